"""Calendar files: what RFC 5545 asks for."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars import Event, calendar, escape, fold

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")
DAY = Event(start=date(2026, 12, 31), summary="CAF", alarms=(timedelta(days=6, hours=15),))


def lines(*events: Event) -> list[str]:
    """The content lines, unfolded as a reader does (RFC 5545, 3.1)."""
    text = calendar(events, NOW).decode()
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_whole_day() -> None:
    assert lines(DAY) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Porte-Voix//Porte-Voix//FR",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", lines(DAY)[6],
        "DTSTAMP:20261122T090000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
        "SUMMARY:CAF", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:CAF",
        "TRIGGER:-P6DT15H", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "written"),
    [
        (datetime(2027, 1, 12, 10, 30, tzinfo=PARIS), "20270112T093000Z"),
        (datetime(2027, 7, 12, 10, 30, tzinfo=PARIS), "20270712T083000Z"),
    ],
)
def test_an_hour_is_the_same_moment_everywhere(start: datetime, written: str) -> None:
    assert f"DTSTART:{written}" in lines(Event(start=start, summary="x"))


@pytest.mark.parametrize(
    ("before", "written"),
    [
        (timedelta(days=7), "-P7D"),
        (timedelta(days=1, hours=1, minutes=30), "-P1DT1H30M"),
        (timedelta(hours=15), "-PT15H"),
        (timedelta(minutes=5), "-PT5M"),
        (timedelta(days=1, minutes=5), "-P1DT5M"),
        (timedelta(), "-PT0M"),
    ],
)
def test_alarms(before: timedelta, written: str) -> None:
    event = Event(start=NOW, summary="x", alarms=(before,))
    assert f"TRIGGER:{written}" in lines(event)


def test_the_same_event_is_the_same_in_every_file() -> None:
    later = calendar([DAY], NOW + timedelta(days=1)).decode()
    uid = lines(DAY)[6]
    assert uid.startswith("UID:")
    assert f"{uid}\r\n" in later
    others = [Event(start=date(2026, 12, 30), summary="CAF"), Event(start=DAY.start, summary="x")]
    assert len({line for line in lines(DAY, *others) if line.startswith("UID:")}) == 3


def test_words_cannot_write_lines_of_their_own() -> None:
    nasty = "a,b;c\\d\r\nEND:VEVENT\x07\u2028\tx"
    assert escape(nasty) == "a\\,b\\;c\\\\d\\nEND:VEVENTx"
    assert lines(Event(start=NOW, summary=nasty)).count("END:VEVENT") == 1


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=300))
def test_long_lines_are_folded_between_characters(text: str) -> None:
    pieces = fold(text)
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == text
