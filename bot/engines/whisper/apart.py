"""A Whisper model in a child process, which is ended and replaced when it hangs or dies."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.child import Live, spawn
from bot.engines.whisper.places import LEAST_SECONDS, LOAD_SECONDS, SECONDS_PER_SECOND, Progress
from bot.engines.whisper.wire import (
    JOB,
    MAX_TEXT,
    OUTCOME,
    PROGRESS,
    READY,
    REQUEST,
    RESPONSE,
    Ask,
    Job,
    Outcome,
    Told,
)
from bot.errors import EngineBusy, EngineError
from bot.model import Audio, Transcript
from bot.ports import Candidate

log = logging.getLogger(__name__)

START_SECONDS = 60.0  # importing the libraries on a busy machine
PIPE_BUFFER = 1 << 16  # bytes
COMMAND = (sys.executable, "-m", "bot.engines.whisper")


class InChild:
    """The `Place` that is a child process.

    A recording has `least_seconds` and four times its own length; a child that has not answered by
    then is killed, and so is one whose caller was cancelled. EngineError then: whoever asked runs
    the recording again or asks another engine. The next one meets a new child.
    """

    def __init__(
        self,
        directory: Path,
        verify: Callable[[], None],
        *,
        name: str,
        threads: int,
        beam: int,
        queue: int,
        megabytes: int = 0,
        least_seconds: float = LEAST_SECONDS,
        command: Sequence[str] = COMMAND,
    ) -> None:
        """`verify` checks the files before the model is loaded, and raises ModelFileError.

        `queue`: recordings that may wait. `megabytes`: the most that the child may allocate, its
        weights included; 0: as much as there is.
        """
        parent = os.getpid()
        self._command = (
            *command, str(directory), str(threads), str(beam), str(megabytes), str(parent)
        )  # fmt: skip
        self._verify = verify
        self._name = name
        self._limit = 1 + queue
        self._least = least_seconds
        self._taken = 0
        self._one = asyncio.Lock()
        self._live: Live | None = None
        self._verified = False

    @property
    def pid(self) -> int | None:
        """Of the child; None while there is none."""
        return self._live.process.pid if self._live is not None and self._live.running else None

    async def prepare(self) -> None:
        """See `Place`."""
        await self._asked(Ask.LOAD, Job(), b"", LOAD_SECONDS, _nobody)

    async def listen(
        self, audio: Audio, language: str | None, prior: Sequence[str], progress: Progress
    ) -> Transcript:
        """See `Place`."""
        job = Job(language=language, prior=tuple(prior))
        seconds = self._least + SECONDS_PER_SECOND * audio.seconds
        outcome = await self._asked(Ask.LISTEN, job, audio.pcm, seconds, progress)
        if outcome.transcript is None:
            raise EngineError(f"{self._name}: not an answer")
        return outcome.transcript

    async def which(self, audio: Audio, candidates: Sequence[Candidate]) -> str | None:
        """See `Place`."""
        job = Job(candidates=tuple(candidates))
        return (await self._asked(Ask.WHICH, job, audio.pcm, self._least, _nobody)).meaning

    async def close(self) -> None:
        """See `Place`."""
        await self._lose()

    async def _asked(
        self, kind: Ask, job: Job, sound: bytes, seconds: float, progress: Progress
    ) -> Outcome:
        if self._taken >= self._limit:
            raise EngineBusy(f"{self._name}: {self._taken} calls are waiting")
        self._taken += 1
        try:
            async with self._one:  # whoever waits here waits for calls that all have a limit
                live = await self._started()
                outcome = await self._exchanged(live, kind, job, sound, seconds, progress)
        finally:
            self._taken -= 1
        if outcome.error:
            raise EngineError(outcome.error, retryable=outcome.retryable)
        return outcome

    async def _exchanged(
        self, live: Live, kind: Ask, job: Job, sound: bytes, seconds: float, progress: Progress
    ) -> Outcome:
        try:
            async with asyncio.timeout(seconds):
                return await _exchange(live, kind, job, sound, progress)
        except (OSError, EOFError, ValueError, TimeoutError) as error:
            await self._lose()
            log.error("engine=%s child=replaced error=%s", self._name, type(error).__name__)
            what = f"{seconds:.0f} s" if isinstance(error, TimeoutError) else type(error).__name__
            raise EngineError(f"{self._name}: the child was lost: {what}") from error
        except BaseException:
            await self._lose()  # the pipe is in the middle of an answer
            raise

    async def _started(self) -> Live:
        """The live child, with its model loaded, or a new one. Raises EngineError,
        ModelFileError."""
        if self._live is not None and self._live.running:
            return self._live
        await self._lose()
        if not self._verified:
            await asyncio.to_thread(self._verify)
            self._verified = True
        try:
            async with asyncio.timeout(START_SECONDS):
                self._live = live = await spawn(self._command, buffer=PIPE_BUFFER)
                ready = await live.answers.readexactly(len(READY))
            if ready != READY:
                raise ValueError("another protocol")
        except (OSError, EOFError, ValueError, TimeoutError) as error:
            await self._lose()
            raise EngineError(f"{self._name}: no child: {type(error).__name__}") from error
        except BaseException:
            await self._lose()
            raise
        loaded = await self._exchanged(live, Ask.LOAD, Job(), b"", LOAD_SECONDS, _nobody)
        if loaded.error:
            await self._lose()
            raise EngineError(loaded.error, retryable=loaded.retryable)
        return live

    async def _lose(self) -> None:
        """Kill the process, if any, and wait until it is gone."""
        live, self._live = self._live, None
        if live is not None:
            await live.end()


def _nobody(done: float, total: float) -> None:
    """Nobody wants to know."""


async def _exchange(live: Live, kind: Ask, job: Job, sound: bytes, progress: Progress) -> Outcome:
    """Raises EOFError, OSError when the child dies, ValueError when it talks nonsense."""
    text = JOB.dump_json(job)
    live.requests.write(REQUEST.pack(kind, len(text), len(sound)))
    live.requests.write(text)
    live.requests.write(sound)
    await live.requests.drain()
    while True:
        told, length = RESPONSE.unpack(await live.answers.readexactly(RESPONSE.size))
        if length > MAX_TEXT:
            raise ValueError("answer too long")
        body = await live.answers.readexactly(length)
        if Told(told) is not Told.PROGRESS:
            return OUTCOME.validate_json(body)
        progress(*PROGRESS.validate_json(body))
