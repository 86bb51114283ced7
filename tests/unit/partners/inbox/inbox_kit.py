"""A service's store with people who were handed over, and the console beside it, on one file."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import CookieJar
from aiohttp.test_utils import TestClient, TestServer
from org_kit import Place, ScriptedClock

from bot.config import Config
from bot.model import (
    Attachment,
    Consent,
    ConversationKey,
    Desk,
    Message,
    Packet,
    Shared,
    Side,
    Turn,
    Urgency,
    Why,
)
from bot.partners.console.app import Console
from bot.partners.console.doors import SESSION, csrf_of
from bot.partners.model import Enrolled, Invitation, Member, Organisation, Role
from bot.ports import Clock
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.desk_work import DeskWork
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.lines import LineState, Reason
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite import SqliteStore
from bot.turns import CONSENT_VERSION

A = Organisation(name="Association A", languages=("fa", "ar"))
B = Organisation(name="Association B", languages=("uk",))
TOTP = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"

DARI = "سلام، من یک نامه گرفتم و نمی‌فهمم."
FRENCH = "Bonjour, j'ai reçu une lettre et je ne comprends pas."
# The smallest PNG: one grey pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6368000000820081 77cd72b60000000049454e44ae426082".replace(" ", "")
)


def said(
    text: str = DARI, *, language: str = "fa", translation: str = FRENCH, side: Side = Side.PERSON,
    at: datetime | None = None, **more: object,
) -> Shared:  # fmt: skip
    """A line with its French."""
    return Shared(
        side=side, text=text, language=language, at=at or datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
        translation=translation, translation_language="fr" if translation else "", **more,
    )  # fmt: skip


def letter(explained: str = "Une lettre de la caisse : un papier manque.") -> Shared:
    """A photo with what the bot explained of it."""
    return said(
        "نامه‌ای از صندوق: یک کاغذ کم است.", translation=explained, side=Side.BOT,
        files=(Attachment(name="photo.png", mime="image/png", data=PIXEL),),
    )  # fmt: skip


def packet(
    *lines: Shared, urgency: Urgency = Urgency.USUAL, why: Why = Why.ASKED, language: str = "fa"
) -> Packet:
    return Packet(why=why, urgency=urgency, language=language, lines=lines or (said(),))


@dataclass
class Page:
    """What a browser got."""

    status: int
    text: str
    headers: object
    location: str = ""
    data: bytes = b""

    @property
    def words(self) -> str:
        """The text as it is read, without tags."""
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", self.text)).split())

    @property
    def main(self) -> str:
        """The same, of the content alone."""
        return replace(self, text=self.text[self.text.find("<main") :]).words


class Browser:
    """A member's browser."""

    def __init__(self, client: TestClient, member: Enrolled, csrf: str, secret: str) -> None:
        self.client = client
        self.member = member
        self.csrf = csrf
        self.secret = secret

    async def get(self, path: str, **headers: str) -> Page:
        return await self._page("GET", path, headers=headers)

    async def post(self, path: str, _data: object = None, **fields: str) -> Page:
        """A form; `_data`: a body of its own, with the token in the header."""
        if _data is not None:
            return await self._page("POST", path, data=_data, headers={"X-CSRF": self.csrf})
        return await self._page("POST", path, data={**fields, "csrf": self.csrf})

    async def _page(self, method: str, path: str, **more: object) -> Page:
        async with self.client.request(method, path, allow_redirects=False, **more) as response:
            data = await response.read()
            location = response.headers.get("Location", "")
            text = data.decode("utf-8", "replace")
            return Page(response.status, text, response.headers, location, data)


