"""The embedding engine: multilingual-e5-small on this machine, in numpy, one text at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.compute import Pool
from bot.engines.embedding.encoder import Encoder
from bot.engines.embedding.packed import Packed
from bot.errors import EngineError
from bot.modelfiles import ModelFile
from bot.ports import Capabilities

LOADING = 60.0  # seconds; it takes less than one
PATIENCE = 3.0  # seconds for a question, which takes 0.03 on a quiet machine
PER_TEXT = 1.5  # seconds more for each further text
MOST_TEXTS = 64
MOST_CHARACTERS = 2_000
"""Of one text; more is cut."""
MARKS = {True: "query: ", False: "passage: "}
"""What the model was trained with (Wang et al., "Multilingual E5 Text Embeddings", 2024)."""


class E5Embedder:
    """`TextEmbedder` over multilingual-e5-small in 4 bits: 72 MB on disk, 150 MB in memory.

    It knows a hundred languages; of ours Tigrinya, Somali and Amharic least. Nothing is loaded
    before `prepare`: a call until then is an EngineError, so that nobody waits for it.
    """

    def __init__(self, file: ModelFile) -> None:
        self._file = file
        self._pool = Pool("embedding", threads=1, queue=16)
        self._encoder: Encoder | None = None
        self._loading = asyncio.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """Runs here. The name changes with the weights, so vectors of others are not mixed in."""
        return Capabilities(name=f"e5-small-{self._file.sha256[:8]}", languages=None, local=True)

    async def prepare(self) -> None:
        """Check and load the model (idempotent). Raises ModelFileError, EngineError."""
        async with self._loading:
            if self._encoder is None:
                self._encoder = await self._pool.run(self._load, timeout=LOADING)

    async def close(self) -> None:
        """Free the model and its thread."""
        self._pool.close()
        self._encoder = None

    async def embed(
        self, texts: Sequence[str], *, questions: bool
    ) -> tuple[tuple[float, ...], ...]:
        """384 numbers for each of at most 64 texts. Raises EngineError."""
        encoder = self._encoder
        if encoder is None:
            raise EngineError("e5-small: not loaded yet")
        if len(texts) > MOST_TEXTS:
            raise EngineError(f"e5-small: {len(texts)} texts at a time", retryable=False)
        marked = [MARKS[questions] + text[:MOST_CHARACTERS] for text in texts]
        if not marked:
            return ()
        patience = PATIENCE + PER_TEXT * (len(marked) - 1)
        rows = await self._pool.run(lambda: encoder.embed(marked).tolist(), timeout=patience)
        return tuple(map(tuple, rows))

    def _load(self) -> Encoder:
        return Encoder(Packed(self._file.verified()))
