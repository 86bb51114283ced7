"""What is remembered of people who said no to remembering: one place, where a turn ends."""

from __future__ import annotations

from dataclasses import replace

from bot.doubt import ASKED_TONGUE
from bot.model import Conversation, Message, Question, Reply, Turn
from bot.partners.onboarding import ANSWERED
from bot.ports import Services
from bot.turns import SILENCE, interface_language

_OURS = {Question.AGREE, Question.REMOTE, Question.TONGUE, Question.HELPED}
"""Questions whose answers need nothing that was said before."""
_LOST = {Question.HANDOFF, Question.REMINDER, Question.DAY, Question.HEARD}
_MARKS = ("hearing-", ASKED_TONGUE, ANSWERED, "remote-ask")
"""In `Conversation.told`, of what is said once; others tell when somebody was in danger."""
PHOTOS = "describe_image"


def stateless(state: Conversation) -> Conversation:
    """Language, manner of speaking, and the no itself. What is not named here is not kept."""
    talk = state.interpreting
    return Conversation(
        key=state.key,
        language=state.language,
        language_chosen=state.language_chosen,
        translate_to=state.translate_to,
        prefers_voice=state.prefers_voice,
        speed=state.speed,
        voice=state.voice,
        detailed=state.detailed,
        large_text=state.large_text,
        consent=state.consent,
        told=tuple(mark for mark in state.told if mark.startswith(_MARKS)),
        question=state.question if state.question in _OURS else None,
        # Two languages, and nothing of what is said between them.
        interpreting=replace(talk, held=None) if talk else None,
        assisting=state.assisting,
        lapses_at=state.lapses_at if talk or state.assisting else None,
        # The store keeps these apart, and so they are not part of what is saved.
        organisation=state.organisation,
        handoff=state.handoff,
        join=state.join,
    )


def committed(turn: Turn, before: Conversation, message: Message, services: Services) -> Turn:
    """The turn as it may be kept: everything, nothing, or, while the person has not answered yet,
    everything for half an hour."""
    state = turn.conversation
    if state.large_text or before.large_text:
        large = state.large_text and not turn.erase
        turn = replace(turn, replies=tuple(replace(one, large=large) for one in turn.replies))
    if turn.erase or (state.keeps and state.onboarding is None):
        return turn
    if not state.keeps:
        if state.question is Question.HANDOFF:
            turn = _unoffered(turn)
        if _misses(turn, message):
            turn = _explaining(turn, services)
        return replace(turn, conversation=stateless(turn.conversation))
    last = state.last_answer
    state = replace(
        state,
        last_answer=replace(last, passing=True) if last else None,
        lapses_at=state.lapses_at or services.clock.now() + SILENCE,
    )
    return replace(turn, conversation=state)


def _misses(turn: Turn, message: Message) -> bool:
    """True when the answer leaves open what cannot go on, or was to be about an earlier photo."""
    state = turn.conversation
    if turn.danger or turn.failure or state.handed:
        return False
    talk = state.interpreting
    opened = state.dialogue or state.offered or state.question in _LOST or (talk and talk.held)
    followed = turn.skill == PHOTOS and turn.photo is None and not message.media
    return bool(opened or followed)


def _unoffered(turn: Turn) -> Turn:
    """Without the offer to hand something over: nothing of it would be there at the yes."""
    offer = max((n for n, one in enumerate(turn.replies) if one.choices), default=None)
    return replace(turn, replies=tuple(one for n, one in enumerate(turn.replies) if n != offer))


def _explaining(turn: Turn, services: Services) -> Turn:
    """Why this cannot go on, and how to change one's mind."""
    language = interface_language(turn.conversation.language or turn.language, services)
    text = services.phrases.say(language, "first-not-kept")
    why = Reply(text=text, speech=text, language=language)
    state = replace(turn.conversation, question=Question.AGREE)
    return replace(turn, replies=(*turn.replies, why), conversation=state)
