"""One passage at a time: from the cache or from an engine, levelled; and what that costs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.compute import Pool
from bot.errors import EngineBusy, EngineError, ModelFileError
from bot.model import Audio, EngineFailed, Event, Voice
from bot.speech.cache import SoundCache, sound_key
from bot.speech.loudness import levelled
from bot.speech.queue import EngineQueue
from bot.speech.voices import ChainedVoice, VoiceBook

T = TypeVar("T")

STAGE = "speak"
STEP_TIMEOUT = 60.0  # seconds for one step of encoding, levelling or reading from the cache


class Synthesis:
    """Passages of plain words in, levelled sound out."""

    def __init__(
        self,
        voices: VoiceBook,
        cache: SoundCache,
        *,
        on_event: Callable[[Event], None],
        monotonic: Callable[[], float] = time.monotonic,
        queue: int,
    ) -> None:
        """`queue`: steps that may wait for one of the two threads."""
        self.cache = cache
        self.fixed: set[tuple[str, str]] = set()
        """(language, passage) the bot says itself: only these are kept on disk."""
        self.passages = 0
        """Asked for since the start, made ahead or said to somebody."""
        self.hits = 0
        """Of them, those that lay in the cache."""
        self._emit = on_event
        self._monotonic = monotonic
        self._queues = {id(engine): EngineQueue(monotonic) for engine in voices.engines}
        self._pool = Pool("speaking", threads=2, queue=queue)

    def close(self) -> None:
        """End the threads."""
        self._pool.close()

    async def step(self, call: Callable[[], T]) -> T:
        """A short piece of work outside the event loop. Raises EngineError, EngineBusy."""
        return await self._pool.run(call, timeout=STEP_TIMEOUT)

    def queue(self, voice: ChainedVoice) -> EngineQueue:
        """What waits for the voice's engine."""
        return self._queues[id(voice.engine)]

    def uncached(self, voice: ChainedVoice, parts: Sequence[str], speed: Voice) -> int:
        """Characters that still have to be spoken."""
        return sum(len(part) for part in parts if not self.cached(voice, part, speed))

    def cached(self, voice: ChainedVoice, part: str, speed: Voice) -> bool:
        """Whether a passage lies ready."""
        return _key(voice, part, speed) in self.cache

    def keep(self, voice: ChainedVoice, part: str) -> bool:
        """Let a passage on disk give way to no other. False: it is not there."""
        return self.cache.keep(_key(voice, part, Voice.NORMAL))

    async def sound(self, voice: ChainedVoice, part: str, speed: Voice) -> Audio:
        """One passage from the cache or from the engine. Raises EngineError, ModelFileError."""
        key = _key(voice, part, speed)
        self.passages += 1
        if key in self.cache:
            cached = await self.step(lambda: self.cache.get(key))
            if cached is not None:
                self.hits += 1
                return cached
        queue = self.queue(voice)
        async with queue.turn:
            await self.load(voice)  # loading is not speaking: keep it out of the measurement
            started = self._monotonic()
            raw = await voice.engine.speak(part, language=voice.language, speed=speed)
            queue.measured(voice, len(part), self._monotonic() - started)
        audio = await self.step(lambda: levelled(raw))
        if not audio.pcm:
            raise EngineError(f"{voice.name}: silence", retryable=False)
        if (voice.language, part) in self.fixed:
            await self.step(lambda: self.cache.put(key, audio))
        return audio

    async def load(self, voice: ChainedVoice) -> None:
        """Load the model of a voice (idempotent). Raises EngineError, ModelFileError."""
        try:
            await voice.engine.prepare()
        except (EngineError, ModelFileError):
            self.queue(voice).failed()
            raise

    def failed(self, voice: ChainedVoice, error: EngineError | ModelFileError) -> None:
        """An engine that is full or was handed a strange text is not at fault: no rest for it."""
        if isinstance(error, EngineError) and error.retryable and not isinstance(error, EngineBusy):
            self.queue(voice).failed()
        self._emit(EngineFailed(stage=STAGE, engine=voice.name, error=type(error).__name__))


def _key(voice: ChainedVoice, part: str, speed: Voice) -> str:
    return sound_key(voice=voice.name, language=voice.language, speed=speed, text=part)
