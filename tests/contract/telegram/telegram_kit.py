"""What the Telegram tests share."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.errors import StoreError
from bot.model import Attachment, ConversationKey, Message, Reply
from bot.ports import Outgoing

TOKEN = "4242:TEST-token_of-nobody"
SECRET = "0123456789abcdef-secret"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class MemoryInbox:
    """The `Inbox` port in memory, with the refusals and hesitations of a real one."""

    def __init__(self) -> None:
        self.committed: dict[str, Message] = {}
        self.deliveries = 0
        self.refuse = 0
        """So many calls of accept() fail from now on."""
        self.gate = asyncio.Event()
        """accept() commits only while this is set."""
        self.gate.set()
        self.entered = asyncio.Event()

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        self.entered.set()
        await self.gate.wait()
        if self.refuse:
            self.refuse -= 1
            raise StoreError("disk full")
        new = tuple(message.id not in self.committed for message in messages)
        self.deliveries += len(messages)
        for message in messages:
            self.committed.setdefault(message.id, message)
        return new

    async def reachable(self, key: ConversationKey) -> None:
        raise AssertionError("Telegram never says that somebody is back")

    @property
    def messages(self) -> list[Message]:
        return list(self.committed.values())

    async def wait_for(self, count: int, *, seconds: float = 30) -> list[Message]:
        """The committed messages, once there are `count`."""
        async with asyncio.timeout(seconds):
            while len(self.committed) < count:
                await asyncio.sleep(0.01)
        return self.messages


def outgoing(
    identity: str,
    text: str,
    *,
    key: ConversationKey | None = None,
    audio: bytes | None = None,
    reply_to: str = "11:1",
    document: bytes | None = None,
    attached: Attachment | None = None,
    **reply: object,
) -> Outgoing:
    """A reply on its way, to person 11 unless told."""
    return Outgoing(
        id=identity,
        key=key or ConversationKey(channel="telegram", chat="11", person="11"),
        reply=Reply(text=text, speech=text, language="fr", document=attached, **reply),
        audio=audio,
        reply_to=reply_to,
        document=document,
    )


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
