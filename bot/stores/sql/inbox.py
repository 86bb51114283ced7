"""The durable inbox: accept, claim, localise, give back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.errors import StoreError
from bot.model import MediaRef, Message
from bot.ports import InboxItem
from bot.storage.records import dump, parse
from bot.stores.sql import media
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

ALBUM_SECONDS = 1.5
"""An album is complete when no further part came for this long."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 60.0
"""Seconds between two tries of a message whose files found no place."""
PATIENCE, SHORT_PATIENCE = 86_400.0, 60.0
"""So long such a message may have been there; with words of the same conversation behind it, which
it holds up, so long only: they may be a call for help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A message that was accepted."""

    id: int
    conversation: bytes
    """Its pseudonym."""
    ready: float
    """From when it may be claimed."""


def accept(tx: Transaction, people: People, message: Message, now: float) -> Row | None:
    """None: it is known. The message waits, together with its album if it has one."""
    external = people.master.external(message.key.channel, message.id)
    for known in (external, *people.master.retired(message.key.channel, message.id, now)):
        if tx.execute(
            "SELECT 1 FROM inbox WHERE channel = ? AND external_id = ?", message.key.channel, known
        ).fetchone():
            return None
    party = people.find_or_create(tx, message.key, now)
    if party.pseudonym != people.master.conversation(message.key):  # it comes under an earlier id
        message = replace(message, key=people.address(tx, party))
    album, ready = None, now
    if message.album is not None:
        album = people.master.pseudonym("album", message.key.channel, message.album)
        ready = now + ALBUM_SECONDS
        tx.execute(
            "UPDATE inbox SET ready = ? WHERE conversation = ? AND album = ? AND state = 'waiting'",
            ready, party.conversation, album,
        )  # fmt: skip
    row: int = tx.execute(
        "INSERT INTO inbox(channel, external_id, conversation, state, received, ready, album)"
        " VALUES (?, ?, ?, 'waiting', ?, ?, ?) RETURNING id",
        message.key.channel, external, party.conversation, now, ready, album,
    ).fetchone()[0]  # fmt: skip
    write(tx, party, row, message)
    media.hold(tx, party, message.media, "inbox", row)
    tx.execute("UPDATE conversation SET touched = ? WHERE id = ?", now, party.conversation)
    tx.execute("UPDATE person SET leaving = 0 WHERE id = ? AND leaving = 1", party.person)
    tx.woken.add("inbox")
    return Row(id=row, conversation=party.pseudonym, ready=ready)


_CANDIDATES = """SELECT i.id, i.conversation, i.album, c.pseudonym
    FROM inbox i JOIN conversation c ON c.id = i.conversation
    WHERE i.state = 'waiting' AND {} <= ?{} AND NOT EXISTS (
      SELECT 1 FROM inbox e WHERE e.conversation = i.conversation AND e.id < i.id
      AND e.state IN ('waiting', 'claimed'))
    ORDER BY {}, i.id LIMIT ?"""
ALL = _CANDIDATES.format("i.ready", "", "i.ready")
SUSPECTS = _CANDIDATES.format("+i.ready", " AND i.attempts > 0", "+i.ready")
"""The sign keeps SQLite from reading the whole queue: the few suspects have an index."""


def claim(
    tx: Transaction, people: People, busy: Collection[bytes], now: float
) -> InboxItem | None:  # fmt: skip
    """The oldest message that may run, first of all those that were running when a process died;
    `busy` are pseudonyms of conversations."""
    for statement in (SUSPECTS, ALL):
        # One row for each conversation at most: one of these is not busy, if there is any.
        for row, conversation, album, pseudonym in tx.execute(
            statement, now, len(busy) + 1
        ).fetchall():
            if pseudonym in busy:
                continue
            rows = _album(tx, conversation, album) if album is not None else [row]
            try:
                return _take(tx, people.at(tx, conversation), rows)
            except StoreError:  # damaged: it must not block the queue
                close(tx, rows, "dead", now)
                return claim(tx, people, busy, now)
    return None


def take_first(
    tx: Transaction, people: People, conversation: int, now: float, *, claimed: bool
) -> InboxItem | None:
    """The oldest open message of a conversation, when it may run. `claimed`: also one that somebody
    claimed and did not end. The caller makes sure that nobody else is doing the same."""
    first = tx.execute(
        "SELECT id, state, ready, album FROM inbox WHERE conversation = ?"
        " AND state IN ('waiting', 'claimed') ORDER BY id LIMIT 1", conversation,
    ).fetchone()  # fmt: skip
    if first is None:
        return None
    row, state, ready, album = first
    taken = state == "claimed"
    if (taken and not claimed) or (not taken and ready > now):
        return None
    rows = _album(tx, conversation, album) if album is not None else [row]
    try:
        return _take(tx, people.at(tx, conversation), rows)
    except StoreError:  # damaged: it must not block the conversation
        close(tx, rows, "dead", now)
        return take_first(tx, people, conversation, now, claimed=claimed)


