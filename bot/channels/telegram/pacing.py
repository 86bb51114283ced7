"""How fast we may send. Telegram's limits: about 30 messages a second overall, 1 a second to one
chat (short bursts pass), 20 a minute to one group (https://core.telegram.org/bots/faq)."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.errors import ChannelError


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A limit: one send per `interval` seconds, `burst` of them at once after a rest."""

    interval: float
    burst: int = 1

    @property
    def tolerance(self) -> float:
        """Seconds by which a send may come before its turn."""
        return self.interval * (self.burst - 1)


OVERALL = Rate(interval=1 / 30)
PRIVATE = Rate(interval=1.0, burst=3)  # a reply is a voice note and a text
GROUP = Rate(interval=60 / 18, burst=2)  # at most 2 + 18 in any minute
PATIENCE = 3.0  # seconds; whoever has to wait longer goes back to the outbox
CHATS = 10_000  # chats remembered


class Pacing:
    """Generic cell rate algorithm (ITU-T I.371): one number per chat, its next regular turn."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`monotonic` gives seconds; `sleep` waits that many."""
        self._monotonic = monotonic
        self._sleep = sleep
        self._overall = 0.0
        self._turns: OrderedDict[str, float] = OrderedDict()

    async def turn(self, chat: str) -> None:
        """Wait for this chat's turn. Raises ChannelError(retry_after) when that is too far off."""
        rate = _rate(chat)
        now = self._monotonic()
        regular = max(self._turns.get(chat, now), now)
        wait = regular - rate.tolerance - now
        if wait > PATIENCE:
            raise ChannelError("this chat has had many messages just now", retry_after=wait)
        self._remember(chat, regular + rate.interval, now)
        await self._sleep_until(now + wait)
        now = self._monotonic()
        slot = max(self._overall, now)
        self._overall = slot + OVERALL.interval
        await self._sleep_until(slot)

    def hold(self, chat: str, seconds: float) -> None:
        """Telegram asked to leave this chat alone for so many seconds."""
        now = self._monotonic()
        until = now + seconds + _rate(chat).tolerance
        self._remember(chat, max(self._turns.get(chat, now), until), now)

    async def _sleep_until(self, then: float) -> None:
        wait = then - self._monotonic()
        if wait > 0:
            await self._sleep(wait)

    def _remember(self, chat: str, turn: float, now: float) -> None:
        self._turns[chat] = turn
        self._turns.move_to_end(chat)
        while len(self._turns) > CHATS or (
            len(self._turns) > 1 and next(iter(self._turns.values())) <= now
        ):
            self._turns.popitem(last=False)


def _rate(chat: str) -> Rate:
    """Groups have negative ids."""
    return GROUP if chat.startswith("-") else PRIVATE
