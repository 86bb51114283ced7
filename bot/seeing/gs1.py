"""GS1 element strings: the codes on medicine boxes, with product number, expiry date and batch.

Application identifiers, lengths and separators follow the GS1 General Specifications, sections 3
(definitions), 7.8 (element strings) and 7.9 (check digit). Standard library only.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

SEPARATOR = "\x1d"  # FNC1 within the data, as scanners give it
_FNC1 = re.compile(r"^(?:\](?:d2|C1|Q3|e0))?\x1d?")  # symbology identifiers of GS1 symbols
_READABLE = re.compile(r"\((\d{2,4})\)([^()]*(?:\([^()\d][^()]*)*)")

# Identifier -> length of its value; the first two digits of every identifier of fixed length.
_FIXED = {
    "00": 18, "01": 14, "02": 14, "11": 6, "12": 6, "13": 6, "15": 6, "16": 6, "17": 6, "20": 2,
}  # fmt: skip
# Identifiers of variable length: up to 20 characters, ended by a separator. 710-716 are national
# numbers of medicines (NHRN).
_VARIABLE = re.compile(r"10|21|22|240|241|250|30|37|71[0-6]")
_CIP13 = "3400"  # start of the French number of a medicine (code identifiant de présentation)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gs1:
    """What is used of an element string; None where it does not say."""

    gtin: str | None = None
    """Product number, 14 digits, its check digit right (01)."""
    expiry: date | None = None
    """Last day on which the product may be used (17); day 00 is the end of the month."""
    lot: str | None = None
    """Batch (10)."""
    serial: str | None = None
    """(21)."""

    @property
    def cip13(self) -> str | None:
        """The French number of a medicine."""
        return cip13_of(self.gtin.removeprefix("0")) if self.gtin else None


def parse(content: str) -> Gs1 | None:
    """An element string, raw or with its identifiers in brackets; None for anything else.

    A value that is damaged (wrong check digit, impossible date) is left out.
    """
    values = _readable(content) if content.startswith("(") else _raw(content)
    if values is None:
        return None
    gtin = values.get("01")
    return Gs1(
        gtin=gtin if gtin and len(gtin) == 14 and is_checked(gtin) else None,
        expiry=_day(values.get("17", "")),
        lot=_short(values.get("10", "")),
        serial=_short(values.get("21", "")),
    )


def _short(value: str) -> str | None:
    """Batches and serial numbers have 20 characters at most (section 3, AI 10 and 21)."""
    return value if 0 < len(value) <= 20 else None


def cip13_of(digits: str) -> str | None:
    """The digits when they are a French number of a medicine (EAN-13 from 3400)."""
    right = len(digits) == 13 and digits.startswith(_CIP13) and is_checked(digits)
    return digits if right else None


def is_checked(digits: str) -> bool:
    """True when the last digit is the check digit of a product number (modulo 10, weights 3, 1)."""
    if not re.fullmatch(r"[0-9]{8,18}", digits):
        return False
    weighted = (int(digit) * (3, 1)[at % 2] for at, digit in enumerate(reversed(digits[:-1])))
    return (10 - sum(weighted) % 10) % 10 == int(digits[-1])


def _readable(content: str) -> dict[str, str] | None:
    values: dict[str, str] = {}
    at = 0
    for match in _READABLE.finditer(content):
        if match.start() != at:
            return None
        values.setdefault(match[1], match[2].strip(SEPARATOR))
        at = match.end()
    return values if values and at == len(content) else None


def _raw(content: str) -> dict[str, str] | None:
    rest = _FNC1.sub("", content, count=1)
    values: dict[str, str] = {}
    while rest:
        length = _FIXED.get(rest[:2])
        variable = _VARIABLE.match(rest)
        if length is not None:
            identifier, value = rest[:2], rest[2 : 2 + length]
            if len(value) < length or not value.isdigit():
                return None
            rest = rest[2 + length :].removeprefix(SEPARATOR)
        elif variable is not None:
            identifier = variable.group()
            value, _, rest = rest[len(identifier) :].partition(SEPARATOR)
            if not 0 < len(value) <= 20:
                return None
        else:
            return None
        values.setdefault(identifier, value)
    # Any number could start like an identifier: only a product number makes it an element string.
    return values if is_checked(values.get("01", "")) else None


def _day(digits: str) -> date | None:
    """YYMMDD. Such codes are younger than 2000, so the century is 20."""
    if not re.fullmatch(r"[0-9]{6}", digits):
        return None
    year, month, day = 2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:])
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, day or last) if day <= last else None
