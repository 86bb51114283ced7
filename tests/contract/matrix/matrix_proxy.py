"""A proxy before the homeserver that misbehaves on demand, and keeps a journal."""

from __future__ import annotations

import re
from collections import deque
from enum import Enum

import aiohttp
from aiohttp import web


class Fault(Enum):
    """What may go wrong with one request."""

    NONE = "none"
    DROPPED = "forwarded, connection cut before the answer"
    REFUSED = "connection cut, not forwarded"
    BROKEN = "502 with a page, not forwarded"
    SLOW_DOWN = "429 with retry_after_ms, not forwarded"


class MatrixProxy:
    """On a free port of this machine."""

    def __init__(self, url: str) -> None:
        self._back = url
        self._scripts: list[tuple[re.Pattern[str], deque[Fault]]] = []
        self.calls: list[tuple[str, str, int]] = []
        """Method, path and status of what was forwarded."""

    async def start(self) -> None:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/{path:.*}", self._call)
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}"
        self._client = aiohttp.ClientSession(auto_decompress=False)

    async def stop(self) -> None:
        await self._client.close()
        await self._runner.cleanup()

    def next(self, path: str, *faults: Fault) -> None:
        """The next requests whose method and path match meet these faults, in order."""
        self._scripts.append((re.compile(path), deque(faults)))

    def count(self, path: str) -> int:
        """How many requests were forwarded."""
        return sum(bool(re.search(path, f"{method} {way}")) for method, way, _ in self.calls)

    def _fault(self, named: str) -> Fault:
        for pattern, faults in self._scripts:
            if faults and pattern.search(named):
                return faults.popleft()
        return Fault.NONE

    async def _call(self, request: web.Request) -> web.StreamResponse:
        fault = self._fault(f"{request.method} {request.raw_path}")
        body = await request.read()
        if fault is Fault.REFUSED:
            return _cut(request)
        if fault is Fault.BROKEN:
            return web.Response(status=502, text="<h1>Bad gateway</h1>")
        if fault is Fault.SLOW_DOWN:
            answer = {"errcode": "M_LIMIT_EXCEEDED", "error": "wait", "retry_after_ms": 300}
            return web.json_response(answer, status=429)
        headers = {
            key: value for key, value in request.headers.items()
            if key in {"Authorization", "Content-Type"}
        }  # fmt: skip
        url = self._back + request.raw_path
        async with self._client.request(
            request.method, aiohttp.client.URL(url, encoded=True), data=body, headers=headers
        ) as answer:
            data = await answer.read()
            self.calls.append((request.method, request.raw_path, answer.status))
            if fault is Fault.DROPPED:
                return _cut(request)
            return web.Response(
                status=answer.status, body=data,
                headers={"Content-Type": answer.headers.get("Content-Type", "")},
            )  # fmt: skip


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
