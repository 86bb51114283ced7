"""A front receives and delivers, workers answer: over a real PostgreSQL."""

from __future__ import annotations

import asyncio

from crew import Crew, Door, echo, message, turn, until

from bot.capabilities import Capability, Role
from bot.model import MediaKind


async def test_a_text_goes_from_a_front_through_a_worker_to_the_front(crew: Crew) -> None:
    door = Door()
    async with crew.process(Role.FRONT, door), crew.process(Role.WORKER):
        await door.post(message("one"))
        await until(lambda: door.texts == ["re one"])


async def test_everything_in_one_process_works_as_well(crew: Crew) -> None:
    door = Door()
    async with crew.process(Role.ALL, door):
        await door.post(message("one"), message("two"))
        await until(lambda: door.texts == ["re one", "re two"])


async def test_a_conversation_stays_in_order_over_two_workers(crew: Crew) -> None:
    door, running = Door(), 0
    people = [f"p{n}" for n in range(5)]

    async def slow(incoming, conversation, meanwhile):
        nonlocal running
        running += 1
        await asyncio.sleep(0.01 if incoming.id.endswith("3") else 0.002)
        return turn(incoming, conversation)

    async with (
        crew.process(Role.FRONT, door),
        crew.process(Role.WORKER, answer=slow),
        crew.process(Role.WORKER, answer=slow),
    ):
        for number in range(8):
            await door.post(*(message(f"{who}-{number}", who) for who in people))
        await until(lambda: len(door.sent) == 40)
    for who in people:
        mine = [text for text in door.texts if f" {who}-" in text]
        assert mine == [f"re {who}-{number}" for number in range(8)]
    assert running == 40


async def test_media_is_brought_in_by_the_front_and_answered_by_who_can(crew: Crew) -> None:
    door, listened, looked = Door(), [], []

    async def listener(incoming, conversation, meanwhile):
        listened.append(incoming)
        return turn(incoming, conversation)

    async def looker(incoming, conversation, meanwhile):
        looked.append(incoming)
        return turn(incoming, conversation)

    hears, sees = frozenset({Capability.LISTEN}), frozenset({Capability.VISION})
    async with (
        crew.process(Role.FRONT, door),
        crew.process(Role.WORKER, answer=listener, serves=hears) as first,
    ):
        await door.post(
            message("photo", "a", MediaKind.PHOTO), message("voice", "b", MediaKind.VOICE)
        )
        await until(lambda: door.texts == ["re voice"])
        await until(lambda: door.fetched == 2)
        waiting = await first.company.jobs.unserved()
        assert [(one.queue, one.waiting) for one in waiting] == [("vision", 1)]
        async with crew.process(Role.WORKER, answer=looker, serves=sees):
            await until(lambda: "re photo" in door.texts)
    assert [one.id for one in listened] == ["voice"]
    assert [one.id for one in looked] == ["photo"]
    assert all(ref.in_vault for one in (*listened, *looked) for ref in one.media)


async def test_a_worker_says_typing_and_a_sentence_through_the_front(crew: Crew) -> None:
    door, go = Door(), asyncio.Event()

    async def telling(incoming, conversation, meanwhile):
        await meanwhile("one moment", "fr")
        await go.wait()
        return turn(incoming, conversation)

    async with crew.process(Role.FRONT, door), crew.process(Role.WORKER, answer=telling):
        await door.post(message("one"))
        await until(lambda: door.texts == ["one moment"] and bool(door.working_for))
        go.set()
        await until(lambda: door.texts == ["one moment", "re one"])
    assert door.working_for[0].person == "p"


async def test_who_is_erased_is_forgotten_by_the_channel_of_the_front(crew: Crew) -> None:
    door = Door()

    async def erasing(incoming, conversation, meanwhile):
        from dataclasses import replace

        return replace(turn(incoming, conversation), erase=True)

    async with crew.process(Role.FRONT, door), crew.process(Role.WORKER, answer=erasing):
        await door.post(message("one"))
        await until(lambda: door.texts == ["re one"])
        await until(lambda: [key.person for key in door.forgotten] == ["p"])


async def test_an_album_is_one_message_wherever_it_is_answered(crew: Crew) -> None:
    door, seen = Door(), []

    async def counting(incoming, conversation, meanwhile):
        seen.append((incoming.id, len(incoming.media)))
        return await echo(incoming, conversation, meanwhile)

    async with crew.process(Role.FRONT, door), crew.process(Role.WORKER, answer=counting):
        for number in range(3):
            await door.post(message(f"part{number}", "p", MediaKind.PHOTO, album="album"))
        await door.post(message("after"))
        await until(lambda: door.texts == ["re part0", "re after"])
    assert seen == [("part0", 3), ("after", 0)]


async def test_a_reply_is_delivered_by_the_front_to_which_the_person_is_connected(
    crew: Crew,
) -> None:
    holds, other, connected = Door(), Door(), set()
    async with (
        crew.process(Role.FRONT, other, here={"chat": lambda key: False}),
        crew.process(Role.FRONT, holds, here={"chat": lambda key: key.person in connected}),
        crew.process(Role.WORKER),
    ):
        connected |= {f"p{n}" for n in range(12)}
        await other.post(*(message(f"{n}", f"p{n}") for n in range(12)))
        await until(lambda: len(holds.sent) == 12)
    assert other.sent == []
