"""When a person of the association is offered, and in which words.

The offer follows the answer as a reply of its own: nobody's answer, and nobody's emergency number,
waits for it. Unless it was asked for, it comes once an hour at most.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cues import yes_or_no
from bot.errors import StoreError
from bot.model import (
    Conversation,
    Desk,
    HandoffState,
    LetterReport,
    Message,
    Offered,
    Question,
    Reply,
    Shared,
    Side,
    Transcript,
    Turn,
    Urgency,
    Why,
)
from bot.moments import today
from bot.partners.handing.packing import LONGEST, line
from bot.partners.handing.words import opening, say
from bot.ports import Counter, Phrases, Services
from bot.routing import Wish, route, spoken_wish
from bot.turns import interface_language

log = logging.getLogger("porte_voix.handing")

HOUR = timedelta(hours=1)
SOON = timedelta(days=7)
"""A deadline as near as this does not wait."""
FAILURES = 2
_MARK = "handoff-offered:"
"""In `Conversation.told`: why and when it was offered last."""
_CONFUSED = ("not-understood", "hearing-again", "guard-refused")
"""Answers that are none."""


async def with_handoff(
    turn: Turn, message: Message, came: Message, heard: Transcript | None, before: Conversation,
    spoken: str, services: Services,
) -> Turn:  # fmt: skip
    """The turn with the offer, where there is a desk and a reason. Raises nothing of `bot.errors`.

    `came`: the message as it came in; `before`: the conversation before the turn.
    """
    turn = replace(_counted(turn, before, services.phrases), heard=heard)
    if turn.desk is not None or turn.erase:
        return turn
    if turn.skill == Wish.STOP and _only_waits(before):
        ended = _adding(turn, "handoff-stopped", before, interface_language(spoken, services),
                        services)  # fmt: skip
        return replace(ended, desk=Desk(closes=True))
    if before.handed:
        return await _still_shared(turn, message, came, before, spoken, services)
    state = turn.conversation
    if state.question is not Question.HANDOFF and state.offered is not None:
        turn = replace(turn, conversation=replace(state, offered=None))
    why = _why(turn, message, before, services.phrases)
    if why is None or services.desks is None or state.organisation is None or state.talks:
        return turn
    language = interface_language(spoken, services)
    if before.handoff is not None and why is not Why.DANGER:
        asked = why is Why.ASKED
        return _adding(turn, "handoff-waiting", before, language, services) if asked else turn
    if not _due(why, state, services.clock.now()):
        return turn
    try:
        desk = await services.desks.counter(state.key, spoken)
    except StoreError as error:
        log.warning("not-offered error=%s", error)
        return turn
    return turn if desk is None else _offered(turn, message, before, desk, why, language, services)


# --- why ------------------------------------------------------------------------------------------


def _why(turn: Turn, message: Message, before: Conversation, phrases: Phrases) -> Why | None:
    if turn.danger is not None:
        return Why.DANGER
    if message.text and route(message, before, (), phrases).wish is Wish.HUMAN:
        return Why.ASKED
    if not turn.conversation.keeps:
        return None  # nothing may be kept for the yes: only who asks is told how that goes
    if turn.handoff:
        return Why.DOUBT
    return Why.FAILED if turn.conversation.failures >= FAILURES else None


def _counted(turn: Turn, before: Conversation, phrases: Phrases) -> Turn:
    """How many answers in a row did not help."""
    state = turn.conversation
    if state.failures != before.failures or not turn.replies:
        return turn  # counted elsewhere
    first = turn.replies[0]
    confused = any(first.text.endswith(phrases.say(first.language, one)) for one in _CONFUSED)
    if confused or turn.failure or turn.unanswered:
        return replace(turn, conversation=replace(state, failures=state.failures + 1))
    answers = turn.facts or turn.letter or turn.photo
    return replace(turn, conversation=replace(state, failures=0)) if answers else turn


def _due(why: Why, state: Conversation, now: datetime) -> bool:
    """Who asks is never put off; danger is put off only by danger."""
    last = next((mark for mark in state.told if mark.startswith(_MARK)), None)
    if why is Why.ASKED or last is None:
        return True
    _, reason, seconds = last.split(":")
    if why is Why.DANGER and reason != Why.DANGER:
        return True
    return now.timestamp() - float(seconds) >= HOUR.total_seconds()


def _urgency(turn: Turn, before: Conversation, now: datetime) -> Urgency:
    if turn.danger is not None:
        return Urgency.NOW
    last = before.last_answer
    letters = [one for one in (turn.letter, last.letter if last else None) if one is not None]
    return Urgency.SOON if any(_presses(one, now) for one in letters) else Urgency.USUAL


def _presses(letter: LetterReport, now: datetime) -> bool:
    near = letter.deadline is not None and letter.deadline - today(now) <= SOON
    return letter.grave is not None or near


# --- the offer ------------------------------------------------------------------------------------


def _offered(
    turn: Turn, message: Message, before: Conversation, desk: Counter, why: Why, language: str,
    services: Services,
) -> Turn:  # fmt: skip
    state, now = turn.conversation, services.clock.now()
    told = (*(one for one in state.told if not one.startswith(_MARK)),
            f"{_MARK}{why}:{now.timestamp():.0f}")  # fmt: skip
    state = replace(state, told=told)
    busy = state.question is not None or state.dialogue is not None or state.onboarding is not None
    unkept = why is Why.DANGER and not state.keeps  # the offer could not wait for its yes
    if unkept or (busy and why in {Why.DOUBT, Why.FAILED}):  # a "yes" is one to one question
        hint = say("handoff-hint", language, services, name=desk.name)
        turn = replace(turn, conversation=state)
        return replace(turn, replies=(*turn.replies, hint))
    offered = Offered(
        organisation=desk.organisation,
        name=desk.name,
        helpers=desk.reads,
        why=why,
        urgency=_urgency(turn, before, now),
        text=message.text[:LONGEST],
        heard=_confidence(turn.heard),
        lines=_lines(turn, message, before, why, services),
        at=now,
    )
    reply = _asking(desk, language, services, photo=state.pending_photo is not None)
    state = replace(state, offered=offered, question=Question.HANDOFF)
    return replace(turn, replies=(*turn.replies, reply), conversation=state, handoff=True)


def _confidence(heard: Transcript | None) -> float | None:
    return heard.confidence if heard is not None and heard.text else None


def _lines(
    turn: Turn, message: Message, before: Conversation, why: Why, services: Services
) -> tuple[Shared, ...]:
    """What the person said before, and what we answered to it."""
    now, phrases = services.clock.now(), services.phrases
    own = before.language or turn.language
    earlier = [
        Shared(side=Side.PERSON, text=text[:LONGEST], language=own, at=now)
        for text in before.recent
        if text != message.text and _tells(text, before, phrases)
    ]
    last = before.last_answer
    if why is Why.ASKED:
        said = (last.text, last.language) if last is not None else ("", own)
    else:
        said = ("\n".join(reply.text for reply in turn.replies), turn.language)
    answers = [Shared(side=Side.BOT, text=said[0][:LONGEST], language=said[1], at=now)]
    return (*earlier, *(answers if said[0] else ()))


def _tells(text: str, before: Conversation, phrases: Phrases) -> bool:
    """False for commands, for wishes like "more", and for a bare yes or no: without the question
    it says nothing."""
    if text.startswith("/") or spoken_wish(text, before, phrases)[0] is not None:
        return False
    return yes_or_no(text, phrases.languages, phrases) is None


def _asking(desk: Counter, language: str, services: Services, *, photo: bool) -> Reply:
    """Who would get it, what they would see, when they are there, and the question."""
    said = [say("handoff-offer", language, services, name=desk.name)]
    if photo:
        said.append(say("handoff-offer-photo", language, services))
    said.append(say("handoff-nothing-else", language, services))
    if desk.platform:  # who says yes knows whose servers see it (rule P3)
        said.append(say("room-told", language, services, platform=desk.platform))
    said.append(say("handoff-speaks" if desk.speaks else "handoff-translated", language, services))
    if not desk.open:
        said.append(opening(desk, language, services))
    said.append(say("handoff-ask", language, services))
    text = " ".join(one.text for one in said)
    choices = tuple(services.phrases.say(language, one) for one in ("choice-yes", "choice-no"))
    return Reply(text=text, speech=text, language=language, choices=choices)


def _adding(
    turn: Turn, phrase: str, before: Conversation, language: str, services: Services
) -> Turn:
    name = before.handoff.organisation if before.handoff else ""
    return replace(turn, replies=(*turn.replies, say(phrase, language, services, name=name)))


def _only_waits(before: Conversation) -> bool:
    """True when "stop" can mean nothing but the hand-off that waits."""
    waits = before.handoff is not None and before.handoff.state is HandoffState.WAITING
    return waits and not (before.talks or before.translate_to or before.dialogue)


async def _still_shared(
    turn: Turn, message: Message, came: Message, before: Conversation, spoken: str,
    services: Services,
) -> Turn:  # fmt: skip
    """While a helper has the conversation: words of danger reach them too, at once; and so does
    what our engines could not understand."""
    failed = turn.failure is not None and bool(came.media)
    if turn.danger is None and not failed:
        return turn
    said = await line(message, came, turn.heard, spoken, before, services)
    desk = Desk(lines=(said,), urgent=turn.danger is not None)
    if not failed:
        return replace(turn, desk=desk)
    return replace(turn, desk=desk, replies=(), failure=None)
