"""Numbers of a sentence, written in digits or in words, so that a "nine" that became "ten" is seen.

Words are read in languages whose number words hardly change their form; elsewhere only digits are.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from decimal import Decimal
from functools import lru_cache

from num2words import num2words

from skills.translate.names import fold

READ = frozenset({"fr", "en", "es", "pt", "it", "de"})
"""Languages whose number words are read, from two to a thousand."""
LARGEST = 1_000
_AMBIGUOUS = {"fr": 9, "it": 6, "de": 8}
"""Also other words: French "neuf" (new), Italian "sei" (you are), German "acht" (heed)."""
_EITHER = 2
"""Becomes "both", "twice" or "a pair" in a good translation."""
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = r"[ \u00a0\u202f]"
_DECIMAL = re.compile(
    rf"(?<!\d)(?<!\d[.,/-])(\d{{1,3}}(?:(?:{_SPACE}|[.,'’])\d{{3}})+|\d+)[.,](\d{{1,2}})"
    r"(?!\d)(?![.,/-]\d)"
)
"""One or two digits after the mark: three are a thousand. Dates and phone numbers are not meant."""
_ARABIC_MARKS = str.maketrans("٫٬", ".,")


def ascii_digits(text: str) -> str:
    """Write every decimal digit of any script as 0-9."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def in_digits(text: str) -> Counter[str]:
    """Groups of digits: "le 3 à 10 h 05" -> 3, 10, 05."""
    return Counter(_DIGITS.findall(ascii_digits(text)))


def survive(source: str, target: str, languages: tuple[str, str]) -> bool:
    """True when the target has the numbers of the source, in whatever order and grouping.

    `languages`: of the source and of the target.
    """
    if not (_keeps_decimals(source, target) and _keeps_decimals(target, source)):
        return False
    if in_digits(source) == in_digits(target) and not set(languages) <= READ:
        return True
    if set(languages) <= READ:
        return _same_values(source, target, languages)
    # "1 234" may become "1,234" or "1234": then the digits in their order decide.
    return _in_order(source) == _in_order(target)


def spelled(text: str, language: str) -> tuple[str, ...]:
    """The number words of a text as digits: what "3" in its translation rests on (rule R3)."""
    found = _in_words(text, language) if language in READ else Counter()
    return tuple(str(value) for value in found)


def _same_values(source: str, target: str, languages: tuple[str, str]) -> bool:
    before, after = (
        _values(text, language) for text, language in zip((source, target), languages, strict=True)
    )
    added, lost = after - before, before - after
    if added or lost:
        same_digits = _in_order(source) and _in_order(source) == _in_order(target)
        words = _in_words(source, languages[0]) == _in_words(target, languages[1])
        if same_digits and words:
            return True
    excused = {_EITHER, _AMBIGUOUS.get(languages[0]), _AMBIGUOUS.get(languages[1])}
    return set(added) <= excused - {_EITHER} and set(lost) <= excused


def _keeps_decimals(text: str, other: str) -> bool:
    """True when "287,45" did not become "28745" in the other text.

    "10.30" may become "10:30" or "10 h 30": apart, but not by nothing or by a mere space.
    """
    text, other = (ascii_digits(one).translate(_ARABIC_MARKS) for one in (text, other))
    lost = Counter(_decimals(text)) - Counter(_decimals(other))
    return all(
        re.search(rf"(?<!\d){whole}(?:[.,]\s+|\s*[^\d\s.,]+\s*){part}(?!\d)", other)
        for _, whole, part in lost
    )


def _decimals(text: str) -> list[tuple[Decimal, str, str]]:
    """(value, digits before the mark, digits after it)."""
    found = ((re.sub(r"\D", "", whole), part) for whole, part in _DECIMAL.findall(text))
    return [(Decimal(f"{whole}.{part}"), whole, part) for whole, part in found]


def _in_order(text: str) -> str:
    return "".join(_DIGITS.findall(ascii_digits(text)))


def _values(text: str, language: str) -> Counter[int]:
    digits = Counter({int(group): count for group, count in in_digits(text).items()})
    return digits + _in_words(text, language)


def _in_words(text: str, language: str) -> Counter[int]:
    """Values of the number words, the longest reading first: "quatre-vingt-dix" is 90."""
    table, longest = _table(language)
    words = [fold(word) for word in _WORD.findall(text)]
    found: Counter[int] = Counter()
    at = 0
    while at < len(words):
        for length in range(min(longest, len(words) - at), 0, -1):
            value = table.get(tuple(words[at : at + length]))
            if value is not None:
                found[value] += 1
                at += length
                break
        else:
            at += 1
    return found


@lru_cache(maxsize=len(READ))
def _table(language: str) -> tuple[dict[tuple[str, ...], int], int]:
    """(words of a number -> its value, the most words of one number)."""
    table: dict[tuple[str, ...], int] = {}
    for value in range(2, LARGEST + 1):
        words = tuple(fold(word) for word in _WORD.findall(num2words(value, lang=language)))
        table[words] = value
    table[tuple(fold(word) for word in {"en": "thousand"}.get(language, "").split())] = LARGEST
    table.pop((), None)
    return table, max(map(len, table))
