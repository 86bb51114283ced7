"""Servers that many tests share: started when the first of them asks, once a process."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tests.servers.postgres import Postgres

gc.set_threshold(50_000)  # 14,000 tests stay: looking through them again and again is a third of
# the time in which they are collected (27 seconds of a core, with this 19, for each process)


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
