"""Pages hear at once that something changed: server-sent events, with nothing in them but that."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Final

from aiohttp import web

from bot.stores.sql.partners.handoffs import Handoffs

if TYPE_CHECKING:
    from bot.partners.console.app import Console, Visit

POLL: Final = 0.9
"""Seconds between two looks."""
HEARTBEAT: Final = 15.0
"""Seconds between signs of life on a quiet stream."""
WRITE_TIMEOUT: Final = 10.0
"""Seconds for a browser to take an event."""
MOST: Final = 4
"""Open pages of one member."""
MOST_OF_ALL: Final = 400


class Events:
    """``/inbox/events``. Each event's id is the version of the association's inbox."""

    def __init__(self, console: Console, *, poll: float = POLL) -> None:
        self._console = console
        self._poll = poll
        self._handoffs = Handoffs(console.book)
        self._open: Counter[int] = Counter()
        """Streams by member."""

    async def stream(self, request: web.Request, visit: Visit) -> web.StreamResponse:
        """Until the page goes, the session ends or the member is removed. 429 beyond `MOST`."""
        member = visit.member.id
        if self._open[member] >= MOST or self._open.total() >= MOST_OF_ALL:
            raise web.HTTPTooManyRequests
        self._open[member] += 1
        response = web.StreamResponse(headers={"X-Accel-Buffering": "no"})  # nginx holds back
        response.content_type = "text/event-stream"
        try:
            await response.prepare(request)
            await self._feed(request, response, visit)
        except (TimeoutError, ConnectionError):
            pass  # the page went away: it asks again when it comes back
        finally:
            self._open[member] -= 1
            self._open += Counter()  # forget members without pages
        return response

    async def _feed(self, request: web.Request, response: web.StreamResponse, visit: Visit) -> None:
        organisation = visit.member.organisation
        told = _number(request.headers.get("Last-Event-ID", ""))
        version = await self._handoffs.version(organisation)
        if told is None:
            told = version
        await _write(response, f"retry: 2000\nid: {told}\nevent: hello\ndata:\n\n")
        clock = self._console.clock
        said = clock.monotonic()
        while request.transport is not None and not request.transport.is_closing():
            if version != told:
                told, said = version, clock.monotonic()
                await _write(response, f"id: {version}\nevent: change\ndata: {version}\n\n")
            elif clock.monotonic() - said >= HEARTBEAT:
                said = clock.monotonic()
                await _write(response, ": still here\n\n")
            await asyncio.sleep(self._poll)
            if await self._console.visit(request, passive=True) is None:
                await _write(response, "event: end\ndata:\n\n")
                return
            version = await self._handoffs.version(organisation)


async def _write(response: web.StreamResponse, event: str) -> None:
    async with asyncio.timeout(WRITE_TIMEOUT):
        await response.write(event.encode())


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None
