"""Who signs in: address, password and code, or a passkey; how often they may try."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from bot.http import address
from bot.partners.console import codes
from bot.partners.console.passkeys import Ceremonies
from bot.partners.console.passwords import Passwords
from bot.partners.model import Enrolled
from bot.stores.sql.partners.attempts import Attempts
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.credentials import set_password
from bot.stores.sql.partners.members import Account, Members

NO_SECRET = "A" * 32
"""In base32: an account that does not exist is looked at like any other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Too many wrong tries."""

    seconds: float

    @property
    def minutes(self) -> int:
        """Rounded up."""
        return max(1, -int(-self.seconds // 60))


class SignIn:
    """Checks who somebody is. Nothing tells whether an address is known, nor which part was
    wrong. Wrong tries make further ones wait; they never end a session."""

    def __init__(self, book: Book, *, behind_proxy: bool) -> None:
        self._book = book
        self._behind_proxy = behind_proxy
        self.passwords = Passwords()
        self.ceremonies = Ceremonies(book)
        self.attempts = Attempts(book)
        self._members = Members(book)

    async def by_password(
        self, request: web.Request, *, login: str, password: str, code: str
    ) -> Enrolled | Wait | None:
        """None: something was wrong. May raise StoreError."""
        one = await self.attempts.begin(login=login, network=self._network(request))
        if one.wait:
            return Wait(seconds=one.wait)
        found = await self._account(await self._members.find_by_login(login), password, code)
        if found is None:
            return None
        await self.attempts.right(one)
        await self._rehash(found, password)
        return found.enrolled

    async def by_passkey(
        self, request: web.Request, *, door: str, answer: str
    ) -> Enrolled | Wait | None:
        """`answer`: JSON of the browser. None: it was wrong or too late. May raise StoreError."""
        one = await self.attempts.begin(login=None, network=self._network(request))
        if one.wait:
            return Wait(seconds=one.wait)
        member = await self.ceremonies.sign_in(request, door, answer)
        if member is not None:
            await self.attempts.right(one)
        return member

    async def confirms(self, request: web.Request, member: Enrolled, password: str) -> bool | Wait:
        """True when it is this member's password; for what a session alone must not do."""
        login = member.member.login
        one = await self.attempts.begin(login=login, network=self._network(request))
        if one.wait:
            return Wait(seconds=one.wait)
        accounts = await self._members.find_by_login(login)
        own = next((each for each in accounts if each.enrolled.id == member.id), None)
        right = await self.passwords.verify(own.password_hash if own else None, password)
        if right:
            await self.attempts.right(one)
        return right

    async def _account(
        self, accounts: tuple[Account, ...], password: str, code: str
    ) -> Account | None:
        """The account that password and code open. Both are looked at, whatever is wrong."""
        if not accounts:
            await self.passwords.verify(None, password)
            codes.step_of(NO_SECRET, code, self._book.clock.now())
            return None
        for account in accounts:
            right = await self.passwords.verify(account.password_hash, password)
            step = codes.step_of(account.totp_secret, code, self._book.clock.now())
            if (
                right
                and step is not None
                and await self._members.use_totp_step(account.enrolled.id, step)
            ):
                return account
        return None

    async def _rehash(self, account: Account, password: str) -> None:
        """With today's parameters, when the library recommends others than it did."""
        if self.passwords.outdated(account.password_hash):
            await self.set_password(account.enrolled, password, action="password-rehashed")

    async def set_password(
        self, member: Enrolled, password: str, *, action: str = "password-changed"
    ) -> None:
        """May raise StoreError."""
        hashed, book = await self.passwords.hash(password), self._book
        await book.run(lambda tx: set_password(tx, book.keys, member, hashed, action, book.now()))

    def _network(self, request: web.Request) -> str:
        return address(request, behind_proxy=self._behind_proxy)
