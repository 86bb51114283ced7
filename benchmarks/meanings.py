"""Embed the sheets and write what comes with the program: run it after a sheet was changed.

    python -m benchmarks.meanings

Only texts that are not in the file yet are embedded. `tests/unit/admin_help/test_meanings.py`
fails while the file lacks a text of a sheet.
"""

from __future__ import annotations

import asyncio
import time

from bot.config import Config
from bot.engines.embedding import E5Embedder
from bot.modelfiles import Catalogue
from skills.admin_help.meaning import answered_in, asked_in
from skills.admin_help.sheets import load_sheets
from skills.admin_help.vectors import SHIPPED, Vectors


async def main() -> None:
    """Embed, write, say how much."""
    catalogue = Catalogue.load(Config().models)
    embedder = E5Embedder(catalogue.file("embedding/e5-small-q4.bin"))
    await embedder.prepare()
    vectors = Vectors(None, embedder.capabilities.name)
    sheets, count, started = load_sheets(), 0, time.monotonic()
    for passages in (asked_in(sheets), answered_in(sheets)):
        count += len(await vectors.embedded(passages, embedder))
    vectors.ship(SHIPPED)
    await embedder.close()
    [file] = SHIPPED.glob("meanings-*.npz")
    size = file.stat().st_size / 1e6
    print(f"{count} texts, {size:.1f} MB, {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
