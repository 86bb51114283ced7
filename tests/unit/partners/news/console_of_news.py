"""The real console over the file of a scene, and members who are signed in."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from aiohttp import CookieJar
from aiohttp.test_utils import TestClient, TestServer
from news_kit import Scene

from bot.config import Config
from bot.partners.console.app import Console
from bot.partners.console.doors import SESSION, csrf_of
from bot.partners.model import Enrolled, Member, Role
from bot.stores.sql.partners.members import Members, Sessions


@dataclass(frozen=True)
class Page:
    """What came back."""

    status: int
    text: str
    location: str

    @property
    def words(self) -> str:
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", self.text)).split())


class Browser:
    """A signed-in member's browser."""

    def __init__(self, client: TestClient, secret: str, csrf: str) -> None:
        self.client, self.secret, self.csrf = client, secret, csrf

    @property
    def address(self) -> str:
        return str(self.client.make_url("/")).rstrip("/")

    async def get(self, path: str) -> Page:
        return await self._page("GET", path)

    async def post(self, path: str, *, csrf: str | None = None, **fields: str) -> Page:
        token = self.csrf if csrf is None else csrf
        return await self._page("POST", path, data={**fields, "csrf": token})

    async def _page(self, method: str, path: str, **more: object) -> Page:
        async with self.client.request(method, path, allow_redirects=False, **more) as answer:
            return Page(answer.status, await answer.text(), answer.headers.get("Location", ""))


class Door:
    """Signs members in."""

    def __init__(self, scene: Scene, server: TestServer) -> None:
        self._scene, self._server = scene, server
        self._clients: list[TestClient] = []
        self._enrolled = 0

    async def enter(
        self, role: Role = Role.COORDINATOR, organisation: int | None = None, interface: str = "fr"
    ) -> Browser:
        member = await self._enrol(role, organisation or self._scene.organisation, interface)
        secret = await Sessions(self._scene.book).start(member.id)
        client = TestClient(self._server, cookie_jar=CookieJar(unsafe=True))
        client.session.cookie_jar.update_cookies({SESSION: secret}, client.make_url("/"))
        self._clients.append(client)
        return Browser(client, secret, csrf_of(self._scene.book.keys, secret))

    async def _enrol(self, role: Role, organisation: int, interface: str) -> Enrolled:
        self._enrolled += 1
        login = f"member{self._enrolled}@example.org"
        member = Member(name="Member", login=login, interface=interface)
        link = await Members(self._scene.book).add(organisation, member, role)
        opened = await Members(self._scene.book).open(link, "hash", "JBSWY3DPEHPK3PXP")
        assert opened is not None
        return opened

    async def close(self) -> None:
        for client in self._clients:
            await client.close()


@asynccontextmanager
async def console_of(scene: Scene) -> AsyncIterator[Door]:
    config = replace(Config(), data=scene.place.directory)
    server = TestServer(Console(scene.book, config).application())
    await server.start_server()
    door = Door(scene, server)
    try:
        yield door
    finally:
        await door.close()
        await server.close()
