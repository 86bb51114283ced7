"""Normal form of what people type and say: without case, accents and spelling variants."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f]")
_LETTERS = str.maketrans(
    {
        # Arabic-script letters that people exchange for each other, in Arabic, Persian and Pashto.
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ئ": "ي",
        "ؤ": "و", "ة": "ه", "ۀ": "ه", "ک": "ك", "ګ": "گ", "ء": None,
        # Cyrillic letters that keyboards lack.
        "ё": "е", "ґ": "г",
        # Latin letters that have no combining form.
        "ı": "i", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ß": "ss",
    }
)  # fmt: skip
_ETHIOPIC = range(0x1200, 0x135B)
_SOUNDS_ALIKE = str.maketrans(
    {
        # Rows of Ethiopic letters that sound alike in Amharic and are written for each other.
        chr(other + order): chr(first + order)
        for other, first in (
            (0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0),
            (0x1340, 0x1338), (0x12B8, 0x12A8),
        )
        for order in range(7)
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0900-\u09ff\u1200-\u139f][^\W_]*)*")
_ELISION = re.compile(r"^(?:qu|[ldjcsmnt])(?=[aeiouyh])")
_ARABIC_PREFIX = re.compile("^(?:وال|بال|فال|كال|ولل|لل|ال|و|ب|ل|ف)(?=..)")


def normalise(text: str) -> str:
    """Casefolded, accents and marks removed where they don't make another letter."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _ARABIC_MARKS.sub("", text)
    letters = []
    latin = False
    for letter in unicodedata.normalize("NFD", text):
        if unicodedata.combining(letter) and latin:
            continue
        latin = letter.isascii() or "LATIN" in unicodedata.name(letter, "")
        letters.append(letter)
    return (
        unicodedata.normalize("NFC", "".join(letters)).translate(_LETTERS).translate(_SOUNDS_ALIKE)
    )


def tokens(text: str) -> list[str]:
    """Words and numbers of a text in normal form."""
    return _WORD.findall(normalise(text))


@lru_cache(maxsize=16_384)
def variants(token: str) -> tuple[str, ...]:
    """The token, and without a glued article or elision (``lasile`` -> ``asile``)."""
    found = [token]
    if len(token) > 4:
        found += [
            form for rule in (_ELISION, _ARABIC_PREFIX) if (form := rule.sub("", token)) != token
        ]
        if token.startswith("و"):
            found += [form for form in (_ARABIC_PREFIX.sub("", token[1:]),) if len(form) > 2]
    if len(token) > 2 and ord(token[0]) in _ETHIOPIC:
        found.append(_consonants(token))
    return tuple(dict.fromkeys(found))


def _consonants(token: str) -> str:
    """An Ethiopic word without its vowels, in which its forms differ: rows of eight code points."""
    return "".join(
        chr(ord(letter) & ~7) if ord(letter) in _ETHIOPIC else letter for letter in token
    )


def grams(token: str, size: int = 4) -> list[str]:
    """Letter n-grams with word ends marked; none for short words."""
    padded = f"<{token}>"
    return [padded[i : i + size] for i in range(len(padded) - size + 1)] if len(token) > 3 else []
