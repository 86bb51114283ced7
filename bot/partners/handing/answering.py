"""The answer to the offer; and what is said while a helper has the conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot import talks
from bot.cues import nearly_says, says, yes_or_no
from bot.errors import StoreAway, StoreError
from bot.model import (
    Conversation,
    Desk,
    HandoffState,
    Message,
    Offered,
    Question,
    Reply,
    Transcript,
    Turn,
)
from bot.partners.handing.packing import line, packet
from bot.partners.handing.words import opening, say, unlikely
from bot.ports import Counter, Phrases, Services
from bot.routing import Wish, route
from bot.turns import interface_language

NAME = "handoff"
"""In `Turn.skill`."""
AGREEING = ("cue-", "cue-hearing-", "cue-handoff-")
"""For `yes_or_no`: also what is said to "shall I pass this on?"."""
VALID = timedelta(minutes=30)
"""A yes that comes later is not one to this."""


def deciding(message: Message, conversation: Conversation, services: Services) -> bool | None:
    """The answer to the offer, in any language; None: it is open no more, or something else was
    said, and nothing is shared."""
    offered = conversation.offered
    if conversation.question is not Question.HANDOFF or offered is None or message.media:
        return None
    if offered.at is None or services.clock.now() - offered.at > VALID:
        return None
    phrases = services.phrases
    likely = sorted(phrases.languages, key=lambda tag: tag != conversation.language)
    return yes_or_no(message.text, likely, phrases, AGREEING)


async def answered(
    message: Message, came: Message, heard: Transcript | None, conversation: Conversation,
    spoken: str, services: Services,
) -> Turn | None:  # fmt: skip
    """The turn of an answer to the offer, or of words for the helper; None: they are for us.

    `came`: the message as it came in, with its voice notes. Raises StoreError.
    """
    if conversation.handed:
        return await _for_helper(message, came, heard, conversation, spoken, services)
    yes = deciding(message, conversation, services)
    if yes is None or conversation.offered is None:
        return None
    language = interface_language(spoken, services)
    if not yes:
        refused = (say("handoff-refused", language, services),)
        return _turn(refused, conversation, language)
    return await _laid(conversation.offered, conversation, language, services)


async def _laid(
    offered: Offered, conversation: Conversation, language: str, services: Services
) -> Turn:
    """What was agreed to is laid at the desk, in the turn's own transaction."""
    gone = say("handoff-gone", language, services)
    desk = await _counter(offered, conversation, services)
    if desk is None:
        return _turn((gone,), conversation, language)
    said = say("handoff-laid", language, services, name=offered.name)
    if not desk.open:
        closed = opening(desk, language, services).text
        said = replace(said, text=f"{said.text} {closed}", speech=f"{said.speech} {closed}")
    laid = await packet(offered, conversation, services)
    turn = _turn((said,), conversation, language)
    return replace(
        turn,
        handoff=True,
        desk=Desk(
            organisation=offered.organisation, packet=laid, instead=unlikely(gone, conversation)
        ),
    )


async def _counter(
    offered: Offered, conversation: Conversation, services: Services
) -> Counter | None:
    """The desk that was offered, if it is still the person's."""
    if services.desks is None:
        return None
    try:
        desk = await services.desks.counter(
            conversation.key, conversation.language or services.default_language
        )
    except StoreAway:
        raise  # the desk is not gone
    except StoreError:
        return None
    same = desk is not None and desk.organisation == offered.organisation
    return desk if same else None


# --- while a helper has the conversation ----------------------------------------------------------


async def _for_helper(
    message: Message, came: Message, heard: Transcript | None, conversation: Conversation,
    spoken: str, services: Services,
) -> Turn | None:  # fmt: skip
    """Only "bot", "back to the machine", "stop" and "delete everything" are for us, and what
    follows our name."""
    handoff, phrases = conversation.handoff, services.phrases
    assert handoff is not None  # noqa: S101 - `handed`
    language = interface_language(spoken, services)
    name = handoff.organisation
    aside = talks.aside(message.text, conversation, phrases)
    wish = route(
        replace(message, text=aside or message.text), conversation, (), phrases
    ).wish  # fmt: skip
    if wish is Wish.STOP:
        ended = replace(conversation, handoff=None)
        told = (say("handoff-stopped", language, services, name=name),)
        return replace(_turn(told, ended, language), desk=Desk(closes=True))
    if _called(message.text, phrases):
        waiting = replace(handoff, state=HandoffState.WAITING)
        told = (say("handoff-back", language, services, name=name),)
        turn = _turn(told, replace(conversation, handoff=waiting), language)
        return replace(turn, desk=Desk(releases=True))
    if aside or wish is Wish.DELETE or message.text.startswith("/"):
        return None
    said = await line(message, came, heard, spoken, conversation, services)
    if not said.text.strip() and not said.files:
        return _turn((say("error-unreadable-media", language, services),), conversation, language)
    over = say("handoff-over", language, services, name=name)
    turn = _turn((), conversation, language)
    return replace(turn, desk=Desk(lines=(said,), instead=unlikely(over, conversation)))


def _called(text: str, phrases: Phrases) -> bool:
    """True when our name is all that was said, or that the machine is wanted back: one syllable is
    hardly ever heard right, a few words are."""
    for tag in phrases.languages:
        fillers, back = phrases.words(tag, "cue-filler"), phrases.words(tag, "cue-handoff-back")
        if says(text, (*phrases.words(tag, "cue-handoff-bot"), *back), fillers):
            return True
        if nearly_says(text, back, fillers):
            return True
    return False


def _turn(replies: tuple[Reply, ...], conversation: Conversation, language: str) -> Turn:
    state = replace(conversation, question=None, offered=None, unsure=None, last_skill=NAME)
    return Turn(replies=replies, conversation=state, skill=NAME, language=language)
