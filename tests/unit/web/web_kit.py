"""Scripted partners of the web chat: they implement the real ports, in memory."""

from __future__ import annotations

import asyncio
import io
import math
import struct
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

import av

from bot.errors import ChannelError, StoreError
from bot.locales import FluentPhrases
from bot.model import Attachment, ConversationKey, MediaKind, MediaRef, Message, Reply, Source
from bot.ports import Outgoing

PHRASES = FluentPhrases()


class TestClock:
    """Real time plus what a test adds."""

    __test__ = False

    def __init__(self) -> None:
        self.added = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() + self.added


class MemoryVault:
    """The Vault port without disk; refuses like a full disk when told to."""

    def __init__(self) -> None:
        self.held: dict[str, tuple[ConversationKey, bytes]] = {}
        self.full = False

    async def put(
        self, key: ConversationKey, data: bytes, *, kind: MediaKind, mime: str
    ) -> MediaRef:
        if self.full:
            raise StoreError("disk full")
        handle = f"vault:{len(self.held)}"
        self.held[handle] = (key, data)
        return MediaRef(kind=kind, mime=mime, size=len(data), handle=handle)

    async def get(self, key: ConversationKey, ref: MediaRef) -> bytes:
        owner, data = self.held[ref.handle]
        assert owner == key
        return data


class MemoryInbox:
    """The Inbox port: drops duplicates, refuses like a full disk when told to."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.woken: list[ConversationKey] = []
        self.full = False
        self.failures = 0
        """How many calls of `reachable` will fail."""

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        if self.full:
            raise StoreError("disk full")
        fresh = []
        for message in messages:
            known = any(each.id == message.id for each in self.messages)
            fresh.append(not known)
            if not known:
                self.messages.append(message)
        return tuple(fresh)

    async def reachable(self, key: ConversationKey) -> None:
        if self.failures:
            self.failures -= 1
            raise StoreError("busy")
        self.woken.append(key)


def tone(seconds: float = 1.0, rate: int = 48_000) -> bytes:
    """A real Ogg/Opus file: a soft 440 Hz tone, 48 kHz mono."""
    out = io.BytesIO()
    with av.open(out, "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=rate, layout="mono")
        size = 960
        for start in range(0, int(seconds * rate), size):
            samples = [
                int(3000 * math.sin(2 * math.pi * 440 * (start + each) / rate))
                for each in range(size)
            ]
            frame = av.AudioFrame(format="s16", layout="mono", samples=size)
            frame.planes[0].update(struct.pack(f"<{size}h", *samples))
            frame.rate = rate
            frame.pts = start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def attachment(name: str = "rappel.ics") -> Attachment:
    """A calendar file."""
    ref = MediaRef(kind=MediaKind.DOCUMENT, mime="text/calendar", size=1, handle="vault:d")
    return Attachment(name=name, mime="text/calendar", ref=ref)


def answer(text: str = "Bonjour.", *, language: str = "fr", audio: bool = True) -> Reply:
    """A reply with everything a page may show."""
    ref = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=1, handle="vault:x")
    return Reply(
        text=text,
        speech=text if audio else "",
        language=language,
        audio=ref if audio else None,
        sources=(
            Source(
                title="La demande d’asile, service-public.fr",
                url="https://www.service-public.fr/particuliers/vosdroits/F2741",
                checked=date(2026, 11, 2),
            ),
        ),
        choices=("Encore", "Plus simple"),
    )


class Answerer(MemoryInbox):
    """An inbox with a small outbox behind: every message is answered until it is delivered."""

    def __init__(self, script: Callable[[Message], Sequence[Reply]], audio: bytes) -> None:
        super().__init__()
        self._script = script
        self._audio = audio
        self._due = asyncio.Event()
        self.waiting: list[Outgoing] = []
        self.delivered: list[Outgoing] = []

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        fresh = await super().accept(messages)
        for message, new in zip(messages, fresh, strict=True):
            for part, reply in enumerate(self._script(message) if new else ()):
                self.waiting.append(
                    Outgoing(
                        id=f"{message.id}-{part}",
                        key=message.key,
                        reply=reply,
                        audio=self._audio if reply.audio else None,
                        reply_to=message.id,
                        document=CALENDAR if reply.document else None,
                    )
                )
        self._due.set()
        return fresh

    async def reachable(self, key: ConversationKey) -> None:
        await super().reachable(key)
        self._due.set()

    async def run(self, channel) -> None:
        """Deliver until cancelled, as the durable outbox would."""
        while True:
            self._due.clear()
            for outgoing in list(self.waiting):
                await channel.working(outgoing.key)
                try:
                    await channel.send(outgoing)
                except ChannelError:
                    break
                self.waiting.remove(outgoing)
                self.delivered.append(outgoing)
            await self._due.wait()
