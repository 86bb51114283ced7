"""The whole speaking stage: text in, voice note out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

from bot.errors import EngineBusy, EngineError, ModelFileError
from bot.model import Audio, Event, Manner, StageFinished, Voice
from bot.ports import Halves
from bot.speech.ahead import Ahead
from bot.speech.cache import SoundCache
from bot.speech.halving import halved
from bot.speech.opus import OpusWriter
from bot.speech.prepare import speakable
from bot.speech.recorded import NONE, Recordings
from bot.speech.sentences import opening, pause_after
from bot.speech.synthesis import STAGE, Synthesis
from bot.speech.voices import ChainedVoice, VoiceBook, candidates

RECORD_TIMEOUT = 300.0  # seconds for one voice note, whatever happens
MOST_LIVE = 32  # voice notes in the making; more are told to come back
IDLE_AFTER = 1.0  # seconds without a live voice note before rendering ahead goes on
SLOWER_PAUSE = 1.6  # pauses are this much longer for somebody who wants it slow
PAGE_SECONDS = 0.2  # of sound that a stream holds back at most; a file is leaner with a whole one
FAITHFUL = 3.0  # for the voice that a person chose, the budget is this many times as long


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
        self._monotonic = monotonic
        self._most_live = most_live
        self._recordings = NONE
        self._synthesis = Synthesis(
            voices, SoundCache(cache_directory, disk_bytes=cache_bytes), on_event=on_event,
            monotonic=monotonic, queue=4 * most_live,
        )  # fmt: skip
        self._ahead = Ahead(
            voices, self._synthesis, idle=idle, idle_after=idle_after, monotonic=monotonic
        )
        self._closed = False

    @property
    def languages(self) -> frozenset[str]:
        """Languages with at least one voice."""
        return self._voices.languages

    def voices(self, language: str) -> tuple[str, ...]:
        """Names of the voices of a language, best first."""
        return tuple(voice.name for voice in self._voices.chain(language))

    @property
    def passages(self) -> tuple[int, int]:
        """Since the start: those that lay in the cache, and all."""
        return self._synthesis.hits, self._synthesis.passages

    def use(self, recordings: Recordings) -> None:
        """What people recorded comes before every voice from now on."""
        self._recordings = recordings

    async def prepare(self, languages: Sequence[str] = ()) -> None:
        """Load the best voice of these languages. Failures are events: others may work."""
        for voice in (voice for tag in languages for voice in self._voices.chain(tag)[:1]):
            try:
                await self._synthesis.load(voice)
            except (EngineError, ModelFileError) as error:
                self._synthesis.failed(voice, error)

    async def close(self) -> None:
        """Stop rendering ahead and free all voices."""
        self._closed = True
        await self._ahead.close()
        for engine in self._voices.engines:
            await engine.close()
        self._synthesis.close()

    async def prerender(self, texts: Sequence[tuple[str, str]]) -> None:
        """Fill the sentence cache with (language, text), most needed first: see `Ahead`."""
        await self._ahead.render(texts)

    async def record(
        self, text: str, *, language: str, speed: Voice = Voice.NORMAL, voice: str = ""
    ) -> bytes:
        """See `Speaker`. Raises EngineBusy when too many voice notes are in the making."""
        self._admit()
        with self._ahead.interrupted():
            try:
                async with asyncio.timeout(RECORD_TIMEOUT):
                    return await self._record(text, language, Manner(speed=speed, voice=voice))
            except TimeoutError as error:
                raise EngineError(f"no voice note after {RECORD_TIMEOUT:.0f} s") from error

    async def stream(
        self, text: str, *, language: str, speed: Voice = Voice.NORMAL, voice: str = ""
    ) -> AsyncIterator[bytes]:
        """The same file in pieces, each as soon as it can be heard; joined they are what `record`
        gives, but for a breath after the first words.

        Raises what `record` raises, and EngineError when the voice fails in the middle.
        """
        self._admit()
        manner = Manner(speed=speed, voice=voice)
        with self._ahead.interrupted():
            parts = await self._synthesis.step(lambda: speakable(text, language))
            for chosen in self._candidates(parts, language, manner) if parts else ():
                heard = False
                try:
                    opened = self._opened(chosen, parts, speed)
                    async for piece in self._pieces(chosen, opened, speed, page=PAGE_SECONDS):
                        heard = True
                        yield piece
                    return
                except (EngineError, ModelFileError) as error:
                    self._synthesis.failed(chosen, error)
                    if heard:  # voices are never mixed
                        raise EngineError(f"{chosen.name} broke off") from error
        if parts:
            raise EngineError(f"all voices for {language} failed")

    async def halves(
        self, text: str, *, language: str, manner: Manner, patience: float
    ) -> Halves | None:
        """See `Speaker`."""
        if self._recordings.covers(text, language):
            return None
        chain = self._rested(language, manner)

        def wait(voice: ChainedVoice, part: str) -> float:
            characters = self._synthesis.uncached(voice, speakable(part, language), manner.speed)
            return self._synthesis.queue(voice).wait(voice, characters)

        return await self._synthesis.step(lambda: halved(text, language, chain, wait, patience))

    async def recall(
        self, text: str, *, language: str, speed: Voice = Voice.NORMAL, voice: str = ""
    ) -> bytes:
        """What `record` gives, where the whole text was rendered ahead; empty bytes elsewhere:
        nothing is spoken anew. Raises EngineError."""
        for chosen in _preferred(self._voices.chain(language), voice)[:1]:
            parts = await self._synthesis.step(lambda: speakable(text, language))
            if parts and not self._synthesis.uncached(chosen, parts, speed):
                return b"".join([piece async for piece in self._pieces(chosen, parts, speed)])
        return b""

    def _admit(self) -> None:
        if self._closed:
            raise EngineError("the speaker is closed", retryable=False)
        if self._ahead.live >= self._most_live:
            raise EngineBusy(f"{self._ahead.live} voice notes are in the making")

    async def _record(self, text: str, language: str, manner: Manner) -> bytes:
        chain = self._voices.chain(language)
        # Where nothing else can speak, the beginning is better than silence: the rest is written.
        if self._recordings.covers(text, language, beginning=not chain):
            try:
                return await self._played(text, language)
            except EngineError as error:
                self._emit(self._recordings.failed(error))
        parts = await self._synthesis.step(lambda: speakable(text, language))
        if not chain:
            raise EngineError(f"no voice speaks {language}", retryable=False)
        if not parts:
            return b""
        for voice in self._candidates(parts, language, manner):
            try:
                pieces = [piece async for piece in self._pieces(voice, parts, manner.speed)]
                return b"".join(pieces)
            except (EngineError, ModelFileError) as error:
                self._synthesis.failed(voice, error)
        raise EngineError(f"all voices for {language} failed")

    async def _played(self, text: str, language: str) -> bytes:
        """The clips that people recorded of this text."""
        started = self._monotonic()
        note = await self._synthesis.step(lambda: self._recordings.play(text, language))
        self._finished(started, self._recordings.name, language, len(note))
        return note

    def _candidates(
        self, parts: Sequence[str], language: str, manner: Manner
    ) -> list[ChainedVoice]:
        """The voices in the order to try. Raises EngineError when the language has none."""
        chain = self._voices.chain(language)
        if not chain:
            raise EngineError(f"no voice speaks {language}", retryable=False)
        wished = any(voice.name == manner.voice for voice in chain)
        synthesis = self._synthesis
        return candidates(
            _preferred(chain, manner.voice),
            wait=lambda voice: synthesis.queue(voice).wait(
                voice, synthesis.uncached(voice, parts, manner.speed)
            ),
            cooling=lambda voice: synthesis.queue(voice).cooling,
            budget=self._budget * (FAITHFUL if wished else 1.0),
        )

    def _rested(self, language: str, manner: Manner) -> list[ChainedVoice]:
        chain = _preferred(self._voices.chain(language), manner.voice)
        return [voice for voice in chain if not self._synthesis.queue(voice).cooling]

    def _opened(self, voice: ChainedVoice, parts: Sequence[str], speed: Voice) -> list[str]:
        """The first passage in two, unless it lies ready: its first words are then heard early."""
        if self._synthesis.cached(voice, parts[0], speed):
            return list(parts)
        return [*filter(None, opening(parts[0], voice.language)), *parts[1:]]

    async def _pieces(
        self, voice: ChainedVoice, parts: Sequence[str], speed: Voice, *, page: float = 1.0
    ) -> AsyncIterator[bytes]:
        """The voice note in pieces. Each passage is spoken while the one before is encoded."""
        started, size = self._monotonic(), 0
        queue = self._synthesis.queue(voice)
        writer = OpusWriter(page_seconds=page)
        slower = SLOWER_PAUSE if speed is Voice.SLOW else 1.0
        coming = asyncio.create_task(self._synthesis.sound(voice, parts[0], speed))
        try:
            work = queue.work(voice, self._synthesis.uncached(voice, parts, speed))
            with queue.promised(work) as done:
                for part, following in zip(parts, [*parts[1:], ""], strict=True):
                    audio = await coming
                    done(queue.work(voice, len(part)))
                    if following:
                        coming = asyncio.create_task(self._synthesis.sound(voice, following, speed))
                    pause = pause_after(part) * slower if following else 0.0
                    piece = await self._synthesis.step(_adding(writer, audio, pause))
                    size += len(piece)
                    if piece:
                        yield piece
            rest = await self._synthesis.step(writer.end)
        finally:
            coming.cancel()
            await asyncio.gather(coming, return_exceptions=True)
        yield rest
        self._finished(started, voice.name, voice.language, size + len(rest))

    def _finished(self, started: float, engine: str, language: str, size: int) -> None:
        self._emit(
            StageFinished(
                stage=STAGE, seconds=self._monotonic() - started, engine=engine,
                language=language, size=size,
            )
        )  # fmt: skip


def _preferred(chain: Sequence[ChainedVoice], voice: str) -> list[ChainedVoice]:
    """The chain with that voice first."""
    return sorted(chain, key=lambda one: one.name != voice)


def _adding(writer: OpusWriter, audio: Audio, pause: float) -> Callable[[], bytes]:
    def add() -> bytes:
        writer.add(audio)
        if pause:
            writer.pause(pause)
        return writer.take()

    return add
