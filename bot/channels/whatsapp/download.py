"""Fetches media in two steps, from the platform's hosts and from nowhere else.

The id of a file lives for days, its address for five minutes: the address is asked for each time
that the file is fetched. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media
"""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import re
import socket
from urllib.parse import SplitResult, urlsplit

import aiohttp

from bot.channels.whatsapp import faults
from bot.channels.whatsapp.account import MEDIA_HOSTS, Account
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.wire import number, text
from bot.errors import ChannelError, ChannelGone, MediaTooLarge, SendUnknown, UnreadableMedia
from bot.model import MediaKind

BLOCK = 64 * 1024  # bytes
FETCH_SECONDS = 50.0
ADDRESS_SECONDS = 10.0
RETRY = 5.0  # seconds
_HASH = re.compile(r"[0-9a-fA-F]{64}")
_FAMILIES = {
    MediaKind.VOICE: ("audio/", "video/", "application/ogg"),
    MediaKind.PHOTO: ("image/",),
}


async def download(
    graph: Graph,
    account: Account,
    identity: str,
    *,
    kind: MediaKind,
    most: int,
    seconds: float = FETCH_SECONDS,
) -> bytes:
    """The bytes of a file, at most `most` of them, in at most so many seconds.

    Raises MediaTooLarge, MediaGone, UnreadableMedia (damaged, another kind of file), ChannelError.
    """
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,256}", identity) or ".." in identity:
        raise UnreadableMedia("not the id of a file")
    try:
        async with asyncio.timeout(seconds):
            known = await _known(graph, identity)
            if number(known, "file_size") > most:
                raise MediaTooLarge(f"{number(known, 'file_size')} bytes, at most {most}")
            _same_kind(text(known, "mime_type"), kind)
            address = _allowed(text(known, "url"), account)
            await _public(address, account)
            data = await _read(graph.session, address, most)
    except TimeoutError:
        raise ChannelError("WhatsApp's file server is too slow", retry_after=RETRY) from None
    except aiohttp.ClientError as error:
        problem = ChannelError(f"WhatsApp's file server failed: {type(error).__name__}")
    else:
        expected = text(known, "sha256")
        if _HASH.fullmatch(expected) and hashlib.sha256(data).hexdigest() != expected.lower():
            raise UnreadableMedia("the file is not the one that was announced")
        return data
    raise problem


async def _known(graph: Graph, identity: str) -> object:
    try:
        return await graph.media(identity, ADDRESS_SECONDS)
    except (faults.PartRefused, ChannelGone):
        raise faults.MediaGone("WhatsApp no longer has this file") from None
    except SendUnknown as error:  # asking changes nothing: ask again
        raise ChannelError(str(error), retry_after=RETRY) from None


def _same_kind(mime: str, kind: MediaKind) -> None:
    families = _FAMILIES.get(kind)
    if mime and families and not mime.lower().startswith(families):
        raise UnreadableMedia("the file is of another kind than was announced")


def _allowed(url: str, account: Account) -> SplitResult:
    """Raises ChannelError for an address outside the platform."""
    address = urlsplit(url)
    host = (address.hostname or "").lower()
    ours = host in account.media_hosts
    theirs = any(
        host.endswith(name) if name.startswith(".") else host == name for name in MEDIA_HOSTS
    )
    if not ((theirs and address.scheme == "https") or (ours and address.scheme in _WEB)):
        raise ChannelError("WhatsApp names a file outside its file servers")
    return address


_WEB = frozenset({"https", "http"})


async def _public(address: SplitResult, account: Account) -> None:
    """Raises ChannelError when the name leads into a private network; hosts that the operator named
    may. What a proxy resolves is the proxy's affair."""
    host = address.hostname or ""
    if host.lower() in account.media_hosts:
        return
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, address.port or 443, type=socket.SOCK_STREAM)
    except OSError:
        return  # behind a proxy nothing else resolves; without one the request fails by itself
    for *_, place in found:
        if not ipaddress.ip_address(str(place[0]).split("%")[0]).is_global:
            raise ChannelError("WhatsApp's file server has a private address")


async def _read(session: aiohttp.ClientSession, address: SplitResult, most: int) -> bytes:
    async with session.get(address.geturl(), allow_redirects=False) as answer:
        if answer.status in {404, 410}:
            raise faults.MediaGone("WhatsApp no longer has this file")
        if answer.status != 200:
            raise ChannelError(f"WhatsApp's file server answers {answer.status}", retry_after=RETRY)
        if (answer.content_length or 0) > most:
            raise MediaTooLarge(f"{answer.content_length} bytes, at most {most}")
        data = bytearray()
        async for block in answer.content.iter_chunked(BLOCK):
            data += block
            if len(data) > most:
                raise MediaTooLarge(f"more than {most} bytes")
        return bytes(data)
