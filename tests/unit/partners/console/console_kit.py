"""The real application over the real tables in memory, and browsers of its members."""

from __future__ import annotations

import html
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
from aiohttp import CookieJar
from aiohttp.test_utils import TestClient, TestServer

from bot.config import Config, Doors
from bot.config import Console as Web
from bot.partners.console.app import Console
from bot.partners.console.doors import SESSION, csrf_of
from bot.partners.model import Enrolled, Member, Organisation, Role
from bot.storage.crypto import MasterKey
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite.schema import migrate
from bot.stores.sqlite.writer import Transaction

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
A = Organisation(name="Association A", languages=("fa", "ar"))
B = Organisation(name="Association B", languages=("uk",))
PASSWORD = "correct lampe cheval agrafe"


class ScriptedClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - START).total_seconds()

    def pass_(self, **delta: float) -> None:
        self.time += timedelta(**delta)


def book_in_memory(clock: ScriptedClock) -> tuple[Book, sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, b"fingerprint")

    async def run(operation):
        connection.execute("BEGIN")
        try:
            result = operation(Transaction(connection))
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return result

    return Book(run=run, keys=Keys(MasterKey(b"p" * 32)), clock=clock), connection


@dataclass
class Page:
    """What a browser got."""

    status: int
    text: str
    headers: object
    location: str = ""

    @property
    def words(self) -> str:
        """The text as it is read, without tags."""
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", self.text)).split())


class Browser:
    """Cookies of its own, and the CSRF token of the last page it saw."""

    def __init__(self, client: TestClient, member: Enrolled | None = None) -> None:
        self.client = client
        self.member = member
        self.csrf = ""

    async def get(self, path: str, **headers: str) -> Page:
        return await self._page("GET", path, headers=headers)

    async def post(self, path: str, fields: object = None, **headers: str) -> Page:
        """A form with the token of the last page; `fields`: dict or list of pairs."""
        pairs = list(fields.items()) if isinstance(fields, dict) else list(fields or [])
        return await self._page("POST", path, data=[*pairs, ("csrf", self.csrf)], headers=headers)

    async def _page(self, method: str, path: str, **more: object) -> Page:
        async with self.client.request(method, path, allow_redirects=False, **more) as response:
            text = await response.text(errors="replace")
            if found := re.search(r'name="csrf" value="([^"]+)"', text):
                self.csrf = found[1]
            location = response.headers.get("Location", "")
            return Page(response.status, text, response.headers, location)


class House:
    """Two associations and a console."""

    def __init__(self, folder: Path, web: Web = Web()) -> None:  # noqa: B008 - frozen
        self.clock = ScriptedClock()
        self.book, self.connection = book_in_memory(self.clock)
        doors = Doors(web="https://chat.example.org", telegram="example_bot")
        self.config = replace(
            Config(), data=folder, association=folder / "association", doors=doors, console=web
        )
        self.console = Console(self.book, self.config)
        self.members = Members(self.book)
        self.organisations = Organisations(self.book)
        self.clients: list[TestClient] = []

    async def browser(self, member: Enrolled | None = None) -> Browser:
        """Signed in as `member` (without the form), or a stranger's."""
        client = TestClient(self.server, cookie_jar=CookieJar(unsafe=True))
        self.clients.append(client)
        browser = Browser(client, member)
        if member is not None:
            secret = await self.console.sessions.start(member.id)
            client.session.cookie_jar.update_cookies({SESSION: secret}, client.make_url("/"))
            browser.csrf = csrf_of(self.book.keys, secret)
        return browser

    async def member(
        self, organisation: int, role: Role, *, login: str = "", interface: str = "fr"
    ) -> Enrolled:
        """Somebody whose account is open, with `PASSWORD` and the secret of `totp`."""
        login = login or f"{role.value}{organisation}@example.org"
        member = Member(name=role.value.title(), login=login, interface=interface)
        link = await self.members.add(organisation, member, role)
        hashed = await self.console.sign_in.passwords.hash(PASSWORD)
        opened = await self.members.open(link, hashed, TOTP)
        assert opened is not None
        return opened

    def code(self, secret: str = "", **ahead: float) -> str:
        """What the code app shows now, or `ahead` of now."""
        return pyotp.TOTP(secret or TOTP).at(self.clock.time + timedelta(**ahead))


TOTP = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@asynccontextmanager
async def house_in(folder: Path, web: Web = Web()) -> AsyncIterator[House]:  # noqa: B008
    house = House(folder, web)
    house.server = TestServer(house.console.application())
    await house.server.start_server()
    house.a, _ = await house.organisations.add(A)
    house.b, _ = await house.organisations.add(B)
    try:
        yield house
    finally:
        for client in house.clients:
            await client.session.close()
        await house.server.close()
