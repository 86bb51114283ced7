"""The sense of danger, with the real embedding model, on messages that nobody trained on."""

from pathlib import Path

import pytest
import yaml

from bot.danger import detect
from bot.engines.embedding import E5Embedder
from bot.engines.sense import EmbeddedSense, Network
from bot.locales import FluentPhrases
from bot.modelfiles import Catalogue
from bot.sensing import CALM, SURE

ROOT = Path(__file__).parents[2]
MESSAGES = ROOT / "tests" / "fixtures" / "danger"
HARMLESS = "harmless"


@pytest.fixture
async def sense() -> EmbeddedSense:
    catalogue = Catalogue.load(ROOT / "var" / "models")
    embedder = E5Embedder(catalogue.file("embedding/e5-small-q4.bin"))
    await embedder.prepare()
    yield EmbeddedSense(embedder, Network())
    await embedder.close()


async def test_wordings_that_nobody_foresaw_are_heard(sense: EmbeddedSense) -> None:
    phrases = FluentPhrases()
    alarms: dict[bool, list[bool]] = {True: [], False: []}
    for file in sorted(MESSAGES.glob("*.yaml")):
        rows = [
            (kind != HARMLESS, turns[-2:])
            for kind, items in yaml.safe_load(file.read_text("utf-8")).items()
            for turns in ([item] if isinstance(item, str) else item for item in items)
        ]
        found = await sense.sense([" . ".join(turns) for _, turns in rows])
        for (dangerous, turns), told in zip(rows, found, strict=True):
            listed = detect(turns[-1], turns[:-1], phrases) is not None
            heard = told.probability >= SURE or (listed and told.probability >= CALM)
            alarms[dangerous].append(heard)
    recall = sum(alarms[True]) / len(alarms[True])
    false = sum(alarms[False]) / len(alarms[False])
    print(f"recall {recall:.3f} of {len(alarms[True])}, false alarms {false:.3f} of")
    assert recall >= 0.92
    assert false <= 0.05


async def test_the_words_of_the_lists_are_no_news_to_it(sense: EmbeddedSense) -> None:
    for text in ("heart attack", "llamen una ambulancia", "il me bat", "kalp krizi geçiriyor"):
        [told] = await sense.sense([text])
        assert told.probability > CALM, text
