"""A bounded pool of connections; each operation is one SERIALIZABLE transaction in a thread.

A transaction that PostgreSQL cannot put in an order with the others (40001, 40P01) is run again:
https://www.postgresql.org/docs/15/transaction-iso.html#XACT-SERIALIZABLE. One that lost its
connection before it asked for the commit is run again too; after that, nobody knows whether it was
committed, and the caller is told.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import psycopg
from psycopg import IsolationLevel
from psycopg.errors import DeadlockDetected, SerializationFailure, UniqueViolation
from psycopg.types.numeric import Int8Dumper
from psycopg_pool import ConnectionPool, PoolTimeout

from bot.errors import ConfigError, PorteVoixError, StoreAway, StoreError
from bot.stores.postgres.bells import CHANNEL, Bells
from bot.stores.postgres.dialect import translated
from bot.stores.postgres.lines import (
    PATIENCE,
    SERVER_OPTIONS,
    STATEMENT_SECONDS,
    Line,
    refused,
)
from bot.stores.postgres.unsure import Unsure, marked
from bot.stores.sql.calls import Calls, Job

T = TypeVar("T")

CONNECT_SECONDS = 5
POOL_SECONDS = 3.0
"""So long an operation waits for a connection."""
RECONNECT_SECONDS = 2.0
"""The pool's pauses between two tries double: it begins anew with the next operation instead."""
UNSURE = 1000
"""Transactions whose end is looked up later; more than can be under way at once."""
RETRIES, LOST = 60, 3
"""How often an operation is run again: because of others, because its connection was lost."""
FIRST_PAUSE, LONGEST_PAUSE = 0.002, 0.25
"""Seconds; each pause is drawn below a limit that doubles, so that two do not meet again."""
OPTIONS = (
    "-c synchronous_commit=on -c idle_in_transaction_session_timeout=60s"
    f" -c statement_timeout={STATEMENT_SECONDS}s -c lock_timeout={STATEMENT_SECONDS - 2}s"
    f" {SERVER_OPTIONS}"
    # "A sequential scan will always necessitate a relation-level predicate lock": manual, 13.2.3.
    " -c enable_seqscan=off -c random_page_cost=1"
)
_NOTIFY = b"SELECT pg_notify($1, payload) FROM unnest($2::text[]) payload"


@dataclass(slots=True)
class Transaction:
    """What an operation works with."""

    connection: psycopg.Connection[Any]
    owner: int | None = None
    doomed: list[str] = field(default_factory=list)
    """Handles of media files to delete once this is committed."""
    scrub: bool = False
    """Keys were destroyed; PostgreSQL reuses the space by itself (autovacuum)."""
    woken: set[str] = field(default_factory=set)

    def execute(self, statement: str, *values: object) -> psycopg.Cursor[Any]:
        """One SQL statement with ``?`` or ``?1``."""
        return self.connection.execute(translated(statement), values)


def connect(url: str) -> psycopg.Connection[Any]:
    """One connection in autocommit, for work beside the pool. Raises StoreError, ConfigError."""
    try:
        return psycopg.connect(url, autocommit=True, **_arguments())
    except psycopg.ProgrammingError as error:
        raise ConfigError("database.url is not an address of PostgreSQL") from error
    except psycopg.Error as error:
        raise StoreError(f"PostgreSQL cannot be reached: {_first_line(error)}") from error


