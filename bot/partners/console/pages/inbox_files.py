"""Photos, letters and voices of a conversation, for who may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from bot.model import Attachment
from bot.partners.console.pages.inbox_desk import Desk
from bot.partners.console.pages.inbox_thread_views import kind_of

if TYPE_CHECKING:
    from bot.partners.console.app import Visit


class Files:
    """``/inbox/{token}/files/{file}``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def file(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Its bytes; a kind that is neither picture nor sound is only ever saved."""
        who = visit.member
        found = await self._desk.handoffs.file(who.organisation, request.match_info["file"], who.id)
        if found is None:
            raise web.HTTPNotFound
        return _response(request, found)


def _response(request: web.Request, file: Attachment) -> web.Response:
    mime = file.mime.partition(";")[0].strip().lower()
    shown = kind_of(mime) != "other"
    how = "inline" if shown and "download" not in request.query else "attachment"
    headers = {
        "Content-Disposition": f"{how}; filename*=UTF-8''{quote(file.name, safe='')}",  # RFC 6266
        "Content-Type": mime if shown else "application/octet-stream",
        "Accept-Ranges": "bytes",
    }
    try:
        part = request.http_range
    except ValueError:
        raise web.HTTPRequestRangeNotSatisfiable from None
    if part.start is None and part.stop is None:
        return web.Response(body=file.data, headers=headers)
    # Safari plays a sound only where it gets the parts it asks for (RFC 9110, section 14).
    start, stop, _ = part.indices(len(file.data))
    if start >= stop:
        raise web.HTTPRequestRangeNotSatisfiable
    headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(file.data)}"
    return web.Response(status=206, body=file.data[start:stop], headers=headers)
