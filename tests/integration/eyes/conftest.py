"""The real reader and scene engine, loaded once for all tests of this folder."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.engines.decoder import ChildDecoder
from bot.engines.reader import PageReader
from bot.engines.scene import SceneEngine
from bot.modelfiles import Catalogue

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "tests" / "fixtures"


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def decoder() -> AsyncIterator[ChildDecoder]:
    decoder = ChildDecoder(children=1)
    yield decoder
    await decoder.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def reader(decoder: ChildDecoder) -> AsyncIterator[PageReader]:
    engine = PageReader(Catalogue.load(ROOT / "var" / "models"), decoder)
    await engine.prepare()
    yield engine
    await engine.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def scene(decoder: ChildDecoder) -> AsyncIterator[SceneEngine]:
    engine = SceneEngine(Catalogue.load(ROOT / "var" / "models"), decoder)
    await engine.prepare()
    yield engine
    await engine.close()


@pytest.fixture
def photo():
    """The bytes of a fixture by its path below tests/fixtures."""
    return lambda name: (FIXTURES / name).read_bytes()
