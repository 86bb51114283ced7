"""All rows of a SQLite file into an empty PostgreSQL database, in one transaction, verified.

Numbers of rows stay: content is sealed for its row. What the triggers would do was done when the
rows were written first; they are off meanwhile. Every row is read back and compared before the
commit, so that the target has everything or nothing.
"""

from __future__ import annotations

import hashlib
import struct
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from bot.errors import ConfigError, StoreError
from bot.keeping.snapshots import SqliteSnapshot
from bot.storage.places import MediaPlace
from bot.stores.postgres.database import connect
from bot.stores.postgres.migrations import migrate
from bot.stores.sqlite.ownership import alone
from bot.stores.sqlite.schema import MIGRATIONS

FETCH = 500
"""Rows that are read back at once."""

Say = Callable[[str, int], object]
"""Told of each table (or ``media``) and how many rows of it were moved and found again."""


def move(
    path: Path, url: str, fingerprint: bytes, say: Say,
    media: tuple[MediaPlace, MediaPlace] | None = None,
) -> dict[str, int]:  # fmt: skip
    """Returns how many rows of each table were moved. The file is only read.

    `fingerprint`: of the master key, which goes on being used. `media`: from where to where the
    files go, before the rows that know them; None: they stay. Raises ConfigError when the service
    runs, the file is of another version, or the target is not empty; StoreError when a row is not
    found again as it was (then nothing was written), and when a database refuses.
    """
    if not path.exists():
        raise ConfigError(f"there are no data in {path.parent}: nothing to move")
    try:
        with alone(path):
            if media is not None:
                move_media(path, *media, say)
            return _move_rows(path, url, fingerprint, say)
    except psycopg.Error as error:
        raise StoreError(f"PostgreSQL refused: {type(error).__name__}") from error


def _move_rows(path: Path, url: str, fingerprint: bytes, say: Say) -> dict[str, int]:
    with closing(SqliteSnapshot(path)) as source, closing(connect(url)) as target:
        if source.schema != len(MIGRATIONS):
            raise ConfigError("the data are of another version: run the service once, first")
        migrate(target, fingerprint)
        with target.transaction():
            return _move(source, target, say)


def move_media(
    path: Path, source: MediaPlace, target: MediaPlace, say: Say
) -> int:  # fmt: skip
    """Every file that a record knows and that is there, as sealed as it lies; read back and
    compared. Returns how many. Raises StoreError."""
    with closing(SqliteSnapshot(path)) as snapshot:
        column = snapshot.columns("media").index("handle")
        known = {str(row[column]) for row in snapshot.rows("media")}
    present = sorted(known & set(source.handles()))
    for handle in present:
        sealed = source.read(handle)
        target.write(handle, sealed)
        if target.read(handle) != sealed:
            raise StoreError("a media file did not arrive as it was")
    say("media files", len(present))
    return len(present)


def _move(source: SqliteSnapshot, target: psycopg.Connection[Any], say: Say) -> dict[str, int]:
    tables = source.tables()
    target.execute(b"SET LOCAL statement_timeout = 0")
    target.execute(_all("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", tables))
    for table in tables:
        if target.execute(_of("SELECT 1 FROM {} LIMIT 1", table)).fetchone():
            raise ConfigError("the database has data already: move into an empty one")
        target.execute(_of("ALTER TABLE {} DISABLE TRIGGER USER", table))
    moved = {}
    for table in tables:
        moved[table] = _copy(source, target, table)
        _compare(source, target, table)
        say(table, moved[table])
    for table in tables:
        target.execute(_of("ALTER TABLE {} ENABLE TRIGGER USER", table))
    for table, last in source.sequences().items():
        target.execute(
            b"SELECT setval(pg_get_serial_sequence($1, 'id')::regclass, $2, $3)",
            (table, max(1, last), last > 0),
        )
    return moved


def _copy(source: SqliteSnapshot, target: psycopg.Connection[Any], table: str) -> int:
    columns = source.columns(table)
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    count = 0
    with target.cursor() as cursor, cursor.copy(statement) as copy:
        for row in source.rows(table):
            copy.write_row(row)
            count += 1
    return count


def _compare(source: SqliteSnapshot, target: psycopg.Connection[Any], table: str) -> None:
    """Both sides are read again; equal rows may stand in another order."""
    columns = source.columns(table)
    before = Counter(map(digest, source.rows(table)))
    after: Counter[bytes] = Counter()
    statement = sql.SQL("SELECT {} FROM {}").format(
        sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(table)
    )
    with psycopg.ServerCursor(target, "moved") as cursor:
        cursor.itersize = FETCH
        after.update(map(digest, cursor.execute(statement)))
    if before != after:
        lost, strange = (before - after).total(), (after - before).total()
        raise StoreError(f"{table}: {lost} rows did not arrive as they were ({strange} differ)")


def digest(row: Sequence[object]) -> bytes:
    """SHA-256 over the types and values of a row. Raises StoreError for any other type."""
    found = hashlib.sha256()
    for value in row:
        kind, written = _written(value)
        found.update(kind + struct.pack(">Q", len(written)) + written)
    return found.digest()


def _written(value: object) -> tuple[bytes, bytes]:
    match value:
        case None:
            return b"n", b""
        case int():
            return b"i", str(value).encode()
        case float():
            return b"f", struct.pack(">d", value)
        case str():
            return b"t", value.encode()
        case bytes():
            return b"b", value
    raise StoreError("a value of an unknown type")


def _of(statement: str, table: str) -> sql.Composed:
    return sql.SQL(statement).format(sql.Identifier(table))


def _all(statement: str, tables: Iterable[str]) -> sql.Composed:
    names = sql.SQL(", ").join(map(sql.Identifier, tables))
    return sql.SQL(statement).format(names)
