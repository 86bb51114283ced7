"""What arrives twice, late or in another order; and words behind a heap of voice notes."""

from __future__ import annotations

import asyncio
import random
import time

import aiohttp

from benchmarks.faults.doors import Platform
from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World, free_port, rises, voice

MESSAGES = 120
BACKLOG = 64
LISTENING = 0.5
"""Seconds that a voice note keeps a worker."""
WORDS = 8


@fault(
    "duplicates",
    "each update delivered 1-4 times, in any order, by webhook",
    "one answer each",
)
async def duplicates(place: Place) -> Seen:
    chance = random.Random(3)  # noqa: S311 - repeatable
    port = free_port()
    deliveries = [n for n in range(1, MESSAGES + 1) for _ in range(chance.randint(1, 4))]
    chance.shuffle(deliveries)
    async with World(place, webhook_port=port) as world, aiohttp.ClientSession() as client:
        await world.start()
        platform = Platform(port)
        await platform.reachable(client)
        half = len(deliveries) // 2
        for part in (deliveries[:half], deliveries[half:]):
            await asyncio.gather(*(platform.deliver(client, n, f"question {n}") for n in part))
        asked = {n: [f"question {n}"] for n in range(1, MESSAGES + 1)}
        result = await world.settled(asked)
        await asyncio.gather(*(platform.deliver(client, n, f"question {n}") for n in asked))
        await asyncio.sleep(1.0)  # days later, all once more
        late = len(world.sends) - MESSAGES
        await world.end()
    return Seen(
        text=f"{MESSAGES} messages in {len(deliveries)} deliveries, then all once more: lost "
        f"{result.lost}, answered twice {result.duplicates + late}",
        good=result.perfect and late == 0,
    )


@fault("backlog", f"text behind {BACKLOG} voice notes", "< 1 s")
async def backlog(place: Place) -> Seen:
    """One voice note from each of many people, then one text from each of some others."""
    async with World(place, listening_seconds=LISTENING) as world:
        await world.start()
        for chat in range(1, BACKLOG + 1):
            await world.proxy.say(voice(world, chat))
        await rises(lambda: world.running, 1)
        await rises(lambda: len(world.sends), 4)
        waits = []
        for chat in range(1001, 1001 + WORDS):
            asked = time.monotonic()
            await world.say(chat, f"words {chat}")
            await rises(lambda chat=chat: len(world.got(chat)), 1)  # type: ignore[misc]
            waits.append(time.monotonic() - asked)
        still = BACKLOG - sum(int(one.chat) < 1000 for one in world.sends)
        await rises(lambda: len(world.sends), BACKLOG + WORDS)
        await world.end()
    return Seen(
        text=f"{WORDS} texts: slowest answer {max(waits):.2f} s, median "
        f"{sorted(waits)[WORDS // 2]:.2f} s; {still} notes still waited after the last",
        good=max(waits) < 1.0 and still > 0,
        figures={"slowest_s": max(waits), "notes_waiting": still},
    )
