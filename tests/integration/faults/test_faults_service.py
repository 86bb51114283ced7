"""The cheap trials of the fault table, each once, over both databases."""

from __future__ import annotations

import pytest
from faults_kit import Here

from benchmarks.faults import commits, doors


@pytest.mark.parametrize("point", ["after-accept", "before-finish", "after-outgoing"])
async def test_a_kill_at_a_commit_point(here: Here, point: str) -> None:
    assert await commits.survived(here.place, point) == ""


async def test_what_a_webhook_acknowledged_is_there(here: Here) -> None:
    acknowledged, missing, twice, in_flight = await doors.killed(here.place, kills=2, burst=40)
    assert acknowledged > 10
    assert missing == 0
    assert twice <= in_flight
