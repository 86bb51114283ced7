"""Arabic-script and Cyrillic words typed in Latin letters: compared by their consonants.

People without their keyboard write "mo7ami" for محامي or "ubezhishe" for убежище, each in an own
way; vowels differ most. Digits of the Arabic chat alphabet stand for letters: 3 for ع, 7 for ح.
"""

from __future__ import annotations

import re

_LATIN = (
    ("shch", "x"), ("sch", "x"), ("sh", "x"), ("ch", "x"), ("zh", "j"), ("kh", "h"), ("gh", "g"),
    ("ph", "f"), ("th", "t"), ("dh", "d"), ("ts", "c"), ("dj", "j"), ("q", "k"), ("9", "k"),
    ("5", "h"), ("7", "h"), ("w", ""), ("y", ""),
)  # fmt: skip
_SILENT = re.compile(r"[aeiou23'’]")
_NATIVE = str.maketrans(
    {
        "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ث": "t", "ټ": "t", "ج": "j", "چ": "x", "ح": "h",
        "خ": "h", "ه": "h", "د": "d", "ذ": "d", "ض": "d", "ډ": "d", "ر": "r", "ړ": "r", "ز": "z",
        "ظ": "z", "ژ": "j", "س": "s", "ص": "s", "ش": "x", "ښ": "x", "غ": "g", "گ": "g", "ف": "f",
        "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ڼ": "n", "ا": "", "و": "", "ي": "",
        "ع": "", "څ": "c", "ځ": "z", "ږ": "g",
        "б": "b", "в": "v", "г": "g", "д": "d", "ж": "j", "з": "z", "к": "k", "л": "l", "м": "m",
        "н": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ц": "c", "ч": "x",
        "ш": "x", "щ": "x", "а": "", "е": "", "и": "", "і": "", "ї": "", "й": "", "о": "", "у": "",
        "ы": "", "э": "", "ю": "", "я": "", "ь": "", "ъ": "", "є": "",
    }
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")
SHORTEST = 3
"""Consonants that a word must have to be compared."""


def consonants(word: str) -> str:
    """The consonants of a word in normal form, in Latin letters; "" below three of them."""
    if word.isascii():
        for written, heard in _LATIN:
            word = word.replace(written, heard)
        heard = _SILENT.sub("", word)
    else:
        heard = word.translate(_NATIVE)
    heard = _TWICE.sub(r"\1", heard)
    return heard if len(heard) >= SHORTEST and heard.isascii() and heard.isalpha() else ""
