"""Numbers that are written as words, units and dates: what a text counts, in sixteen languages.

Pure and quick: dictionaries over the words of the text, no models. The tables are in
`number_words.py`. All languages are read at once, because answers quote French inside any language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.number_words import AND, BETWEEN, DUAL, MONTHS, NUMBERS, RANGE, SMALL, SPLIT, UNITS

_LEAST = 13
"""A number from here on means a quantity even without a unit; below, "two pages" is language."""
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ی": "ي",
                         "ک": "ك", "ۀ": "ه", "\u200c": None, "ı": "i"})  # fmt: skip
_COMBINING = re.compile(
    f"[{''.join(chr(code) for code in range(0x300, 0x1400) if unicodedata.combining(chr(code)))}]"
)
_LETTER = re.compile(r"[^\W\d_]")
_APOSTROPHE = re.compile(r"(?<=[пв])['’ʼ](?=[яєюі])")
_TOKEN = re.compile(r"(?:[^\W\d_]|[\u0980-\u09e3])+|\d+|[€$£%٪]|[^\s\w-]")
_SHARE = re.compile(r"\b(?:pour|per|por|pro) (?:cent|ciento|cento)\b|\bne qind\b")


def fold(text: str) -> str:
    """Plain form: lower case, no marks above or below letters, one spelling of Arabic letters."""
    if text.isascii():
        return text.lower()
    plain = _COMBINING.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return _APOSTROPHE.sub("", plain.translate(_ARABIC))


@dataclass(frozen=True, slots=True)
class Said:
    """A number in words."""

    value: str
    """In digits."""
    unit: str | None
    """A key of `UNITS`: euro, month ..."""
    sure: bool
    """True when it carries a quantity: it has a unit, is large, or is spelled digit by digit."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date, or a part of one."""

    year: int | None
    month: int
    day: int | None

    def fits(self, other: Day) -> bool:
        """True when what this date says does not go beyond or against the other one."""
        if self.month != other.month or (self.day and self.day != other.day):
            return False
        return self.year is None or other.year is None or self.year == other.year


@cache
def _numbers() -> dict[str, dict[str, int]]:
    """Folded word -> its value by language."""
    table: dict[str, dict[str, int]] = {}
    for language, row in NUMBERS.items():
        pairs = row.split()
        for word, value in zip(pairs[::2], pairs[1::2], strict=True):
            table.setdefault(fold(word), {})[language] = int(value)
    units = {row["ka"]: word for word, row in table.items() if row.get("ka", 20) < 20}
    units[1] = fold("ერთი")
    for score, stem in ((20, "ოცდა"), (40, "ორმოცდა"), (60, "სამოცდა"), (80, "ოთხმოცდა")):
        for unit, word in units.items():
            table.setdefault(stem + word, {})["ka"] = score + unit
    return table


@cache
def _small() -> dict[str, int]:
    pairs = SMALL.split()
    return {fold(word): int(value) for word, value in zip(pairs[::2], pairs[1::2], strict=True)}


@cache
def _units() -> dict[str, str]:
    return {fold(word): unit for unit, words in UNITS.items() for word in words.split()}


@cache
def _duals() -> dict[str, str]:
    return {fold(word): unit for unit, words in DUAL.items() for word in words.split()}


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


@cache
def _only() -> dict[str, frozenset[str]]:
    """Number words that are common words elsewhere, with the units of their own language."""
    own = {
        "on": "€ euro avro dakika saat saatlik gün günü günlük hafta haftalık ay aylık yıl yaş",
        "نه": "€ یورو دقیقه ساعت ساعته روز روزه هفته ماه ماهه سال ساله",
        "once": "€ euro euros minutos hora horas día días semana semanas mes meses año años",
    }
    return {fold(word): frozenset(map(fold, units.split())) for word, units in own.items()}


def unit_of(word: str) -> str | None:
    """The unit that a word or sign names."""
    return _units().get(fold(word))


def said(text: str) -> tuple[Said, ...]:
    """The numbers of a text that are written as words."""
    if not _LETTER.search(text):
        return ()
    tokens = _TOKEN.findall(_SHARE.sub("%", fold(text)))
    return tuple(_said(tokens))


def _said(tokens: list[str]) -> Iterator[Said]:
    at, count = 0, len(tokens)
    table, small, duals = _numbers(), _small(), _duals()
    pending: list[tuple[list[int], list[str]]] = []
    while at < count:
        token = tokens[at]
        if token in duals:
            yield Said("2", duals[token], True)
            at += 1
            continue
        if token not in table and token not in small:
            at += 1
            continue
        values, after, words = _run(tokens, at)
        if not any(word in table for word in words):
            at = after
            continue
        unit = _unit_after(tokens, after, words)
        linked = after + 1 < count and tokens[after] in _folded(RANGE)
        if unit is None and linked and tokens[after + 1] in table:
            pending.append((values, words))
            at = after + 1
            continue
        for earlier, spoken in (*pending, (values, words)):
            yield from _meant(earlier, spoken, unit)
        pending.clear()
        at = after


