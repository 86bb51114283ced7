"""Opening hours, compared with a clock that is looked at minute by minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import ConfigError
from bot.partners.hours import check, next_opening, open_at
from bot.partners.model import Hours, Organisation

PARIS = ZoneInfo("Europe/Paris")
WEEKDAYS = Organisation(
    name="Association A",
    hours=tuple(
        Hours(weekday=day, opens=time(9), closes=time(17, 30)) for day in range(5)
    ),
)  # fmt: skip


def paris(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS, fold=fold)


def only(weekday: int, opens: time, closes: time, zone: str = "Europe/Paris") -> Organisation:
    hours = (Hours(weekday=weekday, opens=opens, closes=closes),)
    return Organisation(name="Association A", zone=zone, hours=hours)


def test_it_opens_at_the_first_moment_and_not_at_the_last() -> None:
    assert not open_at(WEEKDAYS, paris("2026-11-23T08:59:59"))
    assert open_at(WEEKDAYS, paris("2026-11-23T09:00"))
    assert open_at(WEEKDAYS, paris("2026-11-23T17:29:59"))
    assert not open_at(WEEKDAYS, paris("2026-11-23T17:30"))


def test_hours_are_those_of_its_own_zone() -> None:
    assert open_at(WEEKDAYS, datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
    assert open_at(WEEKDAYS, datetime(2026, 7, 6, 7, 0, tzinfo=UTC))
    assert not open_at(WEEKDAYS, datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    island = replace(WEEKDAYS, zone="Indian/Reunion")
    assert open_at(island, datetime(2026, 11, 23, 5, 0, tzinfo=UTC))


def test_after_the_week_it_opens_on_monday() -> None:
    opening = next_opening(WEEKDAYS, paris("2026-11-20T18:00"))
    assert opening == paris("2026-11-23T09:00")
    assert opening is not None
    assert opening.utcoffset() == timedelta(hours=1)


def test_who_is_open_opens_now() -> None:
    now = paris("2026-11-23T10:15")
    assert next_opening(WEEKDAYS, now) == now


def test_between_two_stretches_of_a_day() -> None:
    both = replace(
        WEEKDAYS,
        hours=(
            Hours(weekday=0, opens=time(14), closes=time(17)),
            Hours(weekday=0, opens=time(9), closes=time(12)),
        ),
    )
    assert next_opening(both, paris("2026-11-23T12:00")) == paris("2026-11-23T14:00")
    assert next_opening(both, paris("2026-11-23T08:00")) == paris("2026-11-23T09:00")
    assert next_opening(both, paris("2026-11-23T17:00")) == paris("2026-11-30T09:00")


def test_closed_days_are_skipped() -> None:
    closed = replace(WEEKDAYS, closed_on=("2026-12-24", "2026-12-25"))
    assert not open_at(closed, paris("2026-12-24T10:00"))
    assert next_opening(closed, paris("2026-12-23T18:00")) == paris("2026-12-28T09:00")


def test_public_holidays_are_not_assumed() -> None:
    assert open_at(WEEKDAYS, paris("2026-12-25T10:00"))


def test_without_hours_nobody_is_promised_a_time() -> None:
    none = Organisation(name="Association A")
    assert not open_at(none, paris("2026-11-23T10:00"))
    assert next_opening(none, paris("2026-11-23T10:00")) is None


def test_sixty_days_ahead_and_no_further() -> None:
    friday = only(4, time(9), time(10))
    fridays = [date(2026, 11, 27) + timedelta(weeks=week) for week in range(12)]
    now = paris("2026-11-23T10:00")
    closed = replace(friday, closed_on=tuple(day.isoformat() for day in fridays[:8]))
    assert next_opening(closed, now) == paris("2027-01-22T09:00")  # sixty days
    closed = replace(friday, closed_on=tuple(day.isoformat() for day in fridays[:9]))
    assert next_opening(closed, now) is None


def test_the_hour_that_comes_twice_is_open_both_times() -> None:
    night = only(6, time(2), time(3))  # 25 October 2026, back from 3:00 to 2:00
    first, second = paris("2026-10-25T02:15"), paris("2026-10-25T02:15", fold=1)
    assert second.astimezone(UTC) - first.astimezone(UTC) == timedelta(hours=1)
    assert open_at(night, first)
    assert open_at(night, second)
    opening = next_opening(night, paris("2026-10-24T12:00"))
    assert opening is not None
    assert opening.astimezone(UTC) == datetime(2026, 10, 25, 0, 0, tzinfo=UTC)


def test_an_hour_that_never_comes_opens_at_the_jump() -> None:
    night = only(6, time(2, 30), time(5))  # 29 March 2026, from 2:00 to 3:00
    opening = next_opening(night, paris("2026-03-28T12:00"))
    assert opening is not None
    assert opening.astimezone(UTC) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert (opening.hour, opening.minute) == (3, 0)
    lost = only(6, time(2, 10), time(2, 50))
    assert next_opening(lost, paris("2026-03-28T12:00")) == paris("2026-04-05T02:10")


def test_a_zone_of_another_sort_is_refused() -> None:
    for zone in ("Europe/Nowhere", "", "../../etc/passwd", "/etc/localtime"):
        with pytest.raises(ConfigError):
            check(replace(WEEKDAYS, zone=zone))


@pytest.mark.parametrize(
    "wrong",
    [
        only(0, time(12), time(9)),
        only(0, time(9), time(9)),
        only(7, time(9), time(10)),
        replace(WEEKDAYS, closed_on=("24.12.2026",)),
    ],
)
def test_hours_that_cannot_be_are_refused(wrong: Organisation) -> None:
    check(WEEKDAYS)
    with pytest.raises(ConfigError):
        check(wrong)


STRETCHES = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 95), st.integers(1, 95)).filter(
        lambda one: one[1] < one[2]
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(
    stretches=STRETCHES,
    # Around both changes of the clocks, and in winter.
    start=st.sampled_from(["2026-03-28T20:00", "2026-10-24T20:00", "2026-11-23T00:00"]),
    minutes=st.integers(0, 1440),
    closed=st.booleans(),
)
def test_the_next_opening_is_the_first_open_quarter_of_an_hour(
    stretches: list[tuple[int, int, int]], start: str, minutes: int, closed: bool
) -> None:
    """Independent of how it is computed: look at the clock every quarter of an hour."""
    hours = tuple(
        Hours(weekday=day, opens=time(a // 4, a % 4 * 15), closes=time(b // 4, b % 4 * 15))
        for day, a, b in stretches
    )
    at = paris(start).astimezone(UTC) + timedelta(minutes=minutes - minutes % 15)
    tomorrow = (at.astimezone(PARIS).date() + timedelta(days=1)).isoformat()
    association = Organisation(
        name="Association A", hours=hours, closed_on=(tomorrow,) if closed else ()
    )
    quarters = (at + timedelta(minutes=15 * step) for step in range(4 * 24 * 16))
    expected = next((moment for moment in quarters if open_at(association, moment)), None)
    found = next_opening(association, at)
    if expected is None:  # the stretch that does not exist on the night of the change, twice
        assert found is None or found > at + timedelta(days=16) - timedelta(minutes=15)
    else:
        assert found is not None
        assert found.astimezone(UTC) == expected
