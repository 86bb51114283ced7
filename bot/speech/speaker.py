"""The whole speaking stage: text in, voice note out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from bot.compute import Pool
from bot.errors import EngineBusy, EngineError, ModelFileError
from bot.model import Audio, EngineFailed, Event, StageFinished, Voice
from bot.speech.cache import SoundCache, sound_key
from bot.speech.loudness import levelled
from bot.speech.opus import OpusWriter
from bot.speech.prepare import speakable
from bot.speech.queue import EngineQueue
from bot.speech.sentences import pause_after
from bot.speech.voices import ChainedVoice, VoiceBook, candidates

T = TypeVar("T")

STAGE = "speak"
RECORD_TIMEOUT = 300.0  # seconds for one voice note, whatever happens
STEP_TIMEOUT = 60.0  # seconds for one step of encoding, levelling or reading from the cache
MOST_LIVE = 32  # voice notes in the making; more are told to come back
IDLE_AFTER = 1.0  # seconds without a live voice note before rendering ahead goes on
SLOWER_PAUSE = 1.6  # pauses are this much longer for somebody who wants it slow


class VoiceSpeaker:
    """The `Speaker` port over a chain of voices per language.

    One voice speaks a whole text: the best one that is expected to finish within the budget.
    When it fails, the next one starts the text again, so that voices are never mixed.
    """

    def __init__(
        self,
        voices: VoiceBook,
        cache_directory: Path,
        *,
        budget_seconds: float = 12.0,
        on_event: Callable[[Event], None] = lambda event: None,
        idle: Callable[[], bool] = lambda: True,
        monotonic: Callable[[], float] = time.monotonic,
        cache_bytes: int = 256 << 20,
        most_live: int = MOST_LIVE,
        idle_after: float = IDLE_AFTER,
    ) -> None:
        """`idle`: may further say that the machine is needed elsewhere and rendering ahead waits.

        `cache_bytes`: limit of the sentence cache on disk. `most_live`: voice notes in the making
        at once. `idle_after`: seconds without one before rendering ahead goes on.
        """
        self._voices = voices
        self._budget = budget_seconds
        self._emit = on_event
        self._idle = idle
        self._monotonic = monotonic
        self._cache = SoundCache(cache_directory, disk_bytes=cache_bytes)
        self._fixed: set[tuple[str, str]] = set()  # (language, passage) the bot says itself
        self._queues = {id(engine): EngineQueue(monotonic) for engine in voices.engines}
        self._most_live = most_live
        self._idle_after = idle_after
        self._pool = Pool("speaking", threads=2, queue=4 * most_live)
        self._live = 0
        self._last_live = float("-inf")
        self._wanted = asyncio.Event()  # set while a live voice note is in the making
        self._ahead: set[asyncio.Task[object]] = set()  # running calls of prerender
        self._closed = False

    @property
    def languages(self) -> frozenset[str]:
        """Languages with at least one voice."""
        return self._voices.languages

    async def prepare(self, languages: Sequence[str] = ()) -> None:
        """Load the voices of these languages. Failures are events, not errors: others may work."""
        for voice in (voice for tag in languages for voice in self._voices.chain(tag)):
            try:
                await self._loaded(voice)
            except (EngineError, ModelFileError) as error:
                self._failed(voice, error)

    async def close(self) -> None:
        """Stop rendering ahead and free all voices."""
        self._closed = True
        self._wanted.set()  # interrupts what is being rendered ahead
        if self._ahead:
            await asyncio.wait(self._ahead, timeout=STEP_TIMEOUT)
        for engine in self._voices.engines:
            await engine.close()
        self._pool.close()

    async def record(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> bytes:
        """Speak any text as an Ogg/Opus voice note, 48 kHz mono.

        Empty bytes when nothing in the text can be spoken. Raises EngineError when no voice works,
        EngineBusy when too many voice notes are in the making.
        """
        chain = self._voices.chain(language)
        if not chain:
            raise EngineError(f"no voice speaks {language}", retryable=False)
        if self._closed:
            raise EngineError("the speaker is closed", retryable=False)
        if self._live >= self._most_live:
            raise EngineBusy(f"{self._live} voice notes are in the making")
        with self._being_live():
            try:
                async with asyncio.timeout(RECORD_TIMEOUT):
                    return await self._record(chain, text, language, speed)
            except TimeoutError as error:
                raise EngineError(f"no voice note after {RECORD_TIMEOUT:.0f} s") from error

    async def recall(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> bytes:
        """What `record` gives, where the whole text was rendered ahead; empty bytes elsewhere:
        nothing is spoken anew. Raises EngineError."""
        for voice in self._voices.chain(language)[:1]:
            parts = await self._step(lambda: speakable(text, language))
            if parts and not self._uncached(voice, parts, speed):
                return await self._record_with(voice, parts, speed)
        return b""

    async def _record(
        self, chain: Sequence[ChainedVoice], text: str, language: str, speed: Voice
    ) -> bytes:
        parts = await self._step(lambda: speakable(text, language))
        if not parts:
            return b""
        for voice in candidates(
            chain,
            wait=lambda voice: self._queue(voice).wait(voice, self._uncached(voice, parts, speed)),
            cooling=lambda voice: self._queue(voice).cooling,
            budget=self._budget,
        ):
            try:
                return await self._record_with(voice, parts, speed)
            except (EngineError, ModelFileError) as error:
                self._failed(voice, error)
        raise EngineError(f"all voices for {language} failed")

    async def _record_with(self, voice: ChainedVoice, parts: Sequence[str], speed: Voice) -> bytes:
        """Each passage is spoken while the one before it is being encoded."""
        started = self._monotonic()
        queue = self._queue(voice)
        writer = OpusWriter()
        encoding: asyncio.Task[None] | None = None
        slower = SLOWER_PAUSE if speed is Voice.SLOW else 1.0
        try:
            with queue.promised(queue.work(voice, self._uncached(voice, parts, speed))) as done:
                for number, part in enumerate(parts):
                    audio = await self._sound(voice, part, speed)
                    done(queue.work(voice, len(part)))
                    if encoding:
                        await encoding
                    last = number == len(parts) - 1
                    pause = 0.0 if last else pause_after(part) * slower
                    encoding = asyncio.create_task(self._step(_adding(writer, audio, pause)))
            if encoding:
                await encoding
            note = await self._step(writer.finish)
        finally:
            if encoding and not encoding.done():
                encoding.cancel()
        seconds = self._monotonic() - started
        self._emit(
            StageFinished(
                stage=STAGE, seconds=seconds, engine=voice.name, language=voice.language,
                size=len(note),
            )
        )  # fmt: skip
        return note

    async def _sound(self, voice: ChainedVoice, part: str, speed: Voice) -> Audio:
        """One passage from the cache or from the engine, levelled."""
        key = _key(voice, part, speed)
        if key in self._cache:
            cached = await self._step(lambda: self._cache.get(key))
            if cached is not None:
                return cached
        queue = self._queue(voice)
        async with queue.turn:
            await self._loaded(voice)  # loading is not speaking: keep it out of the measurement
            started = self._monotonic()
            raw = await voice.engine.speak(part, language=voice.language, speed=speed)
            queue.measured(voice, len(part), self._monotonic() - started)
        audio = await self._step(lambda: levelled(raw))
        if not audio.pcm:
            raise EngineError(f"{voice.name}: silence", retryable=False)
        if (voice.language, part) in self._fixed:
            await self._step(lambda: self._cache.put(key, audio))
        return audio

    async def _loaded(self, voice: ChainedVoice) -> None:
        try:
            await voice.engine.prepare()
        except (EngineError, ModelFileError):
            self._queue(voice).failed()
            raise

    async def prerender(self, texts: Sequence[tuple[str, str]]) -> None:
        """Fill the sentence cache with (language, text), best voice, in idle time.

        Returns when all is there, or when the speaker is closed. A live voice note interrupts it
        at once. Sentences that cannot be rendered are events and are left out.
        """
        task = asyncio.current_task()
        if task is None or self._closed:
            return
        self._ahead.add(task)
        try:
            todo = [part for text in texts for part in await self._register(*text)]
            missing: set[str] = set()  # voices without their model file
            for voice, part in todo:
                if voice.name in missing or _key(voice, part, Voice.NORMAL) in self._cache:
                    continue
                try:
                    await self._render_ahead(voice, part)
                except (EngineError, ModelFileError) as error:
                    self._failed(voice, error)
                    if isinstance(error, ModelFileError):
                        missing.add(voice.name)
        finally:
            self._ahead.discard(task)

    async def _register(self, language: str, text: str) -> list[tuple[ChainedVoice, str]]:
        """Note a text as fixed. Gives what there is to render."""
        parts = [] if self._closed else await self._step(lambda: speakable(text, language))
        best = self._voices.chain(language)[:1]
        self._fixed.update((voice.language, part) for voice in best for part in parts)
        return [(voice, part) for voice in best for part in parts]

    async def _render_ahead(self, voice: ChainedVoice, part: str) -> None:
        while not self._closed:
            if not self._quiet or self._queue(voice).cooling:
                await asyncio.sleep(self._idle_after / 4)
                continue
            rendering = asyncio.create_task(self._sound(voice, part, Voice.NORMAL))
            interrupted = asyncio.create_task(self._wanted.wait())
            try:
                await asyncio.wait(
                    (rendering, interrupted), timeout=RECORD_TIMEOUT,
                    return_when=asyncio.FIRST_COMPLETED,
                )  # fmt: skip
                if rendering.done():
                    rendering.result()  # raises what went wrong
                    return
            finally:
                interrupted.cancel()
                rendering.cancel()
                await asyncio.wait((rendering, interrupted), timeout=STEP_TIMEOUT)

    @property
    def _quiet(self) -> bool:
        rested = self._monotonic() - self._last_live >= self._idle_after
        return self._live == 0 and rested and self._idle()

    @contextmanager
    def _being_live(self) -> Iterator[None]:
        self._live += 1
        self._wanted.set()
        try:
            yield
        finally:
            self._live -= 1
            self._last_live = self._monotonic()
            if self._live == 0:
                self._wanted.clear()

    def _uncached(self, voice: ChainedVoice, parts: Sequence[str], speed: Voice) -> int:
        """Characters that still have to be spoken."""
        return sum(len(part) for part in parts if _key(voice, part, speed) not in self._cache)

    def _queue(self, voice: ChainedVoice) -> EngineQueue:
        return self._queues[id(voice.engine)]

    def _failed(self, voice: ChainedVoice, error: EngineError | ModelFileError) -> None:
        """An engine that is full or was handed a strange text is not at fault: no rest for it."""
        if isinstance(error, EngineError) and error.retryable and not isinstance(error, EngineBusy):
            self._queue(voice).failed()
        self._emit(EngineFailed(stage=STAGE, engine=voice.name, error=type(error).__name__))

    async def _step(self, call: Callable[[], T]) -> T:
        return await self._pool.run(call, timeout=STEP_TIMEOUT)


def _key(voice: ChainedVoice, part: str, speed: Voice) -> str:
    return sound_key(voice=voice.name, language=voice.language, speed=speed, text=part)


def _adding(writer: OpusWriter, audio: Audio, pause: float) -> Callable[[], None]:
    def add() -> None:
        writer.add(audio)
        if pause:
            writer.pause(pause)

    return add
