"""Comparing words without caring how they were typed, heard or read."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that Arabic writers use for one another.
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None})


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, no accents or punctuation, words separated by one space; й and ї stay."""
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    kept: list[str] = []
    base = ""
    for character in decomposed:
        if unicodedata.combining(character):
            if "CYRILLIC" in unicodedata.name(base, ""):
                kept.append(character)
            continue
        base = character
        kept.append(character if character.isalnum() else " ")
    plain = unicodedata.normalize("NFC", "".join(kept)).translate(_ARABIC)
    return " ".join(plain.split())


def mentions(text: str, cues: Sequence[str]) -> bool:
    """True when a cue occurs: as whole words in Latin script, also inside words elsewhere.

    Arabic words carry prefixes and Ukrainian ones endings.
    """
    padded = f" {fold(text)} "
    for cue in cues:
        plain = fold(cue)
        whole = plain.isascii() or len(plain) < 4
        if plain and (f" {plain} " if whole else plain) in padded:
            return True
    return False


def without_article(name: str, articles: Sequence[str]) -> str:
    """ "une tasse" -> "tasse", folded."""
    plain = fold(name)
    for article in sorted((fold(article) for article in articles), key=len, reverse=True):
        if article and plain.startswith(f"{article} "):
            return plain.removeprefix(f"{article} ")
    return plain
