"""The database: is it there, new enough, at our version; does anybody take the jobs; its clock."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from typing import Any

from bot.config import Config
from bot.examining.finding import Finding

OLDEST_POSTGRES = 15
CONNECT_SECONDS = 5
SKEW_SECONDS = 2.0
"""More between two machines is said in the log too (`bot.stores.postgres.skew`): queues go by the
database's clock, days and reminders by that of the machine."""
HEARTBEAT_SECONDS = 5.0
"""A worker that is silent for longer is taken for dead (bot/scaling)."""


def database(config: Config) -> Iterator[Finding]:
    """SQLite in the data directory, or PostgreSQL."""
    yield _directory(config)
    yield from _master_key(config)
    if config.database.url:
        yield from _postgres(config.database.url)


def _directory(config: Config) -> Finding:
    file = config.file
    try:
        config.data.mkdir(parents=True, exist_ok=True)
        if not os.access(config.data, os.W_OK):
            raise PermissionError(13, "not writable")
        detail = "writable" if config.database.url else "will be created"
        if file.is_file() and not config.database.url:
            with sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=5) as connection:
                detail = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        works = detail in {"ok", "will be created", "writable"}
    except (OSError, sqlite3.Error) as error:
        works, detail = False, str(error)
    return Finding(
        what=f"data in {config.data}" if config.database.url else f"database {file}",
        works=works,
        detail=detail,
        remedy="" if works else f"give this user write access to {config.data}",
        vital=True,
    )


def _master_key(config: Config) -> Iterator[Finding]:
    """Without it, what the file holds is lost, and the service does not start."""
    if config.file.is_file() and not (config.data / "master.key").is_file():
        yield Finding(
            what="master.key", works=False,
            detail=f"missing in {config.data}, though data are there",
            remedy="put it back, or: porte-voix restore", vital=True,
        )  # fmt: skip


def _postgres(url: str) -> Iterator[Finding]:
    import psycopg  # only where there is one

    try:
        with psycopg.connect(url, connect_timeout=CONNECT_SECONDS, autocommit=True) as connection:
            yield _server(connection)
            for look in (_schema, _jobs, _clock):
                yield _looked(look, connection)
    except psycopg.Error as error:
        # What psycopg says holds server, port, user and database, never the password.
        yield Finding(
            what="PostgreSQL", works=False, detail=" ".join(str(error).split()),
            remedy="start it, or mend database.url", vital=True,
        )  # fmt: skip


def _looked(look: Callable[[Any], Finding], connection: Any) -> Finding:
    import psycopg

    try:
        return look(connection)
    except psycopg.errors.UndefinedTable:
        return Finding(what="jobs", works=True, detail="their tables are made at the first start")


def _server(connection: Any) -> Finding:
    major = connection.info.server_version // 10_000
    works = major >= OLDEST_POSTGRES
    return Finding(
        what="PostgreSQL", works=works, detail=f"version {major}", vital=True,
        remedy="" if works else f"use PostgreSQL {OLDEST_POSTGRES} or newer",
    )  # fmt: skip


def _schema(connection: Any) -> Finding:
    from bot.stores.postgres import migrations

    there, ours = migrations.version(connection), migrations.NEWEST
    if there > ours:
        oldest = connection.execute("SELECT oldest FROM schema_version").fetchone()[0]
        works = oldest <= ours
        detail = f"version {there}, made by a newer program than this one ({ours})"
        remedy = "" if works else "install the newer program again"
        return Finding(
            what="tables of PostgreSQL", works=works, detail=detail, remedy=remedy, vital=True
        )
    detail = f"version {there}" if there else "none yet"
    more = "" if there == ours else f"; the next start makes it {ours}"
    return Finding(what="tables of PostgreSQL", works=True, detail=detail + more, vital=True)


def _jobs(connection: Any) -> Finding:
    from bot.scaling.statements import UNSERVED

    rows = connection.execute(UNSERVED, {"limit": HEARTBEAT_SECONDS}).fetchall()
    waiting = ", ".join(f"{count} for {queue} ({age:.0f} s)" for queue, count, age in rows)
    queues = ",".join(queue for queue, *_ in rows)
    return Finding(
        what="jobs without a worker",
        works=not rows,
        detail=waiting or "none",
        remedy=f"porte-voix run --role worker --for {queues}" if rows else "",
        vital=bool(rows),
    )


def _clock(connection: Any) -> Finding:
    before = time.time()
    there = float(connection.execute("SELECT extract(epoch FROM clock_timestamp())").fetchone()[0])
    skew = there - (before + time.time()) / 2
    works = abs(skew) <= SKEW_SECONDS
    return Finding(
        what="clock",
        works=works,
        detail=f"{abs(skew):.1f} s {'behind' if skew > 0 else 'before'} that of PostgreSQL",
        remedy="" if works else "timedatectl set-ntp true, on both machines",
    )
