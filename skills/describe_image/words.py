"""Finding words in folded texts (`bot.cues.fold`), with their prefixes and endings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Protocol
from weakref import WeakKeyDictionary

from rapidfuzz.distance import Levenshtein

from bot.cues import fold
from bot.ports import Phrases

SAFE = 6  # letters from which a word with one wrong letter is still taken for the word

# Written together with the word that follows: the, and, with, for, so, like.
_ARABIC_PREFIX = "(?:و|ف)?(?:ال|بال|لل|ب|ل|ك)?"


class Says(Protocol):
    """What forms the sentences of this skill in one language."""

    def say(self, phrase: str, **arguments: str | int | float | date) -> str:
        """The sentence ``photo-<phrase>``."""
        ...

    def listed(self, items: Sequence[str]) -> str:
        """ "a, b and c"."""
        ...


def mentions(text: str, cues: Sequence[str]) -> bool:
    """True when a cue occurs: whole words in Latin script, with endings in other scripts, and with
    the prefixes that Arabic writes together with the word."""
    return covered(fold(text), cues) != fold(text)


def covered(folded: str, cues: Sequence[str]) -> str:
    """A folded text without the words that the cues cover."""
    for plain in _longest_first(tuple(cues)):
        if plain in folded:  # quick, and spares the exact test for most of them
            folded = _pattern(plain).sub(" ", folded)
    return " ".join(folded.split())


def after(text: str, cues: Sequence[str]) -> str:
    """The folded text behind the first cue that occurs, longest cues first; empty without one."""
    folded = fold(text)
    for plain in _longest_first(tuple(cues)):
        if plain in folded and (match := _pattern(plain).search(folded)):
            return folded[match.end() :]
    return ""


@lru_cache(maxsize=1024)
def _longest_first(cues: tuple[str, ...]) -> tuple[str, ...]:
    """The cues folded, longest first."""
    return tuple(sorted({fold(cue) for cue in cues} - {""}, key=len, reverse=True))


@lru_cache(maxsize=4096)
def _pattern(plain: str) -> re.Pattern[str]:
    """Finds a folded cue as a word."""
    prefix = _ARABIC_PREFIX if "\u0600" <= plain[0] <= "\u06ff" else ""
    ending = "" if plain.isascii() or len(plain) < 4 else r"\w{0,3}"
    if prefix and len(plain) == 3:
        ending = "ه?"  # the feminine ending, which is easily misheard
    return re.compile(rf"\b{prefix}{re.escape(plain)}{ending}\b")


def without_article(name: str, articles: Sequence[str]) -> str:
    """ "une tasse" -> "tasse", folded."""
    plain = fold(name)
    for article in sorted((fold(article) for article in articles), key=len, reverse=True):
        if article and plain.startswith(f"{article} "):
            return plain.removeprefix(f"{article} ")
    return plain


def all_cues(phrases: Phrases, group: str) -> tuple[str, ...]:
    """The words of a ``cue-`` list in every interface language: people mix them."""
    known = _gathered.setdefault(phrases, {})
    if group not in known:
        words = (phrases.words(language, group) for language in phrases.languages)
        known[group] = tuple(cue for cues in words for cue in cues)
    return known[group]


_gathered: WeakKeyDictionary[Phrases, dict[str, tuple[str, ...]]] = WeakKeyDictionary()


def near(word: str, other: str) -> bool:
    """True for the same word with one letter wrong, missing or too many. Short words must be equal:
    there, one letter makes another word."""
    if word == other:
        return True
    long = min(len(word), len(other)) >= SAFE
    return long and word[0] == other[0] and Levenshtein.distance(word, other, score_cutoff=1) == 1


def mended(text: str, known: frozenset[str]) -> str:
    """The folded text with each long word that is almost a known one replaced by it."""
    return " ".join(_mended(word, known) for word in fold(text).split())


@lru_cache(maxsize=4096)
def _mended(word: str, known: frozenset[str]) -> str:
    if word in known or len(word) < SAFE:
        return word
    return next((other for other in sorted(known) if near(word, other)), word)
