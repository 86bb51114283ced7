"""A helper's voice as it comes in: its size, its kind by its first bytes, nothing more.

The console never decodes what it is sent: the bytes are sealed as they are, and the service's
decoder, a child process that can reach nothing, opens them.
"""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from aiohttp import (
    BadContentDispositionHeader,
    BadContentDispositionParam,
    BodyPartReader,
    web,
)
from aiohttp.http_exceptions import HttpProcessingError

# These warnings quote what was sent, file names among it: they must not reach a log.
for quoting in (BadContentDispositionHeader, BadContentDispositionParam):
    warnings.simplefilter("ignore", quoting)

MOST: Final = 8 << 20
"""Bytes of a recording: the page's own take 1.2 MB for five minutes, a telephone's about 5."""
LEAST: Final = 64
"""Bytes; even the headers of an empty recording are longer."""
SECONDS: Final = 120.0
"""For the whole body to arrive."""
FIELD: Final = 8 << 10
"""Bytes of a field that is no file."""
PARTS: Final = 16
_CHUNK: Final = 64 << 10
_DAMAGED: Final = (
    ValueError, RuntimeError, AssertionError, HttpProcessingError, ConnectionError,
    web.RequestPayloadError,
)  # fmt: skip
"""What aiohttp raises for a body that is damaged or cut."""


class Refused(Exception):
    """An upload that is not taken."""

    def __init__(self, status: int, phrase: str) -> None:
        """`phrase`: the id of the sentence that says why."""
        super().__init__(f"{status} {phrase}")
        self.status = status
        self.phrase = phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A recording, not decoded."""

    data: bytes
    mime: str
    """By its first bytes; what the browser said does not count."""
    extension: str


_MARKS: Final = (
    (b"OggS", "audio/ogg", "ogg"),
    (b"\x1aE\xdf\xa3", "audio/webm", "webm"),
    (b"fLaC", "audio/flac", "flac"),
    (b"#!AMR", "audio/amr", "amr"),
    (b"ID3", "audio/mpeg", "mp3"),
    (b"\xff\xfb", "audio/mpeg", "mp3"),
    (b"\xff\xf3", "audio/mpeg", "mp3"),
    (b"\xff\xf2", "audio/mpeg", "mp3"),
    (b"\xff\xf1", "audio/aac", "aac"),
    (b"\xff\xf9", "audio/aac", "aac"),
)
"""How files of each kind begin: RFC 3533, RFC 8794, RFC 9639, RFC 4867, ID3v2, ISO/IEC 11172-3
(an MPEG layer III frame without CRC), ISO/IEC 13818-7 (ADTS)."""


def kind_of(data: bytes) -> tuple[str, str] | None:
    """Media type and extension of a recording by its first bytes; None: no sound that we know."""
    if data[4:8] == b"ftyp":  # ISO/IEC 14496-12
        return "audio/mp4", "m4a"
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return "audio/wav", "wav"
    return next(((mime, end) for mark, mime, end in _MARKS if data.startswith(mark)), None)


def sound(data: bytes) -> Sound:
    """Raises Refused: 400 nothing in it, 413 too large, 415 not a sound."""
    if len(data) > MOST:
        raise Refused(413, "inbox-voice-large")
    if not data:
        raise Refused(400, "inbox-voice-none")
    kind = kind_of(data)
    if kind is None:
        raise Refused(415, "inbox-voice-kind")
    if len(data) < LEAST:
        raise Refused(400, "inbox-voice-cut")
    return Sound(data=data, mime=kind[0], extension=kind[1])


async def read_voice(request: web.Request) -> tuple[Mapping[str, str], Sound]:
    """The fields of the form, and its file ``voice``. Raises Refused: 400, 408, 413, 415."""
    if request.content_type != "multipart/form-data":
        raise Refused(415, "inbox-voice-kind")
    try:
        async with asyncio.timeout(SECONDS):
            if "X-CSRF" in request.headers:  # the guard has left the body to us: it stays in memory
                fields, data = await _stream(request)
            else:
                fields, data = await _read(request)
    except TimeoutError:
        raise Refused(408, "inbox-voice-cut") from None
    except _DAMAGED:
        raise Refused(400, "inbox-voice-cut") from None
    return fields, sound(data)


async def _stream(request: web.Request) -> tuple[dict[str, str], bytes]:
    fields: dict[str, str] = {}
    data = b""
    parts = 0
    async for part in await request.multipart():
        parts += 1
        if not isinstance(part, BodyPartReader) or parts > PARTS:
            raise Refused(400, "inbox-voice-cut")
        if part.name == "voice":
            data = await _part(part, MOST)
        elif part.name:
            fields[part.name] = (await _part(part, FIELD)).decode("utf-8", "replace")
    return fields, data


async def _part(part: BodyPartReader, most: int) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk(_CHUNK):
        data += chunk
        if len(data) > most:
            raise Refused(413, "inbox-voice-large")
    return bytes(data)


async def _read(request: web.Request) -> tuple[dict[str, str], bytes]:
    """A form without a script: the guard has read it for its token."""
    posted = await request.post()
    fields = {name: value for name, value in posted.items() if isinstance(value, str)}
    file = posted.get("voice")
    if not isinstance(file, web.FileField):
        return fields, b""
    return fields, await asyncio.to_thread(file.file.read, MOST + 1)
