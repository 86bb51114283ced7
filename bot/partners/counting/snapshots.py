"""The figures as they stood at most an hour ago, the same for all members of an association: who
asks again and again sees no single person arrive."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.partners.counting.figures import Figures
from bot.ports import Clock

KEPT = timedelta(hours=1)
MOST = 256
"""Associations whose figures are remembered."""
OFTEN, WITHIN = 30, timedelta(minutes=1)
"""How often one member may ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Figures and when they were counted, aware."""

    at: datetime
    figures: Figures


class Snapshots:
    """Counts when nothing recent is there, one association at a time."""

    def __init__(self, count: Callable[[int], Awaitable[Figures]], clock: Clock) -> None:
        self._count = count
        self._clock = clock
        self._lock = asyncio.Lock()
        self._known: OrderedDict[int, Snapshot] = OrderedDict()

    async def of(self, organisation: int) -> Snapshot:
        """Raises StoreError."""
        async with self._lock:
            known, now = self._known.get(organisation), self._clock.now()
            if known is None or not timedelta(0) <= now - known.at < KEPT:
                known = Snapshot(at=now, figures=await self._count(organisation))
                self._known[organisation] = known
            self._known.move_to_end(organisation)
            while len(self._known) > MOST:
                self._known.popitem(last=False)
            return known


class Pace:
    """Lets each member ask `OFTEN` times `WITHIN` a minute."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked: OrderedDict[int, deque[datetime]] = OrderedDict()

    def allows(self, member: int) -> bool:
        """False: too often. Asking in vain is not counted."""
        now = self._clock.now()
        asked = self._asked.setdefault(member, deque())
        self._asked.move_to_end(member)
        while asked and now - asked[0] >= WITHIN:
            asked.popleft()
        if len(asked) >= OFTEN:
            return False
        asked.append(now)
        while len(self._asked) > MOST:
            self._asked.popitem(last=False)
        return True