def _meant(values: list[int], words: list[str], unit: str | None) -> Iterator[Said]:
    if len(values) > 2 or (len(values) == 2 and max(values) >= _LEAST):
        yield Said("".join(map(str, values)), None, True)
        return
    for place, value in enumerate(values):
        own = unit if place == len(values) - 1 else None
        large = value >= _LEAST and not (len(words) == 1 and words[0] in _folded(SPLIT))
        yield Said(str(value), own, large or own is not None)


def _unit_after(tokens: list[str], at: int, words: list[str]) -> str | None:
    if at < len(tokens) and tokens[at] in _folded(BETWEEN):
        at += 1
    if at >= len(tokens):
        return None
    if len(words) == 1 and tokens[at] not in _only().get(words[0], tokens):
        return None
    return _units().get(tokens[at])


def _run(tokens: list[str], at: int) -> tuple[list[int], int, list[str]]:
    """(numbers, index after them, their words) of the number words from `at` on."""
    table, small = _numbers(), _small()
    languages: set[str] | None = None
    values: list[int] = []
    words: list[str] = []
    joined = False
    while at < len(tokens):
        word, prefixed = tokens[at], False
        if word not in table and words and word.startswith("و") and word[1:] in table:
            word, prefixed = word[1:], True
        if word in table:
            known = set(table[word]) if languages is None else languages & set(table[word])
            if not known:
                break
            languages = known
            value = table[word][min(known)]
        elif word in small:
            value = small[word]
        elif words and languages and _and(word, languages) and _goes_on(tokens, at + 1):
            joined = True
            at += 1
            continue
        else:
            break
        if not (values and _grow(values, value, languages or set(), joined or prefixed)):
            values.append(value)
        words.append(word)
        joined = False
        at += 1
    return values, at, words


def _and(word: str, languages: set[str]) -> bool:
    return any(AND.get(language) == word for language in languages)


def _goes_on(tokens: list[str], at: int) -> bool:
    return at < len(tokens) and (tokens[at] in _numbers() or tokens[at] in _small())


def _grow(values: list[int], value: int, languages: set[str], joined: bool) -> bool:
    """Make the last number larger by the next word; False when a new number begins."""
    last = values[-1]
    low = last % 1000
    if value == 1000 and 0 < low == last:
        values[-1] = last * 1000
    elif value == 100 and 0 < low < 10:
        values[-1] = last + low * 99
    elif value == 20 and low % 100 == 4 and "fr" in languages:
        values[-1] = last + 76
    elif (
        (low % 100 == 0 and 0 < value < 1000 and last and (low == 0 or value < 100))
        or (low % 10 == 0 and low % 100 >= 20 and 0 < value < 10)
        or (low % 100 in (60, 80) and 10 <= value < 20 and "fr" in languages)
        or (low % 100 == 10 and 0 < value < 10 and languages & {"fr", "am", "ti", "tr"})
        or (0 < low < 10 and value == 10 and "ar" in languages)
        or (joined and 0 < low % 100 < 10 and 10 <= value < 100)
    ):
        values[-1] = last + value
    else:
        return False
    return True


@cache
def _month_names() -> dict[str, int]:
    names: dict[str, int] = {}
    for number, row in enumerate(MONTHS, start=1):
        for name in row.split():
            names[fold(name).replace("_", " ")] = number
    return names


@cache
def _dates() -> tuple[re.Pattern[str], re.Pattern[str]]:
    month = "|".join(re.escape(name) for name in sorted(_month_names(), key=len, reverse=True))
    letter = r"[^\W\d_]"
    day = rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|[ºª.]|-?{letter}{{1,3}})?[\s\u00a0]{{1,2}}"
    year = (
        rf"(?:\.?,?\s?/?\s?(?:{letter}{{1,12}})?[\s/,]{{0,2}}(?:de |del |в )?"
        r"(?P<year>\d{4})(?!\d))?"
    )
    first = rf"(?<![\d.,/:]){day}(?:(?:de|of|del) )?(?P<month>{month})(?!{letter}){year}"
    second = (
        rf"(?<!{letter})(?P<month>{month})(?!{letter})\.? (?P<day>\d{{1,2}})(?!\d)"
        r"(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?(?!\d)"
    )
    return re.compile(first), re.compile(second)


def days(text: str) -> tuple[Day, ...]:
    """The dates of a text whose month is a word; digits are those of any script."""
    if not (_LETTER.search(text) and any(map(str.isdecimal, text))):
        return ()
    plain = fold(text)
    found = []
    for pattern in _dates():
        for match in pattern.finditer(plain):
            day = int(match["day"])
            if match["month"] in ("may", "mar", "out") and not match["year"]:
                continue
            if 1 <= day <= 31:
                year = int(match["year"]) if match["year"] else None
                found.append(Day(year, _month_names()[match["month"]], day))
    return tuple(found)
