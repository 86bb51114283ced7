"""Sentences that helpers send often, translated once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiohttp import web

from bot.partners.console.pages.inbox_desk import Desk
from bot.partners.console.pages.inbox_views import direction
from bot.partners.model import Canned, Role

if TYPE_CHECKING:
    from bot.partners.console.app import Visit

LONGEST_TITLE: Final = 80
"""Characters."""
LONGEST_TEXT: Final = 500
MOST: Final = 100
"""Sentences of one association: each is translated into every language."""


class CannedPages:
    """``/inbox/canned``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def page(self, request: web.Request, visit: Visit) -> web.Response:
        """All of them, with what they are in each language."""
        return await self._show(request, visit, {}, {"title": "", "text": ""})

    async def _show(
        self, request: web.Request, visit: Visit, errors: dict[str, str], values: dict[str, str]
    ) -> web.Response:
        return self._desk.console.render(
            request, visit, "inbox_canned.html",
            canned=await self._desk.handoffs.canned(visit.member.organisation),
            may_change=visit.may(Role.WORKER),
            dir_of=direction,
            errors=errors,
            values=values,
            status=400 if errors else 200,
        )  # fmt: skip

    async def add(self, request: web.Request, visit: Visit) -> web.Response:
        """``POST /inbox/canned``."""
        posted = await request.post()
        values = {name: str(posted.get(name, "")).strip() for name in ("title", "text")}
        limits = {"title": LONGEST_TITLE, "text": LONGEST_TEXT}
        say = self._desk.console.phrases.say
        errors = {
            name: say(visit.language, f"inbox-canned-{name}-wrong", longest=longest)
            for name, longest in limits.items()
            if not 0 < len(values[name]) <= longest
        }
        known = await self._desk.handoffs.canned(visit.member.organisation)
        if len(known) >= MOST:
            errors[""] = say(visit.language, "inbox-canned-many", most=MOST)
        if errors:
            return await self._show(request, visit, errors, values)
        sentence = Canned(
            title=values["title"], text=values["text"], language=visit.organisation.reads
        )
        if all(one.sentence.text != sentence.text for one in known):  # the button pressed twice
            await self._desk.handoffs.add_canned(
                visit.member.organisation, visit.member.id, sentence
            )
        raise web.HTTPSeeOther("/inbox/canned")

    async def remove(self, request: web.Request, visit: Visit) -> web.Response:
        """``POST /inbox/canned/{canned}/remove``; one that is gone already is gone."""
        await self._desk.handoffs.remove_canned(
            visit.member.organisation, visit.member.id, request.match_info["canned"]
        )
        raise web.HTTPSeeOther("/inbox/canned")
