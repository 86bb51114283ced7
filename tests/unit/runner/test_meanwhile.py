"""One sentence while the answer is made: at once, once, and never after the answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import pytest
from runner_kit import VOICE, Running, ScriptedChannel, echo, message

from bot.attending import Limits
from bot.errors import ChannelError, ChannelGone, EngineError, SendUnknown
from bot.model import Conversation, Message, Reply, Turn, Voice
from bot.ports import Meanwhile

EARLY = "Je lis."
SLOW = Limits(ack_after=0.15, retry_delay=0.01)


@dataclass
class Working:
    """An answer that takes `seconds` and says what it is told to on the way, at those seconds."""

    says: tuple[tuple[float, str], ...] = ((0.0, EARLY),)
    seconds: float = 0.3
    fails: int = 0
    tries: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)
    late: Meanwhile | None = None

    async def __call__(
        self, incoming: Message, conversation: Conversation, meanwhile: Meanwhile
    ) -> Turn:
        self.tries += 1
        self.late = meanwhile
        passed = 0.0
        for at, text in (*self.says, (self.seconds, "")):
            await asyncio.sleep(at - passed)
            passed = at
            if text:
                await meanwhile(text, "fr")
        if self.tries <= self.fails:
            raise EngineError("out of memory")
        self.done.set()
        return await echo(incoming, conversation)


async def test_it_is_sent_while_the_answer_is_still_being_made(running: Running):
    answer = Working(seconds=0.5)
    channel = ScriptedChannel()
    async with running(channel, answer) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(1) == [EARLY]
        assert not answer.done.is_set()
        assert await scene.texts(2) == [EARLY, "re m"]
    assert channel.sent[0].reply_to == "m"
    assert channel.sent[0].reply.language == "fr"
    assert channel.sent[0].audio is None


async def test_it_takes_the_place_of_the_acknowledgement(running: Running):
    async with running(ScriptedChannel(), Working(seconds=0.5), limits=SLOW) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(2) == [EARLY, "re m"]


async def test_after_the_acknowledgement_it_is_not_said(running: Running):
    answer = Working(says=((0.3, EARLY),), seconds=0.5)
    async with running(ScriptedChannel(), answer, limits=SLOW) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(2) == ["fr:ack-working", "re m"]


async def test_only_the_first_of_several(running: Running):
    answer = Working(says=((0.0, EARLY), (0.1, "et encore")))
    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("m"))
        assert await scene.texts(2) == [EARLY, "re m"]


async def test_it_is_not_repeated_on_a_second_try(running: Running):
    answer = Working(fails=1, seconds=0.1)
    async with running(ScriptedChannel(), answer, limits=SLOW) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(2) == [EARLY, "re m"]
    assert answer.tries == 2


async def test_a_slow_sending_is_not_overtaken_by_the_answer(running: Running):
    channel = ScriptedChannel(send_seconds=0.4)
    async with running(channel, Working(seconds=0.05)) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(2) == [EARLY, "re m"]


async def test_nothing_is_said_after_the_answer(running: Running):
    answer = Working(says=())
    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("m", media=(VOICE,)))
        await scene.texts(1)
        assert answer.late is not None
        await answer.late("trop tard", "fr")
        await scene.post(message("n", media=(VOICE,)))
        assert await scene.texts(2) == ["re m", "re n"]


@pytest.mark.parametrize("error", [ChannelError("down"), ChannelGone("x"), SendUnknown("lost")])
async def test_its_failures_do_not_matter(running: Running, error: ChannelError):
    channel = ScriptedChannel(script=[error])
    async with running(channel, Working(), limits=SLOW) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(1) == ["re m"]


async def recalled(reply: Reply, speed: Voice) -> bytes:
    return f"{reply.speech} {speed}".encode()


async def test_its_spoken_form_goes_with_it_where_it_lies_ready(running: Running):
    channel = ScriptedChannel()
    async with running(channel, Working(), recall=recalled) as scene:
        await scene.post(message("m", media=(VOICE,)))
        await scene.texts(2)
    assert channel.sent[0].audio == b"Je lis. normal"


@pytest.mark.parametrize("trouble", ["empty", "fails", "hangs"])
async def test_without_a_spoken_form_it_is_written(running: Running, trouble: str):
    async def recall(reply: Reply, speed: Voice) -> bytes:
        if trouble == "fails":
            raise EngineError("no voice")
        if trouble == "hangs":
            await asyncio.Event().wait()
        return b""

    channel = ScriptedChannel()
    async with running(channel, Working(seconds=0.05), recall=recall) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(2) == [EARLY, "re m"]
    assert channel.sent[0].audio is None


async def test_who_wants_no_voice_gets_none(running: Running):
    async def answer(incoming: Message, conversation: Conversation, meanwhile: Meanwhile) -> Turn:
        await meanwhile(EARLY, "fr")
        return await echo(incoming, replace(conversation, prefers_voice=False))

    channel = ScriptedChannel()
    async with running(channel, answer, recall=recalled) as scene:
        for name in ("m", "n"):
            await scene.post(message(name, media=(VOICE,)))
            await scene.texts(2 if name == "m" else 4)
    assert channel.texts == [EARLY, "re m", EARLY, "re n"]
    assert channel.sent[0].audio is not None
    assert channel.sent[2].audio is None