@dataclass
class Office:
    """Two associations, people of the first, a console."""

    place: Place
    clock: Clock
    store: SqliteStore
    book: Book
    """The console's own, with the partners' key alone."""
    console: Console
    server: TestServer
    a: int = 0
    b: int = 0
    messages: int = 0
    clients: list[TestClient] = field(default_factory=list)

    @property
    def handoffs(self) -> Handoffs:
        return Handoffs(self.book)

    @property
    def work(self) -> DeskWork:
        """What the service's loop works with."""
        assert self.store.desk is not None
        return self.store.desk

    async def member(
        self, role: Role = Role.WORKER, *, organisation: int = 0, name: str = "",
        languages: tuple[str, ...] = (), interface: str = "fr",
    ) -> Enrolled:  # fmt: skip
        name = name or role.value.title()
        profile = Member(
            name=name,
            login=f"{name.lower().replace(' ', '-')}-{organisation or self.a}@example.org",
            languages=languages,
            interface=interface,
        )
        members = Members(self.book)
        secret = await members.add(organisation or self.a, profile, role)
        opened = await members.open(secret, "hash", TOTP)
        assert opened is not None
        return opened

    async def browser(self, member: Enrolled) -> Browser:
        """Signed in, without the form."""
        secret = await self.console.sessions.start(member.id)
        client = TestClient(self.server, cookie_jar=CookieJar(unsafe=True))
        client.session.cookie_jar.update_cookies({SESSION: secret}, client.make_url("/"))
        self.clients.append(client)
        return Browser(client, member, csrf_of(self.book.keys, secret), secret)

    async def person(self, number: int = 1, organisation: int = 0) -> ConversationKey:
        """Somebody who came by the association's code."""
        key = ConversationKey(channel="web", chat=f"chat-{number}", person=f"person-{number}")
        _, secret = await Invitations(self.book).issue(
            organisation or self.a, Invitation(group="Group"), None, 7
        )
        assert await self.store.redeem_invitation(key, secret) is not None
        return key

    async def turn(self, key: ConversationKey, desk: Desk | None = None, **more: object) -> None:
        """One message of this person, and what it does at the desk."""
        self.messages += 1
        message = Message(id=str(self.messages), key=key, sent_at=self.clock.now(), text="...")
        await self.store.accept([message])
        item = await self.store.claim(())
        assert item is not None
        consent = Consent(version=CONSENT_VERSION, at=self.clock.now(), language="fr")
        after = replace(await self.store.load(key), consent=consent)
        await self.store.finish(item, Turn(replies=(), conversation=after, desk=desk, **more))

    async def handed_over(
        self, number: int = 1, *lines: Shared, organisation: int = 0, **more: object
    ) -> str:
        """The token of a hand-off that waits."""
        organisation = organisation or self.a
        key = await self.person(number, organisation)
        known = {one.token for one in await self.handoffs.queue(organisation)}
        await self.turn(key, Desk(organisation=organisation, packet=packet(*lines, **more)))
        (token,) = {one.token for one in await self.handoffs.queue(organisation)} - known
        return token

    async def erase(self, number: int = 1) -> None:
        """The person has everything deleted."""
        key = ConversationKey(channel="web", chat=f"chat-{number}", person=f"person-{number}")
        await self.turn(key, erase=True)

    async def says(self, number: int, *lines: Shared) -> None:
        """The person says something to who has them."""
        key = ConversationKey(channel="web", chat=f"chat-{number}", person=f"person-{number}")
        await self.turn(key, Desk(lines=lines))

    async def propose(
        self, translation: str, back: str, reason: Reason = Reason.CRITICAL, *, text: str = ""
    ) -> int:
        """The service's loop: the oldest line that was asked is translated and read back."""
        (work, *_) = await self.work.lines(LineState.ASKED)
        done = replace(
            work.said, text=text or work.said.text, translation=translation,
            translation_language="fa", back=back,
        )  # fmt: skip
        assert await self.work.put(work, done, LineState.PROPOSED, reason)
        return work.line

    async def lines(self, token: str) -> list[object]:
        thread = await self.handoffs.read(self.a, token, None)
        assert thread is not None
        return list(thread.lines)


@asynccontextmanager
async def office_at(
    directory: Path, clock: Clock | None = None, port: int | None = None
) -> AsyncIterator[Office]:
    clock = clock or ScriptedClock()
    place = Place(directory, clock)
    config = replace(Config(), data=directory, association=directory / "association")
    async with place.service() as store, place.own_book() as book:
        console = Console(book, config)
        server = TestServer(console.application())
        await server.start_server()
        office = Office(place, clock, store, book, console, server)
        office.a, _ = await Organisations(book).add(A)
        office.b, _ = await Organisations(book).add(B)
        try:
            yield office
        finally:
            for client in office.clients:
                await client.session.close()
            await server.close()
