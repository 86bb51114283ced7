"""Webhook: Telegram's POST is answered 200 only after the inbox has committed the update."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import re
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import telegram
from aiohttp import web

from bot.channels.httplog import server_log
from bot.channels.telegram.convert import ALLOWED_UPDATES
from bot.channels.telegram.poll import Take, persist, readable
from bot.errors import ConfigError, StoreError

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
MAX_BODY = 1 << 20  # bytes; an update is a few kB
COMMIT_SECONDS = 10.0
CLOSE_SECONDS = 5.0  # for deliveries under way when the service stops


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Where Telegram reaches us. A reverse proxy ends TLS and passes the path on unchanged."""

    url: str
    """Public https address, path included."""
    secret: str = field(default="", repr=False)
    """What Telegram must send in the secret header; empty: a new one at each start."""
    host: str = "127.0.0.1"
    """Address to listen on."""
    port: int = 8443

    def __post_init__(self) -> None:
        """Raises ConfigError for what Telegram would refuse."""
        if not self.secret:
            object.__setattr__(self, "secret", secrets.token_urlsafe(32))
        address = urlsplit(self.url)
        local = address.hostname in {"127.0.0.1", "localhost", "::1"}
        if not address.hostname or not (address.scheme == "https" or local):
            raise ConfigError("[telegram] webhook_url: a public https address, please")
        if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", self.secret):
            raise ConfigError(
                "[telegram] webhook_secret: 16 to 256 letters, digits, '_' or '-' please"
            )

    @property
    def path(self) -> str:
        """The path to listen on."""
        return urlsplit(self.url).path or "/"


def application(webhook: Webhook, bot: telegram.Bot, take: Take) -> web.Application:
    """The aiohttp application that receives updates: 200 committed, 403 wrong secret, 413 too
    large, 400 not an update, 503 the store refused (Telegram delivers again)."""

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), webhook.secret.encode()):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(COMMIT_SECONDS):
                body = json.loads(await request.read())
                update = telegram.Update.de_json(readable(body), bot)
        except (ValueError, TypeError, KeyError):
            return web.Response(status=400)
        except TimeoutError:
            return web.Response(status=408)
        try:
            async with asyncio.timeout(COMMIT_SECONDS):
                await take([update])
        except (StoreError, TimeoutError):
            log.error("telegram: the store refused; Telegram will deliver again")
            return web.Response(status=503)
        return web.Response()

    app = web.Application(client_max_size=MAX_BODY)
    app.router.add_post(webhook.path, receive)
    return app


async def serve(webhook: Webhook, bot: telegram.Bot, take: Take) -> None:
    """Listen, tell Telegram where, and receive until cancelled. Raises ConfigError."""
    runner = web.AppRunner(
        application(webhook, bot, take),
        access_log=None,
        logger=server_log,
        shutdown_timeout=CLOSE_SECONDS,
    )
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, webhook.host, webhook.port).start()
        except OSError as error:
            raise ConfigError(
                f"[telegram] cannot listen on {webhook.host}:{webhook.port}: {error.strerror}"
            ) from error
        await persist(
            lambda: bot.set_webhook(
                webhook.url,
                secret_token=webhook.secret,
                allowed_updates=ALLOWED_UPDATES,
                # One delivery at a time: more would arrive out of order.
                max_connections=1,
            ),
            "announcing the webhook",
        )
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
