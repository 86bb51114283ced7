"""When an association is open: pure arithmetic over its weekly hours, in its own time zone.

Public holidays are not assumed: an association is closed on the days that it names.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.errors import ConfigError
from bot.partners.model import Organisation

HORIZON_DAYS = 60
"""Further ahead nobody is promised an opening."""
_MINUTE = timedelta(minutes=1)


def open_at(organisation: Organisation, at: datetime) -> bool:
    """True within a stretch of opening: from its first moment on, no more at its last.

    `at` is aware. An association that names no hours is never known to be open. Raises ConfigError
    for an unknown zone.
    """
    local = at.astimezone(_zone(organisation))
    if local.date().isoformat() in organisation.closed_on:
        return False
    return any(
        hours.weekday == local.weekday() and hours.opens <= local.time() < hours.closes
        for hours in organisation.hours
    )


def next_opening(organisation: Organisation, at: datetime) -> datetime | None:
    """The first moment from `at` on at which it is open, in its own zone: `at` itself when it is.

    None when that is more than `HORIZON_DAYS` days ahead or there are no hours. Raises ConfigError
    for an unknown zone.
    """
    zone = _zone(organisation)
    local = at.astimezone(zone)
    if open_at(organisation, at):
        return local
    for ahead in range(HORIZON_DAYS + 1):
        day = local.date() + timedelta(days=ahead)
        openings = [
            _first_moment(datetime.combine(day, hours.opens), zone)
            for hours in organisation.hours
            if hours.weekday == day.weekday()
        ]
        later = [moment for moment in openings if moment > at and open_at(organisation, moment)]
        if later:
            return min(later).astimezone(zone)
    return None


def check(organisation: Organisation) -> None:
    """Raises ConfigError for an unknown zone, a day or hours that cannot be."""
    _zone(organisation)
    for hours in organisation.hours:
        if not 0 <= hours.weekday <= 6 or hours.closes <= hours.opens:
            raise ConfigError("opening hours end after they begin, on a day from 0 to 6")
    for day in organisation.closed_on:
        try:
            date.fromisoformat(day)
        except ValueError as error:
            raise ConfigError("a closed day is written 2026-12-24") from error


def _first_moment(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first moment, in UTC, at which a clock on the wall there shows this or more.

    A time that comes twice (the clocks go back) is its first; one that never comes (they go
    forward over it) is the jump.
    """
    moment = min(wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    while moment.astimezone(zone).replace(tzinfo=None) < wall:
        moment += _MINUTE
    return moment


def _zone(organisation: Organisation) -> ZoneInfo:
    try:
        return ZoneInfo(organisation.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ConfigError(f"there is no time zone {organisation.zone}") from error
