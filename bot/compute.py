"""Models never run on the event loop: one bounded pool of threads per engine."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import gc
import itertools
import time
import weakref
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from bot.errors import EngineBusy, EngineError

T = TypeVar("T")
_M_ARENA_MAX = -8
"""Number of the option in glibc's malloc.h."""
HEAPS = 2
NEW_OBJECTS = 50_000


def share_heaps() -> None:
    """Let all threads share HEAPS heaps. By default glibc gives up to eight to a core, and each
    keeps what the models in its threads once needed: with every engine in use that was 550 of
    3,400 MB. To be called before threads are started; other C libraries don't know the option."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, HEAPS)


def collect_seldom() -> None:
    """Look for garbage in cycles after NEW_OBJECTS more objects, not after Python's 700: what is
    loaded at the start stays, and to look through it again and again was a quarter of the start
    (16.5 -> 12.8 seconds of a core up to the first answer, with as much memory)."""
    gc.set_threshold(NEW_OBJECTS)


class Pool:
    """The threads of one engine, with a bounded queue in front.

    A cancelled or timed-out await does not stop its thread: the place is freed when the thread
    ends, so no more than `threads + queue` calls are ever held, whatever the callers do.
    """

    def __init__(self, name: str, *, threads: int = 1, queue: int = 64) -> None:
        self._name = name
        self._limit = threads + queue
        self._taken = 0
        self._executor = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=name)
        self._numbers = itertools.count()
        self._limits: dict[int, float] = {}
        """Until when (monotonic) each call that runs was to end."""
        _POOLS.add(self)

    async def run(self, call: Callable[[], T], *, timeout: float) -> T:
        """Run `call` in a thread and wait at most `timeout` seconds.

        Raises EngineBusy when the queue is full, EngineError when the time is up or after `close`.
        """
        if self._taken >= self._limit:
            raise EngineBusy(f"{self._name}: {self._taken} calls are waiting")
        loop = asyncio.get_running_loop()
        try:
            future = self._executor.submit(self._timed, call, timeout)
        except RuntimeError as error:  # closed
            raise EngineError(f"{self._name}: closed", retryable=False) from error
        self._taken += 1
        future.add_done_callback(lambda done: self._freed(loop))
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), timeout)
        except TimeoutError as error:
            _drop(future)
            raise EngineError(f"{self._name}: no result after {timeout:.0f} s") from error

    @property
    def name(self) -> str:
        """Of the engine."""
        return self._name

    @property
    def overdue(self) -> float:
        """By how many seconds the call that is latest exceeds its time; 0: none does."""
        now = time.monotonic()
        return max((0.0, *(now - limit for limit in [*self._limits.values()])))

    def _timed(self, call: Callable[[], T], timeout: float) -> T:
        """In the thread: the call, and until when it was to end."""
        number = next(self._numbers)
        self._limits[number] = time.monotonic() + timeout
        try:
            return call()
        finally:
            del self._limits[number]

    def _freed(self, loop: asyncio.AbstractEventLoop) -> None:
        def free() -> None:
            self._taken -= 1

        if loop.is_closed():
            free()
        else:
            loop.call_soon_threadsafe(free)

    def close(self) -> None:
        """Start no further call; running threads end by themselves."""
        self._executor.shutdown(wait=False, cancel_futures=True)


_POOLS: weakref.WeakSet[Pool] = weakref.WeakSet()


def overdue() -> Mapping[str, float]:
    """The engines with a call in a thread that goes on after its time, in seconds beyond it."""
    return {pool.name: late for pool in [*_POOLS] if (late := pool.overdue) > 0}


def _drop(future: Future[T]) -> None:
    """Not started yet: never start. Started: its late result or error is of no interest."""
    future.cancel()
