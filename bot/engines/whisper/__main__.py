"""The child process: `python -m bot.engines.whisper DIRECTORY THREADS BEAM MEGABYTES PARENT`.

It holds no secret, writes no file and asks nobody. `bot.engines.whisper.apart` starts it; it ends
when its standard input ends, and with its parent.
"""

from __future__ import annotations

import resource
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from bot.compute import share_heaps
from bot.confined import end_with, lower, outlive_signals, private_output
from bot.engines.whisper.listener import Listener
from bot.engines.whisper.wire import (
    JOB,
    MAX_SOUND,
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
from bot.errors import EngineError
from bot.model import Audio

RATE = 16_000


def main(directory: str, threads: str, beam: str, megabytes: str, parent: str) -> None:
    """Serve until the parent closes the pipe."""
    outlive_signals()
    end_with(int(parent), signal.SIGKILL)  # native code that hangs hears nothing else
    share_heaps()
    requests, answers = sys.stdin.buffer, private_output()
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_FSIZE, 0)
    if int(megabytes):
        lower(resource.RLIMIT_DATA, int(megabytes) << 20)
    listener = Listener(Path(directory), threads=int(threads), beam=int(beam))
    answers.write(READY)
    answers.flush()
    while header := requests.read(REQUEST.size):
        kind, text, sound = REQUEST.unpack(header)
        if text > MAX_TEXT or sound > MAX_SOUND:
            return
        job = JOB.validate_json(requests.read(text))
        audio = Audio(pcm=requests.read(sound), rate=RATE)
        told, outcome = _done(listener, Ask(kind), job, audio, answers)
        _tell(answers, told, OUTCOME.dump_json(outcome))


def _done(
    listener: Listener, kind: Ask, job: Job, audio: Audio, answers: BinaryIO
) -> tuple[Told, Outcome]:
    def progress(done: float, total: float) -> None:
        _tell(answers, Told.PROGRESS, PROGRESS.dump_json((done, total)))

    try:
        if kind is Ask.LOAD:
            listener.load()
            return Told.DONE, Outcome()
        if kind is Ask.WHICH:
            return Told.DONE, Outcome(meaning=listener.which(audio, job.candidates))
        transcript = listener.listen(audio, job.language, job.prior, lambda: False, progress)
        return Told.DONE, Outcome(transcript=transcript)
    except EngineError as error:
        return Told.FAILED, Outcome(error=str(error), retryable=error.retryable)


def _tell(answers: BinaryIO, told: Told, text: bytes) -> None:
    answers.write(RESPONSE.pack(told, len(text)))
    answers.write(text)
    answers.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
