"""Text and danger do not wait behind audio; what waits for nobody is spoken of."""

from __future__ import annotations

import asyncio
import time

from crew import Crew, Door, message, turn, until

from bot.capabilities import Capability, Role
from bot.model import MediaKind


async def test_text_is_answered_within_a_second_behind_a_backlog_of_audio(crew: Crew) -> None:
    door = Door()

    async def slow_with_audio(incoming, conversation, meanwhile):
        if incoming.media:
            await asyncio.sleep(0.4)
        return turn(incoming, conversation)

    async with crew.process(Role.ALL, door, answer=slow_with_audio, workers=2):
        await door.post(*(message(f"v{n}", f"v{n}", MediaKind.VOICE) for n in range(16)))
        await until(lambda: len(door.sent) >= 1)
        waits = []
        for number in range(4):
            started = time.monotonic()
            await door.post(message(f"t{number}", f"t{number}"))
            await until(lambda number=number: f"re t{number}" in door.texts)
            waits.append(time.monotonic() - started)
        assert sum("v" in text for text in door.texts) < 12, "the backlog was too short"
        await until(lambda: len(door.sent) == 20, 30)
    assert max(waits) < 1.0, waits


async def test_danger_goes_first_and_takes_its_conversation_along(crew: Crew) -> None:
    door, order = Door(), []

    async def noting(incoming, conversation, meanwhile):
        order.append(incoming.id)
        return turn(incoming, conversation)

    async with crew.process(Role.FRONT, door):
        await door.post(*(message(f"t{n}", f"t{n}") for n in range(6)))
        await door.post(message("before", "d"), message("danger", "d"))
        serves = frozenset({Capability.IO})
        async with crew.process(Role.WORKER, answer=noting, workers=1, serves=serves):
            await until(lambda: len(door.sent) == 8)
    assert order[:2] == ["before", "danger"]


async def test_a_queue_that_nobody_serves_is_named(crew: Crew) -> None:
    door = Door()
    async with crew.process(Role.FRONT, door) as front:
        await door.post(message("photo", "p", MediaKind.PHOTO))
        await until(lambda: door.fetched == 1)
        async with crew.process(Role.WORKER, serves=frozenset({Capability.LISTEN})):
            async with asyncio.timeout(10):
                while not (waiting := await front.company.jobs.unserved()):
                    await asyncio.sleep(0.02)
    assert [(one.queue, one.waiting) for one in waiting] == [("vision", 1)]
