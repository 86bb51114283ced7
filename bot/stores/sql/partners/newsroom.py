"""Announcements as the service works on them: worded, and queued exactly once a person.

The row of `announced` and the reply in the outbox are one transaction: whatever crashes, nobody
hears an announcement twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.errors import StoreError
from bot.model import ConversationKey, Manner, Reply
from bot.partners.model import Organisation
from bot.partners.news.model import Announcement, AnnouncementState, Version
from bot.ports import Newsletter
from bot.stores.sql import outbox
from bot.stores.sql.partners import organisations
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.news import LISTED, keep, opened
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

RECENT_STOP = timedelta(days=1)
"""So long after an announcement "stop" is an answer to it, when nothing else was said since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """An announcement as the service works on it."""

    id: int
    organisation: int
    profile: Organisation
    announcement: Announcement
    due: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody who is to hear an announcement."""

    conversation: int
    key: ConversationKey
    language: str | None
    """BCP 47; None: not known."""
    spoken: bool
    """False when the person wants no voice."""
    manner: Manner
    large: bool
    """True when the person wants large letters."""
    busy: bool
    """True while the person is in the middle of something."""


class Newsroom:
    """What the service does with announcements; one transaction for each call."""

    def __init__(self, book: Book, people: People) -> None:
        self._book = book
        self._people = people

    async def next(self, state: AnnouncementState) -> tuple[Work, ...]:
        """Those that wait for the service in this state and whose time has come, oldest first."""

        def operation(tx: Transaction) -> tuple[Work, ...]:
            rows = tx.execute(
                "SELECT a.id, a.organisation, a.token, a.due, a.payload FROM announcement a"
                " JOIN organisation o ON o.id = a.organisation AND o.removed IS NULL"
                " WHERE a.state = ? AND (a.due IS NULL OR a.due <= ?) ORDER BY a.id LIMIT ?",
                state, self._book.now(), LISTED,
            ).fetchall()  # fmt: skip
            return tuple(self._work(tx, *row) for row in rows)

        return await self._book.run(operation)

    async def languages(self, organisation: int) -> frozenset[str | None]:
        """Those of the people who agreed; None stands for those of whom it is not known."""

        def operation(tx: Transaction) -> frozenset[str | None]:
            rows = tx.execute(
                "SELECT conversation FROM belonging WHERE organisation = ? AND news = 1",
                organisation,
            ).fetchall()
            return frozenset(
                reader.language for (row,) in rows if (reader := self._reader(tx, row)) is not None
            )

        return await self._book.run(operation)

    async def word(self, work: Work, versions: Sequence[Version]) -> bool:
        """The translations are there: it can be previewed. False when it was cancelled."""
        made = work.announcement
        for version in versions:
            made = made.with_version(version)

        def operation(tx: Transaction) -> bool:
            row = tx.execute(
                "UPDATE announcement SET state = 'preview' WHERE id = ? AND state = 'asked'"
                " RETURNING token", work.id,
            ).fetchone()  # fmt: skip
            if row is not None:
                keep(tx, self._book.keys, work.organisation, made, row[0])
            return row is not None

        return await self._book.run(operation)

    async def start(self, work: Work) -> bool:
        """From now on it is being sent."""
        return await self._turn_to(work.id, "agreed", "sending")

    async def end(self, work: Work) -> bool:
        """Everybody who was to hear it was queued, or its day is over."""
        return await self._turn_to(work.id, "sending", "done")

    async def sent_since(self, seconds: float) -> int:
        """Announcements of all associations queued in the last so many seconds."""
        since = self._book.now() - seconds
        return await self._book.run(
            lambda tx: int(
                tx.execute("SELECT count(*) FROM announced WHERE at > ?", since).fetchone()[0]
            )
        )

    async def readers(self, work: Work, after: int, limit: int) -> tuple[Reader, ...]:
        """Who agreed and has not been told yet, by rows after `after`; damaged ones left out."""

        def operation(tx: Transaction) -> tuple[Reader, ...]:
            rows = tx.execute(
                "SELECT b.conversation FROM belonging b WHERE b.organisation = ? AND b.news = 1"
                " AND b.conversation > ? AND NOT EXISTS (SELECT 1 FROM announced n"
                " WHERE n.announcement = ? AND n.conversation = b.conversation)"
                " ORDER BY b.conversation LIMIT ?",
                work.organisation, after, work.id, limit,
            ).fetchall()  # fmt: skip
            found = (self._reader(tx, row) for (row,) in rows)
            return tuple(reader for reader in found if reader is not None)

        return await self._book.run(operation)

    async def tell(self, work: Work, reader: Reader, reply: Reply) -> bool:
        """Queue it to one person, in ONE transaction with the record that they were told.

        False: they were told before, withdrew, were erased, or it was cancelled meanwhile.
        """
        now = self._book.now()

        def operation(tx: Transaction) -> bool:
            marked = tx.execute(
                "INSERT INTO announced(announcement, conversation, at)"
                " SELECT a.id, b.conversation, ? FROM announcement a"
                " JOIN belonging b ON b.organisation = a.organisation"
                " WHERE a.id = ? AND a.state = 'sending' AND b.conversation = ? AND b.news = 1"
                " ON CONFLICT DO NOTHING RETURNING conversation",
                now, work.id, reader.conversation,
            ).fetchone()  # fmt: skip
            if marked is None:
                return False
            party = self._people.at(tx, reader.conversation)
            letter = outbox.put(
                tx, self._people, party, reply,
                reply_to=f"news-{work.id}-{reader.conversation}", part=outbox.NOTICE_PART, now=now,
            )  # fmt: skip
            tx.execute(
                "UPDATE announced SET letter = ? WHERE announcement = ? AND conversation = ?",
                letter, work.id, reader.conversation,
            )  # fmt: skip
            return True

        return await self._book.run(operation)

    async def newsletter(self, key: ConversationKey) -> Newsletter | None:
        """See `bot.ports.Newsletters`."""

        def operation(tx: Transaction) -> Newsletter | None:
            party = self._people.find(tx, key)
            return None if party is None else _newsletter(tx, self._book, party)

        return await self._book.run(operation)

    async def _turn_to(self, row: int, before: str, after: str) -> bool:
        def operation(tx: Transaction) -> bool:
            return tx.execute(
                "UPDATE announcement SET state = ? WHERE id = ? AND state = ?", after, row, before
            ).rowcount > 0  # fmt: skip

        return await self._book.run(operation)

    def _work(
        self, tx: Transaction, row: int, organisation: int, token: str, due: float | None,
        sealed: bytes,
    ) -> Work:  # fmt: skip
        return Work(
            id=row,
            organisation=organisation,
            profile=organisations.get(tx, self._book.keys, organisation),
            announcement=opened(tx, self._book.keys, organisation, token, sealed),
            due=None if due is None else datetime.fromtimestamp(due, UTC),
        )

    def _reader(self, tx: Transaction, conversation: int) -> Reader | None:
        """None: what we know of this person is damaged, or they are leaving."""
        try:
            party = self._people.at(tx, conversation)
            state = self._people.state(tx, party)
            key = self._people.address(tx, party)
        except StoreError:
            return None
        if state is None:
            return None
        in_hand = tx.execute(
            "SELECT EXISTS(SELECT 1 FROM inbox WHERE conversation = ?1"
            "   AND state IN ('waiting', 'claimed'))"
            " OR EXISTS(SELECT 1 FROM handoff WHERE conversation = ?1 AND state = 'taken')",
            conversation,
        ).fetchone()[0]  # fmt: skip
        return Reader(
            conversation=conversation,
            key=key,
            language=state.language,
            spoken=state.prefers_voice,
            manner=Manner(speed=state.speed, voice=state.voice),
            large=state.large_text,
            busy=bool(in_hand) or state.talks or state.onboarding is not None,
        )


def _newsletter(tx: Transaction, book: Book, party: Party) -> Newsletter | None:
    row = tx.execute(
        "SELECT b.organisation, b.news FROM belonging b JOIN organisation o"
        " ON o.id = b.organisation AND o.removed IS NULL WHERE b.conversation = ?",
        party.conversation,
    ).fetchone()
    if row is None:
        return None
    organisation, news = row
    home = organisations.get(tx, book.keys, organisation)
    # Who agreed must be able to end it, even after the association stopped asking.
    if not home.announcements and news != 1:
        return None
    just = tx.execute(
        "SELECT 1 FROM announced n JOIN outbox o ON o.id = n.letter"
        " WHERE n.conversation = ?1 AND o.state = 'sent' AND n.at > ?2"
        " AND o.id = (SELECT max(id) FROM outbox WHERE conversation = ?1)",
        party.conversation, book.now() - RECENT_STOP.total_seconds(),
    ).fetchone()  # fmt: skip
    return Newsletter(name=home.name, asked=news != 0, agreed=news == 1, just=just is not None)
