"""Members: who belongs to the association and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from bot.partners.console import choices, doors, forms
from bot.partners.model import Enrolled, Member, Role
from bot.stores.sql.partners.members import AlreadyMember, LastCoordinator

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

NAVIGATION: tuple[tuple[str, str, Role], ...] = (("/members", "members-title", Role.COORDINATOR),)
LINK_DAYS = 7


def routes(console: Console) -> list[web.RouteDef]:
    """``/members`` and below."""
    page = MembersPage(console)
    lead = Role.COORDINATOR
    return [
        web.get("/members", console.signed_in(page.list, lead)),
        web.get("/members/new", console.signed_in(page.new, lead)),
        web.post("/members/new", console.signed_in(page.add, lead)),
        web.get("/members/{token}", console.signed_in(page.show, lead)),
        web.post("/members/{token}", console.signed_in(page.change, lead)),
        web.post("/members/{token}/link", console.signed_in(page.link, lead)),
        web.get("/members/{token}/remove", console.signed_in(page.ask_removal, lead)),
        web.post("/members/{token}/remove", console.signed_in(page.remove, lead)),
    ]


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says of a member."""

    member: Member
    role: Role


class MembersPage:
    """Its handlers. A token of another association is one that does not exist."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def list(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Everybody."""
        members = await self._console.members.of(visit.member.organisation)
        done = next((one for one in ("changed", "removed") if one in request.query), None)
        notice = self._say(visit, f"member-{done}") if done else ""
        return self._console.render(
            request, visit, "members.html", members=members, notice=notice
        )  # fmt: skip

    async def new(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """The empty form."""
        empty = Typed(Member(name="", login="", interface=visit.language), Role.VOLUNTEER)
        return self._form(request, visit, empty, None)

    async def add(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """The link that opens the account is shown now, and never again."""
        form, typed = await self._read(request, visit)
        if form.errors:
            return self._form(request, visit, typed, None, errors=form.errors, status=400)
        try:
            secret = await self._console.members.add(
                visit.member.organisation, typed.member, typed.role, days=LINK_DAYS,
                by=visit.member.id,
            )  # fmt: skip
        except AlreadyMember:
            errors = {"login": self._say(visit, "member-known")}
            return self._form(request, visit, typed, None, errors=errors, status=400)
        return self._link_page(request, visit, typed.member, secret)

    async def show(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """The form of one member."""
        enrolled = await self._found(request, visit)
        return self._form(request, visit, Typed(enrolled.member, enrolled.role), enrolled)

    async def change(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Takes effect with their next click."""
        enrolled = await self._found(request, visit)
        form, typed = await self._read(request, visit)
        if not form.errors:
            try:
                await self._console.members.change(
                    enrolled.organisation, enrolled.id, typed.member, typed.role,
                    by=visit.member.id,
                )  # fmt: skip
            except AlreadyMember:
                form.errors["login"] = self._say(visit, "member-known")
            except LastCoordinator:
                form.errors["role"] = self._say(visit, "member-last")
        if form.errors:
            return self._form(request, visit, typed, enrolled, errors=form.errors, status=400)
        return doors.see("/members?changed")

    async def link(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """A new link: what opened the account before opens it no more."""
        enrolled = await self._found(request, visit)
        secret = await self._console.members.reopen(
            enrolled.organisation, enrolled.id, days=LINK_DAYS, by=visit.member.id
        )
        if secret is None:
            raise web.HTTPNotFound
        return self._link_page(request, visit, enrolled.member, secret)

    async def ask_removal(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Are you sure?"""
        enrolled = await self._found(request, visit)
        return self._console.render(request, visit, "member_remove.html", enrolled=enrolled)

    async def remove(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Their sessions end at once."""
        enrolled = await self._found(request, visit)
        try:
            await self._console.members.remove(
                enrolled.organisation, enrolled.id, by=visit.member.id
            )
        except LastCoordinator:
            return self._console.render(
                request, visit, "member_remove.html", enrolled=enrolled, status=400,
                errors={"": self._say(visit, "member-last")},
            )  # fmt: skip
        return doors.see("/members?removed")

    async def _found(self, request: web.Request, visit: Visit) -> Enrolled:
        token = request.match_info["token"]
        found = await self._console.members.find(visit.member.organisation, token)
        if found is None:
            raise web.HTTPNotFound
        return found

    async def _read(self, request: web.Request, visit: Visit) -> tuple[forms.Form, Typed]:
        form = await forms.read(request)
        name, login = form.text("name", most=80), form.text("login")
        if not name:
            form.errors["name"] = self._say(visit, "name-missing")
        if not is_address(login):
            form.errors["login"] = self._say(visit, "login-wrong")
        roles = form.several("role", tuple(choices.ROLES))
        member = Member(
            name=name,
            login=login,
            languages=form.several("languages", choices.spoken_languages()),
            interface=next(iter(form.several("interface", choices.INTERFACES)), visit.language),
        )
        return form, Typed(member, Role(roles[0]) if roles else Role.VOLUNTEER)

    def _form(
        self, request: web.Request, visit: Visit, typed: Typed, enrolled: Enrolled | None,
        *, status: int = 200, **values: object,
    ) -> web.Response:  # fmt: skip
        language = visit.language
        return self._console.render(
            request, visit, "member.html", status=status, typed=typed, enrolled=enrolled,
            roles=[(role.value, self._say(visit, f"role-{role.value}")) for role in choices.ROLES],
            languages=choices.languages_by_name(choices.spoken_languages(), language),
            interfaces=choices.languages_by_name(choices.INTERFACES, language), **values,
        )  # fmt: skip

    def _link_page(
        self, request: web.Request, visit: Visit, member: Member, secret: str
    ) -> web.Response:
        link = f"{self._console.config.console.address}/open/{secret}"
        text = self._console.phrases.say(
            self._console.language(member.interface), "member-mail", name=member.name,
            association=visit.organisation.name, link=link, days=LINK_DAYS,
        )  # fmt: skip
        return self._console.render(
            request, visit, "member_link.html", member=member, link=link, days=LINK_DAYS,
            mail=f"mailto:{quote(member.login)}?body={quote(text)}",
        )  # fmt: skip

    def _say(self, visit: Visit, phrase: str) -> str:
        return self._console.phrases.say(visit.language, phrase)


def is_address(text: str) -> bool:
    """As loose as a browser: something, an @, a host name with a dot."""
    name, _, host = text.rpartition("@")
    return bool(name) and "." in host.strip(".") and not any(map(str.isspace, text))
