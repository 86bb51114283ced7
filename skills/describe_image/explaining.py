"""A letter in the person's language: who, what, by when, what otherwise, the one next step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from bot.model import LetterReport, Passage, Period
from bot.ports import Phrases
from skills.describe_image.letters.meaning import consequence_of, documents_of

FRENCH = "fr"
_MONEY = frozenset({"bill", "payment demand", "formal notice", "decision (granted)"})
_STEPS = frozenset(
    {"request for documents", "appointment", "payment demand", "bill", "decision (granted)",
     "decision (refusal)", "formal notice", "meeting invitation"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A letter, told."""

    first: str
    """One sentence: who wrote, what they want, by when (rule B1)."""
    then: Passage
    """What happens otherwise, the next step, what could not be read, what can be asked."""
    more: tuple[Passage, ...]
    evidence: tuple[str, ...]
    """The numbers that were computed, not read: days from today, spelt digits."""


class Explainer:
    """Speaks about letters in one language, on one day."""

    def __init__(self, phrases: Phrases, language: str, today: date) -> None:
        """`today`: the day in France."""
        self._phrases = phrases
        self._language = language
        self._today = today

    def explain(self, report: LetterReport, *, unread: int = 0) -> Explained:
        """`unread`: how many lines could not be read."""
        if report.scam:
            first, then = self._scam(report)
            return Explained(first=first, then=then, more=(), evidence=())
        return Explained(
            first=self._first(report),
            then=self._then(report, unread),
            more=self.details(report),
            evidence=(*self._computed(report), str(unread)),
        )

    def _computed(self, report: LetterReport) -> list[str]:
        """Numbers that follow from the letter: days from today, a period written in words, the
        last day of a period, documents counted, digits spelt."""
        days = [day for day in (report.deadline, _day(report)) if day]
        made = [str(abs((day - self._today).days)) for day in days]
        made += [day.isoformat() for day in days]
        if report.period is not None:
            made.append(str(report.period.number))
        made += [spelling(value) for value in (*report.references[:1], *report.phones[:1])]
        if report.appointment is not None:
            made.append(f"{report.appointment.hour}:{report.appointment.minute:02}")
        return [*made, str(len(documents_of(report.documents)[1]))]

    # --- the first sentence ---

    def _first(self, report: LetterReport) -> str:
        what = self._kind(report)
        if report.total is not None and report.kind in _MONEY:
            what += self._say("amount", amount=report.total)
        what += self._when(report)
        if report.sender:
            return self._say("first", sender=report.sender, what=what)
        return self._say("first-unsigned", what=what)

    def _kind(self, report: LetterReport) -> str:
        if report.grave and report.grave != "refusal":
            return self._say(f"kind-{report.grave}")
        return self._phrases.say(self._language, f"photo-kind-{_slug(report.kind)}")

    def _when(self, report: LetterReport) -> str:
        when = ""
        if report.appointment is not None:
            day = report.appointment.date()
            when += self._say(
                "on", day=day, time=report.appointment.time(), **{"in": self._in(day)}
            )
        if report.deadline is not None:
            when += self._say("by", day=report.deadline, **{"in": self._in(report.deadline)})
        elif report.period is not None:
            when += self._say("within", **self._period(report.period))
        return when

    def _period(self, period: Period) -> dict[str, str]:
        return {
            "period": self._say(f"period-{period.unit}", number=period.number),
            "start": self._say(f"from-{period.start}"),
        }

    def _in(self, day: date) -> str:
        days = (day - self._today).days
        return self._say("in-days", days=days) if days >= 0 else self._say("past", days=-days)

    # --- what follows at once ---

    def _then(self, report: LetterReport, unread: int) -> Passage:
        said: list[Passage] = []
        if report.grave:
            said.append(self._plain(f"grave-{report.grave}"))
        if report.place:
            said.append(self._quoted("place", report.place))
        if report.consequence:
            said.append(self._otherwise(report.consequence))
        step = self._step(report)
        if step is not None:
            said.append(step)
        if unread:
            said.append(self._plain("unread", count=unread))
        offers = self.offers(report)
        listed = self._phrases.say(self._language, "photo-comma").join(offers)
        said.append(self._plain("say", list=listed))
        return joined(said)

    def _step(self, report: LetterReport) -> Passage | None:
        """The one next step. After a grave paper it is to get help, which was said already."""
        if report.grave and report.kind != "appointment":
            return None
        if report.kind in _STEPS:
            return self._plain(f"next-{_slug(report.kind)}")
        return self._quoted("demand", report.demand) if report.demand else None

    def _otherwise(self, quote: str) -> Passage:
        key = consequence_of(quote)
        if key is None:
            return self._quoted("otherwise", quote)
        meaning = self._say(f"otherwise-{key}")
        return Passage(text=f"{meaning} {self._say('quote', text=quote)}", speech=meaning)

    def _scam(self, report: LetterReport) -> tuple[str, Passage]:
        reasons = [
            self._phrases.say(self._language, f"photo-scam-{reason}") for reason in report.reasons
        ]
        comma = self._phrases.say(self._language, "photo-comma")
        first = self._say("scam", reasons=comma.join(reasons[:3]))
        return first, Passage(text=self._say("scam-then"))

    # --- on request ---

    def offers(self, report: LetterReport) -> tuple[str, ...]:
        """The words by which more can be asked for: the choices of the answer."""
        wanted = [
            ("documents", bool(report.documents)),
            ("demand", bool(report.demand)),
            ("appeal", bool(report.appeal or report.grave)),
            ("spell", bool(report.references)),
            ("phone", bool(report.phones)),
            ("sheet", report.topic is not None),
            ("whole", True),
        ]
        return tuple(self._say(f"ask-{name}") for name, there in wanted if there)[:5]

    def details(self, report: LetterReport) -> tuple[Passage, ...]:
        """Everything that the letter says, a passage for each field that exists."""
        found = [self.demand(report), self.documents(report), self.amounts(report),
                 self.appeal(report), self.references(report), self.phones(report)]  # fmt: skip
        return tuple(passage for passage in found if passage is not None)

    def demand(self, report: LetterReport) -> Passage | None:
        """What the reader has to do, in the words of the letter."""
        return self._quoted("demand", report.demand) if report.demand else None

    def to_do(self, report: LetterReport) -> Passage | None:
        """The next step, and the words of the letter about it."""
        said = [one for one in (self._step(report), self.demand(report)) if one is not None]
        return joined(said[:1] if len(said) == 2 and said[0] == said[1] else said) if said else None

    def when(self, report: LetterReport) -> Passage | None:
        """The appointment and the deadline."""
        said = []
        if report.appointment is not None:
            day, at = report.appointment.date(), report.appointment.time()
            said.append(self._plain("answer-on", day=day, time=at, **{"in": self._in(day)}))
        if report.deadline is not None:
            day = report.deadline
            said.append(self._plain("answer-by", day=day, **{"in": self._in(day)}))
        elif report.period is not None:
            said.append(self._plain("answer-within", **self._period(report.period)))
        return joined(said) if said else None

    def otherwise(self, report: LetterReport) -> Passage | None:
        """What happens if nothing is done."""
        return self._otherwise(report.consequence) if report.consequence else None

    def documents(self, report: LetterReport) -> Passage | None:
        """The documents asked for: those we know by name, all of them as the letter writes them."""
        if not report.documents:
            return None
        keys, unknown = documents_of(report.documents)
        quotes = self._say("quote", text=" ; ".join(report.documents))
        if not keys:
            return self._quoted("documents-quoted", " ; ".join(report.documents))
        names = ", ".join(self._say(f"document-{key}") for key in keys)
        known = self._say("documents", list=names)
        if unknown:
            known += " " + self._say("documents-others", count=len(unknown))
        return Passage(text=f"{known} {quotes}", speech=known)

    def amounts(self, report: LetterReport) -> Passage | None:
        """The amounts, as written."""
        return self._listed("amounts", report.amounts)

    def references(self, report: LetterReport) -> Passage | None:
        """Reference numbers, as written."""
        return self._listed("references", report.references)

    def phones(self, report: LetterReport) -> Passage | None:
        """Telephone numbers, as written."""
        return self._listed("phones", report.phones)

    def spelt(self, report: LetterReport) -> Passage | None:
        """The first reference number, character by character."""
        if not report.references:
            return None
        return self._slowly("spelt", report.references[0])

    def dictated(self, report: LetterReport) -> Passage | None:
        """The first telephone number, digit by digit."""
        return self._slowly("dictated", report.phones[0]) if report.phones else None

    def appeal(self, report: LetterReport) -> Passage | None:
        """How to contest, as the letter says it; a person who can help comes first."""
        if report.appeal:
            return joined([self._quoted("appeal", report.appeal), self._plain("appeal-help")])
        return self._plain("appeal-unsaid") if report.grave or "decision" in report.kind else None

    def nothing(self) -> Passage:
        """The letter does not say what was asked."""
        return self._plain("nothing")

    # --- words ---

    def _say(self, phrase: str, **arguments: str | int | float | date | time) -> str:
        return self._phrases.say(self._language, f"letter-{phrase}", **arguments)

    def _plain(self, phrase: str, **arguments: str | int | float | date | time) -> Passage:
        return Passage(text=self._say(phrase, **arguments))

    def _quoted(self, phrase: str, quote: str) -> Passage:
        """French words inside a sentence. A voice of another language could not pronounce them:
        it says that they are written."""
        text = self._say(phrase, text=quote.rstrip(" .;,"))
        if self._language == FRENCH:
            return Passage(text=text)
        return Passage(text=text, speech=self._say(phrase, text=self._say("in-french")))

    def _listed(self, phrase: str, values: Sequence[str]) -> Passage | None:
        if not values:
            return None
        return Passage(text=self._phrases.say(
            self._language, f"photo-{phrase}", text=", ".join(values)
        ))  # fmt: skip

    def _slowly(self, phrase: str, value: str) -> Passage:
        text = self._say(phrase, text=value)
        return Passage(text=text, speech=self._say(phrase, text=spelling(value)))


def spelling(value: str) -> str:
    """One character after the other, a pause after each; longer ones between groups."""
    groups = re.findall(r"[^\W_]+", value)
    return " ; ".join(", ".join(group) for group in groups)


def joined(passages: Sequence[Passage]) -> Passage:
    """One passage out of several."""
    return Passage(
        text=" ".join(one.text for one in passages),
        speech=" ".join(
            said for one in passages if (said := one.text if one.speech is None else one.speech)
        ),
    )


def _slug(kind: str) -> str:
    """ "decision (refusal)" -> "decision-refusal"."""
    return re.sub(r"[^a-z]+", "-", kind).strip("-")


def _day(report: LetterReport) -> date | None:
    return report.appointment.date() if report.appointment else None
