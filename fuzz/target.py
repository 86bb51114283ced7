"""What a fuzz target is: bytes in, and a promise that must hold for all of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
GROUPS = (
    "text", "letters", "codes", "stored", "settings", "archives", "telegram", "web", "whatsapp",
    "matrix", "terminal", "media",
)  # fmt: skip
"""Modules of fuzz.targets. A target's name begins with its group."""

Mutator = Callable[[bytes, int, int], bytes]
"""(data, largest size in bytes, seed) -> other data, as atheris calls it."""


class Broken(AssertionError):
    """A promise of the parser does not hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One parser."""

    name: str
    """``<group>-<what>``."""
    run: Callable[[bytes], None]
    """Raises nothing for any bytes; `Broken` or whatever else is a finding."""
    seeds: Callable[[], Sequence[bytes]]
    """Where the search begins; small."""
    mutate: Mutator | None = None
    """Knows the format; None: libFuzzer's own mutations."""
    longest: int = 4096
    """Bytes of an input."""
    seconds: float = 1.0
    """Processor seconds that one input may take, not instrumented."""

    def check(self, data: bytes, *, slack: float = 1.0) -> None:
        """Run, and hold to the time. `slack`: how many times slower this process is."""
        began = time.process_time()
        self.run(data)
        took = time.process_time() - began
        if took > self.seconds * slack:
            raise Broken(f"{self.name}: {took:.2f} s for {len(data)} bytes")

    def corpus(self) -> list[Path]:
        """The kept inputs."""
        folder = CORPUS / self.name
        return sorted(folder.iterdir()) if folder.is_dir() else []


def group(name: str) -> tuple[Target, ...]:
    """The targets of one group."""
    found: tuple[Target, ...] = import_module(f"fuzz.targets.{name}").TARGETS
    return found


def find(name: str) -> Target:
    """A target by its name. Raises KeyError."""
    return {one.name: one for one in group(name.split("-")[0])}[name]


def everything() -> list[Target]:
    """All of them."""
    return [one for name in GROUPS for one in group(name)]


def text(data: bytes) -> str:
    """Any bytes as text, as the corridor gets it: whole characters only."""
    return data.decode("utf-8", "replace")


def hold(promise: bool, what: str) -> None:
    """Raises Broken."""
    if not promise:
        raise Broken(what)
