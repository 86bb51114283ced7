"""Reads one posted message, piece by piece, and stops at the limits."""

from __future__ import annotations

import asyncio
import re
import warnings
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import (
    BadContentDispositionHeader,
    BadContentDispositionParam,
    BodyPartReader,
    web,
)
from aiohttp.http_exceptions import HttpProcessingError

from bot.channels.web.requests import Refused

CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
MIME = re.compile(r"[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,80}")
CHUNK = 64 * 1024  # bytes read at a time
MEGABYTE = 1024 * 1024
MAX_PARTS = 32
MAX_PHOTOS = 10
OVERHEAD = 64 * 1024  # bytes of multipart headers and boundaries beside the content

# These warnings quote what was sent, file names among it: they must not reach a log.
for quoting in (BadContentDispositionHeader, BadContentDispositionParam):
    warnings.simplefilter("ignore", quoting)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one message may hold."""

    content: int = 20 * MEGABYTE
    """Bytes of all files and fields together."""
    text: int = 4096
    """Characters."""
    seconds: float = 120.0
    """For the whole body to arrive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One uploaded file. Its name is not kept: it may hold a person's."""

    data: bytes
    mime: str


@dataclass(slots=True, kw_only=True)
class Upload:
    """One posted message."""

    id: str | None = None
    """Made by the client, the same when it tries again."""
    text: str = ""
    voice: Attachment | None = None
    photos: list[Attachment] = field(default_factory=list)
    """Documents among them."""

    @property
    def empty(self) -> bool:
        """True when there is nothing to answer."""
        return not (self.text.strip() or self.voice or self.photos)


async def read_upload(request: web.Request, limits: Limits) -> Upload:
    """The message in a multipart body, or a text alone in a URL-encoded one. Raises Refused:
    400, 408, 413 or 415."""
    read = READERS.get(request.content_type)
    if read is None:
        raise Refused(415, "web-error-request")
    if (request.content_length or 0) > limits.content + OVERHEAD:
        raise too_large(limits)
    try:
        async with asyncio.timeout(limits.seconds):
            upload = await read(request, limits)
    except TimeoutError:
        raise Refused(408, "web-error-slow") from None
    except DAMAGED:
        # What the readers raise for a damaged or cut body.
        raise Refused(400, "web-error-request") from None
    if upload.empty:
        raise Refused(400, "web-error-empty")
    return upload


def too_large(limits: Limits) -> Refused:
    """More bytes than we take."""
    return Refused(413, "web-error-too-large", megabytes=limits.content // MEGABYTE)


async def _read_parts(request: web.Request, limits: Limits) -> Upload:
    upload = Upload()
    left = limits.content
    parts = 0
    async for part in await request.multipart():
        parts += 1
        if not isinstance(part, BodyPartReader) or parts > MAX_PARTS:
            raise Refused(400, "web-error-request")
        data = await _read_part(part, left, limits)
        left -= len(data)
        _place(upload, part, data, limits)
    return upload


async def _read_fields(request: web.Request, limits: Limits) -> Upload:
    """``text`` and ``id`` as a plain HTML form or ``curl -d`` sends them. A longest text, all its
    characters of four bytes and escaped, is smaller than `OVERHEAD`."""
    body = bytearray()
    async for chunk in request.content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > OVERHEAD:
            raise Refused(413, "web-error-text-too-long", characters=limits.text)
    upload = Upload()
    for name, value in parse_qsl(
        body.decode("utf-8", "replace"),
        keep_blank_values=True,
        errors="replace",
        max_num_fields=MAX_PARTS,
    ):
        if name in {"voice", "photo"}:  # files need multipart: do not lose them in silence
            raise Refused(415, "web-error-request")
        _place_field(upload, name, value, limits)
    return upload


READERS = {
    "multipart/form-data": _read_parts,
    "application/x-www-form-urlencoded": _read_fields,
}
DAMAGED = (
    ValueError,
    RuntimeError,
    AssertionError,
    HttpProcessingError,
    ConnectionError,
    web.RequestPayloadError,
)


async def _read_part(part: BodyPartReader, left: int, limits: Limits) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk(CHUNK):
        data += chunk
        if len(data) > left:
            raise too_large(limits)
    return bytes(data)


def _place(upload: Upload, part: BodyPartReader, data: bytes, limits: Limits) -> None:
    """Put one field where it belongs. Fields that we do not know are ignored."""
    match part.name:
        case "id" | "text" as name:
            _place_field(upload, name, data.decode("utf-8", "replace"), limits)
        case "voice" if data:
            if upload.voice is not None:
                raise Refused(400, "web-error-request")
            upload.voice = Attachment(data=data, mime=_mime(part))
        case "photo" if data:
            if len(upload.photos) == MAX_PHOTOS:
                raise Refused(413, "web-error-too-many-photos", photos=MAX_PHOTOS)
            upload.photos.append(Attachment(data=data, mime=_mime(part)))


def _place_field(upload: Upload, name: str, value: str, limits: Limits) -> None:
    match name:
        case "id":
            upload.id = value
            if not CLIENT_ID.fullmatch(upload.id):
                raise Refused(400, "web-error-request")
        case "text":
            # Browsers send a form's line ends as CRLF (HTML, "constructing the entry list").
            upload.text = value.replace("\r\n", "\n").strip()
            if len(upload.text) > limits.text:
                raise Refused(413, "web-error-text-too-long", characters=limits.text)


def _mime(part: BodyPartReader) -> str:
    """The declared type without parameters; decoders look at the bytes anyway."""
    declared = part.headers.get("Content-Type", "").split(";")[0].strip().lower()
    return declared if MIME.fullmatch(declared) else "application/octet-stream"
