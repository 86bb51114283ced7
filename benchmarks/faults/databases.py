"""PostgreSQL killed, stopped, frozen under traffic; a worker killed beside a front."""

from __future__ import annotations

import asyncio
import itertools
import signal
from dataclasses import dataclass
from functools import partial
from typing import Literal

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World, rises
from bot.scaling.jobs import LIMIT_SECONDS
from tests.servers.postgres import Postgres

PEOPLE = 20
ROUNDS = 3
BEFORE = 0.5
"""Seconds between two people who write."""
SLOW = "/slow 4 "
"""So that somebody is being answered whenever it happens."""
RECOVERED = 15.0
TURNS = 2
POSTGRES = ("postgres",)


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """What happens to the server, and how long nobody can use it."""

    how: Literal["fast", "immediate", "killed", "frozen"]
    seconds: float

    async def happen(self, server: Postgres) -> None:
        """Returns as soon as it is there again."""
        end = server.start
        match self.how:
            case "killed":
                begin = server.kill
            case "frozen":
                begin, end = server.freeze, server.thaw
            case mode:
                begin = partial(server.stop, mode)
        await asyncio.to_thread(begin)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            await asyncio.to_thread(end)


async def through(place: Place, *troubles: Trouble, workers: int = 0) -> Seen:
    """People write before, during and after each trouble; the supervisor restarts a process when it
    ends. `workers`: processes beside a front; 0: one process does all."""
    assert place.server is not None
    asked: dict[int, list[str]] = {chat: [] for chat in range(1, PEOPLE + 1)}
    restarts = 0
    over = asyncio.Event()

    async def write() -> None:
        for number in itertools.count():
            for chat, texts in asked.items():
                slow = SLOW if chat % 4 == 0 else ""
                texts.append(f"{slow}question {chat}/{number}")
                await world.say(chat, texts[-1])
                await asyncio.sleep(BEFORE)
            if over.is_set() and number + 1 >= ROUNDS:
                return

    async def supervise(process: World) -> None:
        nonlocal restarts
        while True:
            await process.ended(seconds=3600)
            restarts += 1
            await asyncio.sleep(1.0)  # as systemd does
            await process.start()

    async with World(place, role="front" if workers else "all") as world:
        beside = [world.beside(f"worker{n}", role="worker") for n in range(workers)]
        for process in (world, *beside):
            await process.start()
        writing = asyncio.create_task(write())
        keeping = [asyncio.create_task(supervise(process)) for process in (world, *beside)]
        recoveries = []
        for trouble in troubles:
            await rises(lambda: len(world.sends), len(world.sends) + 5)
            await trouble.happen(place.server)
            recoveries.append(
                await rises(lambda: len(world.sends), len(world.sends) + 1, RECOVERED * 4)
            )
        over.set()
        await writing
        result = await world.settled(asked)
        for task in keeping:
            task.cancel()
        left = place.rows(
            "SELECT 'inbox', state, count(*) FROM inbox WHERE state <> 'done' GROUP BY 2"
            " UNION SELECT 'outbox', state, count(*) FROM outbox WHERE state <> 'sent' GROUP BY 2"
        )
        twice = int(place.rows("SELECT count(*) FROM inbox WHERE attempts > 1")[0][0])
        codes = [await process.end() for process in (*beside, world)]
    slowest = max(recoveries)
    good = not (result.lost or result.wrong_person or result.out_of_order or any(codes) or left)
    return Seen(
        text=f"{sum(map(len, asked.values()))} messages, all answered but {result.lost}, out of "
        f"order {result.out_of_order}; first answer at the latest {slowest:.1f} s after the "
        f"database was there again; answered twice {result.duplicates}; tries spent on it {twice}; "
        f"a process ended {restarts} times; {left or 'nothing'} left in the queues",
        good=good and slowest <= RECOVERED and result.duplicates <= 2 * len(troubles),
        figures={
            "lost": result.lost, "recovery_s": slowest, "twice": result.duplicates, "spent": twice,
        },
    )  # fmt: skip


@fault(
    "postgres-crash",
    "kill -9 of the postmaster under traffic, started again after 2 s",
    "all answered, recovery <= 15 s",
    stores=POSTGRES,
)
async def crash(place: Place) -> Seen:
    return await through(place, Trouble(how="killed", seconds=2.0))


@fault(
    "postgres-stopped",
    "PostgreSQL stopped (fast) under traffic, and started after 13 s",
    "all answered, recovery <= 15 s",
    stores=POSTGRES,
)
async def stopped(place: Place) -> Seen:
    return await through(place, Trouble(how="fast", seconds=13.0))


@fault(
    "postgres-away",
    "PostgreSQL stopped (fast) for 3 s, stopped (immediate) for 15 s, killed for 45 s, under "
    "traffic; a front and two workers",
    "all answered, recovery <= 15 s",
    stores=POSTGRES,
)
async def away(place: Place) -> Seen:
    troubles = (
        Trouble(how="fast", seconds=3.0),
        Trouble(how="immediate", seconds=15.0),
        Trouble(how="killed", seconds=45.0),
    )
    return await through(place, *troubles, workers=2)


@fault(
    "postgres-hangs",
    "every process of PostgreSQL frozen for 3 s, 15 s and 45 s, under traffic; a front and two "
    "workers",
    "all answered, recovery <= 15 s",
    stores=POSTGRES,
)
async def hangs(place: Place) -> Seen:
    troubles = [Trouble(how="frozen", seconds=seconds) for seconds in (3.0, 15.0, 45.0)]
    return await through(place, *troubles, workers=2)


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
