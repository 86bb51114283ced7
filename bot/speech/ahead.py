"""Rendering the bot's own sentences ahead, while nobody waits for a voice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from bot.errors import EngineError, ModelFileError
from bot.model import Voice
from bot.speech.prepare import speakable
from bot.speech.synthesis import STEP_TIMEOUT, Synthesis
from bot.speech.voices import ChainedVoice, VoiceBook

PASSAGE_TIMEOUT = 300.0  # seconds for one passage, whatever happens


class Ahead:
    """Fills the cache in idle time. A live voice note interrupts it at once."""

    def __init__(
        self,
        voices: VoiceBook,
        synthesis: Synthesis,
        *,
        idle: Callable[[], bool],
        idle_after: float,
        monotonic: Callable[[], float],
    ) -> None:
        """`idle`: False when the machine is needed elsewhere. `idle_after`: seconds without a live
        voice note before it goes on."""
        self._voices = voices
        self._synthesis = synthesis
        self._idle = idle
        self._idle_after = idle_after
        self._monotonic = monotonic
        self.live = 0
        """Voice notes in the making."""
        self._last_live = float("-inf")
        self._wanted = asyncio.Event()  # set while a live voice note is in the making
        self._running: set[asyncio.Task[object]] = set()
        self._closed = False

    @contextmanager
    def interrupted(self) -> Iterator[None]:
        """While a live voice note is in the making."""
        self.live += 1
        self._wanted.set()
        try:
            yield
        finally:
            self.live -= 1
            self._last_live = self._monotonic()
            if self.live == 0:
                self._wanted.clear()

    async def close(self) -> None:
        """Stop, and wait until it stopped."""
        self._closed = True
        self._wanted.set()  # interrupts what is being rendered
        if self._running:
            await asyncio.wait(self._running, timeout=STEP_TIMEOUT)

    async def render(self, texts: Sequence[tuple[str, str]]) -> None:
        """All of (language, text), most needed first, in the best voice of each language.

        Ends when all is there, when the disk cache is full, or when closed: what comes later never
        takes the place of what came before. What cannot be rendered is an event and left out.
        """
        task = asyncio.current_task()
        if task is None or self._closed:
            return
        self._running.add(task)
        try:
            missing: set[str] = set()  # voices without their model file
            for text in texts:
                for voice, part in await self._register(*text):
                    ready = self._synthesis.cached(voice, part, Voice.NORMAL)
                    if not ready and voice.name not in missing:
                        await self._try(voice, part, missing)
                    kept = self._synthesis.keep(voice, part)
                    if self._synthesis.cached(voice, part, Voice.NORMAL) and not kept:
                        return  # no room on the disk
        finally:
            self._running.discard(task)

    async def _try(self, voice: ChainedVoice, part: str, missing: set[str]) -> None:
        try:
            await self._render(voice, part)
        except (EngineError, ModelFileError) as error:
            self._synthesis.failed(voice, error)
            if isinstance(error, ModelFileError):
                missing.add(voice.name)

    async def _register(self, language: str, text: str) -> list[tuple[ChainedVoice, str]]:
        """Note a text as fixed. Gives what there is to render."""
        best = self._voices.chain(language)[:1]
        if self._closed or not best:
            return []
        parts = await self._synthesis.step(lambda: speakable(text, language))
        self._synthesis.fixed.update((voice.language, part) for voice in best for part in parts)
        return [(voice, part) for voice in best for part in parts]

    async def _render(self, voice: ChainedVoice, part: str) -> None:
        while not self._closed:
            if not self._quiet or self._synthesis.queue(voice).cooling:
                await asyncio.sleep(self._idle_after / 4)
                continue
            rendering = asyncio.create_task(self._synthesis.sound(voice, part, Voice.NORMAL))
            interrupted = asyncio.create_task(self._wanted.wait())
            try:
                await asyncio.wait(
                    (rendering, interrupted), timeout=PASSAGE_TIMEOUT,
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
        return self.live == 0 and rested and self._idle()
