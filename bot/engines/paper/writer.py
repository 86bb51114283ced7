"""The `PageWriter` port on fpdf2."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from bot.compute import Pool
from bot.ports import Paragraph

_SECONDS = 20.0


class PaperWriter:
    """Draws pages in a thread of its own. Nothing is kept and nothing leaves the machine."""

    def __init__(self) -> None:
        for name in ("fontTools", "fpdf"):  # they would log the letters of the letter
            logging.getLogger(name).setLevel(logging.ERROR)
        self._pool = Pool("paper", threads=1)

    async def write(self, paragraphs: Sequence[Paragraph], *, title: str, language: str) -> bytes:
        """See `PageWriter.write`."""
        return await self._pool.run(lambda: _drawn(paragraphs, title, language), timeout=_SECONDS)

    async def close(self) -> None:
        """Free the thread."""
        self._pool.close()


def _drawn(paragraphs: Sequence[Paragraph], title: str, language: str) -> bytes:
    from bot.engines.paper.drawing import drawn  # with fonts and all a third of the start-up time

    return drawn(paragraphs, title, language)
