"""How fast we may send: to one chat, and overall."""

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


PATIENCE = 3.0  # seconds; whoever has to wait longer goes back to the outbox
CHATS = 10_000  # chats remembered


class Pacing:
    """Generic cell rate algorithm (ITU-T I.371): one number per chat, its next regular turn."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        *,
        overall: Rate,
        rate: Callable[[str], Rate],
    ) -> None:
        """`monotonic` gives seconds; `sleep` waits that many. `rate`: that of a chat."""
        self._interval = overall.interval
        self._rate = rate
        self._monotonic = monotonic
        self._sleep = sleep
        self._overall = 0.0
        self._turns: OrderedDict[str, float] = OrderedDict()
        self._tickets: OrderedDict[str, tuple[str, float]] = OrderedDict()
        """Who was sent away: (chat, when to be back)."""

    async def turn(self, chat: str, ticket: str) -> None:
        """Wait for this chat's turn. Raises ChannelError(retry_after) when that is too far off:
        the turn is then kept for who comes back with the same ticket."""
        now = self._monotonic()
        kept = self._tickets.pop(ticket) if ticket in self._tickets else None
        moment = kept[1] if kept else self._next(chat, now)
        if moment - now > PATIENCE:
            self._tickets[ticket] = (chat, moment)
            while len(self._tickets) > CHATS:
                self._tickets.popitem(last=False)
            raise ChannelError("this chat had many messages just now", retry_after=moment - now)
        await self._sleep_until(moment)
        now = self._monotonic()
        slot = max(self._overall, now)
        self._overall = slot + self._interval
        await self._sleep_until(slot)

    def hold(self, chat: str, seconds: float) -> None:
        """The platform asked to leave this chat alone for so many seconds. Turns kept are void."""
        for ticket in [one for one, (whose, _) in self._tickets.items() if whose == chat]:
            del self._tickets[ticket]
        now = self._monotonic()
        until = now + seconds + self._rate(chat).tolerance
        self._remember(chat, max(self._turns.get(chat, now), until), now)

    def _next(self, chat: str, now: float) -> float:
        """Take the chat's next turn: the moment from which it may be used."""
        rate = self._rate(chat)
        regular = max(self._turns.get(chat, now), now)
        self._remember(chat, regular + rate.interval, now)
        return regular - rate.tolerance

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
