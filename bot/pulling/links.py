"""Where bytes come from: a home over HTTP, or a mirror in a folder. One file at a time."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

import aiohttp
from yarl import URL

BLOCK = 1 << 18  # bytes handed on at a time
MOST_REDIRECTS = 5
AGENT = "porte-voix-models"


class LinkError(Exception):
    """The other side did not give the file; the text is a sentence for the operator."""

    def __init__(
        self, message: str, *, retry: bool, after: float | None = None, restart: bool = False
    ) -> None:
        """`retry`: trying again may help; `after`: seconds the other side asked to wait;
        `restart`: what is already there does not belong to this file."""
        super().__init__(message)
        self.retry = retry
        self.after = after
        self.restart = restart


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What a home says of a file before it is fetched; empty where it says nothing."""

    size: int = 0
    sha256: str = ""
    git: str = ""
    """sha1 of git's blob: what the hub gives for small files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An open file."""

    start: int
    """Offset of the first byte of `blocks`: 0 when the other side begins anew."""
    total: int
    """Bytes of the whole file; 0 when not said."""
    tag: str
    """The strong ETag, for resuming; empty when there is none."""
    blocks: AsyncIterator[bytes]


class Link(Protocol):
    """One home or mirror."""

    async def published(self, path: str) -> Published:
        """Size and checksum as the home states them. Raises LinkError."""

    def open(self, path: str, start: int, tag: str) -> AbstractAsyncContextManager[Reply]:
        """The file from `start` on, if it still is the one of `tag`. Raises LinkError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait, in seconds, and how often to try again."""

    connect: float = 15.0
    read: float = 30.0
    """Longest silence while a file arrives; a file as a whole may take hours."""
    attempts: int = 5
    """In a row, without a megabyte of progress between them."""
    pause: float = 1.0
    """Before the second attempt; doubled before each further one."""
    longest_pause: float = 120.0

    @property
    def timeout(self) -> aiohttp.ClientTimeout:
        """For aiohttp: per connection and per read, none for the whole."""
        return aiohttp.ClientTimeout(
            total=None, connect=None, sock_connect=self.connect, sock_read=self.read
        )


