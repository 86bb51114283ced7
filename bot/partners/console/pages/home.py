"""The first page: what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.model import Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/", "home-title", Role.VOLUNTEER),)


def routes(console: Console) -> list[web.RouteDef]:
    """``/``."""

    async def home(request: web.Request, visit: Visit) -> web.StreamResponse:
        return console.render(request, visit, "home.html")

    return [web.get("/", console.signed_in(home))]
