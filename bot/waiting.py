"""Waiting without polling: a bell for idle loops, patience with a database in trouble, and ends."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from bot.errors import StoreError

T = TypeVar("T")

CANCEL_SECONDS = 10.0
AGAIN_SECONDS = 1.0


class Bell:
    """Wakes one who waits. A ring between looking and waiting is not missed.

    Whoever was woken and found something rings again: there may be more. So a crowd of idle
    loops does not look all at once for one thing.
    """

    def __init__(self) -> None:
        self.rung = 0
        """How often it rang: read it before you look, hand it to `wait`."""
        self._waiting: deque[asyncio.Future[None]] = deque()

    def ring(self) -> None:
        """Wake one."""
        self.rung += 1
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    def ring_all(self) -> None:
        """Wake everybody."""
        self.rung += 1
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self, heard: int, *, timeout: float) -> None:
        """Wait for a ring after number `heard`, at most `timeout` seconds."""
        if heard != self.rung:
            return
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            async with asyncio.timeout(timeout):
                await waiter
        except TimeoutError:
            self._forget(waiter)
        except asyncio.CancelledError:
            self._forget(waiter)
            if waiter.done() and not waiter.cancelled():
                self.ring()  # our ring is for somebody else now
            raise

    def _forget(self, waiter: asyncio.Future[None]) -> None:
        if waiter in self._waiting:
            self._waiting.remove(waiter)


def back_off(tries: int, *, first: float, longest: float) -> float:
    """Seconds to wait after the n-th failure in a row (n from 1): doubling, with a ceiling."""
    return min(first * 2.0 ** min(tries - 1, 30), longest)


async def insist(
    call: Callable[[], Awaitable[T]], *, complain: Callable[[StoreError], None],
    despite: type[StoreError] = StoreError,
) -> T:  # fmt: skip
    """Try until the database takes it (a full disk gets space again). Cancel to stop.

    `despite`: what is tried again; any other error passes.
    """
    tries = 0
    while True:
        try:
            return await call()
        except despite as error:
            tries += 1
            complain(error)
            await asyncio.sleep(back_off(tries, first=0.2, longest=5.0))


async def until(stop: asyncio.Event, loops: list[asyncio.Task[None]]) -> None:
    """Wait for the stop. A loop that not even its supervisor could save ends the service."""
    stopped = asyncio.create_task(stop.wait())
    try:
        running: set[asyncio.Task[Any]] = {stopped, *loops}
        while stopped in running:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
    finally:
        stopped.cancel()


async def cancel(tasks: list[asyncio.Task[None]]) -> None:
    """Cancel them and wait until they have ended, `CANCEL_SECONDS` at most.

    Cancelled again every second: `asyncio.wait_for` of Python 3.11, which libraries of ours use,
    loses a cancellation that comes at the moment of its result.
    """
    running = set(tasks)
    for _ in range(round(CANCEL_SECONDS / AGAIN_SECONDS)):
        for task in running:
            task.cancel()
        if not running:
            return
        _, running = await asyncio.wait(running, timeout=AGAIN_SECONDS)
