"""Group chats of associations in which hand-offs are answered, and the codes that open them.

Who types a code of the console in a group makes it a room of that association: once, within a
quarter of an hour.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.model import ConversationKey
from bot.storage.records import parse
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.transaction import Transaction

CODE_SECONDS = 900.0
MOST_ROOMS = 5
"""Groups of one association."""
PLATFORMS = {"telegram": "Telegram", "matrix": "Matrix"}
"""Those whose groups can be rooms, by channel, as people know them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A room as the console shows it."""

    token: str
    opened: datetime
    """Aware, UTC."""


def platform(tx: Transaction, keys: Keys, organisation: int) -> str:
    """Where the requests of an association are also read ("Matrix, Telegram"); empty: nowhere."""
    rows = tx.execute("SELECT address FROM room WHERE organisation = ?", organisation).fetchall()
    key = keys.of(tx, organisation) if rows else None
    channels = {
        parse(ConversationKey, key.unseal(sealed, "room")).channel for (sealed,) in rows if key
    }
    return ", ".join(sorted(PLATFORMS[channel] for channel in channels))


def expire(tx: Transaction, now: float) -> None:
    """Codes that nobody typed in time."""
    tx.execute("DELETE FROM room_code WHERE expires <= ?", now)


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
