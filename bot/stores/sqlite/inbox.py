"""The durable inbox: accept, claim, localise, give back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.errors import StoreError
from bot.model import MediaRef, Message
from bot.ports import InboxItem
from bot.storage.records import dump, parse
from bot.stores.sqlite import media
from bot.stores.sqlite.people import Party, People
from bot.stores.sqlite.writer import Transaction

ALBUM_SECONDS = 1.5
"""An album is complete when no further part came for this long."""


def accept(tx: Transaction, people: People, message: Message, now: float) -> bool:
    """True when new. The message waits, together with its album if it has one."""
    external = people.master.external(message.key.channel, message.id)
    known = tx.execute(
        "SELECT 1 FROM inbox WHERE channel = ? AND external_id = ?", message.key.channel, external
    ).fetchone()
    if known is not None:
        return False
    party = people.find_or_create(tx, message.key, now)
    album, ready = None, now
    if message.album is not None:
        album = people.master.pseudonym("album", message.key.channel, message.album)
        ready = now + ALBUM_SECONDS
        tx.execute(
            "UPDATE inbox SET ready = ? WHERE conversation = ? AND album = ? AND state = 'waiting'",
            ready, party.conversation, album,
        )  # fmt: skip
    row = tx.execute(
        "INSERT INTO inbox(channel, external_id, conversation, state, received, ready, album)"
        " VALUES (?, ?, ?, 'waiting', ?, ?, ?)",
        message.key.channel, external, party.conversation, now, ready, album,
    ).lastrowid or 0  # fmt: skip
    _write(tx, party, row, message)
    media.hold(tx, party, message.media, "inbox", row)
    tx.execute("UPDATE conversation SET touched = ? WHERE id = ?", now, party.conversation)
    tx.execute("UPDATE person SET leaving = 0 WHERE id = ? AND leaving = 1", party.person)
    return True


_CANDIDATES = """SELECT i.id, i.conversation, i.album, c.pseudonym
    FROM inbox i{} JOIN conversation c ON c.id = i.conversation
    WHERE i.state = 'waiting' AND i.ready <= ?{} AND NOT EXISTS (
      SELECT 1 FROM inbox e WHERE e.conversation = i.conversation AND e.id < i.id
      AND e.state IN ('waiting', 'claimed'))
    ORDER BY i.ready, i.id"""
_SUSPECTS = _CANDIDATES.format(" INDEXED BY inbox_suspects", " AND i.attempts > 0")
_ALL = _CANDIDATES.format("", "")


def claim(
    tx: Transaction, people: People, busy: Collection[bytes], now: float
) -> InboxItem | None:  # fmt: skip
    """The oldest message that may run, first of all those that were running when a process died;
    `busy` are pseudonyms of conversations."""
    for statement in (_SUSPECTS, _ALL):
        candidates = tx.execute(statement, now)
        for row, conversation, album, pseudonym in candidates:
            if pseudonym in busy:
                continue
            candidates.close()
            rows = _album(tx, conversation, album) if album is not None else [row]
            try:
                return _take(tx, people.at(tx, conversation), rows)
            except StoreError:  # damaged: it must not block the queue
                close(tx, rows, "dead", now)
                return claim(tx, people, busy, now)
    return None


def _album(tx: Transaction, conversation: int, album: bytes) -> list[int]:
    """Rows of all parts, in order of arrival."""
    found = tx.execute(
        "SELECT id FROM inbox WHERE conversation = ? AND album = ? AND state = 'waiting'"
        " ORDER BY id", conversation, album,
    )  # fmt: skip
    return [row for (row,) in found]


def localise(tx: Transaction, party: Party, item: InboxItem, refs: Sequence[MediaRef]) -> InboxItem:
    """The media are in the vault now: say so in every row of the item."""
    if len(refs) != len(item.message.media):
        raise StoreError("every media of the message must be localised at once")
    taken = 0
    for row in item.rows:
        message = read(tx, party, row)
        mine = tuple(refs[taken : taken + len(message.media)])
        taken += len(mine)
        _write(tx, party, row, replace(message, media=mine))
        media.hold(tx, party, mine, "inbox", row)
    return replace(item, message=replace(item.message, media=tuple(refs)))


def is_claimed(tx: Transaction, item: InboxItem) -> bool:
    """False when somebody else finished or erased the item meanwhile."""
    return all(
        tx.execute("SELECT 1 FROM inbox WHERE id = ? AND state = 'claimed'", row).fetchone()
        for row in item.rows
    )


def close(tx: Transaction, rows: Sequence[int], state: str, now: float) -> None:
    """Done or dead: the content goes, the dedupe key stays."""
    for row in rows:
        tx.execute(
            "UPDATE inbox SET state = ?, finished = ?, payload = NULL, album = NULL WHERE id = ?",
            state, now, row,
        )  # fmt: skip


def release(tx: Transaction, item: InboxItem) -> None:
    """Waiting again, as if it had never been claimed."""
    for row in item.rows:
        tx.execute(
            "UPDATE inbox SET state = 'waiting', attempts = max(attempts - 1, 0)"
            " WHERE id = ? AND state = 'claimed'", row,
        )  # fmt: skip


def read(tx: Transaction, party: Party, row: int) -> Message:
    """The message of a row. Raises StoreError when it is gone or damaged."""
    found = tx.execute("SELECT payload FROM inbox WHERE id = ?", row).fetchone()
    if found is None or found[0] is None:
        raise StoreError("the message is gone")
    return parse(Message, party.unseal(found[0], f"inbox:{row}"))


def _write(tx: Transaction, party: Party, row: int, message: Message) -> None:
    sealed = party.seal(dump(message), f"inbox:{row}")
    tx.execute("UPDATE inbox SET payload = ? WHERE id = ?", sealed, row)


def reseal(tx: Transaction, old: Party, new: Party, row: int) -> Message:
    """The same content under another key."""
    message = read(tx, old, row)
    _write(tx, new, row, message)
    return message


def _take(tx: Transaction, party: Party, rows: list[int]) -> InboxItem:
    """Count the attempt and merge the parts of an album."""
    attempts = 0
    for row in rows:
        (counted,) = tx.execute(
            "UPDATE inbox SET state = 'claimed', attempts = attempts + 1 WHERE id = ?"
            " RETURNING attempts", row,
        ).fetchone()  # fmt: skip
        attempts = max(attempts, counted)
    parts = [read(tx, party, row) for row in rows]
    merged = replace(
        parts[0],
        text=next((part.text for part in parts if part.text), ""),
        media=tuple(ref for part in parts for ref in part.media),
        language_hint=next((part.language_hint for part in parts if part.language_hint), None),
    )
    return InboxItem(rows=tuple(rows), message=merged, attempts=attempts)
