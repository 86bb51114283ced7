"""Who did what, association by association: only ever added to, and each row proves the one before.

Triggers refuse every change. Who gets around them leaves a broken chain: each row carries a keyed
hash over itself and the chain of the row before, and the association's row one over the last, so
that neither a changed, a moved nor a removed row goes unseen, the last ones included. Against who
holds the partners' key, or puts the whole file back to an older copy, only a backup elsewhere
helps.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the trail."""

    id: int
    at: datetime
    """Aware, UTC."""
    member: int | None
    """None: the operator, or the service."""
    action: str
    """A word of ours, ``member-added`` for one."""
    subject: int | None
    """Row of what it was done to."""


def note(
    tx: Transaction,
    keys: Keys,
    organisation: int,
    member: int | None,
    action: str,
    subject: int | None,
    now: float,
) -> None:
    """Add a line, in the transaction of what it is about."""
    row = tx.execute(
        "SELECT chain FROM audit WHERE organisation = ? ORDER BY id DESC LIMIT 1", organisation
    ).fetchone()
    before = row[0] if row else b""
    chain = _link(keys, before, organisation, member, now, action, subject)
    tx.execute(
        "INSERT INTO audit(organisation, member, at, action, subject, chain)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        organisation, member, now, action, subject, chain,
    )  # fmt: skip
    tx.execute(
        "UPDATE organisation SET trail = ? WHERE id = ?", _end(keys, chain), organisation
    )  # fmt: skip


def trail(
    tx: Transaction, organisation: int, after: int | None = None, limit: int = 100
) -> list[Entry]:
    """The newest first; `after`: the id of the last one of the page before."""
    rows = tx.execute(
        "SELECT id, at, member, action, subject FROM audit WHERE organisation = ?1"
        " AND (CAST(?2 AS BIGINT) IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3",
        organisation, after, limit,
    )  # fmt: skip
    return [
        Entry(
            id=row,
            at=datetime.fromtimestamp(at, UTC),
            member=member,
            action=action,
            subject=subject,
        )
        for row, at, member, action, subject in rows
    ]


def unbroken(tx: Transaction, keys: Keys, organisation: int) -> bool:
    """True when every line is as it was written and none is missing."""
    chain = b""
    for member, at, action, subject, written in tx.execute(
        "SELECT member, at, action, subject, chain FROM audit WHERE organisation = ? ORDER BY id",
        organisation,
    ):
        chain = _link(keys, chain, organisation, member, at, action, subject)
        if not hmac.compare_digest(chain, written):
            return False
    row = tx.execute("SELECT trail FROM organisation WHERE id = ?", organisation).fetchone()
    end = (row[0] if row else None) or b""
    return hmac.compare_digest(end, _end(keys, chain) if chain else b"")


class Audit:
    """The trail for the console."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def trail(
        self, organisation: int, after: int | None = None, limit: int = 100
    ) -> list[Entry]:
        """See `trail`. Raises StoreError."""
        return await self._book.run(lambda tx: trail(tx, organisation, after, limit))

    async def unbroken(self, organisation: int) -> bool:
        """See `unbroken`. Raises StoreError."""
        return await self._book.run(lambda tx: unbroken(tx, self._book.keys, organisation))

    async def note(
        self, organisation: int, member: int | None, action: str, subject: int | None = None
    ) -> None:
        """A line about what changed no row: a page that was opened. Raises StoreError."""
        book = self._book
        await book.run(
            lambda tx: note(tx, book.keys, organisation, member, action, subject, book.now())
        )


def _link(
    keys: Keys,
    before: bytes,
    organisation: int,
    member: int | None,
    at: float,
    action: str,
    subject: int | None,
) -> bytes:
    fields = (before.hex(), organisation, member, at, action, subject)
    return keys.partners.pseudonym("audit", *(str(field) for field in fields))


def _end(keys: Keys, chain: bytes) -> bytes:
    return keys.partners.pseudonym("audit-end", chain.hex())
