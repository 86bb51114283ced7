"""A person whose platform gives them another id: everything goes on under the new one.

Content is sealed with the person's key and bound to the conversation's pseudonym, so that what goes
over is sealed anew. For some days the old id leads to the new conversation (table `renamed`): what
the platform delivers late, and what is being answered at this moment, finds its way.
"""

from __future__ import annotations

import logging
from dataclasses import fields, replace

from bot.errors import StoreError
from bot.model import Conversation, ConversationKey
from bot.stores.sql import erasures, inbox
from bot.stores.sql.partners import counts
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

log = logging.getLogger("porte_voix.store")

LEADS_SECONDS = 9 * 86_400.0
"""Deliveries come late by 7 days at most; a number may have another owner after some weeks."""


def rename(
    tx: Transaction, people: People, old: ConversationKey, new: ConversationKey, now: float
) -> bool:
    """See `Renaming.rename`."""
    mine = people.exact(tx, old)
    if mine is None or old == new:
        return False
    tx.execute("DELETE FROM renamed WHERE pseudonym = ?", people.master.conversation(new))
    there = people.exact(tx, new)
    target = there or people.find_or_create(tx, new, now)
    state = _together(people.state(tx, mine), people.state(tx, target), new)
    if state is not None:
        people.remember(tx, target, state, now)
    reseal(tx, mine, target, new)
    _partners(tx, mine, target, now)
    counts.rename(tx, people, mine.pseudonym, target.pseudonym)
    _leave(tx, mine, target, fresh=there is None)
    tx.execute(
        "INSERT INTO renamed(pseudonym, conversation, at) VALUES (?, ?, ?)",
        mine.pseudonym, target.conversation, now,
    )  # fmt: skip
    # A backup from before knows the old id only: it must not bring back what is erased later.
    erasures.note(tx, people.master, old, now)
    return True


def expire(tx: Transaction, now: float) -> None:
    """Old ids lead nowhere any more."""
    tx.execute("DELETE FROM renamed WHERE at < ?", now - LEADS_SECONDS)


def _together(
    older: Conversation | None, newer: Conversation | None, key: ConversationKey
) -> Conversation | None:
    """What the newer one does not know yet, the older one tells."""
    if older is None or newer is None:
        known = older or newer
        return known and replace(known, key=key)
    blank = Conversation(key=key)
    told = {
        one.name: getattr(older, one.name)
        for one in fields(Conversation)
        if getattr(newer, one.name) == getattr(blank, one.name)
    }
    return replace(newer, **(told | {"key": key}))


_SEALED = (
    # table, its key, what is sealed, the place it is bound to
    ("outbox", "token", "payload", "outbox:"),
    ("reminder", "token", "payload", "reminder:"),
    ("media", "handle", "wrapped_key", ""),
)


def reseal(tx: Transaction, old: Party, new: Party, key: ConversationKey) -> None:
    """What one conversation holds, but for its state and address, under another key and place."""
    for row, payload in tx.execute(
        "SELECT id, payload FROM inbox WHERE conversation = ?", old.conversation
    ).fetchall():
        if payload is not None:
            try:
                inbox.write(tx, new, row, replace(inbox.read(tx, old, row), key=key))
            except StoreError as error:  # damaged: it must not hold up the others
                log.error("message-lost error=%s", error)
    for table, name, column, place in _SEALED:
        for row, sealed in tx.execute(
            f"SELECT {name}, {column} FROM {table} WHERE conversation = ?",  # noqa: S608
            old.conversation,
        ).fetchall():
            tx.execute(
                f"UPDATE {table} SET {column} = ? WHERE {name} = ?",  # noqa: S608
                _moved(old, new, sealed, place + row), row,
            )  # fmt: skip
    for side in ("host", "guest"):
        _joined(tx, old, new, side)
    tx.execute(
        "UPDATE media SET holder_id = ? WHERE holder = 'conversation' AND holder_id = ?",
        new.conversation, old.conversation,
    )  # fmt: skip


def _joined(tx: Transaction, old: Party, new: Party, side: str) -> None:
    columns = f"{side}_language", f"{side}_yes"
    query = f"SELECT id, {', '.join(columns)} FROM joining WHERE {side} = ?"  # noqa: S608
    for row, *sealed in tx.execute(query, old.conversation).fetchall():
        for column, one in zip(columns, sealed, strict=True):
            change = f"UPDATE joining SET {column} = ? WHERE id = ?"  # noqa: S608
            tx.execute(change, _moved(old, new, one, "join"), row)
    over = f"UPDATE joining SET {side} = ? WHERE {side} = ?"  # noqa: S608
    tx.execute(over, new.conversation, old.conversation)


def _moved(old: Party, new: Party, sealed: bytes | None, place: str) -> bytes | None:
    """Sealed for the other; what is damaged stays as it is."""
    if sealed is None:
        return None
    try:
        return new.seal(old.unseal(sealed, place), place)
    except StoreError as error:
        log.error("record-lost error=%s", error)
        return sealed


def _partners(tx: Transaction, old: Party, new: Party, now: float) -> None:
    """The association, hand-offs and announcements. Where both have one, the newer one stays."""
    both = (new.conversation, old.conversation)
    tx.execute(
        "UPDATE belonging SET conversation = ?1 WHERE conversation = ?2"
        " AND NOT EXISTS (SELECT 1 FROM belonging WHERE conversation = ?1)", *both,
    )  # fmt: skip
    tx.execute(
        "UPDATE handoff SET state = 'closed', announced = 'closed', closed = ?3,"
        " ended_by = 'person' WHERE conversation = ?2 AND state != 'closed' AND EXISTS"
        " (SELECT 1 FROM handoff h WHERE h.conversation = ?1 AND h.state != 'closed')", *both, now,
    )  # fmt: skip
    tx.execute("UPDATE handoff SET conversation = ? WHERE conversation = ?", *both)
    tx.execute(
        "UPDATE announced SET conversation = ?1 WHERE conversation = ?2 AND announcement NOT IN"
        " (SELECT announcement FROM announced WHERE conversation = ?1)", *both,
    )  # fmt: skip


def _leave(tx: Transaction, old: Party, new: Party, *, fresh: bool) -> None:
    """The rows go over; nothing stays of the old id but where it leads."""
    for table in ("inbox", "outbox", "reminder", "media", "renamed"):
        tx.execute(
            f"UPDATE {table} SET conversation = ? WHERE conversation = ?",  # noqa: S608
            new.conversation, old.conversation,
        )  # fmt: skip
    tx.execute("UPDATE join_guess SET person = ? WHERE person = ?", new.person, old.person)
    if fresh:
        tx.execute(
            "UPDATE person SET leaving = (SELECT leaving FROM person WHERE id = ?) WHERE id = ?",
            old.person, new.person,
        )  # fmt: skip
    tx.execute("DELETE FROM conversation WHERE id = ?", old.conversation)
    if new.person != old.person:
        tx.execute(
            "DELETE FROM person WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM conversation WHERE person = ?1)", old.person,
        )  # fmt: skip
    tx.scrub = True
