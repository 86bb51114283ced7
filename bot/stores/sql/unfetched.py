"""Messages that wait, and whose files still lie on their platform.

No column says so: the references are sealed with the message. A row of `media` that belongs to the
message tells that its files are here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.errors import StoreError
from bot.model import MediaRef, Message
from bot.ports import Unfetched
from bot.stores.sql import inbox, media
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

PAGE = 128
"""Messages looked at in one transaction."""
SHARE = 100 << 20
"""Bytes of files that wait with the messages of one conversation: beyond that they stay on the
platform until they are answered, so that nobody fills the disk for the others."""
ROOM = 2 << 30
"""The same for all conversations together."""

Kept = tuple[str, bytes, int]
"""Handle, key and size of a file that was written."""


def page(
    tx: Transaction, people: People, channel: str, after: int
) -> tuple[list[Unfetched], int | None]:
    """Those among the next `PAGE` rows, and the row from which to go on; None: that was the end."""
    rows = tx.execute(
        "SELECT i.id, i.conversation FROM inbox i"
        " WHERE i.channel = ? AND i.state = 'waiting' AND i.id > ? AND NOT EXISTS"
        " (SELECT 1 FROM media m WHERE m.holder = 'inbox' AND m.holder_id = i.id)"
        " ORDER BY i.id LIMIT ?", channel, after, PAGE,
    ).fetchall()  # fmt: skip
    found, held = [], _held(tx) if rows else {}
    full = sum(held.values()) >= ROOM
    for row, conversation in rows:
        if full or held.get(conversation, 0) >= SHARE:
            continue
        try:
            message = inbox.read(tx, people.at(tx, conversation), row)
        except StoreError:  # damaged: buried when its turn comes
            continue
        if refs := _missing(message):
            found.append(Unfetched(row=row, media=refs))
    return found, rows[-1][0] if len(rows) == PAGE else None


def waits(tx: Transaction, people: People, one: Unfetched) -> bool:
    """True while these files are still wanted."""
    return _wanted(tx, people, one) is not None


def bring(
    tx: Transaction, people: People, one: Unfetched, kept: Sequence[Kept], now: float
) -> bool:
    """The files were written: record them with the message. False: they are not wanted (any
    more)."""
    wanted = _wanted(tx, people, one)
    if wanted is None:
        return False
    party, message = wanted
    new = {
        ref: MediaRef(kind=ref.kind, mime=ref.mime, size=size, handle=handle)
        for ref, (handle, _, size) in zip(one.media, kept, strict=True)
    }
    for handle, key, size in kept:
        media.register(tx, party, handle, key, size, now)
    refs = tuple(new.get(ref, ref) for ref in message.media)
    inbox.write(tx, party, one.row, replace(message, media=refs))
    media.hold(tx, party, refs, "inbox", one.row)
    return True


def _wanted(tx: Transaction, people: People, one: Unfetched) -> tuple[Party, Message] | None:
    found = tx.execute(
        "SELECT conversation FROM inbox WHERE id = ? AND state = 'waiting'", one.row
    ).fetchone()
    if found is None:
        return None
    party = people.at(tx, found[0])
    message = inbox.read(tx, party, one.row)
    return (party, message) if _missing(message) == one.media else None


def _missing(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if not ref.in_vault)


def _held(tx: Transaction) -> dict[int, int]:
    """Bytes of files that wait, by conversation."""
    rows = tx.execute(
        "SELECT conversation, sum(size) FROM media WHERE holder = 'inbox' GROUP BY conversation"
    ).fetchall()
    return {conversation: int(size) for conversation, size in rows}
