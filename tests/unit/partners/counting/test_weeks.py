"""ISO weeks in the association's own time."""

from datetime import UTC, date, datetime

import pytest

from bot.partners.counting.weeks import SHOWN, after, last, monday, starts, week_of


def test_the_week_begins_at_midnight_in_france() -> None:
    assert week_of(datetime(2026, 11, 22, 22, 59, tzinfo=UTC)) == "2026-W47"
    assert week_of(datetime(2026, 11, 22, 23, 0, tzinfo=UTC)) == "2026-W48"
    assert week_of(datetime(2026, 7, 5, 22, 0, tzinfo=UTC)) == "2026-W28", "summer time"
    assert starts("2026-W48") == datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert monday("2026-W48") == date(2026, 11, 23)


def test_a_year_may_have_53_weeks() -> None:
    assert week_of(datetime(2027, 1, 1, 12, tzinfo=UTC)) == "2026-W53"
    assert after("2026-W53") == "2027-W01"
    assert after("2027-W01", -1) == "2026-W53"
    weeks = last(datetime(2027, 1, 20, tzinfo=UTC))
    assert (len(weeks), weeks[-1], weeks[-4]) == (SHOWN, "2027-W03", "2026-W53")
    assert list(weeks) == sorted(weeks)


@pytest.mark.parametrize("wrong", ["", "2026-W54", "2026-47", "2026-W1", "2026-11-22", "=1+1"])
def test_what_is_no_week(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"week|W"):
        monday(wrong)
