"""A local server that speaks the wire format of an OpenAI-compatible service, and misbehaves when
told to."""

from __future__ import annotations

import asyncio
import io
import json
import math
import struct
import wave
from collections import deque
from collections.abc import Awaitable, Callable

from aiohttp import web

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def tone(seconds: float = 0.2, rate: int = 24_000, channels: int = 1) -> bytes:
    """A 440 Hz WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as opened:
        opened.setnchannels(channels)
        opened.setsampwidth(2)
        opened.setframerate(rate)
        for number in range(int(seconds * rate)):
            sample = struct.pack("<h", int(9000 * math.sin(2 * math.pi * 440 * number / rate)))
            opened.writeframesraw(sample * channels)
    return out.getvalue()


class OpenAIService:
    """Records every request; answers from `script` first, then as a healthy service would."""

    def __init__(self) -> None:
        self.script: deque[Answer] = deque()
        self.requests: list[tuple[str, dict[str, str], object]] = []
        """(path, headers in lower case, JSON body or form fields)."""
        self.running = 0
        self.most_running = 0
        self._app = web.Application(client_max_size=64 << 20)
        self._app.router.add_post("/v1/chat/completions", self._chat)
        self._app.router.add_post("/v1/audio/transcriptions", self._transcribe)
        self._app.router.add_post("/v1/audio/speech", self._speak)
        self._app.router.add_post("/v1/embeddings", self._embed)
        self._runner = web.AppRunner(self._app, handle_signals=False, shutdown_timeout=0.1)
        self.url = ""

    async def start(self) -> None:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/v1"

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def _scripted(
        self, request: web.Request, body: object, healthy: Answer
    ) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append((request.path, headers, body))
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            return await (self.script.popleft() if self.script else healthy)(request)
        finally:
            self.running -= 1

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        return await self._scripted(request, body, chat_answer("Bonjour."))

    async def _speak(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        return await self._scripted(request, body, plain(tone(), "audio/wav"))

    async def _embed(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        rows = [[float(len(text)), 3.0, 4.0] for text in body["input"]]
        return await self._scripted(request, body, embeddings_answer(rows))

    async def _transcribe(self, request: web.Request) -> web.StreamResponse:
        fields: dict[str, object] = {}
        async for part in await request.multipart():
            data = await part.read()
            fields[part.name] = (part.filename, bytes(data)) if part.filename else data.decode()
        verbose = fields.get("response_format") == "verbose_json"
        return await self._scripted(
            request, fields, json_answer(VERBOSE if verbose else {"text": "Où est la gare ?"})
        )


VERBOSE = {
    "task": "transcribe",
    "language": "french",
    "duration": 3.2,
    "text": " Où est la gare ? ",
    "segments": [
        {
            "id": 0, "seek": 0, "start": 0.0, "end": 2.0, "text": " Où est", "tokens": [1],
            "temperature": 0.0, "avg_logprob": -0.2, "compression_ratio": 1.1,
            "no_speech_prob": 0.01,
        },
        {
            "id": 1, "seek": 0, "start": 2.0, "end": 3.0, "text": " la gare ?", "tokens": [2],
            "temperature": 0.0, "avg_logprob": -0.5, "compression_ratio": 1.1,
            "no_speech_prob": 0.01,
        },
    ],
}  # fmt: skip


def json_answer(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.json_response(body, status=status, headers=headers)

    return answer


def chat_answer(content: str | None, **more: object) -> Answer:
    message = {"role": "assistant", "content": content, **more}
    return json_answer(
        {
            "id": "c1",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        }
    )


def embeddings_answer(rows: list[list[float]], order: list[int] | None = None) -> Answer:
    """One row for each text, in any order: the index says which."""
    places = order if order is not None else range(len(rows))
    data = [{"object": "embedding", "index": at, "embedding": rows[at]} for at in places]
    return json_answer({"object": "list", "model": "m", "data": data, "usage": {
        "prompt_tokens": 1, "total_tokens": 1}})  # fmt: skip


def failure(status: int, headers: dict[str, str] | None = None, text: str = "no") -> Answer:
    return json_answer({"error": {"message": text, "type": "x", "code": "y"}}, status, headers)


def plain(body: bytes, mime: str = "application/json", headers=None) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(body=body, content_type=mime, headers=headers)

    return answer


def silence(seconds: float = 30.0) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return web.Response()

    return answer


def truncated(body: object) -> Answer:
    """Promises the whole body and hangs up after half of it."""

    async def answer(request: web.Request) -> web.StreamResponse:
        data = json.dumps(body).encode()
        response = web.StreamResponse(
            headers={"Content-Length": str(len(data)), "Content-Type": "application/json"}
        )
        await response.prepare(request)
        await response.write(data[: len(data) // 2])
        if request.transport is not None:
            request.transport.close()
        return response

    return answer


def endless(block: bytes = b" " * 65536, blocks: int = 1000) -> Answer:
    """Sends without saying how much, and counts what was taken."""

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        for _ in range(blocks):
            await response.write(block)
        return response

    return answer
