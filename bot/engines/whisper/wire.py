"""The pipe between `bot.engines.whisper.apart` and its child: fixed headers, bounded bodies.

Integers are big-endian; the text is JSON, the sound mono s16le at 16 kHz.

    child -> parent, once     READY
    parent -> child           REQUEST kind, bytes of text, bytes of sound; then both
    child -> parent           RESPONSE kind, bytes of text; then the text. PROGRESS may come several
                              times before DONE or FAILED
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

from pydantic import TypeAdapter

from bot.model import Transcript
from bot.ports import Candidate

READY = b"ready\n"
REQUEST = struct.Struct("!BII")
RESPONSE = struct.Struct("!BI")
MAX_TEXT = 1 << 20
"""Longest text of a request or an answer, bytes."""
MAX_SOUND = 20 << 20
"""Longest sound, bytes: ten minutes at 16 kHz are 19.2 million."""


class Ask(IntEnum):
    """What is asked of the child."""

    LOAD = 1
    LISTEN = 2
    WHICH = 3


class Told(IntEnum):
    """What the child says."""

    PROGRESS = 1
    DONE = 2
    FAILED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What comes with a recording."""

    language: str | None = None
    prior: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What comes back."""

    transcript: Transcript | None = None
    meaning: str | None = None
    error: str = ""
    """Of an EngineError: a text of ours, without content."""
    retryable: bool = True


JOB = TypeAdapter(Job)
OUTCOME = TypeAdapter(Outcome)
PROGRESS = TypeAdapter(tuple[float, float])