def _album(tx: Transaction, conversation: int, album: bytes) -> list[int]:
    """Rows of all parts, in order of arrival."""
    found = tx.execute(
        "SELECT id FROM inbox WHERE conversation = ? AND album = ?"
        " AND state IN ('waiting', 'claimed') ORDER BY id", conversation, album,
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
        write(tx, party, row, replace(message, media=mine))
        media.hold(tx, party, mine, "inbox", row)
    return replace(item, message=replace(item.message, media=tuple(refs)))


def is_claimed(tx: Transaction, item: InboxItem) -> bool:
    """False when somebody else finished, erased or claimed the item meanwhile."""
    marks = ",".join("?" * len(item.rows))
    claimed, attempts = tx.execute(
        "SELECT count(*), max(attempts) FROM inbox"  # noqa: S608
        f" WHERE id IN ({marks}) AND state = 'claimed'", *item.rows,
    ).fetchone()  # fmt: skip
    return bool(claimed == len(item.rows) and attempts == item.attempts)


def close(tx: Transaction, rows: Sequence[int], state: str, now: float) -> None:
    """Done or dead: the content goes, the dedupe key stays."""
    for row in rows:
        tx.execute(
            "UPDATE inbox SET state = ?, finished = ?, payload = NULL, album = NULL WHERE id = ?",
            state, now, row,
        )  # fmt: skip


def release(tx: Transaction, item: InboxItem) -> None:
    """Waiting again, as if it had never been claimed; unless somebody else has claimed it."""
    for row in item.rows if is_claimed(tx, item) else ():
        tx.execute(
            "UPDATE inbox SET state = 'waiting', attempts = attempts - 1, owner = NULL"
            " WHERE id = ? AND state = 'claimed'", row,
        )  # fmt: skip


def put_off(tx: Transaction, party: Party, item: InboxItem, now: float) -> bool:
    """As `release`, but not to be claimed for as long as it has been there already, within the
    limits of a pause. False, and nothing is changed: its patience is over."""
    if not is_claimed(tx, item):
        return True
    (received,) = tx.execute("SELECT received FROM inbox WHERE id = ?", item.rows[-1]).fetchone()
    age = now - received
    if age >= PATIENCE or (age >= SHORT_PATIENCE and _text_behind(tx, party, item)):
        return False
    release(tx, item)
    ready = now + min(max(age, FIRST_PAUSE), LONGEST_PAUSE)
    for row in item.rows:
        tx.execute("UPDATE inbox SET ready = ? WHERE id = ? AND state = 'waiting'", ready, row)
    return True


def _text_behind(tx: Transaction, party: Party, item: InboxItem) -> bool:
    """True when words wait for it that need no file: they may be a call for help."""
    later = tx.execute(
        "SELECT later.id, later.payload FROM inbox JOIN inbox later"
        " ON later.conversation = inbox.conversation AND later.id > inbox.id"
        " WHERE inbox.id = ? AND later.state = 'waiting'", item.rows[-1],
    ).fetchall()  # fmt: skip
    return any(not _opened(party, row, sealed).media for row, sealed in later)


def read(tx: Transaction, party: Party, row: int) -> Message:
    """The message of a row. Raises StoreError when it is gone or damaged."""
    found = tx.execute("SELECT payload FROM inbox WHERE id = ?", row).fetchone()
    return _opened(party, row, found and found[0])


def _opened(party: Party, row: int, sealed: bytes | None) -> Message:
    if sealed is None:
        raise StoreError("the message is gone")
    return parse(Message, party.unseal(sealed, f"inbox:{row}"))


def write(tx: Transaction, party: Party, row: int, message: Message) -> None:
    """Seal the message into its row."""
    sealed = party.seal(dump(message), f"inbox:{row}")
    tx.execute("UPDATE inbox SET payload = ? WHERE id = ?", sealed, row)


def reseal(tx: Transaction, old: Party, new: Party, row: int) -> Message:
    """The same content under another key."""
    message = read(tx, old, row)
    write(tx, new, row, message)
    return message


def _take(tx: Transaction, party: Party, rows: list[int]) -> InboxItem:
    """Count the attempt and merge the parts of an album."""
    attempts, parts, late = 0, [], 0.0
    for row in rows:
        counted, sealed, late = tx.execute(
            "UPDATE inbox SET state = 'claimed', attempts = attempts + 1, owner = ? WHERE id = ?"
            " RETURNING attempts, payload, ready - received", tx.owner, row,
        ).fetchone()  # fmt: skip
        attempts = max(attempts, counted)
        parts.append(_opened(party, row, sealed))
    merged = replace(
        parts[0],
        text=next((part.text for part in parts if part.text), ""),
        media=tuple(ref for part in parts for ref in part.media),
        language_hint=next((part.language_hint for part in parts if part.language_hint), None),
    )
    return InboxItem(
        rows=tuple(rows), message=merged, attempts=attempts, put_off=late >= FIRST_PAUSE
    )
