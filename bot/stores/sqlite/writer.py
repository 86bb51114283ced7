"""One thread owns the connection and commits many operations at once (group commit).

Every operation runs in its own SAVEPOINT, so that one that fails does not spoil the others, and
its caller hears of it only after COMMIT, when the operating system has it on the disk.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.errors import PorteVoixError, StoreAway, StoreError
from bot.stores.sql.calls import UNDO_SECONDS, Calls, Job

__all__ = ["UNDO_SECONDS", "Transaction", "Writer"]

log = logging.getLogger("porte_voix.store")

BUSY_SECONDS = 10
"""So long a statement waits for another process that writes."""
SCRUB_SECONDS = 1.0
"""Between two tries to empty the write-ahead log."""


@dataclass(slots=True)
class Transaction:
    """What an operation works with."""

    connection: sqlite3.Connection
    doomed: list[str] = field(default_factory=list)
    """Handles of media files to delete once this is committed."""
    scrub: bool = False
    """True when keys were destroyed: old pages must not linger in the write-ahead log."""
    owner: int | None = None
    """The only process needs no name."""
    woken: set[str] = field(default_factory=set)
    """Nobody else listens."""

    def execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        """One SQL statement."""
        return self.connection.execute(statement, values)


class Writer(Calls):
    """The only thread that touches the database."""

    def __init__(
        self, path: Path, *, delete_files: Callable[[list[str]], None], queue_limit: int = 1000,
        batch: int = 64,
    ) -> None:  # fmt: skip
        """`delete_files` must not block: everybody would wait."""
        super().__init__(queue_limit)
        self._path = path
        self._delete_files = delete_files
        self._batch = batch
        self._jobs: queue.Queue[Job[Any] | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._connection: sqlite3.Connection | None = None
        self._owed = True
        """Keys were destroyed and may lie in the write-ahead log still: perhaps since before a
        crash."""
        self._scrub_at = 0.0
        """On the monotonic clock: not before."""

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

    @property
    def serving(self) -> bool:
        """See `Calls`."""
        return self._thread is not None

    def _submit(self, job: Job[Any]) -> None:
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
            jobs: list[Job[Any]] = []
            try:
                job = self._jobs.get(timeout=SCRUB_SECONDS if self._owed else None)
            except queue.Empty:
                self._scrub(self._connection)
                continue
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
        self._scrub_at = 0.0
        self._scrub(self._connection)
        self._connection.close()

    def _commit_all(self, connection: sqlite3.Connection, jobs: list[Job[Any]]) -> None:
        done = self._commit(connection, jobs)
        if not done and len(jobs) > 1:
            for job in jobs:  # the whole batch was rolled back: each one alone
                self._commit(connection, [job])
        by_loop: dict[asyncio.AbstractEventLoop, list[Job[Any]]] = {}
        for job in jobs:
            by_loop.setdefault(job.loop, []).append(job)
        for loop, settled in by_loop.items():
            if not loop.is_closed():
                loop.call_soon_threadsafe(_settle, settled)

    def _commit(self, connection: sqlite3.Connection, jobs: list[Job[Any]]) -> bool:
        """True when committed. False: nothing is written and every job has an error."""
        doomed: list[str] = []
        scrub = False
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                transaction = Transaction(connection)
                self._attempt(job, transaction)
                if not connection.in_transaction:
                    raise _RolledBack("the transaction was rolled back")
                if job.error is None:
                    doomed += transaction.doomed
                    scrub = scrub or transaction.scrub
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for job in jobs:
                job.result, job.error = None, _refused(error)
            return False
        self._owed = self._owed or scrub
        self._scrub(connection)
        if doomed:
            self._delete_files(doomed)
        return True

    def _scrub(self, connection: sqlite3.Connection) -> None:
        """Empty the write-ahead log when that is owed; nobody is waited for. Who reads (a backup
        does, for minutes) needs the log: it is tried again, also while nothing is written."""
        if not self._owed or time.monotonic() < self._scrub_at:
            return
        try:
            connection.execute("PRAGMA busy_timeout = 0")
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._owed = bool(busy)
        except sqlite3.Error as error:
            log.warning("not-scrubbed error=%s", error)
        finally:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        if self._owed:
            self._scrub_at = time.monotonic() + SCRUB_SECONDS

    @staticmethod
    def _attempt(job: Job[Any], transaction: Transaction) -> None:
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
            job.error = _refused(error)
        if connection.in_transaction:
            if job.error is not None:
                connection.execute("ROLLBACK TO operation")
            connection.execute("RELEASE operation")


_AWAY = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL,
})  # fmt: skip
"""Primary result codes that say nothing of what was asked (https://www.sqlite.org/rescode.html)."""


class _RolledBack(sqlite3.OperationalError):
    """By SQLite itself: no room, no memory, or the disk
    (https://www.sqlite.org/lang_transaction.html)."""

    sqlite_errorcode = sqlite3.SQLITE_FULL


def _refused(error: Exception) -> StoreError:
    """StoreAway when the same would do at another time."""
    if not isinstance(error, sqlite3.Error):
        # Class name only: the text of an unforeseen error may quote content.
        return StoreError(f"the database refused: {type(error).__name__}")
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
    kind = StoreAway if code & 0xFF in _AWAY else StoreError
    return kind(f"the database refused: {error}")


def _settle(jobs: list[Job[Any]]) -> None:
    for job in jobs:
        job.settle()


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
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
