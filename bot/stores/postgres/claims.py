"""Claiming where several processes do it at once: whoever looks at a conversation locks its row."""

from __future__ import annotations

from collections.abc import Collection

from bot.ports import InboxItem
from bot.stores.sql import inbox
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction

SPARE = 16
"""Candidates beyond those that are busy here: other processes may be looking at some of them."""


def claim(
    tx: Transaction, people: People, busy: Collection[bytes], now: float
) -> InboxItem | None:  # fmt: skip
    """As `inbox.claim`; conversations at which somebody else is looking are passed over."""
    for statement in (inbox.SUSPECTS, inbox.ALL):
        candidates = tx.execute(statement, now, len(busy) + SPARE).fetchall()
        for _, conversation, _, pseudonym in candidates:
            if pseudonym in busy or not _locked(tx, conversation):
                continue
            item = inbox.take_first(tx, people, conversation, now, claimed=False)
            if item is not None:
                return item
    return None


def claim_of(tx: Transaction, people: People, pseudonym: bytes, now: float) -> InboxItem | None:
    """The oldest open message of one conversation, whoever had claimed it."""
    row = tx.execute(
        "SELECT id FROM conversation WHERE pseudonym = ? FOR NO KEY UPDATE", pseudonym
    ).fetchone()
    return None if row is None else inbox.take_first(tx, people, row[0], now, claimed=True)


def ready_at(tx: Transaction, pseudonym: bytes) -> float | None:
    """From when on the oldest message that waits may be claimed; None: nothing waits."""
    row = tx.execute(
        "SELECT i.ready FROM inbox i JOIN conversation c ON c.id = i.conversation"
        " WHERE c.pseudonym = ? AND i.state = 'waiting' ORDER BY i.id LIMIT 1", pseudonym,
    ).fetchone()  # fmt: skip
    return None if row is None else float(row[0])


def hold_reply(tx: Transaction, row: int) -> bool:
    """Lock a reply that is still queued. False: another process took it, or is about to."""
    return tx.execute(
        "SELECT id FROM outbox WHERE id = ? AND state = 'queued' FOR NO KEY UPDATE SKIP LOCKED",
        row,
    ).fetchone() is not None  # fmt: skip


def _locked(tx: Transaction, conversation: int) -> bool:
    return tx.execute(
        "SELECT id FROM conversation WHERE id = ? FOR NO KEY UPDATE SKIP LOCKED", conversation
    ).fetchone() is not None  # fmt: skip
