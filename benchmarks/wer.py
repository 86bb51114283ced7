"""Word error rate: word edits (substituted, inserted, deleted) per word that was really said.

Both texts are first made comparable: Unicode NFKC, lower case, apostrophes and hyphens split words,
every other punctuation mark and symbol is dropped, white space is collapsed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

SPLITTING = frozenset("'’`´-‐‑–—/")


def words(text: str) -> list[str]:
    """The comparable words of a text."""
    folded = unicodedata.normalize("NFKC", text).lower()
    kept = []
    for letter in folded:
        if letter in SPLITTING:
            kept.append(" ")
        elif unicodedata.category(letter)[0] not in "PS":
            kept.append(letter)
    return "".join(kept).split()


def edits(said: list[str], heard: list[str]) -> int:
    """Levenshtein distance in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (word != other))
    return row[-1]


def word_error_rate(said: str, heard: str) -> float:
    """Edits per word of `said`. 0.0 is perfect; more than 1.0 is possible."""
    reference = words(said)
    if not reference:
        return 0.0 if not words(heard) else 1.0
    return edits(reference, words(heard)) / len(reference)


def pooled_word_error_rate(pairs: Iterable[tuple[str, str]]) -> float:
    """All edits over all words of (said, heard) pairs: long recordings weigh more."""
    counted = [(edits(words(said), words(heard)), len(words(said))) for said, heard in pairs]
    return sum(wrong for wrong, _ in counted) / max(1, sum(length for _, length in counted))
