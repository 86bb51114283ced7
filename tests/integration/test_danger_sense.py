"""The sense of danger, with the real embedding model, on messages that nobody trained on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks.danger_sense import HARMLESS, alarmed, conversations, of_the_bank
from bot.engines.embedding import E5Embedder
from bot.engines.sense import EmbeddedSense, Network
from bot.locales import FluentPhrases
from bot.modelfiles import Catalogue
from bot.sensing import CALM

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def sense() -> AsyncIterator[EmbeddedSense]:
    catalogue = Catalogue.load(ROOT / "var" / "models")
    embedder = E5Embedder(catalogue.file("embedding/e5-small-q4.bin"))
    await embedder.prepare()
    yield EmbeddedSense(embedder, Network())
    await embedder.close()


async def test_wordings_that_nobody_foresaw_are_heard(sense: EmbeddedSense) -> None:
    phrases = FluentPhrases()
    alarms: dict[bool, list[bool]] = {True: [], False: []}
    for _, kind, turns in conversations():
        alarms[kind != HARMLESS].append(await alarmed(turns, sense, phrases))
    recall = sum(alarms[True]) / len(alarms[True])
    false = sum(alarms[False]) / len(alarms[False])
    print(f"recall {recall:.3f} of {len(alarms[True])}, false alarms {false:.3f}")
    assert recall >= 0.91
    assert false <= 0.05


async def test_sentences_of_everyday_are_no_alarm(sense: EmbeddedSense) -> None:
    phrases = FluentPhrases()
    said = of_the_bank(held=True)[::8]
    heard = [text for _, _, text in said if await alarmed([text], sense, phrases)]
    print(f"{len(heard)} of {len(said)}")
    assert len(heard) <= 0.06 * len(said)


async def test_the_words_of_the_lists_are_no_news_to_it(sense: EmbeddedSense) -> None:
    for text in ("heart attack", "llamen una ambulancia", "il me bat", "kalp krizi geçiriyor"):
        [told] = await sense.sense([text])
        assert told.probability > CALM, text
