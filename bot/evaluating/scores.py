"""Error rates and scores of texts beside what they should have been. Pure.

Word and character error rate compare texts after Unicode NFKC, in lower case; apostrophes and
hyphens split words, other punctuation and symbols are dropped, white space is collapsed.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from rapidfuzz.distance import Levenshtein

SPLITTING = frozenset("'’`´-‐‑–—/")
RESAMPLES = 1000
ORDER = 6  # longest character n-gram of chrF
BETA = 2.0  # recall weighs so many times more than precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Edits per unit that was really said; more than 1.0 is possible."""

    value: float
    low: float
    """2.5th percentile of the bootstrap."""
    high: float
    """97.5th percentile."""
    units: int
    """Words or characters that were really said."""


Pair = tuple[str, str]
"""What was said (or should have been), and what was heard."""


def words(text: str) -> list[str]:
    """The comparable words of a text."""
    kept = []
    for letter in unicodedata.normalize("NFKC", text).lower():
        if letter in SPLITTING:
            kept.append(" ")
        elif unicodedata.category(letter)[0] not in "PS":
            kept.append(letter)
    return "".join(kept).split()


def word_error(pairs: Sequence[Pair]) -> Rate:
    """Word edits per word said, over all samples: long ones weigh more."""
    return _rate(pairs, words)


def character_error(pairs: Sequence[Pair]) -> Rate:
    """The same in characters, spaces between words included."""
    return _rate(pairs, lambda text: list(" ".join(words(text))))


def _rate(pairs: Sequence[Pair], units: Callable[[str], list[str]]) -> Rate:
    counted = []
    for said, heard in pairs:
        reference = units(said)
        counted.append((Levenshtein.distance(reference, units(heard)), len(reference)))
    low, high = _interval(counted)
    return Rate(value=_ratio(counted), low=low, high=high, units=sum(many for _, many in counted))


def _ratio(counted: Sequence[tuple[int, int]]) -> float:
    return sum(wrong for wrong, _ in counted) / max(1, sum(many for _, many in counted))


def _interval(counted: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """95 % by the percentile bootstrap over samples (Efron 1979), the same at every run."""
    if not counted:
        return 0.0, 0.0
    random = Random(0)  # noqa: S311 -- no secret
    drawn = sorted(_ratio(random.choices(counted, k=len(counted))) for _ in range(RESAMPLES))
    return drawn[int(0.025 * RESAMPLES)], drawn[int(0.975 * RESAMPLES) - 1]


def chrf(pairs: Sequence[Pair]) -> float:
    """chrF2 of (reference, result) pairs, 0-100: F-score of character n-grams up to six, recall
    counted twice, over all samples.

    Popović 2015 ("chrF: character n-gram F-score for automatic MT evaluation"), with the
    parameters and the smoothing of sacreBLEU 2: ``nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no``.
    """
    matched, found, wanted = [0] * ORDER, [0] * ORDER, [0] * ORDER
    for reference, result in pairs:
        theirs, ours = "".join(reference.split()), "".join(result.split())
        for size in range(ORDER):
            ours_counted, theirs_counted = _grams(ours, size + 1), _grams(theirs, size + 1)
            wanted[size] += theirs_counted.total()
            if theirs_counted:
                found[size] += ours_counted.total()
            matched[size] += (ours_counted & theirs_counted).total()
    orders = [size for size in range(ORDER) if found[size] and wanted[size]]
    if not orders:
        return 0.0
    precision = sum(matched[size] / found[size] for size in orders) / len(orders)
    recall = sum(matched[size] / wanted[size] for size in orders) / len(orders)
    if not precision + recall:
        return 0.0
    weight = BETA**2
    return 100 * (1 + weight) * precision * recall / (weight * precision + recall)


def _grams(text: str, size: int) -> Counter[str]:
    return Counter(text[start : start + size] for start in range(len(text) - size + 1))
