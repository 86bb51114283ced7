"""ISO weeks, as an association in France lives them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Paris")
SHOWN = 12
"""Weeks that can be asked about, the one that runs included."""
_WEEK = re.compile(r"(?P<year>\d{4})-W(?P<week>\d{2})")


def week_of(now: datetime) -> str:
    """``2026-W47`` (ISO 8601) of an aware moment."""
    year, week, _ = now.astimezone(ZONE).isocalendar()
    return f"{year}-W{week:02}"


def monday(week: str) -> date:
    """Its first day. Raises ValueError when there is no such week."""
    found = _WEEK.fullmatch(week)
    if found is None:
        raise ValueError("not an ISO week")
    return date.fromisocalendar(int(found["year"]), int(found["week"]), 1)


def starts(week: str) -> datetime:
    """Its first moment, UTC."""
    return datetime.combine(monday(week), datetime.min.time(), ZONE).astimezone(UTC)


def after(week: str, weeks: int = 1) -> str:
    """The week that many weeks later."""
    year, number, _ = (monday(week) + timedelta(weeks=weeks)).isocalendar()
    return f"{year}-W{number:02}"


def last(now: datetime) -> tuple[str, ...]:
    """The weeks that can be asked about, the oldest first, the running one last."""
    running = week_of(now)
    return tuple(after(running, -back) for back in reversed(range(SHOWN)))
