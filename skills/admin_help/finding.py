"""Finding the sheet of a question: by its words, and by its meaning where a model is there.

The sheets are embedded once, in idle time after the first start. Until then, and whenever the model
fails, words alone decide.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.errors import EngineError
from bot.ports import TextEmbedder
from skills.admin_help.fusion import BY_BOTH, Hit, Words, hits
from skills.admin_help.meaning import Meanings, answered_in, asked_in
from skills.admin_help.search import Index
from skills.admin_help.sheets import Sheet
from skills.admin_help.vectors import Vectors

log = logging.getLogger(__name__)

_LONGEST = 600
"""Characters of a question that are embedded."""


class Finder:
    """Searches the sheets. Without `learn`, by words alone."""

    def __init__(self, index: Index, sheets: Mapping[str, Sheet]) -> None:
        self._index = index
        self._sheets = sheets
        self._known: dict[str, Meanings] = {}
        """The embedded sheets by the name of the model."""

    async def find(
        self, text: str, embedder: TextEmbedder | None, limit: int = 3
    ) -> tuple[Hit, ...]:
        """The best sheets, best first, at most `limit`. Raises nothing but cancellation."""
        known = self._known.get(embedder.capabilities.name) if embedder else None
        if embedder is None or known is None:
            return self._index.search(text, limit)
        try:
            (vector,) = await embedder.embed([text[:_LONGEST]], questions=True)
        except EngineError as error:
            log.warning("searching by words alone: %s", error)
            return self._index.search(text, limit)
        words = self._index.words(text) or Words.none(len(self._index.sheets))
        return hits(self._index.sheets, words, known.of(vector), BY_BOTH)[:limit]

    async def learn(
        self,
        embedder: TextEmbedder,
        folder: Path | None,
        *,
        ahead: bool = True,
        idle: Callable[[], bool] = lambda: True,
    ) -> None:
        """Embed the sheets, unless the file in `folder` has them: two minutes the first time.

        `ahead` False: nothing is embedded; without the whole file nothing is learnt.
        Raises EngineError; what was embedded until then is kept.
        """
        name = embedder.capabilities.name
        vectors = await asyncio.to_thread(Vectors, folder, name)
        asked, answered = asked_in(self._sheets), answered_in(self._sheets)
        if not ahead and not (vectors.has(asked) and vectors.has(answered)):
            return
        whole = False
        try:
            of_asked = await vectors.embedded(asked, embedder, idle)
            of_answered = await vectors.embedded(answered, embedder, idle)
            whole = True
        finally:
            await asyncio.to_thread(vectors.save, whole=whole)
        self._known[name] = await asyncio.to_thread(
            Meanings, of_asked, asked.sheets, of_answered, answered.sheets
        )
