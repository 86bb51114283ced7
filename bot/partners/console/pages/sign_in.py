"""Signing in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console import doors, forms
from bot.partners.console.passkeys import LONGEST_ANSWER, site_of
from bot.partners.console.rendering import wanted_language
from bot.partners.console.signing import Wait
from bot.partners.model import Enrolled, Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console

NAVIGATION: tuple[tuple[str, str, Role], ...] = ()


def routes(console: Console) -> list[web.RouteDef]:
    """``/sign-in``, ``/sign-in/passkey`` (for scripts) and ``/sign-out``."""
    page = SignInPage(console)
    return [
        web.get("/sign-in", page.show),
        web.post("/sign-in", page.by_password),
        web.post("/sign-in/passkey/ask", page.ask_passkey),
        web.post("/sign-in/passkey", page.by_passkey),
        web.post("/sign-out", page.sign_out),
    ]


class SignInPage:
    """Its handlers. A wrong address, password or code all get the same answer."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def show(self, request: web.Request) -> web.StreamResponse:
        """The form; a member who is signed in is sent to the first page."""
        if await self._console.visit(request) is not None:
            raise web.HTTPSeeOther("/")
        out = "out" in request.query
        return self._page(request, notice=self._say(request, "signed-out") if out else "")

    async def by_password(self, request: web.Request) -> web.StreamResponse:
        """Address, password and code, all at once: nothing tells which of them was wrong."""
        form = await forms.read(request)
        found = await self._console.sign_in.by_password(
            request,
            login=form.text("login"),
            password=form.secret("password"),
            code=form.text("code", most=20),
        )
        if isinstance(found, Enrolled):
            response = doors.see("/")
            await welcome(self._console, request, response, found)
            return response
        return self._refused(request, found, login=form.text("login"))

    async def ask_passkey(self, request: web.Request) -> web.StreamResponse:
        """What the browser's device has to sign."""
        door = doors.door_of(request)
        options = self._console.sign_in.ceremonies.ask_to_sign_in(request, door)
        return web.Response(text=options, content_type="application/json")

    async def by_passkey(self, request: web.Request) -> web.StreamResponse:
        """204 and the cookie; 400 or 429 with the sentence that says why not."""
        answer = (await request.text())[: LONGEST_ANSWER + 1]
        found = await self._console.sign_in.by_passkey(
            request, door=doors.door_of(request), answer=answer
        )
        if isinstance(found, Enrolled):
            response = web.Response(status=204)
            await welcome(self._console, request, response, found)
            return response
        return web.Response(
            text=self._sentence(request, found, "passkey-wrong"),
            status=429 if isinstance(found, Wait) else 400,
        )

    async def sign_out(self, request: web.Request) -> web.StreamResponse:
        """Ends this session."""
        await self._console.sessions.end(request.cookies.get(doors.SESSION, ""))
        response = doors.see("/sign-in?out")
        response.del_cookie(doors.SESSION, path="/")
        return response

    def _refused(self, request: web.Request, why: Wait | None, *, login: str) -> web.Response:
        sentence = self._sentence(request, why, "sign-in-wrong")
        status = 429 if isinstance(why, Wait) else 400
        response = self._page(request, errors={"": sentence}, login=login, status=status)
        if isinstance(why, Wait):
            response.headers["Retry-After"] = str(int(why.seconds) + 1)
        return response

    def _sentence(self, request: web.Request, why: Wait | None, wrong: str) -> str:
        if isinstance(why, Wait):
            return self._say(request, "sign-in-wait", minutes=why.minutes)
        return self._say(request, wrong)

    def _say(self, request: web.Request, phrase: str, **arguments: int) -> str:
        language = wanted_language(request, self._console.phrases)
        return self._console.phrases.say(language, phrase, **arguments)

    def _page(
        self, request: web.Request, login: str = "", status: int = 200, **values: object
    ) -> web.Response:
        return at_the_door(
            self._console, request, "sign_in.html", language="", status=status, login=login,
            passkeys=site_of(request) is not None, **values,
        )  # fmt: skip


def at_the_door(
    console: Console, request: web.Request, template: str, *, language: str = "", status: int = 200,
    **values: object,
) -> web.Response:  # fmt: skip
    """A page for who is not signed in; its forms are bound to a cookie of this browser. `language`:
    empty: as the browser asks for."""
    door = doors.door_of(request)
    response = console.render_door(
        request, template, language=language or wanted_language(request, console.phrases),
        csrf=doors.csrf_of(console.book.keys, door), status=status, **values,
    )  # fmt: skip
    if request.cookies.get(doors.DOOR) != door:
        doors.give(request, response, doors.DOOR, door)
    return response


async def welcome(
    console: Console, request: web.Request, response: web.StreamResponse, member: Enrolled
) -> None:
    """Start a session; the one before in this browser ends, and the door is another one."""
    await console.sessions.end(request.cookies.get(doors.SESSION, ""))
    secret = await console.sessions.start(member.id)
    doors.give(request, response, doors.SESSION, secret)
    response.del_cookie(doors.DOOR, path="/")
