"""A voice that implements the TextToSpeech port and does what a test tells it."""

import asyncio
import math
import struct

from bot.errors import EngineError
from bot.model import Audio, Voice
from bot.ports import Capabilities
from bot.speech.voices import ChainedVoice

RATE = 16_000


def tone(seconds, *, hertz=220, level=0.2, rate=RATE):
    count = int(seconds * rate)
    values = (level * 32767 * math.sin(2 * math.pi * hertz * i / rate) for i in range(count))
    return Audio(pcm=struct.pack(f"<{count}h", *map(int, values)), rate=rate)


class ScriptedVoice:
    """Speaks 0.02 s of tone a character; can fail, be slow, or be held back."""

    def __init__(self, name, languages=("fr",), *, fails=0, error=None, seconds=0.0, hertz=220):
        self.capabilities = Capabilities(name=name, languages=frozenset(languages), local=True)
        self.spoken: list[str] = []
        self.cancelled = 0
        self.closed = False
        self.fails = fails
        self.error = error or EngineError("scripted")
        self.seconds = seconds
        self.hertz = hertz
        self.gate = asyncio.Event()
        self.gate.set()

    async def prepare(self):
        pass

    async def close(self):
        self.closed = True

    async def speak(self, text, *, language, speed=Voice.NORMAL):
        try:
            await asyncio.wait_for(self.gate.wait(), 10)
            await asyncio.sleep(self.seconds)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.fails:
            self.fails -= 1
            raise self.error
        self.spoken.append(text)
        return tone(0.02 * len(text), hertz=self.hertz)


def chained(engine, *, language="fr", factor=0.1):
    return ChainedVoice(
        name=engine.capabilities.name, language=language, engine=engine, real_time_factor=factor
    )
