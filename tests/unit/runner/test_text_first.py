"""On one machine too, text never waits behind voice notes; in a conversation nothing overtakes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from runner_kit import VOICE, Running, ScriptedChannel, echo, message, store_in, until

from bot.model import Conversation, Message, Turn


def notes(count: int) -> list[Message]:
    return [message(f"note{n}", f"speaker{n}", text="", media=(VOICE,)) for n in range(count)]


async def test_text_is_answered_while_all_listen(running: Running) -> None:
    channel, hold = ScriptedChannel(), asyncio.Event()

    async def listen(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        if incoming.media:
            await hold.wait()
        return await echo(incoming, conversation)

    async with running(channel, listen, workers=3) as scene:
        await scene.post(*notes(8))
        await asyncio.sleep(0.1)
        for number in range(3):
            await scene.post(message(f"text{number}", "writer"))
        assert await scene.texts(3) == ["re text0", "re text1", "re text2"]
        await scene.post(message("behind", "speaker7"))  # their own note comes first
        await asyncio.sleep(0.1)
        assert len(channel.sent) == 3
        hold.set()
        await until(lambda: len(channel.sent) == 12)
    order = [one.reply_to for one in channel.sent if one.key.person == "speaker7"]
    assert order == ["note7", "behind"]


async def test_one_worker_has_a_second_one_for_text(running: Running) -> None:
    channel, hold = ScriptedChannel(), asyncio.Event()

    async def listen(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        if incoming.media:
            await hold.wait()
        return await echo(incoming, conversation)

    async with running(channel, listen, workers=1) as scene:
        await scene.post(*notes(2))
        await asyncio.sleep(0.1)
        await scene.post(message("text", "writer"))
        assert await scene.texts(1) == ["re text"]
        hold.set()
        await until(lambda: len(channel.sent) == 3)


async def test_notes_that_came_before_a_restart_do_not_hold_up_text(running: Running) -> None:
    channel, hold = ScriptedChannel(), asyncio.Event()

    async def listen(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        if incoming.media:
            await hold.wait()
        return await echo(incoming, conversation)

    async with running(channel, listen, workers=2, grace=0.1) as scene:
        await scene.post(*notes(6))
    hold.clear()
    async with running(ScriptedChannel(), listen, workers=2, grace=0.1) as scene:
        await scene.post(message("text", "writer"))
        assert await scene.texts(1) == ["re text"]
        hold.set()
        await until(lambda: len(scene.channel.sent) == 7)


async def test_a_suspect_holds_up_other_notes_and_no_text(running: Running, tmp_path: Path) -> None:
    first = store_in(tmp_path)
    await first.open()
    await first.accept(notes(1))
    assert await first.claim(()) is not None
    await first.close()  # as if it had died there
    channel, hold, begun = ScriptedChannel(), asyncio.Event(), []

    async def listen(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        begun.append(incoming.id)
        if incoming.media:
            await hold.wait()
        return await echo(incoming, conversation)

    async with running(channel, listen, workers=3) as scene:
        await until(lambda: begun == ["note0"])
        await scene.post(*notes(2)[1:], message("text", "writer"))
        assert await scene.texts(1) == ["re text"]
        assert begun == ["note0", "text"]
        hold.set()
        await until(lambda: len(channel.sent) == 3)
