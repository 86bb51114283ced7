"""Invitations: one for each group, with links, QR codes, posters and cards."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners import posters
from bot.partners.console import choices, doors, forms
from bot.partners.model import Invitation, IssuedInvitation, Organisation, Role
from bot.partners.posters import Link, Poster, Unprintable

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (
    ("/invitations", "invitations-title", Role.COORDINATOR),
)
DAYS, MOST_DAYS, MOST_PLACES = 90, 730, 10_000
PRINTING_SECONDS = 30.0
_SECRET = re.compile(r"[A-Za-z0-9_-]{22}")
"""128 bits, base64url."""


def routes(console: Console) -> list[web.RouteDef]:
    """``/invitations`` and below."""
    page, lead = InvitationsPage(console), Role.COORDINATOR
    return [
        web.get("/invitations", console.signed_in(page.list, lead)),
        web.get("/invitations/new", console.signed_in(page.new, lead)),
        web.post("/invitations/new", console.signed_in(page.issue, lead)),
        web.post("/invitations/{token}/file", console.signed_in(page.file, lead)),
        web.post("/invitations/{token}/revoke", console.signed_in(page.revoke, lead)),
    ]


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says."""

    group: str = ""
    languages: tuple[str, ...] = ()
    places: str = ""
    days: str = str(DAYS)


class InvitationsPage:
    """Its handlers. The secret of an invitation is on one page, once: files are made from what
    that page sends back, and nothing of it is kept."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._printing = asyncio.Semaphore(1)

    async def list(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """All of them, the newest first."""
        issued = await self._console.invitations.of(visit.member.organisation)
        now = self._console.clock.now()
        notice = self._say(visit, "invitation-revoked") if "revoked" in request.query else ""
        rows = [(one, _state(one, expired=one.expires <= now)) for one in issued]
        return self._console.render(request, visit, "invitations.html", rows=rows, notice=notice)

    async def new(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """The empty form."""
        return self._form(request, visit, Typed(languages=visit.organisation.languages))

    async def issue(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Links and codes are shown now, and never again."""
        form = await forms.read(request)
        typed = Typed(
            group=form.text("group", most=60),
            languages=form.several("languages", choices.bot_languages()),
            places=form.text("places", most=12),
            days=form.text("days", most=12),
        )
        places, days = form.number("places", 1, MOST_PLACES), form.number("days", 1, MOST_DAYS)
        if not typed.group:
            form.errors["group"] = self._say(visit, "invitation-group-missing")
        if typed.places and places is None:
            form.errors["places"] = self._say(visit, "invitation-places-wrong", most=MOST_PLACES)
        if days is None:
            form.errors["days"] = self._say(visit, "invitation-days-wrong", most=MOST_DAYS)
        if form.errors or days is None:
            return self._form(request, visit, typed, errors=form.errors, status=400)
        issued, secret = await self._console.invitations.issue(
            visit.member.organisation, Invitation(group=typed.group, languages=typed.languages),
            places, days, by=visit.member.id,
        )  # fmt: skip
        links = self._links(secret)
        return self._console.render(
            request, visit, "invitation.html", issued=issued, secret=secret, links=links,
            pictures={link.platform: picture(link) for link in links}, papers=posters.PAPERS,
        )  # fmt: skip

    async def file(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """One code or one page to print. It is made in a thread, one at a time."""
        issued, form = await self._found(request, visit), await forms.read(request)
        secret, kind = form.text("secret"), form.text("kind")
        if not _SECRET.fullmatch(secret):
            raise web.HTTPBadRequest
        links = self._links(secret)
        link = next((one for one in links if one.platform == form.text("platform")), links[0])
        async with asyncio.timeout(PRINTING_SECONDS), self._printing:
            try:
                body, mime = await asyncio.to_thread(
                    _made, kind, link, links, visit.organisation, issued.invitation
                )
            except Unprintable:
                return self._console.render(
                    request, visit, "problem.html", phrase="invitation-unprintable", status=400
                )
            except ValueError as error:
                raise web.HTTPBadRequest from error
        ending = kind if kind in {"svg", "png"} else f"{kind.lower()}.pdf"
        name = f"porte-voix-{link.platform}.{ending}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=body, content_type=mime, headers=headers)

    async def revoke(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Nobody comes by it any more."""
        issued, me = await self._found(request, visit), visit.member
        await self._console.invitations.revoke(me.organisation, issued.token, by=me.id)
        return doors.see("/invitations?revoked")

    async def _found(self, request: web.Request, visit: Visit) -> IssuedInvitation:
        token = request.match_info["token"]
        for one in await self._console.invitations.of(visit.member.organisation):
            if one.token == token:
                return one
        raise web.HTTPNotFound

    def _links(self, secret: str) -> tuple[Link, ...]:
        config = self._console.config
        here = config.web.address
        return posters.links(config.doors, config.doors.web or here, secret)

    def _form(
        self, request: web.Request, visit: Visit, typed: Typed, status: int = 200, **values: object
    ) -> web.Response:
        known = choices.languages_by_name(choices.bot_languages(), visit.language)
        return self._console.render(
            request, visit, "invitation_new.html", typed=typed, languages=known, status=status,
            **values,
        )  # fmt: skip

    def _say(self, visit: Visit, phrase: str, **arguments: int) -> str:
        return self._console.phrases.say(visit.language, phrase, **arguments)


def picture(link: Link) -> str:
    """The QR code as an element of the page."""
    text = posters.svg(link.url).decode()
    return text[text.index("<svg") :]


def _made(
    kind: str, link: Link, links: tuple[Link, ...], organisation: Organisation,
    invitation: Invitation,
) -> tuple[bytes, str]:  # fmt: skip
    """The file and its type. Raises ValueError for an unknown kind, Unprintable."""
    if kind == "svg":
        return posters.svg(link.url), "image/svg+xml"
    if kind == "png":
        return posters.png(link.url), "image/png"
    if kind not in posters.PAPERS:
        raise ValueError(kind)
    wanted = [*invitation.languages, *organisation.languages, organisation.reads]
    printable = [tag for tag in dict.fromkeys(wanted) if tag in posters.languages()]
    poster = Poster(
        name=organisation.name,
        group=invitation.group,
        links=links,
        languages=tuple(printable[: posters.PAPERS[kind]]),
        platform=link.platform,
    )
    return posters.poster(poster, kind), "application/pdf"


def _state(one: IssuedInvitation, *, expired: bool) -> str:
    """Id of the word for how an invitation stands."""
    if one.revoked:
        return "invitation-is-revoked"
    if expired:
        return "invitation-is-expired"
    if one.places is not None and one.used >= one.places:
        return "invitation-is-full"
    return "invitation-is-open"
