"""Who waits for a human, and taking one of them over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console.pages.inbox_desk import Desk
from bot.partners.console.pages.inbox_views import queue, row

if TYPE_CHECKING:
    from bot.partners.console.app import Visit


class QueuePages:
    """``/inbox`` and ``/inbox/ended``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def page(self, request: web.Request, visit: Visit) -> web.Response:
        """What waits, what is this member's, what colleagues have."""
        return await self._show(request, visit)

    async def _show(
        self, request: web.Request, visit: Visit, *, alert: str = "", status: int = 200
    ) -> web.Response:
        desk = self._desk
        found = await desk.handoffs.queue(visit.member.organisation, visit.member.id)
        lists = queue(found, await desk.teller(visit), colleagues=desk.sees_colleagues(visit))
        return desk.console.render(
            request, visit, "inbox.html", queue=lists, alert=alert, status=status
        )

    async def ended(self, request: web.Request, visit: Visit) -> web.Response:
        """What was closed, the latest first."""
        desk = self._desk
        tell = await desk.teller(visit)
        found = await desk.handoffs.queue(visit.member.organisation, visit.member.id, closed=True)
        return desk.console.render(
            request, visit, "inbox_ended.html", rows=[row(one, tell) for one in found]
        )

    async def take(self, request: web.Request, visit: Visit) -> web.Response:
        """``POST /inbox/{token}/take``: of several at once one gets it, the others are told who."""
        desk, organisation = self._desk, visit.member.organisation
        token = request.match_info["token"]
        if await desk.handoffs.take(organisation, token, visit.member.id):
            raise web.HTTPSeeOther(f"/inbox/{token}")
        thread = await desk.handoffs.read(organisation, token, visit.member.id)
        if thread is not None and thread.handoff.member == visit.member.id:
            raise web.HTTPSeeOther(f"/inbox/{token}")  # the button pressed twice
        if thread is not None:
            return await desk.show(request, visit, alert="inbox-taken-by", status=409)
        return await self._lost(request, visit)

    async def _lost(self, request: web.Request, visit: Visit) -> web.Response:
        """A volunteer who came second no longer sees it, but is told who has it."""
        desk = self._desk
        holder = await desk.handoffs.holder(visit.member.organisation, request.match_info["token"])
        if holder is None:
            raise web.HTTPNotFound
        tell = await desk.teller(visit)
        alert = tell.say("inbox-taken-by", name=tell.who(holder))
        return await self._show(request, visit, alert=alert, status=409)
