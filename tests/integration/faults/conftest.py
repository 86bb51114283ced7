"""Every trial on both databases; one PostgreSQL server for all of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[3])]

from faults_kit import Here  # noqa: E402

from benchmarks.faults.places import Place, database  # noqa: E402
from tests.servers.postgres import Postgres  # noqa: E402


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    with Postgres() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgres"])
def here(request: pytest.FixtureRequest, tmp_path: Path) -> Here:
    kind = request.param
    if kind == "sqlite":
        return Here(Place(kind=kind, directory=tmp_path, logs=tmp_path))
    server = request.getfixturevalue("server")
    url = database(server)
    return Here(Place(kind=kind, directory=tmp_path, logs=tmp_path, url=url, server=server))
