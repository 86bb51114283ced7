"""Who asks, and may they: cookies, origins, host names and the pace of requests."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections import OrderedDict
from collections.abc import Collection

from aiohttp import web

from bot.http import is_https, is_our_host, is_same_origin
from bot.model import ConversationKey
from bot.ports import Clock

COOKIE = "porte-voix"
TOKEN_BYTES = 32  # 256 random bits
TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
KEEP_COOKIE = 30 * 24 * 3600  # seconds: the default retention of a conversation

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Permissions-Policy": (
        "microphone=(self), camera=(self), geolocation=(), payment=(), usb=(), autoplay=(self)"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Refused(Exception):
    """A request that is answered with a clear sentence instead."""

    def __init__(
        self, status: int, phrase: str, *, retry_after: float | None = None, **arguments: int
    ) -> None:
        """`phrase` is the id of a sentence in bot/locales; `retry_after` in seconds."""
        super().__init__(f"{status} {phrase}")
        self.status = status
        self.phrase = phrase
        self.retry_after = retry_after
        self.arguments = arguments


def new_token() -> str:
    """The secret of a new browser."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def known_token(request: web.Request) -> str | None:
    """The browser's secret, when it sent one that is ours in form."""
    token = request.cookies.get(COOKIE, "")
    return token if TOKEN.fullmatch(token) else None


def conversation(token: str) -> ConversationKey:
    """The conversation of a browser. The secret itself cannot be found from it."""
    digest = hashlib.sha256(b"porte-voix web conversation\0" + token.encode()).hexdigest()[:32]
    return ConversationKey(channel="web", chat=digest, person=digest)


def give_cookie(request: web.Request, response: web.StreamResponse, token: str) -> None:
    """Hand the browser its secret, out of reach of scripts and of other sites."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=KEEP_COOKIE,
        path="/",
        httponly=True,
        samesite="Strict",
        secure=is_https(request),
    )


def check_host(request: web.Request, hosts: Collection[str]) -> None:
    """Refuse a Host that is not ours."""
    if not is_our_host(request, hosts):
        raise Refused(421, "web-error-host")


def check_same_origin(request: web.Request, hosts: Collection[str]) -> None:
    """Refuse a state-changing request that another site made a browser send (CSRF)."""
    if not is_same_origin(request, hosts):
        raise Refused(403, "web-error-origin")


class Pace:
    """A token bucket for each of at most `size` callers; the longest unseen is forgotten."""

    def __init__(self, clock: Clock, *, per_minute: float, burst: float, size: int = 10_000):
        self._clock = clock
        self._rate = per_minute / 60
        self._burst = burst
        self._size = size
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, who: str) -> float:
        """0.0 when `who` may go on, else the seconds to wait."""
        now = self._clock.monotonic()
        left, seen = self._buckets.pop(who, (self._burst, now))
        left = min(self._burst, left + (now - seen) * self._rate)
        wait = 0.0 if left >= 1 else (1 - left) / self._rate
        self._buckets[who] = (left if wait else left - 1, now)
        while len(self._buckets) > self._size:
            self._buckets.popitem(last=False)
        return wait


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Put the security headers on every answer (an `on_response_prepare` signal)."""
    response.headers.update(HEADERS)
    response.headers["Server"] = "porte-voix"


def as_json(value: object) -> web.Response:
    """A JSON answer that nobody caches."""
    response = web.Response(text=json.dumps(value, ensure_ascii=False))
    response.content_type = "application/json"
    response.headers["Cache-Control"] = "no-store"
    return response


def connected(request: web.Request) -> bool:
    """True while the client's connection is open."""
    transport = request.transport
    return transport is not None and not transport.is_closing()


def number(request: web.Request, name: str, default: float, most: float) -> float:
    """A number of the query between 0 and `most`. Raises Refused: 400."""
    try:
        return max(0.0, min(most, float(request.query.get(name, default))))
    except ValueError:
        raise Refused(400, "web-error-request") from None
