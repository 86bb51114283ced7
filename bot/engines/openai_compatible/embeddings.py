"""Vectors of texts behind ``/embeddings``."""

from __future__ import annotations

import math
from collections.abc import Sequence

import openai

from bot.engines.openai_compatible.endpoint import RemoteEngine
from bot.errors import EngineError
from bot.ports import Capabilities

MOST_TEXTS = 64
MOST_CHARACTERS = 2_000
"""Of one text; more is cut."""


class OpenAIEmbedder(RemoteEngine):
    """`TextEmbedder` over an endpoint's `embedding_model`.

    Questions and passages are sent as they are: the interface knows no difference.
    """

    @property
    def capabilities(self) -> Capabilities:
        """The name says which model: vectors of different ones are not comparable."""
        return Capabilities(
            name=f"{self._endpoint.name}-{self._endpoint.embedding_model}",
            languages=self._languages,
            local=self._endpoint.local,
        )

    async def embed(
        self, texts: Sequence[str], *, questions: bool
    ) -> tuple[tuple[float, ...], ...]:
        """One vector of unit length for each of at most 64 texts. Raises EngineError."""
        if not self._endpoint.embedding_model:
            raise EngineError(f"{self._endpoint.name}: no embedding model", retryable=False)
        if len(texts) > MOST_TEXTS:
            raise EngineError(f"{self._endpoint.name}: too many texts", retryable=False)
        if not texts:
            return ()

        async def ask(client: openai.AsyncOpenAI) -> tuple[tuple[float, ...], ...]:
            answer = await client.embeddings.create(
                model=self._endpoint.embedding_model,
                input=[text[:MOST_CHARACTERS] or " " for text in texts],
                encoding_format="float",
            )
            rows = sorted(answer.data, key=lambda row: row.index)
            if [row.index for row in rows] != list(range(len(texts))):
                raise ValueError("not one vector for each text")
            vectors = tuple(_unit(row.embedding) for row in rows)
            if len({len(vector) for vector in vectors}) != 1:
                raise ValueError("vectors of different lengths")
            return vectors

        return await self._connection.call(ask)


def _unit(vector: Sequence[float]) -> tuple[float, ...]:
    """Raises ValueError for a vector without a direction."""
    length = math.sqrt(sum(number * number for number in vector))
    if not length or not math.isfinite(length):
        raise ValueError("a vector without a direction")
    return tuple(number / length for number in vector)
