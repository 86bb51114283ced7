"""kill -9 under traffic, and Telegram's 429: benchmarks/telegram_crashes.py over both stores."""

from __future__ import annotations

import argparse
import signal
from pathlib import Path

from benchmarks import telegram_crashes
from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import FaultProxy, World
from benchmarks.telegram_traffic import Row

KILLS = 12
MESSAGES = 390


class Victim:
    """The service of this package in the place of that of `telegram_crashes`."""

    def __init__(self, place: Place, proxy: FaultProxy) -> None:
        self._world = World(place)
        self._world.proxy = proxy  # theirs, and started by them

    async def start(self) -> None:
        await self._world.start()

    async def end(self, how: signal.Signals) -> None:
        await self._world.end(how)

    def in_flight(self) -> int:
        return self._world.in_flight()


async def killed(place: Place, *, kills: int, messages: int) -> Row:
    """Traffic of private chats and groups through so many kills."""
    options = argparse.Namespace(
        service="scripted", kills=kills, messages=messages, drop=0.0, seed=7
    )

    def make(kind: str, data: Path, proxy: FaultProxy) -> Victim:
        return Victim(place, proxy)

    return await telegram_crashes.run(options, place.directory, make)  # type: ignore[arg-type]


def judged(row: Row) -> Seen:
    """The promise: nothing but the sends in flight comes twice."""
    good = not (row.lost or row.wrong_person or row.out_of_order)
    good = good and row.duplicates <= row.sends_in_flight_at_kills
    return Seen(
        text=f"{row.messages} messages, {row.kills} kills, {row.refused_429} times 429: lost "
        f"{row.lost}, wrong person {row.wrong_person}, out of order {row.out_of_order}, duplicates "
        f"{row.duplicates} of {row.sends_in_flight_at_kills} in flight; slowest restart to a reply "
        f"{max(row.restart_seconds):.1f} s",
        good=good,
        figures={
            "lost": row.lost,
            "duplicates": row.duplicates,
            "in_flight": row.sends_in_flight_at_kills,
            "slowest_restart_s": max(row.restart_seconds),
        },
    )


@fault(
    "kills",
    "kill -9 x12 under traffic, real Telegram client, 10 % 429",
    "lost 0, wrong person 0, out of order 0, duplicates <= sends in flight",
)
async def kills(place: Place) -> Seen:
    row = await killed(place, kills=KILLS, messages=MESSAGES)
    seen = judged(row)
    return Seen(text=seen.text, good=seen.good and row.kills == KILLS, figures=seen.figures)


@fault("429", "10 % of the sends refused with 429, no kill", "lost 0, duplicates 0")
async def slowed(place: Place) -> Seen:
    row = await killed(place, kills=0, messages=200)
    seen = judged(row)
    return Seen(text=seen.text, good=seen.good and row.refused_429 > 0, figures=seen.figures)
