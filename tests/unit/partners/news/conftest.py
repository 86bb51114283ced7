"""An association with people who were invited, over the real store."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "org"), str(HERE.parents[1] / "corridor")]

from news_kit import Scene, scene_at  # noqa: E402


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene_at(tmp_path) as scene:
        yield scene
