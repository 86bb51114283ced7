"""Who is signed in to the console. A cookie is kept as a keyed hash; it goes with its member."""

from __future__ import annotations

import secrets

from bot.partners.model import Enrolled
from bot.stores.sql.partners import accounts
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.transaction import Transaction

WORKDAY_SECONDS = 12 * 3_600.0
"""A session ends after a working day ..."""
IDLE_SECONDS = 2 * 3_600.0
"""... or when nobody did anything for so long (OWASP ASVS 5.0, V7.3)."""
_NOTED_SECONDS = 60.0
"""A visit within a minute of the last one writes nothing."""


def start(tx: Transaction, keys: Keys, member: int, now: float) -> str:
    """A fresh cookie."""
    secret = secrets.token_urlsafe(32)
    tx.execute(
        "INSERT INTO member_session(id, member, created, seen, expires) VALUES (?, ?, ?, ?, ?)",
        _hash(keys, secret), member, now, now, now + WORKDAY_SECONDS,
    )  # fmt: skip
    return secret


def visit(
    tx: Transaction, keys: Keys, secret: str, now: float, *, passive: bool = False
) -> Enrolled | None:
    """Who it is; None for a session that is unknown, ended, too old or silent for too long."""
    row = tx.execute(
        "SELECT id, member, seen FROM member_session WHERE id = ? AND expires > ? AND seen > ?",
        _hash(keys, secret), now, now - IDLE_SECONDS,
    ).fetchone()  # fmt: skip
    if row is None:
        return None
    session, member, seen = row
    if not passive and seen < now - _NOTED_SECONDS:
        tx.execute("UPDATE member_session SET seen = ? WHERE id = ?", now, session)
    return accounts.get(tx, keys, member)


def end(tx: Transaction, keys: Keys, secret: str) -> None:
    """Signed out."""
    tx.execute("DELETE FROM member_session WHERE id = ?", _hash(keys, secret))


def end_all(tx: Transaction, keys: Keys, member: int, but: str | None = None) -> None:
    """On every machine, except for that of the cookie `but`."""
    kept = b"" if but is None else _hash(keys, but)
    tx.execute("DELETE FROM member_session WHERE member = ? AND id != ?", member, kept)


def expire(tx: Transaction, now: float) -> None:
    """Sessions that are over."""
    tx.execute(
        "DELETE FROM member_session WHERE expires <= ? OR seen <= ?", now, now - IDLE_SECONDS
    )


class Sessions:
    """Each method is one transaction; all may raise StoreError."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def start(self, member: int) -> str:
        """The secret of a fresh cookie."""
        book = self._book
        return await book.run(lambda tx: start(tx, book.keys, member, book.now()))

    async def visit(self, secret: str, *, passive: bool = False) -> Enrolled | None:
        """See `visit`. `passive`: a page that asks by itself keeps nobody signed in."""
        book = self._book
        return await book.run(lambda tx: visit(tx, book.keys, secret, book.now(), passive=passive))

    async def end(self, secret: str) -> None:
        """Signed out."""
        await self._book.run(lambda tx: end(tx, self._book.keys, secret))

    async def end_all(self, member: int, *, but: str | None = None) -> None:
        """On every machine, except for that of the cookie `but`."""
        await self._book.run(lambda tx: end_all(tx, self._book.keys, member, but))


def _hash(keys: Keys, secret: str) -> bytes:
    return keys.partners.pseudonym("member-session", secret)
