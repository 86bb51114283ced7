"""What the dashboard shows: the counts of twelve weeks that may be shown, and nothing besides."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from bot.partners.counting.measures import CLOSED, FEWEST, OPEN, Cell, Measure

STEP = 5
"""Minutes to which waiting times are rounded up, and people to which the running week's counts are
rounded down: who reloads the page must not see one person arrive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of one association."""

    weeks: tuple[str, ...]
    """ISO weeks, the oldest first; the last one is running."""
    counts: Mapping[str, Mapping[Cell, int]]
    """By week, only what may be shown."""
    waiting: Mapping[str, int]
    """By week, minutes: the median, where it may be shown."""

    def count(self, week: str, measure: Measure, dimension: str) -> int | None:
        """People, of the running week at least as many; None: hidden."""
        return self.counts.get(week, {}).get(Cell(measure=measure, dimension=dimension))

    def dimensions(self, measure: Measure) -> tuple[str, ...]:
        """Those with a count that is shown in any week: in our order, or the most asked for
        first."""
        found: dict[str, int] = {}
        for cells in self.counts.values():
            for cell, people in cells.items():
                if cell.measure is measure:
                    found[cell.dimension] = found.get(cell.dimension, 0) + people
        if measure in OPEN:
            return tuple(sorted(found, key=lambda name: (-found[name], name)))
        return tuple(name for name in CLOSED[measure] if name in found)

    def rows(self) -> Iterator[tuple[str, str, str, int]]:
        """Week, measure, dimension, people: every count that is shown."""
        for week in self.weeks:
            for cell, people in sorted(
                self.counts.get(week, {}).items(),
                key=lambda row: (row[0].measure, row[0].dimension),
            ):
                yield week, cell.measure.value, cell.dimension, people


def coarse(counts: Mapping[Cell, int]) -> dict[Cell, int]:
    """Rounded down to fives: of a week that is still running."""
    return {cell: people - people % STEP for cell, people in counts.items()}


def median_wait(waits: Sequence[timedelta]) -> int | None:
    """Minutes, rounded up to fives, of waits of different people; None: there are too few."""
    if len(waits) < FEWEST:
        return None
    minutes = median(wait.total_seconds() for wait in waits) / 60
    return max(STEP, math.ceil(minutes / STEP) * STEP)
