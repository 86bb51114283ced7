"""Finding words in folded texts (`bot.cues.fold`), with their prefixes and endings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache
from typing import Protocol
from weakref import WeakKeyDictionary

from rapidfuzz.distance import Levenshtein

from bot.cues import fold
from bot.ports import Phrases

_LETTER = r"[\w\u0900-\u0fff]"  # Python counts the vowel signs of Bengali as no letters
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
    return re.compile(rf"(?<!{_LETTER}){prefix}{re.escape(plain)}{ending}(?!{_LETTER})")


def without_article(name: str, articles: Sequence[str]) -> str:
    """ "une tasse" -> "tasse", folded."""
    plain = fold(name)
    for article in sorted((fold(article) for article in articles), key=len, reverse=True):
        if article and plain.startswith(f"{article} "):
            return plain.removeprefix(f"{article} ")
    return plain


# Languages in Latin script share short words that mean other things in each of them: "est" is a cue
# of one and a filler of the next. French and English are understood from everybody in France.
_APART = frozenset({"es", "pt", "tr", "so", "sq"})


class Narrowed:
    """`Phrases` for understanding one person: without the Latin-script languages of others."""

    def __init__(self, phrases: Phrases, language: str) -> None:
        self._phrases = phrases
        self._languages = tuple(
            tag for tag in phrases.languages if tag == language or tag not in _APART
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """Those whose words count."""
        return self._languages

    def say(self, language: str, phrase: str, **arguments: str | int | float | date | time) -> str:
        """As the wrapped one says it."""
        return self._phrases.say(language, phrase, **arguments)

    def words(self, language: str, group: str) -> tuple[str, ...]:
        """As the wrapped one has them."""
        return self._phrases.words(language, group)


def narrowed(phrases: Phrases, language: str) -> Phrases:
    """The phrases by which a person of that language is understood; the same object every time, as
    what is built from them is kept."""
    known = _narrowed.setdefault(phrases, {})
    own = language if language in _APART else ""
    if own not in known:
        known[own] = Narrowed(phrases, own)
    return known[own]


_narrowed: WeakKeyDictionary[Phrases, dict[str, Phrases]] = WeakKeyDictionary()


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
