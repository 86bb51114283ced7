"""Delivery: the outbox of one channel, in order per conversation, several conversations at once.

A reply is never lost. It is sent again only when nothing was sent (ChannelError) or when nobody can
know (SendUnknown, a time-out, a hard kill between sending and recording it): there are at most as
many duplicates as sends whose outcome was lost. After an unknown outcome we wait longer, so that
the line is likely healthy again, and give up after `MAX_UNKNOWN` tries.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Set

from bot.elsewhere import Elsewhere
from bot.errors import ChannelError, ChannelGone, SendUnknown, StoreError
from bot.late import Notes, NotSpokenYet
from bot.model import ConversationKey, Event, StageFinished
from bot.ports import Channel, Clock, OutboxItem, Outgoing, Store
from bot.waiting import Bell, back_off, insist

log = logging.getLogger("porte_voix.delivery")

SEND_SECONDS = 60.0
LONGEST_DELAY = 300.0
NOTES_SECONDS = 5.0
"""A note for which the database could not be asked is looked for again so much later."""
MAX_UNKNOWN = 6
MAX_CRASHES = 10
"""Tries after which a reply that makes the channel's own code fail is given up."""
LOOKERS = 3
POLL_SECONDS = 1.0
IDLE_SECONDS = 60.0
CONCURRENCY = 32
"""Conversations served at once: they wait for the network, and a silent page holds its sender for
ten seconds."""


class Delivery:
    """Takes replies from the outbox to one channel."""

    def __init__(
        self,
        store: Store,
        channel: Channel,
        *,
        clock: Clock,
        pseudonym: Callable[[ConversationKey], str],
        on_event: Callable[[str, Event], None],
        concurrency: int = CONCURRENCY,
        late: Notes | None = None,
        elsewhere: Elsewhere | None = None,
        woken: Callable[[str], Awaitable[None]] | None = None,
    ) -> None:
        """`late`: speaks the second notes of answers; None: there are none. `elsewhere`: who is
        connected to another process; `woken` rings there, with the channel's name."""
        self.bell = Bell()
        """Ring it when there is something new to send."""
        self.concurrency = concurrency
        self._store = store
        self._channel = channel
        self._clock = clock
        self._pseudonym = pseudonym
        self._on_event = on_event
        self._late = late
        self._elsewhere = elsewhere
        self._woken = woken
        self._looking = asyncio.Semaphore(LOOKERS)
        self._busy: set[ConversationKey] = set()
        self._draining = False
        self._leaving = False
        self._failures: Counter[tuple[str, int]] = Counter()
        """How often a reply (by row) had an unknown outcome, made the channel's code fail, or did
        not go, which makes the next pause longer. What was refused or put off is never given up for
        that; a note that is not spoken yet has not failed at all."""

    def drain(self, *, leave: bool = False) -> None:
        """Send what is due, then end; with `leave`, what is not begun is left to others."""
        self._draining = True
        self._leaving = leave
        self.bell.ring_all()

    async def work(self, number: int) -> None:
        """One of `concurrency` loops; the first also looks once a second, for what became due."""
        poll = POLL_SECONDS if number == 0 else IDLE_SECONDS
        while not self._leaving:
            heard = self.bell.rung
            async with self._looking:  # not a crowd for the same reply
                item = await insist(
                    lambda: self._store.outgoing(self._channel.name, self._not_now()),
                    complain=self._complain,
                )
                if item is not None:
                    self._busy.add(item.outgoing.key)
            if item is None:
                if self._draining:
                    return
                await self.bell.wait(heard, timeout=poll)
                continue
            self.bell.ring()  # there may be more
            try:
                await self._deliver(item)
            finally:
                self._busy.discard(item.outgoing.key)
                if self._draining:
                    self.bell.ring_all()

    def _not_now(self) -> Set[ConversationKey]:
        return self._busy | self._elsewhere.left if self._elsewhere else self._busy

    async def _hand_on(self, item: OutboxItem) -> None:
        """Due at once, for the process to which the person is connected."""
        await insist(lambda: self._store.retry(item, after=0.0), complain=self._complain)
        if self._woken:
            await self._woken(self._channel.name)

    async def _deliver(self, item: OutboxItem) -> None:
        """One try, and what became of it."""
        if self._elsewhere and self._elsewhere.hands_on(item.outgoing.key):
            await self._hand_on(item)
            return
        started = self._clock.monotonic()
        try:
            outgoing = await self._spoken(item.outgoing)
            if outgoing is not None:
                async with asyncio.timeout(SEND_SECONDS):
                    await self._channel.send(outgoing)
        except asyncio.CancelledError:
            raise
        except NotSpokenYet as waiting:
            after = waiting.after
            await insist(lambda: self._store.retry(item, after=after), complain=self._complain)
        except ChannelGone:
            await self._give_up(item, "gone")
        except (SendUnknown, TimeoutError) as error:
            await self._unknown(item, error)
        except ChannelError as error:
            await self._later(item, error, error.retry_after)
        except Exception as error:  # noqa: BLE001 - a channel's bug must not stop the others' replies
            if self._count("crash", item) >= MAX_CRASHES:
                await self._give_up(item, type(error).__name__)
            else:
                await self._later(item, error, None)
        else:
            self._forget(item)
            await insist(lambda: self._store.sent(item), complain=self._complain)
            seconds = self._clock.monotonic() - started
            self._on_event(
                self._pseudonym(item.outgoing.key), StageFinished(stage="send", seconds=seconds)
            )

    async def _spoken(self, outgoing: Outgoing) -> Outgoing | None:
        """See `Notes.ready`; a database that is away is not the channel's failure."""
        try:
            return await self._late.ready(outgoing) if self._late else outgoing
        except StoreError as error:
            self._complain(error)
            raise NotSpokenYet(NOTES_SECONDS) from error

    async def _unknown(self, item: OutboxItem, error: Exception) -> None:
        unknown = self._count("unknown", item)
        if unknown >= MAX_UNKNOWN:
            await self._give_up(item, "unknown")
        else:
            await self._later(item, error, back_off(unknown, first=5.0, longest=60.0))

    def _count(self, kind: str, item: OutboxItem) -> int:
        self._failures[kind, item.row] += 1
        return self._failures[kind, item.row]

    def _forget(self, item: OutboxItem) -> None:
        if self._late:
            self._late.done(item.outgoing)
        for kind in ("unknown", "crash", "later"):
            self._failures.pop((kind, item.row), None)

    async def _later(self, item: OutboxItem, error: Exception, after: float | None) -> None:
        attempt = item.outgoing.attempt
        failed = self._count("later", item)
        delay = back_off(failed, first=1.0, longest=LONGEST_DELAY) if after is None else after
        log.warning(
            "send-failed conversation=%s channel=%s attempt=%d error=%s again_in=%.1f",
            self._pseudonym(item.outgoing.key), self._channel.name, attempt,
            type(error).__name__, delay,
        )  # fmt: skip
        await insist(lambda: self._store.retry(item, after=delay), complain=self._complain)
        if delay <= POLL_SECONDS:
            asyncio.get_running_loop().call_later(delay, self.bell.ring)

    async def _give_up(self, item: OutboxItem, reason: str) -> None:
        self._forget(item)
        log.error(
            "send-given-up conversation=%s channel=%s attempt=%d reason=%s",
            self._pseudonym(item.outgoing.key), self._channel.name, item.outgoing.attempt, reason,
        )  # fmt: skip
        await insist(lambda: self._store.give_up(item, reason), complain=self._complain)

    def _complain(self, error: StoreError) -> None:
        log.error("store-refused channel=%s error=%s", self._channel.name, error)
