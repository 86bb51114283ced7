"""The console as a process: opens the book, serves the pages, ends when it is told to."""

from __future__ import annotations

import asyncio
import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from bot.channels.httplog import server_log
from bot.clock import SystemClock
from bot.config import Config
from bot.errors import ConfigError
from bot.partners.console.app import Console
from bot.stores.own_book import own_book

log = logging.getLogger(__name__)
MEMORY = Path("/dev/shm")  # noqa: S108 - a file system in memory, where nothing outlives a restart
SHUTDOWN = 3.0
"""Seconds that open requests get to end."""


def keep_in_memory(folder: Path = MEMORY) -> None:
    """A form without a script is unpacked into a file without a name before we can seal what it
    brings: in memory, where there is a place for that, and not on a disk."""
    if folder.is_dir() and os.access(folder, os.W_OK):
        tempfile.tempdir = str(folder)


async def serve(
    config: Config, stop: asyncio.Event, started: Callable[[int], None] = lambda port: None
) -> None:
    """Serve until `stop` is set; `started` is called with the open port. Raises ConfigError when
    there are no data or no key yet or the port cannot be opened, StoreError."""
    async with own_book(
        config.database.url, config.file, config.partners_key, SystemClock()
    ) as book:
        console = Console(book, config)
        runner = web.AppRunner(
            console.application(), access_log=None, logger=server_log, shutdown_timeout=SHUTDOWN
        )  # no access log: links that open accounts and network addresses stay out of it
        await runner.setup()
        try:
            site = web.TCPSite(runner, config.console.host, config.console.port)
            try:
                await site.start()
            except OSError as error:
                where = f"{config.console.host}:{config.console.port}"
                raise ConfigError(
                    f"the console cannot listen on {where}: {error.strerror}"
                ) from error
            log.info("console on %s", config.console.address)
            started(runner.addresses[0][1])
            await stop.wait()
        finally:
            await runner.cleanup()
