"""The first page: what to do first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.model import Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/", "home-title", Role.VOLUNTEER),)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of what a coordinator does first."""

    phrase: str
    path: str
    done: bool


def routes(console: Console) -> list[web.RouteDef]:
    """``/``."""

    async def home(request: web.Request, visit: Visit) -> web.StreamResponse:
        coordinates = visit.may(Role.COORDINATOR)
        steps = await _steps(console, visit) if coordinates else []
        opened = "opened" in request.query
        notice = console.phrases.say(visit.language, "home-opened") if opened else ""
        return console.render(request, visit, "home.html", steps=steps, notice=notice)

    return [web.get("/", console.signed_in(home))]


async def _steps(console: Console, visit: Visit) -> list[Step]:
    organisation = visit.organisation
    counts = await console.organisations.count(visit.member.organisation)
    issued = await console.invitations.of(visit.member.organisation)
    return [
        Step("home-languages", "/association", bool(organisation.languages)),
        Step("home-hours", "/association#hours", bool(organisation.hours)),
        Step("home-colleagues", "/members/new", counts.members > 1),
        Step("home-invite", "/invitations/new", bool(issued)),
        Step("home-try", "/invitations", any(one.used for one in issued)),
    ]
