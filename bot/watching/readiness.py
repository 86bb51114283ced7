"""May this process be sent people? Each reason against it is one word."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.errors import StoreError
from bot.ports import Backlog
from bot.watching.watched import Watched

ANSWER_SECONDS = 1.0
"""A database that needs longer to count its queues is not ready."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What was seen just now."""

    reasons: tuple[str, ...]
    """Why not, for example ``models-loading``; empty: ready."""
    backlog: Backlog | None
    """None: the database did not answer."""
    stores: bool
    """False: the database did not answer, or takes nothing."""


class Readiness:
    """Asks everything each time; remembers nothing but what it is told."""

    def __init__(
        self, backlog: Callable[[], Awaitable[Backlog]], *, needs_models: bool,
        answer_within: float = ANSWER_SECONDS,
    ) -> None:  # fmt: skip
        """`backlog`: the store's; `answer_within`: seconds."""
        self._backlog = backlog
        self._within = answer_within
        self._models = not needs_models
        self._stopping = False
        self.channels: Sequence[Watched] = ()
        """Those that receive in this process."""

    def models_loaded(self) -> None:
        """This process answers without loading anything first."""
        self._models = True

    def stopping(self) -> None:
        """It ends: nobody new."""
        self._stopping = True

    @property
    def receiving(self) -> dict[str, bool]:
        """For each channel, whether it receives."""
        return {channel.name: channel.receiving for channel in self.channels}

    async def look(self) -> State:
        """Within `answer_within` seconds."""
        reasons = ["stopping"] if self._stopping else []
        backlog = None
        try:
            async with asyncio.timeout(self._within):
                backlog = await self._backlog()
        except TimeoutError:
            reasons.append("store-slow")
        except StoreError:
            reasons.append("store-refuses")
        refused = any(channel.refused for channel in self.channels)
        if refused and backlog is not None:
            reasons.append("store-refuses")
        reasons += [f"{name}-not-receiving" for name, works in self.receiving.items() if not works]
        if not self._models:
            reasons.append("models-loading")
        stores = backlog is not None and not refused
        return State(reasons=tuple(reasons), backlog=backlog, stores=stores)
