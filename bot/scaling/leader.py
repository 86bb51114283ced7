"""What must happen in one process at a time happens in the one that holds a lock of the database.

PostgreSQL lets go of a session's advisory locks when its process dies or is cut off
(https://www.postgresql.org/docs/15/explicit-locking.html#ADVISORY-LOCKS), so another one takes
over within `every` seconds of that. One cut off from the database notices within `CHECK_SECONDS`
and stops; until then there may be two, whose every step is a transaction all the same.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from hashlib import blake2b

import psycopg

from bot.stores.postgres.lines import PATIENCE, SERVER_OPTIONS
from bot.supervising import Body
from bot.waiting import back_off

log = logging.getLogger("porte_voix.scaling")

EVERY_SECONDS = 0.5
CHECK_SECONDS = 5.0
OPTIONS = f"{SERVER_OPTIONS} -c idle_session_timeout=30s"
"""By these the server lets go of the locks of a process that vanished with its network; one that is
there speaks every `EVERY_SECONDS`."""
LOOK_SECONDS = 0.1
"""So soon a loop ends after its lock was lost."""
_FAMILY = 0x70766C64
"""First half of our locks' numbers."""


class Leadership:
    """Runs loops while this process leads them. Each name is a lock of its own."""

    def __init__(self, url: str, *, every: float = EVERY_SECONDS) -> None:
        """`every`: seconds between two tries for what somebody else leads."""
        self._url = url
        self._every = every
        self._wanted: dict[str, asyncio.Event] = {}
        """By name: set while we hold it."""
        self._left: set[str] = set()
        """What we held and want no longer."""

    def leads(self, name: str) -> bool:
        """True while this process does."""
        return name in self._wanted and self._wanted[name].is_set()

    def alone(self, name: str, body: Body) -> Body:
        """The same loop, in one process at a time; it is cancelled when the lock is lost."""

        async def run() -> None:
            held = self._wanted.setdefault(name, asyncio.Event())
            try:
                while True:
                    await held.wait()
                    if await _while(held, body):
                        return
            except asyncio.CancelledError:  # somebody else may begin while the rest of us drains
                self._wanted.pop(name, None)
                self._left.add(name)
                raise

        return run

    async def work(self) -> None:
        """Hold what can be held; until cancelled."""
        failures = 0
        while True:
            try:
                async with asyncio.timeout(CHECK_SECONDS):
                    connection = await psycopg.AsyncConnection.connect(
                        self._url, autocommit=True, connect_timeout=int(CHECK_SECONDS),
                        application_name="porte-voix leader", options=OPTIONS, **PATIENCE,
                    )  # fmt: skip
                async with contextlib.aclosing(_Closing(connection)):
                    failures = 0
                    await self._hold(connection)
            except (psycopg.Error, TimeoutError) as error:
                log.warning("leadership-lost error=%s", type(error).__name__)
            finally:
                for held in self._wanted.values():
                    held.clear()
            failures += 1
            await asyncio.sleep(back_off(failures, first=0.5, longest=2.0))

    async def _hold(self, connection: psycopg.AsyncConnection) -> None:
        while True:
            while self._left:
                await _release(connection, self._left.pop())
            async with asyncio.timeout(CHECK_SECONDS):
                await connection.execute("SELECT 1")
            for name, held in list(self._wanted.items()):
                async with asyncio.timeout(CHECK_SECONDS):
                    if not held.is_set() and await _taken(connection, name):
                        log.info("leading name=%s", name)
                        held.set()
            await asyncio.sleep(self._every)


class _Closing:
    """Closes without waiting for a server that does not answer."""

    def __init__(self, connection: psycopg.AsyncConnection) -> None:
        self._connection = connection

    async def aclose(self) -> None:
        with contextlib.suppress(psycopg.Error, TimeoutError):
            async with asyncio.timeout(2.0):
                await self._connection.close()


async def _taken(connection: psycopg.AsyncConnection, name: str) -> bool:
    cursor = await connection.execute("SELECT pg_try_advisory_lock(%s, %s)", _lock(name))
    row = await cursor.fetchone()
    return bool(row and row[0])


async def _release(connection: psycopg.AsyncConnection, name: str) -> None:
    async with asyncio.timeout(CHECK_SECONDS):
        await connection.execute("SELECT pg_advisory_unlock(%s, %s)", _lock(name))


def _lock(name: str) -> tuple[int, int]:
    number = int.from_bytes(blake2b(name.encode(), digest_size=4).digest(), "big", signed=True)
    return _FAMILY, number


async def _while(held: asyncio.Event, body: Body) -> bool:
    """Run it while we hold the lock. True when it ended by itself; raises what it raises."""
    running = asyncio.ensure_future(body())
    try:
        while held.is_set() and not running.done():
            await asyncio.wait({running}, timeout=LOOK_SECONDS)
        if running.done():
            await running
            return True
        return False
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
