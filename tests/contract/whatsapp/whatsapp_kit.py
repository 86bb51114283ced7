"""What the WhatsApp tests share."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import numpy as np
from store_kit import store_at

from bot.channels.whatsapp import Account, WhatsappChannel
from bot.channels.whatsapp.convert import key_of
from bot.errors import StoreError
from bot.model import Attachment, Audio, ConversationKey, Message, Reply
from bot.ports import Outgoing, Unfetched
from bot.speech.opus import OpusWriter
from bot.stores.sql import inbox
from bot.stores.sql.transaction import Transaction
from tests.servers.whatsapp import APP_SECRET, NUMBER, TOKEN, VERIFY, WhatsappServer, free_port

PATIENCE = 150.0
"""Seconds for a real process on a machine that has much else to do."""
PHONE = "33199000001"
SCRIPT = Path(__file__).with_name("whatsapp_service.py")
USER = "FR.13491208655302741918"


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class MemoryInbox:
    """The ports of `Inbox` and `Records` in memory, with the refusals of real ones. Replies linger;
    of files it knows nothing."""

    def __init__(self) -> None:
        self.committed: dict[str, Message] = {}
        self.calls: list[tuple[str, ...]] = []
        self.back: list[ConversationKey] = []
        self.renamed: list[tuple[str, str]] = []
        self.refuse = 0
        """So many calls of accept() fail from now on."""
        self.refuse_names = 0
        self.lingering: dict[str, int] = {}
        """How often they failed, by `Outgoing.id`."""
        self.gate = asyncio.Event()
        """accept() commits only while this is set."""
        self.gate.set()

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        await self.gate.wait()
        if self.refuse:
            self.refuse -= 1
            raise StoreError("disk full")
        self.calls.append(tuple(message.id for message in messages))
        new = tuple(message.id not in self.committed for message in messages)
        for message in messages:
            self.committed.setdefault(message.id, message)
        return new

    async def reachable(self, key: ConversationKey) -> None:
        self.back.append(key)

    async def rename(self, old: ConversationKey, new: ConversationKey) -> bool:
        if self.refuse_names:
            self.refuse_names -= 1
            raise StoreError("disk full")
        self.renamed.append((old.person, new.person))
        return True

    async def unfetched(self, channel: str, *, after: int, most: int) -> tuple[Unfetched, ...]:
        return ()

    async def bring(self, one: Unfetched, files: Sequence[bytes]) -> bool:
        return False

    async def linger(self, outgoing: Outgoing) -> bool:
        self.lingering.setdefault(outgoing.id, 0)
        return True

    async def settled(self, identity: str) -> None:
        self.lingering.pop(identity, None)

    async def again(self, identity: str) -> int | None:
        if identity not in self.lingering:
            return None
        self.lingering[identity] += 1
        return self.lingering[identity]

    @property
    def messages(self) -> list[Message]:
        return list(self.committed.values())


def account(server: WhatsappServer, **more: object) -> Account:
    """The operator's account on that server, with a webhook on a free port."""
    one = Account(
        token=TOKEN,
        app_secret=APP_SECRET,
        verify_token=VERIFY,
        phone_number_id=NUMBER,
        base_url=server.base_url,
        media_hosts=("127.0.0.1",),
        port=free_port(),
    )
    return replace(one, **more)


def outgoing(
    identity: str,
    text: str,
    *,
    person: str = PHONE,
    audio: bytes | None = None,
    document: bytes | None = None,
    attached: Attachment | None = None,
    speech: str | None = None,
    attempt: int = 1,
    heard_at: datetime | None = None,
    passing: bool = False,
    **reply: object,
) -> Outgoing:
    """A reply on its way."""
    spoken = text if speech is None else speech
    return Outgoing(
        id=identity,
        key=key_of(person),
        reply=Reply(text=text, speech=spoken, document=attached, **({"language": "fr"} | reply)),
        audio=audio,
        reply_to="wamid.IN1",
        document=document,
        attempt=attempt,
        heard_at=heard_at,
        passing=passing,
    )


def voice(seconds: float = 0.2, rate: int = 16_000, *, bit_rate: int = 24_000) -> bytes:
    """A noise, Ogg/Opus."""
    noise = np.random.default_rng(7).normal(0, 6000, round(seconds * rate))
    writer = OpusWriter(bit_rate=bit_rate)
    writer.add(Audio(pcm=noise.clip(-32000, 32000).astype("<i2").tobytes(), rate=rate))
    return writer.finish()


@contextlib.asynccontextmanager
async def receive(channel: WhatsappChannel, inbox: object, hook: str) -> AsyncIterator[None]:
    """The channel listens."""
    task = asyncio.create_task(channel.receive(inbox))
    async with aiohttp.ClientSession() as session, asyncio.timeout(10):
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(hook):
                    break
            assert not task.done()
            await asyncio.sleep(0.005)
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


class Service:
    """The process, started as often as needed on the same data."""

    def __init__(self, mode: str, data: Path, server: WhatsappServer) -> None:
        port = free_port()
        server.hook = f"http://127.0.0.1:{port}/whatsapp"
        self._hook = server.hook
        self._arguments = [mode, str(port), str(data), server.base_url]
        self._log = data / "service.log"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, str(SCRIPT), *self._arguments, stderr=log
            )
        async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
            while True:
                assert self._process.returncode is None
                with contextlib.suppress(aiohttp.ClientError):
                    async with session.get(self._hook):
                        return
                await asyncio.sleep(0.02)

    async def end(self, how: signal.Signals = signal.SIGKILL) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        await asyncio.wait_for(self._process.wait(), 30)

    def log(self) -> str:
        return self._log.read_text("utf-8", "replace")


async def kept(data: Path) -> list[str]:
    """What the inbox holds, in order of arrival."""
    store = store_at(data, WallClock())
    await store.open()

    def texts(tx: Transaction) -> list[str]:
        rows = tx.execute("SELECT id, conversation FROM inbox ORDER BY id").fetchall()
        people = store._people
        return [inbox.read(tx, people.at(tx, whose), row).text for row, whose in rows]

    try:
        return await store._run(texts)
    finally:
        await store.close()
