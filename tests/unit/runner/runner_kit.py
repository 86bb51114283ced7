"""A scripted channel and a scripted answer around the real runner."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import ChannelError, PorteVoixError
from bot.model import Conversation, ConversationKey, MediaKind, MediaRef, Message, Reply, Turn
from bot.ports import Inbox, Outgoing
from bot.stores.sqlite import SqliteStore

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
VOICE = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=5, handle="chat:voice")


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def store_in(directory: Path) -> SqliteStore:
    """Not yet opened; a second one there is a restart."""
    return SqliteStore(
        directory / "db", directory / "media", directory / "master.key", SystemClock()
    )


class PlainPhrases:
    """Says the id of the phrase, in the language asked for."""

    languages = ("fr", "uk")

    def say(self, language: str, phrase: str, **arguments: str | float) -> str:
        return f"{language}:{phrase}"

    def words(self, language: str, group: str) -> tuple[str, ...]:
        return ()


@dataclass
class ScriptedChannel:
    """Delivers what is put in; does with a send what its script says."""

    name: str = "chat"
    script: list[PorteVoixError] = field(default_factory=list)
    sent: list[Outgoing] = field(default_factory=list)
    shown: list[ConversationKey] = field(default_factory=list)
    forgotten: list[ConversationKey] = field(default_factory=list)
    media: bytes | PorteVoixError = b"voice"
    broken_receives: int = 0
    inbox: Inbox | None = None
    closed: bool = False
    send_seconds: float = 0.0
    tries: int = 0

    async def receive(self, inbox: Inbox) -> None:
        if self.broken_receives:
            self.broken_receives -= 1
            raise ChannelError("no network")
        self.inbox = inbox
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> None:
        self.tries += 1
        await asyncio.sleep(self.send_seconds)
        if self.script:
            raise self.script.pop(0)
        self.sent.append(outgoing)

    async def fetch(self, ref: MediaRef) -> bytes:
        if isinstance(self.media, PorteVoixError):
            raise self.media
        return self.media

    async def working(self, key: ConversationKey) -> None:
        self.shown.append(key)

    async def forget(self, key: ConversationKey) -> None:
        self.forgotten.append(key)

    async def close(self) -> None:
        self.closed = True

    @property
    def texts(self) -> list[str]:
        return [outgoing.reply.text for outgoing in self.sent]


def message(id_: str, person: str = "p", **more: object) -> Message:
    key = ConversationKey(channel="chat", chat=person, person=person)
    return Message(id=id_, key=key, sent_at=NOW, **({"text": id_} | more))


async def echo(incoming: Message, conversation: Conversation, *_: object) -> Turn:
    reply = Reply(text=f"re {incoming.id}", speech="", language="fr")
    return Turn(replies=(reply,), conversation=conversation)


@dataclass
class Scene:
    """A running service."""

    store: SqliteStore
    channel: ScriptedChannel
    stop: asyncio.Event
    service: asyncio.Task[None]
    events: list[tuple[str, object]]

    async def post(self, *messages: Message) -> None:
        await until(lambda: self.channel.inbox is not None)
        assert self.channel.inbox is not None
        await self.channel.inbox.accept(messages)

    async def texts(self, count: int) -> list[str]:
        await until(lambda: len(self.channel.sent) >= count)
        return self.channel.texts


async def until(condition: Callable[[], bool], seconds: float = 15.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


Running = Callable[..., object]
