"""Scripted engines: each implements its real port and answers what the test told it to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.channels.terminal import MemoryVault
from bot.locales import FluentPhrases
from bot.model import (
    Answer,
    Conversation,
    ConversationKey,
    Manner,
    MediaKind,
    Message,
    Page,
    Scene,
    Transcript,
    Voice,
)
from bot.ports import Capabilities, Context, Halves, Score, Services

KEY = ConversationKey(channel="test", chat="c", person="p")
PHRASES = FluentPhrases()
HELLO = Transcript(text="bonjour", language="fr", confidence=0.9)


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    def pass_time(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@dataclass
class Engine:
    """What all scripted engines share; `error` is raised when set."""

    name: str = "scripted"
    languages: frozenset[str] | None = None
    error: Exception | None = None
    calls: list[object] = field(default_factory=list)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(name=self.name, languages=self.languages, local=True)

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    def called(self, *what: object) -> None:
        self.calls.append(what)
        if self.error is not None:
            raise self.error


@dataclass
class Listener(Engine):
    says: Transcript = HELLO
    progress: tuple[tuple[float, float], ...] = ()
    """(seconds heard, seconds in all) that it tells on its way."""

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: Callable[[float, float], None] | None = None,
    ) -> Transcript:
        self.called(recording, language, tuple(likely))
        for done, total in self.progress:
            if on_progress is not None:
                on_progress(done, total)
        return self.says


@dataclass
class Speaker(Engine):
    halved: Halves | None = None

    async def record(
        self, text: str, *, language: str, speed: Voice = Voice.NORMAL, voice: str = ""
    ) -> bytes:
        self.called(text, language, speed, *filter(None, [voice]))
        return b"OggS" + text.encode()

    async def halves(
        self, text: str, *, language: str, manner: Manner, patience: float
    ) -> Halves | None:
        self.called("halves", text, language, manner, patience)
        return self.halved

    def voices(self, language: str) -> tuple[str, ...]:
        return {"fr": ("one", "two", "three"), "en": ("only",)}.get(language, ())

    async def prerender(self, texts: Sequence[tuple[str, str]]) -> None: ...


@dataclass
class Identifier(Engine):
    language: str = "fr"
    probability: float = 0.99

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        self.called(text, tuple(likely))
        return ((self.language, self.probability),)


@dataclass
class Translator(Engine):
    known: frozenset[tuple[str, str]] = frozenset()

    async def pairs(self) -> frozenset[tuple[str, str]]:
        return self.known

    async def translate(self, text: str, *, source: str, target: str) -> str:
        self.called(text, source, target)
        return text.upper()


@dataclass
class Reader(Engine):
    async def read(
        self, image: bytes, *, likely: Sequence[str] = (), on_lines: object = None
    ) -> Page:
        self.called(image)
        return Page(lines=(), script="Zyyy", language=None, width=1, height=1)


@dataclass
class SceneReader(Engine):
    async def look(self, image: bytes) -> Scene:
        self.called(image)
        return Scene(flaw=None, claims=(), width=1, height=1)


@dataclass
class Skill:
    """Takes what its score says and answers what it was told."""

    name: str = "admin_help"
    commands: tuple[str, ...] = ()
    score: float | None = 0.1
    answer: Answer | None = None
    error: Exception | None = None
    seen: list[Context] = field(default_factory=list)

    def prepare(self) -> None: ...

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        return None if self.score is None else Score(value=self.score)

    async def handle(self, message: Message, context: Context) -> Answer | None:
        self.seen.append(context)
        if self.error is not None:
            raise self.error
        return self.answer


def services(**changes: object) -> Services:
    """A bundle of scripted engines."""
    bundle: dict[str, object] = {
        "phrases": PHRASES,
        "clock": Clock(),
        "vault": MemoryVault(),
        "listener": Listener(),
        "speaker": Speaker(),
        "identifier": Identifier(),
        "translator": Translator(),
        "reader": Reader(),
        "scene": SceneReader(),
    }
    return Services(**(bundle | changes))  # type: ignore[arg-type]


def message(text: str = "", **changes: object) -> Message:
    """One message of the test's only person."""
    given: dict[str, object] = {
        "id": "1",
        "key": KEY,
        "sent_at": datetime(2026, 11, 22, 9, tzinfo=UTC),
        "text": text,
    }
    return Message(**(given | changes))  # type: ignore[arg-type]


async def voice(bundle: Services, **changes: object) -> Message:
    """A message with a voice note in the vault."""
    ref = await bundle.vault.put(KEY, b"sound", kind=MediaKind.VOICE, mime="audio/ogg")
    return message(media=(ref,), **changes)
