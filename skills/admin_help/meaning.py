"""Which sheet a question means, by embeddings: also where it shares no word with a sheet.

Embeddings of short texts lie close together whatever they are about, so what all ways of asking
have in common is taken out first: the space is whitened by their spread within the sheets
(Fisher's linear discriminant; Hastie, Tibshirani & Friedman, "The Elements of Statistical
Learning", 2009, section 4.3), which brings languages together as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skills.admin_help.fusion import Meaning, Numbers
from skills.admin_help.search import ELSEWHERE, texts_of
from skills.admin_help.sheets import Sheet

_SHRUNK = 0.3
"""How far the spread is taken as equal in all directions, against noise."""
_SHARP = 0.1
"""Cosine by which a way of asking counts e times as much: a soft maximum over them."""
_FAR = -1.0
"""Likeness to a sheet that has nothing to be compared with."""


@dataclass(frozen=True, slots=True)
class Passages:
    """Texts to be embedded, with the place of their sheet in the index; -1: about no sheet."""

    texts: tuple[str, ...]
    sheets: tuple[int, ...]
    questions: bool


def asked_in(sheets: Mapping[str, Sheet]) -> Passages:
    """Titles, ways of asking, and questions about something else."""
    rows = [(text, at) for at, sheet in enumerate(sheets.values()) for text in texts_of(sheet)]
    return _passages(rows + [(text, -1) for text in ELSEWHERE], questions=True)


def answered_in(sheets: Mapping[str, Sheet]) -> Passages:
    """Each sheet's title and short answer, in every language."""
    rows = [
        (". ".join((wording.title, " ".join(wording.short))), at)
        for at, sheet in enumerate(sheets.values())
        for wording in sheet.languages.values()
    ]
    return _passages(rows, questions=False)


def _passages(rows: Iterable[tuple[str, int]], *, questions: bool) -> Passages:
    texts, sheets = zip(*dict.fromkeys(rows), strict=True)
    return Passages(texts, sheets, questions)


class Meanings:
    """The embedded sheets: 14 MB for 74 of them in 16 languages; a question takes about 2 ms."""

    def __init__(
        self, asked: Numbers, asked_of: Sequence[int], answered: Numbers, answered_of: Sequence[int]
    ) -> None:
        """Rows of `asked` and `answered` are embeddings; the others say which sheet they are of."""
        self._asked_of, self._answered_of = np.array(asked_of), np.array(answered_of)
        self._count = int(max(self._asked_of.max(), self._answered_of.max())) + 1
        ours = self._asked_of >= 0
        self._mean = asked[ours].mean(0)
        self._whitening = _whitening(asked[ours], self._asked_of[ours])
        self._asked = self._white(asked[ours])
        self._asked_of = self._asked_of[ours]
        self._elsewhere = self._white(asked[~ours])
        self._answered = self._white(answered)

    def _white(self, vectors: Numbers) -> Numbers:
        moved = (vectors - self._mean) @ self._whitening
        return np.asarray(moved / np.linalg.norm(moved, axis=-1, keepdims=True), np.float32)

    def of(self, question: Sequence[float]) -> Meaning:
        """What the embedding of a question says about each sheet."""
        vector = self._white(np.array(question, np.float32))
        counts = np.bincount(self._asked_of, minlength=self._count)
        likeness = np.bincount(
            self._asked_of, weights=np.exp(self._asked @ vector / _SHARP), minlength=self._count
        )
        asked = np.full(self._count, _FAR, np.float32)
        some = counts > 0
        asked[some] = _SHARP * np.log(likeness[some] / counts[some])
        answered = np.full(self._count, _FAR, np.float32)
        np.maximum.at(answered, self._answered_of, self._answered @ vector)
        others = np.exp(self._elsewhere @ vector / _SHARP).mean() if len(self._elsewhere) else 1e-9
        return Meaning(asked=asked, answered=answered, elsewhere=float(_SHARP * np.log(others)))


def _whitening(vectors: Numbers, sheets: Numbers) -> Numbers:
    """The matrix after which the spread within the sheets is the same in every direction."""
    means = np.stack(
        [
            vectors[sheets == at].mean(0) if (sheets == at).any() else vectors.mean(0)
            for at in range(int(sheets.max()) + 1)
        ]
    )
    spread = np.cov((vectors - means[sheets]).T)
    width = len(spread)
    spread = (1 - _SHRUNK) * spread + _SHRUNK * np.trace(spread) / width * np.eye(width)
    values, directions = np.linalg.eigh(spread)
    return np.asarray(directions / np.sqrt(values), np.float32)
