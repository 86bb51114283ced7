"""Reminders: apart from the conversation's state, because they outlive its retention."""

from __future__ import annotations

import logging
import secrets
from datetime import UTC, datetime

from bot.errors import StoreError
from bot.model import Reminder, Reply
from bot.moments import end_of_day, expiry, is_over, next_moment
from bot.ports import DueReminder
from bot.storage.records import dump, parse
from bot.stores.sql import outbox
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

log = logging.getLogger("porte_voix.store")


def of(tx: Transaction, party: Party) -> tuple[Reminder, ...]:
    """Of a conversation, in the order they were made."""
    return tuple(_stored(tx, party).values())


def keep(tx: Transaction, party: Party, wanted: tuple[Reminder, ...], now: float) -> None:
    """Make the stored reminders those of `wanted`; what is already there keeps its mark of what
    was said, whatever happened while the answer was made."""
    stored = _stored(tx, party)
    for row, reminder in stored.items():
        if reminder not in wanted:
            withdraw(tx, row, now)
            tx.execute("DELETE FROM reminder WHERE id = ?", row)
    for reminder in wanted:
        if reminder not in stored.values():
            _insert(tx, party, reminder, now)


def due(tx: Transaction, people: People, limit: int, now: float) -> tuple[DueReminder, ...]:
    """Those to be said now. What can never be said is not looked at again."""
    _renew(tx, now)
    found = []
    for row, moment in tx.execute(
        "SELECT id, due FROM reminder WHERE due <= ? ORDER BY due LIMIT ?", now, limit
    ).fetchall():
        try:
            one = _due(tx, people, row, moment)
        except StoreError as error:  # damaged: it must not block the others
            log.error("reminder-lost error=%s", error)
            one = None
        if one is None or is_over(one.reminder.day, one.reminder.at, _aware(now)):
            tx.execute("UPDATE reminder SET due = NULL WHERE id = ?", row)
        else:
            found.append(one)
    return tuple(found)


def say(
    tx: Transaction, people: People, one: DueReminder, reply: Reply, now: float, wall: float
) -> bool:
    """Queue the words and mark the reminder as said, unless that was done or it is gone. `now`: of
    the outbox; `wall`: the machine's own clock, by which the words were chosen."""
    following = next_moment(one.reminder.day, _aware(wall))
    marked = tx.execute(
        "UPDATE reminder SET due = ? WHERE id = ? AND due = ? RETURNING conversation",
        following and following.timestamp(), one.row, one.due.timestamp(),
    ).fetchone()  # fmt: skip
    if marked is None:
        return False
    party = people.at(tx, marked[0])
    queued = outbox.put(
        tx, people, party, reply, reply_to=f"reminder-{one.row}-{one.due.timestamp():.0f}",
        part=outbox.NOTICE_PART, now=now,
    )  # fmt: skip
    tx.execute(
        "UPDATE reminder SET notice = ?, stale = ? WHERE id = ?",
        queued, end_of_day(_aware(wall)).timestamp(), one.row,
    )  # fmt: skip
    return True


def withdraw(tx: Transaction, row: int, now: float) -> bool:
    """Take back what was said but not sent yet. False when nothing was."""
    found = tx.execute(
        "SELECT o.id FROM outbox o JOIN reminder r ON r.notice = o.id"
        " WHERE r.id = ? AND o.state = 'queued'", row,
    ).fetchone()  # fmt: skip
    if found is not None:
        outbox.close(tx, found[0], "failed", now, "withdrawn")
    return found is not None


def _renew(tx: Transaction, now: float) -> None:
    """Words that waited until another day ("tomorrow") are not true any more: say it anew."""
    for (row,) in tx.execute("SELECT id FROM reminder WHERE stale <= ?", now).fetchall():
        again = withdraw(tx, row, now)
        tx.execute(
            "UPDATE reminder SET stale = NULL, notice = NULL,"
            " due = CASE WHEN ? = 1 THEN ? ELSE due END WHERE id = ?", int(again), now, row,
        )  # fmt: skip


def _insert(tx: Transaction, party: Party, reminder: Reminder, now: float) -> None:
    token = secrets.token_hex(16)
    first = next_moment(reminder.day, _aware(now))
    tx.execute(
        "INSERT INTO reminder(token, conversation, payload, due, expires) VALUES (?, ?, ?, ?, ?)",
        token, party.conversation, party.seal(dump(reminder), "reminder:" + token),
        first and first.timestamp(), expiry(reminder).timestamp(),
    )  # fmt: skip


def _stored(tx: Transaction, party: Party) -> dict[int, Reminder]:
    """By row. One that is damaged is left out, so that the person can go on."""
    stored = {}
    for row, token, sealed in tx.execute(
        "SELECT id, token, payload FROM reminder WHERE conversation = ? ORDER BY id",
        party.conversation,
    ).fetchall():  # fmt: skip
        try:
            stored[row] = parse(Reminder, party.unseal(sealed, "reminder:" + token))
        except StoreError as error:
            log.error("reminder-lost error=%s", error)
    return stored


def _due(tx: Transaction, people: People, row: int, moment: float) -> DueReminder:
    conversation, token, sealed = tx.execute(
        "SELECT conversation, token, payload FROM reminder WHERE id = ?", row
    ).fetchone()
    party = people.at(tx, conversation)
    state = people.state(tx, party)
    return DueReminder(
        row=row,
        key=people.address(tx, party),
        reminder=parse(Reminder, party.unseal(sealed, "reminder:" + token)),
        due=_aware(moment),
        spoken=state is None or state.prefers_voice,
    )


def _aware(moment: float) -> datetime:
    return datetime.fromtimestamp(moment, UTC)
