"""Messages that come at the same time are committed together, in the order in which they came.

Two transactions at once would be committed in any order; and one commit for many costs less.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from bot.errors import PorteVoixError, StoreAway, StoreError
from bot.model import Message

BATCH = 64
"""Calls of one transaction."""

Batch = Sequence[Message]
Accept = Callable[[Sequence[Batch]], Awaitable[Sequence[tuple[bool, ...]]]]
"""Commits all or none of several calls; raises StoreError."""


class Accepting:
    """One transaction at a time; what comes meanwhile goes into the next one."""

    def __init__(self, accept: Accept, *, queue_limit: int) -> None:
        """`queue_limit`: calls that may wait; further ones wait for a place."""
        self._accept = accept
        self._places = asyncio.Semaphore(queue_limit)
        self._waiting: list[tuple[Batch, asyncio.Future[tuple[bool, ...]]]] = []
        self._task: asyncio.Task[None] | None = None

    async def add(self, messages: Batch) -> tuple[bool, ...]:
        """Durable on return, all or none. Raises StoreError."""
        async with self._places:
            future: asyncio.Future[tuple[bool, ...]] = asyncio.get_running_loop().create_future()
            self._waiting.append((messages, future))
            if self._task is None or self._task.done():
                self._task = asyncio.create_task(self._serve(), name="accepting")
            return await future

    async def _serve(self) -> None:
        while self._waiting:
            calls, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            if len(calls) == 1 or not await self._commit(calls, alone=False):
                for call in calls:
                    await self._commit([call], alone=True)

    async def _commit(
        self, calls: Sequence[tuple[Batch, asyncio.Future[tuple[bool, ...]]]], *, alone: bool
    ) -> bool:
        """False: nothing is committed, each is to be tried alone. A caller that was `alone`, or
        for whom the database is away, has been told."""
        try:
            results = await self._accept([messages for messages, _ in calls])
        except Exception as error:  # noqa: BLE001 - every caller must hear of it
            if not alone and not isinstance(error, StoreAway):
                return False
            told = error if isinstance(error, PorteVoixError) else StoreError("not accepted")
            for _, future in calls:
                _settle(future, error=told)
            return True
        for (_, future), new in zip(calls, results, strict=True):
            _settle(future, new)
        return True


def _settle(
    future: asyncio.Future[tuple[bool, ...]], new: tuple[bool, ...] = (),
    error: PorteVoixError | None = None,
) -> None:  # fmt: skip
    if future.done():  # the caller has gone
        return
    if error is None:
        future.set_result(new)
    else:
        future.set_exception(error)
