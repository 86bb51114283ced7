"""The clock jumps by two days, forward and back, while the service runs (libfaketime)."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import Fault, World, private, rises

LIBRARY = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
PROMPT = 3.0  # seconds
LATE = 30.0


def wrong_clock(world: World) -> Path:
    """The service's wall clock follows this file; the monotonic one stays. Raises RuntimeError."""
    if not LIBRARY.exists():
        raise RuntimeError("libfaketime is missing: apt-get install libfaketime")
    file = world.place.logs / "clock"
    file.write_text("+0d")
    world.environment = {
        "LD_PRELOAD": str(LIBRARY),
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_CACHE_DURATION": "1",  # else the file is read each time somebody asks
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_RESET": "1",
    }
    return file


@fault(
    "clock",
    "the wall clock jumps +2 days, then -4, while replies wait and a reminder is noted",
    "every message answered once and at once, the reminder said once, what waited not stranded",
)
async def jumps(place: Place) -> Seen:
    async with World(place, remind_every=0.5, sweep_every=2.0) as world:
        clock = wrong_clock(world)
        world.proxy.retry_after = 4
        await world.start()
        await world.say(11, "/remind 3 the appointment")
        await rises(lambda: len(world.got(11)), 1)
        waits, stranded = [], []
        for number, jump in enumerate(("+2d", "-2d")):
            chat = 20 + number
            world.proxy.next("sendMessage", Fault.SLOW_DOWN)
            await world.say(chat, f"a reply that waits {number}")
            await rises(lambda: world.proxy.counts[Fault.SLOW_DOWN], number + 1)
            await asyncio.sleep(1.0)  # it waits in the outbox, for a moment of the clock
            clock.write_text(jump)
            await asyncio.sleep(1.5)  # until it is read
            begun = time.monotonic()
            await world.say(30 + number, f"after the jump {number}")
            waits.append(await rises(lambda c=30 + number: len(world.got(c)), 1))  # type: ignore[misc]
            await rises(lambda c=chat: len(world.got(c)), 1)  # type: ignore[misc]
            stranded.append(time.monotonic() - begun)
            if number == 0:
                await rises(lambda: len(world.got(11)), 2)
        await world.proxy.say(private(30, 1, text="after the jump 0"))  # delivered again
        await world.say(11, "the last one")
        await rises(lambda: world.got(11).count("re: the last one"), 1)
        await asyncio.sleep(2.0)
        code = await world.end()
    reminded = len(world.got(11)) - 2
    once = all(len(world.got(chat)) == 1 for chat in (20, 21, 30, 31))
    good = once and reminded == 1 and code == 0
    return Seen(
        text=f"slowest answer after a jump {max(waits):.1f} s, slowest reply that had waited "
        f"{max(stranded):.1f} s, reminded {reminded} times, a repeated delivery answered "
        f"{len(world.got(30)) - 1} times",
        good=good and max(waits) < PROMPT and max(stranded) < LATE,
        figures={"slowest_s": max(waits), "stranded_s": max(stranded)},
    )
