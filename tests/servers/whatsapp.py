"""A server that speaks the wire format of the WhatsApp Cloud API, on the loopback address.

It checks what it is sent as strictly as the platform's documentation says (https://
developers.facebook.com/documentation/business-messaging/whatsapp/), keeps what people would see,
posts webhooks with signatures, and misbehaves on request: 429 and other codes, latency, answers
that get lost after the message was taken, gateways without a word, media that is too large, of
another kind, slow, or somewhere it should not be. All ids are made up here.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import itertools
import json
import logging
import secrets
import socket
import time
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import aiohttp
from aiohttp import web

from tests.servers.whatsapp_payloads import (
    NUMBER,
    arrived,
    changed_number,
    changed_user_id,
    envelope,
    incoming,
    user_id_update,
)
from tests.servers.whatsapp_rules import problem_of

__all__ = [
    "NUMBER",
    "arrived",
    "changed_number",
    "changed_user_id",
    "envelope",
    "incoming",
    "problem_of",
    "user_id_update",
]

TOKEN = "EAAtestTOKENofNobody"
APP_SECRET = "app-secret-of-the-tests"
VERIFY = "our-word-for-the-tests"
VERSION = "v25.0"
MIMES = frozenset({"audio/ogg", "application/pdf", "text/plain", "image/jpeg", "image/png"})
LARGEST_UPLOAD = 16 << 20


class Fault(Enum):
    """How a request goes wrong."""

    NONE = 0
    DROPPED = 1  # taken, and the answer gets lost
    LOST = 2  # cut before anything was taken
    SILENT_502 = 3  # a gateway fails without a word; not taken
    BROKEN_503 = 4  # the API says that it failed: code 131016
    SLOW_DOWN = 5  # 429, code 130429
    PAIR = 6  # code 131056
    WINDOW = 7  # code 131047
    GONE = 8  # code 131026
    PART = 9  # code 131053
    TOKEN = 10  # 401, code 190
    NO_TEMPLATE = 11  # code 132001
    LATE = 12  # taken; answered after `late` seconds


_CODES = {
    Fault.BROKEN_503: (503, 131016),
    Fault.SLOW_DOWN: (429, 130429),
    Fault.PAIR: (400, 131056),
    Fault.WINDOW: (400, 131047),
    Fault.GONE: (400, 131026),
    Fault.PART: (400, 131053),
    Fault.TOKEN: (401, 190),
    Fault.NO_TEMPLATE: (404, 132001),
}


@dataclass(frozen=True)
class Sent:
    """A message that a person would see."""

    id: str
    person: str
    kind: str
    body: dict[str, Any]
    token: str
    at: float
    media: bytes = b""

    @property
    def text(self) -> str:
        """What is read: of a text, or above choices."""
        if self.kind == "text":
            return self.body["text"]["body"]
        return self.body["interactive"]["body"]["text"] if self.kind == "interactive" else ""


@dataclass
class Media:
    """A file of the platform."""

    data: bytes
    mime: str
    size: int | None = None
    """What is announced; None: the truth."""
    sha256: str = ""
    url: str = ""
    redirect: str = ""
    slow: float = 0.0
    """Seconds before each block."""
    chunked: bool = False
    """Sent without a length."""


@dataclass
class WhatsappServer:
    """Graph API and media host; also the sender of webhooks."""

    hook: str = ""
    """Address of the webhook under test."""
    statuses: bool = True
    """Post ``sent`` and ``delivered`` after each message."""
    latency: float = 0.0
    late: float = 1.0
    sent: list[Sent] = field(default_factory=list)
    read: list[dict[str, Any]] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    media: dict[str, Media] = field(default_factory=dict)
    rejected: list[str] = field(default_factory=list)
    """What was wrong with what we were sent: must stay empty."""
    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    counts: Counter[Fault] = field(default_factory=Counter)
    retry_after: str = ""
    status_code: dict[str, int] = field(default_factory=dict)
    """By person: their messages fail later with this code, once."""
    port: int = 0

    def __post_init__(self) -> None:
        self._ids = itertools.count(1)
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self._posting: set[asyncio.Task[None]] = set()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/{VERSION}"

    def next(self, what: str, *faults: Fault) -> None:
        """The next requests of a kind (``messages``, ``media``, ``template``) go wrong so."""
        self.faults[what].extend(faults)

    def to(self, person: str) -> list[Sent]:
        """What one person has, in order."""
        return [one for one in self.sent if one.person == person]

    # --- the Graph API ---

    async def start(self) -> None:
        app = web.Application(client_max_size=LARGEST_UPLOAD + (1 << 20))
        app.router.add_post(f"/{VERSION}/{NUMBER}/messages", self._messages)
        app.router.add_post(f"/{VERSION}/{NUMBER}/media", self._upload)
        app.router.add_get(f"/{VERSION}/{{id}}", self._known)
        app.router.add_get("/attachments/{id}", self._file)
        quiet = logging.getLogger("tests.servers.whatsapp")
        quiet.disabled = True  # connections are cut on purpose
        self._runner = web.AppRunner(app, access_log=None, logger=quiet, shutdown_timeout=1.0)
        await self._runner.setup()
        self.port = free_port()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self._session = aiohttp.ClientSession()

    async def stop(self) -> None:
        for task in self._posting:
            task.cancel()
        await asyncio.gather(*self._posting, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def _allowed(self, request: web.Request) -> bool:
        self.requests.append(f"{request.method} {request.path}")
        return request.headers.get("Authorization") == f"Bearer {TOKEN}"

    def _error(self, fault: Fault) -> web.Response:
        status, code = _CODES[fault]
        return _error(status, code, self.retry_after)

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        if not self._allowed(request):
            return _error(401, 190)
        body = await request.json()
        if body.get("status") == "read":
            self.read.append(body)
            return web.json_response({"success": True})
        kind = body.get("type", "")
        faults = self.faults["template" if kind == "template" else "messages"]
        fault = faults.popleft() if faults else Fault.NONE
        self.counts[fault] += 1
        await asyncio.sleep(self.latency)
        if fault in _CODES:
            return self._error(fault)
        if fault is Fault.SILENT_502:
            return web.Response(status=502, text="<html>Bad Gateway</html>")
        if fault is Fault.LOST:
            _cut(request)
        if problem := problem_of(body, self.media):
            self.rejected.append(problem)
            return _error(400, 131009)
        sent = self._take(body, kind)
        if fault is Fault.DROPPED:
            _cut(request)
        if fault is Fault.LATE:
            await asyncio.sleep(self.late)
        person = {"wa_id": sent.person} if sent.person.isdigit() else {"user_id": sent.person}
        return web.json_response(
            {
                "messaging_product": "whatsapp",
                "contacts": [{"input": sent.person, **person}],
                "messages": [{"id": sent.id}],
            }
        )

    def _take(self, body: dict[str, Any], kind: str) -> Sent:
        person = body.get("to") or body.get("recipient")
        media = body.get(kind, {}).get("id") if kind in {"audio", "document"} else None
        sent = Sent(
            id=f"wamid.OUT{next(self._ids)}",
            person=person,
            kind=kind,
            body=body,
            token=body.get("biz_opaque_callback_data", ""),
            at=time.monotonic(),
            media=self.media[media].data if media else b"",
        )
        self.sent.append(sent)
        code = self.status_code.pop(person, 0)
        if code:
            self._later(self.status(sent, "failed", code))
        elif self.statuses and self.hook:
            self._later(self.status(sent, "sent"), self.status(sent, "delivered"))
        return sent

    def _later(self, *bodies: dict[str, Any]) -> None:
        async def post_all() -> None:
            for body in bodies:
                with contextlib.suppress(aiohttp.ClientError):
                    await self.post(body)

        task = asyncio.create_task(post_all())
        self._posting.add(task)
        task.add_done_callback(self._posting.discard)

    async def _upload(self, request: web.Request) -> web.Response:
        if not self._allowed(request):
            return _error(401, 190)
        faults = self.faults["media"]
        fault = faults.popleft() if faults else Fault.NONE
        if fault in _CODES:
            return self._error(fault)
        form = await request.post()
        file = form.get("file")
        if form.get("messaging_product") != "whatsapp" or not isinstance(file, web.FileField):
            self.rejected.append("an upload without messaging_product or file")
            return _error(400, 100)
        mime = str(form.get("type"))
        data = file.file.read()
        if mime not in MIMES or file.content_type != mime or len(data) > LARGEST_UPLOAD:
            self.rejected.append(f"an upload of {mime} as {file.content_type}")
            return _error(400, 100)
        if mime == "audio/ogg" and not (data[:4] == b"OggS" and b"OpusHead" in data[:100]):
            self.rejected.append("a voice note that is no Ogg/Opus")
            return _error(400, 131053)
        identity = f"9{next(self._ids):014d}"
        self.media[identity] = Media(data, mime)
        return web.json_response({"id": identity})

    # --- media ---

    def host(self, identity: str, data: bytes, mime: str, **more: Any) -> str:
        """Something that a person sent."""
        self.media[identity] = Media(data, mime, **more)
        return identity

    async def _known(self, request: web.Request) -> web.Response:
        if not self._allowed(request):
            return _error(401, 190)
        identity = request.match_info["id"]
        found = self.media.get(identity)
        if found is None or request.query.get("phone_number_id") != NUMBER:
            return _error(400, 100)
        return web.json_response(
            {
                "messaging_product": "whatsapp",
                "url": found.url or f"http://127.0.0.1:{self.port}/attachments/{identity}",
                "mime_type": found.mime,
                "sha256": found.sha256 or hashlib.sha256(found.data).hexdigest(),
                "file_size": len(found.data) if found.size is None else found.size,
                "id": identity,
            }
        )

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if not self._allowed(request):
            return web.Response(status=401)
        found = self.media[request.match_info["id"]]
        if found.redirect:
            raise web.HTTPFound(found.redirect)
        if not (found.slow or found.chunked):
            return web.Response(body=found.data, content_type=found.mime.split(";")[0])
        answer = web.StreamResponse()
        await answer.prepare(request)
        for start in range(0, len(found.data), 65536):
            await asyncio.sleep(found.slow)
            await answer.write(found.data[start : start + 65536])
        await answer.write_eof()
        return answer

    # --- webhooks ---

    async def post(
        self, body: dict[str, Any] | bytes, *, secret: str = APP_SECRET, **headers: str
    ) -> int:
        """Deliver to the webhook, signed: the status of its answer."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        signature = hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
        given = {"X-Hub-Signature-256": f"sha256={signature}", **headers}
        given["Content-Type"] = "application/json"
        assert self._session is not None
        async with self._session.post(self.hook, data=raw, headers=given) as answer:
            return answer.status

    def status(self, sent: Sent, state: str, code: int = 0) -> dict[str, Any]:
        """A webhook body with one status."""
        ids = (
            {"recipient_id": sent.person}
            if sent.person.isdigit()
            else {"recipient_user_id": sent.person}
        )
        status = {
            "id": sent.id,
            "status": state,
            "timestamp": str(int(time.time())),
            **ids,
            "biz_opaque_callback_data": sent.token,
        }
        if code:
            title = "An error of the tests"
            status["errors"] = [{"code": code, "title": title, "message": title}]
        return envelope({"statuses": [status]})


def _error(status: int, code: int, retry_after: str = "") -> web.Response:
    title = "(#100) An error of the tests"
    body = {"error": {"message": title, "type": "OAuthException", "code": code, "fbtrace_id": "x"}}
    headers = {"Retry-After": retry_after} if retry_after else {}
    return web.json_response(body, status=status, headers=headers)


def _cut(request: web.Request) -> None:
    """The connection ends without an answer."""
    assert request.transport is not None
    request.transport.abort()
    raise ConnectionResetError


def free_port() -> int:
    """A port nobody listens on, and below those that outgoing connections are given: one of these
    may take it between this look and the listening."""
    while True:
        port = 15_000 + secrets.randbelow(17_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@contextlib.asynccontextmanager
async def whatsapp_server(**settings: Any) -> AsyncIterator[WhatsappServer]:
    """A running server."""
    server = WhatsappServer(**settings)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
