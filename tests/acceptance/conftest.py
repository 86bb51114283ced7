"""Engines that are loaded once for all tests that talk."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from talk import World


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    world = World(tmp_path_factory.mktemp("talk"))
    yield world
    await world.engines.close()
