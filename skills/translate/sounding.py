"""How a word sounds in any script, as far as its consonants go: "Ahmed" and "أحمد" are both HMD.

The letters of a script are named after their sounds in Unicode ("ETHIOPIC SYLLABLE MAA"), which
serves Ethiopic and Bengali; the other scripts have tables. Vowels are dropped because scripts write
them or not, and sounds that one script lacks and another puts in their place are one class.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

_LATIN = (
    ("sch", "S"), ("tch", "S"), ("dj", "S"), ("zh", "S"), ("kh", "K"), ("gh", "K"), ("ch", "S"),
    ("sh", "S"), ("ph", "B"), ("th", "T"), ("ts", "S"), ("ck", "K"), ("x", "KS"), ("q", "K"),
    ("ç", "S"),
)  # fmt: skip
_CLASSES = {
    "B": "bpfv", "T": "td", "K": "kg", "S": "szj", "M": "m", "N": "n", "L": "l", "R": "r", "H": "h",
}  # fmt: skip
_ARABIC = {
    "B": "بپف", "T": "تطدضڈټډةث", "K": "كگڭگقکغخګ", "S": "سشصزجچژظذڅځښږ", "M": "م", "N": "نڼ",
    "L": "ل", "R": "رړ", "H": "هحھۀ",
}  # fmt: skip
_CYRILLIC = {
    "B": "бпвф", "T": "тд", "K": "гкґ", "H": "х", "S": "сзжшчщц", "M": "м", "N": "н",
    "L": "л", "R": "р",
}  # fmt: skip
_GEORGIAN = {
    "B": "ბპფვ", "T": "თტდ", "K": "გკქღყხ", "S": "სზჟშჩცძწჭჯ", "M": "მ", "N": "ნ", "L": "ლ",
    "R": "რ", "H": "ჰ",
}  # fmt: skip
_OF_LETTER = {
    letter: sound
    for table in (_CLASSES, _ARABIC, _CYRILLIC, _GEORGIAN)
    for sound, letters in table.items()
    for letter in letters
}
_PLAIN = str.maketrans("ðþđħłŋßøœæıə", "dtdhlnsooaie")
_NAMED = re.compile(r"(?:ETHIOPIC SYLLABLE|BENGALI LETTER) (?:GLOTTAL )?([A-Z]+)")


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """The consonants of a word, one capital letter each, none twice in a row."""
    heard = "".join(_sound(piece) for piece in _pieces(word))
    return re.sub(r"(.)\1+", r"\1", heard)


def _pieces(word: str) -> list[str]:
    """Runs of Latin letters, and single letters of other scripts."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFD", word.casefold().replace("ç", "s"))
        if not unicodedata.combining(letter) or letter == "\u0327"
    )
    return re.findall(r"[a-z]+|\w", plain.translate(_PLAIN))


def _sound(piece: str) -> str:
    if piece in _OF_LETTER:
        return _OF_LETTER[piece]
    if piece.isascii():
        return _latin(piece)
    named = _NAMED.match(unicodedata.name(piece, ""))
    return _latin(named[1].lower()) if named else ""


def _latin(word: str) -> str:
    for written, heard in _LATIN:
        word = word.replace(written, heard)
    word = re.sub(r"c(?=[eiy])", "S", word).replace("c", "K")
    return "".join(letter if letter.isupper() else _OF_LETTER.get(letter, "") for letter in word)


def alike(one: str, other: str) -> float:
    """0.0-1.0: how near two words sound. An h is often not written."""
    first, second = sound(one), sound(other)
    return max(
        SequenceMatcher(None, a, b, autojunk=False).ratio() if a and b else 0.0
        for a, b in ((first, second), (first.replace("H", ""), second.replace("H", "")))
    )
