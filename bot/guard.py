"""The last check before an answer leaves: every number in it must occur in its evidence (rule R3).

Numbers are compared by what they mean: "287,45 €", "287.45" and "٢٨٧٫٤٥" are the same, so are "two
months" and "2 mois", and a telephone number may be grouped in any way. A month that is written as a
word belongs to its date, a currency or a unit to its number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from bot.model import Answer
from bot.quantities import Day, days, said, unit_of

# Digits, with single separators between groups as in 1 234,50 or 01 42 50 09 00 or 2026-12-15.
_SPACES = " \u00a0\u202f"
_MARKS = ".,'’·٫٬"
_NUMBER = re.compile(rf"\d+(?:[{_SPACES}{_MARKS}:/-]\d+)*")
_DIGITS = re.compile(r"\d+")
_FOREIGN = re.compile(r"(?![0-9])\d")
_CHUNK = re.compile(rf"[^{_SPACES}]+")
_DAY_FIRST = re.compile(r"(\d{1,2})\D(\d{1,2})\D(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")
_FRACTION = re.compile(r"(.*)[.,·٫](\d{1,2})")
_THOUSANDS = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+[.,·٫]\d{{1,2}}")
_GROUPED = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d+)*|\d+[{_SPACES}]\d+")
_PHONE = re.compile(r"0\d{9}|00\d{8,13}|33\d{9}")
_AFTER = re.compile(r"[\s\u00a0\u202f-]{0,2}((?:[^\W\d_]|[\u0980-\u09e3])+|[€$£%٪])")
_BEFORE = re.compile(r"([€$£%٪])\s?$")
_MINUS = re.compile(r"(?:^|[\s(:])[-\u2212]\s?$")
_SUMS = frozenset({"euro", "dollar", "pound", "dinar", "dirham", "afghani", "rouble", "hryvnia",
                   "lira", "percent"})  # fmt: skip


def _ascii_digits(text: str) -> str:
    """Write every decimal digit of any script as 0-9."""
    return _FOREIGN.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text."""

    groups: tuple[str, ...]
    """Its groups of digits: "01 42 50" has ("01", "42", "50")."""
    value: str
    """What it means, the same however it is written: 1234.50, 2026-12-15, 014250."""
    whole: bool
    """True when its groups mean something only together: an amount, a date, a telephone number."""
    unit: str | None = None
    """What it counts, where that stands next to it: euro, month ..."""
    negative: bool = False

    @property
    def digits(self) -> str:
        """Its groups without what parts them."""
        return "".join(self.groups)

    @property
    def parts(self) -> Iterable[str]:
        """What may be said of it alone: of a date each part, of a price or telephone nothing."""
        if _PHONE.fullmatch(self.digits) or (self.unit in _SUMS and "." in self.value):
            return ()
        return (part for group in self.groups for part in (group, group.lstrip("0")))