class HttpLink:
    """`Link` over HTTP. Redirects go to https, or stay with the scheme the operator configured."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        """`base`: address of the home or mirror."""
        self._session = session
        self._base = URL(base.rstrip("/") + "/")

    async def published(self, path: str) -> Published:
        """See `Link`. Only the home's own words count, not those of the server it redirects to."""
        async with self._request("HEAD", path, {}, stay=True) as answer:
            headers = answer.headers
            digest = (headers.get("X-Linked-Etag") or headers.get("ETag") or "").strip('W/"')
            size = headers.get("X-Linked-Size") or headers.get("Content-Length") or "0"
            redirected = answer.status != HTTPStatus.OK and "X-Linked-Size" not in headers
            return Published(
                size=int(size) if size.isdecimal() and not redirected else 0,
                sha256=digest if re.fullmatch(r"[0-9a-f]{64}", digest) else "",
                git=digest if re.fullmatch(r"[0-9a-f]{40}", digest) else "",
            )

    @asynccontextmanager
    async def open(self, path: str, start: int, tag: str) -> AsyncIterator[Reply]:
        """See `Link`."""
        headers = {"Range": f"bytes={start}-"} if start else {}
        if start and tag:
            headers["If-Range"] = tag
        async with self._request("GET", path, headers) as answer:
            begins, total = 0, answer.content_length or 0
            if answer.status == HTTPStatus.PARTIAL_CONTENT:
                begins, total = _range(answer.headers.get("Content-Range", ""))
            etag = answer.headers.get("ETag", "")
            yield Reply(
                start=begins,
                total=total,
                tag="" if etag.startswith("W/") else etag,
                blocks=_mended(answer.content.iter_chunked(BLOCK)),
            )

    @asynccontextmanager
    async def _request(
        self, method: str, path: str, headers: dict[str, str], *, stay: bool = False
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """`stay`: the answer that points away from the home is the one that is wanted."""
        url = self._base.join(URL(path))
        for _ in range(MOST_REDIRECTS):
            try:
                answer = await self._session.request(
                    method,
                    url,
                    headers={"Accept-Encoding": "identity", "User-Agent": AGENT, **headers},
                    allow_redirects=False,
                )
            except (aiohttp.ClientError, TimeoutError) as error:
                raise LinkError(_said(url, error), retry=True) from error
            async with answer:
                target = _target(answer, url)
                if target is None or (stay and target.host != url.host):
                    if target is None:
                        _refuse(answer)
                    yield answer
                    return
                if target.scheme not in {"https", self._base.scheme}:
                    raise LinkError(f"{url.host} sends us to an insecure address", retry=False)
                url = target
        raise LinkError(f"{url.host} sends us in circles", retry=False)


def _target(answer: aiohttp.ClientResponse, url: URL) -> URL | None:
    if answer.status not in {301, 302, 303, 307, 308}:
        return None
    # As it is: a signed address must not be quoted anew.
    return url.join(URL(answer.headers.get("Location", ""), encoded=True))


def _refuse(answer: aiohttp.ClientResponse) -> None:
    """Raises LinkError for an answer that carries no file."""
    status, host = answer.status, answer.url.host
    if status in {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT}:
        return
    if status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        raise LinkError(f"{host} does not have this file (404)", retry=False)
    if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        after = _seconds(answer.headers.get("Retry-After", ""))
        raise LinkError(f"{host} is busy ({status})", retry=True, after=after)
    if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        raise LinkError(f"{host} has a shorter file (416)", retry=True, restart=True)
    raise LinkError(f"{host} refuses the file ({status})", retry=False)


def _seconds(header: str) -> float | None:
    """Retry-After: seconds or a date (RFC 9110, 10.2.3)."""
    if header.strip().isdecimal():
        return float(header)
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None


def _range(header: str) -> tuple[int, int]:
    """First byte and total of ``bytes 5-9/10``."""
    found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", header.strip())
    if found is None:
        raise LinkError("an answer with a broken Content-Range", retry=True)
    return int(found[1]), int(found[2]) if found[2] != "*" else 0


async def _mended(blocks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The blocks; what goes wrong on the way is a LinkError that may be tried again."""
    try:
        async for block in blocks:
            yield block
    except aiohttp.SocketTimeoutError as error:
        raise LinkError("nothing more arrived", retry=True) from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise LinkError("the connection was cut", retry=True) from error


def _said(url: URL, error: Exception) -> str:
    timed = isinstance(error, TimeoutError)
    return f"{url.host} {'does not answer' if timed else 'cannot be reached'}"


class FolderLink:
    """`Link` over a folder that has the same paths as the homes: a mirror on a disk."""

    def __init__(self, address: str) -> None:
        """`address`: ``file:///path/of/the/folder``."""
        self._folder = Path(unquote(urlsplit(address).path))

    async def published(self, path: str) -> Published:
        """A folder says nothing but the size."""
        return Published(size=await asyncio.to_thread(self._size, path))

    def _size(self, path: str) -> int:
        try:
            return (self._folder / path).stat().st_size
        except OSError as error:
            raise LinkError(f"{self._folder} does not have {path}", retry=False) from error

    @asynccontextmanager
    async def open(self, path: str, start: int, tag: str) -> AsyncIterator[Reply]:
        """From the beginning: a disk needs no resuming."""
        total = await asyncio.to_thread(self._size, path)
        yield Reply(start=0, total=total, tag="", blocks=self._blocks(self._folder / path))

    async def _blocks(self, path: Path) -> AsyncIterator[bytes]:
        stream = await asyncio.to_thread(path.open, "rb")
        try:
            while block := await asyncio.to_thread(stream.read, BLOCK):
                yield block
        finally:
            await asyncio.to_thread(stream.close)
