"""One spoken "did that help?", at most once a day, after an answer from a sheet or about a letter.

A question that costs attention is only put where somebody counts the answer: to people of an
association who agreed to keeping. It is a short reply of its own, and whatever else is said next is
simply the next message.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.cues import yes_or_no
from bot.model import Answer, Conversation, Counted, Message, Question, Reply, Turn
from bot.partners.counting.measures import NO, YES, Measure
from bot.partners.counting.turn import topic_of
from bot.partners.counting.weeks import ZONE
from bot.ports import Services
from bot.turns import interface_language, turn_of, welcomed

SKILL = "helped"
"""In `Turn.skill`."""
_GROUPS = ("cue-", "cue-helped-")
_MARK = "helped:"


def helped(
    message: Message, conversation: Conversation, language: str, services: Services
) -> Turn | None:
    """The turn that answers a yes or a no to the open question; None: something else was said.

    A no offers a person: `Turn.handoff` is set, and the answer counts as one that did not help.
    """
    if conversation.question is not Question.HELPED or message.media or not message.text:
        return None
    phrases = services.phrases
    languages = sorted(phrases.languages, key=lambda tag: tag != language)
    said = yes_or_no(message.text, languages, phrases, _GROUPS)
    if said is None:
        return None
    text = phrases.say(language, "helped-thanks" if said else "helped-sorry")
    answer = Answer(text=text, language=language, handoff=not said)
    state = replace(conversation, failures=0 if said else conversation.failures + 1)
    turn = turn_of(answer, state, skill=SKILL, fresh=False)
    count = Counted(measure=Measure.HELPED, dimension=YES if said else NO)
    return replace(turn, counted=(count,))


def with_helped(turn: Turn, before: Conversation, services: Services) -> Turn:
    """The turn with the question after its answer, where it is due."""
    now = services.clock.now()
    if not _due(turn, before, now):
        return turn
    say, language = services.phrases.say, interface_language(turn.language, services)
    text = say(language, "helped-ask")
    choices = (say(language, "choice-yes"), say(language, "choice-no"))
    asked = Reply(text=text, speech=text, language=language, choices=choices)
    told = tuple(mark for mark in turn.conversation.told if not mark.startswith(_MARK))
    state = replace(turn.conversation, question=Question.HELPED, told=(*told, _mark(now)))
    return replace(turn, replies=(*turn.replies, asked), conversation=state)


def _due(turn: Turn, before: Conversation, now: datetime) -> bool:
    state = turn.conversation
    counts = before.organisation is not None and state.consent is not None and state.consent.keep
    informed = topic_of(turn) is not None or turn.letter is not None
    if not counts or not informed or _mark(now) in state.told:
        return False
    return not (_troubled(turn, before) or _busy(turn, before))


def _troubled(turn: Turn, before: Conversation) -> bool:
    """Danger, a failure, a person asked for or offered: nobody is asked for marks then."""
    danger = turn.danger or before.last_skill == "danger"
    scam = turn.letter is not None and (turn.letter.scam or turn.letter.grave is not None)
    handed = turn.handoff or turn.desk is not None or before.handoff is not None
    return bool(danger or scam or handed or turn.failure or turn.erase or turn.unanswered)


def _busy(turn: Turn, before: Conversation) -> bool:
    """Another question is open, or this was the very first answer, which has the welcome."""
    state, last = turn.conversation, turn.conversation.last_answer
    asked = state.question or state.dialogue or state.unsure or state.offered or state.onboarding
    chosen = last is not None and bool(last.choices)
    quiet = state.talks or state.translate_to or turn.relayed
    return bool(asked or chosen or quiet or not welcomed(before))


def _mark(now: datetime) -> str:
    """In `Conversation.told`: the day of the last question."""
    return f"{_MARK}{now.astimezone(ZONE).date()}"
