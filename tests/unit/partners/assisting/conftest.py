"""One telephone over the real store."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "corridor"), str(HERE.parent / "org")]

from assist_kit import Phone, phone_at  # noqa: E402


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Phone]:
    async with phone_at(tmp_path) as phone:
        yield phone
