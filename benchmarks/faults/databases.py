"""PostgreSQL killed, stopped and started under traffic; a worker killed beside a front."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World, rises
from bot.scaling.jobs import LIMIT_SECONDS

PEOPLE = 20
ROUNDS = 3
BEFORE = 0.5
"""Seconds between two people who write."""
RECOVERED = 15.0
TURNS = 2
POSTGRES = ("postgres",)


async def through(place: Place, trouble: Callable[[], Awaitable[None]]) -> Seen:
    """People write before, during and after the trouble; the supervisor restarts the service when
    it ends."""
    assert place.server is not None
    asked: dict[int, list[str]] = {chat: [] for chat in range(1, PEOPLE + 1)}
    restarts = 0

    async def write() -> None:
        for number in range(ROUNDS):
            for chat, texts in asked.items():
                texts.append(f"question {chat}/{number}")
                await world.say(chat, texts[-1])
                await asyncio.sleep(BEFORE)

    async def supervise() -> None:
        nonlocal restarts
        while True:
            await world.ended(seconds=3600)
            restarts += 1
            await asyncio.sleep(1.0)  # as systemd does
            await world.start()

    async with World(place) as world:
        await world.start()
        writing = asyncio.create_task(write())
        keeping = asyncio.create_task(supervise())
        await rises(lambda: len(world.sends), 5)
        await trouble()
        back, seen = time.monotonic(), len(world.sends)
        await rises(lambda: len(world.sends), seen + 1)
        recovery = time.monotonic() - back
        await writing
        result = await world.settled(asked)
        keeping.cancel()
        left = place.rows(
            "SELECT 'inbox', state, count(*) FROM inbox WHERE state <> 'done' GROUP BY 2"
            " UNION SELECT 'outbox', state, count(*) FROM outbox WHERE state <> 'sent' GROUP BY 2"
        )
        code = await world.end()
    good = not (result.lost or result.wrong_person or result.out_of_order or code)
    return Seen(
        text=f"{PEOPLE * ROUNDS} messages, all answered but {result.lost}; first answer "
        f"{recovery:.1f} s after the database was there again; answered twice {result.duplicates}; "
        f"the service ended {restarts} times; {left or 'nothing'} left in the queues",
        good=good and not left and recovery <= RECOVERED and result.duplicates <= 2,
        figures={"lost": result.lost, "recovery_s": recovery, "twice": result.duplicates},
    )


@fault(
    "postgres-crash",
    "kill -9 of the postmaster under traffic, started again after 2 s",
    "all answered, recovery <= 15 s",
    stores=POSTGRES,
)
async def crash(place: Place) -> Seen:
    async def trouble() -> None:
        assert place.server is not None
        await asyncio.to_thread(place.server.kill)
        await asyncio.sleep(2.0)
        await asyncio.to_thread(place.server.start)

    return await through(place, trouble)


@fault(
    "postgres-stopped",
    "PostgreSQL stopped (fast) under traffic, and started after 10 s",
    "all answered, recovery <= 15 s",
    stores=POSTGRES,
)
async def stopped(place: Place) -> Seen:
    async def trouble() -> None:
        assert place.server is not None
        await asyncio.to_thread(place.server.stop, "fast")
        await asyncio.sleep(10.0)
        await asyncio.to_thread(place.server.start)

    return await through(place, trouble)


@fault(
    "worker-killed",
    "kill -9 of one of two workers beside a front, x2",
    "requeued <= heartbeat limit + 1 s; lost 0, out of order 0",
    stores=POSTGRES,
)
async def worker_killed(place: Place) -> Seen:
    """One worker answers, the other one has just started; the first is killed. Requeued: the other
    has claimed what it was answering."""
    asked: dict[int, list[str]] = {}
    waits: list[float] = []
    async with World(place, role="front") as front:
        await front.start()
        busy = front.beside("worker0", role="worker")
        await busy.start()
        for turn in range(TURNS):
            slow = f"/slow 40 {turn}"
            asked[100 + turn] = [slow, f"after it {turn}"]
            for text in asked[100 + turn]:
                await front.say(100 + turn, text)
            await rises(lambda: front.running, 1, every=0.2)
            idle = front.beside(f"worker{turn + 1}", role="worker")
            workers = _workers(place)
            await idle.start()
            await rises(lambda workers=workers: _workers(place), workers + 1, every=0.2)  # type: ignore[misc]
            for other in range(1, PEOPLE + 1):
                asked.setdefault(other, []).append(f"question {other}/{turn}")
                await front.say(other, asked[other][-1])
            await busy.end(signal.SIGKILL)
            waits.append(await rises(lambda: _tries(place), 2, every=0.1))
            busy = idle
        result = await front.settled(asked)
        codes = [await busy.end(), await front.end()]
    slowest = max(waits)
    return Seen(
        text=f"{TURNS} messages taken over, slowest after {slowest:.1f} s (heartbeat limit "
        f"{LIMIT_SECONDS:.0f} s); of {sum(map(len, asked.values()))} messages lost {result.lost}, "
        f"out of order {result.out_of_order}, answered twice {result.duplicates}",
        good=result.perfect and not any(codes) and slowest <= LIMIT_SECONDS + 1,
        figures={"slowest_s": slowest, "lost": result.lost},
    )


def _workers(place: Place) -> int:
    return int(place.rows("SELECT count(*) FROM procrastinate_workers")[0][0])


def _tries(place: Place) -> int:
    """Of the message that is being answered and was tried most."""
    rows = place.rows("SELECT coalesce(max(attempts), 0) FROM inbox WHERE state = 'claimed'")
    return int(rows[0][0])
