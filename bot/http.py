"""What our HTTP servers ask of a request before they look into it: by which name, from where."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from aiohttp import web

LOCAL_NAMES = frozenset({"localhost"})


def is_https(request: web.Request) -> bool:
    """True when the browser came over TLS, here or at the reverse proxy.

    Somebody who forges the header only makes their own cookie stricter.
    """
    return request.secure or request.headers.get("X-Forwarded-Proto") == "https"


def is_our_host(request: web.Request, hosts: Collection[str]) -> bool:
    """False when Host is neither an address, nor local, nor configured (`hosts`, in lower case).

    A page elsewhere can point its own name at our address (DNS rebinding) and would then be "same
    origin" with us; it cannot make the browser send a Host that it does not own.
    """
    try:
        name = (urlsplit(f"//{request.host}").hostname or "").lower()
        if name in LOCAL_NAMES or name in hosts:
            return True
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def is_same_origin(request: web.Request, hosts: Collection[str]) -> bool:
    """False for a request that another site made a browser send (CSRF).

    Browsers say where a request comes from in Sec-Fetch-Site and Origin, and scripts cannot change
    them. A client that says neither is no browser and carries nobody's cookie by accident.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site not in {"same-origin", "none"}:
        return False
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    try:
        found = urlsplit(origin)
    except ValueError:
        return False
    # A reverse proxy may replace Host by our inner address: then a configured name has to match.
    return found.netloc.lower() == request.host.lower() or found.hostname in hosts


def address(request: web.Request, *, behind_proxy: bool) -> str:
    """Where the request comes from, for the pace alone. IPv6: the network, since each home has
    2^64 addresses. Behind a proxy: the last entry that our proxy added."""
    found = request.remote or ""
    if behind_proxy:
        found = request.headers.get("X-Forwarded-For", found).split(",")[-1].strip()
    try:
        parsed = ipaddress.ip_address(found)
    except ValueError:
        return "unknown"
    if parsed.version == 6:
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)
