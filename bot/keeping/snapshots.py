"""The rows of a database at one moment, while the service goes on writing."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from bot.errors import BackupError
from bot.keeping.records import Value
from bot.stores.sqlite.schema import MIGRATIONS, statements

FETCH = 200
"""Rows at once."""


class Snapshot(Protocol):
    """A consistent view. All methods block."""

    kind: str
    """``sqlite`` or ``postgresql``."""
    schema: int
    """Version of the tables, counted as SQLite's are."""
    fingerprint: bytes
    """Of the master key that they were made with."""

    def tables(self) -> tuple[str, ...]:
        """Those that are kept."""
        ...

    def columns(self, table: str) -> tuple[str, ...]: ...

    def rows(self, table: str) -> Iterator[tuple[Value, ...]]:
        """All of them, in the order of the table's columns."""
        ...

    def sequences(self) -> dict[str, int]:
        """For each table with numbered rows: the highest number ever given."""
        ...

    def close(self) -> None: ...


def empty(version: int, *, triggers: bool = True) -> sqlite3.Connection:
    """The tables of a version, in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for script in MIGRATIONS[:version]:
        for statement in statements(script):
            if triggers or "CREATE TRIGGER" not in statement:
                connection.execute(statement)
    return connection


def tables_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Ours: not SQLite's own, and not the mark of the version."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name != 'schema_version' ORDER BY rowid"
    )
    return tuple(name for (name,) in rows)


def columns_of(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """In their order."""
    return tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))


class SqliteSnapshot:
    """A read transaction: in WAL mode it sees one moment and holds up no writer."""

    kind = "sqlite"

    def __init__(self, path: Path) -> None:
        """Raises BackupError."""
        if not path.exists():
            raise BackupError(f"there are no data in {path.parent}: nothing to back up")
        with _told():
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=30)
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.execute("BEGIN")
            row = self._connection.execute("SELECT version, key_fingerprint FROM schema_version")
            version, fingerprint = row.fetchone()
            self.schema, self.fingerprint = int(version), bytes(fingerprint)

    def tables(self) -> tuple[str, ...]:
        """See `Snapshot`."""
        with _told():
            return tables_of(self._connection)

    def columns(self, table: str) -> tuple[str, ...]:
        """See `Snapshot`."""
        return columns_of(self._connection, table)

    def rows(self, table: str) -> Iterator[tuple[Value, ...]]:
        """See `Snapshot`. Raises BackupError."""
        names = ", ".join(f'"{name}"' for name in self.columns(table))
        with _told():
            cursor = self._connection.execute(f'SELECT {names} FROM "{table}"')  # noqa: S608
            while found := cursor.fetchmany(FETCH):
                yield from found

    def sequences(self) -> dict[str, int]:
        """See `Snapshot`."""
        with _told():
            return dict(self._connection.execute("SELECT name, seq FROM sqlite_sequence"))

    def close(self) -> None:
        """See `Snapshot`."""
        self._connection.close()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise BackupError(f"the database cannot be read: {error}") from error
