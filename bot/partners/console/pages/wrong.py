""" "This answer is wrong": a caseworker says what is right and where; the operator reviews.

The operator is not who the person agreed to share their words with: the form takes the caseworker's
own words, and refuses theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from bot.model import Side
from bot.partners.console import forms
from bot.partners.console.pages.inbox_views import direction
from bot.partners.model import Role
from bot.partners.wrong import (
    LONGEST,
    WrongAnswer,
    copies,
    is_address,
    is_official,
)
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.lines import Line
from bot.stores.sql.partners.reviews import Reviews

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit
    from bot.partners.console.forms import Form

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/wrong", "wrong-title", Role.WORKER),)
_TOPIC = "dash-topic-"
_NO_SHEET = frozenset({"none", "official"})


def routes(console: Console) -> list[web.RouteDef]:
    """``/wrong``: what was marked; ``/wrong?handoff=<token>&line=<id>``: marks an answer."""
    pages = Pages(console)
    return [
        web.get("/wrong", console.signed_in(pages.show, Role.WORKER)),
        web.post("/wrong", console.signed_in(pages.mark, Role.WORKER)),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """The answer that is to be marked."""

    token: str
    line: Line
    own_words: tuple[str, ...]
    """The person's, in both languages."""


class Pages:
    """The handlers."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._handoffs = Handoffs(console.book)
        self._reviews = Reviews(console.book)

    async def show(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """The list, or the form for one answer."""
        if "handoff" not in request.query:
            return await self._listed(request, visit)
        answer = await self._answer(request, visit)
        shared = answer.line.shared
        draft = WrongAnswer(about="", said=shared.translation or shared.text)
        return self._form(request, visit, answer, draft, {})

    async def mark(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Onto the operator's list; what is missing is asked for again."""
        answer = await self._answer(request, visit)
        form = await forms.read(request)
        wrong = self._read(form, visit, answer)
        if not form.errors:
            made = await self._reviews.mark(
                visit.member.organisation, visit.member.id, wrong, answer.line.id
            )
            if made is not None:
                raise web.HTTPSeeOther("/wrong?done=marked")
            form.errors[""] = self._say(visit, "wrong-twice")
        return self._form(request, visit, answer, wrong, form.errors)

    async def _answer(self, request: web.Request, visit: Visit) -> _Answer:
        """The bot's line that the address names, of a hand-off that this member may see."""
        token, line = request.query.get("handoff", ""), request.query.get("line", "")
        who = visit.member
        thread = await self._handoffs.read(who.organisation, token, who.id)
        for one in thread.lines if thread else ():
            if str(one.id) == line and one.shared.side is Side.BOT and thread is not None:
                people = [o.shared for o in thread.lines if o.shared.side is Side.PERSON]
                words = [text for said in people for text in (said.text, said.translation)]
                return _Answer(token=token, line=one, own_words=tuple(filter(None, words)))
        raise web.HTTPNotFound

    def _read(self, form: Form, visit: Visit, answer: _Answer) -> WrongAnswer:
        url = form.text("url", most=500)
        sheet = form.text("sheet")
        wrong = WrongAnswer(
            about=form.text("about", most=300),
            said=form.lines("said", most=2 * LONGEST),
            said_language=self._said_language(visit, answer),
            right=form.lines("right", most=LONGEST),
            language=visit.organisation.reads,
            title=form.text("title"),
            url=url,
            official=is_address(url) and is_official(url),
            sheet=sheet if sheet in dict(self._sheets(visit)) else "",
        )
        for field in ("about", "said", "right", "title"):
            text = getattr(wrong, field)
            if not text:
                form.errors[field] = self._say(visit, f"wrong-{field}-missing")
            elif copies(text, answer.own_words):
                form.errors[field] = self._say(visit, "wrong-own-words")
        if not is_address(url):
            form.errors["url"] = self._say(visit, "wrong-url-wrong")
        elif not wrong.official and not form.ticked("official"):
            form.errors["official"] = self._say(visit, "wrong-official-missing")
        return wrong

    def _said_language(self, visit: Visit, answer: _Answer) -> str:
        """The form shows the translation where there is one."""
        shared = answer.line.shared
        translated = shared.translation_language or visit.organisation.reads
        return translated if shared.translation else shared.language

    def _form(
        self, request: web.Request, visit: Visit, answer: _Answer, draft: WrongAnswer,
        errors: dict[str, str],
    ) -> web.StreamResponse:  # fmt: skip
        shared = answer.line.shared
        return self._console.render(
            request, visit, "wrong_form.html", token=answer.token, line=answer.line.id,
            shared=shared, direction=direction, draft=draft, errors=errors, longest=LONGEST,
            unsure=bool(draft.url) and is_address(draft.url) and not draft.official,
            sheets=[("", self._say(visit, "wrong-sheet-unknown")), *self._sheets(visit)],
            status=422 if errors else 200,
        )  # fmt: skip

    async def _listed(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        marked = await self._reviews.of(visit.member.organisation)
        names = await self._console.members.names(visit.member.organisation)
        titles = dict(self._sheets(visit))
        done = request.query.get("done") == "marked"
        return self._console.render(
            request, visit, "wrong.html", marked=marked, names=names, titles=titles,
            notice=self._say(visit, "wrong-thanks") if done else "",
        )  # fmt: skip

    def _sheets(self, visit: Visit) -> list[tuple[str, str]]:
        """Ids and titles of our sheets, by title."""
        known = self._console.phrases.fixed(visit.language)
        ids = (name.removeprefix(_TOPIC) for name in known if name.startswith(_TOPIC))
        sheets = [(key, known[_TOPIC + key]) for key in ids if key not in _NO_SHEET]
        return sorted(sheets, key=lambda row: row[1].casefold())

    def _say(self, visit: Visit, phrase: str) -> str:
        return self._console.phrases.say(visit.language, phrase)
