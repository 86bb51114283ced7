"""When announcements may be heard: in the association's opening hours, else by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from bot.partners.hours import next_opening, open_at
from bot.partners.model import Hours, Organisation

MORNING, EVENING = time(8), time(20)
"""Of an association that names no hours."""


def may_sound(organisation: Organisation, at: datetime) -> bool:
    """True when nobody is disturbed by an announcement at that moment (aware)."""
    return open_at(_with_hours(organisation), at)


def next_moment(organisation: Organisation, at: datetime) -> datetime | None:
    """The first such moment from `at` on, in the association's own zone; None: not foreseeable."""
    return next_opening(_with_hours(organisation), at)


def _with_hours(organisation: Organisation) -> Organisation:
    if organisation.hours:
        return organisation
    days = tuple(Hours(weekday=day, opens=MORNING, closes=EVENING) for day in range(7))
    return replace(organisation, hours=days)
