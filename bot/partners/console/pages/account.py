"""My account: language, password, passkeys, other sessions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console import choices, doors, forms
from bot.partners.console.passkeys import LONGEST_ANSWER, site_of
from bot.partners.console.passwords import SHORTEST, weakness
from bot.partners.console.signing import Wait
from bot.partners.model import Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/account", "account-title", Role.VOLUNTEER),)
NOTICES = ("language", "password", "passkey", "removed", "ended")


def routes(console: Console) -> list[web.RouteDef]:
    """``/account`` and below."""
    page = AccountPage(console)
    return [
        web.get("/account", console.signed_in(page.show)),
        web.post("/account/language", console.signed_in(page.language)),
        web.post("/account/password", console.signed_in(page.password)),
        web.post("/account/sessions", console.signed_in(page.end_others)),
        web.post("/account/passkeys/ask", console.signed_in(page.ask_passkey)),
        web.post("/account/passkeys", console.signed_in(page.add_passkey)),
        web.post("/account/passkeys/{token}/remove", console.signed_in(page.remove_passkey)),
    ]


class AccountPage:
    """Its handlers: each is about the member who is signed in, and nobody else."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def show(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Everything on one page."""
        done = next((one for one in NOTICES if one in request.query), None)
        notice = self._say(visit, f"account-done-{done}") if done else ""
        return await self._page(request, visit, notice=notice)

    async def language(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Of these pages, and which languages the member speaks."""
        form, me = await forms.read(request), visit.member
        chosen = form.several("interface", choices.INTERFACES)
        changed = replace(
            me.member,
            interface=chosen[0] if chosen else me.member.interface,
            languages=form.several("languages", choices.spoken_languages()),
        )
        await self._console.members.change(me.organisation, me.id, changed, me.role, by=me.id)
        return doors.see("/account?language")

    async def password(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """With the old one; every other session ends."""
        form, me = await forms.read(request), visit.member
        new = form.secret("password")
        weak = weakness(new, names=(visit.organisation.name, me.member.login, me.member.name))
        if weak:
            form.errors["password"] = self._say(visit, weak, shortest=SHORTEST)
        elif new != form.secret("again"):
            form.errors["again"] = self._say(visit, "password-differs")
        else:
            right = await self._console.sign_in.confirms(request, me, form.secret("current"))
            if isinstance(right, Wait):
                form.errors["current"] = self._say(visit, "sign-in-wait", minutes=right.minutes)
            elif not right:
                form.errors["current"] = self._say(visit, "password-wrong")
        if form.errors:
            return await self._page(request, visit, errors=form.errors, status=400)
        await self._console.sign_in.set_password(me, new)
        await self._console.sessions.end_all(me.id, but=request.cookies.get(doors.SESSION))
        return doors.see("/account?password")

    async def end_others(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """On every other device."""
        await self._console.sessions.end_all(
            visit.member.id, but=request.cookies.get(doors.SESSION)
        )
        return doors.see("/account?ended")

    async def ask_passkey(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """What the browser's device has to sign."""
        ceremonies, session = self._console.sign_in.ceremonies, request.cookies[doors.SESSION]
        options = await ceremonies.ask_to_register(request, visit.member, session)
        return web.Response(text=options, content_type="application/json")

    async def add_passkey(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """204, or 400 with the sentence that says why not."""
        name = " ".join(request.query.get("name", "").split())[:60]
        added = await self._console.sign_in.ceremonies.register(
            request, visit.member, request.cookies[doors.SESSION],
            answer=(await request.text())[: LONGEST_ANSWER + 1],
            name=name or self._say(visit, "passkey-unnamed"),
        )  # fmt: skip
        if not added:
            return web.Response(text=self._say(visit, "passkey-refused"), status=400)
        return web.Response(status=204)

    async def remove_passkey(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """One of the member's own."""
        passkeys = self._console.sign_in.ceremonies.passkeys
        if not await passkeys.remove(visit.member, request.match_info["token"]):
            raise web.HTTPNotFound
        return doors.see("/account?removed")

    async def _page(
        self, request: web.Request, visit: Visit, status: int = 200, **values: object
    ) -> web.Response:
        kept = await self._console.sign_in.ceremonies.passkeys.of(visit.member)
        return self._console.render(
            request, visit, "account.html", status=status, kept=kept,
            possible=site_of(request) is not None,
            languages=choices.languages_by_name(choices.spoken_languages(), visit.language),
            interfaces=choices.languages_by_name(choices.INTERFACES, visit.language), **values,
        )  # fmt: skip

    def _say(self, visit: Visit, phrase: str, **arguments: int) -> str:
        return self._console.phrases.say(visit.language, phrase, **arguments)
