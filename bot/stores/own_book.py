"""The rooms of the associations as the console and the command line open them, beside the service.

With the partners' key alone: nothing that reads conversations is in their processes.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path

from bot.ports import Clock
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.organisations import remove_unreadable
from bot.stores.sqlite import book as sqlite


def own_book(
    url: str, path: Path, key_file: Path, clock: Clock
) -> AbstractAsyncContextManager[Book]:
    """`url`: of PostgreSQL; without one, the SQLite file `path`. Raises ConfigError when there are
    no data or no key yet; entering it, StoreError, and ConfigError for data of another version."""
    if not url:
        return sqlite.OwnBook(path, key_file, clock)
    from bot.stores.postgres.book import OwnBook  # loaded by who has a PostgreSQL

    return OwnBook(url, key_file, clock)


async def remove_lost(url: str, path: Path, clock: Clock) -> int:
    """Remove all associations of data whose partners' key is lost. Returns how many there were.
    Raises StoreError."""
    now = clock.now().timestamp()
    if not url:
        return await sqlite.once(path, lambda tx: remove_unreadable(tx, now))
    from bot.stores.postgres.book import once

    return await once(url, lambda tx: remove_unreadable(tx, now))
