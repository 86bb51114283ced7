"""The clock that all processes of a database share: the database's.

What one machine writes, another compares with its own clock: a message that is "ready now" by a
clock that is 20 seconds ahead would wait for 20 seconds, words of danger too.
"""

from __future__ import annotations

import logging
from typing import Any

import psycopg

from bot.ports import Clock

log = logging.getLogger("porte_voix.store")

NOTABLE_SECONDS = 2.0
"""More is said."""
FARTHEST_SECONDS = 86_400.0
"""A clock that is further away is not followed: one of both was never set, and whatever has a limit
of some days would go at once."""
SLACK_SECONDS = 0.1
"""What is measured is so uncertain: what another process wrote a moment ago must not seem to be of
the future, or it would be found at the next look only."""
_NOW = b"SELECT CAST(extract(epoch FROM clock_timestamp()) AS DOUBLE PRECISION)"


class Skew:
    """How far the database's clock is ahead of this machine's, measured now and then."""

    def __init__(self, clock: Clock, *, follow: bool = True) -> None:
        """`follow`: False for a clock that a test made up."""
        self._clock = clock
        self._follow = follow
        self.slack = SLACK_SECONDS if follow else 0.0
        self._ahead = 0.0
        self._told = 0.0
        self._asked: tuple[float, float] | None = None
        """When, by the clock and by the monotonic one: the clock may be set between two looks."""

    @property
    def ahead(self) -> float:
        """Seconds to add to this machine's clock; 0 when they are too many."""
        ahead = self._ahead
        if self._asked is not None:
            then, monotonic = self._asked
            passed = self._clock.monotonic() - monotonic
            ahead -= self._clock.now().timestamp() - then - passed
        return ahead if abs(ahead) <= FARTHEST_SECONDS else 0.0

    async def look(self, connection: psycopg.AsyncConnection[Any]) -> None:
        """Ask the database. Raises psycopg.Error."""
        before = self._clock.now().timestamp()
        row = await (await connection.execute(_NOW)).fetchone()
        after = self._clock.now().timestamp()
        if row is not None and self._follow:
            self._asked = after, self._clock.monotonic()
            self.measured(before, row[0], after)

    def measured(self, before: float, there: float, after: float) -> None:
        """The database's clock showed `there` at some moment between `before` and `after`.

        What was known stays as long as it can be true: a slow answer tells little.
        """
        self._ahead = min(max(self._ahead, there - after), there - before)
        far = abs(self._ahead) > NOTABLE_SECONDS
        if far and abs(self._ahead - self._told) > NOTABLE_SECONDS / 2:
            self._told = self._ahead
            log.warning(
                "clock-skew seconds=%.1f followed=%s: this machine's clock is %s the database's",
                abs(self._ahead), "yes" if self.ahead else "no",
                "behind" if self._ahead > 0 else "before",
            )  # fmt: skip
        elif not far and self._told:
            self._told = 0.0
            log.info("clock-right seconds=%.1f", abs(self._ahead))
