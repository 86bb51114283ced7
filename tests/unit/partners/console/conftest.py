"""A console in memory for each test."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from argon2 import PasswordHasher
from console_kit import House, house_in

from bot.partners.console.passwords import Passwords


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Passwords are hashed with cheap parameters: what is tested here is what is around them."""
    async with house_in(tmp_path) as house:
        house.console.sign_in.passwords = Passwords(
            PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        )
        yield house
