"""What the pages of the inbox share: the hand-offs, who reads, and the page of one conversation."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aiohttp import web

from bot.model import HandoffState, Side
from bot.partners.console.pages.inbox_thread_views import entries
from bot.partners.console.pages.inbox_views import Teller, row
from bot.partners.console.rendering import FALLBACK_ZONE
from bot.partners.model import Role
from bot.stores.sql.partners.handoff_rows import Thread
from bot.stores.sql.partners.handoffs import Handoffs

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

LONGEST: Final = 2000
"""Characters of an answer: two minutes of speech."""
_ONCE: Final = re.compile(r"[A-Za-z0-9_-]{8,64}")


def once(value: str) -> str | None:
    """A word that makes a second press of the button the same line; None: it is none of ours."""
    return value if _ONCE.fullmatch(value) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An answer that is being written."""

    text: str = ""
    language: str = ""
    """BCP 47, of the text or the voice; empty: what this member used last."""
    instead: str = ""
    """Id of the line that it takes the place of."""
    canned: str = ""
    """Token of the sentence that it is."""
    once: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    once_spoken: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    longest: int = LONGEST
    languages: tuple[str, ...] = ()
    """In which this member may answer."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody to whom a hand-off can be transferred."""

    token: str
    text: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What waits beside the conversation that is open; empty for nothing."""

    text: str
    news: str
    """How the newest is told."""
    newest: str
    """Its token."""


class Desk:
    """Hand-offs, and how one is shown."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.handoffs = Handoffs(console.book)

    async def teller(self, visit: Visit) -> Teller:
        """May raise StoreError."""
        organisation = visit.member.organisation
        return Teller(
            phrases=self.console.phrases,
            language=visit.language,
            zone=_zone(visit.organisation.zone),
            now=self.console.clock.now(),
            member=visit.member.id,
            names=await self.console.members.names(organisation),
            speaks=visit.member.member.languages,
        )

    async def thread(self, request: web.Request, visit: Visit) -> Thread:
        """The hand-off of the address. Raises 404: another's, another association's and one that
        never was are the same. May raise StoreError."""
        token = request.match_info["token"]
        found = await self.handoffs.read(visit.member.organisation, token, visit.member.id)
        if found is None:
            raise web.HTTPNotFound
        return found

    async def show(
        self, request: web.Request, visit: Visit, *, alert: str = "", status: int = 200,
        draft: Draft | None = None,
    ) -> web.Response:  # fmt: skip
        """The page of the hand-off in the address. `alert`: id of a sentence that says what did not
        work. Raises 404."""
        thread = await self.thread(request, visit)
        tell = await self.teller(visit)
        head = row(thread.handoff, tell)
        return self.console.render(
            request, visit, "inbox_thread.html",
            thread=head,
            lines=entries(thread, tell, visit.organisation.reads),
            draft=self._draft(draft or Draft(), thread, visit),
            canned=await self.handoffs.canned(visit.member.organisation) if head.mine else [],
            colleagues=await self._colleagues(visit, tell) if head.mine else [],
            elsewhere=await self._elsewhere(visit, thread, tell),
            alert=tell.say(alert, name=tell.who(thread.handoff.member)) if alert else "",
            status=status,
        )  # fmt: skip

    def _draft(self, draft: Draft, thread: Thread, visit: Visit) -> Draft:
        """With the languages to choose from, the one used last first chosen."""
        member, reads = visit.member, visit.organisation.reads
        languages = tuple(dict.fromkeys((reads, *member.member.languages)))
        said = [
            line.shared.language
            for line in thread.lines
            if line.shared.side is Side.HELPER and line.member == member.id
        ]
        wanted = draft.language or (said[-1] if said else reads)
        return replace(
            draft, languages=languages, language=wanted if wanted in languages else reads
        )

    async def _colleagues(self, visit: Visit, tell: Teller) -> list[Colleague]:
        """Whose accounts are open, with what they speak."""
        return [
            Colleague(
                one.token,
                ", ".join((one.member.name, *(tell.name_of(tag) for tag in one.member.languages))),
            )
            for one in await self.console.members.of(visit.member.organisation)
            if one.active and one.id != visit.member.id
        ]

    async def _elsewhere(self, visit: Visit, thread: Thread, tell: Teller) -> Elsewhere:
        """What waits beside this conversation."""
        others = [
            one
            for one in await self.handoffs.queue(visit.member.organisation, visit.member.id)
            if one.state is HandoffState.WAITING and one.id != thread.handoff.id
        ]
        if not others:
            return Elsewhere("", "", "")
        newest = row(max(others, key=lambda one: one.id), tell)
        return Elsewhere(tell.say("inbox-elsewhere", count=len(others)), newest.news, newest.token)

    def sees_colleagues(self, visit: Visit) -> bool:
        """False for volunteers: what a colleague has is not theirs."""
        return visit.may(Role.WORKER)


def _zone(name: str) -> ZoneInfo:
    """Of the association; one that this machine does not know shows times of the usual one."""
    try:
        return ZoneInfo(name)
    except (ValueError, ZoneInfoNotFoundError):
        return ZoneInfo(FALLBACK_ZONE)
