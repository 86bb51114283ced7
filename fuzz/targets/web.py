"""What a browser posts, and the headers it sends; the forms of the console."""

from __future__ import annotations

import asyncio

from aiohttp import StreamReader, web
from aiohttp.base_protocol import BaseProtocol
from aiohttp.test_utils import make_mocked_request

from bot import http
from bot.channels.web.page import page_language
from bot.channels.web.requests import Refused, known_token
from bot.channels.web.requests import number as number_of
from bot.channels.web.uploads import CLIENT_ID, MAX_PHOTOS, Limits, read_upload
from bot.locales import FluentPhrases
from bot.partners.console.forms import read
from fuzz.target import Target, hold

LOOP = asyncio.new_event_loop()
LIMITS = Limits(content=2000, text=200, seconds=5.0)
PHRASES = FluentPhrases()
BOUNDARY = "B0undary"
TYPES = (
    f"multipart/form-data; boundary={BOUNDARY}", "application/x-www-form-urlencoded",
    "multipart/form-data", f'multipart/form-data; boundary="{BOUNDARY}"', "text/plain", "",
    "application/x-www-form-urlencoded; charset=utf-7",
)  # fmt: skip


def _request(data: bytes, kind: str) -> web.Request:
    body = StreamReader(BaseProtocol(LOOP), 2**16, loop=LOOP)
    body.feed_data(data)
    body.feed_eof()
    return make_mocked_request(
        "POST", "/api/messages", headers={"Content-Type": kind}, payload=body
    )


def upload(data: bytes) -> None:
    """A message within the limits, or a refusal with a status. First byte: the content type."""
    kind = TYPES[data[0] % len(TYPES)] if data else ""

    async def post() -> None:
        try:
            found = await read_upload(_request(data[1:], kind), LIMITS)
        except Refused as refused:
            hold(refused.status in {400, 408, 413, 415}, f"refused with {refused.status}")
            return
        files = [*([found.voice] if found.voice else []), *found.photos]
        hold(len(found.text) <= LIMITS.text and len(found.photos) <= MAX_PHOTOS, "over the limits")
        hold(sum(len(file.data) for file in files) <= LIMITS.content, "too many bytes")
        hold(found.id is None or CLIENT_ID.fullmatch(found.id) is not None, "a strange id")
        hold(not found.empty, "an empty message")

    LOOP.run_until_complete(post())


def form(data: bytes) -> None:
    """A form of the console: fields in their bounds, or what the guard turns into a page."""
    kind = TYPES[data[0] % len(TYPES)] if data else ""

    async def post() -> None:
        try:
            found = await read(_request(data[1:], kind))
        except (web.HTTPException, ValueError, AssertionError, RuntimeError, LookupError):
            return  # the guard answers with a page and logs the class alone
        for name in ("name", "count", "csrf", "lines"):
            hold(len(found.text(name)) <= 200 and "\n" not in found.text(name), "no line")
            hold(len(found.lines(name)) <= 2000 and len(found.secret(name)) <= 1000, "too long")
            number = found.number(name, 1, 50)
            hold(number is None or 1 <= number <= 50, "a number out of bounds")
            found.several(name, ("a", "b"))

    LOOP.run_until_complete(post())


def headers(data: bytes) -> None:
    """Six lines: Host, Origin, X-Forwarded-For, Cookie, Accept-Language, and the query."""
    lines = [one.decode("latin-1") for one in (data.replace(b"\r", b"").split(b"\n") + [b""] * 6)]
    names = ("Host", "Origin", "X-Forwarded-For", "Cookie", "Accept-Language")
    given = {name: value for name, value in zip(names, lines, strict=False) if value}
    try:
        request = make_mocked_request("GET", f"/?{lines[5]}", headers=given)
    except (ValueError, TypeError):
        return  # aiohttp's own parser would not let it through
    hosts = frozenset({"chat.example.org"})
    hold(http.is_our_host(request, hosts) in {True, False}, "neither")
    http.is_same_origin(request, hosts)
    hold(len(http.address(request, behind_proxy=True)) <= 50, "a long address")
    token = known_token(request)
    hold(token is None or len(token) == 43, "a strange token")
    hold(page_language(request, PHRASES) in PHRASES.languages, "a language that we do not speak")
    try:
        hold(0.0 <= number_of(request, "after", 0.0, 9.0) <= 9.0, "a number out of bounds")
    except Refused as refused:
        hold(refused.status == 400, "refused otherwise")


def _part(name: str, content: bytes, more: str = "") -> bytes:
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n'
    return head.encode() + content + b"\r\n"


def _seeds() -> tuple[bytes, ...]:
    end = f"--{BOUNDARY}--\r\n".encode()
    photo = '; filename="a.jpg"\r\nContent-Type: image/jpeg'
    return (
        b"\0" + _part("text", b"bonjour") + _part("id", b"abcdefgh") + end,
        b"\0" + _part("voice", b"OggS", '; filename="a.ogg"\r\nContent-Type: audio/ogg') + end,
        b"\0" + _part("photo", b"\xff\xd8", photo) + _part("photo", b"\xff\xd8", photo) + end,
        b"\0" + _part("text", b"a", "\r\nContent-Transfer-Encoding: base64") + end,
        b"\0" + _part("x", b"a", "\r\nContent-Type: multipart/mixed; boundary=b") + end,
        b"\1text=bonjour&id=abcdefgh",
        b"\1text=%E9%FF&name=a&count=12",
    )


TARGETS = (
    Target(name="web-upload", run=upload, seeds=_seeds),
    Target(name="web-form", run=form, seeds=_seeds),
    Target(
        name="web-headers", run=headers, longest=1000,
        seeds=lambda: (
            b"chat.example.org\nhttps://chat.example.org\n2001:db8::1, 192.0.2.1\n"
            b"porte-voix=" + b"a" * 43 + b"; language=uk\nuk,fr;q=0.8\nlang=ar&after=3",
            b"[::1]:80\nnull\nx\n\n*\nafter=nan", b"localhost:1\n\n\n\n\nafter=-1e999",
        ),
    ),
)  # fmt: skip
