"""The encoder: BERT (Devlin et al., 2019, section 3) in numpy, mean-pooled to unit length.

Wang et al., "Multilingual E5 Text Embeddings", 2024: texts are marked ``query: `` or
``passage: ``, the mean of the last layer is the embedding; similarity is the cosine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.engines.embedding.packed import Floats, Packed, unpacked
from bot.engines.embedding.pieces import Tokeniser

LONGEST = 256
"""Pieces of a text that are read; the model knows 512 places, questions have about twenty."""
_GELU = np.float32(np.sqrt(2.0 / np.pi))


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats
    epsilon: float

    def __call__(self, values: Floats) -> Floats:
        centred = values - values.mean(-1, keepdims=True)
        spread = np.sqrt(np.square(centred).mean(-1, keepdims=True) + self.epsilon)
        return np.asarray(centred / spread * self.weight + self.bias)


@dataclass(frozen=True, slots=True)
class _Layer:
    """Weights of one layer; query, key and value in one matrix."""

    attention: Floats
    attention_bias: Floats
    output: Floats
    output_bias: Floats
    attended: _Norm
    inner: Floats
    inner_bias: Floats
    outer: Floats
    outer_bias: Floats
    done: _Norm


class Encoder:
    """multilingual-e5-small: 85 MB of weights once loaded."""

    def __init__(self, packed: Packed) -> None:
        self._shape = packed.shape
        self._packed = packed
        self._ends = (packed.first, packed.last)
        self._tokeniser = Tokeniser(
            packed.pieces, packed.scores, packed.letters, unknown=packed.unknown
        )
        width = packed.shape.width
        self._words = packed.blocks("emb.word", width)
        places = packed.floats("emb.pos").reshape(-1, width)
        self._places: Floats = places + packed.floats("emb.type")[:width]
        self._norm = self._norm_of("emb.ln")
        self._layers = [self._layer(f"l{number}") for number in range(packed.shape.layers)]

    def _norm_of(self, name: str) -> _Norm:
        floats = self._packed.floats
        return _Norm(floats(f"{name}.w"), floats(f"{name}.b"), self._shape.epsilon)

    def _layer(self, name: str) -> _Layer:
        floats, matrix, width = self._packed.floats, self._packed.matrix, self._shape.width
        heads = [f"{name}.{part}" for part in "qkv"]
        return _Layer(
            attention=np.hstack([matrix(f"{part}.w", width) for part in heads]),
            attention_bias=np.hstack([floats(f"{part}.b") for part in heads]),
            output=matrix(f"{name}.ao.w", width),
            output_bias=floats(f"{name}.ao.b"),
            attended=self._norm_of(f"{name}.aln"),
            inner=matrix(f"{name}.fi.w", width),
            inner_bias=floats(f"{name}.fi.b"),
            outer=matrix(f"{name}.fo.w", self._shape.inner),
            outer_bias=floats(f"{name}.fo.b"),
            done=self._norm_of(f"{name}.oln"),
        )

    def embed(self, texts: Sequence[str]) -> Floats:
        """Embeddings of unit length, (texts, 384). Texts bear their mark already."""
        first, last = self._ends
        rows = [[first, *self._tokeniser.ids(text)[: LONGEST - 2], last] for text in texts]
        ends = np.cumsum([len(row) for row in rows])
        spans = [slice(end - len(row), end) for row, end in zip(rows, ends, strict=True)]
        ids = np.concatenate([np.array(row) for row in rows])
        places = np.concatenate([np.arange(len(row)) for row in rows])
        found = unpacked(self._words[ids]) + self._places[places]
        values = self._norm(np.asarray(found, np.float32))
        for layer in self._layers:
            values = self._through(layer, values, spans)
        means = np.stack([values[span].mean(0, dtype=np.float32) for span in spans])
        return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True))

    def _through(self, layer: _Layer, values: Floats, spans: Sequence[slice]) -> Floats:
        """One layer. All texts share the matrices; attention stays within each text's span."""
        mixed = values @ layer.attention + layer.attention_bias
        seen = np.concatenate([self._attend(mixed[span]) for span in spans])
        values = layer.attended(values + (seen @ layer.output + layer.output_bias))
        inner = values @ layer.inner + layer.inner_bias
        # GELU by its tanh form (Hendrycks & Gimpel, 2016): within 0.001, far below four bits.
        cubed = inner * inner * inner * np.float32(0.044715)
        inner = inner * np.float32(0.5) * (np.tanh(_GELU * (inner + cubed)) + np.float32(1.0))
        return layer.done(values + inner @ layer.outer + layer.outer_bias)

    def _attend(self, mixed: Floats) -> Floats:
        """Scaled dot-product attention of one text: (pieces, 3 width) -> (pieces, width)."""
        count, heads = len(mixed), self._shape.heads
        query, key, value = mixed.reshape(count, 3, heads, -1).transpose(1, 2, 0, 3)
        weights = query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(query.shape[-1]))
        weights = np.exp(weights - weights.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        return np.asarray((weights @ value).transpose(1, 0, 2).reshape(count, -1))
