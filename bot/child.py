"""Child processes that hold no secret, as their parent sees them (`bot.confined` is their end).

A parent starts a child with an almost empty environment and talks with it through its standard
input and output.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KILL_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Live:
    """A running child and its two pipes."""

    process: asyncio.subprocess.Process
    requests: asyncio.StreamWriter
    answers: asyncio.StreamReader

    @property
    def running(self) -> bool:
        """False once it has ended."""
        return self.process.returncode is None

    async def end(self) -> None:
        """Kill it and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.process.wait(), KILL_SECONDS)


async def spawn(
    command: Sequence[str], *, buffer: int, environment: Mapping[str, str] | None = None
) -> Live:
    """Start a child that sees no token or password of the service.

    `buffer`: bytes of an answer that are read ahead. `environment`: what it needs besides.
    Raises OSError.
    """
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "LANG") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # codecs print what is in a file
        cwd=ROOT,
        env=kept | dict(environment or {}),
        limit=buffer,
    )
    if process.stdin is None or process.stdout is None:
        raise OSError("no pipe")
    return Live(process, process.stdin, process.stdout)
