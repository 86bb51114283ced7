"""One store or the other, by address."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.clock import SystemClock
from bot.ports import Clock
from bot.storage.places import SealedMedia
from bot.stores.postgres import OnAccept
from bot.stores.sql.store import SqlStore
from bot.stores.sqlite.store import SqliteStore


def durable(
    url: str,
    path: Path,
    media: Path | SealedMedia,
    key_file: Path,
    clock: Clock,
    *,
    connections: int = 8,
    retention: timedelta = timedelta(days=30),
    photo_minutes: int = 30,
    partners_key_file: Path | None = None,
    on_accept: OnAccept | None = None,
    guest: bool = False,
) -> SqlStore:
    """`url`: of PostgreSQL; without one, the SQLite file `path`, which knows nothing of
    `on_accept`. `guest`: for a command beside the service; without it, a SQLite file is open to
    nobody else who says so. Not yet opened. Raises ConfigError, StoreError; see the constructors.
    """
    if not url:
        return SqliteStore(
            path, media, key_file, clock, retention=retention, photo_minutes=photo_minutes,
            partners_key_file=partners_key_file, guest=guest,
        )  # fmt: skip
    from bot.stores.postgres.store import PostgresStore  # loaded by who has a PostgreSQL

    return PostgresStore(
        url, media, key_file, clock, connections=connections, retention=retention,
        photo_minutes=photo_minutes, partners_key_file=partners_key_file, on_accept=on_accept,
        follow=isinstance(clock, SystemClock),
    )  # fmt: skip
