"""Reminders: when they are said, and what is answered to who asks for them. Pure.

Only the date, the time, the person's own words and their language are kept; nothing of a letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.calendars import MIME, Event, calendar
from bot.model import (
    Answer,
    Attachment,
    Conversation,
    Due,
    Question,
    Reminder,
    Reply,
)
from bot.moments import DAYS_BEFORE, HOUR, ZONE, is_over, moments, next_moment, today
from bot.ports import Phrases, Services
from bot.reminder_requests import Request, What

MOST = 20
"""Reminders that one person may have."""
YEARS = 3
"""How far ahead a date may lie."""
EXAMPLE = 12
"""Day of the month in the sentence that asks for a day."""


# --- what is said ---------------------------------------------------------------------------------


def when(day: date, at: time | None, language: str, phrases: Phrases) -> str:
    """The date in words, with the time of an appointment."""
    if at is None:
        return phrases.say(language, "reminder-on", day=day)
    return phrases.say(language, "reminder-on-at", day=day, time=at)


def notice(reminder: Reminder, now: datetime, phrases: Phrases) -> Reply:
    """What is said when a reminder is due."""
    text = phrases.say(
        reminder.language, "reminder-notice",
        label=reminder.label, days=(reminder.day - today(now)).days,
        when=when(reminder.day, reminder.at, reminder.language, phrases),
    )  # fmt: skip
    return Reply(text=text, speech=text, language=reminder.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A reminder is offered."""

    reply: Reply
    question: Question | None
    """None: the person is only told how to ask for it."""


def offer(
    due: Due | None, state: Conversation, language: str, services: Services, *, asking: bool
) -> Offer | None:
    """Offer to remind of a date, when there is still time to. `asking`: another question is put
    to the person in the same turn; a "yes" could then be meant for either."""
    now = services.clock.now()
    left = 0 if due is None else sum(moment > now for moment in moments(due.day))
    known = due is not None and any(
        (one.day, one.at) == (due.day, due.at) for one in state.reminders
    )
    if due is None or not left or known or len(state.reminders) >= MOST or _too_far(due.day, now):
        return None
    say = services.phrases.say
    if asking:
        hint = say(language, "reminder-hint")
        return Offer(reply=Reply(text=hint, speech=hint, language=language), question=None)
    text = say(language, "reminder-offer", times=left)
    choices = (say(language, "choice-yes"), say(language, "choice-no"))
    reply = Reply(text=text, speech=text, language=language, choices=choices)
    return Offer(reply=reply, question=Question.REMINDER)


def grant(
    request: Request, state: Conversation, language: str, services: Services
) -> tuple[Answer, Conversation]:
    """The answer to a request, and the conversation after it."""
    desk = _Desk(state, language, services)
    match request.what:
        case What.ADD:
            return desk.add(request)
        case What.REFUSE:
            return desk.said("reminder-refused"), state
        case What.DELETE:
            return desk.delete(request)
        case What.FILE:
            return desk.file(every=request.every), state
        case _:
            return desk.listed(), state


