"""An engine that hangs in its thread ends the process, once it is long after its time."""

import asyncio
import threading

import pytest

from bot import compute, wedged
from bot.compute import Pool
from bot.errors import EngineError


async def watched(patience: float) -> list[int]:
    """What `watch` ended the process with within 0.3 s."""
    ends: list[int] = []
    watching = asyncio.create_task(wedged.watch(every=0.02, patience=patience, end=ends.append))
    await asyncio.wait([watching], timeout=0.3)
    watching.cancel()
    return ends


async def test_a_call_that_never_comes_back_ends_the_process() -> None:
    pool, hold = Pool("hung"), threading.Event()
    with pytest.raises(EngineError, match="no result"):
        await pool.run(lambda: hold.wait(5), timeout=0.02)
    assert await watched(patience=10) == []  # late, but it may still come back
    assert compute.overdue()["hung"] > 0.2
    assert await watched(patience=0.2) == [wedged.EXIT_CODE]
    hold.set()
    pool.close()


async def test_a_cancelled_caller_does_not_hide_the_thread() -> None:
    pool, hold = Pool("left"), threading.Event()
    waiting = asyncio.create_task(pool.run(lambda: hold.wait(5), timeout=0.05))
    await asyncio.sleep(0.01)
    waiting.cancel()
    assert await watched(patience=0.1) == [wedged.EXIT_CODE]
    hold.set()
    pool.close()


async def test_what_ends_in_time_or_fails_is_not_wedged() -> None:
    pool = Pool("quick")
    assert await pool.run(lambda: 1, timeout=5) == 1
    with pytest.raises(ValueError, match="inside"):
        await pool.run(lambda: (_ for _ in ()).throw(ValueError("inside")), timeout=5)
    assert await watched(patience=0) == []
    assert "quick" not in compute.overdue()
    pool.close()
