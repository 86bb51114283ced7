"""A team's group chat beside the real store."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "corridor"), str(HERE.parent / "org")]
sys.path.append(str(HERE.parent / "news"))

from room_kit import Group, group_at  # noqa: E402


@pytest.fixture
async def group(tmp_path: Path) -> AsyncIterator[Group]:
    async with group_at(tmp_path) as group:
        yield group
