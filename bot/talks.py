"""Two people who talk through us: what the corridor does otherwise while they do."""

from __future__ import annotations

from dataclasses import replace

from bot.cues import fold
from bot.model import Answer, Conversation, Passage, Relay, Turn
from bot.ports import Phrases, Services


def may_leave(conversation: Conversation) -> bool:
    """True when an outside service may be used (rule P3): the person agreed, and so did whoever
    speaks into the same telephone."""
    if conversation.consent is None or not conversation.consent.remote:
        return False
    if conversation.assisting is not None:  # the person who is helped was not asked
        return False
    return conversation.interpreting is None or conversation.interpreting.remote


def aside(text: str, conversation: Conversation, phrases: Phrases) -> str | None:
    """What is said to us and not to the other person, "bot, what is a récépissé?", without our
    name; None: nothing."""
    if not conversation.talks:
        return None
    first, _, rest = text.strip().partition(" ")
    # To a helper, "machine" and "assistant" are words like any other.
    group = "cue-handoff-bot" if conversation.handed else "cue-bot"
    names = {fold(name) for tag in phrases.languages for name in phrases.words(tag, group)}
    return rest.strip() or None if fold(first) in names else None


def resumed(turn: Turn, before: Conversation) -> Turn:
    """The talk goes on after an aside, unless that ended everything."""
    if turn.erase:
        return turn
    state = replace(
        turn.conversation,
        interpreting=before.interpreting,
        join=before.join,
        handoff=before.handoff,
    )
    return replace(turn, conversation=state)


def ended(conversation: Conversation, services: Services) -> Answer | None:
    """ "Stop", or forgetting all: both are told, in their languages. None: nobody is talking
    through us."""
    talk = conversation.interpreting
    if talk is None:
        return _parted(conversation, services)
    mine, theirs = (
        services.phrases.say(tag, "interpreter-ended") for tag in (talk.mine, talk.theirs)
    )
    return Answer(text=mine, language=talk.mine, then=(Passage(text=theirs, language=talk.theirs),))


def _parted(conversation: Conversation, services: Services) -> Answer | None:
    join = conversation.join
    if join is None or not conversation.talks:
        return None
    mine, theirs = (
        services.phrases.say(tag, "interpreter-over") for tag in (join.mine, join.theirs)
    )
    relay = Relay(join=join, passages=(Passage(text=theirs),), ends=True)
    return Answer(text=mine, language=join.mine, relay=relay)
