"""An answer goes out: event streams for pages, long polls for other clients, sounds."""

from __future__ import annotations

import asyncio
from collections import Counter
from urllib.parse import quote

from aiohttp import web

from bot import http
from bot.channels.web import requests
from bot.channels.web.delivery import WAKES, Delivery, Mailbox, Mailboxes, Stream
from bot.channels.web.requests import Refused
from bot.channels.web.sounds import Sounds
from bot.errors import StoreError
from bot.model import ConversationKey
from bot.ports import Clock, Inbox

WAKE_TIMEOUT = 20.0  # seconds for the store to take a note
WRITE_TIMEOUT = 10.0  # seconds for a browser to take an event
HEARTBEAT = 15.0  # seconds between signs of life on a quiet stream
SETTLE = 2.0  # seconds until the outbox is told again that a page is open
DEFAULT_POLL, LONGEST_POLL = 25.0, 60.0  # seconds
MAX_PAGES = 2000
MAX_PAGES_ADDRESS = 200  # one association behind one network address


class Listening:
    """Everything by which a browser hears from us."""

    def __init__(
        self,
        *,
        inbox: Inbox,
        mailboxes: Mailboxes,
        sounds: Sounds,
        documents: Sounds,
        clock: Clock,
        behind_proxy: bool,
    ) -> None:
        self._inbox = inbox
        self._mailboxes = mailboxes
        self._sounds = sounds
        self._documents = documents
        self._clock = clock
        self._behind_proxy = behind_proxy
        self._pages: Counter[str] = Counter()
        """Open pages by network address."""

    async def events(self, request: web.Request) -> web.StreamResponse:
        """``GET /api/events``: server-sent events until either side hangs up."""
        key = _key(request)
        address = http.address(request, behind_proxy=self._behind_proxy)
        if self._pages.total() >= MAX_PAGES or self._pages[address] >= MAX_PAGES_ADDRESS:
            raise Refused(503, "web-error-busy", retry_after=5)
        response = web.StreamResponse()
        response.content_type = "text/event-stream"
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Accel-Buffering"] = "no"  # nginx would hold events back
        await response.prepare(request)
        stream = Stream(lambda: requests.connected(request))
        self._pages[address] += 1
        try:
            await self._feed(response, stream, key)
        except (TimeoutError, ConnectionError):
            pass  # the page went away; what it did not acknowledge is in the outbox
        finally:
            stream.close()
            self._pages[address] -= 1
            self._pages += Counter()  # forget addresses without pages
        return response

    async def _feed(
        self, response: web.StreamResponse, stream: Stream, key: ConversationKey
    ) -> None:
        box = self._mailboxes[key.chat]
        box.add(stream)
        box.wakes = WAKES
        event: str | None = "retry: 1500\nevent: hello\ndata: {}\n\n"
        while event is not None and stream.live:
            async with asyncio.timeout(WRITE_TIMEOUT):
                await response.write((event or ": still here\n\n").encode())
            box = self._mailboxes[key.chat]
            await self._wake(key, box)
            event = await stream.next(SETTLE if box.wakes else HEARTBEAT)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """``GET /api/messages/{id}/answer?after=0&wait=25``: for clients without a page.

        Waits at most `wait` seconds for replies to one message beyond the first `after`; 204 when
        none came. Earlier replies that nobody fetched come along: they would block the way.
        ``next`` is the `after` to ask with for what comes later.
        """
        key = _key(request)
        after = int(requests.number(request, "after", 0, 1000))
        deadline = self._clock.monotonic() + requests.number(
            request, "wait", DEFAULT_POLL, LONGEST_POLL
        )
        reply_to = request.match_info["id"]
        box = self._mailboxes[key.chat]
        box.pollers += 1
        box.wakes = WAKES
        try:
            while not (found := box.replies(reply_to, after)):
                left = deadline - self._clock.monotonic()
                if left <= 0 or not requests.connected(request):
                    return web.Response(status=204, headers={"Cache-Control": "no-store"})
                await self._wake(key, box)
                await box.arrival(min(left, 1.0))
            return await _hand_over(request, found, box.count(reply_to))
        except (TimeoutError, ConnectionError):
            if request.transport is not None:
                request.transport.abort()  # the client is gone, or does not read
            return web.Response(status=204)  # to nobody; the outbox keeps the reply
        finally:
            box.pollers -= 1

    async def ack(self, request: web.Request) -> web.Response:
        """``POST /api/ack?id=``: the page shows this reply and holds its sound."""
        chat, delivery_id = _key(request).chat, request.query.get("id", "")
        self._mailboxes.shown(chat, delivery_id)
        self._sounds.shown(chat, delivery_id)
        self._documents.shown(chat, delivery_id)
        return web.Response(status=204)

    def forget(self, chat: str) -> None:
        """Drop every reply and sound of one conversation."""
        self._mailboxes.forget(chat)
        self._sounds.forget(chat)
        self._documents.forget(chat)

    async def audio(self, request: web.Request) -> web.Response:
        """``GET /api/audio/{token}``: a spoken answer, for its own browser alone."""
        sound = self._sounds.get(_key(request).chat, request.match_info["token"])
        if sound is None:
            raise Refused(404, "web-error-sound-gone")
        response = web.Response(body=sound.data, headers={"Cache-Control": "no-store"})
        response.content_type = sound.mime
        return response

    async def document(self, request: web.Request) -> web.Response:
        """``GET /api/document/{token}``: a file to keep, for its own browser alone."""
        file = self._documents.get(_key(request).chat, request.match_info["token"])
        if file is None:
            raise Refused(404, "web-error-file-gone")
        name = quote(file.name, safe="")  # RFC 6266, 4.1
        response = web.Response(
            body=file.data,
            headers={
                "Cache-Control": "no-store",
                "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
            },
        )
        response.content_type = file.mime
        return response

    async def _wake(self, key: ConversationKey, box: Mailbox) -> None:
        """Tell the outbox that somebody listens, as often as it is due."""
        if not box.wakes:
            return
        box.wakes -= 1
        try:
            async with asyncio.timeout(WAKE_TIMEOUT):
                await self._inbox.reachable(key)
        except (StoreError, TimeoutError):
            box.wakes = WAKES


def _key(request: web.Request) -> ConversationKey:
    token = requests.known_token(request)
    if token is None:
        raise Refused(401, "web-error-session")
    return requests.conversation(token)


async def _hand_over(request: web.Request, found: list[Delivery], count: int) -> web.Response:
    """Write replies and count them as delivered once the last byte left. They stay in memory for
    a while: the client may ask again."""
    response = requests.as_json(None)
    bodies = ",".join(delivery.body for delivery in found)
    response.text = f'{{"replies":[{bodies}],"next":{count}}}'
    await response.prepare(request)
    async with asyncio.timeout(WRITE_TIMEOUT):
        await response.write_eof()
    if requests.connected(request):
        for delivery in found:
            delivery.shown.set()
    return response
