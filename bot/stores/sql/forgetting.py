"""Erasure and retention. Destroying a person's key makes everything sealed with it unreadable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.errors import StoreError
from bot.model import Conversation, MediaRef
from bot.ports import Erased
from bot.storage.crypto import new_key
from bot.storage.records import dump
from bot.stores.sql import erasures, inbox, joins, lingering, media, outbox, reminders, renaming
from bot.stores.sql.partners import (
    accounts,
    attempts,
    counts,
    desks,
    invitations,
    news,
    rooms,
    sessions,
)
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction, but

DEDUPE_SECONDS = 9 * 86_400.0
"""WhatsApp delivers again for up to 7 days: dedupe keys are kept 9."""
AHEAD_SECONDS = 60.0
"""By so much the clocks of several machines may differ."""
LONGEST_PAUSE = 86_400.0
"""No reply is put off for so long."""
UNUSED_SECONDS = 3_600.0
"""A file that nobody took hold of for an hour was left by a failed step."""

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


def sweep(
    tx: Transaction, people: People, now: float, retention: float
) -> Erased:  # fmt: skip
    """Expired photos, conversations nobody touched for `retention` seconds or in which nothing was
    ever answered, old dedupe keys; reminders whose date is over. Of a conversation with a reminder
    still to come, only that and where to send it stay."""
    _unstrand(tx, now)
    reminders.expire(tx, now)
    lingering.expire(tx, now)
    erasures.expire(tx, now)
    joins.expire(tx, now)
    desks.expire(tx, now, retention)
    counts.fold(tx, now)
    accounts.expire(tx, now)
    renaming.expire(tx, now)
    sessions.expire(tx, now)
    attempts.expire(tx, now)
    rooms.expire(tx, now)
    _lapse(tx, people, now)
    files = _expire_photos(tx, people, now)
    files += media.drop(tx, "holder IS NULL AND stored < ?", now - UNUSED_SECONDS)
    total = Erased(messages=0, replies=0, media=files, conversations=0)
    for (row,) in tx.execute(
        "SELECT id FROM outbox WHERE state = 'queued' AND queued < ?", now - retention
    ).fetchall():
        farewell(tx, outbox.close(tx, row, "failed", now, "expired"), now)
    for (conversation,) in tx.execute(
        # Without a state: what a step that was still running made again after an erasure.
        "SELECT id FROM conversation c WHERE (touched < ? OR (state IS NULL AND touched < ?"
        " AND NOT EXISTS(SELECT 1 FROM media WHERE conversation = c.id)))"
        " AND (state IS NOT NULL"
        " OR NOT EXISTS(SELECT 1 FROM reminder WHERE conversation = c.id))",
        now - retention, now - UNUSED_SECONDS,
    ).fetchall():  # fmt: skip
        total = _add(total, _forget_conversation(tx, conversation, now))
    for (person,) in tx.execute(
        "SELECT id FROM person WHERE id NOT IN (SELECT person FROM conversation)"
    ).fetchall():
        tx.execute("DELETE FROM person WHERE id = ?", person)
        tx.scrub = True
    old = now - DEDUPE_SECONDS
    tx.execute("DELETE FROM outbox WHERE finished < ?", old)
    tx.execute("DELETE FROM inbox WHERE finished < ? AND state = 'done'", old)
    tx.execute("DELETE FROM inbox WHERE finished < ?", now - max(retention, DEDUPE_SECONDS))
    return total


def _expire_photos(tx: Transaction, people: People, now: float) -> int:
    """Delete them, and what was read on them."""
    expired = tx.execute("SELECT DISTINCT conversation FROM media WHERE expires <= ?", now)
    _rewrite(tx, people, expired.fetchall(), lambda state: replace(state, pending_photo=None))
    return media.drop(tx, "expires <= ?", now)


def _unstrand(tx: Transaction, now: float) -> None:
    """After a clock that was set back, what came while it was wrong would wait for as long as it
    had been wrong: it is due now."""
    ahead = now + AHEAD_SECONDS
    tx.execute(
        "UPDATE outbox SET due = ?, queued = ?"
        " WHERE state = 'queued' AND (queued > ? OR due > ?)",
        now, now, ahead, now + LONGEST_PAUSE,
    )  # fmt: skip
    tx.execute(
        "UPDATE inbox SET ready = ?, received = ? WHERE state = 'waiting' AND received > ?",
        now, now, ahead,
    )  # fmt: skip


def _lapse(tx: Transaction, people: People, now: float) -> None:
    """Forget what was said for an answer of the moment, in talks that ended (rule R9)."""
    over = tx.execute("SELECT id FROM conversation WHERE lapses <= ?", now).fetchall()
    _rewrite(tx, people, over, Conversation.lapsed)
    tx.execute("UPDATE conversation SET lapses = NULL WHERE lapses <= ?", now)
    tx.scrub = tx.scrub or bool(over)


def _rewrite(
    tx: Transaction,
    people: People,
    rows: Sequence[tuple[int]],
    less: Callable[[Conversation], Conversation],
) -> None:
    """Keep less of these conversations."""
    for (conversation,) in rows:
        try:
            party = people.at(tx, conversation)
        except StoreError:  # the key is damaged: what it sealed is lost, the others go on
            people.forget_state(tx, conversation)
            continue
        state = people.state(tx, party)
        if state is not None and (kept := less(state)) != state:
            sealed = party.seal(dump(kept), "state")
            tx.execute("UPDATE conversation SET state = ? WHERE id = ?", sealed, conversation)


def _forget_conversation(tx: Transaction, conversation: int, now: float) -> Erased:
    """One old conversation with nothing left to do in it."""
    open_work = tx.execute(
        "SELECT EXISTS(SELECT 1 FROM inbox WHERE conversation = ?1"
        "   AND state IN ('waiting', 'claimed'))"
        " OR EXISTS(SELECT 1 FROM outbox WHERE conversation = ?1"
        "   AND state IN ('queued', 'sending'))", conversation,
    ).fetchone()[0]  # fmt: skip
    if open_work:
        return Erased(messages=0, replies=0, media=0, conversations=0)
    joins.forget(tx, conversation)
    desks.forget(tx, conversation, now)
    invitations.forget(tx, conversation)
    files = media.drop(tx, "conversation = ?", conversation)
    replies = tx.execute("DELETE FROM outbox WHERE conversation = ?", conversation).rowcount
    messages = tx.execute(
        "UPDATE inbox SET conversation = NULL WHERE conversation = ?", conversation
    ).rowcount
    kept = tx.execute(
        "UPDATE conversation SET state = NULL WHERE id = ?1"
        " AND EXISTS(SELECT 1 FROM reminder WHERE conversation = ?1)", conversation,
    ).rowcount  # fmt: skip
    if not kept:
        tx.execute("DELETE FROM conversation WHERE id = ?", conversation)
    return Erased(messages=messages, replies=replies, media=files, conversations=1 - kept)


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


def _add(one: Erased, other: Erased) -> Erased:
    return Erased(
        messages=one.messages + other.messages,
        replies=one.replies + other.replies,
        media=one.media + other.media,
        conversations=one.conversations + other.conversations,
    )
