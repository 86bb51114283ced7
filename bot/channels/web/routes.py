"""The addresses of the web chat and what each does."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from bot.channels.web import requests
from bot.channels.web.delivery import WAKES, Mailbox, Mailboxes, Stream
from bot.channels.web.page import Page, direction, page_language
from bot.channels.web.requests import Pace, Refused
from bot.channels.web.sounds import Sounds
from bot.channels.web.uploads import OVERHEAD, Limits, Upload, read_upload
from bot.errors import StoreError
from bot.model import ConversationKey, MediaKind, MediaRef, Message
from bot.ports import Clock, Inbox, Phrases, Vault

log = logging.getLogger(__name__)
STORE_TIMEOUT = 20.0  # seconds for the store to commit
WRITE_TIMEOUT = 10.0  # seconds for a browser to take an event
HEARTBEAT = 15.0  # seconds between signs of life on a quiet stream
SETTLE = 2.0  # seconds until the outbox is told again that a page is open
LONGEST_POLL = 60.0  # seconds
MAX_STREAMS = 2000
MAX_LARGE_UPLOADS = 8  # at one time: bounds the memory to 8 times the upload limit

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True, kw_only=True)
class Routes:
    """Everything that a request may need."""

    vault: Vault
    phrases: Phrases
    clock: Clock
    page: Page
    mailboxes: Mailboxes
    sounds: Sounds
    limits: Limits
    browser_pace: Pace
    address_pace: Pace
    hosts: frozenset[str]
    behind_proxy: bool
    _large: int = 0

    def application(self, inbox: Inbox) -> web.Application:
        """All routes, the guard in front of them, and the headers behind."""

        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._guard(request, handler)

        async def post(request: web.Request) -> web.StreamResponse:
            return await self._post(request, inbox)

        async def events(request: web.Request) -> web.StreamResponse:
            return await self._events(request, inbox)

        async def answer(request: web.Request) -> web.StreamResponse:
            return await self._answer(request, inbox)

        app = web.Application(middlewares=[guard])
        app.on_response_prepare.append(requests.add_headers)
        app.add_routes(
            [
                web.get("/", self._index),
                web.get("/static/{name}", self._static),
                web.get("/healthz", self._health),
                web.get("/api/strings", self._strings),
                web.post("/api/session", self._session),
                web.post("/api/messages", post),
                web.get("/api/messages/{id}/answer", answer),
                web.get("/api/events", events),
                web.post("/api/ack", self._ack),
                web.get("/api/audio/{token}", self._audio),
            ]
        )
        return app

    # --- in front of every route ----------------------------------------------------------------

    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            if request.path != "/healthz":
                requests.check_host(request, self.hosts)
            if request.method not in {"GET", "HEAD"}:
                requests.check_same_origin(request, self.hosts)
            return await handler(request)
        except Refused as refused:
            return self._sorry(request, refused)
        except StoreError:
            return self._sorry(request, Refused(503, "web-error-store", retry_after=5))

    def _sorry(self, request: web.Request, refused: Refused) -> web.Response:
        language = page_language(request, self.phrases)
        text = self.phrases.say(language, refused.phrase, **refused.arguments)
        code = refused.phrase.removeprefix("web-error-")
        response = requests.as_json({"error": {"code": code, "text": text, "language": language}})
        response.set_status(refused.status)
        if refused.retry_after is not None:
            response.headers["Retry-After"] = str(max(1, round(refused.retry_after)))
        return response

    def _key(self, request: web.Request) -> ConversationKey:
        token = requests.known_token(request)
        if token is None:
            raise Refused(401, "web-error-session")
        return requests.conversation(token)

    # --- the page -------------------------------------------------------------------------------

    async def _index(self, request: web.Request) -> web.Response:
        document = self.page.index(page_language(request, self.phrases))
        response = web.Response(text=document, content_type="text/html")
        response.headers["Cache-Control"] = "no-cache"
        response.headers["Vary"] = "Accept-Language, Cookie"
        return response

    async def _static(self, request: web.Request) -> web.Response:
        return self.page.file(request, request.match_info["name"])

    async def _strings(self, request: web.Request) -> web.Response:
        language = page_language(request, self.phrases)
        strings = self.page.strings(language)
        return requests.as_json(
            {"language": language, "dir": direction(language), "strings": strings}
        )

    async def _health(self, request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def _session(self, request: web.Request) -> web.Response:
        """Give the browser its cookie. Only ever from our own page: a cookie that arrives through
        a link elsewhere would replace the one that the browser holds back (SameSite=Strict)."""
        token = requests.known_token(request) or requests.new_token()
        response = web.Response(status=204)
        requests.give_cookie(request, response, token)
        return response

    # --- a message comes in ---------------------------------------------------------------------

    async def _post(self, request: web.Request, inbox: Inbox) -> web.Response:
        known = requests.known_token(request)
        token = known or requests.new_token()
        key = requests.conversation(token)
        self._check_pace(request, key)
        upload = await self._read(request)
        client_id = upload.id or uuid.uuid4().hex
        try:
            async with asyncio.timeout(STORE_TIMEOUT):
                message = await self._message(request, key, upload, client_id)
                await inbox.accept([message])
        except TimeoutError as error:  # may be committed: the client tries again with the same id
            raise StoreError("the store did not answer in time") from error
        response = requests.as_json({"id": client_id})
        response.set_status(202)
        if known is None:
            requests.give_cookie(request, response, token)
        return response

    def _check_pace(self, request: web.Request, key: ConversationKey) -> None:
        address = requests.address(request, behind_proxy=self.behind_proxy)
        wait = self.address_pace.take(address) or self.browser_pace.take(key.chat)
        if wait:
            raise Refused(429, "web-error-pace", retry_after=wait)

    async def _read(self, request: web.Request) -> Upload:
        """Read the body; only so many large ones at a time."""
        length = request.content_length
        large = length is None or length > OVERHEAD
        if large and self._large >= MAX_LARGE_UPLOADS:
            raise Refused(503, "web-error-busy", retry_after=2)
        self._large += large
        try:
            return await read_upload(request, self.limits)
        finally:
            self._large -= large

    async def _message(
        self, request: web.Request, key: ConversationKey, upload: Upload, client_id: str
    ) -> Message:
        """Put the media into the vault. The id carries the conversation: nobody can occupy the
        ids of somebody else."""
        media: list[MediaRef] = []
        if upload.voice is not None:
            mime = upload.voice.mime
            media.append(
                await self.vault.put(key, upload.voice.data, kind=MediaKind.VOICE, mime=mime)
            )
        for photo in upload.photos:
            media.append(
                await self.vault.put(key, photo.data, kind=MediaKind.PHOTO, mime=photo.mime)
            )
        return Message(
            id=f"{key.chat}.{client_id}",
            key=key,
            sent_at=self.clock.now(),
            text=upload.text,
            media=tuple(media),
            language_hint=page_language(request, self.phrases),
        )

    # --- an answer goes out ---------------------------------------------------------------------

    async def _events(self, request: web.Request, inbox: Inbox) -> web.StreamResponse:
        key = self._key(request)
        if self.mailboxes.streams >= MAX_STREAMS:
            raise Refused(503, "web-error-busy", retry_after=5)
        response = web.StreamResponse()
        response.content_type = "text/event-stream"
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Accel-Buffering"] = "no"  # nginx would hold events back
        await response.prepare(request)
        stream = Stream(lambda: requests.connected(request))
        box = self.mailboxes[key.chat]
        box.add(stream)
        box.wakes = WAKES
        try:
            event: str | None = "retry: 1500\nevent: hello\ndata: {}\n\n"
            while event is not None and stream.live:
                async with asyncio.timeout(WRITE_TIMEOUT):
                    await response.write((event or ": still here\n\n").encode())
                box = self.mailboxes[key.chat]
                await _wake(inbox, key, box)
                event = await stream.next(SETTLE if box.wakes else HEARTBEAT)
        except (TimeoutError, ConnectionError):
            log.debug("a page went away")
        finally:
            stream.close()
        return response

    async def _answer(self, request: web.Request, inbox: Inbox) -> web.StreamResponse:
        """For clients without a page: wait for the answer to one message."""
        key = self._key(request)
        after = requests.number(request, "after", 0, 1000)
        deadline = self.clock.monotonic() + requests.number(request, "wait", 25, LONGEST_POLL)
        reply_to = request.match_info["id"]
        box = self.mailboxes[key.chat]
        box.pollers += 1
        box.wakes = WAKES
        try:
            while not (found := box.replies(reply_to, int(after))):
                left = deadline - self.clock.monotonic()
                if left <= 0 or not requests.connected(request):
                    return web.Response(status=204, headers={"Cache-Control": "no-store"})
                await _wake(inbox, key, box)
                await box.arrival(min(left, 1.0))
            body = ",".join(delivery.body for delivery in found)
            mine = sum(1 for delivery in found if delivery.reply_to == reply_to)
            response = requests.as_json(None)
            response.text = f'{{"replies":[{body}],"next":{int(after) + mine}}}'
            await response.prepare(request)
            async with asyncio.timeout(WRITE_TIMEOUT):
                await response.write_eof()
            for delivery in found:
                delivery.shown.set()  # stays in memory: the client may ask again
            return response
        finally:
            box.pollers -= 1

    async def _ack(self, request: web.Request) -> web.Response:
        key = self._key(request)
        delivery_id = request.query.get("id", "")
        self.mailboxes.shown(key.chat, delivery_id)
        return web.Response(status=204)

    async def _audio(self, request: web.Request) -> web.Response:
        key = self._key(request)
        sound = self.sounds.get(key.chat, request.match_info["token"])
        if sound is None:
            raise Refused(404, "web-error-sound-gone")
        response = web.Response(body=sound.data, headers={"Cache-Control": "no-store"})
        response.content_type = sound.mime
        return response


async def _wake(inbox: Inbox, key: ConversationKey, box: Mailbox) -> None:
    """Tell the outbox that somebody listens, as often as it is due."""
    if not box.wakes:
        return
    box.wakes -= 1
    try:
        async with asyncio.timeout(STORE_TIMEOUT):
            await inbox.reachable(key)
    except (StoreError, TimeoutError):
        box.wakes = WAKES
