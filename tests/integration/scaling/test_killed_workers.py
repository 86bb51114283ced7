"""Workers that are killed or told to stop, as processes of their own."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from crew import Crew, Door, message, until

from bot.capabilities import Role

MEMBER = Path(__file__).with_name("member.py")


@asynccontextmanager
async def worker(crew: Crew, seconds: float = 0.0) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(MEMBER), crew.url, str(crew.home), str(seconds),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            assert await process.stdout.readline() == b"ready\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_what_a_killed_worker_held_is_taken_over_in_order_and_answered_once(
    crew: Crew,
) -> None:
    door = Door()
    async with crew.process(Role.FRONT, door), worker(crew, 0.3) as killed:
        await door.post(*(message(f"{n}", f"p{n % 3}") for n in range(12)))
        await until(lambda: len(door.sent) >= 2)
        killed.kill()
        killed_at = time.monotonic()
        await killed.wait()
        before = len(door.sent)
        async with worker(crew):
            await until(lambda: len(door.sent) == 12)
    assert door.at[before] - killed_at < 1.5 + 1.0 + 10.0  # the limit, a beat, a slow machine
    answered = [text.split()[1] for text in door.texts]
    assert sorted(answered, key=int) == [str(n) for n in range(12)]
    for person in range(3):
        mine = [int(one) for one in answered if int(one) % 3 == person]
        assert mine == sorted(mine)


async def test_a_message_that_kills_three_workers_is_buried_and_its_neighbours_are_answered(
    crew: Crew,
) -> None:
    door = Door()
    async with crew.process(Role.FRONT, door):
        await door.post(message("first", "bad", text="die"), message("then", "bad"))
        await door.post(*(message(f"n{n}", f"p{n}") for n in range(4)))
        for _ in range(3):
            async with worker(crew) as dying:
                async with asyncio.timeout(30):
                    await dying.wait()
            assert dying.returncode == -signal.SIGKILL
        async with worker(crew) as living:
            await until(lambda: len(door.sent) == 6, 30)
            assert living.returncode is None
    bad = [one for one in door.sent if one.key.person == "bad"]
    assert [one.reply.text.split()[0:2] for one in bad] == [["fr:error-internal"], ["re", "then"]]
    assert len([one for one in door.sent if one.key.person != "bad"]) == 4


async def test_told_to_stop_a_worker_ends_what_it_does_and_leaves_the_rest(crew: Crew) -> None:
    door = Door()
    async with crew.process(Role.FRONT, door), worker(crew, 0.5) as old:
        await door.post(*(message(f"{n}", f"p{n}") for n in range(10)))
        await until(lambda: len(door.sent) >= 1)
        old.terminate()
        async with asyncio.timeout(20):
            assert await old.wait() == 0
        by_old = list(door.texts)
        async with worker(crew) as new:
            await until(lambda: len(door.sent) == 10)
            assert new.returncode is None
    numbers = sorted(int(text.split()[1]) for text in door.texts)
    assert numbers == list(range(10))
    assert all(text.endswith(f"by {old.pid}") for text in by_old)
