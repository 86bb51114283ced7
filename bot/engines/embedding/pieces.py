"""Texts to the ids of a unigram vocabulary: the likeliest cut into known pieces.

Kudo, "Subword Regularization", 2018, section 3.2: each piece has a log probability, the Viterbi
algorithm finds the cut with the highest sum.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_SPACE = "▁"
_SPACES = re.compile(" {2,}")
_UNKNOWN = 10.0
"""How much less likely than the rarest piece a letter is that no piece has (SentencePiece)."""


class Tokeniser:
    """Cuts texts. Holds the vocabulary of 250,000 pieces: about 40 MB."""

    def __init__(
        self,
        pieces: Sequence[str],
        scores: Sequence[float],
        letters: Mapping[int, str],
        *,
        unknown: int,
    ) -> None:
        """`letters`: code point -> what it is normalised to; `unknown`: id of the unknown piece."""
        self._ids = {piece: index for index, piece in enumerate(pieces)}
        self._ids.pop(pieces[unknown], None)
        self._scores = scores
        self._letters = letters
        self._unknown = unknown
        self._worst = min(scores) - _UNKNOWN
        self._longest = max(map(len, pieces))

    def ids(self, text: str) -> list[int]:
        """Ids of the pieces, without marks for begin and end."""
        plain = _SPACES.sub(" ", text.translate(self._letters))
        marked = (plain if plain.startswith(" ") else f" {plain}").replace(" ", _SPACE)
        best = [0.0] + [float("-inf")] * len(marked)
        cut = [(0, self._unknown)] * (len(marked) + 1)
        for start in range(len(marked)):
            base = best[start]
            if base + self._worst > best[start + 1]:
                best[start + 1], cut[start + 1] = base + self._worst, (start, self._unknown)
            for end in range(start + 1, min(start + self._longest, len(marked)) + 1):
                piece = self._ids.get(marked[start:end])
                if piece is not None and base + self._scores[piece] > best[end]:
                    best[end], cut[end] = base + self._scores[piece], (start, piece)
        found = []
        end = len(marked)
        while end:
            end, piece = cut[end]
            found.append(piece)
        return found[::-1]
