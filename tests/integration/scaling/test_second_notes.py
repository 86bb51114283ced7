"""Second notes are spoken by who can, while a front loads no voice."""

from __future__ import annotations

from dataclasses import replace

from crew import Crew, Door, message, turn, until

from bot.capabilities import Capability, Role
from bot.errors import EngineError
from bot.model import Manner, Reply


async def in_two_notes(incoming, conversation, meanwhile):
    first = turn(incoming, conversation)
    second = Reply(text="", speech=f"rest of {incoming.id}", language="fr", late=Manner())
    return replace(first, replies=(*first.replies, second))


async def test_the_second_note_is_spoken_elsewhere_and_sent_after_the_first(crew: Crew) -> None:
    door, spoken = Door(), []

    async def speak(reply: Reply) -> bytes:
        spoken.append(reply.speech)
        return b"sound of " + reply.speech.encode()

    writes, speaks = frozenset({Capability.IO}), frozenset({Capability.SPEAK})
    async with (
        crew.process(Role.FRONT, door),
        crew.process(Role.WORKER, answer=in_two_notes, serves=writes),
    ):
        await door.post(message("one"), message("two"))
        await until(lambda: door.texts == ["re one"])  # what follows waits for its voice, in order
        async with crew.process(Role.WORKER, serves=speaks, speak=speak):
            await until(lambda: len(door.sent) == 4)
    assert [one.reply.text or one.audio for one in door.sent] == [
        "re one", b"sound of rest of one", "re two", b"sound of rest of two",
    ]  # fmt: skip
    assert spoken == ["rest of one", "rest of two"]


async def test_a_note_that_cannot_be_spoken_holds_nothing_up(crew: Crew) -> None:
    door = Door()

    async def mute(reply: Reply) -> bytes:
        raise EngineError("no voice")

    async with crew.process(Role.ALL, door, answer=in_two_notes, speak=mute):
        await door.post(message("one"), message("two"))
        await until(lambda: door.texts == ["re one", "re two"])
