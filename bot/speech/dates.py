"""Dates and times of day as words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from unicodedata import normalize

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names
from babel.units import format_unit

from bot.speech.lexicon import Lexicon
from bot.speech.numbers import cardinal, word_before

_ISO = re.compile(r"(?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")
_YEAR_MONTH = re.compile(r"(?<![\w/.-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\w/-]|\.\d)")
_MONTH_YEAR = re.compile(r"(?<![\w/.-])(0[1-9]|1[0-2])/((?:19|20)\d\d)(?![\w/-]|\.\d)")
_DAY_MONTH = re.compile(r"(?i)(?<=\b(?:le|du|au)\s)(\d{1,2})/(\d{1,2})(?![\d/])")
_TIME = re.compile(
    r"(?i)(?<![\d:.,/])"
    r"(?:(\d{1,2})\s?h(?:eures?)?\s?(?:(\d{2})(?:\s?(?:min|mn)\b\.?)?)?(?![\w/])|(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:]))"
    r"(?:\s(?:Uhr|ч\.|год\.))?"
)


def expand_dates(text: str, language: str, words: Lexicon) -> str:
    """15/12/2026, 2026-12-15, 15 décembre 2026 and December 15, 2026, in words."""
    say = _sayer(language, words)
    text = _ISO.sub(lambda m: say(m[3], m[2], m[1]) or m[0], text)
    text = _YEAR_MONTH.sub(lambda m: _month_year(m[2], m[1], language, words) or m[0], text)
    text = _MONTH_YEAR.sub(lambda m: _month_year(m[1], m[2], language, words) or m[0], text)
    text = _NUMERIC.sub(lambda m: say(m[1], m[3], m[4]) or m[0], text)
    if language.startswith("fr"):
        text = _DAY_MONTH.sub(lambda m: say(m[1], m[2], "") or m[0], text)
    return _named_months(text, language, words, say)


def _sayer(language: str, words: Lexicon) -> Callable[[str, str, str], str | None]:
    """(day, month, year) in digits -> words; None when it is no date."""
    names = month_names(language)

    def say(day: str, month: str, year: str) -> str | None:
        if int(month) > 12 >= int(day):  # 12/31/2026
            day, month = month, day
        if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12) or int(month) not in names:
            return None
        if len(year) == 2:
            year = f"20{year}" if int(year) < 70 else f"19{year}"
        return _said(int(day), names[int(month)], int(year) if year else None, words)

    return say


def _said(day: int, month: str, year: int | None, words: Lexicon) -> str:
    day_word = words.day(day) if words.day else cardinal(day, words)
    said = words.date.format(day=day_word, month=month, year="\0")
    if year is None:
        return re.sub(r"\s*(?:de )?\0(?: წლის )?", "", said)
    return said.replace("\0", _year(year, words))


def _year(year: int, words: Lexicon) -> str:
    return words.year(year) if words.year else cardinal(year, words)


def _month_year(month: str, year: str, language: str, words: Lexicon) -> str | None:
    """2026-03 -> mars deux mille vingt-six."""
    name = month_names(language, alone=True).get(int(month))
    return words.month_year.format(month=name, year=_year(int(year), words)) if name else None


@lru_cache(maxsize=32)
def _month_patterns(language: str) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    """Names -> 1-12, "15 December 2026", and "December 15, 2026"."""
    numbers = {name.casefold(): number for number, name in month_names(language).items()}
    for number, name in month_names(language, alone=True).items():
        numbers.setdefault(name.casefold(), number)
    if language.startswith("bn"):
        numbers |= {re.sub("ি$", "ী", name): number for name, number in numbers.items()}
    # Longest first, or the shorter of two names would win.
    month = "|".join(re.escape(name) for name in sorted(numbers, key=len, reverse=True)) or r"\0"
    of = r"(?:\s+(?:de|of))?"
    before = re.compile(
        rf"(?i)(?<![\w./])(\d{{1,2}})(?:er|st|nd|rd|th|º|°|-?го|-ое|\.º|\.)?{of}\s+({month})"
        rf"(?:{of},?\s+(\d{{4}})(?!\d)(?:\s*(?:р\.|року|г\.|года))?)?(?!\w)"
    )
    after = re.compile(
        rf"(?i)(?<!\w)({month})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?(?![\w:.,]\d|\w)"
    )
    return numbers, before, after


def _named_months(
    text: str, language: str, words: Lexicon, say: Callable[[str, str, str], str | None]
) -> str:
    numbers, before, after = _month_patterns(language)

    def number(name: str) -> str:
        return str(numbers[name.casefold()])

    text = before.sub(lambda m: say(m[1], number(m[2]), m[3] or "") or m[0], text)
    if language.startswith("en"):
        text = after.sub(lambda m: say(m[2], number(m[1]), m[3] or "") or m[0], text)
        text = re.sub(r"(?i)\bthe the\b", "the", text)
    return text


@lru_cache(maxsize=64)
def month_names(language: str, *, alone: bool = False) -> dict[int, str]:
    """1-12 -> the month's name as dates write it, or as it is called without a day; empty when
    CLDR lacks the language."""
    try:
        locale = Locale.parse(language, sep="-")
        names = get_month_names("wide", "stand-alone" if alone else "format", locale=locale)
    except (UnknownLocaleError, ValueError):
        return {}
    return {number: _plain(name, language) for number, name in names.items()
            if not name.startswith("M") or not name[1:].isdigit()}  # fmt: skip


def _plain(name: str, language: str) -> str:
    """Without the mark of an ezafe, which dates leave unsaid; Bengali now writes a short i."""
    name = normalize("NFC", name.removesuffix("\u0654"))
    return re.sub("ী$", "ি", name) if language.startswith("bn") else name


def expand_times(text: str, language: str, words: Lexicon) -> str:
    """10h30, 10 h and 10:30 in words."""

    def said(match: re.Match[str]) -> str:
        hour, minute = int(match[1] or match[3]), int(match[2] or match[4] or 0)
        if hour > 24 or minute > 59:
            return match[0]
        return _time(hour, minute, word_before(match), language, words)

    return _TIME.sub(said, text)


def _time(hour: int, minute: int, before: str, language: str, words: Lexicon) -> str:
    if words.time:
        return words.time(hour, minute, before)
    try:
        locale = Locale.parse(language, sep="-")
        hours = format_unit(hour, "duration-hour", length="long", locale=locale)
        minutes = format_unit(minute, "duration-minute", length="long", locale=locale)
    except (UnknownLocaleError, ValueError):
        return f"{hour} {minute}" if minute else str(hour)
    if "duration-" in hours or "duration-" in minutes:
        return f"{hour} {minute}" if minute else str(hour)
    return f"{hours} {minutes}" if minute else hours
