"""How long a channel waits between failed tries."""

from __future__ import annotations

import asyncio
import random

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0  # seconds


class Pause:
    """Exponential back-off with jitter between failed tries."""

    def __init__(self) -> None:
        self._next = FIRST_PAUSE

    def reset(self) -> None:
        """Something worked."""
        self._next = FIRST_PAUSE

    async def wait(self, at_least: float = 0.0) -> None:
        """Wait a while, longer each time."""
        pause = random.uniform(self._next / 2, self._next)  # noqa: S311 - spreads load, no secret
        self._next = min(self._next * 2, LONGEST_PAUSE)
        await asyncio.sleep(max(pause, at_least))
