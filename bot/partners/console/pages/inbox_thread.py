"""One conversation: its page, and who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console.pages.inbox_desk import Desk, Draft
from bot.stores.sql.partners.handoff_rows import Thread

if TYPE_CHECKING:
    from bot.partners.console.app import Visit


class ThreadPages:
    """``/inbox/{token}``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def page(self, request: web.Request, visit: Visit) -> web.Response:
        """The conversation. ``?canned=`` puts a sentence that is kept ready into the answer,
        ``?change=`` a line that was not sent."""
        draft = Draft()
        if "canned" in request.query:
            draft = await self._canned(request.query["canned"], visit)
        elif "change" in request.query:
            draft = _changed(await self._desk.thread(request, visit), request.query["change"])
        return await self._desk.show(request, visit, draft=draft)

    async def _canned(self, token: str, visit: Visit) -> Draft:
        for one in await self._desk.handoffs.canned(visit.member.organisation):
            if one.token == token:
                return Draft(
                    text=one.sentence.text, language=one.sentence.language, canned=one.token
                )
        return Draft()

    async def release(self, request: web.Request, visit: Visit) -> web.Response:
        """Back to the queue."""
        who = visit.member
        done = await self._desk.handoffs.release(
            who.organisation, request.match_info["token"], who.id
        )
        return await self._moved(request, visit, done=done)

    async def close(self, request: web.Request, visit: Visit) -> web.Response:
        """It is over; the person hears so."""
        who = visit.member
        done = await self._desk.handoffs.close(
            who.organisation, request.match_info["token"], who.id
        )
        return await self._moved(request, visit, done=done)

    async def transfer(self, request: web.Request, visit: Visit) -> web.Response:
        """To a colleague, by the token of their account."""
        desk, who = self._desk, visit.member
        to = str((await request.post()).get("to", ""))
        colleague = await desk.console.members.find(who.organisation, to)
        done = colleague is not None and await desk.handoffs.transfer(
            who.organisation, request.match_info["token"], who.id, colleague.id
        )
        return await self._moved(request, visit, done=done)

    async def _moved(self, request: web.Request, visit: Visit, *, done: bool) -> web.Response:
        if done:
            raise web.HTTPSeeOther("/inbox")
        return await self._desk.show(request, visit, alert="inbox-not-yours", status=409)


def _changed(thread: Thread, line: str) -> Draft:
    """The words of a helper's line that was not sent."""
    for one in thread.lines:
        if str(one.id) == line and one.state in {"proposed", "failed"}:
            return Draft(text=one.shared.text, language=one.shared.language, instead=line)
    return Draft()
