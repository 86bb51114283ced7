"""Finding words in folded texts (`bot.cues.fold`), with their prefixes and endings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.cues import fold

# Written together with the word that follows: the, and, with, for, so, like.
_ARABIC_PREFIX = "(?:و|ف)?(?:ال|بال|لل|ب|ل|ك)?"


def mentions(text: str, cues: Sequence[str]) -> bool:
    """True when a cue occurs: whole words in Latin script, with endings in other scripts, and with
    the prefixes that Arabic writes together with the word."""
    return covered(fold(text), cues) != fold(text)


def covered(folded: str, cues: Sequence[str]) -> str:
    """A folded text without the words that the cues cover."""
    for cue in sorted(cues, key=len, reverse=True):
        pattern = _pattern(cue)
        if pattern is not None:
            folded = pattern.sub(" ", folded)
    return " ".join(folded.split())


@lru_cache(maxsize=4096)
def _pattern(cue: str) -> re.Pattern[str] | None:
    plain = fold(cue)
    if not plain:
        return None
    prefix = _ARABIC_PREFIX if "\u0600" <= plain[0] <= "\u06ff" else ""
    ending = "" if plain.isascii() or len(plain) < 4 else r"\w{0,3}"
    return re.compile(rf"\b{prefix}{re.escape(plain)}{ending}\b")


def without_article(name: str, articles: Sequence[str]) -> str:
    """ "une tasse" -> "tasse", folded."""
    plain = fold(name)
    for article in sorted((fold(article) for article in articles), key=len, reverse=True):
        if article and plain.startswith(f"{article} "):
            return plain.removeprefix(f"{article} ")
    return plain
