"""The rooms of the associations in PostgreSQL, for the console and the command line."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import psycopg

from bot.errors import ConfigError, StoreError
from bot.ports import Clock
from bot.stores.postgres.database import PostgresDatabase, connect
from bot.stores.postgres.database import Transaction as Connected
from bot.stores.postgres.migrations import NEWEST, version
from bot.stores.sql.partners.book import ANY, Book, check_key, partners_key
from bot.stores.sql.transaction import Transaction

T = TypeVar("T")

CONNECTIONS = 4


class OwnBook:
    """The database opened beside the service, by the console or the command line."""

    def __init__(self, url: str, key_file: Path, clock: Clock) -> None:
        """Raises ConfigError when there is no key yet."""
        self._database = PostgresDatabase(url, connections=CONNECTIONS, delete_files=_none)
        self.book = Book(
            run=self._database.run, keys=partners_key(key_file, create=False), clock=clock
        )

    async def __aenter__(self) -> Book:
        """Raises StoreError, ConfigError (tables that the service has not brought up to date)."""
        await asyncio.to_thread(self._database.start, self._check)
        return self.book

    async def __aexit__(self, *error: object) -> None:
        await asyncio.to_thread(self._database.stop)

    def _check(self, connection: psycopg.Connection[Any]) -> None:
        if version(connection) < NEWEST:
            raise ConfigError(
                "the data are of another version of this program: run the service once"
            )
        check_key(Connected(connection), self.book.keys)


def holds_data(url: str) -> bool:
    """True when the tables are there. Raises StoreError, ConfigError."""
    with contextlib.closing(connect(url)) as connection:
        return version(connection) > 0


def has_associations(url: str) -> bool:
    """True when there is what only the key that made it can open. Raises StoreError."""
    try:
        with contextlib.closing(connect(url)) as connection:
            return version(connection) > 0 and bool(connection.execute(ANY.encode()).fetchone())
    except psycopg.Error as error:
        raise StoreError("the database refused") from error


async def once(url: str, operation: Callable[[Transaction], T]) -> T:
    """One operation, without any key. Raises StoreError."""
    database = PostgresDatabase(url, connections=1, delete_files=_none)
    await asyncio.to_thread(database.start, lambda connection: None)
    try:
        return await database.run(operation)
    finally:
        await asyncio.to_thread(database.stop)


def _none(handles: Iterable[str]) -> None:
    """No files are deleted from here."""
