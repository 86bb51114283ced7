"""What stands before every handler: host, origin, CSRF; and what every answer carries."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.httplog import at
from bot.errors import StoreError
from bot.http import is_our_host, is_same_origin
from bot.partners.console import doors
from bot.partners.console.rendering import wanted_language
from bot.partners.console.visiting import VISIT

if TYPE_CHECKING:
    from bot.partners.console.app import Console

log = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        "media-src 'self' blob:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
        "base-uri 'none'"
    ),
    "Permissions-Policy": (
        "microphone=(self), camera=(), geolocation=(), payment=(), usb=(), "
        "publickey-credentials-create=(self), publickey-credentials-get=(self)"
    ),
    # Not "no-referrer": a browser then sends "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
}
SAFE = frozenset({"GET", "HEAD"})
FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data"})
STRANGERS = 16_000
"""Bytes of a form by somebody who is not signed in."""
BODY_SECONDS = 120.0
"""For the body of a form: a voice note over a slow line."""
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Put the security headers on every answer; nothing but our own files is kept by a browser
    (an `on_response_prepare` signal)."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["Server"] = "porte-voix"


def hosts_of(console: Console) -> frozenset[str]:
    """The names under which the pages may be reached, in lower case."""
    config = console.config.console
    public = urlsplit(config.address).hostname or ""
    return frozenset(name.lower() for name in (*config.hosts, public) if name)


def middleware(console: Console) -> Callable[..., Awaitable[web.StreamResponse]]:
    """The guard. A refusal is a page that says why."""
    hosts = hosts_of(console)

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            if not is_our_host(request, hosts):
                return _sorry(console, request, 421)
            if request.method not in SAFE and not (
                is_same_origin(request, hosts) and await _has_token(console, request)
            ):
                return _sorry(console, request, 403)
            return await handler(request)
        except web.HTTPError as error:  # 400 and above
            return _sorry(console, request, error.status)
        except TimeoutError:
            return _sorry(console, request, 408)
        except StoreError as error:
            log.error("store-refused error=%s", error)
            return _sorry(console, request, 503)
        except web.HTTPException:  # it leads elsewhere
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours is a page too
            log.error("a request failed: %s%s", type(error).__name__, at(error))
            return _sorry(console, request, 500)

    return guard


async def _has_token(console: Console, request: web.Request) -> bool:
    """True when the request carries the token of this browser's pages."""
    given = request.headers.get("X-CSRF")
    if given is None and request.content_type in FORMS:
        if not await _may_send(console, request):
            return False
        async with asyncio.timeout(BODY_SECONDS):
            field = (await request.post()).get("csrf", "")
        given = field if isinstance(field, str) else ""
    return any(
        hmac.compare_digest((given or "").encode(), token.encode())
        for token in doors.csrf_of_request(request, console.book.keys)
    )


async def _may_send(console: Console, request: web.Request) -> bool:
    """Whether the body is worth reading: nobody but members sends more than a few fields."""
    if not doors.csrf_of_request(request, console.book.keys):
        return False
    size = request.content_length
    if size is not None and size <= STRANGERS:
        return True
    return await console.visit(request, passive=True) is not None


def _sorry(console: Console, request: web.Request, status: int) -> web.Response:
    """The sentence for this status; nothing of the request is repeated in it."""
    visit = request.get(VISIT)
    language = visit.language if visit else wanted_language(request, console.phrases)
    known = status if status in {400, 401, 403, 404, 413, 421, 429, 500, 503} else 400
    phrase = f"problem-{known}"
    if visit is not None:
        return console.render(request, visit, "problem.html", phrase=phrase, status=status)
    return console.render_door(
        request, "problem.html", language=language, csrf="", phrase=phrase, status=status
    )


def static(folder: Path) -> list[web.RouteDef]:
    """Our own scripts, styles and pictures, by their names alone."""
    files = {path.name: path for path in folder.iterdir() if path.suffix in TYPES}

    async def file(request: web.Request) -> web.StreamResponse:
        path = files.get(request.match_info["name"])
        if path is None:
            raise web.HTTPNotFound
        return web.FileResponse(
            path, headers={"Content-Type": TYPES[path.suffix], "Cache-Control": "no-cache"}
        )

    return [web.get("/static/{name}", file)]
