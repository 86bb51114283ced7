"""Real processes' parts over a real PostgreSQL, around a scripted channel and a scripted answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.attending import Limits
from bot.capabilities import WORK, Role
from bot.errors import ChannelError
from bot.model import (
    Conversation,
    ConversationKey,
    MediaKind,
    MediaRef,
    Message,
    Reply,
    Turn,
)
from bot.ports import Inbox, Meanwhile, Outgoing
from bot.runner import Runner
from bot.scaling.company import Place, PostgresCompany
from bot.stores.postgres.jobs import ringing
from bot.stores.postgres.store import PostgresStore

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KINDS = {
    MediaKind.VOICE: "audio/ogg",
    MediaKind.PHOTO: "image/jpeg",
    MediaKind.DOCUMENT: "application/pdf",
}


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class PlainPhrases:
    """Says the id of the phrase, in the language asked for."""

    languages = ("fr", "uk")

    def say(self, language: str, phrase: str, **arguments: str | float) -> str:
        return f"{language}:{phrase}"

    def words(self, language: str, group: str) -> tuple[str, ...]:
        return ()


def dangerous(text: str) -> bool:
    return "danger" in text


@dataclass
class Door:
    """A platform in memory: gives media when asked, takes what is sent."""

    name: str = "chat"
    sent: list[Outgoing] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    working_for: list[ConversationKey] = field(default_factory=list)
    forgotten: list[ConversationKey] = field(default_factory=list)
    fetched: int = 0
    inbox: Inbox | None = None
    receiving: int = 0

    async def receive(self, inbox: Inbox) -> None:
        self.inbox = inbox
        self.receiving += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.receiving -= 1

    async def send(self, outgoing: Outgoing) -> None:
        self.sent.append(outgoing)
        self.at.append(time.monotonic())

    async def fetch(self, ref: MediaRef) -> bytes:
        self.fetched += 1
        if ref.handle.endswith("gone"):
            raise ChannelError("it is gone")
        return b"bytes of " + ref.handle.encode()

    async def working(self, key: ConversationKey) -> None:
        self.working_for.append(key)

    async def forget(self, key: ConversationKey) -> None:
        self.forgotten.append(key)

    async def close(self) -> None:
        """Nothing is held."""

    @property
    def texts(self) -> list[str]:
        return [outgoing.reply.text for outgoing in self.sent]

    async def post(self, *messages: Message) -> None:
        await until(lambda: self.inbox is not None)
        assert self.inbox is not None
        await self.inbox.accept(messages)


def message(id_: str, person: str = "p", *kinds: MediaKind, **more: object) -> Message:
    """A text, or media that still lie on the platform."""
    key = ConversationKey(channel="chat", chat=person, person=person)
    media = tuple(
        MediaRef(kind=kind, mime=KINDS[kind], size=5, handle=f"chat:{id_}-{n}")
        for n, kind in enumerate(kinds)
    )
    text = {} if kinds else {"text": id_}
    return Message(id=id_, key=key, sent_at=NOW, media=media, **(text | more))


Answer = Callable[[Message, Conversation, Meanwhile], Awaitable[Turn]]


def turn(incoming: Message, conversation: Conversation, *, text: str = "") -> Turn:
    reply = Reply(text=text or f"re {incoming.id}", speech="", language="fr")
    return Turn(replies=(reply,), conversation=conversation)


async def echo(incoming: Message, conversation: Conversation, meanwhile: Meanwhile) -> Turn:
    return turn(incoming, conversation)


@dataclass
class Crew:
    """The processes of one database, each in its own runner (of this very process)."""

    url: str
    home: Path

    @asynccontextmanager
    async def process(
        self, role: Role = Role.ALL, *doors: Door, answer: Answer = echo, **options: object
    ) -> AsyncIterator[Running]:
        """Runs until the end of the block, then drains. `options` of `Place`, and `speak`,
        `grace`, `limits`, `loops`, `late`."""
        clock = SystemClock()
        store = PostgresStore(
            self.url, self.home / "media", self.home / "master.key", clock,
            on_accept=ringing(dangerous), connections=4, settle=0.0,
        )  # fmt: skip
        speak = options.pop("speak", silent)
        runner_options = {
            name: options.pop(name) for name in ("grace", "limits", "loops", "voice")
            if name in options
        }  # fmt: skip
        here = options.pop("here", None)
        place = Place(role=role, **({"serves": WORK, "beat": 0.2, "limit": 1.5} | options))
        company = PostgresCompany(
            self.url,
            store,
            clock,
            place,
            dangerous=dangerous,
            speak=speak,
            channels=("chat",),
            here=here,
        )
        runner = Runner(
            store, doors, answer, phrases=PlainPhrases(), clock=clock, company=company,
            pseudonym=store.pseudonym, **({"limits": Limits(retry_delay=0.05)} | runner_options),
        )  # fmt: skip
        stop = asyncio.Event()
        async with company:
            service = asyncio.create_task(runner.run(stop))
            running = Running(store, company, runner, stop, service)
            try:
                yield running
            finally:
                stop.set()
                await service


@dataclass
class Running:
    store: PostgresStore
    company: PostgresCompany
    runner: Runner
    stop: asyncio.Event
    service: asyncio.Task[None]


async def silent(reply: Reply) -> bytes:
    return b""


async def until(condition: Callable[[], bool], seconds: float = 15.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)
