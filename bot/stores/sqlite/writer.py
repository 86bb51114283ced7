"""One thread owns the connection and commits many operations at once (group commit).

Every operation runs in its own SAVEPOINT, so that one that fails does not spoil the others, and
its caller hears of it only after COMMIT, when the operating system has it on the disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from bot.errors import PorteVoixError, StoreError

T = TypeVar("T")

UNDO_SECONDS = 5.0
"""How long after the database refused to take back what nobody waits for we ask it again."""


@dataclass(slots=True)
class Transaction:
    """What an operation works with."""

    connection: sqlite3.Connection
    doomed: list[str] = field(default_factory=list)
    """Handles of media files to delete once this is committed."""
    scrub: bool = False
    """True when keys were destroyed: old pages must not linger in the write-ahead log."""

    def execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        """One SQL statement."""
        return self.connection.execute(statement, values)


@dataclass(slots=True)
class _Job(Generic[T]):
    operation: Callable[[Transaction], T]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[T]
    result: T | None = None
    error: PorteVoixError | None = None
    abandoned: bool = False
    """Nobody waits any more: not to be begun."""

    def settle(self) -> None:
        """Tell the caller; runs on the caller's loop."""
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)  # type: ignore[arg-type]


class Writer:
    """The only thread that touches the database."""

    def __init__(
        self, path: Path, *, delete_files: Callable[[list[str]], None], queue_limit: int = 1000,
        batch: int = 64,
    ) -> None:  # fmt: skip
        self._path = path
        self._delete_files = delete_files
        self._batch = batch
        self._jobs: queue.Queue[_Job[Any] | None] = queue.Queue()
        self._places = asyncio.Semaphore(queue_limit)
        self._thread: threading.Thread | None = None
        self._connection: sqlite3.Connection | None = None

    def start(self, prepare: Callable[[sqlite3.Connection], None]) -> None:
        """Connect and prepare (blocking), then serve. Raises StoreError, ConfigError."""
        try:
            connection = _connect(self._path)
            prepare(connection)
        except sqlite3.Error as error:
            raise StoreError(f"the database cannot be opened: {error}") from error
        # SQLite lets go of the interpreter at every statement; getting it back from a busy event
        # loop takes up to one switch interval: 5 ms by default, too long for a commit of 1 ms.
        sys.setswitchinterval(min(sys.getswitchinterval(), 0.0005))
        self._connection = connection
        self._thread = threading.Thread(target=self._serve, name="sqlite-writer", daemon=True)
        self._thread.start()

    async def run(
        self, operation: Callable[[Transaction], T], *, timeout: float = 30.0,
        undo: Callable[[Transaction, T], object] | None = None,
    ) -> T:  # fmt: skip
        """Run in a transaction and return once it is durable.

        After `timeout` seconds an operation that has not begun is dropped; one that has may still
        be committed, and so may any whose await is cancelled. With `undo`, an operation is of no
        use to anybody but its caller: it is dropped on cancellation too, and when it was committed
        all the same, `undo` takes its result back.
        Raises StoreError; errors of our tree raised by the operation pass unchanged.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout) as deadline, self._places:
                if self._thread is None:
                    raise StoreError("the store is closed")
                job = _Job(operation, loop, loop.create_future())
                self._jobs.put(job)
                try:
                    return await asyncio.shield(job.future)
                except asyncio.CancelledError:
                    job.abandoned = undo is not None or deadline.expired()
                    if undo is not None:
                        job.future.add_done_callback(partial(self._take_back, undo))
                    raise
        except TimeoutError as error:
            raise StoreError("the database did not answer in time") from error

    def _take_back(
        self, undo: Callable[[Transaction, T], object], done: asyncio.Future[T]
    ) -> None:  # fmt: skip
        """The operation ended and its caller had gone; runs on the caller's loop."""
        if not done.cancelled() and done.exception() is None:
            self._put_undo(lambda tx: undo(tx, done.result()), done.get_loop())

    def _put_undo(
        self, operation: Callable[[Transaction], object], loop: asyncio.AbstractEventLoop
    ) -> None:
        """Until the database takes it; once closed, the next start takes up what was left."""

        def look(done: asyncio.Future[object]) -> None:
            if not done.cancelled() and done.exception() is not None:
                loop.call_later(UNDO_SECONDS, self._put_undo, operation, loop)

        if self._thread is not None:
            job = _Job(operation, loop, loop.create_future())
            job.future.add_done_callback(look)
            self._jobs.put(job)

    def stop(self) -> None:
        """Finish what is queued, then close (blocking)."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            thread.join()

    def _serve(self) -> None:
        assert self._connection is not None  # noqa: S101
        last = False
        while not last:
            jobs: list[_Job[Any]] = []
            job = self._jobs.get()
            while True:
                if job is None:
                    last = True
                    break
                jobs.append(job)
                if len(jobs) >= self._batch or self._jobs.empty():
                    break
                job = self._jobs.get_nowait()
            if jobs:
                self._commit_all(self._connection, jobs)
        self._connection.close()

    def _commit_all(self, connection: sqlite3.Connection, jobs: list[_Job[Any]]) -> None:
        done = self._commit(connection, jobs)
        if not done and len(jobs) > 1:
            for job in jobs:  # the whole batch was rolled back: each one alone
                self._commit(connection, [job])
        by_loop: dict[asyncio.AbstractEventLoop, list[_Job[Any]]] = {}
        for job in jobs:
            by_loop.setdefault(job.loop, []).append(job)
        for loop, settled in by_loop.items():
            if not loop.is_closed():
                loop.call_soon_threadsafe(_settle, settled)

    def _commit(self, connection: sqlite3.Connection, jobs: list[_Job[Any]]) -> bool:
        """True when committed. False: nothing is written and every job has an error."""
        doomed: list[str] = []
        scrub = False
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                transaction = Transaction(connection)
                self._attempt(job, transaction)
                if not connection.in_transaction:
                    raise sqlite3.OperationalError("the transaction was rolled back")
                if job.error is None:
                    doomed += transaction.doomed
                    scrub = scrub or transaction.scrub
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for job in jobs:
                job.result, job.error = None, StoreError(f"the database refused: {error}")
            return False
        if scrub:
            with contextlib.suppress(sqlite3.Error):  # the next checkpoint will do it
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if doomed:
            self._delete_files(doomed)
        return True

    @staticmethod
    def _attempt(job: _Job[Any], transaction: Transaction) -> None:
        job.result = job.error = None
        if job.abandoned:
            job.error = StoreError("nobody waited for it any more")
            return
        connection = transaction.connection
        connection.execute("SAVEPOINT operation")
        try:
            job.result = job.operation(transaction)
        except PorteVoixError as error:
            job.error = error
        except Exception as error:  # noqa: BLE001 - the thread must survive every operation
            # Class name only: the text of an unforeseen error may quote content.
            detail = str(error) if isinstance(error, sqlite3.Error) else type(error).__name__
            job.error = StoreError(f"the database refused: {detail}")
        if connection.in_transaction:
            if job.error is not None:
                connection.execute("ROLLBACK TO operation")
            connection.execute("RELEASE operation")


def _settle(jobs: list[_Job[Any]]) -> None:
    for job in jobs:
        job.settle()


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    path.chmod(0o600)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "cache_size = -4000",
        "journal_size_limit = 8000000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection
