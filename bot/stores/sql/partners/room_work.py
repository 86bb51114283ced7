"""What the service does with the rooms of associations: opens them, and posts in them.

Where a room is, is sealed; what was posted there is marked in the transaction that queues it.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import StoreError
from bot.model import Attachment, ConversationKey, HandoffState, Reply, Urgency
from bot.storage.records import dump, parse
from bot.stores.sql import outbox
from bot.stores.sql.partners import audit, lines, organisations
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.partners.lines import Line
from bot.stores.sql.partners.rooms import MOST_ROOMS, count, hashed
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction

AT_ONCE = 10
_TAG = re.compile(r"#(?P<tag>[0-9a-f]{8})(?:-(?P<line>\d{1,12}))?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A group chat of an association."""

    place: bytes
    organisation: int
    name: str
    """The association's."""
    reads: str
    """BCP 47."""
    address: ConversationKey
    """Where to post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What is to be posted of one hand-off in one room."""

    room: Room
    handoff: int
    tag: str
    """By which answers are told apart."""
    state: HandoffState
    erased: bool
    """True when the person had everything deleted."""
    urgency: Urgency
    language: str
    """BCP 47, the person's."""
    first: bool
    """True when nothing of it was posted there yet."""
    lines: tuple[Line, ...]
    """None when only its end is to be told."""
    files: tuple[Attachment, ...]
    """With their bytes."""


def tags(text: str) -> tuple[str, int | None] | None:
    """The hand-off, and the line of it, that a posted message speaks of."""
    found = _TAG.search(text)
    return found and (found["tag"], int(found["line"]) if found["line"] else None)


class RoomWork:
    """For the service; each method is one transaction and may raise StoreError."""

    def __init__(self, book: Book, people: People) -> None:
        self._book = book
        self._people = people

    async def open(self, key: ConversationKey, code: str) -> Room | None:
        """Make this group a room. None: not a code, used, or too old."""
        book = self._book

        def operation(tx: Transaction) -> Room | None:
            now, place = book.now(), _place(book.keys, key)
            row = tx.execute(
                "DELETE FROM room_code WHERE code = ? AND expires > ? AND organisation IN"
                " (SELECT id FROM organisation WHERE removed IS NULL)"
                " RETURNING organisation, member", hashed(book.keys, code), now,
            ).fetchone()  # fmt: skip
            if row is None or count(tx, row[0]) >= MOST_ROOMS:
                return None
            organisation, member = row
            # Not a member of the group, but the group itself.
            address = ConversationKey(channel=key.channel, chat=key.chat, person=key.chat)
            sealed = book.keys.of(tx, organisation).seal(dump(address), "room")
            tx.execute("DELETE FROM room WHERE place = ?", place)
            tx.execute(
                "INSERT INTO room(place, token, organisation, address, opened)"
                " VALUES (?, ?, ?, ?, ?)",
                place, secrets.token_urlsafe(12), organisation, sealed, now,
            )  # fmt: skip
            audit.note(tx, book.keys, organisation, member, "room-opened", None, now)
            return _room(tx, book.keys, place, organisation, sealed)

        return await book.run(operation)

    async def at(self, key: ConversationKey) -> Room | None:
        """The room that this group is; None: it is none."""
        keys = self._book.keys

        def operation(tx: Transaction) -> Room | None:
            place = _place(keys, key)
            row = tx.execute(
                "SELECT organisation, address FROM room WHERE place = ?", place
            ).fetchone()
            return None if row is None else _room(tx, keys, place, *row)

        return await self._book.run(operation)

    async def find(self, organisation: int, tag: str) -> tuple[str, HandoffState] | None:
        """Token and state of the open hand-off that a tag stands for."""
        keys = self._book.keys

        def operation(tx: Transaction) -> tuple[str, HandoffState] | None:
            rows = tx.execute(
                "SELECT token, state FROM handoff WHERE organisation = ? AND state != 'closed'",
                organisation,
            )
            return next(
                ((token, HandoffState(state)) for token, state in rows if _tag(keys, token) == tag),
                None,
            )

        return await self._book.run(operation)

    async def pending(self) -> tuple[Post, ...]:
        """What was not posted yet, by hand-off, oldest first: what people and the bot said, what a
        helper of the room is to read back, what failed; and that one is over."""

        def operation(tx: Transaction) -> tuple[Post, ...]:
            rows = tx.execute(
                "SELECT DISTINCT r.place, r.organisation, r.address, h.id FROM room r"
                " JOIN handoff h ON h.organisation = r.organisation AND h.opened >= r.opened"
                " JOIN handoff_line l ON l.handoff = h.id WHERE h.state != 'closed'"
                " AND (l.side != 'helper' OR (l.state IN ('proposed', 'failed')"
                "  AND l.member IS NULL AND h.member IS NULL))"
                " AND NOT EXISTS(SELECT 1 FROM room_post p WHERE p.room = r.place"
                "  AND p.handoff = h.id AND p.what = l.id || '-' || l.state)"
                " UNION SELECT r.place, r.organisation, r.address, h.id FROM room r"
                " JOIN room_post p ON p.room = r.place AND p.what = 'first'"
                " JOIN handoff h ON h.id = p.handoff AND h.state = 'closed'"
                " WHERE NOT EXISTS(SELECT 1 FROM room_post q WHERE q.room = r.place"
                "  AND q.handoff = h.id AND q.what = 'closed') ORDER BY 4 LIMIT ?", AT_ONCE,
            ).fetchall()  # fmt: skip
            found = [self._post(tx, *row) for row in rows]
            return tuple(one for one in found if one.lines or one.state is HandoffState.CLOSED)

        return await self._book.run(operation)

    async def post(self, post: Post, replies: Sequence[Reply]) -> bool:
        """Queue it in the room. False: it was posted, or the room is closed, meanwhile."""
        book = self._book
        whats = [f"{line.id}-{line.state}" for line in post.lines] or ["closed"]
        whats += ["first"] if post.first else []

        def operation(tx: Transaction) -> bool:
            for what in whats:
                new = tx.execute(
                    "INSERT INTO room_post(room, handoff, what) SELECT place, ?, ? FROM room"
                    " WHERE place = ? ON CONFLICT DO NOTHING", post.handoff, what, post.room.place,
                ).rowcount  # fmt: skip
                if not new:
                    raise _Posted("posted meanwhile")
            party = self._people.find_or_create(tx, post.room.address, book.now())
            for part, reply in enumerate(replies):
                letter = outbox.put(
                    tx, self._people, party, reply, part=part, now=book.now(),
                    reply_to=f"room-{post.handoff}-{whats[0]}-{party.conversation}",
                )  # fmt: skip
                tx.execute(
                    "INSERT INTO room_post(room, handoff, what, letter)"
                    " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    post.room.place, post.handoff, f"letter-{letter}", letter,
                )  # fmt: skip
            return True

        try:
            return await book.run(operation)
        except _Posted:
            return False

    def _post(
        self, tx: Transaction, place: bytes, organisation: int, sealed: bytes, handoff: int
    ) -> Post:
        keys = self._book.keys
        token, state, urgency, language, ended = tx.execute(
            "SELECT token, state, urgency, language, ended_by FROM handoff WHERE id = ?", handoff
        ).fetchone()
        known = {
            what
            for (what,) in tx.execute(
                "SELECT what FROM room_post WHERE room = ? AND handoff = ?", place, handoff
            )
        }
        key = keys.of(tx, organisation)
        new = tuple(
            line
            for line in (lines.of(tx, key, handoff) if state != HandoffState.CLOSED else ())
            if f"{line.id}-{line.state}" not in known and _is_for_rooms(line)
        )
        return Post(
            room=_room(tx, keys, place, organisation, sealed),
            handoff=handoff,
            tag=_tag(keys, token),
            state=HandoffState(state),
            erased=ended == "erased",
            urgency=Urgency(urgency),
            language=language,
            first="first" not in known,
            lines=new,
            files=tuple(
                file for line in new if line.shared.side != "helper"
                for file in lines.files(tx, key, line.id)
            ),
        )  # fmt: skip


class _Posted(StoreError):
    """Somebody else was faster; the transaction is rolled back."""


def _is_for_rooms(line: Line) -> bool:
    if line.shared.side != "helper":
        return True
    return line.member is None and line.state in {"proposed", "failed"}


def _room(
    tx: Transaction, keys: Keys, place: bytes, organisation: int, sealed: bytes
) -> Room:  # fmt: skip
    home = organisations.get(tx, keys, organisation)
    address = parse(ConversationKey, keys.of(tx, organisation).unseal(sealed, "room"))
    return Room(
        place=place, organisation=organisation, name=home.name, reads=home.reads, address=address
    )


def _place(keys: Keys, key: ConversationKey) -> bytes:
    return keys.partners.pseudonym("room", key.channel, key.chat)


def _tag(keys: Keys, token: str) -> str:
    return keys.partners.pseudonym("room-tag", token).hex()[:8]
