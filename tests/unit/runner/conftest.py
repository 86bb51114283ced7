"""The real runner over the real store."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from runner_kit import PlainPhrases, Running, Scene, ScriptedChannel, SystemClock, echo

from bot.attending import Limits
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore


@pytest.fixture
def running(tmp_path: Path) -> Running:
    """`async with running(channel, answer, ...) as scene`; a second call is a restart."""

    @asynccontextmanager
    async def run(channel: ScriptedChannel, answer=echo, *, limits=None, **options):
        store = SqliteStore(
            tmp_path / "db", tmp_path / "media", tmp_path / "master.key", SystemClock()
        )
        events: list[tuple[str, object]] = []
        stop = asyncio.Event()
        runner = Runner(
            store, [channel], answer, phrases=PlainPhrases(), clock=SystemClock(),
            limits=limits or Limits(retry_delay=0.01),
            on_event=lambda pseudonym, event: events.append((pseudonym, event)), **options,
        )  # fmt: skip
        service = asyncio.create_task(runner.run(stop))
        try:
            yield Scene(store, channel, stop, service, events)
        finally:
            stop.set()
            async with asyncio.timeout(20):
                await service
        assert channel.closed

    return run
