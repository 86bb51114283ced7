"""Nobody replaces the data of a process that starts, and none starts on data that are replaced.

Who starts holds the door with all others who start, until its presence shows that it lives
(`bot.stores.postgres.presence`); a restore and new keys shut it, and then look who lives.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg

from bot.errors import ConfigError, StoreError
from bot.stores.postgres.database import connect
from bot.stores.postgres.presence import SPACE

DOOR = 0x5057
"""First half of the advisory lock; the second is 0."""
WAIT_SECONDS = 10


@contextlib.contextmanager
def entering(url: str, wait: int = WAIT_SECONDS) -> Iterator[None]:
    """Until then nobody begins to replace the data (blocking). Raises ConfigError when somebody
    still does after `wait` seconds; StoreError."""
    with contextlib.closing(connect(url)) as connection:
        try:
            connection.execute(b"SET statement_timeout = 0")
            connection.execute(f"SET lock_timeout = '{wait}s'".encode())
            connection.execute("SELECT pg_advisory_lock_shared($1::int, 0)", (DOOR,))
        except psycopg.errors.LockNotAvailable as error:
            raise ConfigError(
                "a restore or new keys are at work on these data: wait until they are done"
            ) from error
        except psycopg.Error as error:
            raise StoreError(f"the database refused: {type(error).__name__}") from error
        yield


@contextlib.contextmanager
def shut(url: str) -> Iterator[None]:
    """No process of the service lives on this database, nor starts till the end. Raises StoreError
    while one does."""
    with contextlib.closing(connect(url)) as connection:
        try:
            free = connection.execute("SELECT pg_try_advisory_lock($1::int, 0)", (DOOR,)).fetchone()
            lives = connection.execute(
                "SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                " WHERE l.locktype = 'advisory' AND l.classid = $1::bigint::oid AND l.objsubid = 2"
                " AND d.datname = current_database() LIMIT 1",
                (SPACE,),
            ).fetchone()
        except psycopg.Error as error:
            raise StoreError(f"the database refused: {type(error).__name__}") from error
        if free is None or not free[0] or lives is not None:
            raise StoreError("the service runs on these data: stop all its processes first")
        yield
