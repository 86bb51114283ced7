"""What an engine has to do, how fast each of its voices is, and whether it failed lately."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.speech.voices import CHARACTERS_PER_SECOND, ChainedVoice

WEIGHT = 0.3  # of the newest measurement in the moving average
COOL_DOWN = 60.0  # seconds an engine rests after a failure, doubled at each further one
LONGEST_COOL_DOWN = 1800.0


class EngineQueue:
    """One engine: one passage at a time, first come, first served."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.turn = asyncio.Lock()
        self._monotonic = monotonic
        self._pending = 0.0  # estimated seconds of work that were promised
        self._cost: dict[str, float] = {}  # voice -> seconds of work for one character
        self._failures = 0
        self._rested_at = float("-inf")

    def work(self, voice: ChainedVoice, characters: int) -> float:
        """Estimated seconds of work for so many characters."""
        usual = voice.real_time_factor / CHARACTERS_PER_SECOND
        return characters * self._cost.get(voice.name, usual)

    def wait(self, voice: ChainedVoice, characters: int) -> float:
        """Estimated seconds until so many characters are spoken, after all that waits already."""
        work = self.work(voice, characters)
        return self._pending + work if characters else 0.0

    def measured(self, voice: ChainedVoice, characters: int, seconds: float) -> None:
        """A passage was spoken: the estimate follows the machine as it is now."""
        usual = voice.real_time_factor / CHARACTERS_PER_SECOND
        old = self._cost.get(voice.name, usual)
        self._cost[voice.name] = old + WEIGHT * (seconds / max(characters, 1) - old)
        self._failures = 0

    def failed(self) -> None:
        """Rest for a while."""
        pause = min(COOL_DOWN * 2**self._failures, LONGEST_COOL_DOWN)
        self._failures = min(self._failures + 1, 16)
        self._rested_at = self._monotonic() + pause

    @property
    def cooling(self) -> bool:
        """True while it rests after a failure."""
        return self._monotonic() < self._rested_at

    @contextmanager
    def promised(self, seconds: float) -> Iterator[Callable[[float], None]]:
        """Counts work as pending; call the yielded function with seconds that are done."""
        left = seconds
        self._pending += seconds

        def done(part: float) -> None:
            nonlocal left
            part = min(part, left)
            left -= part
            self._pending -= part

        try:
            yield done
        finally:
            self._pending = max(0.0, self._pending - left)
