"""What members sign in with and change themselves: their password and their passkeys.

A keyed hash finds a passkey, its public key is sealed with the association's key. What comes in and
goes out is WebAuthn's; bot/partners/console/passkeys.py checks it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.partners.model import Enrolled, Passkey
from bot.storage.records import dump, parse
from bot.stores.sql.partners import accounts, audit
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.transaction import Transaction

MOST = 10
"""Passkeys of one member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A passkey and whose it is."""

    token: str
    """In addresses."""
    passkey: Passkey
    counter: int
    """How often the device says that it was used; 0: it does not count."""
    member: int


def add(tx: Transaction, keys: Keys, member: Enrolled, passkey: Passkey, now: float) -> bool:
    """False when it is there already, or the member has `MOST` of them."""
    (count,) = tx.execute("SELECT count(*) FROM passkey WHERE member = ?", member.id).fetchone()
    row = _hash(keys, passkey.credential)
    if count >= MOST or tx.execute("SELECT 1 FROM passkey WHERE id = ?", row).fetchone():
        return False
    sealed = keys.of(tx, member.organisation).seal(dump(passkey), _place(row))
    tx.execute("INSERT INTO passkey(id, member, payload) VALUES (?, ?, ?)", row, member.id, sealed)
    audit.note(tx, keys, member.organisation, member.id, "passkey-added", member.id, now)
    return True


def of(tx: Transaction, keys: Keys, member: Enrolled) -> list[Kept]:
    """Those of a member."""
    rows = tx.execute("SELECT id, payload, counter FROM passkey WHERE member = ?", member.id)
    key = keys.of(tx, member.organisation)
    kept = [
        Kept(
            token=row.hex(),
            passkey=parse(Passkey, key.unseal(sealed, _place(row))),
            counter=counter,
            member=member.id,
        )
        for row, sealed, counter in rows.fetchall()
    ]
    return sorted(kept, key=lambda one: one.passkey.added)


def find(tx: Transaction, keys: Keys, credential: str) -> tuple[Enrolled, Kept] | None:
    """Whose passkey it is, by the credential's id (base64url). None: nobody's who may sign in."""
    row = tx.execute("SELECT member FROM passkey WHERE id = ?", _hash(keys, credential)).fetchone()
    member = accounts.get(tx, keys, row[0]) if row else None
    if member is None or not member.active:
        return None
    return next(
        (member, one) for one in of(tx, keys, member) if one.passkey.credential == credential
    )


def used(tx: Transaction, keys: Keys, credential: str, counter: int) -> bool:
    """Note the device's counter. False when another sign-in with the same or a later count was
    first: a copy of the device, or the same answer twice."""
    done = tx.execute(
        "UPDATE passkey SET counter = ?1"
        " WHERE id = ?2 AND (counter < ?1 OR (counter = 0 AND ?1 = 0))",
        counter, _hash(keys, credential),
    )  # fmt: skip
    return done.rowcount == 1


def remove(tx: Transaction, keys: Keys, member: Enrolled, token: str, now: float) -> bool:
    """False when the member has no such passkey."""
    try:
        row = bytes.fromhex(token)
    except ValueError:
        return False
    done = tx.execute("DELETE FROM passkey WHERE id = ? AND member = ?", row, member.id)
    if done.rowcount:
        audit.note(tx, keys, member.organisation, member.id, "passkey-removed", member.id, now)
    return bool(done.rowcount)


def set_password(
    tx: Transaction, keys: Keys, member: Enrolled, hashed: str, action: str, now: float
) -> bool:
    """`hashed`: argon2id in its own notation. `action` goes into the audit trail. False when the
    account was closed or sent back to its link meanwhile."""
    done = tx.execute(
        "UPDATE member SET password = ? WHERE id = ? AND password IS NOT NULL AND removed IS NULL",
        hashed, member.id,
    )  # fmt: skip
    if done.rowcount:
        audit.note(tx, keys, member.organisation, member.id, action, member.id, now)
    return bool(done.rowcount)


class Passkeys:
    """Each method is one transaction; all may raise StoreError."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def add(self, member: Enrolled, passkey: Passkey) -> bool:
        """See `add`."""
        book = self._book
        return await book.run(lambda tx: add(tx, book.keys, member, passkey, book.now()))

    async def of(self, member: Enrolled) -> list[Kept]:
        """Those of a member, the oldest first."""
        return await self._book.run(lambda tx: of(tx, self._book.keys, member))

    async def find(self, credential: str) -> tuple[Enrolled, Kept] | None:
        """See `find`."""
        return await self._book.run(lambda tx: find(tx, self._book.keys, credential))

    async def used(self, credential: str, counter: int) -> bool:
        """See `used`."""
        return await self._book.run(lambda tx: used(tx, self._book.keys, credential, counter))

    async def remove(self, member: Enrolled, token: str) -> bool:
        """See `remove`."""
        book = self._book
        return await book.run(lambda tx: remove(tx, book.keys, member, token, book.now()))


def _hash(keys: Keys, credential: str) -> bytes:
    return keys.partners.pseudonym("passkey", credential)


def _place(row: bytes) -> str:
    return f"passkey:{row.hex()}"
