"""Which of a few expected answers was said: "yes", "no", "stop".

Whisper writes a lone short word badly: it has learned from sentences. Asked the other way round,
how likely it holds each word that may come, it tells them apart well, also in languages of which
it writes little (`benchmarks/short_answers.py`). What is none of them must not be taken for one:
words that people say instead compete as well, and the winner must be likely by itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from bot.engines.whisper.model import Encoded, Samples
from bot.engines.whisper.speech import Speech
from bot.ports import Candidate

LONGEST = 1.6  # seconds of speech; what is longer is a sentence
FLOOR = 3.5
"""Evidence for the winner (`Recogniser.evidence`): below, something else was said."""
MARGIN = 1.5
"""By so much it is more than for the best candidate that means something else."""


class Model(Protocol):
    """What is needed of `Recogniser`."""

    def encode(self, samples: Samples, *, whole: bool = False) -> Encoded:
        """See `Recogniser.encode`."""
        ...

    def evidence(self, encoded: Encoded, text: str, language: str) -> float:
        """See `Recogniser.evidence`."""
        ...


def which(model: Model, speech: Speech, candidates: Sequence[Candidate]) -> str | None:
    """The meaning of the candidate that was said; None: none of them, or not for sure."""
    if speech.spoken > LONGEST or not candidates:
        return None
    encoded = model.encode(speech.samples)
    best: dict[str, float] = {}
    for one in candidates:
        found = model.evidence(encoded, one.text, one.language)
        best[one.meaning] = max(best.get(one.meaning, -math.inf), found)
    ranked = sorted(best.items(), key=lambda pair: -pair[1])
    meaning, found = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else -math.inf
    return meaning if found >= FLOOR and found - second >= MARGIN else None
