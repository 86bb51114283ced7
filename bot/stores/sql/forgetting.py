"""Erasure. Destroying a person's key makes everything sealed with it unreadable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.model import MediaRef
from bot.ports import Erased
from bot.storage.crypto import new_key
from bot.storage.records import dump
from bot.stores.sql import inbox, joins, media
from bot.stores.sql.partners import counts, desks, invitations, news
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction, but

DEDUPE_SECONDS = 9 * 86_400.0
"""WhatsApp delivers again for up to 7 days: dedupe keys are kept 9."""

_OF_PERSON = "conversation IN (SELECT id FROM conversation WHERE person = ?)"


def erase(tx: Transaction, person: int, now: float) -> Erased:
    """Everything of the person, and the key. The dedupe keys stay, tied to nobody."""
    _part(tx, person, now)
    files = media.drop(tx, _OF_PERSON, person)
    replies = tx.execute(f"DELETE FROM outbox WHERE {_OF_PERSON}", person).rowcount  # noqa: S608
    messages = _disown(tx, person, (), now)
    tx.execute(f"DELETE FROM reminder WHERE {_OF_PERSON}", person)  # noqa: S608
    conversations = tx.execute("DELETE FROM conversation WHERE person = ?", person).rowcount
    tx.execute("DELETE FROM person WHERE id = ?", person)
    tx.scrub = True
    return Erased(messages=messages, replies=replies, media=files, conversations=conversations)


def erase_all_but(
    tx: Transaction, people: People, party: Party, refs: Sequence[MediaRef], last: int, now: float
) -> Party:
    """Erase the person but for the files in `refs` and the messages that came after row `last`.

    What is kept is sealed with a fresh key, and the old one is destroyed. Returns the party with
    the fresh key, to which the confirmation can be queued.
    """
    later = tx.execute(
        "SELECT i.id, i.conversation FROM inbox i JOIN conversation c ON c.id = i.conversation"
        " WHERE c.person = ? AND i.state = 'waiting' AND i.id > ?", party.person, last,
    ).fetchall()  # fmt: skip
    _part(tx, party.person, now)
    counts.forget(tx, people, party.person)
    fresh_key = new_key()
    kept = {conversation: people.at(tx, conversation) for _, conversation in later}
    kept[party.conversation] = party
    fresh = {row: replace(old, key=fresh_key) for row, old in kept.items()}
    files = [(party, ref.handle) for ref in refs if ref.in_vault]
    for row, conversation in later:
        message = inbox.reseal(tx, kept[conversation], fresh[conversation], row)
        files += [(kept[conversation], ref.handle) for ref in message.media if ref.in_vault]
    wanted = [_rewrap(tx, old, fresh[old.conversation], handle) for old, handle in files]
    media.drop(tx, f"{_OF_PERSON}{but('handle', wanted)}", party.person, *wanted)
    tx.execute(f"DELETE FROM outbox WHERE {_OF_PERSON}", party.person)  # noqa: S608
    tx.execute(f"DELETE FROM reminder WHERE {_OF_PERSON}", party.person)  # noqa: S608
    _disown(tx, party.person, [row for row, _ in later], now)
    for row, old in kept.items():
        news.forget(tx, row)
        address = fresh[row].seal(dump(people.address(tx, old)), "address")
        tx.execute(
            "UPDATE conversation SET state = NULL, address = ? WHERE id = ?", address, row
        )  # fmt: skip
    tx.execute(
        f"DELETE FROM conversation WHERE person = ?{but('id', kept)}",  # noqa: S608
        party.person, *kept,
    )  # fmt: skip
    (whose,) = tx.execute("SELECT pseudonym FROM person WHERE id = ?", party.person).fetchone()
    tx.execute(
        "UPDATE person SET wrapped_key = ?, leaving = ? WHERE id = ?",
        people.master.wrap(fresh_key, whose), int(not later), party.person,
    )  # fmt: skip
    tx.scrub = True
    return fresh[party.conversation]


def farewell(tx: Transaction, conversation: int, now: float) -> None:
    """After the last confirmation to somebody who was erased: nothing remains."""
    row = tx.execute(
        "SELECT p.id FROM person p JOIN conversation c ON c.person = p.id"
        " WHERE c.id = ? AND p.leaving = 1", conversation,
    ).fetchone()  # fmt: skip
    if row is not None and not _unfinished(tx, row[0]):
        erase(tx, row[0], now)


def _part(tx: Transaction, person: int, now: float) -> None:
    """End the joins of all conversations of a person; they belong to no association."""
    rows = tx.execute("SELECT id FROM conversation WHERE person = ?", person).fetchall()
    for (conversation,) in rows:
        joins.forget(tx, conversation)
        desks.forget(tx, conversation, now)
        invitations.forget(tx, conversation)


def _disown(tx: Transaction, person: int, kept: Sequence[int], now: float) -> int:
    """Cut the inbox rows of a person loose, but for `kept`. Returns how many."""
    statement = (
        "UPDATE inbox SET conversation = NULL, payload = NULL, album = NULL,"  # noqa: S608
        " finished = coalesce(finished, ?),"
        " state = CASE state WHEN 'dead' THEN 'dead' ELSE 'done' END"
        f" WHERE {_OF_PERSON}{but('id', kept)}"
    )
    return tx.execute(statement, now, person, *kept).rowcount


def _rewrap(tx: Transaction, old: Party, new: Party, handle: str) -> str:
    key = media.file_key(tx, old, handle)
    if key is not None:
        tx.execute(
            "UPDATE media SET wrapped_key = ? WHERE handle = ?", new.seal(key, handle), handle
        )
    return handle


def _unfinished(tx: Transaction, person: int) -> bool:
    return any(
        tx.execute(
            f"SELECT 1 FROM {table} WHERE state IN {states} AND {_OF_PERSON}",  # noqa: S608
            person,
        ).fetchone()
        for table, states in (
            ("inbox", "('waiting', 'claimed')"),
            ("outbox", "('queued', 'sending')"),
        )
    )
