"""Servers that many tests share: started when the first of them asks, once a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.postgres import Postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One cluster for the process; nothing of it outlives the tests, so that it never waits for
    the disk. A test that stops or kills a server starts its own."""
    with Postgres(fsync=False) as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    """A fresh empty database."""
    return postgres.create()
