"""Members of associations and their sessions, for the console and the command line."""

from __future__ import annotations

from bot.partners.model import Enrolled, Member, Role
from bot.stores.sql.partners import accounts
from bot.stores.sql.partners.accounts import (
    Account,
    AlreadyMember,
    LastCoordinator,
    get,
    set_password,
)
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.sessions import Sessions
from bot.stores.sql.transaction import Transaction

__all__ = [
    "Account",
    "AlreadyMember",
    "LastCoordinator",
    "Members",
    "Sessions",
    "get",
    "set_password",
]


class Members:
    """Each method is one transaction and notes the audit trail in it; all may raise StoreError.

    `by`: the member who did it; None: the operator.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    async def add(
        self, organisation: int, member: Member, role: Role, *, days: int = 7, by: int | None = None
    ) -> str:
        """The secret of the link that opens the account, once, within `days`. Raises
        AlreadyMember."""
        book = self._book
        return await book.run(
            lambda tx: accounts.add(tx, book.keys, organisation, member, role, days, by, book.now())
        )

    async def find_by_login(self, login: str) -> tuple[Account, ...]:
        """See `find_by_login`. Removed members and accounts that were never opened are none."""
        return await self._book.run(lambda tx: accounts.find_by_login(tx, self._book.keys, login))

    async def opening(self, secret: str) -> Enrolled | None:
        """Whose account a link opens; None for one that is unknown, used or too old."""
        book = self._book
        return await book.run(lambda tx: accounts.opening(tx, book.keys, secret, book.now()))

    async def open(self, secret: str, password_hash: str, totp_secret: str) -> Enrolled | None:
        """Set the password (argon2id) and the second step (base32), once. None: as `opening`."""
        book = self._book
        return await book.run(
            lambda tx: accounts.open_account(
                tx, book.keys, secret, password_hash, totp_secret, book.now()
            )
        )

    async def reopen(
        self, organisation: int, member: int, *, days: int = 7, by: int | None = None
    ) -> str | None:
        """See `reopen`."""
        book = self._book
        return await book.run(
            lambda tx: accounts.reopen(tx, book.keys, organisation, member, days, by, book.now())
        )

    async def of(self, organisation: int) -> list[Enrolled]:
        """Those who are there, in the order in which they came."""

        def operation(tx: Transaction) -> list[Enrolled]:
            where = "WHERE organisation = ? AND removed IS NULL ORDER BY id"
            return accounts.all_of(tx, self._book.keys, where, organisation)

        return await self._book.run(operation)

    async def names(self, organisation: int) -> dict[int, str]:
        """By member; also of those who left within a year."""
        return await self._book.run(lambda tx: accounts.names(tx, self._book.keys, organisation))

    async def get(self, member: int) -> Enrolled | None:
        """None when they are gone. Of any association: compare `organisation` before use."""
        return await self._book.run(lambda tx: accounts.get(tx, self._book.keys, member))

    async def find(self, organisation: int, token: str) -> Enrolled | None:
        """The member of this association behind the token of an address."""
        where = "WHERE organisation = ? AND token = ? AND removed IS NULL"
        return await self._book.run(
            lambda tx: accounts.one(tx, self._book.keys, where, organisation, token)
        )

    async def change(
        self, organisation: int, member: int, values: Member, role: Role, *, by: int | None = None
    ) -> bool:
        """False when there is no such member in this association. Raises AlreadyMember,
        LastCoordinator."""
        book = self._book
        return await book.run(
            lambda tx: accounts.change(
                tx, book.keys, organisation, member, values, role, by, book.now()
            )
        )

    async def remove(self, organisation: int, member: int, *, by: int | None = None) -> bool:
        """See `remove`. Raises LastCoordinator."""
        book = self._book
        return await book.run(
            lambda tx: accounts.remove(tx, book.keys, organisation, member, by, book.now())
        )

    async def use_totp_step(self, member: int, step: int) -> bool:
        """True once for each step (RFC 6238, 5.2)."""
        return await self._book.run(lambda tx: accounts.use_totp_step(tx, member, step))
