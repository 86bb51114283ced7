"""Who lives: each process holds a lock on its own number, and gives back what the dead had.

The lock is one of a connection: however a process dies, PostgreSQL lets go of it as soon as the
connection ends. A process whose connection was cut is taken for dead for a moment; its claims are
fenced by the number of the attempt, so that the worst is work done twice, never an answer twice.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

import psycopg

from bot.stores.postgres.bells import CHANNEL
from bot.stores.postgres.database import ASYNC_ARGUMENTS
from bot.stores.postgres.skew import Skew
from bot.stores.sql.transaction import Transaction

log = logging.getLogger("porte_voix.store")

SPACE = 0x5056
"""First half of the advisory locks of living processes."""
LOOK_SECONDS = 5.0
"""How often the claims of the dead are looked for."""
AGAIN_SECONDS = 0.2
LONGEST_SECONDS = 5.0
"""Between two tries to connect."""
SETTLE_SECONDS = LONGEST_SECONDS + 3.0
"""After a start of the server, until all who live have connected again."""
ANSWER_SECONDS = 5.0
"""A server that says nothing for so long is away."""
VANISHED = " -c idle_session_timeout=30s"
"""By this the server lets go of the lock of a process that gave up its line or vanished; one that
is there speaks every `LOOK_SECONDS`."""


class Presence:
    """Holds the lock of this process while it runs."""

    def __init__(
        self, url: str, owner: int, recover: Callable[[], Awaitable[object]], settle: float,
        skew: Skew,
    ) -> None:  # fmt: skip
        """`settle`: seconds after it connected before it looks for the dead: the others may have
        lost their connections as well, and the server says only when its first process started.
        `skew`: what it is asked for, to see whether it is still there."""
        self._url = url
        self._owner = owner
        self._recover = recover
        self._settle = settle
        self._skew = skew
        self._held = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self, timeout: float = 15.0) -> None:
        """Returns once the lock is held. Raises TimeoutError."""
        self._task = asyncio.create_task(self._hold_on(), name="presence")
        async with asyncio.timeout(timeout):
            await self._held.wait()

    async def stop(self) -> None:
        """Let go."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _hold_on(self) -> None:
        pause = AGAIN_SECONDS
        arguments = ASYNC_ARGUMENTS | {"options": ASYNC_ARGUMENTS["options"] + VANISHED}
        while True:
            try:
                connection = await psycopg.AsyncConnection.connect(self._url, **arguments)
                async with connection:
                    async with asyncio.timeout(ANSWER_SECONDS):
                        await connection.execute(
                            "SELECT pg_advisory_lock($1::int, $2::int)", (SPACE, self._owner)
                        )
                        await self._skew.look(connection)
                    self._held.set()
                    pause = AGAIN_SECONDS
                    try:
                        await self._live(connection)
                    finally:  # not later than the connection's end, which takes a moment
                        with contextlib.suppress(psycopg.Error, TimeoutError):
                            async with asyncio.timeout(1.0):
                                await connection.execute(b"SELECT pg_advisory_unlock_all()")
            except (psycopg.Error, OSError, TimeoutError) as error:
                log.warning("database-away error=%s", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_SECONDS)

    async def _live(self, connection: psycopg.AsyncConnection[Any]) -> None:
        due = time.monotonic() + self._settle
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._skew.look(connection)  # still there?
            if time.monotonic() >= due:
                await self._look()

    async def _look(self) -> None:
        try:
            await self._recover()
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - the next look comes in a moment
            log.warning("recovery-failed error=%s", type(error).__name__)


def recover(tx: Transaction, settle: float) -> int:
    """Claims of dead processes wait again (the attempts stay counted), replies that they were
    sending go again. Returns how many of both.

    None in the first `settle` seconds of the server: who lives must have come back before.
    """
    if not tx.execute(
        "SELECT clock_timestamp() - pg_postmaster_start_time() >="
        " make_interval(secs => CAST(? AS DOUBLE PRECISION))", settle,
    ).fetchone()[0]:  # fmt: skip
        return 0
    owners = tx.execute(
        "SELECT owner FROM inbox WHERE state = 'claimed'"
        " UNION SELECT owner FROM outbox WHERE state = 'sending'"
    ).fetchall()
    given_back = 0
    for (owner,) in owners:
        if owner is not None and not tx.execute(
            "SELECT pg_try_advisory_xact_lock(CAST(? AS INT), CAST(? AS INT))", SPACE, owner
        ).fetchone()[0]:  # fmt: skip
            continue  # it lives
        for table, before, after in (
            ("inbox", "claimed", "waiting"),
            ("outbox", "sending", "queued"),
        ):
            given_back += tx.execute(
                f"UPDATE {table} SET state = ?, owner = NULL"  # noqa: S608
                " WHERE state = ? AND owner IS NOT DISTINCT FROM CAST(? AS BIGINT)",
                after, before, owner,
            ).rowcount  # fmt: skip
    if given_back:
        tx.woken.add("inbox")
        channels = tx.execute("SELECT DISTINCT channel FROM outbox WHERE state = 'queued'")
        tx.woken.update(f"outbox:{channel}" for (channel,) in channels)
    return given_back


async def heard(url: str) -> AsyncGenerator[str, None]:
    """What other processes ring; ``""`` each time that something may have been missed."""
    pause = AGAIN_SECONDS
    while True:
        with contextlib.suppress(psycopg.Error, OSError):
            connection = await psycopg.AsyncConnection.connect(url, **ASYNC_ARGUMENTS)
            async with connection:
                await connection.execute(f"LISTEN {CHANNEL}".encode())
                pause = AGAIN_SECONDS
                yield ""
                async for rung in connection.notifies():
                    yield rung.payload
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_SECONDS)
