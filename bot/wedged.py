"""A call into native code that never comes back: no thread can be ended, so the process is.

Engines that run in threads of this process give their callers a time limit, but the thread goes on
and holds the engine. A call that is still there long after its limit will not end any more: then
the process ends at once, as if it had been killed, and whoever supervises it (systemd, a container)
starts it again. Nothing is lost by that; the messages that were being answered count it as a crash,
run again one by one, and the one that does it three times is buried with a sentence to its person.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable

from bot import compute

log = logging.getLogger("porte_voix.wedged")

EVERY = 5.0
"""Seconds between two looks."""
PATIENCE = 120.0
"""Seconds after its limit in which a call may still end: a busy machine is slow, not wedged."""
EXIT_CODE = 70
"""EX_SOFTWARE of sysexits.h."""


async def watch(
    *,
    every: float = EVERY,
    patience: float = PATIENCE,
    end: Callable[[int], object] = os._exit,
) -> None:
    """Until cancelled, or until `end` is called with EXIT_CODE: once, and this returns."""
    while True:
        await asyncio.sleep(every)
        wedged = [name for name, late in compute.overdue().items() if late > patience]
        if wedged:
            log.critical("wedged engines=%s: the process ends", ",".join(sorted(wedged)))
            logging.shutdown()
            end(EXIT_CODE)
            return
