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
_DATE = re.compile(r"\d{1,2}\D\d{1,2}\D\d{4}|\d{4}\D\d{1,2}\D\d{1,2}")


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
    """Its groups of digits: "1 234,50" has ("1", "234", "50")."""
    whole: bool
    """True when the groups mean something only together, as in an amount."""

    @property
    def digits(self) -> str:
        """All its digits."""
        return "".join(self.groups)


def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of a text, in order."""
    found = []
    for match in _NUMBER.finditer(_ascii_digits(text)):
        written = match.group()
        whole = any(mark in written for mark in _MARKS) and not _DATE.fullmatch(written)
        found.append(Number(tuple(_DIGITS.findall(written)), whole))
    return tuple(found)


def unsupported(texts: Iterable[str], evidence: Iterable[str]) -> tuple[str, ...]:
    """The numbers in `texts` that no piece of evidence carries, as digits."""
    known: set[str] = set()
    for piece in evidence:
        for number in numbers(piece):
            known.add(number.digits)
            known.update(() if number.whole else number.groups)
            # 15/01 and 15/1 are the same day.
            known.update(() if number.whole else (group.lstrip("0") for group in number.groups))

    def supported(number: Number) -> bool:
        if number.digits in known:
            return True
        return not number.whole and all(group in known for group in number.groups)

    return tuple(
        number.digits for text in texts for number in numbers(text) if not supported(number)
    )


def refusal(answer: Answer) -> str | None:
    """The rule that this answer breaks, or None when it may be sent."""
    texts = [answer.text, *answer.more]
    texts += [text for text in (answer.speech, answer.simpler) if text]
    checked = [source.checked.isoformat() for source in answer.sources]
    return "R3" if unsupported(texts, (*answer.evidence, *checked)) else None
