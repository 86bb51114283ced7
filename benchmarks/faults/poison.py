"""A message that ends the process which answers it: buried after three, the person told."""

from __future__ import annotations

import signal

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World
from bot.locales import FluentPhrases

TRIES = 3
ASKED = {11: ["before it", "after it"], 12: ["neighbour one"], 13: ["neighbour two"]}


@fault(
    "poison",
    "a message that kills its worker",
    "dead-letter after 3, neighbours unaffected, the person told",
)
async def poison(place: Place) -> Seen:
    """The supervisor (here: this trial) starts the service again each time it ends."""
    async with World(place) as world:
        await world.say(11, "before it")
        await world.say(11, "/poison")
        await world.say(11, "after it")
        await world.say(12, "neighbour one")
        await world.say(13, "neighbour two")
        await world.start()
        kills = 0
        while kills <= TRIES:
            try:
                code = await world.ended(seconds=15 if kills == TRIES else 60)
            except TimeoutError:
                break
            if code != -signal.SIGKILL:
                return Seen(text=f"ended with {code}: {world.last_words()}", good=False)
            kills += 1
            await world.start()
        result = await world.settled(ASKED)
        await world.end()
        dead = place.count("inbox", "dead")
    told = result.others == [FluentPhrases().say("fr", "error-internal")]
    good = kills == TRIES and dead == 1 and told and not (result.lost or result.out_of_order)
    return Seen(
        text=f"ended the process {kills} times, dead letters {dead}, the person "
        f"{'was told' if told else f'got {result.others}'}, neighbours lost {result.lost}, "
        f"answered twice {result.duplicates}",
        good=good,
        figures={"kills": kills, "dead": dead},
    )
