"""Associations: who they are, and how everything of one goes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from bot.model import ConversationKey
from bot.partners.hours import check
from bot.partners.model import Organisation
from bot.storage.crypto import new_key
from bot.storage.records import dump, parse
from bot.stores.sql import erasures
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.book import AssociationKey, Book, Keys
from bot.stores.sql.transaction import Transaction

THEIRS = (
    "announcement", "canned", "room", "room_code", "handoff", "wrong_answer", "seen", "tally",
    "belonging", "invitation", "handoff_version", "member",
)  # fmt: skip
"""Every table with rows of an association, in an order in which they can be deleted. The audit
trail stays: it names nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is of an association."""

    members: int
    invitations: int
    """Still to be redeemed."""
    people: int
    """Exact: whoever shows it hides small numbers."""


def add(tx: Transaction, keys: Keys, organisation: Organisation, now: float) -> tuple[int, str]:
    """Returns its id and its token. Raises ConfigError for hours or a zone that cannot be."""
    check(organisation)
    token, key = secrets.token_urlsafe(12), new_key()
    while token.startswith("-"):  # the command line would take it for an option
        token = secrets.token_urlsafe(12)
    made: int = tx.execute(
        "INSERT INTO organisation(token, wrapped_key, profile, created)"
        " VALUES (?, ?, ?, ?) RETURNING id",
        token, keys.partners.wrap(key, token.encode()), b"", now,
    ).fetchone()[0]  # fmt: skip
    _write(tx, AssociationKey(organisation=made, key=key), organisation)
    audit.note(tx, keys, made, None, "organisation-added", made, now)
    return made, token


def get(tx: Transaction, keys: Keys, organisation: int) -> Organisation:
    """Raises StoreError when it is gone."""
    key = keys.of(tx, organisation)
    (sealed,) = tx.execute(
        "SELECT profile FROM organisation WHERE id = ?", organisation
    ).fetchone()  # fmt: skip
    return parse(Organisation, key.unseal(sealed, "profile"))


def change(
    tx: Transaction, keys: Keys, organisation: int, values: Organisation, by: int | None, now: float
) -> None:
    """Raises StoreError when it is gone, ConfigError for hours or a zone that cannot be."""
    check(values)
    _write(tx, keys.of(tx, organisation), values)
    audit.note(tx, keys, organisation, by, "organisation-changed", organisation, now)


def find(tx: Transaction, token: str) -> int | None:
    """The id behind a token."""
    row = tx.execute(
        "SELECT id FROM organisation WHERE token = ? AND removed IS NULL", token
    ).fetchone()
    return None if row is None else int(row[0])


def count(tx: Transaction, organisation: int, now: float) -> Counts:
    """By index."""
    members, invitations, people = tx.execute(
        "SELECT (SELECT count(*) FROM member WHERE organisation = ?1 AND removed IS NULL),"
        " (SELECT count(*) FROM invitation WHERE organisation = ?1 AND revoked IS NULL"
        "  AND expires > ?2 AND (places IS NULL OR used < places)),"
        " (SELECT count(*) FROM belonging WHERE organisation = ?1)",
        organisation, now,
    ).fetchone()  # fmt: skip
    return Counts(members=members, invitations=invitations, people=people)


def close_desk(tx: Transaction, keys: Keys, organisation: int, now: float) -> None:
    """Take nobody over any more and end what is open; the service tells those people."""
    change(tx, keys, organisation, replace(get(tx, keys, organisation), handoffs=False), None, now)
    ended = tx.execute(
        "UPDATE handoff SET state = 'closed', closed = ?, ended_by = 'helper'"
        " WHERE organisation = ? AND state != 'closed' RETURNING id", now, organisation,
    ).fetchall()  # fmt: skip
    for (handoff,) in ended:
        audit.note(tx, keys, organisation, None, "handoff-closed", handoff, now)


def untold(tx: Transaction, organisation: int) -> int:
    """How many people do not know yet that their hand-off was closed."""
    (count,) = tx.execute(
        "SELECT count(*) FROM handoff WHERE organisation = ? AND state = 'closed'"
        " AND announced != 'closed' AND conversation IS NOT NULL", organisation,
    ).fetchone()  # fmt: skip
    return int(count)


def remove(tx: Transaction, keys: Keys, organisation: int, now: float) -> bool:
    """Everything of it, and its key: what an old copy of a page still holds cannot be read either.

    Sessions end with their members. People keep their conversations, and belong to nobody. False
    when there is no such association (any more).
    """
    row = tx.execute("SELECT token FROM organisation WHERE id = ?", organisation).fetchone()
    gone = _bury(tx, organisation, now)
    if gone:
        erasures.put(tx, in_ledger(keys, row[0]), now)
        audit.note(tx, keys, organisation, None, "organisation-removed", organisation, now)
    return gone


def in_ledger(keys: Keys, token: str) -> bytes:
    """What stands for an association among what a backup must not bring back."""
    return keys.partners.erased(ConversationKey(channel="association", chat="", person=token))


def remove_unreadable(tx: Transaction, now: float) -> int:
    """Remove all associations of data whose partners' key is lost. Returns how many.

    Their trails stay, with an end that nobody can check any more.
    """
    rows = tx.execute("SELECT id FROM organisation WHERE removed IS NULL").fetchall()
    for (organisation,) in rows:
        _bury(tx, organisation, now)
    return len(rows)


class Organisations:
    """Each method is one transaction; all may raise StoreError."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def add(self, organisation: Organisation) -> tuple[int, str]:
        """Its id and its token. Raises ConfigError for hours or a zone that cannot be."""
        book = self._book
        return await book.run(lambda tx: add(tx, book.keys, organisation, book.now()))

    async def get(self, organisation: int) -> Organisation:
        """Raises StoreError when it is gone."""
        return await self._book.run(lambda tx: get(tx, self._book.keys, organisation))

    async def find(self, token: str) -> int | None:
        """The id behind a token."""
        return await self._book.run(lambda tx: find(tx, token))

    async def change(
        self, organisation: int, values: Organisation, *, by: int | None = None
    ) -> None:
        """`by`: the member who did it. Raises ConfigError for hours or a zone that cannot be."""
        book = self._book
        await book.run(lambda tx: change(tx, book.keys, organisation, values, by, book.now()))

    async def all(self) -> list[tuple[int, str, Organisation]]:
        """Id, token and profile, in the order in which they came. For the operator alone."""

        def operation(tx: Transaction) -> list[tuple[int, str, Organisation]]:
            rows = tx.execute(
                "SELECT id, token FROM organisation WHERE removed IS NULL ORDER BY id"
            )
            return [(row, token, get(tx, self._book.keys, row)) for row, token in rows.fetchall()]

        return await self._book.run(operation)

    async def count(self, organisation: int) -> Counts:
        """How much there is of it; exact numbers."""
        return await self._book.run(lambda tx: count(tx, organisation, self._book.now()))

    async def close_desk(self, organisation: int) -> None:
        """See `close_desk`."""
        book = self._book
        await book.run(lambda tx: close_desk(tx, book.keys, organisation, book.now()))

    async def untold(self, organisation: int) -> int:
        """How many people do not know yet that their hand-off was closed."""
        return await self._book.run(lambda tx: untold(tx, organisation))

    async def remove(self, organisation: int) -> bool:
        """See `remove`."""
        book = self._book
        return await book.run(lambda tx: remove(tx, book.keys, organisation, book.now()))


def _write(tx: Transaction, key: AssociationKey, values: Organisation) -> None:
    sealed = key.seal(dump(values), "profile")
    tx.execute("UPDATE organisation SET profile = ? WHERE id = ?", sealed, key.organisation)


def _bury(tx: Transaction, organisation: int, now: float) -> bool:
    """All but the row that explains the trail."""
    gone = tx.execute(
        "UPDATE organisation SET removed = ?, wrapped_key = ?, profile = ?"
        " WHERE id = ? AND removed IS NULL", now, b"", b"", organisation,
    ).rowcount  # fmt: skip
    if gone:
        for table in THEIRS:
            tx.execute(f"DELETE FROM {table} WHERE organisation = ?", organisation)  # noqa: S608
        tx.scrub = True
    return bool(gone)