def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of a text that are written in digits, in order."""
    plain = _ascii_digits(text)
    return tuple(
        _placed(number, plain, start, end)
        for match in _NUMBER.finditer(plain)
        for number, start, end in _split(match.group(), match.start())
    )


def _placed(number: Number, text: str, start: int, end: int) -> Number:
    """The number with what stands around it."""
    after, before = _AFTER.match(text, end), _BEFORE.search(text[max(start - 2, 0) : start])
    unit = unit_of(after[1]) if after else None
    if unit is None and before:
        unit = unit_of(before[1])
    negative = bool(_MINUS.search(text[max(start - 3, 0) : start])) and unit is not None
    return replace(number, unit=unit, negative=negative)


def _split(written: str, start: int) -> Iterator[tuple[Number, int, int]]:
    """The numbers between whose groups only a space stands: the cells of a row of a table
    ("2026 214,00") are two, an amount, a date and a telephone number one."""
    chunks = [match.span() for match in _CHUNK.finditer(written)]
    at = 0
    while at < len(chunks):
        for last in range(len(chunks) - 1, at - 1, -1):
            piece = written[chunks[at][0] : chunks[last][1]]
            if last == at or _together(piece):
                yield _number(piece), start + chunks[at][0], start + chunks[last][1]
                at = last + 1
                break


def _together(piece: str) -> bool:
    whole = _THOUSANDS.fullmatch(piece) or _GROUPED.fullmatch(piece)
    return bool(whole) or _date(piece) is not None


def _date(written: str) -> Day | None:
    """The date that is written in digits alone. Day before month unless that cannot be."""
    if found := _DAY_FIRST.fullmatch(written):
        day, month, year = map(int, found.groups())
    elif found := _YEAR_FIRST.fullmatch(written):
        year, month, day = map(int, found.groups())
    else:
        return None
    if month > 12 and not written[:4].isdigit():
        day, month = month, day
    return Day(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _number(written: str) -> Number:
    groups = tuple(_DIGITS.findall(written))
    if day := _date(written):
        return Number(groups, f"{day.year}-{day.month}-{day.day}", True)
    if len(groups) <= 4 and (amount := _FRACTION.fullmatch(written)):
        units = int("".join(_DIGITS.findall(amount[1])))
        cents = amount[2].ljust(2, "0")
        return Number(groups, f"{units}.{cents}" if cents != "00" else str(units), True)
    marked = any(mark in written for mark in _MARKS)
    return Number(groups, "".join(groups), marked or len(groups) > 2)


@dataclass(slots=True)
class _Known:
    """What the evidence says."""

    values: dict[str, set[str | None]] = field(default_factory=dict)
    """Value -> the units that it has somewhere; None: none that we know."""
    parts: dict[str, set[str | None]] = field(default_factory=dict)
    negatives: set[str] = field(default_factory=set)
    positives: set[str] = field(default_factory=set)
    phones: list[str] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)

    def read(self, piece: str) -> None:
        """Take in one piece of evidence."""
        for number in numbers(piece):
            self.values.setdefault(number.value, set()).add(number.unit)
            (self.negatives if number.negative else self.positives).add(number.value)
            self.phones.append(number.digits)
            for part in number.parts:
                self.parts.setdefault(part, set()).add(number.unit)
            if number.value.count("-") == 2:
                self.days.append(Day(*map(int, number.value.split("-"))))
            elif len(number.groups) == 2 and not number.whole:
                self._short_date(number)
        for word in said(piece):
            for table in (self.values, self.parts):
                table.setdefault(word.value, set()).add(word.unit)
            self.phones.append(word.value)
        self.days.extend(days(piece))

    def _short_date(self, number: Number) -> None:
        day, month = map(int, number.groups)
        if 1 <= day <= 31 and 1 <= month <= 12:
            self.days.append(Day(None, month, day))

    def has(self, number: Number) -> bool:
        """True when the evidence carries this number, with this unit where it names one."""
        if number.negative and number.value in self.positives - self.negatives:
            return False
        if number.value in self.values:
            return _agree(number.unit, self.values[number.value], self.parts.get(number.value))
        if not number.whole:
            return all(
                group in self.parts and _agree(number.unit, self.parts[group])
                for group in number.groups
            )
        return self.has_phone(number.digits) and "." not in number.value

    def has_phone(self, digits: str) -> bool:
        """A telephone number grouped otherwise, or with its country code."""
        national = re.sub(r"^(?:0033|33)(?=\d{9}$)", "0", digits)
        return len(digits) >= 8 and any(
            one in known for known in self.phones for one in {digits, national}
        )


def _agree(unit: str | None, *known: set[str | None] | None) -> bool:
    """False when the evidence gives this number, but only with other units."""
    units = {one for several in known if several for one in several}
    return unit is None or unit in units or None in units


def unsupported(texts: Iterable[str], evidence: Iterable[str]) -> tuple[str, ...]:
    """The numbers in `texts` that no piece of evidence carries, as they were understood."""
    known = _Known()
    for piece in evidence:
        known.read(piece)
    return tuple(value for text in texts for value in _unsupported(text, known))


def _unsupported(text: str, known: _Known) -> Iterator[str]:
    for number in numbers(text):
        if not known.has(number):
            yield number.value
    for word in said(text):
        spelled = Number((word.value,), word.value, False, word.unit)
        if word.sure and not known.has(spelled) and not known.has_phone(word.value):
            yield word.value
    for day in days(text):
        if not any(day.fits(other) for other in known.days):
            yield f"{day.year or ''}-{day.month}-{day.day}"


def refusal(answer: Answer) -> str | None:
    """The rule that this answer breaks, or None when it may be sent."""
    texts = [text for text in (answer.text, answer.speech, answer.simpler) if text]
    for piece in (*answer.then, *answer.more):
        if isinstance(piece, str):
            texts.append(piece)
        else:
            texts += [text for text in (piece.text, piece.speech) if text]
    checked = [source.checked.isoformat() for source in answer.sources]
    return "R3" if unsupported(texts, (*answer.evidence, *checked)) else None
