"""The child process: `python -m bot.decoding`. It holds no secret, writes no file and asks nobody.

It is started by `bot.engines.decoder` with an empty environment, reads requests from standard input
and answers on what was standard output, until standard input ends.
"""

from __future__ import annotations

import resource
import sys

from bot.confined import lower, outlive_signals, private_output
from bot.decoding import documents, pictures, sound
from bot.decoding.wire import (
    MAX_BYTES,
    MAX_ERROR,
    READY,
    REQUEST,
    RESPONSE,
    Kind,
    Locked,
    Status,
    TooLong,
)

MEMORY = 1 << 30  # bytes of address space: a 50-megapixel picture with transparency fits
FILES = 16  # file descriptors
CPU_SECONDS = 60  # one job


def main() -> None:
    """Serve until the parent closes the pipe."""
    outlive_signals()
    requests = sys.stdin.buffer
    answers = private_output()
    _limit()
    answers.write(READY)
    answers.flush()
    while header := requests.read(REQUEST.size):
        kind, parameter, length = REQUEST.unpack(header)
        if length > MAX_BYTES:
            return
        data = requests.read(length)
        _limit_cpu()
        status, numbers, body = _decode(Kind(kind), parameter, data)
        answers.write(RESPONSE.pack(status, *numbers, len(body)))
        answers.write(body)
        answers.flush()


def _limit() -> None:
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_FSIZE, 0)
    lower(resource.RLIMIT_NOFILE, FILES)
    lower(resource.RLIMIT_AS, MEMORY)


def _limit_cpu() -> None:
    """RLIMIT_CPU counts the whole life of a process: move it ahead for the next job."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard == resource.RLIM_INFINITY or soft < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _decode(
    kind: Kind, parameter: int, data: bytes
) -> tuple[Status, tuple[int, int, int, int], bytes]:
    try:
        if kind is Kind.SOUND:
            return Status.OK, (0, 0, 0, 0), sound.decode(data, parameter)
        if kind is Kind.PAGE:
            jpeg, width, height, pages = documents.draw(data, parameter)
            return Status.OK, (width, height, pages, 0), jpeg
        rgb, *numbers = pictures.decode(data, parameter)
        return Status.OK, (numbers[0], numbers[1], numbers[2], numbers[3]), rgb
    except Locked:
        return Status.LOCKED, (0, 0, 0, 0), b""
    except TooLong:
        return Status.TOO_LONG, (0, 0, 0, 0), b""
    except Exception as error:  # noqa: BLE001 - codecs raise everything on hostile bytes
        name = type(error).__name__.encode("ascii", "replace")
        return Status.UNREADABLE, (0, 0, 0, 0), name[:MAX_ERROR]


if __name__ == "__main__":
    main()
