"""Group chats of associations in which hand-offs are answered, and the codes that open them.

Who types a code of the console in a group makes it a room of that association: once, within a
quarter of an hour.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.stores.sqlite.partners import audit
from bot.stores.sqlite.partners.book import Book, Keys
from bot.stores.sqlite.writer import Transaction

CODE_SECONDS = 900.0
MOST_ROOMS = 5
"""Groups of one association."""
PLATFORM = "Telegram"
"""The only one whose groups can be rooms so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A room as the console shows it."""

    token: str
    opened: datetime
    """Aware, UTC."""


def platform(tx: Transaction, organisation: int) -> str:
    """On whose servers the requests of an association are also read; empty: on nobody's."""
    return PLATFORM if count(tx, organisation) else ""


class Rooms:
    """For the console; each method is one transaction and may raise StoreError."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def code(self, organisation: int, by: int) -> str | None:
        """A code that makes one group a room. None: there are `MOST_ROOMS` already."""
        code, book = secrets.token_urlsafe(16), self._book

        def operation(tx: Transaction) -> str | None:
            now = book.now()
            tx.execute(
                "DELETE FROM room_code WHERE organisation = ? OR expires <= ?", organisation, now
            )
            if count(tx, organisation) >= MOST_ROOMS:
                return None
            tx.execute(
                "INSERT INTO room_code(code, organisation, member, expires) VALUES (?, ?, ?, ?)",
                hashed(book.keys, code), organisation, by, now + CODE_SECONDS,
            )  # fmt: skip
            audit.note(tx, book.keys, organisation, by, "room-code-made", None, now)
            return code

        return await book.run(operation)

    async def of(self, organisation: int) -> list[Listed]:
        """In the order in which they were opened."""

        def operation(tx: Transaction) -> list[Listed]:
            rows = tx.execute(
                "SELECT token, opened FROM room WHERE organisation = ? ORDER BY opened",
                organisation,
            )
            return [
                Listed(token=token, opened=datetime.fromtimestamp(at, UTC)) for token, at in rows
            ]

        return await self._book.run(operation)

    async def remove(self, organisation: int, token: str, by: int) -> bool:
        """Nothing more is posted there. False: there is no such room."""
        book = self._book

        def operation(tx: Transaction) -> bool:
            gone = tx.execute(
                "DELETE FROM room WHERE organisation = ? AND token = ?", organisation, token
            ).rowcount
            if gone:
                audit.note(tx, book.keys, organisation, by, "room-removed", None, book.now())
            return bool(gone)

        return await book.run(operation)


def count(tx: Transaction, organisation: int) -> int:
    """Rooms of an association."""
    row = tx.execute("SELECT count(*) FROM room WHERE organisation = ?", organisation).fetchone()
    return int(row[0])


def hashed(keys: Keys, code: str) -> bytes:
    """Under what a code is kept."""
    return keys.partners.pseudonym("room-code", code)
