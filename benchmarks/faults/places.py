"""Where the data of one trial lie: a SQLite file, or a PostgreSQL server of the trial's own."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg

from bot.clock import SystemClock
from bot.ports import Clock
from bot.stores.opening import durable
from bot.stores.postgres.jobs import migrate, ringing
from bot.stores.sql.store import SqlStore
from tests.servers.postgres import Postgres


@dataclass(kw_only=True)
class Place:
    """One trial's data."""

    kind: str
    """``sqlite`` or ``postgres``."""
    directory: Path
    """Keys and media; with SQLite also the database."""
    logs: Path
    """For logs and settings of services."""
    url: str = ""
    """Of the PostgreSQL database."""
    server: Postgres | None = None

    def store(
        self, clock: Clock | None = None, *, partners: bool = False, connections: int = 8
    ) -> SqlStore:
        """The product's store over these data, not yet opened; `partners`: with associations."""
        return store_of(
            self.kind, self.directory, self.url, clock, partners=partners, connections=connections
        )

    def fresh(self, name: str) -> Place:
        """Another one of the same kind: a directory and a database of its own."""
        directory = self.directory / name
        directory.mkdir()
        url = database(self.server) if self.server else ""
        return Place(
            kind=self.kind, directory=directory, logs=directory, url=url, server=self.server
        )

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Read what lies in the database, beside whoever works with it."""
        if self.kind == "sqlite":
            file = f"file:{self.directory / 'porte-voix.db'}?mode=ro"  # never made by us
            with contextlib.closing(sqlite3.connect(file, timeout=10, uri=True)) as connection:
                return connection.execute(statement).fetchall()
        with psycopg.connect(self.url, autocommit=True) as connection:
            return connection.execute(statement.encode()).fetchall()

    def count(self, table: str, state: str) -> int:
        """Rows of `inbox` or `outbox` in a state; 0 as long as there is no table."""
        statement = f"SELECT count(*) FROM {table} WHERE state = '{state}'"  # noqa: S608 - ours
        try:
            return int(self.rows(statement)[0][0])
        except (sqlite3.OperationalError, psycopg.errors.UndefinedTable):
            return 0


def database(server: Postgres) -> str:
    """The address of a fresh database that knows the jobs."""
    url = server.create()
    migrate(url)
    return url


def store_of(
    kind: str, directory: Path, url: str, clock: Clock | None = None, *, partners: bool = False,
    connections: int = 8,
) -> SqlStore:  # fmt: skip
    """The product's store, not yet opened."""
    return durable(
        url if kind == "postgres" else "",
        directory / "porte-voix.db",
        directory / "media",
        directory / "master.key",
        clock or SystemClock(),
        connections=connections,
        partners_key_file=directory / "partners.key" if partners else None,
        on_accept=ringing(lambda text: False) if kind == "postgres" else None,
    )


@contextlib.asynccontextmanager
async def at(kind: str, directory: Path, logs: Path | None = None) -> AsyncIterator[Place]:
    """A fresh place of that kind; ``-``: a directory only. What was started there is ended."""
    directory.mkdir(parents=True, exist_ok=True)
    place = Place(kind=kind, directory=directory, logs=logs or directory)
    if kind != "postgres":
        yield place
        return
    with Postgres() as server:
        yield replace(place, url=database(server), server=server)


@contextlib.contextmanager
def made_in(directory: Path) -> Iterator[None]:
    """Temporary directories made meanwhile lie there (that of a PostgreSQL server does)."""
    before, tempfile.tempdir = tempfile.tempdir, str(directory)
    try:
        yield
    finally:
        tempfile.tempdir = before
