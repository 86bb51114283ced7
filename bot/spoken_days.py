"""Days and times of day in what a person says. Pure; the names of the months are locale lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache

from bot.cues import fold, mentions
from bot.ports import Phrases


@dataclass(frozen=True, slots=True)
class SpokenDay:
    """A date as it was said."""

    day: int
    month: int
    year: int | None

    def resolved(self, today: date) -> date | None:
        """The date; without a year the next one to come. None when there is no such day."""
        try:
            if self.year is not None:
                return date(self.year, self.month, self.day)
            this = date(today.year, self.month, self.day)
            return this if this >= today else this.replace(year=today.year + 1)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Found:
    """A day in a text."""

    day: SpokenDay
    rest: str
    """The text without it."""


_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)"
    r"(?P<year>\d{4}|\d{2})(?!\d)"
)
_CLOCK = r"(?P<hour>\d{1,2})"
_HALF = r"\s?(?P<half>[ap])\.?m\b\.?"
_TIMES = tuple(
    re.compile(rf"(?i)(?<![\d:]){pattern}(?!\d|:\d)")
    for pattern in (
        rf"{_CLOCK}\s?(?:h|heures?|:)(?:\s?(?P<minute>\d{{2}})(?:\s?min\w*)?)?(?:{_HALF})?",
        rf"{_CLOCK}{_HALF}",
        rf"(?:\bat|الساعة|(?<!\w)об?)\s+{_CLOCK}",
    )
)


def find_day(text: str, phrases: Phrases) -> Found | None:
    """The first whole date: 12 janvier [2027], January 12, 12/01/2027 (day first), 2027-01-12.

    None as well when a year follows in words.
    """
    plain = ascii_digits(text)
    months, named = _month_names(tuple(_lists(phrases)))
    for pattern in (_ISO, _NUMERIC, *named):
        if match := pattern.search(plain):
            parts = match.groupdict()
            month, year = parts["month"], parts["year"]
            number = int(month) if month.isdecimal() else months[fold(month)]
            day = SpokenDay(
                int(parts["day"]) if parts["day"].isdecimal() else 1,
                number,
                None if year is None else int(year) + (2000 if len(year) == 2 else 0),
            )
            if year is None and _year_in_words(plain[match.end() :], phrases):
                return None  # we would take the next such day, and it may be another year
            return Found(day, f"{text[: match.start()]} {text[match.end() :]}".strip())
    return None


def find_time(text: str) -> tuple[time | None, str]:
    """The first time of day (10 h 30, 10:30, 3 pm), and the text without it."""
    plain = ascii_digits(text)
    match = next((match for one in _TIMES if (match := one.search(plain))), None)
    if match is None:
        return None, text
    parts = match.groupdict()
    hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
    half = (parts.get("half") or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return None, text
    return time(hour, minute), f"{text[: match.start()]} {text[match.end() :]}"


def _year_in_words(rest: str, phrases: Phrases) -> bool:
    near = " ".join(rest.split()[:5])
    return any(
        mentions(near, phrases.words(language, "cue-reminder-year"))
        for language in phrases.languages
    )


def _lists(phrases: Phrases) -> Iterable[tuple[str, ...]]:
    return (phrases.words(language, "cue-reminder-months") for language in phrases.languages)


@lru_cache(maxsize=8)
def _month_names(
    lists: tuple[tuple[str, ...], ...],
) -> tuple[dict[str, int], tuple[re.Pattern[str], ...]]:
    """Folded name -> 1-12 of all languages, and the patterns of dates that are written with them.

    In the locale files a month may have several names, separated by "/".
    """
    names = {
        name.strip(): number
        for months in lists
        for number, variants in enumerate(months, start=1)
        for name in variants.split("/")
    }
    spellings = {*names, *(fold(name) for name in names)}
    month = "|".join(re.escape(one) for one in sorted(spellings, key=len, reverse=True))
    month = rf"(?P<month>{month})(?!\w)\.?"
    year = r"(?:(?:\s+(?:de|of))?,?\s+(?P<year>\d{4})(?!\d)(?:\s*(?:р\.|року|г\.|года))?)?"
    first = re.compile(
        r"(?i)(?<![\w./])(?P<day>\d{1,2}|premier|1er)(?:er|st|nd|rd|th|-?го|-?е)?\.?"
        rf"(?:\s+(?:de|of|من|du mois de))?\s+{month}{year}"
    )
    second = re.compile(
        rf"(?i)(?<!\w){month}\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d){year}"
    )
    return {fold(name): number for name, number in names.items()}, (first, second)


def ascii_digits(text: str) -> str:
    """The same text, character by character, with the digits of any script as 0-9."""
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in text)
