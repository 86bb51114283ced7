"""Word error rate: word edits (substituted, inserted, deleted) per word that was really said, of
texts made comparable by `bot.evaluating.scores.words`."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import Levenshtein

from bot.evaluating.scores import words

__all__ = ["edits", "pooled_word_error_rate", "word_error_rate", "words"]


def edits(said: list[str], heard: list[str]) -> int:
    """Levenshtein distance in words."""
    return Levenshtein.distance(said, heard)


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
