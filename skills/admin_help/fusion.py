"""What several kinds of evidence say together: which sheet, and whether any.

A sheet's score is a weighted sum (conditional logit: McFadden, "Conditional Logit Analysis of
Qualitative Choice Behavior", 1974); that the best one answers at all is a logistic regression over
its score, what speaks for another subject, and how much of the question our sheets know. The
weights were fitted on the sheets' own ways of asking, each left out in its turn (six folds), with
`benchmarks/outside.txt` as what must be refused: ``python -m benchmarks.fitting`` prints them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float32]
"""One number for each sheet, in the order of the index."""

MATCH = 0.34
"""Confidence from which a sheet answers; below it the answer is an honest "no match"."""
NEAR = 0.25
"""Confidence from which a topic is offered beside an honest "no match"."""
SURE = 0.6
"""Confidence from which the best sheet answers even when another one is near."""
CLOSE = 0.75
"""A sheet whose score is at least this share of the best one is offered as another choice."""
TIED = 0.86
"""From this share on, even a sure answer would be a guess: the person chooses."""
_SPREAD = 6.0
"""Difference of scores by which confidence falls to 1/e: TIED is then a sheet 0.4 times as likely
as the best one, CLOSE one 0.18 times. Of 592 held-out questions 4 % got a wrong sheet unasked (8 %
with 3.0), and 6 % were asked about although the right one was first (3 % with 3.0)."""
KEPT = 10
"""Hits of a question that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A sheet with how well it fits."""

    sheet: str
    confidence: float
    """0.0-1.0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the words of a question say."""

    near: Numbers
    """Cosine with each sheet's nearest way of asking."""
    typical: Numbers
    """Log likelihood per unit of weight; 0.0 for the best sheet, less for others."""
    explained: Numbers
    """Share of the question's weight that occurs in each sheet."""
    named: bool
    """The question names a sheet's own concept."""
    elsewhere: float
    """Cosine with the nearest question about something else."""

    @classmethod
    def none(cls, count: int) -> Words:
        """No word in common with any of `count` sheets."""
        nothing = np.zeros(count, np.float32)
        return cls(near=nothing, typical=nothing, explained=nothing, named=False, elsewhere=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the embedding of a question says."""

    asked: Numbers
    """Likeness to each sheet's ways of asking."""
    answered: Numbers
    """Cosine with each sheet's nearest answer."""
    elsewhere: float
    """Likeness to questions about something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """For the score of a sheet, then for whether the best one answers at all."""

    near: float
    typical: float
    asked: float = 0.0
    answered: float = 0.0
    best: float
    explained: float
    named: float
    elsewhere: float
    meant_elsewhere: float = 0.0
    bias: float


BY_WORDS = Weights(
    near=5.1,
    typical=4.47,
    best=1.31,
    explained=-0.26,
    named=3.19,
    elsewhere=-4.76,
    bias=-2.92,
)
BY_BOTH = Weights(
    near=3.5,
    typical=1.85,
    asked=28.3,
    answered=8.59,
    best=0.889,
    explained=1.31,
    named=1.93,
    elsewhere=-3.86,
    meant_elsewhere=-117,
    bias=-1.35,
)


def scores(words: Words, meaning: Meaning | None, weights: Weights) -> Numbers:
    """Of each sheet."""
    total = weights.near * words.near + weights.typical * words.typical
    if meaning is not None:
        total = total + weights.asked * meaning.asked + weights.answered * meaning.answered
    return total


def signs(words: Words, meaning: Meaning | None, total: Numbers) -> tuple[float, ...]:
    """What tells whether the best sheet answers, in the order of the weights."""
    best = int(total.argmax())
    return (
        float(total[best]),
        float(words.explained[best]),
        float(words.named),
        words.elsewhere,
        meaning.elsewhere if meaning is not None else 0.0,
    )


def hits(
    sheets: Sequence[str], words: Words, meaning: Meaning | None, weights: Weights
) -> tuple[Hit, ...]:
    """The best sheets, best first, with confidence; `sheets` in the order of the index."""
    total = scores(words, meaning, weights)
    sure = 1 / (1 + math.exp(-_logit(signs(words, meaning, total), weights)))
    order = sorted(range(len(sheets)), key=lambda at: (-total[at], sheets[at]))[:KEPT]
    best = total[order[0]]
    return tuple(
        Hit(
            sheet=sheets[at],
            confidence=round(sure * math.exp(float(total[at] - best) / _SPREAD), 4),
        )
        for at in order
    )


def _logit(found: tuple[float, ...], weights: Weights) -> float:
    best, explained, named, elsewhere, meant = found
    return (
        weights.best * best
        + weights.explained * explained
        + weights.named * named
        + weights.elsewhere * elsewhere
        + weights.meant_elsewhere * meant
        + weights.bias
    )
