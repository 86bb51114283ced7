"""Until when a thing may be used: from its print and its code, never from one unsure reading."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import Line
from bot.seeing.gs1 import Gs1

SURE = 0.9  # confidence of a line from which its reading is not marked as a doubt
AGREED = 1.0  # confidence of what a code with error correction says

EXPIRES = re.compile(
    r"\bEXP\b|\bPER\b|valable jusqu|valid until|дійсн|p[ée]remption|expir"
    r"|[àa] (?:utiliser|consommer)[^:\d]{0,30}avant|\bDLC\b|\bDDM\b|\bDLUO\b|use by|best before"
    r"|\bBBE\b|придатн\w+|вжити до|спожити до|годен до|صالح|الصلاحية|الانتهاء|ينتهي",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan janv janvier january", "feb fev fevr fevrier february", "mar mars march",
         "apr avr avril april", "may mai", "jun juin june", "jul juil juillet july",
         "aug aou aout august", "sep sept septembre september", "oct octobre october",
         "nov novembre november", "dec decembre december"), start=1)
    for name in names.split()
}  # fmt: skip
_DAY = re.compile(
    r"(?<!\d)(?:(?P<d>\d{1,2})[ ./-])?(?P<m>\d{1,2}|[A-Za-zéûô]{3,9}\.?)[ ./-]"
    r"(?P<y>20\d\d|\d\d)(?!\d)"
    r"|(?<!\d)(?P<y2>20\d\d)[-/.](?P<m2>\d{1,2})(?:[-/.](?P<d2>\d{1,2}))?(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Words of a package as read."""

    text: str
    confidence: float
    """0.0-1.0, of its line."""


def expiries_in(lines: Sequence[Line]) -> tuple[tuple[Reading, date], ...]:
    """What is printed beside or under "EXP", "à consommer avant" ..., with its last day."""
    found: dict[date, Reading] = {}
    for at, line in enumerate(lines):
        label = EXPIRES.search(line.text)
        if label is None:
            continue
        here = list(_days(line.text[label.end() :]))
        source = line
        if not here and at + 1 < len(lines):
            source = lines[at + 1]
            here = list(_days(source.text))[:1]
        for written, day in here[:1]:
            confidence = min(line.confidence, source.confidence)
            if day not in found or found[day].confidence < confidence:
                found[day] = Reading(written, confidence)
    return tuple((reading, day) for day, reading in found.items())


def expiry_of(lines: Sequence[Line], code: Gs1 | None) -> tuple[tuple[Reading, ...], date | None]:
    """(as printed, last day). The day needs a sure reading, and no other that contradicts it."""
    printed = expiries_in(lines)
    readings = tuple(reading for reading, _ in printed)
    days = {day for _, day in printed}
    coded = code.expiry if code else None
    if coded is not None:
        agrees = all((day.year, day.month) == (coded.year, coded.month) for day in days)
        if agrees:
            return (), coded
        return (*readings, Reading(coded.isoformat(), AGREED)), None
    if len(days) == 1 and readings[0].confidence >= SURE:
        return readings, days.pop()
    return readings, None


def _days(text: str) -> Iterator[tuple[str, date]]:
    for match in _DAY.finditer(text):
        day = _last_day(match)
        if day is not None:
            yield match.group().strip(), day


def _last_day(match: re.Match[str]) -> date | None:
    """The last day of a month and year, or the day where it is written."""
    year = int(match["y2"] or match["y"])
    year += 2000 if year < 100 else 0
    written = match["m2"] or match["m"]
    month = int(written) if written.isdigit() else _month(written)
    day = match["d2"] or match["d"]
    if not 1 <= month <= 12 or not 2000 <= year <= 2060:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is not None and not 1 <= int(day) <= last:
        return None
    return date(year, month, int(day) if day else last)


def _month(word: str) -> int:
    plain = word.casefold().rstrip(".").replace("é", "e").replace("û", "u")
    return _MONTHS.get(plain, 0)
