"""Loops that must go on: started again, later and later, whenever they fail."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.errors import PorteVoixError
from bot.ports import Clock
from bot.waiting import back_off

log = logging.getLogger("porte_voix.runner")

HEALTHY_SECONDS = 60.0

Body = Callable[[], Awaitable[None]]
"""Runs until cancelled, or until its work is done."""


def start(name: str, body: Body, clock: Clock) -> asyncio.Task[None]:
    """The loop as a task of its own."""
    return asyncio.create_task(supervise(name, body, clock), name=name)


async def supervise(name: str, body: Body, clock: Clock) -> None:
    """Start it again, later and later, whenever it fails; until it ends by itself."""
    failures = 0
    while True:
        started = clock.monotonic()
        try:
            return await body()
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - one loop's failure must not end the service
            if clock.monotonic() - started > HEALTHY_SECONDS:
                failures = 0
            failures += 1
            # An error of our tree has a text without content; of any other only the class.
            detail = str(error) if isinstance(error, PorteVoixError) else ""
            log.error("restarting loop=%s error=%s %s", name, type(error).__name__, detail)
            await asyncio.sleep(back_off(failures, first=1.0, longest=60.0))
