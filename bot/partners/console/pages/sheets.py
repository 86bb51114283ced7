"""Local sheets: what the association adds to what the bot knows."""

from __future__ import annotations

import asyncio
import re
from datetime import date
from typing import TYPE_CHECKING

from aiohttp import web

from bot.partners.console import doors, forms
from bot.partners.console.sheets import LocalSheet, Shelf, topics
from bot.partners.model import Role

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/sheets", "sheets-title", Role.COORDINATOR),)
_PAGE = re.compile(r"https?://[^\s\"<>]+\.[^\s\"<>]+")


def routes(console: Console) -> list[web.RouteDef]:
    """``/sheets`` and below."""
    page, lead = SheetsPage(console), Role.COORDINATOR
    return [
        web.get("/sheets", console.signed_in(page.list, lead)),
        web.get("/sheets/{topic}", console.signed_in(page.show, lead)),
        web.post("/sheets/{topic}", console.signed_in(page.save, lead)),
        web.post("/sheets/{topic}/remove", console.signed_in(page.remove, lead)),
    ]


class SheetsPage:
    """Its handlers. Files are checked one at a time: that takes seconds of a processor."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._checking = asyncio.Lock()

    async def list(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """What was written, and all our topics to write about."""
        if chosen := request.query.get("topic"):  # the form that chooses one
            raise web.HTTPSeeOther(f"/sheets/{self._known(chosen, visit)}")
        done = next((one for one in ("saved", "removed") if one in request.query), None)
        notice = self._say(visit, f"sheet-{done}") if done else ""
        known = topics(visit.language)
        return self._console.render(
            request, visit, "sheets.html", own=self._shelf(visit).all(), titles=known,
            topics=sorted(known.items(), key=lambda one: one[1].casefold()), notice=notice,
        )  # fmt: skip

    async def show(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """The form about one topic."""
        topic = self._topic(request, visit)
        known = self._shelf(visit).get(topic)
        return self._form(request, visit, known or self._blank(topic, visit), kept=bool(known))

    async def save(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Checked first, as the operator would with ``porte-voix kb lint``."""
        topic, form = self._topic(request, visit), await forms.read(request)
        sheet, shelf = self._read(form, topic, visit), self._shelf(visit)
        problems: list[str] = []
        if not form.errors:
            async with self._checking:
                problems = await shelf.problems(sheet)
            if problems:
                form.errors[""] = self._say(visit, "sheet-refused")
        if form.errors:
            return self._form(
                request, visit, sheet, kept=shelf.get(topic) is not None, status=400,
                errors=form.errors, problems=problems,
            )  # fmt: skip
        await self._note(visit, "sheet-changed")
        shelf.put(sheet)
        return doors.see("/sheets?saved")

    async def remove(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Only what this association wrote."""
        if not self._shelf(visit).remove(self._topic(request, visit)):
            raise web.HTTPNotFound
        await self._note(visit, "sheet-removed")
        return doors.see("/sheets?removed")

    async def _note(self, visit: Visit, action: str) -> None:
        await self._console.trail.note(visit.member.organisation, visit.member.id, action)

    def _read(self, form: forms.Form, topic: str, visit: Visit) -> LocalSheet:
        sheet = LocalSheet(
            topic=topic,
            association=visit.organisation.name,
            page=form.text("page"),
            checked=self._console.clock.now().date(),
            place=form.text("place", most=120),
            address=form.text("address"),
            phone=form.text("phone", most=30),
            hours=form.text("hours"),
            sentence=form.text("sentence", most=300),
            sentence_en=form.text("sentence_en", most=300),
            drop=form.ticked("drop"),
        )
        if not _PAGE.fullmatch(sheet.page):
            form.errors["page"] = self._say(visit, "sheet-page-wrong")
        if not sheet.place and not sheet.sentence:
            form.errors["place"] = self._say(visit, "sheet-empty")
        if sheet.place and not sheet.address:
            form.errors["address"] = self._say(visit, "sheet-address-missing")
        for name, other in (("sentence", "sentence_en"), ("sentence_en", "sentence")):
            if any(letter.isdigit() for letter in getattr(sheet, name)):
                form.errors[name] = self._say(visit, "sheet-figures")
            elif getattr(sheet, other) and not getattr(sheet, name):
                form.errors[name] = self._say(visit, "sheet-both")
        return sheet

    def _blank(self, topic: str, visit: Visit) -> LocalSheet:
        return LocalSheet(
            topic=topic, association=visit.organisation.name, page="https://", checked=date.min
        )

    def _form(
        self, request: web.Request, visit: Visit, sheet: LocalSheet, *, kept: bool,
        status: int = 200, **values: object,
    ) -> web.Response:  # fmt: skip
        title = topics(visit.language)[sheet.topic]
        return self._console.render(
            request, visit, "sheet.html", status=status, sheet=sheet, kept=kept, subject=title,
            **({"problems": []} | values),
        )  # fmt: skip

    def _topic(self, request: web.Request, visit: Visit) -> str:
        return self._known(request.match_info["topic"], visit)

    def _known(self, topic: str, visit: Visit) -> str:
        if topic not in topics(visit.language):
            raise web.HTTPNotFound
        return topic

    def _shelf(self, visit: Visit) -> Shelf:
        return Shelf(self._console.config.association, visit.member.organisation)

    def _say(self, visit: Visit, phrase: str) -> str:
        return self._console.phrases.say(visit.language, phrase)
