"""Our homeserver's client-server API: one request, one answer, two kinds of failure.

https://spec.matrix.org/v1.11/client-server-api/
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from urllib.parse import quote

import aiohttp

from bot.channels.matrix.raw import Json, number, table, text
from bot.errors import MediaTooLarge

CALL_SECONDS = 30.0
UPLOAD_SECONDS = 40.0
DOWNLOAD_SECONDS = 50.0  # for 20 MB: 400 kB/s
BLOCK = 64 * 1024  # bytes
CONNECTIONS = 64


class Refused(Exception):
    """The homeserver answered no. Its own words are not kept: they may quote what we sent."""

    def __init__(self, status: int, answer: Json) -> None:
        """`status`: of HTTP; `answer`: the standard error response."""
        self.status = status
        self.code = text(answer.get("errcode")) or "M_UNKNOWN"
        wait = number(answer.get("retry_after_ms"))
        self.retry_after = wait / 1000 if wait else None
        """Seconds that it asks us to wait."""
        self.soft = answer.get("soft_logout") is True
        """The device still exists: only the token is over."""
        self.session = text(answer.get("session"))
        """Of a request that is to be made again with a proof of who we are."""
        super().__init__(f"{status} {self.code}")

    @property
    def final(self) -> bool:
        """True when asking again is no use: it is not there, or not for us."""
        return self.status in {400, 403, 404} and self.code != "M_LIMIT_EXCEEDED"


class Unreachable(Exception):
    """No answer, or half of one: nobody knows whether the request was carried out."""


class Homeserver:
    """Calls with our access token."""

    def __init__(self, address: str) -> None:
        """Connects to nothing yet. `address`: as in ``https://matrix.example.org``."""
        self.address = address.rstrip("/")
        self.token = ""
        self._session: aiohttp.ClientSession | None = None

    async def call(
        self,
        method: str,
        path: str,
        body: Json | None = None,
        *,
        query: Mapping[str, str] | None = None,
        seconds: float = CALL_SECONDS,
    ) -> Json:
        """The JSON object answered. Raises Refused, Unreachable."""
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        return await self._answered(
            method, path, data, "application/json", query=query, seconds=seconds
        )

    async def upload(self, data: bytes, mime: str) -> str:
        """Store bytes; their mxc address. Raises Refused, Unreachable."""
        answer = await self._answered(
            "POST", "/_matrix/media/v3/upload", data, mime, seconds=UPLOAD_SECONDS
        )
        return text(answer.get("content_uri"))

    async def download(self, mxc: str, most: int) -> bytes:
        """Bytes of a file, from our own homeserver and without following it elsewhere.

        Raises Refused, Unreachable, MediaTooLarge (more than `most` bytes).
        https://spec.matrix.org/v1.11/client-server-api/#get_matrixclientv1mediadownloadservernamemediaid
        """
        server, _, media = mxc.removeprefix("mxc://").partition("/")
        where = f"{quote(server, safe='')}/{quote(media, safe='')}"
        try:
            async with asyncio.timeout(DOWNLOAD_SECONDS):
                try:
                    return await self._read(f"/_matrix/client/v1/media/download/{where}", most)
                except Refused as error:
                    if error.code != "M_UNRECOGNIZED":  # servers older than April 2024
                        raise
                return await self._read(f"/_matrix/media/v3/download/{where}", most)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from None

    async def close(self) -> None:
        """Close connections."""
        if self._session is not None:
            await self._session.close()

    # --- one request ---

    async def _answered(
        self,
        method: str,
        path: str,
        data: bytes | None,
        mime: str,
        *,
        query: Mapping[str, str] | None = None,
        seconds: float,
    ) -> Json:
        try:
            async with (
                asyncio.timeout(seconds),
                self._open().request(
                    method,
                    self.address + path,
                    data=data,
                    params=query,
                    headers={**self._headers(), "Content-Type": mime},
                    allow_redirects=False,
                ) as answer,
            ):
                found = await _object(answer)
                if answer.status != 200:
                    raise Refused(answer.status, found)
                return found
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from None

    async def _read(self, path: str, most: int) -> bytes:
        async with self._open().get(
            self.address + path, headers=self._headers(), allow_redirects=False
        ) as answer:
            if answer.status != 200:
                raise Refused(answer.status, await _object(answer))
            if (answer.content_length or 0) > most:
                raise MediaTooLarge(f"{answer.content_length} bytes, at most {most}")
            data = bytearray()
            async for block in answer.content.iter_chunked(BLOCK):
                data += block
                if len(data) > most:
                    raise MediaTooLarge(f"more than {most} bytes")
            return bytes(data)

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                trust_env=True,
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                timeout=aiohttp.ClientTimeout(total=None),
            )
        return self._session


async def _object(answer: aiohttp.ClientResponse) -> Json:
    try:
        return table(json.loads(await answer.read()))
    except ValueError:  # a proxy's page
        if answer.status == 200:
            raise Unreachable("not JSON") from None
        return {}


def path(*parts: str) -> str:
    """Below ``/_matrix/client/v3``, each part quoted."""
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)
