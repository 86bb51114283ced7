"""Announcements as the console writes them; the service words and queues them (`newsroom`).

An announcement is asked (to be translated), previewed, agreed, sending, done; or cancelled.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.partners.news.model import (
    OPEN,
    Announcement,
    AnnouncementState,
    Listed,
    Stand,
    Version,
)
from bot.storage.records import dump, parse
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.transaction import Transaction

LISTED = 50


class Announcements:
    """What the console does with announcements; one transaction for each call."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def write(self, organisation: int, member: int | None, text: str, language: str) -> str:
        """A new one, to be worded in the other languages. Its token. Raises StoreError."""
        draft = Announcement(text=text, language=language)

        def operation(tx: Transaction) -> str:
            token = secrets.token_urlsafe(12)
            tx.execute(
                "INSERT INTO announcement(token, organisation, member, state, created, payload)"
                " VALUES (?, ?, ?, 'asked', ?, ?)",
                token, organisation, member, self._book.now(),
                _sealed(tx, self._book.keys, organisation, token, draft),
            )  # fmt: skip
            self._note(tx, organisation, member, "announcement-written", token)
            return token

        return await self._book.run(operation)

    async def of(self, organisation: int) -> list[Listed]:
        """The latest, newest first."""
        return await self._book.run(
            lambda tx: [
                _listed(tx, self._book.keys, organisation, row)
                for row in tx.execute(
                    f"{_LISTED} WHERE organisation = ? ORDER BY id DESC LIMIT ?",
                    organisation, LISTED,
                ).fetchall()
            ]
        )  # fmt: skip

    async def read(self, organisation: int, token: str) -> Listed | None:
        """One of this association; None: there is none."""
        return await self._book.run(lambda tx: _read(tx, self._book.keys, organisation, token))

    async def reword(
        self, organisation: int, token: str, language: str, text: str, *, by: int | None = None
    ) -> bool:
        """Words written by hand in one language. False when it is no longer a draft."""

        def operation(tx: Transaction) -> bool:
            found = _read(tx, self._book.keys, organisation, token)
            if found is None or found.state is not AnnouncementState.PREVIEW:
                return False
            known = {one.language for one in found.announcement.versions}
            if language not in known:
                return False
            version = Version(language=language, stand=Stand.WRITTEN, text=text)
            keep(tx, self._book.keys, organisation, found.announcement.with_version(version), token)
            self._note(tx, organisation, by, "announcement-reworded", token)
            return True

        return await self._book.run(operation)

    async def agree(
        self, organisation: int, token: str, due: datetime, *, by: int | None = None
    ) -> bool:
        """A coordinator has read it: it goes out from `due` on. False when it is no draft."""
        return await self._move(organisation, token, ("preview",), "agreed", due.timestamp(), by)

    async def cancel(self, organisation: int, token: str, *, by: int | None = None) -> bool:
        """Nobody else hears it. False when it was over already."""
        return await self._move(organisation, token, OPEN, "cancelled", None, by)

    async def readers(self, organisation: int) -> int:
        """How many people agreed to announcements. Not to be shown below `LEAST`."""

        def operation(tx: Transaction) -> int:
            return int(tx.execute(
                "SELECT count(*) FROM belonging WHERE organisation = ? AND news = 1", organisation
            ).fetchone()[0])  # fmt: skip

        return await self._book.run(operation)

    async def _move(
        self, organisation: int, token: str, known: Sequence[str], state: str, due: float | None,
        by: int | None,
    ) -> bool:  # fmt: skip
        marks = ",".join("?" * len(known))

        def operation(tx: Transaction) -> bool:
            moved = tx.execute(
                f"UPDATE announcement SET state = ?, due = coalesce(?, due)"  # noqa: S608
                f" WHERE organisation = ? AND token = ? AND state IN ({marks})",
                state, due, organisation, token, *known,
            ).rowcount > 0  # fmt: skip
            if moved:
                self._note(tx, organisation, by, f"announcement-{state}", token)
            return moved

        return await self._book.run(operation)

    def _note(
        self, tx: Transaction, organisation: int, by: int | None, action: str, token: str
    ) -> None:
        (row,) = tx.execute("SELECT id FROM announcement WHERE token = ?", token).fetchone()
        audit.note(tx, self._book.keys, organisation, by, action, row, self._book.now())


def agree(tx: Transaction, conversation: int, *, agreed: bool) -> None:
    """What the person said to announcements; called in the transaction of the turn."""
    tx.execute(
        "UPDATE belonging SET news = ? WHERE conversation = ?", 1 if agreed else -1, conversation
    )


def forget(tx: Transaction, conversation: int) -> None:
    """The person is erased: nothing says what they heard or agreed to."""
    tx.execute("DELETE FROM announced WHERE conversation = ?", conversation)
    tx.execute("UPDATE belonging SET news = 0 WHERE conversation = ?", conversation)


_LISTED = (
    "SELECT id, token, state, created, due, payload,"
    " (SELECT count(*) FROM announced n WHERE n.announcement = announcement.id) FROM announcement"
)
_Row = tuple[int, str, str, float, float | None, bytes, int]


def _read(tx: Transaction, keys: Keys, organisation: int, token: str) -> Listed | None:
    row = tx.execute(
        f"{_LISTED} WHERE organisation = ? AND token = ?", organisation, token
    ).fetchone()  # fmt: skip
    return None if row is None else _listed(tx, keys, organisation, row)


def _listed(tx: Transaction, keys: Keys, organisation: int, row: _Row) -> Listed:
    identity, token, state, created, due, sealed, told = row
    return Listed(
        id=identity,
        token=token,
        state=AnnouncementState(state),
        announcement=opened(tx, keys, organisation, token, sealed),
        created=datetime.fromtimestamp(created, UTC),
        due=None if due is None else datetime.fromtimestamp(due, UTC),
        told=told,
    )


def keep(
    tx: Transaction, keys: Keys, organisation: int, announcement: Announcement, token: str
) -> None:
    """Save the words."""
    tx.execute(
        "UPDATE announcement SET payload = ? WHERE organisation = ? AND token = ?",
        _sealed(tx, keys, organisation, token, announcement), organisation, token,
    )  # fmt: skip


def _sealed(
    tx: Transaction, keys: Keys, organisation: int, token: str, announcement: Announcement
) -> bytes:
    return keys.of(tx, organisation).seal(dump(announcement), "announcement:" + token)


def opened(
    tx: Transaction, keys: Keys, organisation: int, token: str, sealed: bytes
) -> Announcement:
    """The words. Raises StoreError."""
    return parse(Announcement, keys.of(tx, organisation).unseal(sealed, "announcement:" + token))
