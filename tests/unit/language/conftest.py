"""One loaded model for all tests of language identification."""

import pytest_asyncio

from bot.engines.language import LangIdentifier


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def identifier():
    loaded = LangIdentifier(patience=60)
    await loaded.prepare()
    yield loaded
    await loaded.close()
