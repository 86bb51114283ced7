"""Opening an account: the link that a member got leads here, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console import codes, doors, forms
from bot.partners.console.pages.sign_in import at_the_door, welcome
from bot.partners.console.passwords import SHORTEST, weakness
from bot.partners.model import Enrolled, Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console

NAVIGATION: tuple[tuple[str, str, Role], ...] = ()


def routes(console: Console) -> list[web.RouteDef]:
    """``/open/<secret>``."""
    page = OpeningPage(console)
    return [
        web.get("/open/{secret}", page.show),
        web.post("/open/{secret}", page.open),
    ]


class OpeningPage:
    """Its handlers."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def show(self, request: web.Request) -> web.StreamResponse:
        """The form, or one sentence for a link that is unknown, used or too old."""
        member = await self._console.members.opening(request.match_info["secret"])
        if member is None:
            return at_the_door(self._console, request, "opened.html", status=404)
        return await self._page(request, member)

    async def open(self, request: web.Request) -> web.StreamResponse:
        """Everything right: the account is open and its owner is signed in."""
        console, link = self._console, request.match_info["secret"]
        member = await console.members.opening(link)
        if member is None:
            return at_the_door(console, request, "opened.html", status=404)
        form = await forms.read(request)
        password = form.secret("password")
        secret = codes.new_secret(console.book.keys, doors.door_of(request), link)
        step = codes.step_of(secret, form.text("code", most=20), console.clock.now())
        errors = await self._errors(member, password, form.secret("again"), step)
        if errors or step is None:
            return await self._page(request, member, errors=errors, status=400)
        hashed = await console.sign_in.passwords.hash(password)
        opened = await console.members.open(link, hashed, secret)
        if opened is None:
            return at_the_door(console, request, "opened.html", status=404)
        await console.members.use_totp_step(opened.id, step)
        response = doors.see("/?opened")
        await welcome(console, request, response, opened)
        return response

    async def _errors(
        self, member: Enrolled, password: str, again: str, step: int | None
    ) -> dict[str, str]:
        organisation = await self._console.organisations.get(member.organisation)
        names = (organisation.name, member.member.login, member.member.name)
        weak = weakness(password, names=names)
        found: dict[str, str] = {}
        if weak:
            found["password"] = self._say(member, weak)
        elif password != again:
            found["again"] = self._say(member, "password-differs")
        if step is None:
            found["code"] = self._say(member, "code-wrong")
        return found

    async def _page(
        self, request: web.Request, member: Enrolled, status: int = 200, **values: object
    ) -> web.Response:
        organisation = await self._console.organisations.get(member.organisation)
        secret = codes.new_secret(
            self._console.book.keys, doors.door_of(request), request.match_info["secret"]
        )
        link = codes.address(secret, login=member.member.login, association=organisation.name)
        return at_the_door(
            self._console, request, "opening.html", member=member.member,
            language=self._console.language(member.member.interface),
            association=organisation.name, secret=codes.grouped(secret), link=link,
            picture=codes.picture(link), status=status, **values,
        )  # fmt: skip

    def _say(self, member: Enrolled, phrase: str) -> str:
        language = self._console.language(member.member.interface)
        return self._console.phrases.say(language, phrase, shortest=SHORTEST)
