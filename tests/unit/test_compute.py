"""Pools: bounded, timed, and honest about threads that cannot be stopped."""

import asyncio
import threading

import pytest

from bot.compute import Pool
from bot.errors import EngineBusy, EngineError


async def test_results_and_errors_come_back() -> None:
    pool = Pool("test")
    assert await pool.run(lambda: 3, timeout=5) == 3
    with pytest.raises(ValueError, match="inside"):
        await pool.run(lambda: (_ for _ in ()).throw(ValueError("inside")), timeout=5)
    pool.close()


async def test_a_full_queue_is_busy_until_a_thread_ends() -> None:
    pool, hold = Pool("test", threads=1, queue=1), threading.Event()
    running = [asyncio.create_task(pool.run(lambda: hold.wait(5), timeout=10)) for _ in range(2)]
    await asyncio.sleep(0.05)
    with pytest.raises(EngineBusy):
        await pool.run(lambda: None, timeout=5)
    hold.set()
    await asyncio.gather(*running)
    await asyncio.sleep(0.05)
    assert await pool.run(lambda: 1, timeout=5) == 1
    pool.close()


async def test_a_timed_out_call_holds_its_place_until_its_thread_ends() -> None:
    pool, hold = Pool("test", threads=1, queue=0), threading.Event()
    with pytest.raises(EngineError, match="no result"):
        await pool.run(lambda: hold.wait(5), timeout=0.05)
    with pytest.raises(EngineBusy):
        await pool.run(lambda: None, timeout=5)
    hold.set()
    await asyncio.sleep(0.1)
    assert await pool.run(lambda: 1, timeout=5) == 1
    pool.close()


async def test_a_closed_pool_says_so() -> None:
    pool = Pool("test")
    pool.close()
    with pytest.raises(EngineError, match="closed"):
        await pool.run(lambda: 1, timeout=5)
