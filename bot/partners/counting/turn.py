"""What a turn counts. A pure function of the conversation before it and of the turn."""

from __future__ import annotations

from collections.abc import Iterator

from bot.model import Conversation, Counted, Turn
from bot.partners.counting.measures import OTHER, PEOPLE, SKILLS, Measure, known
from bot.routing import LANGUAGES


def counted(before: Conversation, turn: Turn) -> tuple[Counted, ...]:
    """For the person's association; nothing of who said no to keeping, or was not asked yet.

    `turn.counted` as it is already (an answer to "did that help?") is part of it.
    """
    consent = turn.conversation.consent
    allowed = consent is not None and consent.keep
    if before.organisation is None or turn.erase or not allowed:
        return ()
    found = (*turn.counted, *_found(before, turn))
    return tuple(one for one in found if known(Measure(one.measure), one.dimension))


def _found(before: Conversation, turn: Turn) -> Iterator[Counted]:
    yield Counted(measure=Measure.ACTIVE, dimension=PEOPLE)
    language = (turn.conversation.language or turn.language).split("-")[0]
    yield Counted(measure=Measure.LANGUAGE, dimension=language if language in LANGUAGES else OTHER)
    yield Counted(measure=Measure.SKILL, dimension=turn.skill if turn.skill in SKILLS else OTHER)
    if before.onboarding is not None and turn.conversation.onboarding is None:
        yield Counted(measure=Measure.ONBOARDED, dimension=PEOPLE)
    if topic := topic_of(turn):
        yield Counted(measure=Measure.TOPIC, dimension=topic)
    if turn.unanswered is not None:
        yield Counted(measure=Measure.UNANSWERED, dimension=turn.unanswered)
    if turn.desk is not None and turn.desk.packet is not None:
        yield Counted(measure=Measure.HANDOFF, dimension=PEOPLE)


def topic_of(turn: Turn) -> str | None:
    """Id of the sheet that the answer is from, or that goes with the letter; None: of no sheet, or
    of one among several that were offered."""
    if turn.letter is not None:
        return turn.letter.topic
    if len(turn.facts) == 1:
        return turn.facts[0]
    last = turn.conversation.last_answer
    return last.see_also if last is not None and last.see_also in turn.facts else None
