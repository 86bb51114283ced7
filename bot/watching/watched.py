"""A channel that is watched is a channel: what it receives and what becomes of its sends."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

from bot.errors import ChannelError, ChannelGone, SendUnknown, StoreError
from bot.model import ConversationKey, MediaRef, Message
from bot.ports import Channel, Inbox, Outgoing

log = logging.getLogger("porte_voix.watching")

REFUSED_SECONDS = 300.0
"""So long a message that the store did not take speaks against it, when none came since."""


class Watched:
    """Passes everything on."""

    def __init__(
        self,
        channel: Channel,
        *,
        received: Callable[[str, int], None],
        send: Callable[[str, str], None],
    ) -> None:
        """`received` is told how many messages came, `send` what became of one."""
        self._channel = channel
        self._received = received
        self._send = send
        self.receiving = False
        """Whether its `receive` runs: not before the start, and not while it waits to be started
        again after a failure."""
        self._refused_at: float | None = None

    @property
    def refused(self) -> bool:
        """Whether the store did not take the last message: a full disk can still be read."""
        at = self._refused_at
        return at is not None and time.monotonic() - at < REFUSED_SECONDS

    @property
    def name(self) -> str:
        """The channel's."""
        return self._channel.name

    async def receive(self, inbox: Inbox) -> None:
        """As the channel's."""
        self.receiving = True
        try:
            await self._channel.receive(_Counting(inbox, self._count, self._refuse))
        finally:
            self.receiving = False

    def _count(self, messages: int) -> None:
        self._refused_at = None
        self._received(self.name, messages)

    def _refuse(self, error: StoreError) -> None:
        if not self.refused:  # told once, not for each message that knocks
            log.error("store-refused channel=%s error=%s", self.name, error)
        self._refused_at = time.monotonic()

    async def send(self, outgoing: Outgoing) -> None:
        """As the channel's. A cancelled one (a time-out, the end) may have arrived."""
        outcome = "unknown"
        try:
            await self._channel.send(outgoing)
            outcome = "sent"
        except ChannelGone:
            outcome = "gone"
            raise
        except (SendUnknown, TimeoutError):
            raise
        except ChannelError:
            outcome = "later"
            raise
        except Exception:
            outcome = "crash"
            raise
        finally:
            self._send(self.name, outcome)

    async def fetch(self, ref: MediaRef) -> bytes:
        """As the channel's."""
        return await self._channel.fetch(ref)

    async def working(self, key: ConversationKey) -> None:
        """As the channel's."""
        await self._channel.working(key)

    async def forget(self, key: ConversationKey) -> None:
        """As the channel's."""
        await self._channel.forget(key)

    async def close(self) -> None:
        """As the channel's."""
        await self._channel.close()


class _Counting:
    """An inbox that is watched is an inbox."""

    def __init__(
        self, inbox: Inbox, count: Callable[[int], None], refused: Callable[[StoreError], None]
    ) -> None:
        self._inbox = inbox
        self._count = count
        self._refused = refused

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        try:
            new = await self._inbox.accept(messages)
        except StoreError as error:
            self._refused(error)
            raise
        self._count(len(messages))
        return new

    async def revise(self, channel: str, identity: str, message: Message | None) -> bool:
        return await self._inbox.revise(channel, identity, message)

    async def reachable(self, key: ConversationKey) -> None:
        await self._inbox.reachable(key)
