"""What the person said, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.doubt import ASKED_TONGUE, UNSURE, deaf
from bot.errors import EngineError
from bot.model import (
    Conversation,
    EngineFailed,
    Level,
    MediaKind,
    MediaRef,
    Message,
    Question,
    Transcript,
)
from bot.ports import Meanwhile, Services
from bot.progress import Progress
from bot.short_answers import understood
from bot.trace import emit, stage


def known_language(message: Message, conversation: Conversation, services: Services) -> str:
    """The person's language as far as it is known before their words are looked at."""
    known = conversation.language or message.language_hint or services.default_language
    return known.split("-")[0]


async def listen(
    message: Message,
    conversation: Conversation,
    services: Services,
    meanwhile: Meanwhile | None = None,
) -> tuple[Message, Transcript | None]:
    """Put what was said in the place of the voice notes: from here on it is like typed text."""
    voices = _voices(message)
    if not voices:
        return message, None
    known = conversation.language if conversation.language_chosen else None
    if conversation.question is Question.HEARD and conversation.unsure is not None:
        # Of a short "no" alone the language is not heard; that of the question is meant.
        known = conversation.language or conversation.unsure.language
    if known and services.ledger and services.ledger.hears(known) is Level.NONE:
        known = None  # the recogniser would refuse; what it makes of it is judged by `deaf`
    likely = [tag for tag in (conversation.language, message.language_hint) if tag]
    if conversation.onboarding is not None and conversation.language is None:
        likely = list(dict.fromkeys((*conversation.onboarding.languages, *likely)))
    talk = conversation.interpreting
    if talk is not None:  # one of two people, who take turns
        known, likely = None, list(talk.languages)
    progress = Progress(
        meanwhile, known_language(message, conversation, services), services.phrases
    )

    recordings = [await services.vault.get(message.key, voice) for voice in voices]

    async def hear(language: str | None) -> list[Transcript]:
        return [
            await services.listener.transcribe(
                recording, language=language, likely=likely, on_progress=progress
            )
            for recording in recordings
        ]

    try:
        heard = await hear(known)
        if talk is not None and talk.held and heard[0].language not in talk.languages:
            # Of a short "yes" the language is not heard: it is that of who was asked.
            heard = await hear(talk.held.source)
    except EngineError as error:
        raise _Unheard(str(error)) from error
    if len(recordings) == 1:
        heard = [await understood(recordings[0], heard[0], conversation, services)]
    text = " ".join(part for part in (message.text, *(one.text for one in heard)) if part)
    first = max(heard, key=lambda one: len(one.text))
    joined = replace(
        first,
        text=" ".join(one.text for one in heard if one.text),
        confidence=min((one.confidence for one in heard if one.text), default=0.0),
        seconds=sum(one.seconds for one in heard),
        words=tuple(word for one in heard for word in one.words),
    )
    others = tuple(ref for ref in message.media if ref.kind is not MediaKind.VOICE)
    return replace(message, text=text, media=others), joined


class _Unheard(EngineError):
    """No recogniser could listen."""

    phrase = "error-listen"


async def detect(
    message: Message, heard: Transcript | None, conversation: Conversation, services: Services
) -> tuple[str, Conversation]:
    """The person's language, and the conversation that remembers it."""
    if conversation.interpreting is not None:  # the other person's words do not change it
        return conversation.interpreting.mine, conversation
    if conversation.language_chosen and conversation.language:
        return conversation.language, conversation
    found: str | None = None
    asked = conversation.dialogue is not None and conversation.language is not None
    if heard is not None and heard.text and not asked:
        # What was heard is written in the language that was guessed: its words prove nothing more.
        found = heard.language if _believed(heard, conversation, services) else None
    elif message.text.strip() and not message.text.startswith("/"):
        likely = [tag for tag in (conversation.language, message.language_hint) if tag]
        words = len(message.text.split())
        # One or two words are weak evidence against the language that is known already.
        bar = 0.9 if conversation.language and words < 3 else 0.5
        if asked:
            bar = 0.95
        # A French name or address answers a question asked in Dari.
        answers = asked and (words < 4 or any(map(str.isdecimal, message.text)))
        ranked = () if answers else await _identified(message.text, likely, services)
        if ranked and ranked[0][1] >= bar:
            found = ranked[0][0]
    language = found or known_language(message, conversation, services)
    return language, replace(conversation, language=found or conversation.language)


def _believed(heard: Transcript, conversation: Conversation, services: Services) -> bool:
    """True when the person speaks the language that was heard; who was asked and still leaves it
    open is taken at the best guess."""
    if deaf(heard, conversation, services.ledger):
        return False
    guess = conversation.language is None and ASKED_TONGUE in conversation.told
    return heard.language_confidence >= UNSURE or guess


async def _identified(
    text: str, likely: Sequence[str], services: Services
) -> tuple[tuple[str, float], ...]:
    """An identifier that fails leaves the language that is known."""
    try:
        with stage("detect", services.clock.monotonic, size=len(text)):
            return await services.identifier.identify(text, likely=likely)
    except EngineError as error:
        emit(EngineFailed(stage="detect", engine="identifier", error=type(error).__name__))
        return ()


def _voices(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is MediaKind.VOICE)
