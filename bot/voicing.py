"""The last stage of the corridor: the spoken form of each reply."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.errors import PorteVoixError, StoreAway
from bot.model import (
    Conversation,
    ConversationKey,
    EngineFailed,
    Manner,
    MediaKind,
    Reply,
    Turn,
    Voice,
)
from bot.ports import Services
from bot.trace import emit, stage

SPEAK_SECONDS = 120.0  # the most that speaking one reply may take
SPLIT_SECONDS = 5.0  # the most that deciding on two notes may take


async def speak(turn: Turn, services: Services) -> Turn:
    """Add the spoken form to each reply, unless the person wants none; files go to the vault."""
    state = turn.conversation
    stored = [await _stored(reply, state.key, services) for reply in turn.replies]
    turn = replace(turn, replies=tuple(stored))
    if not state.prefers_voice:
        return turn
    spoken = [one for reply in turn.replies for one in await _notes(reply, state, services)]
    return replace(turn, replies=tuple(spoken))


async def _notes(reply: Reply, state: Conversation, services: Services) -> tuple[Reply, ...]:
    """The reply with its voice note; or, where that would be long in coming, with a short one, and
    a second reply whose voice is made while the first is heard."""
    manner = Manner(speed=state.speed, voice=state.voice)
    patience = services.patience.get(state.key.channel)
    if services.speaker is None or patience is None or not reply.speech:
        return (await voiced(reply, state.key, services, state.speed, state.voice),)
    try:
        halves = await asyncio.wait_for(
            services.speaker.halves(
                reply.speech, language=reply.language, manner=manner, patience=patience
            ),
            SPLIT_SECONDS,
        )
    except (TimeoutError, PorteVoixError):
        halves = None
    if halves is None:
        return (await voiced(reply, state.key, services, state.speed, state.voice),)
    first = replace(reply, speech=halves.first)
    first = await voiced(first, state.key, services, state.speed, halves.voice)
    late = Manner(speed=state.speed, voice=halves.voice)
    return first, Reply(text="", speech=halves.rest, language=reply.language, late=late)


async def voiced(
    reply: Reply,
    key: ConversationKey,
    services: Services,
    speed: Voice = Voice.NORMAL,
    voice: str = "",
) -> Reply:
    """The reply with its spoken form in the vault. If speech fails, the text alone (rule B9)."""
    if services.speaker is None or not reply.speech:
        return reply
    try:
        with stage("speak", services.clock.monotonic, size=len(reply.speech)):
            data = await asyncio.wait_for(
                services.speaker.record(
                    reply.speech, language=reply.language, speed=speed, voice=voice
                ),
                SPEAK_SECONDS,
            )
            if not data:
                return reply
            audio = await services.vault.put(key, data, kind=MediaKind.VOICE, mime="audio/ogg")
    except StoreAway:
        raise  # the text could not be kept either
    except (TimeoutError, PorteVoixError) as error:
        emit(EngineFailed(stage="speak", engine="speaker", error=type(error).__name__))
        return reply
    return replace(reply, audio=audio)


async def _stored(reply: Reply, key: ConversationKey, services: Services) -> Reply:
    """The reply with its file in the vault. If that fails, the text alone, which says so."""
    document = reply.document
    if document is None or document.ref is not None:
        return reply
    try:
        ref = await services.vault.put(
            key, document.data, kind=MediaKind.DOCUMENT, mime=document.mime
        )
    except StoreAway:
        raise
    except PorteVoixError as error:
        emit(EngineFailed(stage="attach", engine="vault", error=type(error).__name__))
        text = services.phrases.say(reply.language, "reminder-file-failed")
        return replace(reply, text=text, speech=text, document=None)
    return replace(reply, document=replace(document, data=b"", ref=ref))
