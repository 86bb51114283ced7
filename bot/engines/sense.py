"""The sense of danger: a small network over the embedding of a message.

It was trained on messages that people in danger might write, in sixteen languages, and on ones that
only look like them (benchmarks/danger_sense.py, benchmarks/danger/). It says how likely, never why:
the sentences that follow are fixed ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.errors import EngineError, ModelFileError
from bot.model import Danger
from bot.ports import Sensed, TextEmbedder

WEIGHTS = Path(__file__).with_name("sense.npz")
KINDS = (Danger.SUICIDE, Danger.VIOLENCE, Danger.TRAFFICKING, Danger.MEDICAL, Danger.CHILD)
"""What the outputs after the first one mean; the first is: no danger."""
ARRAYS = ("mean", "w1", "b1", "w2", "b2")
"""Of the file: (384,), (nets, 384, hidden), (nets, hidden), (nets, hidden, 6), (nets, 6)."""
LONGEST = 600
"""Characters of a text that are looked at."""

_Floats = npt.NDArray[np.float32]


class Network:
    """Some perceptrons with one hidden layer, whose probabilities are averaged."""

    def __init__(self, weights: Path = WEIGHTS) -> None:
        """Raises ModelFileError when the file is missing or damaged."""
        try:
            with np.load(weights, allow_pickle=False) as file:
                self.model = str(file["model"])
                arrays = [
                    file[name].astype(np.float32) for name in ("mean", "w1", "b1", "w2", "b2")
                ]
        except (OSError, ValueError, KeyError) as error:
            raise ModelFileError(f"{weights.name}: {type(error).__name__}") from error
        self._mean, self._w1, self._b1, self._w2, self._b2 = arrays

    def probabilities(self, vectors: _Floats) -> _Floats:
        """(texts, embedding) -> (texts, 1 + kinds)."""
        hidden = np.einsum("td,ndh->nth", vectors - self._mean, self._w1) + self._b1[:, None]
        scores = np.einsum("nth,nho->nto", np.maximum(hidden, 0.0), self._w2) + self._b2[:, None]
        odds = np.exp(scores - scores.max(-1, keepdims=True))
        return np.asarray((odds / odds.sum(-1, keepdims=True)).mean(0), np.float32)


class EmbeddedSense:
    """The `DangerSense` port. Works with the embedding model that the network was trained on."""

    def __init__(self, embedder: TextEmbedder, network: Network) -> None:
        """Raises ModelFileError when the network is for another embedding model."""
        if embedder.capabilities.name != network.model:
            raise ModelFileError(f"the sense of danger is for {network.model}")
        self._embedder = embedder
        self._network = network

    async def sense(self, texts: Sequence[str]) -> tuple[Sensed, ...]:
        """Raises EngineError while the embedding model is loading, or when it is too busy."""
        vectors = await self._embedder.embed([text[:LONGEST] for text in texts], questions=True)
        rows = self._network.probabilities(np.array(vectors, np.float32))
        if not np.isfinite(rows).all():
            raise EngineError("sense: not a number")
        return tuple(
            Sensed(probability=1.0 - float(row[0]), danger=KINDS[int(np.argmax(row[1:]))])
            for row in rows
        )
