"""The suites of stores run on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from store_kit import DATABASES, Template, lay, store_at

from bot.clock import SystemClock
from tests.servers.postgres import Postgres


@pytest.fixture(scope="session")
def template(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Made once: copying it takes a tenth of the time."""
    keys = tmp_path_factory.mktemp("keys")
    url = postgres.create()
    lay(keys, url)

    async def make() -> None:
        store = store_at(keys, SystemClock(), partners=True)
        await store.open()
        await store.close()

    asyncio.run(make())
    return Template(postgres, url.rpartition("/")[2], keys)


@pytest.fixture(params=DATABASES)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """The directory of a test's data, in either database."""
    if request.param == "sqlite":
        yield tmp_path
        return
    template: Template = request.getfixturevalue("template")
    url = template.copy_to(tmp_path)
    yield tmp_path
    template.take_back(url)
