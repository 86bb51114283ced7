"""Retention: what is old goes, area by area, each step small enough for a transaction of its own.

A step looks again at what it was found for: it may have changed since. What belongs together, such
as the rows, files and key of an old conversation, goes in one step; so a process may be killed
between any two. A sweep takes a bounded number of each kind, the next one goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from bot.errors import StoreError
from bot.model import Conversation
from bot.ports import Erased
from bot.storage.records import dump
from bot.stores.sql import (
    erasures,
    joins,
    lingering,
    media,
    outbox,
    reminders,
    renaming,
)
from bot.stores.sql.areas import NOTHING, Area, Step, add, whole
from bot.stores.sql.forgetting import DEDUPE_SECONDS, farewell
from bot.stores.sql.partners import accounts, attempts, counts, desks, invitations, rooms, sessions
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction

AHEAD_SECONDS = 60.0
"""What is further in the future came from a clock that was wrong."""
LONGEST_PAUSE = 86_400.0
"""No reply is put off for so long."""
UNUSED_SECONDS = 3_600.0
"""A file that nobody took hold of for an hour was left by a failed step."""
MOST = 1000
"""Conversations, photos, replies or reminders of one sweep."""
ROWS = 20
"""So many times `MOST` are the rows of one statement that deletes by age alone."""
EVERYTHING = 2**40
"""As `Due.most`: no bound."""

Find = Callable[[Transaction], Iterable[int]]

_OLD = """(touched < ?1 OR (state IS NULL AND touched < ?2
      AND NOT EXISTS(SELECT 1 FROM media WHERE conversation = c.id)))
    AND (state IS NOT NULL OR NOT EXISTS(SELECT 1 FROM reminder WHERE conversation = c.id))
    AND NOT EXISTS(SELECT 1 FROM inbox WHERE conversation = c.id
      AND state IN ('waiting', 'claimed'))
    AND NOT EXISTS(SELECT 1 FROM outbox WHERE conversation = c.id
      AND state IN ('queued', 'sending'))"""
"""Nobody touched it, nothing is left to do in it. Without a state: what a step that was still
running made again after an erasure."""
_NOBODY = "NOT EXISTS(SELECT 1 FROM conversation WHERE person = p.id)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When, and how much at most. Times in seconds since 1970, UTC."""

    people: People
    now: float
    """By the clock that all processes of a database share (`Base._now`)."""
    wall: float
    """By the clock of this machine: for what people were told, days and reminders."""
    retention: float
    """Seconds."""
    most: int = MOST

    def areas(self) -> tuple[Area, ...]:
        """In their order: weeks are counted before the conversations of that week go."""
        now = self.now
        return (
            whole("clock", partial(_unstrand, now=now)),
            self._rows("reminders", self._over_reminders, self._reminder),
            whole("sent", partial(lingering.expire, now=now, most=self.most * ROWS)),
            whole("ledger", partial(erasures.expire, now=now)),
            whole("joins", partial(joins.expire, now=now)),
            whole("desks", partial(desks.expire, now=now, retention=self.retention), ordered=True),
            whole("counts", partial(counts.fold, now=now), ordered=True),
            whole("accounts", partial(accounts.expire, now=now)),
            whole("renamed", partial(renaming.expire, now=now)),
            whole("sessions", partial(sessions.expire, now=now)),
            whole("attempts", partial(attempts.expire, now=now)),
            whole("rooms", partial(rooms.expire, now=now)),
            self._rows("answers", self._over_talks, self._lapse),
            self._rows("photos", self._over_photos, self._photo),
            Area(name="files", steps=lambda tx: (self._unused,), ordered=False),
            self._rows("replies", self._stuck, self._reply),
            self._rows("conversations", self._old, self._conversation),
            self._rows("people", self._left, self._person),
            whole("marks", self._marks),
        )

    def _rows(self, name: str, find: Find, forget: Callable[[Transaction, int], Erased]) -> Area:
        def step(row: int) -> Step:
            return lambda tx: forget(tx, row)

        return Area(name=name, steps=lambda tx: [step(row) for row in find(tx)])

    # --- reminders ---

    def _over_reminders(self, tx: Transaction) -> Iterable[int]:
        return _found(
            tx, "SELECT id FROM reminder WHERE expires <= ? ORDER BY expires LIMIT ?",
            self.wall, self.most,
        )  # fmt: skip

    def _reminder(self, tx: Transaction, row: int) -> Erased:
        """Its date is over for a day."""
        reminders.withdraw(tx, row, self.now)
        tx.execute("DELETE FROM reminder WHERE id = ?", row)
        return NOTHING

    # --- parts of conversations ---

    def _over_talks(self, tx: Transaction) -> Iterable[int]:
        return _found(
            tx, "SELECT id FROM conversation WHERE lapses <= ? ORDER BY lapses LIMIT ?",
            self.wall, self.most,
        )  # fmt: skip

    def _lapse(self, tx: Transaction, row: int) -> Erased:
        """Forget what was said for an answer of the moment, in a talk that ended (rule R9)."""
        if tx.execute(
            "UPDATE conversation SET lapses = NULL WHERE id = ? AND lapses <= ?", row, self.wall
        ).rowcount:
            self._rewrite(tx, row, Conversation.lapsed)
            tx.scrub = True
        return NOTHING

    def _over_photos(self, tx: Transaction) -> Iterable[int]:
        return _found(
            tx, "SELECT conversation FROM media WHERE expires <= ? GROUP BY conversation"
            " ORDER BY min(expires) LIMIT ?", self.wall, self.most,
        )  # fmt: skip

    def _photo(self, tx: Transaction, row: int) -> Erased:
        """Those of a conversation, and what was read on them."""
        gone = media.drop(tx, "conversation = ? AND expires <= ?", row, self.wall)
        if gone:
            self._rewrite(tx, row, lambda state: replace(state, pending_photo=None))
        return replace(NOTHING, media=gone)

    def _rewrite(
        self, tx: Transaction, conversation: int, less: Callable[[Conversation], Conversation]
    ) -> None:
        """Keep less of a conversation."""
        try:
            party = self.people.at(tx, conversation)
        except StoreError:  # the key is damaged: what it sealed is lost, the others go on
            self.people.forget_state(tx, conversation)
            return
        state = self.people.state(tx, party)
        if state is not None and (kept := less(state)) != state:
            sealed = party.seal(dump(kept), "state")
            tx.execute("UPDATE conversation SET state = ? WHERE id = ?", sealed, conversation)

    def _unused(self, tx: Transaction) -> Erased:
        old = self.now - UNUSED_SECONDS
        files = media.drop(
            tx, "holder IS NULL AND stored < ? AND handle IN"
            " (SELECT handle FROM media WHERE holder IS NULL AND stored < ? LIMIT ?)",
            old, old, self.most * ROWS,
        )  # fmt: skip
        return replace(NOTHING, media=files)

    # --- whole conversations ---

    def _stuck(self, tx: Transaction) -> Iterable[int]:
        return _found(
            tx, "SELECT id FROM outbox WHERE state = 'queued' AND queued < ? ORDER BY id LIMIT ?",
            self.now - self.retention, self.most,
        )  # fmt: skip

    def _reply(self, tx: Transaction, row: int) -> Erased:
        """Nobody took it."""
        if tx.execute(
            "SELECT 1 FROM outbox WHERE id = ? AND state = 'queued' AND queued < ?",
            row, self.now - self.retention,
        ).fetchone():  # fmt: skip
            conversation = outbox.close(tx, row, "failed", self.now, "expired")
            farewell(tx, conversation, self.now)
        return NOTHING

    def _old(self, tx: Transaction) -> Iterable[int]:
        statement = f"SELECT id FROM conversation c WHERE {_OLD} ORDER BY touched LIMIT ?3"  # noqa: S608
        return _found(tx, statement, *self._since, self.most)

    @property
    def _since(self) -> tuple[float, float]:
        return self.now - self.retention, self.now - UNUSED_SECONDS

    def _conversation(self, tx: Transaction, row: int) -> Erased:
        """Of one with a reminder still to come, only that and where to send it stay."""
        statement = f"SELECT person FROM conversation c WHERE {_OLD} AND id = ?3"  # noqa: S608
        found = tx.execute(statement, *self._since, row).fetchone()
        if found is None:
            return NOTHING
        joins.forget(tx, row)
        desks.forget(tx, row, self.now)
        invitations.forget(tx, row)
        files = media.drop(tx, "conversation = ?", row)
        replies = tx.execute("DELETE FROM outbox WHERE conversation = ?", row).rowcount
        messages = tx.execute(
            "UPDATE inbox SET conversation = NULL WHERE conversation = ?", row
        ).rowcount
        kept = tx.execute(
            "UPDATE conversation SET state = NULL WHERE id = ?1"
            " AND EXISTS(SELECT 1 FROM reminder WHERE conversation = ?1)", row,
        ).rowcount  # fmt: skip
        if not kept:
            tx.execute("DELETE FROM conversation WHERE id = ?", row)
            self._person(tx, found[0])
        return Erased(messages=messages, replies=replies, media=files, conversations=1 - kept)

    def _left(self, tx: Transaction) -> Iterable[int]:
        statement = f"SELECT id FROM person p WHERE {_NOBODY} LIMIT ?"  # noqa: S608
        return _found(tx, statement, self.most)

    def _person(self, tx: Transaction, row: int) -> Erased:
        """The key of a person without a conversation."""
        statement = f"DELETE FROM person AS p WHERE id = ? AND {_NOBODY}"  # noqa: S608
        if tx.execute(statement, row).rowcount:
            tx.scrub = True
        return NOTHING

    # --- marks ---

    def _marks(self, tx: Transaction) -> None:
        """By which what is delivered twice is known."""
        old = self.now - DEDUPE_SECONDS
        for table, condition, before in (
            ("outbox", "", old),
            ("inbox", " AND state = 'done'", old),
            ("inbox", "", self.now - max(self.retention, DEDUPE_SECONDS)),
        ):
            tx.execute(
                f"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE finished < ?"  # noqa: S608
                f"{condition} ORDER BY finished LIMIT ?)", before, self.most * ROWS,
            )  # fmt: skip


def sweep(tx: Transaction, due: Due) -> Erased:
    """All of it in one transaction."""
    total = NOTHING
    for area in due.areas():
        for step in area.steps(tx):
            total = add(total, step(tx))
    return total


def _found(tx: Transaction, statement: str, *values: object) -> Iterable[int]:
    return [row for (row,) in tx.execute(statement, *values).fetchall()]


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
