"""The rooms of the associations in a SQLite file, for the console and the command line."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.errors import ConfigError, StoreError
from bot.ports import Clock
from bot.stores.sql.partners.book import ANY, Book, check_key, partners_key
from bot.stores.sql.transaction import Transaction
from bot.stores.sqlite.ownership import visiting
from bot.stores.sqlite.schema import check_newest
from bot.stores.sqlite.writer import Transaction as FileTransaction
from bot.stores.sqlite.writer import Writer

T = TypeVar("T")


class OwnBook:
    """The file opened beside the service, by the console or the command line."""

    def __init__(self, path: Path, key_file: Path, clock: Clock) -> None:
        """Raises ConfigError when there are no data or no key yet."""
        if not path.exists():
            raise ConfigError(f"there are no data in {path.parent}: add an association first")
        self._path = path
        self._visit = contextlib.ExitStack()
        self._writer = Writer(path, delete_files=lambda handles: None)
        self.book = Book(
            run=self._writer.run, keys=partners_key(key_file, create=False), clock=clock
        )

    async def __aenter__(self) -> Book:
        """Raises StoreError, ConfigError: a schema that the service has not brought up to date, or
        a command that must be alone with the data."""
        await asyncio.to_thread(self._start)
        return self.book

    async def __aexit__(self, *error: object) -> None:
        await asyncio.to_thread(self._stop)

    def _start(self) -> None:
        with contextlib.ExitStack() as visit:
            visit.enter_context(visiting(self._path))
            self._writer.start(self._check)
            self._visit = visit.pop_all()

    def _stop(self) -> None:
        with self._visit:
            self._writer.stop()

    def _check(self, connection: sqlite3.Connection) -> None:
        check_newest(connection)
        check_key(FileTransaction(connection), self.book.keys)


def has_associations(path: Path) -> bool:
    """True when the file holds what only the key that made it can open."""
    if not path.exists():
        return False
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        ) as file:
            return bool(file.execute(ANY).fetchone())
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):  # data of before there were associations
            return False
        raise StoreError(f"the database cannot be opened: {error}") from error
    except sqlite3.Error as error:
        raise StoreError(f"the database cannot be opened: {error}") from error


async def once(path: Path, operation: Callable[[Transaction], T]) -> T:
    """One operation on the file, without any key. Raises StoreError, ConfigError."""
    writer = Writer(path, delete_files=lambda handles: None)
    with contextlib.ExitStack() as visit:
        await asyncio.to_thread(visit.enter_context, visiting(path))
        await asyncio.to_thread(writer.start, lambda connection: None)
        try:
            return await writer.run(operation)
        finally:
            await asyncio.to_thread(writer.stop)
