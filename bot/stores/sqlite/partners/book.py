"""How the rooms of the associations reach their tables: one transaction per method.

The service uses the store's own connection; the console and the command line open the file with a
connection of their own, with the partners' key alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from bot.errors import ConfigError, StoreError
from bot.ports import Clock
from bot.storage.crypto import MasterKey, master_key, seal, unseal
from bot.stores.sqlite.schema import MIGRATIONS
from bot.stores.sqlite.writer import Transaction, Writer

T = TypeVar("T")


class Run(Protocol):
    """Runs an operation in one transaction; durable on return."""

    def __call__(self, operation: Callable[[Transaction], T]) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationKey:
    """Opens what belongs to one association."""

    organisation: int
    key: bytes

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt; it opens in the same place of the same association only."""
        return seal(self.key, plain, self._place(place))

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """Raises StoreError."""
        return unseal(self.key, sealed, self._place(place))

    def _place(self, place: str) -> bytes:
        return f"partner:{self.organisation}:{place}".encode()


class Keys:
    """The partners' key, and those it wraps."""

    def __init__(self, partners: MasterKey) -> None:
        self.partners = partners

    def of(self, tx: Transaction, organisation: int) -> AssociationKey:
        """Raises StoreError when there is no such association (any more)."""
        row = tx.execute(
            "SELECT token, wrapped_key FROM organisation WHERE id = ? AND removed IS NULL",
            organisation,
        ).fetchone()
        if row is None:
            raise StoreError("the association is gone")
        token, wrapped = row
        return AssociationKey(
            organisation=organisation, key=self.partners.unwrap(wrapped, token.encode())
        )


def partners_key(path: Path, *, create: bool) -> Keys:
    """Raises ConfigError when the key file is missing or damaged."""
    if not create and not path.exists():
        raise ConfigError(
            f"the partners' key {path} is missing but there are associations: put the key file "
            "back from your backup; there is none: porte-voix partners reset"
        )
    return Keys(MasterKey(master_key(path, create=create)))


def has_associations(path: Path) -> bool:
    """True when the file holds what only the key that made it can open."""
    if not path.exists():
        return False
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        ) as file:
            return bool(file.execute(_ANY).fetchone())
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):  # data of before there were associations
            return False
        raise StoreError(f"the database cannot be opened: {error}") from error
    except sqlite3.Error as error:
        raise StoreError(f"the database cannot be opened: {error}") from error


def check_key(connection: sqlite3.Connection, keys: Keys) -> None:
    """Raises ConfigError when the associations were made with another partners' key."""
    row = connection.execute(_ANY).fetchone()
    if row is None:
        return
    token, wrapped = row
    try:
        keys.partners.unwrap(wrapped, token.encode())
    except StoreError as error:
        raise ConfigError(
            "the associations were made with another partners' key: put the right key file back"
        ) from error


_ANY = "SELECT token, wrapped_key FROM organisation WHERE removed IS NULL LIMIT 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What every area of the partner tables works with."""

    run: Run
    keys: Keys
    clock: Clock

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return self.clock.now().timestamp()


class OwnBook:
    """The file opened beside the service, by the console or the command line."""

    def __init__(self, path: Path, key_file: Path, clock: Clock) -> None:
        """Raises ConfigError when there are no data or no key yet."""
        if not path.exists():
            raise ConfigError(f"there are no data in {path.parent}: add an association first")
        self._writer = Writer(path, delete_files=lambda handles: None)
        self.book = Book(
            run=self._writer.run, keys=partners_key(key_file, create=False), clock=clock
        )

    async def __aenter__(self) -> Book:
        """Raises StoreError, ConfigError (a schema that the service has not brought up to date)."""
        await asyncio.to_thread(self._writer.start, self._check)
        return self.book

    async def __aexit__(self, *error: object) -> None:
        await asyncio.to_thread(self._writer.stop)

    def _check(self, connection: sqlite3.Connection) -> None:
        try:
            (version,) = connection.execute("SELECT version FROM schema_version").fetchone()
        except sqlite3.OperationalError:
            version = 0
        if version != len(MIGRATIONS):
            raise ConfigError(
                "the data are of another version of this program: run the service once"
            )
        check_key(connection, self.book.keys)
