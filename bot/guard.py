"""The last check before an answer leaves: every number in it must occur in its evidence (rule R3).

Numbers are compared as digits, so that "287,45 €", "287.45" and "٢٨٧٫٤٥" are the same and a
telephone number may be grouped in any way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bot.model import Answer

# Digits, with single separators between groups as in 1 234,50 or 01 42 50 09 00 or 2026-12-15.
_SPACES = " \u00a0\u202f"
_MARKS = ".,'’·٫٬"
_NUMBER = re.compile(rf"\d+(?:[{_SPACES}{_MARKS}:/-]\d+)*")
_DIGITS = re.compile(r"\d+")
_DAY_FIRST = re.compile(r"(\d{1,2})\D(\d{1,2})\D(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")
_FRACTION = re.compile(r"(.*)[.,·٫](\d{1,2})")


def _ascii_digits(text: str) -> str:
    """Write every decimal digit of any script as 0-9."""
    return "".join(
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in text
    )


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text."""

    groups: tuple[str, ...]
    """Its groups of digits: "01 42 50" has ("01", "42", "50")."""
    value: str
    """What it means, the same however it is written: 1234.50, 2026-12-15, 014250."""
    whole: bool
    """True when its groups mean something only together: an amount, a date, a telephone number."""


def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of a text, in order."""
    return tuple(_number(match.group()) for match in _NUMBER.finditer(_ascii_digits(text)))


def _number(written: str) -> Number:
    groups = tuple(_DIGITS.findall(written))
    digits = "".join(groups)
    if day := _DAY_FIRST.fullmatch(written):
        date, month, year = day.groups()
        return Number(groups, f"{year}-{int(month)}-{int(date)}", True)
    if day := _YEAR_FIRST.fullmatch(written):
        year, month, date = day.groups()
        return Number(groups, f"{year}-{int(month)}-{int(date)}", True)
    if len(groups) <= 4 and (amount := _FRACTION.fullmatch(written)):
        units = "".join(_DIGITS.findall(amount[1]))
        return Number(groups, f"{int(units)}.{amount[2].ljust(2, '0')}", True)
    marked = any(mark in written for mark in _MARKS)
    return Number(groups, digits, marked or len(groups) > 2)


def unsupported(texts: Iterable[str], evidence: Iterable[str]) -> tuple[str, ...]:
    """The numbers in `texts` that no piece of evidence carries, as they were understood."""
    values: set[str] = set()
    parts: set[str] = set()
    phones: list[str] = []
    for piece in evidence:
        for number in numbers(piece):
            values.add(number.value)
            phones.append("".join(number.groups))
            # 15/01 and 15/1 are the same day, and of a date each part may be said alone.
            parts.update(number.groups)
            parts.update(group.lstrip("0") for group in number.groups)

    def supported(number: Number) -> bool:
        if number.value in values:
            return True
        if not number.whole:
            return all(group in parts for group in number.groups)
        digits = "".join(number.groups)
        # A telephone number grouped otherwise, or with its country code.
        return len(digits) >= 8 and "." not in number.value and any(digits in one for one in phones)

    return tuple(
        number.value for text in texts for number in numbers(text) if not supported(number)
    )


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
