"""One transaction on the database, of a command: with the service stopped where nobody else may
see the work half done."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from bot.config import Config
from bot.errors import PorteVoixError, StoreError
from bot.keeping.rotation import Rows
from bot.stores.sql.transaction import Transaction
from bot.stores.sqlite.ownership import alone, visiting
from bot.stores.sqlite.schema import MIGRATIONS
from bot.stores.sqlite.writer import Transaction as Written

T = TypeVar("T")
OLD = "the data are of another version of this program: run the service once"


class SqliteRows:
    """The file of the data directory."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def run(self, operation: Callable[[Transaction], T]) -> T:
        """See `Rows`. What was overwritten does not linger in the write-ahead log."""
        if not self._path.exists():
            raise StoreError(f"there are no data in {self._path.parent}")
        try:
            with closing(
                sqlite3.connect(self._path, isolation_level=None, timeout=30)
            ) as connection:
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute("PRAGMA foreign_keys = ON")
                (version,) = connection.execute("SELECT version FROM schema_version").fetchone()
                if version != len(MIGRATIONS):
                    raise StoreError(OLD)
                connection.execute("BEGIN IMMEDIATE")
                done = operation(Written(connection))
                connection.execute("COMMIT")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                return done
        except sqlite3.Error as error:
            raise StoreError(f"the database refused: {error}") from error


class PostgresRows:
    """A PostgreSQL database."""

    def __init__(self, url: str) -> None:
        self._url = url

    def run(self, operation: Callable[[Transaction], T]) -> T:
        """See `Rows`."""
        import psycopg

        from bot.stores.postgres.database import Transaction as Connected
        from bot.stores.postgres.database import connect
        from bot.stores.postgres.migrations import NEWEST, version

        try:
            with closing(connect(self._url)) as connection:
                if version(connection) != NEWEST:
                    raise StoreError(OLD)
                with connection.transaction():
                    connection.execute("SET LOCAL statement_timeout = 0")
                    return operation(Connected(connection))
        except PorteVoixError:
            raise
        except psycopg.Error as error:
            raise StoreError(f"the database refused: {type(error).__name__}") from error


def transaction(config: Config, operation: Callable[[Transaction], T]) -> T:
    """One transaction, whether or not the service runs; whatever `operation` raises rolls it back
    and goes on. Raises StoreError, ConfigError."""
    with beside(config):
        return _rows(config).run(operation)


def beside(config: Config) -> contextlib.AbstractContextManager[None]:
    """While a command reads or writes beside the service: nobody replaces the data meanwhile.
    Entering raises StoreError, ConfigError."""
    return contextlib.nullcontext() if config.database.url else visiting(config.file)


def _rows(config: Config) -> SqliteRows | PostgresRows:
    return PostgresRows(config.database.url) if config.database.url else SqliteRows(config.file)


@contextlib.contextmanager
def emptied(config: Config) -> Iterator[None]:
    """No service runs, nor starts till the end. Raises StoreError, ConfigError while one runs."""
    with contextlib.ExitStack() as held:
        held.enter_context(alone(config.file))
        if config.database.url:
            from bot.stores.postgres.door import shut  # psycopg: only where it is used

            held.enter_context(shut(config.database.url))
        yield


@contextlib.contextmanager
def stopped(config: Config) -> Iterator[Rows]:
    """The database of a configuration, as `emptied` has it."""
    with emptied(config):
        yield _rows(config)
