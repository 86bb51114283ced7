"""What the person at the terminal sees while files arrive: a bar, or plain lines."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Protocol, TextIO

BAR = 24  # characters
REDRAWN = 0.2  # seconds between two drawings of the bar
STEP = 10  # percent between two plain lines


class Progress(Protocol):
    """Told of everything that happens."""

    def expect(self, size: int) -> None:
        """So many bytes more will be fetched."""

    def moved(self, name: str, there: int) -> None:
        """`there` bytes of the file `name` are on the disk."""

    def say(self, line: str) -> None:
        """A sentence."""

    def end(self) -> None:
        """Nothing more comes."""


class Lines:
    """One line every ten percent: for logs, pipes, and people who listen to their terminal."""

    def __init__(self, stream: TextIO = sys.stderr) -> None:
        """`stream`: where the lines go."""
        self._stream = stream
        self._size = 0
        self._there: dict[str, int] = {}
        self._said = 0

    def expect(self, size: int) -> None:
        """See `Progress`."""
        self._size += size

    @property
    def percent(self) -> int:
        """Of all bytes expected; 0 while their number is not known."""
        return min(100, 100 * sum(self._there.values()) // self._size) if self._size else 0

    def moved(self, name: str, there: int) -> None:
        """See `Progress`."""
        self._there[name] = there
        if self.percent >= self._said + STEP:
            self._said = self.percent - self.percent % STEP
            self.say(f"{self._said} percent of {self._size / 1e6:.0f} MB")

    def say(self, line: str) -> None:
        """See `Progress`."""
        print(line, file=self._stream, flush=True)

    def end(self) -> None:
        """See `Progress`."""


class Bar(Lines):
    """One line that is drawn over and over."""

    def __init__(
        self, stream: TextIO = sys.stderr, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock`: seconds."""
        super().__init__(stream)
        self._clock = clock
        self._began = clock()
        self._drawn = float("-inf")
        self._before: dict[str, int] = {}

    def moved(self, name: str, there: int) -> None:
        """See `Progress`."""
        self._before.setdefault(name, there)
        self._there[name] = there
        now = self._clock()
        if now - self._drawn >= REDRAWN:
            self._drawn = now
            self._stream.write("\r" + self._line(now) + "\x1b[K")
            self._stream.flush()

    def _line(self, now: float) -> str:
        there = sum(self._there.values())
        rate = (there - sum(self._before.values())) / max(now - self._began, 0.1)
        full = BAR * self.percent // 100
        line = f"[{'#' * full}{'.' * (BAR - full)}] {self.percent:3d} %  "
        line += f"{there / 1e6:.1f} of {self._size / 1e6:.1f} MB  {rate / 1e6:.1f} MB/s"
        if rate > 0 and self._size > there:
            left = int((self._size - there) / rate)
            line += f"  {left // 60}:{left % 60:02d} left"
        return line

    def say(self, line: str) -> None:
        """See `Progress`."""
        self._stream.write("\r\x1b[K")
        super().say(line)

    def end(self) -> None:
        """Leave an empty line behind."""
        self._stream.write("\r\x1b[K")
        self._stream.flush()


def for_terminal(*, plain: bool, stream: TextIO = sys.stderr) -> Progress:
    """The bar on a terminal that can draw one, unless lines are wanted."""
    if plain or not stream.isatty() or os.environ.get("TERM", "dumb") == "dumb":
        return Lines(stream)
    return Bar(stream)
