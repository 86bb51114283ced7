"""A store over either database, found again by its directory: also from another process.

On PostgreSQL the directory has a file with the address of the database beside its keys and media.
"""

from __future__ import annotations

import asyncio
import shutil
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from bot.ports import Clock
from bot.stores.opening import durable
from bot.stores.own_book import own_book
from bot.stores.postgres.store import PostgresStore
from bot.stores.sql.partners.book import Book
from bot.stores.sql.store import SqlStore
from tests.servers.postgres import Postgres

DATABASES = ("sqlite", "postgresql")
ADDRESS = "database.url"
KEYS = ("master.key", "partners.key")


def address(directory: Path) -> str:
    """Empty: SQLite."""
    file = directory / ADDRESS
    return file.read_text() if file.exists() else ""


def lay(directory: Path, url: str, keys: Path | None = None) -> None:
    """From now on the data of this directory are in PostgreSQL; `keys`: those they came with."""
    (directory / ADDRESS).write_text(url)
    for name in KEYS if keys else ():
        shutil.copy(keys / name, directory / name)


@dataclass
class Template:
    """A database with all tables and no data, the keys that it was made with, and its copies."""

    server: Postgres
    database: str
    keys: Path
    free: list[str] = field(default_factory=list)

    def copy_to(self, directory: Path) -> str:
        """The data of this directory are in a copy of its own from now on; its url."""
        url = self.free.pop() if self.free else self.server.create(self.database)
        lay(directory, url, self.keys)
        return url

    def take_back(self, url: str) -> None:
        """Emptied, it serves the next test: that is faster than a file for each table and test."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("SET lock_timeout = '5s'")
            connection.execute("SET session_replication_role = replica")  # triggers refuse it
            tables = connection.execute(
                "SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables"
                " WHERE schemaname = 'public' AND tablename != 'schema_version'"
            ).fetchone()
            connection.execute(f"TRUNCATE {tables[0]} RESTART IDENTITY".encode())
        self.free.append(url)


def store_at(
    directory: Path,
    clock: Clock,
    *,
    partners: bool = False,
    connections: int = 4,
    guest: bool = False,
) -> SqlStore:
    """Not yet opened. The tests' server has just started: nobody is to be waited for."""
    store = durable(
        address(directory),
        directory / "porte-voix.db",
        directory / "media",
        directory / "master.key",
        clock,
        connections=connections,
        partners_key_file=directory / "partners.key" if partners else None,
        guest=guest,
    )
    if isinstance(store, PostgresStore):
        store._settle = 0.0
    return store


def book_at(directory: Path, clock: Clock) -> AbstractAsyncContextManager[Book]:
    """As the console opens it."""
    return own_book(
        address(directory), directory / "porte-voix.db", directory / "partners.key", clock
    )


async def poke(store: SqlStore, statement: str, *values: object) -> int:
    """One statement behind the store's back. How many rows it changed."""
    return await store._run(lambda tx: tx.execute(statement, *values).rowcount)


async def remain(directory: Path, count: int) -> None:
    """So many files are left in the vault, soon: they are deleted behind the caller's back."""
    async with asyncio.timeout(10):
        while len([path for path in (directory / "media").rglob("*") if path.is_file()]) != count:
            await asyncio.sleep(0.01)


async def at_rest(store: SqlStore, directory: Path) -> bytes:
    """Everything that lies in the database, and in the files but for the keys."""
    await asyncio.to_thread(store._files._deleting.stop)  # none goes while it is read
    files = [path for path in directory.rglob("*") if path.is_file()]
    found = b"".join(
        path.name.encode() + path.read_bytes()
        for path in files
        if path.name not in (*KEYS, ADDRESS)
    )
    if not address(directory):
        return found

    def operation(tx: object) -> bytes:
        tables = tx.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchall()
        return b"".join(
            value if isinstance(value, bytes) else str(value).encode()
            for (table,) in tables
            for row in tx.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            for value in row
        )

    return found + await store._run(operation)
