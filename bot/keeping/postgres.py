"""PostgreSQL's side of backup and restore: a snapshot of the rows, and rows put in their place."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from bot.errors import BackupError, PorteVoixError
from bot.keeping.records import Value
from bot.keeping.snapshots import FETCH, SqliteSnapshot, columns_of, empty, tables_of
from bot.stores.postgres import migrations
from bot.stores.postgres.database import connect
from bot.stores.sqlite.schema import MIGRATIONS

CONNECT_SECONDS = 10
LOCK_SECONDS = 5
"""So long a restore waits for the tables: a service that still runs holds them."""


class PostgresSnapshot:
    """One REPEATABLE READ transaction: it sees one moment and holds up no writer."""

    kind = "postgresql"
    schema = len(MIGRATIONS)

    def __init__(self, url: str) -> None:
        """Raises BackupError."""
        with _told():
            self._connection = psycopg.connect(url, connect_timeout=CONNECT_SECONDS)
            self._connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            self._connection.read_only = True
            version = migrations.version(self._connection)
            row = (
                version
                and self._connection.execute(
                    "SELECT key_fingerprint FROM schema_version"
                ).fetchone()
            )
            self.fingerprint = bytes(row[0]) if row else b""
        if version != migrations.NEWEST:
            self._connection.close()
            raise BackupError(
                f"the tables are of version {version}, this program knows {migrations.NEWEST}: run "
                "the service once, then back up"
            )
        with closing(empty(self.schema)) as ours:
            self._columns = {table: columns_of(ours, table) for table in tables_of(ours)}

    def tables(self) -> tuple[str, ...]:
        """Those that both databases have; the queue of jobs is made anew from the inbox."""
        return tuple(self._columns)

    def columns(self, table: str) -> tuple[str, ...]:
        """See `Snapshot`."""
        return self._columns[table]

    def rows(self, table: str) -> Iterator[tuple[Value, ...]]:
        """See `Snapshot`. Raises BackupError."""
        statement = sql.SQL("SELECT {} FROM {}").format(
            sql.SQL(", ").join(map(sql.Identifier, self.columns(table))), sql.Identifier(table)
        )
        with _told(), self._connection.cursor(f"backup_{table}") as cursor:
            cursor.itersize = FETCH
            yield from cursor.execute(statement)

    def sequences(self) -> dict[str, int]:
        """See `Snapshot`."""
        found = {}
        with _told():
            for table, sequence in _numbered(self._connection, self._columns):
                row = self._connection.execute(
                    sql.SQL("SELECT last_value, is_called FROM {}").format(sequence)
                ).fetchone()
                found[table] = int(row[0]) if row and row[1] else 0
        return found

    def close(self) -> None:
        """See `Snapshot`."""
        self._connection.close()


class PostgresRows:
    """Takes the rows of a restored SQLite file; see `Rowed`."""

    def __init__(self, url: str) -> None:
        self._url = url

    def holds_people(self) -> bool:
        """Raises BackupError."""
        with _told(), psycopg.connect(self._url, connect_timeout=CONNECT_SECONDS) as connection:
            if not migrations.version(connection):
                return False
            return any(
                connection.execute(
                    sql.SQL("SELECT 1 FROM {} LIMIT 1").format(sql.Identifier(table))
                ).fetchone()
                for table in ("person", "inbox", "organisation")
            )

    def fill(self, database: Path, fingerprint: bytes) -> None:
        """See `Rowed`."""
        with _told():
            with closing(connect(self._url)) as connection:
                fresh = not migrations.version(connection)
                migrations.migrate(connection, fingerprint if fresh else None)
            with (
                closing(SqliteSnapshot(database)) as source,
                psycopg.connect(self._url, connect_timeout=CONNECT_SECONDS) as connection,
            ):
                connection.execute(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'".encode())
                _empty(connection, source)
                connection.execute("UPDATE schema_version SET key_fingerprint = %s", (fingerprint,))
                for table in source.tables():
                    _copy(connection, source, table)
                _switch(connection, source, on=True)
                _count_on(connection, source)


def _empty(connection: psycopg.Connection[Any], source: SqliteSnapshot) -> None:
    _switch(connection, source, on=False)
    tables = [sql.Identifier(table) for table in source.tables()]
    connection.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.SQL(", ").join(tables)))


def _switch(connection: psycopg.Connection[Any], source: SqliteSnapshot, *, on: bool) -> None:
    """Triggers of ours: restored rows are not news."""
    word = sql.SQL("ENABLE" if on else "DISABLE")
    for table in source.tables():
        connection.execute(
            sql.SQL("ALTER TABLE {} {} TRIGGER USER").format(sql.Identifier(table), word)
        )


def _copy(connection: psycopg.Connection[Any], source: SqliteSnapshot, table: str) -> None:
    columns = source.columns(table)
    statement = sql.SQL("INSERT INTO {}({}) VALUES ({})").format(
        sql.Identifier(table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join(sql.Placeholder() * len(columns)),
    )
    with connection.cursor() as cursor:
        cursor.executemany(statement, source.rows(table))
    count = sum(1 for _ in source.rows(table))
    row = connection.execute(
        sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))
    ).fetchone()
    if row is None or row[0] != count:
        raise BackupError(f"the table {table} did not take all rows")


def _count_on(connection: psycopg.Connection[Any], source: SqliteSnapshot) -> None:
    highest = source.sequences()
    for table, sequence in _numbered(connection, source.tables()):
        last = highest.get(table, 0)
        connection.execute(
            "SELECT setval(%s, %s, %s)", (sequence.as_string(connection), max(1, last), last > 0)
        )


def _numbered(
    connection: psycopg.Connection[Any], tables: Iterator[str] | tuple[str, ...] | dict[str, Any]
) -> Iterator[tuple[str, sql.Identifier]]:
    for table in tables:
        has = connection.execute(
            "SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema()"
            " AND table_name = %s AND column_name = 'id'", (table,),
        ).fetchone()  # fmt: skip
        row = (
            has
            and connection.execute("SELECT pg_get_serial_sequence(%s, 'id')", (table,)).fetchone()
        )
        if row and row[0]:
            yield table, sql.Identifier(*row[0].split("."))


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """The driver's text may quote values: only its class goes on."""
    try:
        yield
    except psycopg.errors.LockNotAvailable as error:
        raise BackupError("the service still uses the database: stop all its processes") from error
    except psycopg.OperationalError as error:
        raise BackupError("PostgreSQL cannot be reached: look at database.url") from error
    except (psycopg.Error, sqlite3.Error) as error:
        raise BackupError(f"the database refused: {type(error).__name__}") from error
    except BackupError:
        raise
    except PorteVoixError as error:
        raise BackupError(str(error)) from error
