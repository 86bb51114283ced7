"""/healthz, /readyz and /metrics, on a port of their own, for the operator's monitor."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from http import HTTPStatus

from aiohttp import web

from bot.channels.httplog import server_log
from bot.errors import ConfigError
from bot.watching.metrics import CONTENT_TYPE, Metrics
from bot.watching.readiness import Readiness

log = logging.getLogger(__name__)
CLOSE_SECONDS = 1.0


class Site:
    """One port."""

    def __init__(self, metrics: Metrics, readiness: Readiness, *, host: str, port: int) -> None:
        """`port` 0: any free one."""
        self._metrics = metrics
        self._readiness = readiness
        self._host = host
        self._port = port

    async def run(self, started: Callable[[int], None] = lambda port: None) -> None:
        """Until cancelled. Raises ConfigError when the port is taken. `started` hears the port."""
        app = web.Application()
        app.add_routes(
            [
                web.get("/healthz", self._health),
                web.get("/readyz", self._ready),
                web.get("/metrics", self._numbers),
            ]
        )
        runner = web.AppRunner(
            app, access_log=None, logger=server_log, shutdown_timeout=CLOSE_SECONDS
        )
        await runner.setup()
        try:
            site = web.TCPSite(runner, self._host, self._port)
            try:
                await site.start()
            except OSError as error:
                why = os.strerror(error.errno or 0)  # asyncio says the address a second time
                raise ConfigError(
                    f"watch.port: cannot listen on {self._host}:{self._port}: {why}; "
                    "write another number"
                ) from None
            started(int(runner.addresses[0][1]))
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _health(self, request: web.Request) -> web.Response:
        """That it answers at all is the answer: a blocked loop does not."""
        return web.Response(text="ok\n")

    async def _ready(self, request: web.Request) -> web.Response:
        state = await self._readiness.look()
        self._metrics.ready(not state.reasons, self._readiness.receiving)
        if state.reasons:
            status = HTTPStatus.SERVICE_UNAVAILABLE
            return web.Response(status=status, text="\n".join(state.reasons) + "\n")
        return web.Response(text="ready\n")

    async def _numbers(self, request: web.Request) -> web.Response:
        state = await self._readiness.look()
        self._metrics.ready(not state.reasons, self._readiness.receiving)
        self._metrics.queues(state.backlog, stores=state.stores)
        return web.Response(body=self._metrics.text(), headers={"Content-Type": CONTENT_TYPE})
