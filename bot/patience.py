"""How long the runner waits, and how often it tries."""

from __future__ import annotations

from dataclasses import dataclass

MAX_ATTEMPTS = 3
"""A message that ended the process so often is buried."""
LAST_BUT_ONE = MAX_ATTEMPTS - 1
YOUNG_SECONDS = 10.0
"""What was there at all deaths but the last one is tried again only in a process that has lived for
so long: where processes die one after the other, whatever they do, no message is to blame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How patient the runner is. All times in seconds."""

    max_attempts: int = MAX_ATTEMPTS
    ack_after: float = 2.0
    working_every: float = 4.0
    patience: float = 180.0
    """For one try of one answer."""
    retry_delay: float = 1.0
