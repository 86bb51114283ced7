"""A small corpus that covers as much: greedy set cover over the lines that inputs reach."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from types import FrameType

from fuzz.target import CORPUS, Target

ROOT = Path(__file__).resolve().parent.parent
OURS = tuple(f"{ROOT / name}/" for name in ("bot", "skills"))
MOST_FILES, MOST_BYTES = 24, 30_000

Step = tuple[str, int, int]
"""File, line before, line."""


def steps(target: Target, data: bytes) -> frozenset[Step]:
    """Which lines of ours follow which, for one input. Raises what the target raises."""
    seen: set[Step] = set()

    def trace(frame: FrameType, event: str, argument: object) -> object:
        if not frame.f_code.co_filename.startswith(OURS):
            return None
        before = frame.f_lineno

        def lines(frame: FrameType, event: str, argument: object) -> object:
            nonlocal before
            if event == "line":
                seen.add((frame.f_code.co_filename, before, frame.f_lineno))
                before = frame.f_lineno
            return lines

        return lines

    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        target.run(data)
    finally:
        sys.settrace(None)
    return frozenset(seen)


def kept(target: Target, inputs: Iterable[bytes]) -> list[bytes]:
    """The smallest inputs first, each only if it reaches what none before it does."""
    chosen: list[bytes] = []
    reached: set[Step] = set()
    size = 0
    for seed in target.seeds():
        reached |= steps(target, seed)
    for data in sorted(set(inputs) - set(target.seeds()), key=lambda one: (len(one), one)):
        new = steps(target, data) - reached
        if not new or size + len(data) > MOST_BYTES:
            continue
        chosen.append(data)
        reached |= new
        size += len(data)
        if len(chosen) == MOST_FILES:
            break
    return chosen


def keep(target: Target, work: Path, regressions: Iterable[bytes] = ()) -> int:
    """Put the kept inputs of a run, and all of the corpus that begins with ``bug-``, into the
    repository. Returns how many there are."""
    folder = CORPUS / target.name
    folder.mkdir(parents=True, exist_ok=True)
    inputs = [path.read_bytes() for path in sorted((work / "corpus").iterdir())]
    chosen = kept(target, inputs)
    for path in target.corpus():
        if not path.name.startswith("bug-"):
            path.unlink()
    for data in chosen:
        (folder / sha256(data).hexdigest()[:12]).write_bytes(data)
    for data in regressions:
        (folder / f"bug-{sha256(data).hexdigest()[:12]}").write_bytes(data)
    return len(target.corpus())