class _Desk:
    """What the answers to one request share."""

    def __init__(self, state: Conversation, language: str, services: Services) -> None:
        self._state = state
        self._language = language
        self._phrases = services.phrases
        self._now = services.clock.now()

    def said(self, phrase: str, *, evidence: tuple[str, ...] = (), **values: str | int) -> Answer:
        """One sentence. Our own constants and the person's dates are its evidence (rule R3)."""
        constants = (*map(str, DAYS_BEFORE), str(HOUR.hour), str(MOST), str(YEARS))
        text = self._phrases.say(self._language, phrase, **values)
        return Answer(text=text, language=self._language, evidence=(*constants, *evidence))

    def add(self, request: Request) -> tuple[Answer, Conversation]:
        """Note a date: the one that was said, else the one of the last answer."""
        due = self._due(request)
        if due is None:
            asked = self.said("reminder-ask-day", day=EXAMPLE, evidence=(f"{EXAMPLE}/01",))
            return replace(asked, question=Question.DAY), self._state
        refused = self._refused(due)
        if refused is not None:
            return refused, self._state
        kind = "reminder-deadline" if due.at is None else "reminder-appointment"
        label = request.label or self._phrases.say(self._language, kind)
        reminder = Reminder(day=due.day, at=due.at, label=label, language=self._language)
        others = tuple(one for one in self._state.reminders if one != reminder)
        if len(others) >= MOST:
            return self.said("reminder-full", most=MOST), self._state
        times = sum(moment > self._now for moment in moments(due.day))
        answer = self.said(
            "reminder-set", evidence=_evidence(reminder), times=times, **self._named(reminder)
        )
        return answer, replace(self._state, reminders=(*others, reminder))

    def _due(self, request: Request) -> Due | None:
        if request.day is not None:
            day = request.day.resolved(today(self._now))
            return None if day is None else Due(day=day, at=request.at)
        return None if request.unclear else self._last_due()

    def _last_due(self) -> Due | None:
        last = self._state.last_answer
        return None if last is None else last.due

    def _refused(self, due: Due) -> Answer | None:
        """Why a date cannot be reminded of."""
        spoken = when(due.day, due.at, self._language, self._phrases)
        evidence = _written(due.day, due.at)
        if is_over(due.day, due.at, self._now):
            return self.said("reminder-past", evidence=evidence, when=spoken)
        if next_moment(due.day, self._now) is None:
            return self.said("reminder-soon", evidence=evidence, when=spoken)
        if _too_far(due.day, self._now):
            return self.said("reminder-far", years=YEARS)
        return None

    def listed(self, lead: Answer | None = None) -> Answer:
        """All reminders, soonest first, numbered."""
        ordered = in_order(self._state.reminders)
        if not ordered:
            return self.said("reminder-none")
        head = lead or self.said("reminder-list", count=len(ordered))
        items = [
            self._phrases.say(
                self._language, "reminder-item", number=number, **self._named(reminder)
            )
            for number, reminder in enumerate(ordered, start=1)
        ]
        own = tuple(text for reminder in ordered for text in _evidence(reminder))
        numbers = tuple(str(number) for number in range(1, len(ordered) + 1))
        return replace(
            head,
            text="\n".join((head.text, *items)),
            evidence=(*head.evidence, *numbers, *own),
        )

    def delete(self, request: Request) -> tuple[Answer, Conversation]:
        """Delete one or all; ask when it is not clear which."""
        ordered = in_order(self._state.reminders)
        if not ordered:
            return self.said("reminder-none"), self._state
        if request.every:
            return self.said("reminder-deleted-all"), replace(self._state, reminders=())
        found = _meant(request, ordered)
        if len(found) != 1:
            lead = "reminder-which" if found or not request.label else "reminder-unknown"
            answer = self.listed(self.said(lead))
            choices = (
                self._phrases.say(self._language, "reminder-choice", number=number)
                for number in range(1, len(ordered) + 1)
            )
            return replace(answer, choices=tuple(choices)), self._state
        gone = found[0]
        answer = self.said("reminder-deleted", evidence=_evidence(gone), **self._named(gone))
        left = tuple(one for one in self._state.reminders if one != gone)
        return answer, replace(self._state, reminders=left)

    def file(self, *, every: bool) -> Answer:
        """The agenda file of the reminder made last, or of all; without any, of the date of the
        last answer."""
        made = self._state.reminders
        due = self._last_due()
        if not made and due is not None and not is_over(due.day, due.at, self._now):
            kind = "reminder-deadline" if due.at is None else "reminder-appointment"
            label = self._phrases.say(self._language, kind)
            made = (Reminder(day=due.day, at=due.at, label=label, language=self._language),)
        if not made:
            return self.said("reminder-none")
        wanted = in_order(made) if every else made[-1:]
        data = calendar([_event(reminder) for reminder in wanted], self._now)
        name = self._phrases.say(self._language, "reminder-file-name")
        answer = self.said("reminder-file", count=len(wanted), evidence=(str(len(wanted)),))
        return replace(answer, document=Attachment(name=name, mime=MIME, data=data))

    def _named(self, reminder: Reminder) -> dict[str, str]:
        words = when(reminder.day, reminder.at, self._language, self._phrases)
        return {"label": reminder.label, "when": words}


# --- small parts ----------------------------------------------------------------------------------


def in_order(reminders: Sequence[Reminder]) -> tuple[Reminder, ...]:
    """Soonest first: the order of the numbers that the person hears."""
    return tuple(sorted(reminders, key=lambda one: (one.day, one.at or time(0))))


def _meant(request: Request, ordered: Sequence[Reminder]) -> Sequence[Reminder]:
    """The reminders that a request to delete may mean; all when it names none."""
    if request.number is not None:
        return ordered[request.number - 1 : request.number] if request.number > 0 else ()
    if not request.label:
        return ordered
    same = [one for one in ordered if request.names(one.label)]
    return same or [one for one in ordered if request.names(one.label, whole=False)]


def _too_far(day: date, now: datetime) -> bool:
    first = today(now)
    return (day.year - first.year, day.month, day.day) > (YEARS, first.month, first.day)


def _evidence(reminder: Reminder) -> tuple[str, ...]:
    return (reminder.label, *_written(reminder.day, reminder.at))


def _written(day: date, at: time | None) -> tuple[str, ...]:
    """The date and its time, in which the numbers of a sentence must occur (rule R3)."""
    return (day.isoformat(), *(() if at is None else (f"{at:%H:%M}", str(at.hour))))


def _event(reminder: Reminder) -> Event:
    """An agenda rings when we would: at 9 o'clock, counted from the start of the entry."""
    if reminder.at is None:
        early = timedelta(hours=HOUR.hour)
        alarms = tuple(timedelta(days=days) - early for days in DAYS_BEFORE)
        return Event(start=reminder.day, summary=reminder.label, alarms=alarms)
    start = datetime.combine(reminder.day, reminder.at, ZONE)
    return Event(
        start=start,
        summary=reminder.label,
        alarms=tuple(start - moment for moment in moments(reminder.day)),
    )
