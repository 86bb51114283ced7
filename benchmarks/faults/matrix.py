"""A real Synapse, and a service that is killed beside it, and before it: each text exactly once."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
import sys

import nio

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import PROJECT, World, rises
from tests.servers.synapse import Synapse

sys.path.insert(0, str(PROJECT / "tests" / "contract" / "matrix"))

from matrix_kit import TEXTS, Person

ROUNDS = 4
EACH = 8


async def read_back(person: Person, room: str, sender: str) -> list[nio.Event]:
    """All that `sender` said in the room, from its first event on, opened by the person's client.

    The homeserver's own record: one sync brings the last ten events and leaves out what is before.
    """
    found: list[nio.Event] = []
    start, end = "", None
    while start != end:
        start = end or ""
        answer = await person.client.room_messages(
            room, start, direction=nio.MessageDirection.front, limit=100
        )
        assert isinstance(answer, nio.RoomMessagesResponse), answer
        found += [one for one in answer.chunk if one.sender == sender]
        end = answer.end or start
    return found


@fault(
    "matrix",
    f"Matrix, encrypted room on a real Synapse: the service killed x{ROUNDS}, Synapse killed and "
    "restarted",
    "each text answered exactly once, in order",
)
async def matrix(place: Place) -> Seen:
    chance = random.Random(4)  # noqa: S311 - repeatable kills
    synapse = Synapse()
    await asyncio.to_thread(synapse.start)
    try:
        bot = synapse.register("bot", device="UNUSED")
        person = Person(synapse.register("person", device="PHONE"), synapse.url)
        settings = {"door": "matrix", "base_url": synapse.url, "user": bot.user}
        async with World(place, **settings, token=bot.password) as world:
            await person.sync()
            await world.start()
            room = await person.room_with(bot.user, encrypted=True)
            await person.joined(room, bot.user, seconds=60)
            said: list[str] = []
            for turn in range(ROUNDS + 2):
                goal = place.count("outbox", "sent") + chance.randint(1, EACH - 2)
                for number in range(EACH):
                    said.append(f"question {turn}/{number}")
                    await person.say(room, said[-1])
                await rises(lambda: place.count("outbox", "sent"), goal, every=0.02)
                if turn < ROUNDS:
                    await world.end(signal.SIGKILL)
                    await world.start()
                elif turn == ROUNDS:
                    await asyncio.to_thread(synapse.kill)
                    await asyncio.to_thread(synapse.start)
                else:
                    await asyncio.to_thread(synapse.stop)
                    await asyncio.sleep(2.0)
                    await asyncio.to_thread(synapse.start)
            due = [f"re: {text}" for text in said]
            with contextlib.suppress(TimeoutError):
                await rises(lambda: place.count("outbox", "sent"), len(due), every=0.1)
            await asyncio.sleep(3.0)  # what would still come twice
            for _ in range(3):  # keys come first
                await person.sync()
            heard = await read_back(person, room, bot.user)
            got = [one.body for one in heard if isinstance(one, TEXTS)]
            sealed = sum(isinstance(one, nio.MegolmEvent) for one in heard)
            skipped = len(got) - len(person.texts())
            code = await world.end()
        await person.close()
    finally:
        await asyncio.to_thread(synapse.__exit__)
    in_order = got == [one for one in due if one in got]
    sent = place.count("outbox", "sent")
    lost, twice = len(set(due) - set(got)), len(got) - len(set(got))
    return Seen(
        text=f"{len(due)} texts: lost {lost}, twice {twice}, {'' if in_order else 'NOT '}in order; "
        f"{sealed} events that the person's client could not open; the outbox says {sent} sent; "
        f"{skipped} of the answers came to the client only by reading the room back",
        good=got == due and code == 0,
        figures={"lost": lost, "twice": twice},
    )
