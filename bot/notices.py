"""What a person is told once about how well their language is heard and spoken (rule R10)."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Level, Question, Reply, Transcript, Turn
from bot.ports import Services
from bot.turns import welcomed

ASKING = {Question.HEARD, Question.TONGUE}


def with_notice(turn: Turn, heard: Transcript | None, spoken: str, services: Services) -> Turn:
    """At most one a turn, and each once a conversation: that the language is understood badly when
    it is spoken, else that no voice speaks it.

    It follows the answer, but comes before a question of ours; at first contact such a question
    goes alone.
    """
    state = turn.conversation
    asking = state.question in ASKING
    if turn.erase or turn.danger or turn.failure or state.talks or (asking and not welcomed(state)):
        return turn
    language = spoken.split("-")[0]
    notice = _due(turn, heard, language, services)
    if notice is None:
        return turn
    text = services.phrases.say(language, notice)
    reply = Reply(text=text, speech=text, language=language)
    replies = (reply, *turn.replies) if asking else (*turn.replies, reply)
    told = (*state.told, _mark(notice, language))
    return replace(turn, replies=replies, conversation=replace(state, told=told))


def _due(turn: Turn, heard: Transcript | None, language: str, services: Services) -> str | None:
    """The sentence to say; both are for people who speak to us. Where no recogniser knows the
    language, `bot.confirming` has answered so already."""
    ledger, state = services.ledger, turn.conversation
    if ledger is None or heard is None or language not in services.phrases.languages:
        return None
    badly = ledger.hears(language) is Level.POOR
    if badly and _mark("hearing-poor", language) not in state.told:
        return "hearing-poor"
    silent = services.speaker is not None and ledger.speaks(language) is Level.NONE
    if silent and state.prefers_voice and _mark("hearing-no-voice", language) not in state.told:
        return "hearing-no-voice"
    return None


def _mark(notice: str, language: str) -> str:
    """In `Conversation.told`."""
    return f"{notice}:{language}"
