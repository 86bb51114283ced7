"""A Bot API server for tests: `lo-bot-api-emulator` behind an HTTP proxy that misbehaves on demand.

The proxy also fills in what the emulator does not model but Telegram does: the bot's user name in
`getMe`, edited messages, and `link_preview_options` (checked here, then taken out).
It keeps its own journal of what the emulator accepted: that is what people would have received.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import parse_qsl, urlencode

import aiohttp
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

BOT_NAME = "porte_voix_test_bot"
SENDS = ("sendMessage", "sendVoice", "sendDocument")


class Fault(Enum):
    """What may go wrong with one request."""

    NONE = "none"
    SLOW_DOWN = "429 with retry_after, not forwarded"
    REFUSED = "connection cut, not forwarded"
    BROKEN = "500, not forwarded"
    DROPPED = "forwarded, connection cut before the answer"
    FORBIDDEN = "403: the person blocked the bot"
    BAD_VOICE = "400: voice messages are forbidden"
    BAD_FILE = "400: the document is refused"
    NO_CHAT = "400: chat not found"
    UNAUTHORIZED = "401: the token was revoked"
    TWICE = "updates are answered, but come again in the next answer"


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A message that the emulator accepted."""

    method: str
    chat: str
    fields: dict[str, str]
    """Form fields as the client sent them; of an upload only their names are known."""
    at: float
    """Monotonic seconds."""
    dropped: bool
    """True when the client never saw the answer."""

    @property
    def text(self) -> str:
        return self.fields.get("text", "")


@dataclass(kw_only=True)
class Chance:
    """Random faults, seeded."""

    faults: dict[Fault, float]
    """Probability of each, for sends."""
    seed: int = 1
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - repeatable faults

    def draw(self) -> Fault:
        roll = self._random.random()
        for fault, share in self.faults.items():
            if roll < share:
                return fault
            roll -= share
        return Fault.NONE


