"""What helpers say: typed or spoken, read back, agreed to or taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from aiohttp import web

from bot.model import Attachment
from bot.partners.console.pages.inbox_desk import LONGEST, Desk, Draft, once
from bot.partners.console.pages.inbox_uploads import Refused, read_voice

if TYPE_CHECKING:
    from bot.partners.console.app import Visit


class Lines:
    """``/inbox/{token}/say``, ``voice`` and ``lines/{line}/...``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def say(self, request: web.Request, visit: Visit) -> web.Response:
        """An answer in writing; ``once`` makes a second press the same line."""
        posted = await request.post()
        fields = {name: value for name, value in posted.items() if isinstance(value, str)}
        text = fields.get("text", "").replace("\r\n", "\n").strip()
        draft = Draft(
            text=text,
            language=self._language(fields, visit),
            instead=fields.get("instead", ""),
            canned=fields.get("canned", ""),
        )
        if not text or len(text) > LONGEST:
            problem = "inbox-text-long" if text else "inbox-text-none"
            return await self._desk.show(request, visit, alert=problem, status=400, draft=draft)
        who, token = visit.member, request.match_info["token"]
        line = await self._desk.handoffs.say(
            who.organisation, token, who.id, text, language=draft.language,
            canned=await self._canned(draft, visit), once=once(fields.get("once", "")),
        )  # fmt: skip
        if line is None:
            return await self._desk.show(
                request, visit, alert="inbox-not-yours", status=409, draft=draft
            )
        if draft.instead.isdigit():
            await self._desk.handoffs.withdraw(who.organisation, token, who.id, int(draft.instead))
        raise web.HTTPSeeOther(f"/inbox/{token}#line-{line}")

    async def voice(self, request: web.Request, visit: Visit) -> web.Response:
        """An answer by voice: the service listens to it, and it waits for the helper's yes."""
        try:
            fields, sound = await read_voice(request)
        except Refused as refused:
            return await self._desk.show(
                request, visit, alert=refused.phrase, status=refused.status
            )
        who, token = visit.member, request.match_info["token"]
        file = Attachment(name=f"voice.{sound.extension}", mime=sound.mime, data=sound.data)
        line = await self._desk.handoffs.say(
            who.organisation, token, who.id, "", language=self._language(fields, visit),
            files=(file,), once=once(fields.get("once", "")),
        )  # fmt: skip
        if line is None:
            return await self._desk.show(request, visit, alert="inbox-not-yours", status=409)
        raise web.HTTPSeeOther(f"/inbox/{token}#line-{line}")

    async def agree(self, request: web.Request, visit: Visit) -> web.Response:
        """What was read back is right."""
        who = visit.member
        done = await self._desk.handoffs.agree(
            who.organisation, request.match_info["token"], who.id, _line(request)
        )
        return await self._settled(request, visit, done=done)

    async def withdraw(self, request: web.Request, visit: Visit) -> web.Response:
        """It is not to be sent."""
        who = visit.member
        done = await self._desk.handoffs.withdraw(
            who.organisation, request.match_info["token"], who.id, _line(request)
        )
        return await self._settled(request, visit, done=done)

    async def _settled(self, request: web.Request, visit: Visit, *, done: bool) -> web.Response:
        if done:
            raise web.HTTPSeeOther(f"/inbox/{request.match_info['token']}#inbox-lines-title")
        return await self._desk.show(request, visit, alert="inbox-line-late", status=409)

    def _language(self, fields: Mapping[str, str], visit: Visit) -> str:
        """One of those that the page offers."""
        wanted, reads = fields.get("language", ""), visit.organisation.reads
        return wanted if wanted in visit.member.member.languages else reads

    async def _canned(self, draft: Draft, visit: Visit) -> str | None:
        """The token when the text is still, word for word, the sentence that was translated."""
        if not draft.canned:
            return None
        for one in await self._desk.handoffs.canned(visit.member.organisation):
            if one.token == draft.canned and one.sentence.text == draft.text:
                return one.token
        return None


def _line(request: web.Request) -> int:
    """Raises 404."""
    line = request.match_info["line"]
    if not (line.isascii() and line.isdigit() and len(line) < 16):
        raise web.HTTPNotFound
    return int(line)
