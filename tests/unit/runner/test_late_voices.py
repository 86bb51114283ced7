"""The second note is spoken when its turn comes, kept for another try, and never stops a queue."""

import pytest
from runner_kit import ScriptedChannel, message

from bot.errors import ChannelError, EngineError
from bot.model import Manner, Reply, Turn, Voice

FIRST = Reply(text="Un. Deux.", speech="Un.", language="fr")
SECOND = Reply(text="", speech="Deux.", language="fr", late=Manner(speed=Voice.SLOW, voice="best"))
LAST = Reply(text="Bienvenue.", speech="", language="fr")


async def three(incoming, conversation, *_):
    return Turn(replies=(FIRST, SECOND, LAST), conversation=conversation)


class Late:
    def __init__(self, channel, error=None):
        self.channel, self.error = channel, error
        self.spoken = []

    async def __call__(self, reply):
        self.spoken.append((reply, len(self.channel.sent)))
        if self.error:
            raise self.error
        return b"OggS" + reply.speech.encode()


@pytest.mark.parametrize("script", [[], [ChannelError("later", retry_after=0.0)] * 3])
async def test_it_is_spoken_once_and_after_the_first_was_sent(running, script):
    channel = ScriptedChannel()
    late = Late(channel)
    async with running(channel, three, late=late) as scene:
        await scene.post(message("m"))
        await scene.texts(1)
        channel.script += script
        assert await scene.texts(3) == ["Un. Deux.", "", "Bienvenue."]
    assert late.spoken == [(SECOND, 1)]
    assert [outgoing.audio for outgoing in channel.sent] == [None, b"OggSDeux.", None]


async def test_when_it_cannot_be_spoken_the_rest_goes_on(running):
    channel = ScriptedChannel()
    late = Late(channel, EngineError("scripted"))
    async with running(channel, three, late=late) as scene:
        await scene.post(message("m"))
        assert await scene.texts(2) == ["Un. Deux.", "Bienvenue."]
    assert len(late.spoken) == 1
