"""Damaged media through ChildDecoder: everything must end decoded or as a clear MediaError.

    python -m benchmarks.fuzz_media [--files 1500] [--seed 1]

Small valid files of every sound, picture and document format are made here, then damaged at random,
from a fixed seed: flipped bytes, cut ends, pieces moved, repeated, removed or taken from another
file, and numbers in the headers replaced by extreme ones. Half of the Ogg and PNG files get right
checksums afterwards, as an attacker would give them: otherwise the damage never reaches the codec.
Prints a table, writes benchmarks/results/fuzz.json, exits with 1 at any other end.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.media_seeds import Medium, seeds
from benchmarks.reseal import reseal
from bot.engines.decoder import ChildDecoder
from bot.errors import MediaError

RESULTS = Path(__file__).parent / "results"
HANG_SECONDS = 15.0  # one of these tiny files decodes in milliseconds
CHILDREN = 2
HEADER = 256  # bytes in which most numbers that can lie are found
LIES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


@dataclass(kw_only=True)
class Outcome:
    """What became of all files."""

    files: int = 0
    decoded: int = 0
    refused: int = 0
    """A clear MediaError, those below included."""
    lost_children: int = 0
    """The child crashed or was killed by its limits; the person still got a clear error."""
    hangs: int = 0
    """Ended by the time-out, not by the decoder."""
    other: Counter[str] = field(default_factory=Counter)
    """Anything else, by class name: must stay empty."""
    seconds: float = 0.0
    slowest: float = 0.0
    by_format: dict[str, Counter[str]] = field(default_factory=dict)


def damage(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """One to three random injuries."""
    kinds = [_flip, _cut, _move, _remove, _splice, _lie]
    for _ in range(chance.randint(1, 3)):
        data = chance.choice(kinds)(data, other, chance) or b"\0"
    return data


def _flip(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Up to 1 % of the bytes become others."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, max(2, len(data) // 100))):
        changed[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, other: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _piece(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + chance.randint(1, max(1, len(data) // 4)))


def _move(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """A piece occurs again elsewhere."""
    start, end = _piece(data, chance)
    at = chance.randrange(len(data))
    return data[:at] + data[start:end] + data[at:]


def _remove(data: bytes, other: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + data[end:]


def _splice(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of this file, the end of another."""
    return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]


def _lie(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """An extreme number, 1, 2 or 4 bytes wide, either byte order, near the beginning."""
    width = chance.choice((1, 2, 4))
    number = chance.choice(LIES) & (256**width - 1)
    at = chance.randrange(min(HEADER, len(data)))
    order = chance.choice(("little", "big"))
    return data[:at] + number.to_bytes(width, order) + data[at + width :]


def damaged_files(count: int, seed: int) -> Iterator[tuple[str, Medium, bytes]]:
    """(format, what it is opened as, bytes), the formats in turn."""
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    whole = seeds()
    names = list(whole)
    for index in range(count):
        name = names[index % len(names)]
        medium, data = whole[name]
        broken = damage(data, whole[chance.choice(names)][1], chance)
        yield name, medium, reseal(broken) if chance.random() < 0.5 else broken


async def run(count: int, seed: int) -> Outcome:
    """Decode `count` damaged files, CHILDREN at a time."""
    outcome = Outcome()
    decoder = ChildDecoder(
        children=CHILDREN,
        sound_seconds=HANG_SECONDS,
        picture_seconds=HANG_SECONDS,
        page_seconds=HANG_SECONDS,
    )
    files = damaged_files(count, seed)

    async def work() -> None:
        for name, medium, data in files:  # a shared iterator: each file goes to one worker
            await _one(decoder, name, medium, data, outcome)

    started = time.perf_counter()
    try:
        await asyncio.gather(*(work() for _ in range(CHILDREN)))
    finally:
        await decoder.close()
    outcome.seconds = time.perf_counter() - started
    return outcome


async def _one(
    decoder: ChildDecoder, name: str, medium: Medium, data: bytes, outcome: Outcome
) -> None:
    started = time.perf_counter()
    try:
        await _open(decoder, medium, data)
        end = "decoded"
        outcome.decoded += 1
    except MediaError as error:
        end = "refused"
        outcome.refused += 1
        if isinstance(error.__cause__, TimeoutError):
            outcome.hangs += 1
        elif error.__cause__ is not None:
            outcome.lost_children += 1
    except asyncio.CancelledError:
        raise
    except Exception as error:  # noqa: BLE001 - counting these is the purpose
        end = "other"
        outcome.other[type(error).__name__] += 1
    outcome.files += 1
    outcome.slowest = max(outcome.slowest, time.perf_counter() - started)
    outcome.by_format.setdefault(name, Counter())[end] += 1


async def _open(decoder: ChildDecoder, medium: Medium, data: bytes) -> None:
    if medium is Medium.SOUND:
        await decoder.audio(data)
    elif medium is Medium.PICTURE:
        await decoder.image(data)
    else:
        first = await decoder.page(data, 0)
        if first.pages > 1:
            await decoder.page(data, 1)


def table(outcome: Outcome) -> str:
    """For the screen."""
    lines = [f"{'format':10} {'decoded':>8} {'refused':>8} {'other':>6}"]
    for name, ends in sorted(outcome.by_format.items()):
        lines.append(f"{name:10} {ends['decoded']:8} {ends['refused']:8} {ends['other']:6}")
    lines.append(
        f"{'all':10} {outcome.decoded:8} {outcome.refused:8} {outcome.other.total():6}\n"
        f"{outcome.files} files in {outcome.seconds:.1f} s, slowest {outcome.slowest:.2f} s; "
        f"children lost {outcome.lost_children}, hangs {outcome.hangs}"
    )
    return "\n".join(lines)


def _plain(outcome: Outcome) -> dict[str, object]:
    by_format = {name: dict(ends) for name, ends in outcome.by_format.items()}
    return vars(outcome) | {"other": dict(outcome.other), "by_format": by_format}


def main() -> int:
    """Run, print, write; 1 when something happened that must not."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--files", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    outcome = asyncio.run(run(arguments.files, arguments.seed))
    print(table(outcome))
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "fuzz.json").write_text(json.dumps(_plain(outcome), indent=2) + "\n", "utf-8")
    return 1 if outcome.other or outcome.hangs or outcome.files != arguments.files else 0


if __name__ == "__main__":
    sys.exit(main())
