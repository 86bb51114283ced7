"""Replies that were sent and keep their content for a while: the platform may still say that they
failed. Such a row is ``sent`` and has a payload; its files are held as those of a reply to send."""

from __future__ import annotations

from bot.ports import Outgoing
from bot.stores.sql import media
from bot.stores.sql.transaction import Transaction

LINGER_SECONDS = 86_400.0
"""A day: after that only a template would reach the person."""
AGAIN, TWICE = "again", "twice"
"""Why it is in the outbox once more (`outbox.reason`)."""


def linger(tx: Transaction, outgoing: Outgoing, now: float) -> bool:
    """Sent, in the try that `outgoing` is. The number of tries starts anew, so that `outbox.close`
    of this try finds nothing. Of who was erased, nothing lingers."""
    return bool(
        tx.execute(
            "UPDATE outbox SET state = 'sent', finished = ?, attempts = 0"
            " WHERE token = ? AND state = 'sending' AND attempts = ? AND conversation IN"
            " (SELECT c.id FROM conversation c JOIN person p ON p.id = c.person"
            " WHERE p.leaving = 0)", now, outgoing.id, outgoing.attempt,
        ).rowcount
    )  # fmt: skip


def again(tx: Transaction, identity: str, now: float) -> int | None:
    """Queued anew, twice at most. Returns the how manieth time; 0: it is still to be sent; None: it
    does not linger."""
    found = tx.execute(
        "UPDATE outbox SET state = 'queued', due = ?1, finished = NULL,"
        " reason = CASE WHEN reason IS NULL THEN ?2 ELSE ?3 END"
        " WHERE token = ?4 AND state = 'sent' AND payload IS NOT NULL"
        " AND (reason IS NULL OR reason = ?2) RETURNING reason, channel",
        now, AGAIN, TWICE, identity,
    ).fetchone()  # fmt: skip
    if found is None:
        waits = tx.execute(
            "SELECT 1 FROM outbox WHERE token = ? AND state IN ('queued', 'sending')", identity
        ).fetchone()
        return None if waits is None else 0
    tx.woken.add(f"outbox:{found[1]}")
    return 1 if found[0] == AGAIN else 2


def expire(tx: Transaction, now: float, most: int) -> None:
    """What lingered for a day, the oldest `most`."""
    old = now - LINGER_SECONDS
    forget(
        tx, "finished < ? AND id IN (SELECT id FROM outbox WHERE state = 'sent'"
        " AND payload IS NOT NULL AND finished < ? ORDER BY finished LIMIT ?)", old, old, most,
    )  # fmt: skip


def forget(tx: Transaction, condition: str, *values: object) -> None:
    """The content of what was sent, and its files. `condition` is one of ours."""
    gone = tx.execute(
        "UPDATE outbox SET payload = NULL"  # noqa: S608
        f" WHERE state = 'sent' AND payload IS NOT NULL AND {condition} RETURNING id",
        *values,
    ).fetchall()
    media.drop_held(tx, "outbox", [row for (row,) in gone])
