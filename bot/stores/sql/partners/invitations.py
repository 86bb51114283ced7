"""What a group's QR code stands for, and who came by it.

The token that people redeem has 128 random bits and is kept as a keyed hash. Guesses are not
counted: with a million invitations open, a thousand guesses a second for ten years (3e11 of them)
find one with a probability of 1e6 * 3e11 / 2**128, one in 1e21.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from bot.errors import StoreError
from bot.model import ConversationKey
from bot.partners.model import Invitation, IssuedInvitation
from bot.ports import Invited
from bot.storage.records import dump, parse
from bot.stores.sql.partners import audit, organisations
from bot.stores.sql.partners.book import AssociationKey, Book, Keys
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

DAY_SECONDS = 86_400.0
LONGEST_DAYS = 3_650

_SELECT = "SELECT id, token, payload, places, used, created, expires, revoked FROM invitation "


def issue(
    tx: Transaction, keys: Keys, organisation: int, invitation: Invitation, places: int | None,
    days: int, by: int | None, now: float,
) -> tuple[IssuedInvitation, str]:  # fmt: skip
    """The invitation and its secret, which cannot be had again."""
    if (places is not None and places < 1) or not 1 <= days <= LONGEST_DAYS:
        raise StoreError("an invitation has at least one place and one day")
    key, secret = keys.of(tx, organisation), secrets.token_urlsafe(16)
    made: int = tx.execute(
        "INSERT INTO invitation(token, organisation, secret, payload, places, created, expires)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        secrets.token_urlsafe(12), organisation, _hash(keys, secret), b"", places, now,
        now + days * DAY_SECONDS,
    ).fetchone()[0]  # fmt: skip
    sealed = key.seal(dump(invitation), _place(made))
    tx.execute("UPDATE invitation SET payload = ? WHERE id = ?", sealed, made)
    audit.note(tx, keys, organisation, by, "invitation-issued", made, now)
    row = tx.execute(_SELECT + "WHERE id = ?", made).fetchone()
    return _issued(key, row), secret


def of(tx: Transaction, keys: Keys, organisation: int) -> list[IssuedInvitation]:
    """All of an association, the newest first."""
    key = keys.of(tx, organisation)
    rows = tx.execute(_SELECT + "WHERE organisation = ? ORDER BY id DESC", organisation)
    return [_issued(key, row) for row in rows.fetchall()]


def revoke(
    tx: Transaction, keys: Keys, organisation: int, token: str, by: int | None, now: float
) -> bool:
    """Nobody comes by it any more; who came stays. False when it is none of this association's,
    or was revoked before."""
    row = tx.execute(
        "UPDATE invitation SET revoked = ? WHERE organisation = ? AND token = ?"
        " AND revoked IS NULL RETURNING id", now, organisation, token,
    ).fetchone()  # fmt: skip
    if row is None:
        return False
    audit.note(tx, keys, organisation, by, "invitation-revoked", row[0], now)
    return True


def redeem(
    tx: Transaction, keys: Keys, people: People, key: ConversationKey, secret: str, now: float
) -> Invited | None:
    """Take one place. Who has one already takes no second; of several associations, the one
    that invited last is the person's.

    An invitation that is unknown, used up, revoked or expired is looked up by the same two
    statements and gives the same None.
    """
    hashed = _hash(keys, secret)
    found = _held(tx, people.master.person(key), hashed) or _taken(tx, hashed, now)
    if found is None:
        return None
    invitation, organisation, sealed = found
    association = keys.of(tx, organisation)
    profile = organisations.get(tx, keys, organisation)
    group = parse(Invitation, association.unseal(sealed, _place(invitation)))
    party = people.find_or_create(tx, key, now)
    _leave_others(tx, keys, party, organisation, now)
    _belong(tx, party, organisation, invitation, now)
    return Invited(
        organisation=organisation,
        name=profile.name,
        group=group.group,
        languages=tuple(dict.fromkeys((*group.languages, *profile.languages))),
    )


def organisation_of(tx: Transaction, conversation: int) -> int | None:
    """Whose invitation brought the person; None: nobody's."""
    row = tx.execute(
        "SELECT organisation FROM belonging WHERE conversation = ?", conversation
    ).fetchone()
    return None if row is None else int(row[0])


