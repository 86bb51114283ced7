"""Answering in this process alone: workers that claim messages from the store themselves.

A message that was being answered when the process died is a suspect: it is answered alone (but for
mere texts, which have somebody of their own), so that if it ends the process again no neighbour is
blamed, and after `max_attempts` it is buried. Its last try waits until the process is no longer
young (`bot.patience`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Sequence
from functools import partial
from typing import Protocol

from bot.errors import StoreError
from bot.model import ConversationKey, Message
from bot.ports import InboxItem, Store
from bot.supervising import Body
from bot.waiting import Bell, insist

log = logging.getLogger("porte_voix.runner")

POLL_SECONDS = 1.0
IDLE_SECONDS = 60.0
KNOWN = 2_000
"""Conversations of which it is remembered that they are not for the one who takes text; further
ones may keep text waiting."""

Attend = Callable[[InboxItem], Awaitable[object]]
"""Ends with the message done, dead or put off; when cancelled, it is given back."""


class Answerers(Protocol):
    """Those who answer the messages that wait."""

    @property
    def idle(self) -> bool:
        """True while no message is being answered here."""
        ...

    def loops(self) -> Sequence[tuple[str, Body]]:
        """By name; each ends by itself soon after `halt`, when its message is answered."""
        ...

    def ring(self, new: Sequence[Message] = ()) -> None:
        """There is something to answer; `new`: what just came."""
        ...

    def halt(self) -> None:
        """Begin no more."""
        ...


class LocalAnswerers:
    """Claims from the store; one process only."""

    def __init__(
        self, store: Store, attend: Attend, *, count: int, answered: Callable[[str], None]
    ) -> None:
        """`count`: messages answered at once; `answered` is told the channel of each."""
        self._store = store
        self._attend_to = attend
        self._count = count
        self._answered = answered
        self._bell = Bell()
        self._text_bell = Bell()
        self._gate = asyncio.Lock()
        self._done = asyncio.Event()
        self._busy: set[ConversationKey] = set()
        self._left: Counter[ConversationKey] = Counter()
        """Messages that the one who takes text leaves to the others: those with media that came and
        wait, as far as this process knows, and suspects."""
        self._stopping = False

    @property
    def idle(self) -> bool:
        """True while no message is being answered."""
        return not self._busy

    def loops(self) -> Sequence[tuple[str, Body]]:
        """See `Answerers`. One of several takes text alone, which never waits behind voice notes;
        where there is one, it is a second one."""
        text = (f"work-{self._count}", partial(self._work, self._count, text=True))
        count = max(1, self._count - 1)
        return [*((f"work-{n}", partial(self._work, n)) for n in range(count)), text]

    def ring(self, new: Sequence[Message] = ()) -> None:
        """See `Answerers`."""
        for message in new:
            if message.media and len(self._left) < KNOWN:
                self._left[message.key] += 1
        self._bell.ring()
        self._text_bell.ring()

    def halt(self) -> None:
        """See `Answerers`."""
        self._stopping = True
        self._bell.ring_all()
        self._text_bell.ring_all()

    async def _work(self, number: int, *, text: bool = False) -> None:
        """One worker: free first, then claim. The first also looks once a second."""
        poll = POLL_SECONDS if number == 0 else IDLE_SECONDS
        bell = self._text_bell if text else self._bell
        while not self._stopping:
            heard = bell.rung
            if not await self._next(text=text):
                await bell.wait(heard, timeout=poll)

    async def _next(self, *, text: bool) -> bool:
        """Claim and attend to one message. False when there is none."""
        if text:
            item = await self._claimed_text()
        else:
            async with self._gate:  # but for mere text, nothing begins beside a suspect
                others = frozenset(self._busy)
                item = await self._claimed()
                if item is not None and item.attempts > 1:
                    await self._alone(item, others)
                    return True
        if item is not None:
            await self._attend(item)
        return item is not None

    async def _claimed(self, besides: Collection[ConversationKey] = ()) -> InboxItem | None:
        """The next message of a conversation that is neither busy nor in `besides`."""
        if self._stopping:
            return None
        item = await insist(lambda: self._store.claim(self._busy.union(besides)), complain=complain)
        if item is not None:
            self._busy.add(item.message.key)
            self._forget(item)
            self._bell.ring()  # there may be more
        return item

    async def _claimed_text(self) -> InboxItem | None:
        """The next one of which the conversation has nothing before it that is for the others. What
        came before this process started is found out one by one, and given back."""
        while item := await self._claimed(self._left):
            if not for_the_others(item) or len(self._left) >= KNOWN:
                break
            self._left[item.message.key] += len(item.rows)
            await self._release(item)
        return item

    async def _release(self, item: InboxItem) -> None:
        """Somebody else may take it; for sure, since nobody takes what a living process has."""
        await insist(lambda: self._store.release(item), complain=complain)
        self._busy.discard(item.message.key)
        self._bell.ring()

    def _forget(self, item: InboxItem) -> None:
        """It waits no more."""
        key = item.message.key
        if for_the_others(item):
            self._left[key] -= len(item.rows)  # the parts of an album came one by one
        if self._left[key] <= 0:
            del self._left[key]

    async def _alone(self, item: InboxItem, others: frozenset[ConversationKey]) -> None:
        """A suspect: we hold the gate, only text is claimed; wait until the others are through."""
        try:
            while self._busy & others:
                self._done.clear()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._done.wait(), IDLE_SECONDS)
        except asyncio.CancelledError:
            await self._release(item)
            raise
        await self._attend(item)

    async def _attend(self, item: InboxItem) -> None:
        key = item.message.key
        try:
            await self._attend_to(item)
        finally:
            self._busy.discard(key)
            self._answered(key.channel)
            self._done.set()


def for_the_others(item: InboxItem) -> bool:
    """True for what the one who takes text does not take."""
    return bool(item.message.media) or item.attempts > 1


def complain(error: StoreError) -> None:
    """Say that the database refused."""
    log.error("store-refused error=%s", error)
