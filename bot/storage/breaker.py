"""A place that was silent a moment ago is not asked again at once."""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.errors import MediaAway

REST_SECONDS = 30.0


class Breaker:
    """Opens by `trip`, closes by itself."""

    def __init__(
        self, rest: float = REST_SECONDS, monotonic: Callable[[], float] = time.monotonic
    ) -> None:  # fmt: skip
        """`rest`: seconds; `monotonic`: a clock in seconds."""
        self._rest = rest
        self._monotonic = monotonic
        self._until = float("-inf")

    def check(self) -> None:
        """Raises MediaAway while it rests."""
        if self._monotonic() < self._until:
            raise MediaAway("the place of media was silent a moment ago")

    def trip(self) -> None:
        """It was silent."""
        self._until = self._monotonic() + self._rest
