"""The real runner over the real store."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from runner_kit import PlainPhrases, Running, Scene, ScriptedChannel, SystemClock, echo, store_in

from bot.attending import Limits
from bot.runner import Runner


@pytest.fixture
def running(tmp_path: Path) -> Running:
    """`async with running(channel, answer, ...) as scene`; a second call is a restart."""

    @asynccontextmanager
    async def run(channel: ScriptedChannel, answer=echo, *, limits=None, **options):
        store = store_in(tmp_path)
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
