"""Cookies and tokens: the session of a member, and the door in front of it."""

from __future__ import annotations

import secrets

from aiohttp import web

from bot.http import is_https
from bot.stores.sql.partners.book import Keys

SESSION = "porte-voix-console"
DOOR = "porte-voix-door"
"""A visitor who is not signed in: their forms are bound to this cookie."""
SESSION_SECONDS = 12 * 3600
_DOOR = web.RequestKey("_DOOR", str)
HTTPS = web.AppKey("HTTPS", bool)
"""Of the application: its public address is one of https, whatever the proxy before us says."""


def is_secure(request: web.Request) -> bool:
    """True when browsers come over TLS."""
    return request.app[HTTPS] or is_https(request)


def csrf_of(keys: Keys, secret: str) -> str:
    """The token that only pages made for this cookie carry; nothing of it needs to be kept."""
    return keys.partners.pseudonym("console-csrf", secret).hex()


def door_of(request: web.Request) -> str:
    """The visitor's door, a new one when there is none: the same for the whole request."""
    if _DOOR not in request:
        request[_DOOR] = request.cookies.get(DOOR) or secrets.token_urlsafe(32)
    return request[_DOOR]


def see(path: str) -> web.Response:
    """Go on there, with GET (after a form that did something)."""
    return web.Response(status=303, headers={"Location": path})


def give(request: web.Request, response: web.StreamResponse, name: str, secret: str) -> None:
    """Hand the browser a secret, out of reach of scripts and of other sites."""
    response.set_cookie(
        name, secret, max_age=SESSION_SECONDS, path="/", httponly=True, samesite="Strict",
        secure=is_secure(request),
    )  # fmt: skip


def csrf_of_request(request: web.Request, keys: Keys) -> frozenset[str]:
    """The tokens that this browser's pages may carry."""
    cookies = (request.cookies.get(name) for name in (SESSION, DOOR))
    return frozenset(csrf_of(keys, secret) for secret in cookies if secret)
