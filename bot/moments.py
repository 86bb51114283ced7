"""When a reminder is said and when it is deleted. Pure.

Days and hours are those of France, where the deadlines and appointments are.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.model import Reminder

ZONE = ZoneInfo("Europe/Paris")
"""Where the deadlines and appointments are."""
HOUR = time(9)
"""Local time at which we remind."""
DAYS_BEFORE = (7, 1)


def today(now: datetime) -> date:
    """The local day. `now`: aware."""
    return now.astimezone(ZONE).date()


def moments(day: date) -> tuple[datetime, ...]:
    """When a date is said, aware, in order."""
    return tuple(
        datetime.combine(day - timedelta(days=days), HOUR, ZONE).astimezone(UTC)
        for days in DAYS_BEFORE
    )


def next_moment(day: date, after: datetime) -> datetime | None:
    """When the date is said next after `after`; None: never again."""
    return next((moment for moment in moments(day) if moment > after), None)


def is_over(day: date, at: time | None, now: datetime) -> bool:
    """True when the appointment has begun, or the last day of a deadline has ended."""
    if at is None:
        return day < today(now)
    return datetime.combine(day, at, ZONE) <= now


def expiry(reminder: Reminder) -> datetime:
    """When it is deleted: one day after its date."""
    start = datetime.combine(reminder.day, reminder.at or time(0), ZONE)
    return (start + timedelta(days=1)).astimezone(UTC)


def end_of_day(now: datetime) -> datetime:
    """Until when words such as "tomorrow" stay true."""
    return datetime.combine(today(now) + timedelta(days=1), time(0), ZONE).astimezone(UTC)
