"""A server that gives files as the official homes do, and goes wrong on request."""

import asyncio
import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer

BLOCK = 1 << 16


@dataclass
class Fault:
    """What happens to one request; all fields at rest: it is answered as it should be."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int = -1
    """The connection is closed after so many bytes of the body."""
    stall_after: int = -1
    pause: float = 0.0
    """Seconds between two blocks."""
    block: int = BLOCK
    ignore_range: bool = False


@dataclass
class Seen:
    """One request."""

    method: str
    path: str
    range: str
    if_range: str
    at: float
    served: int = 0


class Hub:
    """Files by path, published checksums for those in `published`, and faults by path in order."""

    def __init__(self, *, publishes: bool = False) -> None:
        self.files: dict[str, bytes | Path] = {}
        self.faults: dict[str, list[Fault]] = {}
        self.seen: list[Seen] = []
        self.publishes = publishes
        self._digests: dict[tuple[str, int, bytes], str] = {}
        self.now = self.most = 0
        self._release = asyncio.Event()
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    def content(self, path: str) -> bytes:
        file = self.files[path]
        return file if isinstance(file, bytes) else file.read_bytes()

    def gets(self, path: str = "") -> list[Seen]:
        return [one for one in self.seen if one.method == "GET" and one.path.endswith(path)]

    async def close(self) -> None:
        self._release.set()
        await self.server.close()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        seen = Seen(
            request.method,
            path,
            request.headers.get("Range", ""),
            request.headers.get("If-Range", ""),
            asyncio.get_running_loop().time(),
        )
        self.seen.append(seen)
        self.now += request.method == "GET"
        self.most = max(self.most, self.now)
        try:
            return await self._reply(request, path, seen)
        finally:
            self.now -= request.method == "GET"

    async def _reply(self, request, path, seen):
        faults = self.faults.get(path if request.method == "GET" else f"HEAD {path}", [])
        fault = faults.pop(0) if faults else Fault()
        if fault.status:
            return web.Response(status=fault.status, headers=fault.headers)
        if path not in self.files:
            raise web.HTTPNotFound
        body = self.content(path)
        sha256 = self._digests.setdefault((path, len(body), body[:64]), "")
        if not sha256:
            sha256 = (await asyncio.to_thread(hashlib.sha256, body)).hexdigest()
            self._digests[path, len(body), body[:64]] = sha256
        tag = f'"{sha256[:32]}"'
        headers = {"ETag": tag, "Accept-Ranges": "bytes"}
        if self.publishes:
            headers["X-Linked-Etag"] = f'"{sha256}"'
            headers["X-Linked-Size"] = str(len(body))
        if request.method == "HEAD":
            return web.Response(headers={**headers, "Content-Length": str(len(body))})
        start, status = 0, 200
        wanted = request.headers.get("Range", "")
        same = request.headers.get("If-Range", tag) == tag
        if wanted and same and not fault.ignore_range:
            start, status = int(wanted.removeprefix("bytes=").rstrip("-")), 206
            if start >= len(body):
                return web.Response(status=416)
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        response = web.StreamResponse(status=status, headers={**headers, **fault.headers})
        response.content_length = len(body) - start
        await response.prepare(request)
        await self._stream(request, response, memoryview(body)[start:], fault, seen)
        return response

    async def _stream(self, request, response, body, fault, seen):
        for at in range(0, len(body), fault.block):
            if 0 <= fault.cut_after <= at:
                request.transport.close()
                return
            if 0 <= fault.stall_after <= at:
                await self._release.wait()
                return
            block = bytes(body[at : at + fault.block])
            await response.write(block)
            seen.served += len(block)
            if fault.pause:
                await asyncio.sleep(fault.pause)
