"""Fetches what people send at once, while their messages wait to be answered.

The platform keeps a file for days and then never again; a queue may be an hour long, and a service
may be stopped for a night. So, behind the commit and beside the 200, every file of a waiting
message is brought into the vault: the oldest first, some at a time, again and again while the
platform cannot give it. What it will never give is left to the answer, which says so. A message
that is being answered is left alone: who answers it fetches by `Flights`, as everybody here.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from bot.channels.remembering import remember
from bot.channels.whatsapp.convert import NAME
from bot.errors import ChannelError, MediaError, UnreadableMedia
from bot.model import MediaRef
from bot.ports import Clock, Fetching, Unfetched

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Files at the same time, each in memory with 20 MB at most."""
PAGE = 8
LOOK_SECONDS = 15.0
"""Between two looks at everything that waits: what failed, what another process left."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 600.0
BRING_SECONDS = 60.0
DONE_SECONDS = 60.0
REMEMBERED = 20_000

Fetch = Callable[[MediaRef], Awaitable[bytes]]
"""Raises MediaError, ChannelError; ends by itself."""


class Ahead:
    """The loop of a channel that receives."""

    def __init__(
        self, store: Fetching, fetch: Fetch, clock: Clock, *, every: float = LOOK_SECONDS
    ) -> None:
        """`every`: seconds between two looks at everything."""
        self._store = store
        self._fetch = fetch
        self._clock = clock
        self._every = every
        self._rung = asyncio.Event()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._running: dict[int, asyncio.Task[None]] = {}
        self._left: OrderedDict[int, tuple[int, float]] = OrderedDict()
        """By row: how often it failed, and until when it is left alone."""
        self._last = 0
        """The newest row that was looked at."""

    def ring(self) -> None:
        """A message with a file was committed."""
        self._rung.set()

    async def work(self) -> None:
        """Until cancelled; raises nothing else."""
        try:
            while True:
                await self._look(0)
                end = self._clock.monotonic() + self._every
                while (left := end - self._clock.monotonic()) > 0:
                    if await self._heard(left):
                        await self._look(self._last)
        finally:
            for task in self._running.values():
                task.cancel()
            await asyncio.gather(*self._running.values(), return_exceptions=True)

    async def _heard(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return False
        return True

    async def _look(self, after: int) -> None:
        """Begin to fetch what waits behind this row, as places become free."""
        self._rung.clear()
        try:
            while page := await self._store.unfetched(NAME, after=after, most=PAGE):
                for one in page:
                    after = one.row
                    self._last = max(self._last, after)
                    if self._due(one):
                        await self._begin(one)
        except Exception as error:  # noqa: BLE001 - looked at again a little later
            log.error("whatsapp: nothing can be fetched ahead: %s", type(error).__name__)
            await asyncio.sleep(min(self._every, FIRST_PAUSE))

    def _due(self, one: Unfetched) -> bool:
        _, until = self._left.get(one.row, (0, 0.0))
        return one.row not in self._running and self._clock.monotonic() >= until

    async def _begin(self, one: Unfetched) -> None:
        await self._places.acquire()
        task = asyncio.create_task(self._bring(one))
        self._running[one.row] = task
        task.add_done_callback(lambda _: self._end(one))

    def _end(self, one: Unfetched) -> None:
        self._running.pop(one.row, None)
        self._places.release()

    async def _bring(self, one: Unfetched) -> None:
        try:
            files = [await self._fetch(ref) for ref in one.media]
            if not all(files):
                raise UnreadableMedia("the media is empty")
            async with asyncio.timeout(BRING_SECONDS):
                await self._store.bring(one, files)
        except MediaError as error:
            self._leave(one, 0, math.inf, error)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is tried again
            tries = self._left.get(one.row, (0, 0.0))[0] + 1
            pause = min(FIRST_PAUSE * 2.0 ** min(tries - 1, 30), LONGEST_PAUSE)
            if isinstance(error, ChannelError) and error.retry_after is not None:
                pause = max(pause, min(error.retry_after, LONGEST_PAUSE))
            self._leave(one, tries, self._clock.monotonic() + pause, error)
        else:  # a page that was read before may name it once more
            remember(self._left, one.row, (0, self._clock.monotonic() + DONE_SECONDS), REMEMBERED)

    def _leave(self, one: Unfetched, tries: int, until: float, error: Exception) -> None:
        again = "it is tried again" if tries else "the answer will say so"
        log.warning("whatsapp: a file is not fetched, %s: %s", again, type(error).__name__)
        remember(self._left, one.row, (tries, until), REMEMBERED)


class Flights:
    """One download of a file serves everybody who wants it at that moment."""

    def __init__(self) -> None:
        self._flying: dict[str, asyncio.Task[bytes]] = {}

    async def join(self, handle: str, start: Callable[[], Awaitable[bytes]]) -> bytes:
        """What `start` gives or raises; it must end by itself: whoever waits may leave."""
        flight = self._flying.get(handle)
        if flight is None:
            flight = asyncio.create_task(_of(start))
            self._flying[handle] = flight
            flight.add_done_callback(lambda one: self._landed(handle, one))
        return await asyncio.shield(flight)

    def _landed(self, handle: str, flight: asyncio.Task[bytes]) -> None:
        self._flying.pop(handle, None)
        if not flight.cancelled():
            flight.exception()  # heard, also when everybody has left

    async def close(self) -> None:
        """Nobody waits any more."""
        flights = list(self._flying.values())
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)


async def _of(start: Callable[[], Awaitable[bytes]]) -> bytes:
    return await start()
