"""The jobs as a process sees them: register, take, end, put back; take over what the dead left.

procrastinate's SQL functions and its `JobManager` do the taking (locks, urgency, no two for one
job). Its `Worker` is not used. Measured with 3.10: told to stop, it beats no more while it ends
what runs (6.6 s without a heartbeat beside a job of 8 s), so that others take over what it is
doing. And by its source, a lost connection makes it stop as a whole, and an end that could not be
recorded is not recorded later: the job stays "doing", which holds up its conversation.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString, TypeVar

import procrastinate
from procrastinate import exceptions
from procrastinate.manager import JobManager

from bot.capabilities import Capability
from bot.errors import StoreError
from bot.scaling import statements
from bot.stores.postgres.bells import CHANNEL
from bot.stores.postgres.jobs import ATTEND
from bot.stores.postgres.lines import PATIENCE

T = TypeVar("T")

CALL_SECONDS = 10.0
"""The most that one call of the database may take."""
RECONNECT_SECONDS = 2.0
"""The pool's pauses between two tries double: it begins anew with the next call instead."""
LIMIT_SECONDS = 5.0
"""Without a heartbeat for so long, a worker is taken for dead."""
STUCK_SECONDS = 3600.0
"""A job that a living worker holds for so long is put back as well."""
DOORS = "porte_voix_doors"
"""Channel of NOTIFY for what fronts are told."""

# Its lines name jobs with their arguments, and quote errors.
logging.getLogger("procrastinate").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A piece of work that this process holds."""

    id: int
    task: str
    queue: Capability
    urgency: int
    about: str
    """Pseudonym of the conversation, or the token of a note."""
    deaths: int
    """How many workers ended while they held it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unserved:
    """Jobs that wait for a capability which no living worker has."""

    queue: str
    waiting: int
    oldest: float
    """Seconds since the first of them was deferred."""


