"""Announcements: written once, read in every language, agreed to, sent, counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.guard import unsupported
from bot.partners.console import forms
from bot.partners.model import Organisation, Role
from bot.partners.news.model import LEAST, LONGEST, OPEN, AnnouncementState, Listed, Stand, Version
from bot.partners.news.window import may_sound, next_moment
from bot.stores.sql.partners.news import Announcements

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Handler, Plain, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (
    ("/announcements", "news-title", Role.COORDINATOR),
)
MOST_OPEN = 10
"""Announcements of one association that are not over: each is translated into every language."""
FURTHEST = timedelta(days=90)
"""So far ahead one may be scheduled."""
DONE = ("asking-on", "asking-off", "written", "reworded", "agreed", "cancelled", "too-late")


def routes(console: Console) -> list[web.RouteDef]:
    """``/announcements`` and below, for coordinators."""
    page = Pages(console)

    def inside(handler: Handler) -> Plain:
        return console.signed_in(handler, Role.COORDINATOR)

    one = "/announcements/{token}"
    return [
        web.get("/announcements", inside(page.all)),
        web.post("/announcements", inside(page.write)),
        web.post("/announcements/asking", inside(page.ask)),
        web.get(one, inside(page.one)),
        web.post(f"{one}/words", inside(page.reword)),
        web.post(f"{one}/agree", inside(page.agree)),
        web.post(f"{one}/cancel", inside(page.cancel)),
    ]


class Pages:
    """The handlers."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._announcements = Announcements(console.book)

    async def all(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``GET /announcements``."""
        return await self._overview(request, visit)

    async def write(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``POST /announcements``: a new one."""
        form = await forms.read(request)
        text = form.lines("text", most=LONGEST + 1)
        if not text:
            form.errors["text"] = self._say(visit, "news-text-missing")
        elif len(text) > LONGEST:
            form.errors["text"] = self._say(visit, "news-text-long", most=LONGEST)
        known = await self._announcements.of(visit.member.organisation)
        if sum(one.state in OPEN for one in known) >= MOST_OPEN:
            form.errors[""] = self._say(visit, "news-many", most=MOST_OPEN)
        if form.errors:
            return await self._overview(request, visit, text, form.errors)
        token = await self._announcements.write(
            visit.member.organisation, visit.member.id, text, visit.organisation.reads
        )
        raise web.HTTPSeeOther(f"/announcements/{token}?done=written")

    async def ask(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``POST /announcements/asking``: whether people are asked if they want them."""
        wanted = (await forms.read(request)).text("asking") == "on"
        await self._console.organisations.change(
            visit.member.organisation,
            replace(visit.organisation, announcements=wanted),
            by=visit.member.id,
        )
        raise web.HTTPSeeOther(f"/announcements?done=asking-{'on' if wanted else 'off'}")

    async def one(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``GET /announcements/{token}``."""
        return self._shown(request, visit, await self._found(request, visit))

    async def reword(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``POST /announcements/{token}/words``: written by hand, in one language."""
        listed = await self._found(request, visit)
        form = await forms.read(request)
        language = form.text("language", most=20)
        text = form.lines("words", most=LONGEST * 2 + 1)
        field = f"words-{language}"
        if not text:
            form.errors[field] = self._say(visit, "news-words-missing")
        elif len(text) > LONGEST * 2:
            form.errors[field] = self._say(visit, "news-text-long", most=LONGEST * 2)
        if form.errors:
            return self._shown(request, visit, listed, form.errors, {field: text})
        kept = await self._announcements.reword(
            visit.member.organisation, listed.token, language, text, by=visit.member.id
        )
        done = "reworded" if kept else "too-late"
        raise web.HTTPSeeOther(f"/announcements/{listed.token}?done={done}")

    async def agree(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``POST /announcements/{token}/agree``: now, or at a time of the association's zone."""
        listed = await self._found(request, visit)
        form = await forms.read(request)
        now = self._console.clock.now()
        if form.text("when") == "later":
            due = self._scheduled(visit, form, now)
        else:
            due = next_moment(visit.organisation, now)
            if due is None:
                form.errors["when-now"] = self._say(visit, "news-never-open")
        if due is None:
            values = {name: form.text(name) for name in ("day", "time")} | {"when": "later"}
            return self._shown(request, visit, listed, form.errors, values)
        agreed = await self._announcements.agree(
            visit.member.organisation, listed.token, due, by=visit.member.id
        )
        done = "agreed" if agreed else "too-late"
        raise web.HTTPSeeOther(f"/announcements/{listed.token}?done={done}")

    async def cancel(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """``POST /announcements/{token}/cancel``."""
        listed = await self._found(request, visit)
        cancelled = await self._announcements.cancel(
            visit.member.organisation, listed.token, by=visit.member.id
        )
        done = "cancelled" if cancelled else "too-late"
        raise web.HTTPSeeOther(f"/announcements/{listed.token}?done={done}")

    # --- inside ---

    async def _found(self, request: web.Request, visit: Visit) -> Listed:
        """The announcement of the address. Raises HTTPNotFound for another association's too."""
        found = await self._announcements.read(
            visit.member.organisation, request.match_info["token"]
        )
        if found is None:
            raise web.HTTPNotFound
        return found

    async def _overview(
        self,
        request: web.Request,
        visit: Visit,
        text: str = "",
        errors: dict[str, str] | None = None,
    ) -> web.Response:
        organisation = visit.member.organisation
        return self._console.render(
            request, visit, "announcements.html",
            announcements=await self._announcements.of(organisation),
            readers=await self._announcements.readers(organisation),
            asking=visit.organisation.announcements, text_value=text, most=LONGEST, least=LEAST,
            errors=errors or {}, notice=self._notice(request, visit),
            status=400 if errors else 200,
        )  # fmt: skip

    def _shown(
        self, request: web.Request, visit: Visit, listed: Listed,
        errors: dict[str, str] | None = None, values: dict[str, str] | None = None,
    ) -> web.Response:  # fmt: skip
        announcement, now = listed.announcement, self._console.clock.now()
        return self._console.render(
            request, visit, "announcement.html",
            one=listed, original=announcement, versions=announcement.versions,
            draft=listed.state is AnnouncementState.PREVIEW, over=listed.state not in OPEN,
            missing=[one.language for one in announcement.versions if not one.usable],
            suspect={one.language for one in announcement.versions
                     if _other_figures(one, announcement.text)},
            sounds=may_sound(visit.organisation, now),
            opens=next_moment(visit.organisation, now),
            tomorrow=(_local(visit.organisation, now).date() + timedelta(days=1)).isoformat(),
            least=LEAST, longest=LONGEST * 2, values=values or {}, errors=errors or {},
            notice=self._notice(request, visit), status=400 if errors else 200,
        )  # fmt: skip

    def _scheduled(self, visit: Visit, form: forms.Form, now: datetime) -> datetime | None:
        """The moment that was asked for; None: an error says why not."""
        home = visit.organisation
        try:
            day = date.fromisoformat(form.text("day", most=10))
            at = time.fromisoformat(form.text("time", most=8))
        except ValueError:
            form.errors["day"] = self._say(visit, "news-time-wrong")
            return None
        due = datetime.combine(day, at.replace(tzinfo=None), tzinfo=ZoneInfo(home.zone))
        if not now <= due <= now + FURTHEST:
            form.errors["day"] = self._say(visit, "news-time-far", most=FURTHEST.days)
        elif not may_sound(home, due):
            form.errors["time"] = self._say(visit, "news-time-closed")
        return None if form.errors else due

    def _notice(self, request: web.Request, visit: Visit) -> str:
        done = request.query.get("done", "")
        return self._say(visit, f"news-done-{done}") if done in DONE else ""

    def _say(self, visit: Visit, phrase: str, **arguments: str | int) -> str:
        return self._console.phrases.say(visit.language, phrase, **arguments)


def _local(organisation: Organisation, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(organisation.zone))


def _other_figures(version: Version, original: str) -> bool:
    """True when somebody wrote other numbers or dates than the original has (rule R3)."""
    if version.stand is not Stand.WRITTEN:
        return False
    return bool(unsupported([version.text], [original]) or unsupported([original], [version.text]))
