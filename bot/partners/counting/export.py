"""The figures as a CSV file: fixed words of ours, counts and weeks."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from bot.partners.counting.figures import Figures
from bot.partners.counting.measures import PEOPLE
from bot.partners.counting.weeks import monday

HEAD = ("week", "monday", "measure", "dimension", "people", "minutes", "rounded_down")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(figures: Figures) -> str:
    """RFC 4180. Raises ValueError for a field that a spreadsheet would take for a formula: all of
    them are words of ours, so that none can be."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    for row in _rows(figures):
        for field in row:
            if field.startswith(_FORMULA):
                raise ValueError("a field of the figures begins like a formula")
        writer.writerow(row)
    return out.getvalue()


def _rows(figures: Figures) -> Iterator[tuple[str, ...]]:
    running = figures.weeks[-1]
    for week, measure, dimension, people in figures.rows():
        rounded = "yes" if week == running else "no"
        yield week, monday(week).isoformat(), measure, dimension, str(people), "", rounded
    for week in figures.weeks:
        if week in figures.waiting:
            first = monday(week).isoformat()
            yield week, first, "waited", PEOPLE, "", str(figures.waiting[week]), "no"
