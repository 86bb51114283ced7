"""Calendar files: iCalendar text (RFC 5545) that any agenda opens."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MIME = "text/calendar"
_LINE_OCTETS = 75  # RFC 5545, 3.1, without the line break
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})  # 3.3.11


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of an agenda."""

    start: date | datetime
    """A date for the whole day, or an aware moment."""
    summary: str
    alarms: tuple[timedelta, ...] = ()
    """How long before the start (of the day) the agenda rings."""


def calendar(events: Sequence[Event], now: datetime) -> bytes:
    """The file, UTF-8 with CRLF line ends. `now`: aware, when the file is made.

    The same event has the same UID in every file: opened twice, it is there once.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Porte-Voix//Porte-Voix//FR",
             "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]  # fmt: skip
    for event in events:
        lines += _event(event, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in fold(line)).encode()


def _event(event: Event, now: datetime) -> Iterable[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(event)}"
    yield f"DTSTAMP:{_moment(now)}"
    if isinstance(event.start, datetime):
        yield f"DTSTART:{_moment(event.start)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.start + timedelta(days=1):%Y%m%d}"  # exclusive: 3.6.1
    yield f"SUMMARY:{escape(event.summary)}"
    yield "TRANSP:TRANSPARENT"
    for before in event.alarms:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{escape(event.summary)}"
        yield f"TRIGGER:-{_duration(before)}"
        yield "END:VALARM"
    yield "END:VEVENT"


def escape(text: str) -> str:
    """As a TEXT value: no control characters, the four special ones escaped."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(one for one in plain if one == "\n" or one.isprintable())
    return kept.translate(_ESCAPED)


def fold(line: str) -> list[str]:
    """Pieces of at most 75 octets, never cutting a character; all but the first begin with a
    space (RFC 5545, 3.1)."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _LINE_OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return [*pieces, piece]


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _duration(length: timedelta) -> str:
    """A `dur-value` (RFC 5545, 3.3.6), to the minute."""
    minutes = int(length.total_seconds()) // 60
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    clock = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    if days and not clock:
        return f"P{days}D"
    return f"P{f'{days}D' if days else ''}T{clock or '0M'}"


def _uid(event: Event) -> str:
    text = f"{event.start.isoformat()}\n{event.summary}"
    return f"{hashlib.sha256(text.encode()).hexdigest()[:32]}@porte-voix.invalid"
