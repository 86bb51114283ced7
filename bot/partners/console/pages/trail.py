"""The audit trail: who did what, and who saw which hand-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.model import Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/trail", "trail-title", Role.COORDINATOR),)
PAGE = 50


def routes(console: Console) -> list[web.RouteDef]:
    """``/trail``: the newest first; ``?after=``: the page behind; ``?check``: is it whole?"""

    async def show(request: web.Request, visit: Visit) -> web.StreamResponse:
        here, after = visit.member.organisation, request.query.get("after", "")
        if after and not (after.isascii() and after.isdigit() and len(after) < 19):
            raise web.HTTPBadRequest
        entries = await console.trail.trail(here, int(after) if after else None, PAGE + 1)
        names = await console.members.names(here)
        whole = await console.trail.unbroken(here) if "check" in request.query else None
        return console.render(
            request, visit, "trail.html", entries=entries[:PAGE], names=names, whole=whole,
            later=entries[PAGE - 1].id if len(entries) > PAGE else None, word=word,
        )  # fmt: skip

    def word(action: str, language: str) -> str:
        try:
            return console.phrases.say(language, f"trail-{action}")
        except KeyError:  # a word that this version has no sentence for
            return action

    return [web.get("/trail", console.signed_in(show, Role.COORDINATOR))]
