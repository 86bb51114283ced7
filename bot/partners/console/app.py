"""The console as an application: who visits, what they may do, and how a page is made.

A page module `bot/partners/console/pages/<area>.py` exports ``routes(console)`` and ``NAVIGATION``
and is named in `PAGES`. Its handlers are ``async (request, visit) -> response``, wrapped in
`Console.signed_in`; a template extends ``base.html``. Before any handler runs, `guard` has checked
the host, the origin and the CSRF token.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from types import ModuleType

from aiohttp import web

from bot.config import Config
from bot.locales import FluentPhrases
from bot.partners.console import guard
from bot.partners.console.doors import HTTPS, SESSION, csrf_of
from bot.partners.console.pages import (
    account,
    announcements,
    association,
    dashboard,
    home,
    inbox,
    invitations,
    members,
    opening,
    rooms,
    sheets,
    sign_in,
    trail,
    wrong,
)
from bot.partners.console.rendering import Entry, Renderer
from bot.partners.console.signing import SignIn
from bot.partners.console.visiting import VISIT, Visit
from bot.partners.model import Role
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.partners.sessions import Sessions
from bot.stores.sql.transaction import Transaction

__all__ = ["PAGES", "Console", "Visit"]

PAGES: tuple[ModuleType, ...] = (
    home,
    inbox,
    announcements,
    dashboard,
    wrong,
    invitations,
    association,
    members,
    rooms,
    sheets,
    trail,
    account,
    sign_in,
    opening,
)
"""In the order of the navigation."""

DAILY = (home, inbox, announcements, dashboard, wrong, invitations)
"""The others are settings."""

HERE = Path(__file__).parent
UPLOAD = 20 << 20
"""Bytes of one request."""


Handler = Callable[[web.Request, Visit], Awaitable[web.StreamResponse]]
Plain = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Console:
    """What every page works with."""

    def __init__(self, book: Book, config: Config) -> None:
        self.book = book
        self.config = config
        self.clock = book.clock
        self.phrases = FluentPhrases(HERE / "locales")
        self.organisations = Organisations(book)
        self.members = Members(book)
        self.sessions = Sessions(book)
        self.invitations = Invitations(book)
        self.trail = audit.Audit(book)
        self.sign_in = SignIn(book, behind_proxy=config.console.behind_proxy)
        self._renderer = Renderer(HERE / "templates", self.phrases)

    def application(self) -> web.Application:
        """All routes, the guard in front of them and the headers behind."""
        app = web.Application(middlewares=[guard.middleware(self)], client_max_size=UPLOAD)
        app[HTTPS] = self.config.console.url.startswith("https://")
        app.on_response_prepare.append(guard.add_headers)
        for page in PAGES:
            app.add_routes(page.routes(self))
        app.add_routes(guard.static(HERE / "static"))
        return app

    def signed_in(
        self, handler: Handler, least: Role = Role.VOLUNTEER, *, passive: bool = False
    ) -> Plain:
        """The handler for members whose role includes `least`; others are sent to sign in (GET) or
        get 401; a role too small gets 403. What is another association's is a handler's 404.
        `passive`: what a page asks for by itself keeps nobody signed in."""

        async def checked(request: web.Request) -> web.StreamResponse:
            visit = await self.visit(request, passive=passive)
            if visit is None:
                if request.method in {"GET", "HEAD"}:
                    raise web.HTTPSeeOther("/sign-in")
                raise web.HTTPUnauthorized
            if not visit.may(least):
                raise web.HTTPForbidden
            request[VISIT] = visit  # for the page of an error
            return await handler(request, visit)

        return checked

    async def visit(self, request: web.Request, *, passive: bool = False) -> Visit | None:
        """Who comes with this session cookie; None: nobody."""
        secret = request.cookies.get(SESSION, "")
        member = await self.sessions.visit(secret, passive=passive) if secret else None
        if member is None:
            return None
        return Visit(
            member=member,
            organisation=await self.organisations.get(member.organisation),
            csrf=csrf_of(self.book.keys, secret),
            language=self.language(member.member.interface),
        )

    def language(self, wanted: str) -> str:
        """The nearest interface language."""
        return wanted if wanted in self.phrases.languages else self.phrases.languages[0]

    def render(
        self, request: web.Request, visit: Visit, template: str, *, status: int = 200,
        **values: object,
    ) -> web.Response:  # fmt: skip
        """A page. Every template knows ``notice`` (a sentence) and ``errors`` (field: sentence)."""
        entries = [
            Entry(path=path, text=self.phrases.say(visit.language, phrase), daily=page in DAILY)
            for page in PAGES
            for path, phrase, least in page.NAVIGATION
            if visit.may(least)
        ]
        known = {"csrf": visit.csrf, "visit": visit, "navigation": entries}
        return self._renderer.page(
            request, template, visit.language, values | known, status=status,
            zone=visit.organisation.zone,
        )  # fmt: skip

    def render_door(
        self, request: web.Request, template: str, *, language: str, csrf: str, status: int = 200,
        **values: object,
    ) -> web.Response:  # fmt: skip
        """A page for somebody who is not signed in."""
        known: dict[str, object] = {"csrf": csrf, "visit": None, "navigation": []}
        return self._renderer.page(request, template, language, values | known, status=status)

    def audit(self, tx: Transaction, visit: Visit, action: str, subject: int | None = None) -> None:
        """Note in the trail what this member does, in the transaction that does it."""
        audit.note(
            tx, self.book.keys, visit.member.organisation, visit.member.id, action, subject,
            self.book.now(),
        )  # fmt: skip
