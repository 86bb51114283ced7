"""How the tables on PostgreSQL change from one version of the program to the next, and back.

Rolling upgrades: while the new program starts, the old one still runs on the same tables. So a
change is additive: new tables, new columns that are empty or have a default, new indexes; never a
column renamed, dropped, or made required that the version before writes without. What is to go is
first no longer used (one version), then dropped (the next one), which sets ``oldest``. A program
runs on tables that are newer than itself as long as ``oldest`` allows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg

from bot.errors import ConfigError, StoreError
from bot.stores.postgres import tables, triggers
from bot.stores.postgres.dialect import ported
from bot.stores.sql import erasures, renamed

LOCK = 0x50560001
"""Advisory lock: of many processes that start at once, one migrates and the others wait."""
LOCK_SECONDS = 5
"""So long a change waits for a table: whoever comes after it waits too."""
TRIES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step; both ways run in one transaction."""

    forward: str
    back: str
    oldest: int
    """The oldest version of the program that still runs on these tables."""


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        forward=tables.TABLES + tables.PARTNERS + triggers.TRIGGERS,
        back=triggers.DROPPED,
        oldest=1,
    ),
    Migration(
        forward="""
            ALTER TABLE inbox ADD COLUMN owner BIGINT;   -- the process that claimed it
            ALTER TABLE outbox ADD COLUMN owner BIGINT;  -- the process that sends it
            CREATE INDEX inbox_claimed ON inbox(owner) WHERE state = 'claimed';
            CREATE INDEX outbox_sending ON outbox(owner) WHERE state = 'sending';
        """,
        back="""
            DROP INDEX inbox_claimed;
            DROP INDEX outbox_sending;
            ALTER TABLE inbox DROP COLUMN owner;
            ALTER TABLE outbox DROP COLUMN owner;
        """,
        oldest=1,
    ),
    Migration(
        forward=ported(erasures.TABLE + renamed.TABLE),
        back="DROP TABLE renamed, erasure;",
        oldest=1,
    ),
)
NEWEST = len(MIGRATIONS)

_VERSIONS = (
    "CREATE TABLE IF NOT EXISTS schema_version("
    "version BIGINT NOT NULL, oldest BIGINT NOT NULL, key_fingerprint BYTEA NOT NULL)"
)


def version(connection: psycopg.Connection[Any]) -> int:
    """Of the tables; 0: there are none."""
    known = connection.execute("SELECT to_regclass('schema_version')").fetchone()
    if known is None or known[0] is None:
        return 0
    row = connection.execute("SELECT version FROM schema_version").fetchone()
    return 0 if row is None else int(row[0])


def migrate(
    connection: psycopg.Connection[Any], fingerprint: bytes | None, to: int | None = None
) -> int:
    """Bring the tables to version `to`; without one, forward to what this program needs. Returns
    the version that was there before.

    `connection`: in autocommit, not inside a transaction. `fingerprint`: of the master key; None:
    not looked at. Raises ConfigError for another master key or a version that there is not,
    StoreError for tables on which this program cannot run, and when other work does not let go.
    """
    for last in (False,) * (TRIES - 1) + (True,):
        try:
            with connection.transaction():
                connection.execute(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'".encode())
                connection.execute("SET LOCAL statement_timeout = 0")
                connection.execute("SELECT pg_advisory_xact_lock($1)", (LOCK,))
                return _migrate(connection, fingerprint, to)
        except psycopg.errors.LockNotAvailable as error:
            if last:
                raise StoreError("other work does not let go of the tables: try later") from error
    raise AssertionError("unreachable")


def _migrate(
    connection: psycopg.Connection[Any], fingerprint: bytes | None, to: int | None
) -> int:  # fmt: skip
    connection.execute(_VERSIONS.encode())
    row = connection.execute(
        "SELECT version, oldest, key_fingerprint FROM schema_version"
    ).fetchone()
    if row is None and fingerprint is None:
        raise ConfigError("there are no data yet: run the service once")
    if row is None:
        connection.execute("INSERT INTO schema_version VALUES (0, 0, $1)", (fingerprint,))
    before, oldest, known = row or (0, 0, fingerprint)
    if fingerprint is not None and known != fingerprint:
        raise ConfigError(
            "the data were encrypted with another master key: put the right key file back"
        )
    if to is not None and not 1 <= to <= NEWEST:
        raise ConfigError(f"there are versions 1 to {NEWEST} of the tables")
    if before > NEWEST:
        if to is not None or oldest > NEWEST:
            raise StoreError(f"the data are of a newer version ({before}) of this program")
        return int(before)
    wanted = NEWEST if to is None else to
    for step in MIGRATIONS[before:wanted]:
        connection.execute(step.forward.encode())
    for step in reversed(MIGRATIONS[wanted:before]):
        connection.execute(step.back.encode())
    if wanted != before:
        connection.execute(
            "UPDATE schema_version SET version = $1, oldest = $2",
            (wanted, MIGRATIONS[wanted - 1].oldest),
        )
    return int(before)
