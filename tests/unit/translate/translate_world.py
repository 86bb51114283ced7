"""Scripted ports around the translate skill: they implement the real Protocols, and do no more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.errors import EngineError
from bot.locales import FluentPhrases
from bot.model import Box, Consent, Conversation, ConversationKey, Line, Message, Page
from bot.ports import Capabilities, Context, Services

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
KEY = ConversationKey(channel="test", chat="1", person="1")
PHRASES = FluentPhrases()


class Never:
    """A port that must not be used."""

    def __getattr__(self, name: str):
        raise AssertionError(f"{name} was used")


class FixedClock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


class ScriptedTranslator:
    """Translates by a table and copies other texts; an unknown pair is an error."""

    capabilities = Capabilities(name="scripted", languages=None, local=True)

    def __init__(self, table: dict[tuple[str, str, str], str], pairs=()) -> None:
        self.table = table
        self._pairs = frozenset(pairs) | {(source, target) for source, target, _ in table}
        self.asked: list[tuple[str, str, str]] = []

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def pairs(self) -> frozenset[tuple[str, str]]:
        return self._pairs

    async def translate(self, text: str, *, source: str, target: str) -> str:
        if (source, target) not in self._pairs:
            raise EngineError("no such pair", retryable=False)
        self.asked.append((source, target, text))
        return self.table.get((source, target, text), text)


class ScriptedIdentifier:
    """Says the same language each time, or the likeliest one; a text of the table is in the
    language that the table gives it."""

    def __init__(self, language: str | None, table: dict[str, str] | None = None) -> None:
        self._language = language
        self._table = table or {}

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        if not any(letter.isalpha() for letter in text):
            return ()
        if text in self._table:
            return ((self._table[text], 0.95),)
        return ((self._language or likely[0], 0.95),)


class ScriptedChat:
    def __init__(self, answer: str, *, local: bool = False) -> None:
        self.capabilities = Capabilities(name="chat", languages=None, local=local)
        self._answer = answer
        self.asked: list[tuple[str, str]] = []

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def complete(
        self, *, system: str, user: str, image: bytes | None = None, max_tokens: int = 400
    ) -> str:
        self.asked.append((system, user))
        return self._answer


class ScriptedVault:
    async def put(self, key, data, *, kind, mime):
        raise AssertionError("nothing is stored here")

    async def get(self, key, ref) -> bytes:
        return ref.handle.encode()


class ScriptedReader:
    """Reads the same line on every photo."""

    capabilities = Capabilities(name="reader", languages=None, local=True)

    def __init__(self, text: str, confidence: float = 0.95) -> None:
        box = Box(left=0, top=0, right=9, bottom=9)
        lines = (Line(text=text, confidence=confidence, box=box),) if text else ()
        self._page = Page(lines=lines, script="Latn", language=None, width=9, height=9)

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def read(
        self, image: bytes, *, likely: Sequence[str] = (), on_lines: object = None
    ) -> Page:
        return self._page


def message(text: str, media=()) -> Message:
    return Message(id="m1", key=KEY, sent_at=NOW, text=text, media=media)


def conversation(language: str | None = None, *, remote: bool = False, **more) -> Conversation:
    consent = Consent(version="1", at=NOW, language=language or "fr", remote=remote)
    return Conversation(key=KEY, language=language, consent=consent, **more)


def context(
    text: str,
    *,
    language: str = "fr",
    source: str | None = None,
    translator: ScriptedTranslator | None = None,
    chat: ScriptedChat | None = None,
    command: str | None = None,
    state: Conversation | None = None,
    reader: ScriptedReader | None = None,
) -> Context:
    services = Services(
        phrases=PHRASES,
        clock=FixedClock(),
        vault=ScriptedVault(),
        listener=Never(),
        speaker=Never(),
        identifier=ScriptedIdentifier(
            source,
            {made: code for (_, code, _), made in (translator.table.items() if translator else ())},
        ),
        translator=translator or ScriptedTranslator({}),
        reader=reader or Never(),
        scene=Never(),
        chat=chat,
    )
    return Context(
        conversation=state or conversation(language),
        language=language,
        text=text,
        services=services,
        command=command,
    )
