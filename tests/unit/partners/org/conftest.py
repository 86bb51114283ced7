"""A book over a file that the service has made."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from org_kit import Place, ScriptedClock

from bot.stores.sql.partners.book import Book
from bot.stores.sqlite import SqliteStore


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path, ScriptedClock())


@pytest.fixture
async def store(place: Place) -> AsyncIterator[SqliteStore]:
    async with place.service() as store:
        yield store


@pytest.fixture
async def book(place: Place, store: SqliteStore) -> AsyncIterator[Book]:
    """The console's way in, beside the service."""
    async with place.own_book() as book:
        yield book
