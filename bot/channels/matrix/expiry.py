"""The keys of what was read are made unable to read it again.

A Megolm ratchet turns one way only: exported at a message's index, a key opens that message and
those after it, and none before (https://gitlab.matrix.org/matrix-org/olm/-/blob/master/docs/megolm.md).
So the keys of people are not deleted while their clients may go on using them: they are wound on
behind what was read and committed.

- `LAG` after it was read, at the latest twice that: it cannot be opened any more. Not at once,
  because a client that failed to send may send an earlier message later.
- `forget`: at once, when a person is erased.
- A key that nothing was read with for as long as conversations are kept is deleted.

Rows are overwritten with zeros (nio opens its SQLite file with ``secure_delete``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from nio.crypto.sessions import InboundGroupSession

from bot.channels.matrix.machine import STORAGE, Machine
from bot.errors import StoreError

T = TypeVar("T")
LAG = 12 * 3600.0  # seconds
AT_ONCE = 50
"""Keys in one transaction, of about a millisecond each: nobody waits. The others follow with the
next sync."""
BETWEEN = 600.0  # seconds between two sweeps that found little
_TABLE = """
CREATE TABLE IF NOT EXISTS reading (
  session_id TEXT PRIMARY KEY REFERENCES megolminboundsessions (session_id) ON DELETE CASCADE,
  next INTEGER NOT NULL,    -- everything below this index was read
  due INTEGER NOT NULL,     -- what `next` was at `marked`
  wound INTEGER NOT NULL,   -- everything below this index cannot be opened any more
  marked REAL NOT NULL,     -- seconds since the epoch
  used REAL NOT NULL        -- when something was read with it last, or it came
)"""
_NOTE = """
INSERT INTO reading SELECT session_id, ?, 0, 0, ?, ? FROM megolminboundsessions WHERE session_id = ?
ON CONFLICT (session_id) DO UPDATE SET next = max(next, excluded.next), used = excluded.used"""
_KNOW = "INSERT OR IGNORE INTO reading SELECT session_id, 0, 0, 0, ?, ? FROM megolminboundsessions"
_DUE = "SELECT session_id, due FROM reading WHERE marked <= ? AND wound < next LIMIT ?"
_WOUND = "UPDATE reading SET wound = ?, due = next, marked = ? WHERE session_id = ?"
_OF_ROOM = """
SELECT session_id, next FROM reading JOIN megolminboundsessions USING (session_id)
WHERE room_id = ? AND wound < next"""
_UNUSED = "SELECT session_id FROM reading WHERE used <= ? LIMIT ?"
_WHERE = "SELECT room_id, sender_key FROM megolminboundsessions WHERE session_id = ?"
_DELETE = "DELETE FROM megolminboundsessions WHERE session_id = ?"


class Expiry:
    """Winds on and deletes the keys of one device. Only ever used in the event loop's thread."""

    def __init__(self, machine: Callable[[], Machine], kept: float) -> None:
        """`machine`: today's. `kept`: seconds after which a key that is not used is deleted.

        Raises StoreError, as every method does that says nothing else.
        """
        self._machine = machine
        self._kept = kept
        self._read: dict[str, int] = {}
        """Sessions of which something was read that is not committed, and the index behind it."""
        self._forgotten: set[str] = set()
        """Rooms of people who were erased meanwhile."""
        self._next = 0.0
        self._do(lambda: self._sql(_TABLE))

    def read(self, session: str, index: int) -> None:
        """The message with this index was opened, or said by us. Raises nothing."""
        self._read[session] = max(index + 1, self._read.get(session, 0))

    def settle(self, now: float) -> None:
        """What was read until now is committed to the inbox."""
        if not self._read and not self._forgotten:
            return

        def note() -> None:
            for session, index in self._read.items():
                self._sql(_NOTE, index, now, now, session)
            self._wind_rooms(now)

        self._do(note)
        self._read.clear()
        self._forgotten.clear()

    def rooms_of(self, person: str) -> set[str]:
        """Rooms in which the person's devices gave us a key. Raises nothing."""
        machine = self._machine()
        theirs = {one.curve25519 for one in machine.device_store if one.user_id == person}
        return {one.room_id for one in machine.inbound_group_store if one.sender_key in theirs}

    def forget(self, rooms: Collection[str], now: float) -> None:
        """Nothing that was said in these rooms can be opened any more, but for what nobody read
        yet; and what was read and is being committed, as soon as it is."""
        self._forgotten.update(rooms)
        self._do(lambda: self._wind_rooms(now))

    def forget_ours(self, room: str) -> None:
        """Nothing that we said there can be opened any more by us."""
        ours = self._machine().account.identity_keys["curve25519"]
        known = self._machine().inbound_group_store[room].get(ours, {})
        self._do(lambda: self._delete(tuple(known)))

    def sweep(self, now: float) -> None:
        """What is due at `now` (seconds since the epoch), a bounded number at once.

        Only behind a sync that was read whole: what waits there is to be opened yet.
        """
        if not 0 <= self._next - now <= BETWEEN:  # due, or the clock was put back

            def work() -> bool:
                self._sql(_KNOW, now, now)
                due = self._sql(_DUE, now - LAG, AT_ONCE)
                for session, index in due:
                    self._wind(session, index, now)
                unused = [one for (one,) in self._sql(_UNUSED, now - self._kept, AT_ONCE)]
                self._delete(unused)
                return max(len(due), len(unused)) < AT_ONCE

            self._next = now + (BETWEEN if self._do(work) else 0.0)

    # --- inside a transaction ---

    def _wind_rooms(self, now: float) -> None:
        for room in self._forgotten:
            for session, index in self._sql(_OF_ROOM, room):
                self._wind(session, index, now)

    def _wind(self, session: str, index: int, now: float) -> None:
        """Everything before `index` cannot be opened with it any more."""
        machine = self._machine()
        known = self._known(session) if index else None
        if known is not None and known.first_known_index < index:
            known = InboundGroupSession.import_session(
                known.export_session(index), known.ed25519, known.sender_key, known.room_id,
                known.forwarding_chain,
            )  # fmt: skip
            machine.inbound_group_store[known.room_id][known.sender_key][session] = known
        if known is not None:  # also after a transaction that failed: memory is ahead then
            machine.save_inbound_group_session(known)
        self._sql(_WOUND, index, now, session)

    def _delete(self, sessions: Collection[str]) -> None:
        store = self._machine().inbound_group_store
        for session in sessions:
            known = self._known(session)
            self._sql(_DELETE, session)
            if known is not None:
                store[known.room_id][known.sender_key].pop(session, None)

    def _known(self, session: str) -> InboundGroupSession | None:
        store = self._machine().inbound_group_store
        for room, sender in self._sql(_WHERE, session):
            return store.get(room, sender, session)
        return None

    def _sql(self, words: str, *values: object) -> list[Any]:
        return list(self._machine().store.database.execute_sql(words, values))

    def _do(self, work: Callable[[], T]) -> T:
        """In one transaction. Raises StoreError."""
        try:
            with self._machine().store.database.atomic():
                return work()
        except STORAGE as error:
            raise StoreError(f"the key store: {type(error).__name__}") from error
