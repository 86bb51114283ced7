"""Where a Whisper model runs: in a thread of this process, or in a child process.

A thread costs nothing, but nobody can end a call into native code that never comes back, and a
crash there ends the service. A child can be ended and replaced.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from bot.compute import Pool
from bot.engines.whisper.listener import Listener
from bot.model import Audio, Transcript
from bot.ports import Candidate

LOAD_SECONDS = 120.0
LEAST_SECONDS = 60.0
SECONDS_PER_SECOND = 4.0
"""How long one second of speech may take on a busy machine."""

Progress = Callable[[float, float], None]
"""Told, on the event loop, the seconds that were heard and those there are."""


class Place(Protocol):
    """Runs a `Listener`, one recording after the other."""

    async def prepare(self) -> None:
        """Load the model. Raises EngineError, ModelFileError."""
        ...

    async def listen(
        self, audio: Audio, language: str | None, prior: Sequence[str], progress: Progress
    ) -> Transcript:
        """See `Listener.listen`. Raises EngineError, EngineBusy, ModelFileError."""
        ...

    async def which(self, audio: Audio, candidates: Sequence[Candidate]) -> str | None:
        """See `Listener.which`. Raises EngineError, EngineBusy, ModelFileError."""
        ...

    async def close(self) -> None:
        """Free the model."""
        ...


class InThread:
    """A thread of this process."""

    def __init__(
        self, listener: Listener, verify: Callable[[], None], *, name: str, queue: int
    ) -> None:
        """`verify` checks the files, once, and raises ModelFileError. `queue`: recordings that may
        wait."""
        self._listener = listener
        self._verify = verify
        self._pool = Pool(name, threads=1, queue=queue)
        self._verified = False
        self._ahead = 0.0

    async def prepare(self) -> None:
        """See `Place`."""
        await self._pool.run(self._load, timeout=LOAD_SECONDS)

    async def listen(
        self, audio: Audio, language: str | None, prior: Sequence[str], progress: Progress
    ) -> Transcript:
        """See `Place`."""
        loop = asyncio.get_running_loop()

        def told(done: float, total: float) -> None:
            loop.call_soon_threadsafe(progress, done, total)

        def work() -> Transcript:
            self._load()
            return self._listener.listen(audio, language, prior, abandoned.is_set, told)

        # Those ahead in the queue are waited for as well.
        self._ahead += audio.seconds
        abandoned = threading.Event()
        try:
            return await self._pool.run(
                work, timeout=LEAST_SECONDS + SECONDS_PER_SECOND * self._ahead
            )
        finally:
            abandoned.set()
            self._ahead -= audio.seconds

    async def which(self, audio: Audio, candidates: Sequence[Candidate]) -> str | None:
        """See `Place`."""

        def work() -> str | None:
            self._load()
            return self._listener.which(audio, candidates)

        return await self._pool.run(work, timeout=LEAST_SECONDS)

    async def close(self) -> None:
        """See `Place`."""
        self._pool.close()
        self._listener.unload()

    def _load(self) -> None:
        """In the only thread."""
        if not self._verified:
            self._verify()
            self._verified = True
        self._listener.load()
