"""Group chats in which the team answers: their codes, and their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.model import Role
from bot.stores.sql.partners.rooms import CODE_SECONDS, MOST_ROOMS, Rooms

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/rooms", "room-title", Role.COORDINATOR),)


def routes(console: Console) -> list[web.RouteDef]:
    """``/rooms``, for coordinators."""
    rooms = Rooms(console.book)

    async def show(
        request: web.Request, visit: Visit, code: str = "", errors: dict[str, str] | None = None
    ) -> web.Response:
        notice = "room-removed" if request.query.get("done") == "removed" else ""
        return console.render(
            request, visit, "rooms.html",
            rooms=await rooms.of(visit.member.organisation),
            code=code, minutes=int(CODE_SECONDS // 60), bot=_names(console),
            matrix=bool(console.config.doors.matrix),
            notice=console.phrases.say(visit.language, notice) if notice else "",
            errors=errors or {}, status=400 if errors else 200,
        )  # fmt: skip

    async def page(request: web.Request, visit: Visit) -> web.StreamResponse:
        return await show(request, visit)

    async def make(request: web.Request, visit: Visit) -> web.StreamResponse:
        """The code is shown once, on this very page."""
        code = await rooms.code(visit.member.organisation, visit.member.id)
        if code is None:
            many = console.phrases.say(visit.language, "room-many", most=MOST_ROOMS)
            return await show(request, visit, errors={"": many})
        return await show(request, visit, code=code)

    async def remove(request: web.Request, visit: Visit) -> web.StreamResponse:
        token = request.match_info["token"]
        if not await rooms.remove(visit.member.organisation, token, visit.member.id):
            raise web.HTTPNotFound
        raise web.HTTPSeeOther("/rooms?done=removed")

    least = Role.COORDINATOR
    return [
        web.get("/rooms", console.signed_in(page, least)),
        web.post("/rooms", console.signed_in(make, least)),
        web.post("/rooms/{token}/remove", console.signed_in(remove, least)),
    ]


def _names(console: Console) -> str:
    """What the bot is called where it can be in groups; empty when the operator did not say."""
    doors = console.config.doors
    telegram = doors.telegram.strip().removeprefix("@")
    return ", ".join(filter(None, (f"@{telegram}" if telegram else "", doors.matrix.strip())))
