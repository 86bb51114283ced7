"""Two people, one telephone, scripted engines: each implements its real port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from translate_world import (
    KEY,
    NOW,
    PHRASES,
    FixedClock,
    Never,
    ScriptedTranslator,
    ScriptedVault,
    conversation,
    message,
)

from bot.model import Consent, Conversation, MediaKind, MediaRef, Transcript, Turn
from bot.pipeline import respond
from bot.ports import Services
from bot.turns import CONSENT_VERSION
from skills.translate import SKILL as TRANSLATE
from skills.translate.interpreter import SKILL

NOTE = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=1, handle="vault:note")
ENGLISH = {"the", "where", "wait", "here", "is", "hello", "my", "how", "are", "you", "dog", "yes"}


class ByLetters:
    """Tells Arabic by its letters and English by a few words; the rest is French."""

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        if not any(letter.isalpha() for letter in text):
            return ()
        if any("\u0600" <= letter <= "\u06ff" for letter in text):
            return (("ar", 0.97),)
        words = text.lower().replace("?", " ").replace(",", " ").split()
        english = sum(word in ENGLISH for word in words) * 2 > len(words)
        return (("en", 0.9), ("fr", 0.1)) if english else (("fr", 0.95), ("en", 0.05))


class ScriptedListener:
    """Hears what the test says, and remembers which languages it was told to expect."""

    def __init__(self) -> None:
        self.hears = Transcript(text="", language="fr", confidence=0.9)
        self.asked: list[tuple[str | None, tuple[str, ...]]] = []

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: object = None,
    ) -> Transcript:
        self.asked.append((language, tuple(likely)))
        return self.hears


class Telephone:
    """What two people say into it, one after the other, and what comes out."""

    def __init__(self, table=None, *, language: str = "fr", chosen: bool = True, **more) -> None:
        self.listener = ScriptedListener()
        bundle: dict[str, object] = {
            "phrases": PHRASES,
            "clock": FixedClock(),
            "vault": ScriptedVault(),
            "listener": self.listener,
            "speaker": None,
            "identifier": ByLetters(),
            "translator": ScriptedTranslator(table or {}),
            "reader": Never(),
            "scene": Never(),
        }
        self.services = Services(**(bundle | more))
        consent = Consent(version=CONSENT_VERSION, at=NOW, language=language)
        self.state: Conversation = replace(
            conversation(language, language_chosen=chosen), consent=consent
        )
        self.skills = [SKILL, TRANSLATE]

    async def types(self, text: str) -> Turn:
        return await self._sends(message(text))

    async def says(self, text: str, language: str, confidence: float = 0.9) -> Turn:
        self.listener.hears = Transcript(text=text, language=language, confidence=confidence)
        return await self._sends(message("", media=(NOTE,)))

    async def _sends(self, sent) -> Turn:
        turn = await respond(sent, self.state, self.services, self.skills)
        self.state = turn.conversation
        return turn


def said(turn: Turn) -> list[tuple[str, str]]:
    """(language, what is spoken) of each reply."""
    return [(reply.language, reply.speech) for reply in turn.replies]


def ours(language: str, phrase: str, **arguments: str) -> tuple[str, str]:
    """A sentence of the bot as `said` shows it."""
    return language, PHRASES.say(language, phrase, **arguments)


def consenting(state: Conversation) -> Conversation:
    """The same person, who agreed to an outside service."""
    assert state.consent is not None
    return replace(state, consent=replace(state.consent, remote=True))


__all__ = ["KEY", "NOW", "PHRASES", "Telephone", "consenting", "ours", "said"]
