"""Webhook: the platform's POST is answered 200 only after the inbox has committed what it brings.

The signature is an HMAC of the raw body, checked before anything looks at the body.
https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.channels.httplog import server_log
from bot.channels.whatsapp.account import Account
from bot.errors import ConfigError, StoreError

log = logging.getLogger(__name__)

SIGNATURE = "X-Hub-Signature-256"
MAX_BODY = 4 << 20  # bytes; the platform sends 3 MB at most
PLACES = 128  # deliveries at once, so that strangers' bodies cannot fill the memory
READ_SECONDS = 10.0
COMMIT_SECONDS = 10.0
CLOSE_SECONDS = 5.0  # for deliveries under way when the service stops

Take = Callable[[object], Awaitable[None]]
"""Commits durably what a body brings. Raises StoreError."""


def application(account: Account, take: Take) -> web.Application:
    """The aiohttp application. POST: 200 committed, or nothing in it can be a message; 403 wrong
    signature, 413 too large, 503 the store refused (it is delivered again, for up to 7 days)."""
    hook = _Hook(account, take)
    app = web.Application(client_max_size=MAX_BODY)
    app.router.add_get(account.path, hook.verify)
    app.router.add_post(account.path, hook.receive)
    return app


class _Hook:
    """Both requests of the platform."""

    def __init__(self, account: Account, take: Take) -> None:
        self._account = account
        self._take = take
        self._places = asyncio.Semaphore(PLACES)

    async def verify(self, request: web.Request) -> web.Response:
        """The platform asks once whether this address is ours."""
        query = request.query
        given, ours = query.get("hub.verify_token", ""), self._account.verify_token
        known = hmac.compare_digest(given.encode(errors="replace"), ours.encode())
        if query.get("hub.mode") != "subscribe" or not known:
            return web.Response(status=403)
        # Text: what was sent must not be shown as a page.
        return web.Response(text=query.get("hub.challenge", ""), content_type="text/plain")

    async def receive(self, request: web.Request) -> web.Response:
        """A delivery, when there is a place for it."""
        try:
            async with asyncio.timeout(READ_SECONDS):
                await self._places.acquire()
        except TimeoutError:
            return web.Response(status=503)
        try:
            return await self._delivered(request)
        finally:
            self._places.release()

    async def _delivered(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(READ_SECONDS):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408)
        if not signed(self._account.app_secret, body, request.headers.get(SIGNATURE, "")):
            return web.Response(status=403)
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            # Signed, and yet not JSON: it can hold no message, and would come again for a week.
            log.error("whatsapp: a signed delivery is not JSON")
            return web.Response()
        try:
            async with asyncio.timeout(COMMIT_SECONDS):
                await self._take(value)
        except (StoreError, TimeoutError):
            log.error("whatsapp: the store refused; the platform will deliver again")
            return web.Response(status=503)
        return web.Response()


def signed(secret: str, body: bytes, given: str) -> bool:
    """True when the header is the platform's signature of exactly these bytes."""
    right = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(given.encode(errors="replace"), right.encode())


async def serve(account: Account, take: Take) -> None:
    """Listen and receive until cancelled. Raises ConfigError."""
    runner = web.AppRunner(
        application(account, take),
        access_log=None,
        logger=server_log,
        shutdown_timeout=CLOSE_SECONDS,
    )
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, account.host, account.port, backlog=1024).start()
        except OSError as error:
            raise ConfigError(
                f"[whatsapp] cannot listen on {account.host}:{account.port}: {error.strerror}"
            ) from error
        log.info("whatsapp: receiving by webhook")
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
