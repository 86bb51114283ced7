"""Very many conversations, and a whole day in ten minutes: nothing lost, memory flat."""

from __future__ import annotations

import asyncio
import math
import random
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import psutil

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World, photo, private, voice

PEOPLE = 10_000
DAY_SECONDS = 600.0
DAY_MESSAGES = 5_000
DAY_PEOPLE = 800
FLAT = 1.10
"""Memory at the end, as a share of that after the first third."""
EVERY = 2.0  # seconds between two looks at the memory


@dataclass(kw_only=True)
class Memory:
    """Resident megabytes of the service."""

    seen: list[float] = field(default_factory=list)

    async def watch(self, world: World) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            assert world.process is not None
            self.seen.append(psutil.Process(world.process.pid).memory_info().rss / 1e6)

    @property
    def growth(self) -> float:
        """Mean of the last tenth over that of the tenth that follows the first third."""
        part = max(1, len(self.seen) // 10)
        third = self.seen[len(self.seen) // 3 :][:part]
        last = self.seen[-part:]
        return (sum(last) / len(last)) / (sum(third) / len(third))


@fault(
    "conversations",
    f"{PEOPLE:,} conversations, one message each, all at once (Telegram takes 30 a second)",
    "lost 0, memory flat",
)
async def conversations(place: Place) -> Seen:
    memory = Memory()
    async with World(place) as world:
        await world.start()
        watching = asyncio.create_task(memory.watch(world))
        asked = {chat: [f"question {chat}"] for chat in range(1, PEOPLE + 1)}
        for chat, (text,) in asked.items():
            await world.say(chat, text)
        begun = time.monotonic()
        while len(world.sends) < PEOPLE and time.monotonic() - begun < 1800:
            await asyncio.sleep(1.0)
        result = await world.settled(asked, seconds=60)
        watching.cancel()
        code = await world.end()
    return Seen(
        text=f"lost {result.lost}, wrong person {result.wrong_person}, twice {result.duplicates}; "
        f"memory {memory.seen[len(memory.seen) // 3]:.0f} MB after a third, {memory.seen[-1]:.0f} "
        f"MB at the end ({memory.growth:.2f} times), {max(memory.seen):.0f} MB at most",
        good=result.perfect and code == 0 and memory.growth <= FLAT,
        figures={"lost": result.lost, "growth": memory.growth, "most_mb": max(memory.seen)},
    )


@dataclass(kw_only=True)
class Day:
    """Who sends what when, and what must come back."""

    moments: list[float] = field(default_factory=list)
    """Seconds of the replay, in order."""
    due: dict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def hours(chance: random.Random, count: int) -> list[float]:
    """Moments of a day as a share of it: a morning and an evening hump over a thin night."""

    def weight(share: float) -> float:
        hour = share * 24
        humps = math.exp(-((hour - 10) ** 2) / 8) + 0.8 * math.exp(-((hour - 18) ** 2) / 6)
        return 0.05 + humps

    found: list[float] = []
    while len(found) < count:
        share = chance.random()
        if chance.random() * 1.9 < weight(share):
            found.append(share)
    return sorted(found)


async def send(world: World, day: Day, chance: random.Random, number: int) -> None:
    """One message of a mix: texts, notes, photos, albums, repeats, reminders, erasures."""
    chat = chance.randint(1, DAY_PEOPLE)
    roll = chance.random()
    if roll < 0.66:
        await world.say(chat, f"question {number}")
        day.due[chat][f"re: question {number}"] += 1
    elif roll < 0.84:
        await world.proxy.say(voice(world, chat))
        day.due[chat]["re:  +voice"] += 1
    elif roll < 0.91:
        await world.proxy.say(photo(world, chat))
        day.due[chat]["re:  +photo"] += 1
    elif roll < 0.93:
        for part in range(3):
            caption = {"caption": f"album {number}"} if part == 0 else {}
            more = {"media_group_id": f"A{number}", **caption}
            await world.proxy.say({**photo(world, chat), **more})
        day.due[chat][f"re: album {number} +photo +photo +photo"] += 1
    elif roll < 0.98:
        repeated = private(chat, world.number(chat), text=f"twice {number}")
        await world.proxy.say(repeated)
        await world.proxy.say(repeated)
        day.due[chat][f"re: twice {number}"] += 1
    elif roll < 0.995:
        await world.say(chat, f"/remind 1 appointment {number}")
        day.due[chat][f"re: /remind 1 appointment {number}"] += 1
    else:
        await world.say(chat, f"/erase {number}")
        day.due[chat][f"re: /erase {number}"] += 1


@fault(
    "day",
    f"24 h of traffic ({DAY_MESSAGES:,} messages of a mix) replayed in ten minutes",
    "lost 0, one answer each, memory flat",
)
async def day(place: Place) -> Seen:
    chance, plan, memory = random.Random(24), Day(), Memory()  # noqa: S311 - repeatable
    async with World(place, listening_seconds=0.2, remind_every=0.5, sweep_every=1.0) as world:
        await world.start()
        watching = asyncio.create_task(memory.watch(world))
        begun = time.monotonic()
        for number, share in enumerate(hours(chance, DAY_MESSAGES)):
            await asyncio.sleep(max(0.0, begun + share * DAY_SECONDS - time.monotonic()))
            await send(world, plan, chance, number)
        moved, size = time.monotonic(), 0
        while missing(world, plan) and time.monotonic() - moved < 60:
            if len(world.sends) != size:
                moved, size = time.monotonic(), len(world.sends)
            await asyncio.sleep(1.0)
        seconds = time.monotonic() - begun
        watching.cancel()
        code = await world.end()
    lost, twice, others = missing(world, plan), *surplus(world, plan)
    return Seen(
        text=f"{DAY_MESSAGES:,} messages in {seconds:.0f} s: lost {lost}, answered twice {twice}, "
        f"{others} reminders said; memory {memory.seen[len(memory.seen) // 3]:.0f} MB after a third"
        f", {memory.seen[-1]:.0f} MB at the end ({memory.growth:.2f} times)",
        good=not (lost or twice or code) and memory.growth <= FLAT,
        figures={"lost": lost, "twice": twice, "growth": memory.growth},
    )


def received(world: World) -> dict[int, Counter[str]]:
    """What everybody got."""
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for one in world.sends:
        found[int(one.chat)][one.text] += 1
    return found


def missing(world: World, plan: Day) -> int:
    """Answers that are due and did not come."""
    got = received(world)
    return sum((due - got[chat]).total() for chat, due in plan.due.items())


def surplus(world: World, plan: Day) -> tuple[int, int]:
    """(answers beyond those that are due, sentences of our own)."""
    more: Counter[str] = Counter()
    for chat, texts in received(world).items():
        more += texts - plan.due[chat]
    twice = sum(count for text, count in more.items() if text.startswith("re: "))
    return twice, more.total() - twice