class FaultProxy:
    """Emulator and proxy on two free ports of this machine."""

    def __init__(self, *, token: str, chance: Chance | None = None, retry_after: int = 1) -> None:
        self.token = token
        self.chance = chance
        self.retry_after = retry_after
        self.latency = 0.0
        """Seconds before each answer."""
        self.refuse_token = False
        """Answer 401 to everything."""
        self.sent: list[Sent] = []
        self.calls: list[tuple[str, dict[str, str]]] = []
        """Every call that arrived: method and form fields."""
        self.counts: dict[Fault, int] = dict.fromkeys(Fault, 0)
        self.emulator = LoBotApiEmulator(
            enable_control=True,
            allow_insecure_loopback_webhooks=True,
            max_assets=100_000,
            max_updates=100_000,
        )
        self._scripted: dict[str, deque[Fault]] = {}
        self._again: list[dict] = []
        self._runners: list[web.AppRunner] = []

    async def start(self) -> None:
        back = await self._listen(self.emulator.app())
        self._back = f"http://127.0.0.1:{back}"
        app = web.Application(client_max_size=64 << 20)
        app.router.add_post("/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.*}", self._file)
        self.port = await self._listen(app)
        self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=120))

    async def stop(self) -> None:
        await self._client.close()
        for runner in self._runners:
            await runner.cleanup()

    async def _listen(self, app: web.Application) -> int:
        # With handler_cancellation a long poll ends when its client is killed.
        runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await runner.setup()
        self._runners.append(runner)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return site._server.sockets[0].getsockname()[1]

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    @property
    def base_file_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/file/bot"

    def next(self, method: str, *faults: Fault) -> None:
        """The next calls of `method` meet these faults, in order."""
        self._scripted.setdefault(method, deque()).extend(faults)

    def forget_script(self) -> None:
        """No scripted fault any more."""
        self._scripted.clear()

    async def say(self, message: dict) -> int:
        """A person sends a message (a Bot API `Message`). Returns the update id."""
        return await self.emulator.enqueue_update({"message": message}, token=self.token)

    async def press(self, query: dict) -> int:
        """A person presses a button (a Bot API `CallbackQuery`)."""
        return await self.emulator.enqueue_update({"callback_query": query}, token=self.token)

    def host_file(self, file_id: str, data: bytes) -> None:
        """A file that the bot may fetch."""
        self.emulator.assets[file_id] = {"filename": file_id, "data": data, "size": len(data)}

    async def webhook_url(self) -> str:
        """Where updates are delivered now; empty for nowhere."""
        url = f"{self._back}/bot{self.token}/getWebhookInfo"
        async with self._client.post(url) as answer:
            return (await answer.json())["result"]["url"]

    def texts(self, chat: str | None = None) -> list[str]:
        """Texts people got, in order."""
        return [
            sent.text
            for sent in self.sent
            if sent.method == "sendMessage" and chat in (None, sent.chat)
        ]

    def duplicates_allowed(self) -> int:
        """Sends whose answer was dropped."""
        return sum(sent.dropped for sent in self.sent)

    def _fault(self, method: str) -> Fault:
        scripted = self._scripted.get(method)
        if scripted:
            fault = scripted.popleft()
        elif self.chance is not None and method in SENDS:
            fault = self.chance.draw()
        else:
            fault = Fault.NONE
        self.counts[fault] += 1
        return fault

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        body = await request.read()
        uploads = request.content_type.startswith("multipart/")
        fields = _form_parts(body) if uploads else dict(parse_qsl(body.decode()))
        self.calls.append((method, fields))
        fault = self._fault(method)
        if self.latency:
            await asyncio.sleep(self.latency)
        refusal = _refusal(Fault.UNAUTHORIZED if self.refuse_token else fault, self.retry_after)
        if refusal is not None:
            return refusal
        if fault is Fault.REFUSED:
            return _cut(request)
        status, answer = await self._forward(request, method, body, None if uploads else fields)
        if method in SENDS and status == 200:
            self.sent.append(
                Sent(
                    method=method,
                    chat=fields["chat_id"],
                    fields=fields,
                    at=time.monotonic(),
                    dropped=fault is Fault.DROPPED,
                )
            )
        if fault is Fault.DROPPED:
            return _cut(request)
        return web.json_response(self._completed(method, answer, fault), status=status)

    async def _forward(
        self, request: web.Request, method: str, body: bytes, fields: dict[str, str] | None
    ) -> tuple[int, dict]:
        headers = {"Content-Type": request.headers.get("Content-Type", "")}
        if fields is not None and "link_preview_options" in fields:
            kept = {k: v for k, v in fields.items() if k != "link_preview_options"}
            body = urlencode(kept).encode()
        url = f"{self._back}/bot{request.match_info['token']}/{method}"
        async with self._client.post(url, data=body, headers=headers) as answer:
            return answer.status, await answer.json()

    def _completed(self, method: str, answer: dict, fault: Fault) -> dict:
        result = answer.get("result")
        if method == "getMe" and isinstance(result, dict):
            result["username"] = BOT_NAME
        if method == "getUpdates" and isinstance(result, list):
            result[:0] = self._again
            self._again = list(result) if fault is Fault.TWICE else []
            answer["result"] = [_edited(update) for update in result]
        return answer

    async def _file(self, request: web.Request) -> web.StreamResponse:
        fault = self._fault("file")
        if fault is Fault.BROKEN:
            return web.Response(status=500)
        url = f"{self._back}{request.path}"
        async with self._client.get(url) as answer:
            data = await answer.read()
            if answer.status != 200:
                return web.Response(status=answer.status)
        # Chunked, without a length: only counting while reading can stop a file that is too large.
        response = web.StreamResponse()
        response.enable_chunked_encoding()
        await response.prepare(request)
        if fault is Fault.DROPPED:
            await response.write(data[: len(data) // 2])
            return _cut(request)
        await response.write(data)
        return response


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _refusal(fault: Fault, retry_after: int) -> web.Response | None:
    table = {
        Fault.SLOW_DOWN: (429, f"Too Many Requests: retry after {retry_after}"),
        Fault.BROKEN: (500, "Internal Server Error"),
        Fault.FORBIDDEN: (403, "Forbidden: bot was blocked by the user"),
        Fault.BAD_VOICE: (400, "Bad Request: VOICE_MESSAGES_FORBIDDEN"),
        Fault.BAD_FILE: (400, "Bad Request: DOCUMENT_INVALID"),
        Fault.UNAUTHORIZED: (401, "Unauthorized"),
        Fault.NO_CHAT: (400, "Bad Request: chat not found"),
    }
    if fault not in table:
        return None
    status, description = table[fault]
    answer: dict = {"ok": False, "error_code": status, "description": description}
    if fault is Fault.SLOW_DOWN:
        answer["parameters"] = {"retry_after": retry_after}
    return web.json_response(answer, status=status)


def _edited(update: dict) -> dict:
    """The emulator queues only new messages; one with an edit date was an edit."""
    if "edit_date" in update.get("message", {}):
        return {"update_id": update["update_id"], "edited_message": update["message"]}
    return update


def _form_parts(body: bytes) -> dict[str, str]:
    """Short text fields of a multipart body, well enough for a journal."""
    fields: dict[str, str] = {}
    boundary = body.split(b"\r\n", 1)[0]
    for part in body.split(boundary)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = head.split(b'name="', 1)[1].split(b'"', 1)[0].decode() if b'name="' in head else ""
        uploaded = b"filename=" in head
        fields[name] = f"{len(value) - 2} bytes" if uploaded else value.strip().decode()
    return fields
