"""Associations over the real SQL: in a file as the service has it, or in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.errors import StoreError
from bot.model import ConversationKey
from bot.partners.model import Member, Organisation, Role
from bot.storage.crypto import MasterKey
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.book import OwnBook
from bot.stores.sqlite.schema import migrate
from bot.stores.sqlite.writer import Transaction

T = TypeVar("T")
START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
A = Organisation(name="Association A", languages=("fa", "ar"))
B = Organisation(name="Association B", languages=("uk",))


class ScriptedClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - START).total_seconds()

    def pass_(self, **delta: float) -> None:
        self.time += timedelta(**delta)


@dataclass
class Place:
    """Where the data of one test lie."""

    directory: Path
    clock: ScriptedClock

    @property
    def file(self) -> Path:
        return self.directory / "porte-voix.db"

    @property
    def key(self) -> Path:
        return self.directory / "partners.key"

    def store(self) -> SqliteStore:
        return SqliteStore(
            self.file, self.directory / "media", self.directory / "master.key", self.clock,
            partners_key_file=self.key,
        )  # fmt: skip

    @asynccontextmanager
    async def service(self) -> AsyncIterator[SqliteStore]:
        store = self.store()
        await store.open()
        try:
            yield store
        finally:
            await store.close()

    def own_book(self) -> OwnBook:
        return OwnBook(self.file, self.key, self.clock)

    def bytes_at_rest(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.directory.glob("porte-voix.db*"))


def in_memory(clock: ScriptedClock) -> tuple[Book, sqlite3.Connection]:
    """The same tables and transactions without a disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, b"fingerprint")

    async def run(operation: Callable[[Transaction], T]) -> T:
        connection.execute("BEGIN")
        try:
            result = operation(Transaction(connection))
        except sqlite3.Error as error:
            connection.execute("ROLLBACK")
            raise StoreError(f"the database refused: {error}") from error
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return result

    return Book(run=run, keys=Keys(MasterKey(b"p" * 32)), clock=clock), connection


def person(number: int = 1, chat: str = "") -> ConversationKey:
    return ConversationKey(channel="web", chat=chat or f"chat-{number}", person=f"person-{number}")


def worker(number: int = 1) -> Member:
    return Member(name=f"Worker {number}", login=f"worker{number}@example.org", languages=("fr",))


async def with_coordinator(book: Book, profile: Organisation = A) -> tuple[int, int]:
    """Ids of an association and of its coordinator, whose account is open."""
    organisation, _ = await Organisations(book).add(profile)
    address = f"coordinator@{profile.name[-1].lower()}.example.org"
    secret = await Members(book).add(
        organisation, Member(name="Coordinator", login=address), Role.COORDINATOR
    )
    opened = await Members(book).open(secret, "hash", "JBSWY3DPEHPK3PXP")
    assert opened is not None
    return organisation, opened.id
