"""Encrypted media as rows of PostgreSQL: for several machines without a bucket.

A table of its own, written outside the transactions of the store and by a small pool of its own:
20 MB on their way must not hold a row of an answer. Deleted bytes stay in the table's pages until
autovacuum passes; nobody can open them, the file's key is destroyed at once.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

import psycopg
from psycopg import Connection
from psycopg_pool import ConnectionPool, PoolTimeout

from bot.errors import StoreAway, StoreError, UnreadableMedia
from bot.storage.places import PREFIX, name_of
from bot.stores.postgres.lines import PATIENCE, SILENT_SECONDS, Line, refused

T = TypeVar("T")

_LOCK = 0x706F7274656D  # a number of ours for pg_advisory_xact_lock
_TABLE = """
    CREATE TABLE IF NOT EXISTS media_bytes(
        name text PRIMARY KEY,
        stored timestamptz NOT NULL DEFAULT now(),
        sealed bytea NOT NULL
    )"""
_PLAIN = "ALTER TABLE media_bytes ALTER COLUMN sealed SET STORAGE EXTERNAL"
"""Ciphertext cannot be compressed: do not try."""


class MediaRows:
    """The table ``media_bytes``; see `MediaPlace`."""

    def __init__(self, url: str, *, connections: int = 2, timeout: float = 20.0) -> None:
        """`url`: postgresql://...; `timeout`: seconds for a connection, and for one statement."""
        self._timeout = timeout
        self._pool = ConnectionPool(
            url,
            min_size=0,
            max_size=connections,
            timeout=timeout,
            reconnect_timeout=2.0,  # anew with the next operation: its pauses double
            connection_class=Line,
            configure=self._configure,
            open=False,
            kwargs={
                "connect_timeout": max(2, int(timeout)),
                "options": f"-c statement_timeout={int(timeout * 1000)}",
                **PATIENCE,
            },
        )

    def _configure(self, line: Line) -> None:
        line.silence = max(self._timeout + 2.0, SILENT_SECONDS)  # 20 MB take a while

    def open(self) -> None:
        """Create the table where there is none."""

        def create(connection: Connection) -> None:
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            found = connection.execute("SELECT to_regclass('media_bytes')").fetchone()
            if found is None or found[0] is None:
                connection.execute(_TABLE)
                connection.execute(_PLAIN)

        self._pool.open()
        self._run("opened", create)

    def write(self, handle: str, sealed: bytes) -> None:
        """See `MediaPlace`."""
        name = name_of(handle)
        statement = (
            "INSERT INTO media_bytes(name, sealed) VALUES (%s, %b)"
            " ON CONFLICT (name) DO UPDATE SET sealed = EXCLUDED.sealed, stored = now()"
        )
        self._run("stored", lambda connection: connection.execute(statement, (name, sealed)))

    def read(self, handle: str) -> bytes:
        """See `MediaPlace`."""
        name = name_of(handle)

        def look(connection: Connection) -> bytes | None:
            with connection.cursor(binary=True) as cursor:
                row = cursor.execute(
                    "SELECT sealed FROM media_bytes WHERE name = %s", (name,)
                ).fetchone()
            return None if row is None else bytes(row[0])

        sealed = self._run("read", look)
        if sealed is None:
            raise UnreadableMedia("the media was deleted")
        return sealed

    def delete(self, handles: Iterable[str]) -> None:
        """See `MediaPlace`."""
        names = [name_of(handle) for handle in handles]
        if names:
            with contextlib.suppress(StoreError):  # the next sweep of strays
                self._run("deleted", lambda connection: _delete(connection, names))

    def handles(self) -> Iterator[str]:
        """See `MediaPlace`."""
        rows = self._run(
            "listed",
            lambda connection: connection.execute("SELECT name FROM media_bytes").fetchall(),
        )
        for (name,) in rows:
            yield PREFIX + name

    def delete_strays(self, known: Collection[str], *, older_than: float = 0.0) -> int:
        """See `MediaPlace`. The age is measured by the database's clock."""
        names = {name_of(handle) for handle in known}

        def sweep(connection: Connection) -> int:
            rows = connection.execute(
                "SELECT name FROM media_bytes WHERE stored <= now() - make_interval(secs => %s)",
                (max(0.0, older_than),),
            ).fetchall()
            return _delete(connection, [name for (name,) in rows if name not in names])

        return self._run("listed", sweep)

    def close(self) -> None:
        """See `MediaPlace`."""
        self._pool.close()

    def _run(self, done: str, operation: Callable[[Connection], T]) -> T:
        """One transaction; once more where the pool handed out a connection that had died."""
        for last in (False, True):
            try:
                with self._pool.connection() as connection:
                    return operation(connection)
            except PoolTimeout as error:
                raise StoreAway(f"media cannot be {done}: the database is away") from error
            except psycopg.Error as error:
                told = refused(error)
                again = isinstance(error, psycopg.OperationalError) and not last
                if not again or isinstance(error, psycopg.errors.QueryCanceled):
                    raise type(told)(f"media cannot be {done}: {told}") from error
        raise AssertionError("unreachable")


def _delete(connection: Connection, names: list[str]) -> int:
    return connection.execute("DELETE FROM media_bytes WHERE name = ANY(%s)", (names,)).rowcount