class PostgresDatabase(Calls):
    """See `Database`."""

    def __init__(
        self, url: str, *, connections: int = 8, delete_files: Callable[[list[str]], None],
        owner: int | None = None, queue_limit: int = 1000,
    ) -> None:  # fmt: skip
        """`delete_files` must not block: it would keep a thread from the others."""
        super().__init__(queue_limit)
        self._url = url
        self._connections = connections
        self._delete_files = delete_files
        self._owner = owner
        self._pool: ConnectionPool[Line] | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._bells: Bells | None = None
        self._unsure: deque[Unsure] = deque(maxlen=UNSURE)
        self._settling = asyncio.Lock()

    @property
    def serving(self) -> bool:
        """See `Calls`."""
        return self._pool is not None

    def start(self, prepare: Callable[[psycopg.Connection[Any]], None]) -> None:
        """Connect and prepare (blocking). Raises StoreError, ConfigError."""
        try:
            with contextlib.closing(connect(self._url)) as connection:
                prepare(connection)
        except psycopg.Error as error:
            raise StoreError(f"not prepared: {refused(error)}") from error
        pool = ConnectionPool(
            self._url, min_size=1, max_size=self._connections, open=False, timeout=POOL_SECONDS,
            max_idle=300, reconnect_timeout=RECONNECT_SECONDS, configure=_configure,
            connection_class=Line, kwargs={"autocommit": True, **_arguments()}, name="store",
        )  # fmt: skip
        pool.open()
        self._threads = ThreadPoolExecutor(self._connections, thread_name_prefix="postgres")
        self._bells = Bells(partial(self._notify, pool))
        self._pool = pool

    def stop(self) -> None:
        """Finish what is queued, then disconnect (blocking)."""
        pool, self._pool = self._pool, None
        if pool is None or self._threads is None or self._bells is None:
            return
        self._threads.shutdown(wait=True)
        self._bells.close()
        pool.close(timeout=CONNECT_SECONDS)

    async def run_unordered(
        self, operation: Callable[[Transaction], T],
        undo: Callable[[Transaction, T], object] | None = None,
    ) -> T:  # fmt: skip
        """As `run`, but READ COMMITTED: for operations that lock what they look at."""
        unordered: Callable[[Any], T] = _Unordered(operation)
        return await self.run(unordered, undo=undo)  # type: ignore[arg-type]

    async def look_back(self) -> None:
        """Settle what was unsure. Raises StoreError."""
        async with self._settling:  # once each: what was taken back may be taken again at once
            for one in tuple(self._unsure):
                if await self.run_unordered(one.settled):
                    self._unsure.remove(one)

    def _submit(self, job: Job[Any]) -> None:
        assert self._threads is not None  # noqa: S101
        self._threads.submit(self._do, job)

    def _do(self, job: Job[Any]) -> None:
        """In a thread: run it, as often as needed; tell the caller."""
        try:
            job.result = self._insist(job)
        except PorteVoixError as error:
            job.error = error
        except psycopg.Error as error:
            job.error = refused(error)
        except Exception as error:  # noqa: BLE001 - the thread must survive every operation
            # Class name only: the text of an unforeseen error may quote content.
            job.error = StoreError(f"the database refused: {type(error).__name__}")
        with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
            job.loop.call_soon_threadsafe(job.settle)

    def _insist(self, job: Job[Any]) -> Any:
        met, lost, keys = 0, 0, 0
        while True:
            if job.abandoned or time.monotonic() > job.deadline:
                raise StoreAway("nobody waited for it any more")
            try:
                return self._once(job)
            except UniqueViolation:  # the second try sees what somebody wrote first: manual, 13.5
                keys += 1
                if keys > LOST:
                    raise
            except (SerializationFailure, DeadlockDetected):
                met += 1
                if met > RETRIES:
                    raise
            except _Lost as error:
                lost += 1
                if lost > LOST:
                    raise StoreAway("the connection to the database was lost") from error
                if self._pool is not None:
                    self._pool.drain()  # the others are probably gone too, or as silent
            limit = min(FIRST_PAUSE * 2 ** min(met + lost, 10), LONGEST_PAUSE)
            time.sleep(random.uniform(0, limit))  # noqa: S311

    def _once(self, job: Job[Any]) -> Any:
        with self._connection() as connection:
            transaction = Transaction(connection, self._owner)
            unordered = isinstance(job.operation, _Unordered)
            level = IsolationLevel.READ_COMMITTED if unordered else IsolationLevel.SERIALIZABLE
            try:
                connection.execute(_BEGIN[level])
                result = job.operation(transaction)
                if job.abandoned:
                    raise StoreError("nobody waited for it any more")
                unsure = marked(transaction, job.undo, result)
            except BaseException as error:
                if connection.broken or connection.closed:
                    raise _Lost from error
                with contextlib.suppress(psycopg.Error):
                    connection.execute(b"ROLLBACK")
                raise
            try:
                connection.execute(b"COMMIT")
            except psycopg.OperationalError as error:
                if connection.broken or connection.closed:
                    if unsure is not None:
                        self._unsure.append(unsure)
                    raise StoreAway("the database went away while it wrote") from error
                raise
        if transaction.doomed:
            self._delete_files(transaction.doomed)
        if self._bells is not None:
            self._bells.ring(transaction.woken)
        return result

    @contextlib.contextmanager
    def _connection(self) -> Iterator[Line]:
        pool = self._pool
        if pool is None:
            raise StoreError("the store is closed")
        try:
            connection = pool.getconn(POOL_SECONDS)
        except PoolTimeout as error:
            raise StoreAway("no connection to the database") from error
        try:
            yield connection
        finally:
            pool.putconn(connection)

    @staticmethod
    def _notify(pool: ConnectionPool[Line], payloads: list[str]) -> None:
        with contextlib.suppress(psycopg.Error):  # a hint: everybody looks now and then anyway
            connection = pool.getconn(POOL_SECONDS)
            try:
                with connection.transaction():
                    connection.execute(b"SET LOCAL synchronous_commit = off")  # nothing to keep
                    connection.execute(_NOTIFY, (CHANNEL, payloads))
            finally:
                pool.putconn(connection)


class _Lost(Exception):
    """The connection ended before the commit was asked for."""


class _Unordered:
    """Marks an operation that may run in READ COMMITTED."""

    def __init__(self, operation: Callable[[Transaction], Any]) -> None:
        self._operation = operation

    def __call__(self, tx: Transaction) -> Any:
        return self._operation(tx)


_BEGIN = {
    IsolationLevel.SERIALIZABLE: b"BEGIN ISOLATION LEVEL SERIALIZABLE",
    IsolationLevel.READ_COMMITTED: b"BEGIN ISOLATION LEVEL READ COMMITTED",
}


def _arguments() -> dict[str, Any]:
    return {
        "cursor_factory": psycopg.RawCursor,
        "options": OPTIONS,
        "connect_timeout": CONNECT_SECONDS,
        "application_name": "porte-voix",
        **PATIENCE,
        "tcp_user_timeout": 15_000,  # milliseconds: a network that swallows everything
    }


ASYNC_ARGUMENTS: dict[str, Any] = {
    **_arguments(), "autocommit": True, "cursor_factory": psycopg.AsyncRawCursor,
}  # fmt: skip
"""For connections of event loops."""


def _configure(connection: psycopg.Connection[Any]) -> None:
    # One type for every whole number, so that a statement is prepared once and not for each size.
    connection.adapters.register_dumper(int, Int8Dumper)


def _first_line(error: psycopg.Error) -> str:
    return str(error).strip().partition("\n")[0]