class Jobs:
    """One process's connection to the queue. Every method raises StoreError."""

    def __init__(self, url: str, *, connections: int = 3, limit: float = LIMIT_SECONDS) -> None:
        """`url`: postgresql://...; `limit`: seconds without a heartbeat after which a worker is
        taken for dead."""
        self._connector = procrastinate.PsycopgConnector(
            conninfo=url, min_size=1, max_size=connections, timeout=CALL_SECONDS,
            reconnect_timeout=RECONNECT_SECONDS,
            kwargs={
                "connect_timeout": int(CALL_SECONDS), "application_name": "porte-voix jobs",
                **PATIENCE,
            },
        )  # fmt: skip
        self._manager = JobManager(self._connector)
        self._limit = limit

    async def open(self) -> None:
        """Connect."""
        await self._call(self._connector.open_async)

    async def close(self) -> None:
        """Disconnect."""
        await self._call(self._connector.close_async)

    # --- workers ---

    async def register(self, queues: Collection[Capability]) -> int:
        """A new worker, there for these queues. Its number."""
        worker = await self._call(self._manager.register_worker)
        await self._query(statements.SERVES, worker=worker, queues=sorted(queues))
        return worker

    async def unregister(self, worker: int) -> None:
        """It is there no longer: what it still holds is free at once."""
        await self._call(lambda: self._manager.unregister_worker(worker))

    async def adopt(self, old: int, new: int, held: Collection[int]) -> None:
        """The jobs that `old` really holds are held by `new`; `old` is no more, and what else it is
        said to hold is free."""
        await self._query(statements.ADOPT, old=old, new=new, held=list(held))
        await self._query(statements.RETURN, old=old)
        await self.unregister(old)

    async def take_over(self, until: datetime | None = None) -> int:
        """Free what dead workers held and what has been held far too long; how many. None after
        `until` on the server's clock."""
        freed = await self._query(
            statements.TAKE_OVER, limit=self._limit, stuck=STUCK_SECONDS, until=until
        )
        return len(freed)

    # --- jobs ---

    async def fetch(self, worker: int, queues: Sequence[Capability]) -> Job | None:
        """The most urgent job of these queues whose conversation is free."""
        while True:
            try:
                row = await self._call(
                    lambda: self._manager.fetch_job([queue.value for queue in queues], worker),
                    pass_on=exceptions.UniqueViolation,
                )
            except exceptions.UniqueViolation:
                continue  # another process took one of the same conversation at this very moment
            return None if row is None else _job(row)

    async def done(self, workers: Sequence[int], job: Job) -> None:
        """It is dealt with: nothing of it is kept. Nothing happens when it was taken over.

        `workers`: the numbers under which we hold it.
        """
        await self._query(statements.DONE, id=job.id, workers=list(workers))

    async def put_back(
        self, workers: Sequence[int], job: Job, *, queue: Capability | None = None,
        urgency: int | None = None, at: datetime | None = None,
    ) -> None:  # fmt: skip
        """Somebody else may take it, from `at` on; not counted as a death."""
        await self._query(
            statements.PUT_BACK, id=job.id, workers=list(workers), at=at, urgency=urgency,
            queue=queue and queue.value,
        )  # fmt: skip

    async def ask_for_note(self, token: str) -> None:
        """Have the second note of an answer spoken, unless that waits already."""
        await self._query(statements.NOTE, token=token, args=json.dumps({"note": token}))

    async def tidy(self) -> None:
        """Fresh statistics after a burst: without, a fetch reads the whole table (measured: 95
        against 222 jobs a second)."""
        if await self._query(statements.CHANGED):
            await self._do("ANALYZE procrastinate_jobs")
        await self._do(statements.FORGET)

    async def repair(self, now: datetime, age: float) -> int:
        """Ring for messages that have been ready for `age` seconds and have no job; how many."""
        before = now.timestamp() - age
        rows = await self._query(statements.REPAIR, before=before, task=ATTEND)
        return sum(row["rung"] for row in rows)

    async def unserved(self) -> tuple[Unserved, ...]:
        """Queues in which jobs wait that nobody takes."""
        rows = await self._query(statements.UNSERVED, limit=self._limit)
        return tuple(
            Unserved(queue=row["queue"], waiting=row["waiting"], oldest=float(row["oldest"]))
            for row in rows
        )

    # --- what processes tell each other ---

    async def tell(self, words: str) -> None:
        """Every front hears it, if it listens at this moment."""
        await self._notify(DOORS, words)

    async def wake(self, words: str) -> None:
        """As a store does after its commit: ``outbox:<channel>``."""
        await self._notify(CHANNEL, words)

    async def _notify(self, channel: str, words: str) -> None:
        await self._query("SELECT pg_notify(%(channel)s, %(words)s)", channel=channel, words=words)

    async def listen(
        self, queues: Collection[Capability], *, rung: Callable[[Capability], None],
        told: Callable[[str], None], woken: Callable[[str], None],
    ) -> None:  # fmt: skip
        """Until cancelled, or until the connection cannot be made again. `rung`: a job was put
        back; `told`: by a worker; `woken`: by a store, after its commit."""
        by_channel = {f"procrastinate_queue_v1#{queue.value}": queue for queue in queues}

        async def heard(*, channel: str, payload: str) -> None:
            if channel == DOORS:
                told(payload)
            elif channel == CHANNEL:
                woken(payload)
            elif channel in by_channel:
                rung(by_channel[channel])

        try:
            await self._connector.listen_notify(heard, [*by_channel, DOORS, CHANNEL])
        except exceptions.ProcrastinateException as error:
            raise StoreError(f"the jobs' bell: {type(error).__name__}") from error

    # --- underneath ---

    async def _query(self, query: LiteralString, **values: object) -> list[dict[str, Any]]:
        return await self._call(lambda: self._connector.execute_query_all_async(query, **values))

    async def _do(self, query: LiteralString) -> None:
        await self._call(lambda: self._connector.execute_query_async(query))

    async def _call(
        self, call: Callable[[], Awaitable[T]], *, pass_on: type[Exception] = StoreError
    ) -> T:
        before = _cancelling()
        try:
            async with asyncio.timeout(CALL_SECONDS):
                result = await call()
            if _cancelling() > before:  # the pool waits by `wait_for`, which may swallow it (3.11)
                raise asyncio.CancelledError
            return result
        except pass_on:
            raise
        except TimeoutError as error:
            with contextlib.suppress(exceptions.AppNotOpen):  # closed meanwhile
                await self._connector.pool.drain()  # the other connections may be as silent
            raise StoreError("the jobs' database does not answer") from error
        except exceptions.ProcrastinateException as error:
            # The driver's text may quote values.
            raise StoreError(f"the jobs' database: {type(error).__name__}") from error


def _job(row: procrastinate.jobs.Job) -> Job:
    about = row.task_kwargs.get("conversation") or row.task_kwargs.get("note") or ""
    return Job(
        id=row.id or 0,
        task=row.task_name,
        queue=Capability(row.queue),
        urgency=row.priority,
        about=str(about),
        deaths=row.attempts,
    )


def _cancelling() -> int:
    task = asyncio.current_task()
    return task.cancelling() if task else 0


def soon(seconds: float) -> datetime:
    """That many seconds from now, aware."""
    return datetime.now(UTC) + timedelta(seconds=seconds)
