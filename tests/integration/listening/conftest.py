"""The real decoder and the real model, loaded once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
if str(ROOT) not in sys.path:  # the benchmarks are not installed
    sys.path.insert(0, str(ROOT))

from bot.engines.decoder import ChildDecoder  # noqa: E402
from bot.engines.whisper import WhisperEngine  # noqa: E402
from bot.modelfiles import Catalogue  # noqa: E402

MODELS = ROOT / "var" / "models"
SPEECH = ROOT / "tests" / "fixtures" / "speech"


@pytest.fixture
async def decoder():
    made = ChildDecoder()
    yield made
    await made.close()


@pytest.fixture(scope="session")
def loaded_whisper():
    """The engine with its weights; `whisper` gives it a decoder of the test's own event loop."""
    catalogue = Catalogue.load(MODELS)
    files = [file for path, file in catalogue.files.items() if path.startswith("whisper-base/")]
    return WhisperEngine(files, MODELS / "whisper-base", _Borrowed(), threads=2)


class _Borrowed:
    """Children belong to one event loop, the model does not: a decoder for each test."""

    current: ChildDecoder

    async def audio(self, data, *, rate=16_000):
        return await self.current.audio(data, rate=rate)

    async def image(self, data, *, longest=2560):
        return await self.current.image(data, longest=longest)

    async def close(self):
        pass


@pytest.fixture
def whisper(loaded_whisper, decoder):
    _Borrowed.current = decoder
    return loaded_whisper


@pytest.fixture
def speech():
    """name -> (recording, what was said)."""

    def load(name: str) -> tuple[bytes, str]:
        path = SPEECH / f"fleurs-{name}.ogg"
        return path.read_bytes(), path.with_suffix(".txt").read_text("utf-8")

    return load
