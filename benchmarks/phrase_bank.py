"""The phrase bank: embed its sentences, and measure how it is found.

    python -m benchmarks.phrase_bank embed [CACHE.npz]  # after a sentence was changed; some minutes
    python -m benchmarks.phrase_bank measure            # the figures of skills/translate/README.md

`measure` asks what people say (phrase_bank_said.txt beside this file, held out from tuning).
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from bot.config import Config
from bot.engines.embedding import E5Embedder
from bot.modelfiles import Catalogue
from skills.translate.bank import by_meaning, find, languages, offers
from skills.translate.bank.meaning import Numbers, discriminant, file_of, ship, texts
from skills.translate.bank.store import index, wording

SAID = Path(__file__).with_name("phrase_bank_said.txt")
BATCH = 16


def rows(path: Path = SAID) -> Iterator[tuple[str, str, str]]:
    """Language, id of the sentence that is meant (empty: none), and what is said."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, key, said = line.split("|")
            yield language, key, said


async def embed(embedder: E5Embedder, cache: Path | None) -> None:
    """Embed sentences and ways, find what tells them apart, write the sentences' file."""
    started = time.monotonic()
    known = _read(cache)
    sentences = texts()
    ways = [
        (key, way) for tag in languages() for key, each in wording(tag).ways.items() for way in each
    ]
    await _embed(embedder, (text for _, text in (*sentences, *ways)), known)
    if cache is not None:
        np.savez_compressed(cache, texts=np.array(list(known)), rows=np.stack([*known.values()]))
    order = {key: at for at, key in enumerate(index())}
    mean, turn = discriminant(
        np.stack([known[text] for _, text in (*sentences, *ways)]),
        np.array([order[key] for key, _ in (*sentences, *ways)]),
    )
    path = file_of(embedder.capabilities.name)
    ship(path, mean, turn, {text: known[text] for _, text in sentences})
    taken = time.monotonic() - started
    print(f"{len(known)} texts, {path.stat().st_size / 1e6:.1f} MB, {taken:.0f} s")


def _read(cache: Path | None) -> dict[str, Numbers]:
    if cache is None or not cache.exists():
        return {}
    with np.load(cache, allow_pickle=False) as opened:
        return dict(zip(opened["texts"].tolist(), opened["rows"], strict=True))


async def _embed(embedder: E5Embedder, each: Iterable[str], known: dict[str, Numbers]) -> None:
    todo = sorted({text for text in each if text not in known}, key=len)
    for start in range(0, len(todo), BATCH):
        batch = todo[start : start + BATCH]
        vectors = await embedder.embed(batch, questions=True)
        known.update(zip(batch, np.array(vectors, np.float32), strict=True))


async def measure(embedder: E5Embedder, path: Path) -> None:
    """By words alone, then with the embedder: sure, offered first, offered, missed, and wrong."""
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for language, key, said in rows(path):
        sure = find(said, language)
        by_words = [one.id for one in offers(said, language)]
        for how in ("words", "meaning"):
            offered = by_words
            if how == "meaning":
                offered = [one.id for one in await by_meaning(said, language, embedder)]
            row = table[how, language]
            row["said" if key else "strange"] += 1
            row[_outcome(key, sure[0].id if sure else None, offered)] += 1
    for how, language in sorted(table):
        print(how, language, dict(table[how, language]))
    for how in ("words", "meaning"):
        print(how, "all", dict(sum((row for (a, _), row in table.items() if a == how), Counter())))


def _outcome(key: str, sure: str | None, offered: list[str]) -> str:
    if sure:
        return "sure" if sure == key else "WRONG"
    if not offered:
        return "missed" if key else "left alone"
    if not key:
        return "offered falsely"
    return "offered first" if offered[0] == key else "offered" if key in offered else "off"


async def main(what: str, *arguments: str) -> None:
    """Prepare the embedder and do it."""
    catalogue = Catalogue.load(Config().models)
    embedder = E5Embedder(catalogue.file("embedding/e5-small-q4.bin"))
    await embedder.prepare()
    if what == "embed":
        await embed(embedder, Path(arguments[0]) if arguments else None)
    else:
        await measure(embedder, Path(arguments[0]) if arguments else SAID)
    await embedder.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
