"""The durable outbox: queue, hand out in order, forget once sent."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.errors import StoreError
from bot.model import ConversationKey, MediaRef, Reply
from bot.ports import OutboxItem, Outgoing
from bot.storage.records import Letter, dump, parse
from bot.stores.sql import media
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

NOTICE_PART = -1
"""Part number of a notice sent outside a turn: at most one for each message."""
AT_ONCE = 8
"""Replies that one look finds, beside those of busy conversations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A file of the vault, and the key that opens it."""

    handle: str
    key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A claimed reply whose files are still sealed; None where there is none."""

    item: OutboxItem
    audio: Sealed | None
    document: Sealed | None


def files(reply: Reply) -> tuple[MediaRef, ...]:
    """What a reply keeps in the vault until it is sent."""
    return tuple(ref for ref in (reply.audio, _document(reply)) if ref is not None)


def _document(reply: Reply) -> MediaRef | None:
    return None if reply.document is None else reply.document.ref


def put(
    tx: Transaction, people: People, party: Party, reply: Reply, *, reply_to: str, part: int,
    now: float,
) -> int | None:  # fmt: skip
    """Queue one reply; the same part of the answer to the same message only once. Its row."""
    token = secrets.token_hex(16)
    sealed = party.seal(dump(Letter(reply=reply, reply_to=reply_to)), "outbox:" + token)
    row = tx.execute(
        "INSERT INTO outbox"
        "(token, channel, conversation, origin, part, state, queued, due, payload)"
        " VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, ?)"
        " ON CONFLICT(channel, origin, part) DO NOTHING RETURNING id",
        token, party.channel, party.conversation, people.master.external(party.channel, reply_to),
        part, now, now, sealed,
    ).fetchone()  # fmt: skip
    if row is None:
        return None
    media.hold(tx, party, files(reply), "outbox", row[0])
    tx.woken.add(f"outbox:{party.channel}")
    return int(row[0])


def claim(
    tx: Transaction, people: People, channel: str, busy: Collection[bytes], now: float,
    hold: Callable[[Transaction, int], bool],
) -> Draft | None:  # fmt: skip
    """The reply that is due for longest, never before an earlier one of its conversation, nor the
    words of a reminder that are not true any more ("tomorrow"): they are said anew. `hold`:
    False when another process is about to take this row."""
    candidates = tx.execute(
        """SELECT o.id, o.conversation, c.pseudonym
           FROM outbox o JOIN conversation c ON c.id = o.conversation
           WHERE o.channel = ? AND o.state = 'queued' AND o.due <= ? AND NOT EXISTS (
             SELECT 1 FROM outbox e WHERE e.conversation = o.conversation AND e.id < o.id
             AND e.state IN ('queued', 'sending'))
           AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.notice = o.id AND r.stale <= ?)
           ORDER BY o.due, o.id LIMIT ?""",
        channel,
        now,
        now,
        len(busy) + AT_ONCE,
    ).fetchall()
    for row, conversation, pseudonym in candidates:
        if pseudonym in busy or not hold(tx, row):
            continue
        try:
            return _take(tx, people, people.at(tx, conversation), row)
        except StoreError:  # damaged: it must not block the queue
            close(tx, row, "failed", now, "damaged")
            return claim(tx, people, channel, busy, now, hold)
    return None


def _take(tx: Transaction, people: People, party: Party, row: int) -> Draft:
    token, attempts, sealed = tx.execute(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1, owner = ? WHERE id = ?"
        " RETURNING token, attempts, payload", tx.owner, row,
    ).fetchone()  # fmt: skip
    letter = parse(Letter, party.unseal(sealed, "outbox:" + token))
    outgoing = Outgoing(
        id=token,
        key=people.address(tx, party),
        reply=letter.reply,
        audio=None,
        reply_to=letter.reply_to,
        attempt=attempts,
        heard_at=_heard_at(tx, party),
    )
    return Draft(
        item=OutboxItem(row=row, outgoing=outgoing),
        audio=_sealed(tx, party, letter.reply.audio),
        document=_sealed(tx, party, _document(letter.reply)),
    )


def _heard_at(tx: Transaction, party: Party) -> datetime | None:
    """When the person's last message came; None when it is forgotten."""
    (last,) = tx.execute(
        "SELECT max(received) FROM inbox WHERE conversation = ?", party.conversation
    ).fetchone()
    return None if last is None else datetime.fromtimestamp(last, UTC)


def _sealed(tx: Transaction, party: Party, ref: MediaRef | None) -> Sealed | None:
    key = media.file_key(tx, party, ref.handle) if ref else None
    return Sealed(handle=ref.handle, key=key) if ref and key else None


def close(
    tx: Transaction, row: int, state: str, now: float, reason: str | None = None, *,
    attempt: int | None = None,
) -> int:  # fmt: skip
    """Sent or failed: the content and its files go. Returns the conversation, 0 if gone, or if
    somebody else took it since that `attempt`."""
    found = tx.execute(
        "UPDATE outbox SET state = ?1, finished = ?2, reason = ?3, payload = NULL"
        " WHERE id = ?4 AND state IN ('queued', 'sending')"
        " AND attempts = coalesce(CAST(?5 AS BIGINT), attempts) RETURNING conversation",
        state, now, reason, row, attempt,
    ).fetchone()  # fmt: skip
    if found is not None:
        media.drop_held(tx, "outbox", [row])
    return 0 if found is None else int(found[0])


def postpone(tx: Transaction, item: OutboxItem, due: float) -> None:
    """Due later, and what follows in the same conversation with it; unless somebody else took it
    since."""
    found = tx.execute(
        "UPDATE outbox SET state = 'queued', due = ? WHERE id = ? AND state = 'sending'"
        " AND attempts = ? RETURNING conversation", due, item.row, item.outgoing.attempt,
    ).fetchone()  # fmt: skip
    if found is not None:
        tx.execute(
            "UPDATE outbox SET due = ?1 WHERE conversation = ?2 AND state = 'queued' AND due < ?1",
            due, found[0],
        )  # fmt: skip


def give_back(tx: Transaction, item: OutboxItem) -> None:
    """It was not sent: queued as before, unless somebody took it since."""
    found = tx.execute(
        "UPDATE outbox SET state = 'queued', attempts = attempts - 1"
        " WHERE id = ? AND state = 'sending' AND attempts = ? RETURNING channel",
        item.row, item.outgoing.attempt,
    ).fetchone()  # fmt: skip
    if found is not None:
        tx.woken.add(f"outbox:{found[0]}")


def hasten(tx: Transaction, people: People, key: ConversationKey, now: float) -> None:
    """The person is there: everything that was postponed is due now."""
    party = people.find(tx, key)
    if party is not None:
        tx.execute(
            "UPDATE outbox SET due = ? WHERE conversation = ? AND state = 'queued' AND due > ?",
            now, party.conversation, now,
        )  # fmt: skip