def forget(tx: Transaction, conversation: int) -> None:
    """The conversation belongs to nobody any more. The place it took stays taken."""
    tx.execute("DELETE FROM belonging WHERE conversation = ?", conversation)


class Invitations:
    """Each method is one transaction and notes the audit trail in it; all may raise StoreError.

    `by`: the member who did it; None: the operator.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    async def issue(
        self, organisation: int, invitation: Invitation, places: int | None, days: int,
        *, by: int | None = None,
    ) -> tuple[IssuedInvitation, str]:  # fmt: skip
        """`places` None: any number. The secret, which goes into links, cannot be had again.
        Raises StoreError for less than one place or day."""
        book = self._book
        return await book.run(
            lambda tx: issue(tx, book.keys, organisation, invitation, places, days, by, book.now())
        )

    async def of(self, organisation: int) -> list[IssuedInvitation]:
        """The newest first; also those that are over."""
        return await self._book.run(lambda tx: of(tx, self._book.keys, organisation))

    async def revoke(self, organisation: int, token: str, *, by: int | None = None) -> bool:
        """See `revoke`."""
        book = self._book
        return await book.run(lambda tx: revoke(tx, book.keys, organisation, token, by, book.now()))


_Found = tuple[int, int, bytes]
"""Invitation, association, sealed payload."""


def _held(tx: Transaction, person: bytes, hashed: bytes) -> _Found | None:
    """The place that this person took by this invitation, here or in another chat."""
    row: _Found | None = tx.execute(
        "SELECT i.id, i.organisation, i.payload FROM invitation i"
        " JOIN belonging b ON b.invitation = i.id JOIN conversation c ON c.id = b.conversation"
        " JOIN person p ON p.id = c.person WHERE i.secret = ? AND p.pseudonym = ?", hashed, person,
    ).fetchone()  # fmt: skip
    return row


def _taken(tx: Transaction, hashed: bytes, now: float) -> _Found | None:
    row: _Found | None = tx.execute(
        "UPDATE invitation SET used = used + 1 WHERE secret = ? AND revoked IS NULL"
        " AND expires > ? AND (places IS NULL OR used < places)"
        " RETURNING id, organisation, payload", hashed, now,
    ).fetchone()  # fmt: skip
    return row


def _leave_others(tx: Transaction, keys: Keys, party: Party, organisation: int, now: float) -> None:
    """What is open at the desk of the association before is closed there: its helpers read nothing
    more. The service tells the person."""
    for handoff, before in tx.execute(
        "UPDATE handoff SET state = 'closed', closed = ?, ended_by = 'person'"
        " WHERE conversation = ? AND state != 'closed' AND organisation != ?"
        " RETURNING id, organisation", now, party.conversation, organisation,
    ).fetchall():  # fmt: skip
        audit.note(tx, keys, before, None, "handoff-closed", handoff, now)


def _belong(tx: Transaction, party: Party, organisation: int, invitation: int, now: float) -> None:
    """The yes to announcements was given to one association: it does not move to another."""
    tx.execute(
        "INSERT INTO belonging(conversation, organisation, invitation, at) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT(conversation) DO UPDATE SET organisation = ?2, invitation = ?3, at = ?4,"
        " news = CASE WHEN belonging.organisation = ?2 THEN belonging.news ELSE 0 END",
        party.conversation, organisation, invitation, now,
    )  # fmt: skip


def _issued(
    key: AssociationKey,
    row: tuple[int, str, bytes, int | None, int, float, float, float | None],
) -> IssuedInvitation:
    invitation, token, sealed, places, used, created, expires, revoked = row
    return IssuedInvitation(
        id=invitation,
        token=token,
        invitation=parse(Invitation, key.unseal(sealed, _place(invitation))),
        places=places,
        used=used,
        created=datetime.fromtimestamp(created, UTC),
        expires=datetime.fromtimestamp(expires, UTC),
        revoked=revoked is not None,
    )


def _place(invitation: int) -> str:
    return f"invitation:{invitation}"


def _hash(keys: Keys, secret: str) -> bytes:
    return keys.partners.pseudonym("invitation", secret)
