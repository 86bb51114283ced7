"""Words written by ear: "kuisinier", "mekanik", "plummer"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.expressions import words_of

SHORTEST, STEM = 6, 5
"""Letters from which a word can be a misspelt one, and from which a name can be meant by it:
shorter ones have too many neighbours."""
LONG = 7
"""Letters from which a name may have another letter in it; in a shorter one a letter may be left
out, added or swapped with its neighbour ("maçon" is no "machine")."""
_SOUNDS = (
    ("sch", "sh"), ("tch", "c"), ("ph", "f"), ("qu", "k"), ("ck", "k"), ("eau", "o"), ("au", "o"),
    ("ou", "u"), ("w", "u"), ("q", "k"), ("c", "k"), ("z", "s"), ("y", "i"), ("v", "b"), ("h", ""),
)  # fmt: skip
"""Letters that people exchange when they write Latin letters by ear, the longest first."""

Key = tuple[str, bool]
"""Occupation or ability, and whether it is an occupation."""


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """The word as it may sound; other scripts as they are."""
    if not word.isascii():
        return word
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return word


class Spellings:
    """The single words of all forms, per language, as they sound."""

    def __init__(self, forms: Mapping[tuple[str, str, bool], Sequence[str]]) -> None:
        whole: defaultdict[str, dict[str, Key]] = defaultdict(dict)
        opened: defaultdict[tuple[str, int], dict[str, Key]] = defaultdict(dict)
        for (language, key, is_trade), written in forms.items():
            for form in written:
                word = sound("".join(words_of(form)))
                if form.count(" ") or form.startswith("*") or len(word) < STEM:
                    continue
                if form.endswith("*"):
                    opened[language, len(word)].setdefault(word, (key, is_trade))
                else:
                    whole[language].setdefault(word, (key, is_trade))
        self._whole, self._opened = dict(whole), dict(opened)
        self.nearest = lru_cache(maxsize=4096)(self._nearest)

    def _nearest(self, word: str, language: str) -> Key | None:
        """The name that the word is a misspelling of, if any is near enough."""
        heard = sound(word)
        if len(word) < SHORTEST or len(heard) < STEM:
            return None
        groups = [(heard, self._whole.get(language, {}))] + [
            (heard[:end], names)
            for (tongue, length), names in self._opened.items()
            if tongue == language
            for end in range(length - 1, min(length + 1, len(heard)) + 1)
        ]
        best: tuple[int, Key] | None = None
        for query, names in groups:
            close = process.extractOne(query, names.keys(), scorer=OSA.distance, score_cutoff=1)
            if close and _mistyped(query, close[0]) and (best is None or close[1] < best[0]):
                best = int(close[1]), names[close[0]]
        return best[1] if best else None


def _mistyped(query: str, name: str) -> bool:
    """True when the one edit between them is one that people make."""
    swapped = sorted(query) == sorted(name)
    likely = len(query) != len(name) or swapped or len(name) >= LONG
    return query[0] == name[0] and likely
