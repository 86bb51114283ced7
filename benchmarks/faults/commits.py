"""kill -9 before and after every transaction that a message, a reply or a reminder goes through."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import Fault, World, photo, rises

STEPS = ("accept", "claim", "put", "localise", "finish", "outgoing", "sent", "retry")
"""What an ordinary message with a photo goes through, in order."""
PEOPLE = (11, 12, 13)
DAYS = 86_400.0
KILLED = -signal.SIGKILL
AT_ONCE = 4
"""Points that are tried at once, each with a service and a database of its own."""


class NotKilled(Exception):
    """The process did not come to the point."""


async def die(world: World, point: str, **settings: object) -> int:
    """Start the service; once it has died at that point: sends in flight."""
    await world.start(kill=point, **settings)
    if await world.ended() != KILLED:
        raise NotKilled(point)
    return world.in_flight()


async def ordinary(world: World, point: str) -> str:
    """Two texts and a photo of three people."""
    asked = {chat: [f"question {chat}/0", f"question {chat}/1"] for chat in PEOPLE}
    for chat, texts in asked.items():
        await world.say(chat, texts[0])
        await world.proxy.say(photo(world, chat))
        await world.say(chat, texts[1])
    if point.endswith("-retry"):
        world.proxy.next("sendMessage", *[Fault.SLOW_DOWN] * 2)
    flying = await die(world, point)
    await world.start()
    result = await world.settled(asked)
    code = await world.end()
    photos = [world.got(chat).count("re:  +photo") for chat in PEOPLE]
    twice = result.duplicates + sum(photos) - len(PEOPLE)
    good = not (code or result.lost or result.wrong_person or result.out_of_order)
    return "" if good and min(photos) and twice <= flying else f"{result}, photos {photos}"


async def buried(world: World, point: str) -> str:
    """A message that ends the process three times; the fourth start buries it, and is killed."""
    asked = {11: ["before it", "after it"], 12: ["a neighbour"]}
    await world.say(11, "before it")
    await world.say(11, "/poison")
    await world.say(11, "after it")
    await world.say(12, "a neighbour")
    for _ in range(3):
        await world.start()
        if await world.ended() != KILLED:
            raise NotKilled("poison")
    await die(world, point)
    await world.start()
    result = await world.settled(asked)
    await world.end()
    told = len(set(result.others))
    return "" if not (result.lost or result.out_of_order) and told == 1 else str(result)


async def reminded(world: World, point: str) -> str:
    """A reminder that is due is said once, but for the send in flight."""
    await world.start()
    await world.say(11, "/remind 3 the appointment")
    await rises(lambda: len(world.got(11)), 1)
    await world.end()
    await die(world, point, shift=3 * DAYS)
    await world.start(shift=3 * DAYS)
    await rises(lambda: len(world.got(11)), 2)
    await asyncio.sleep(1.0)
    await world.end()
    return "" if len(world.got(11)) == 2 else f"reminded {len(world.got(11)) - 1} times"


async def erased(world: World, point: str) -> str:
    """ "Delete everything" is confirmed once, and nothing of the person stays."""
    await world.start()
    await world.say(11, "a question")
    await world.say(12, "a neighbour")
    await rises(lambda: len(world.proxy.sent), 2)
    await world.end()
    await world.say(11, "/erase")
    await die(world, point)
    await world.start()
    await rises(lambda: len(world.got(11)), 2)
    await asyncio.sleep(1.0)
    await world.end()
    left = world.place.rows("SELECT count(*) FROM person")[0][0]
    good = world.got(11) == ["re: a question", "re: /erase"] and left == 1
    return "" if good else f"{len(world.got(11)) - 1} confirmations, {left} people known"


async def released(world: World, point: str) -> str:
    """Answers that SIGTERM cuts are given back; the kill falls there."""
    asked = {chat: [f"question {chat}"] for chat in PEOPLE}
    for chat, (text,) in asked.items():
        await world.say(chat, text)
    await world.start(kill=point, answer_seconds=30.0, grace=0.2)
    await rises(lambda: world.running, len(PEOPLE))
    if await world.end(signal.SIGTERM) != KILLED:
        raise NotKilled(point)
    await world.start()
    result = await world.settled(asked)
    await world.end()
    return "" if result.perfect else str(result)


SCENES: dict[str, tuple[str, Callable[[World, str], Awaitable[str]]]] = {
    **{step: (step, ordinary) for step in STEPS},
    "bury": ("bury", buried),
    "remind": ("remind", reminded),
    "erase": ("finish", erased),
    "release": ("release", released),
}
"""What is committed: the method of the store, and what brings the service there."""
POINTS = tuple(f"{when}-{what}" for what in SCENES for when in ("before", "after"))


async def survived(place: Place, point: str) -> str:
    """Kill there once. Empty when all is well, otherwise what was wrong."""
    when, _, what = point.partition("-")
    method, scene = SCENES[what]
    async with World(place, remind_every=0.3) as world:
        world.proxy.latency = 0.01
        try:
            return await scene(world, f"{when}-{method}")
        except (NotKilled, TimeoutError) as error:
            return f"{type(error).__name__} {error}"


@fault(
    "commits",
    "kill -9 before and after each transaction: " + ", ".join(SCENES),
    "nothing lost, twice at most what was in flight",
)
async def commits(place: Place) -> Seen:
    room = asyncio.Semaphore(AT_ONCE)

    async def tried(point: str) -> str:
        async with room:
            return await survived(place.fresh(point), point)

    found = dict(zip(POINTS, await asyncio.gather(*map(tried, POINTS)), strict=True))
    wrong = {point: trouble for point, trouble in found.items() if trouble}
    text = f"{len(POINTS) - len(wrong)} of {len(POINTS)} points survived"
    if wrong:
        text += ": " + "; ".join(f"{point}: {what}" for point, what in wrong.items())
    return Seen(text=text, good=not wrong, figures={"points": len(POINTS), "wrong": len(wrong)})
