"""Jobs: durable doorbells "this conversation has work", rung in the transaction that accepts.

A job names a conversation by its pseudonym and nothing else; whoever takes it claims the OLDEST
message of that conversation from the store. So a job that is dealt with earlier than another one of
its conversation never makes a message overtake another: words of danger behind a voice note make
the voice note urgent too. The jobs of one conversation share a lock: one at a time.

The tables are those of procrastinate (https://procrastinate.readthedocs.io), version 3.4 or later
of its schema; its own migrations are applied once each, in their order.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from importlib.resources import files

import psycopg
from psycopg import Connection

from bot.capabilities import Capability, first_need
from bot.errors import StoreAway, StoreError
from bot.model import Message
from bot.stores.postgres.accepted import Accepted, OnAccept
from bot.stores.sql.transaction import Transaction

ATTEND = "attend"
"""Answer the oldest message of a conversation."""
SPEAK = "speak"
"""Speak the second note of an answer."""


class Urgency(IntEnum):
    """The job with the highest one is taken first."""

    USUAL = 0
    TEXT = 10
    DANGER = 20


def urgency(message: Message, dangerous: Callable[[str], bool]) -> Urgency:
    """By what is read without a model; `dangerous` hears words of danger."""
    if message.text and dangerous(message.text):
        return Urgency.DANGER
    return Urgency.USUAL if message.media else Urgency.TEXT


_DEFER = """SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
    CAST(? AS varchar), CAST(? AS varchar), CAST(? AS integer), CAST(? AS text), NULL,
    CAST(? AS jsonb), CAST(? AS timestamptz)
    )]::procrastinate_job_to_defer_v1[])"""


def ringing(dangerous: Callable[[str], bool]) -> OnAccept:
    """What a store is handed as `on_accept`."""

    def ring(tx: Transaction, accepted: Accepted) -> None:
        message = accepted.message
        later = accepted.ready if message.album is not None else None
        need = first_need(message)
        defer(tx, accepted.conversation, need, urgency(message, dangerous), later)

    return ring


def defer(
    tx: Transaction, conversation: str, need: Capability, urgent: int, at: datetime | None = None
) -> None:
    """One more job for a conversation, not to be taken before `at` (aware)."""
    tx.execute(
        _DEFER, need.value, ATTEND, int(urgent), lock_of(conversation),
        json.dumps({"conversation": conversation}), at and at.isoformat(),
    )  # fmt: skip


def lock_of(conversation: str) -> str:
    """What the jobs of one conversation share."""
    return f"chat:{conversation}"


# --- the schema -----------------------------------------------------------------------------------

_SCHEMA_LOCK = 0x706F72746A6F
"""A number of ours for pg_advisory_xact_lock: one process migrates at a time."""
_OURS = """
    CREATE TABLE IF NOT EXISTS jobs_serving(
        worker bigint NOT NULL REFERENCES procrastinate_workers(id) ON DELETE CASCADE,
        queue text NOT NULL,
        PRIMARY KEY (worker, queue)
    );
    CREATE INDEX IF NOT EXISTS jobs_open_by_lock ON procrastinate_jobs(lock)
        WHERE status IN ('todo', 'doing');
    ALTER TABLE procrastinate_jobs SET (
        autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 500);
    ALTER TABLE procrastinate_events SET (
        autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
    ALTER TABLE procrastinate_jobs DISABLE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1;
"""
"""Who is there for which queue; the neighbours of a lock, which procrastinate looks for at every
fetch, found by an index; and no NOTIFY inside the transaction that accepts, since it makes one
commit wait for the other: the store rings after it (`bells`)."""


def migrate(url: str) -> list[str]:
    """Bring the tables of the jobs up to date (blocking); the names of the steps that were taken.

    Raises StoreError, also for tables of a newer version than the one installed.
    """
    try:
        with psycopg.connect(url, connect_timeout=10) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_SCHEMA_LOCK,))
            return _migrate(connection)
    except psycopg.OperationalError as error:
        # What psycopg says holds server, port, user and database, never the password.
        told = " ".join(str(error).split())
        raise StoreAway(f"PostgreSQL: {told}; start it, or mend database.url") from error
    except psycopg.Error as error:
        raise StoreError(f"the jobs' tables: {type(error).__name__}") from error


def _migrate(connection: Connection) -> list[str]:
    connection.execute("CREATE TABLE IF NOT EXISTS jobs_schema(step text PRIMARY KEY)")
    taken = {step for (step,) in connection.execute("SELECT step FROM jobs_schema")}
    folder = files("procrastinate.sql") / "migrations"
    known = sorted(one.name for one in folder.iterdir() if one.name.endswith(".sql"))
    if newer := taken - set(known) - {"ours-1"}:
        raise StoreError(f"the jobs' tables are of a newer version: {max(newer)}")
    steps = [name for name in known if name not in taken]
    if not taken:  # a new database: the whole at once
        _execute(connection, (files("procrastinate.sql") / "schema.sql").read_text("utf-8"))
    else:
        for name in steps:
            _execute(connection, (folder / name).read_text("utf-8"))
    if "ours-1" not in taken:
        _execute(connection, _OURS)
        steps.append("ours-1")
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO jobs_schema VALUES (%s)", [(name,) for name in steps])
    if steps:
        connection.execute("ANALYZE procrastinate_jobs")
    return steps


def _execute(connection: Connection, script: str) -> None:
    """Several statements: without values they may come in one piece."""
    connection.execute(script.encode())
