"""The disk is full: the platform is told so, and everything lands once there is space again."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import aiohttp

from benchmarks.faults.doors import Platform, text_of
from benchmarks.faults.places import Place, at, made_in
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World, free_port

SMALL = {"sqlite": "3m", "postgres": "72m"}
"""A PostgreSQL cluster with a write-ahead log of its least size has 55 MB before the first row."""
LARGE = "400m"
WORDS = "a long question " * 200  # 3,200 letters
MOST = 20_000


@contextlib.contextmanager
def small_disk(directory: Path, size: str) -> Iterator[Path]:
    """A file system of that size. Raises CalledProcessError where one may not mount."""
    directory.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(directory)]
    subprocess.run(mount, check=True, capture_output=True)
    try:
        yield directory
    finally:
        subprocess.run(["umount", "-l", str(directory)], check=True)


def enlarge(directory: Path) -> None:
    """Space returns."""
    subprocess.run(["mount", "-o", f"remount,size={LARGE}", str(directory)], check=True)


async def filled(place: Place, disk: Path) -> Seen:
    """Deliver until it is refused; then give space, and deliver again what was refused."""
    port = free_port()
    async with World(place, webhook_port=port) as world:
        # What is answered leaves the disk: nobody answers until it is full.
        await world.start(workers=1, answer_seconds=900.0, grace=0.2)
        async with aiohttp.ClientSession() as client:
            platform = Platform(port)
            await platform.reachable(client)
            number = 0
            while len(platform.refused) < 20 and number < MOST:
                batch = range(number + 1, number + 41)
                await asyncio.gather(
                    *(platform.deliver(client, n, f"{text_of(n)} {WORDS}") for n in batch)
                )
                number += 40
            statuses = set(platform.refused.values())
            refused, kept = sorted(platform.refused), len(platform.acknowledged)
            enlarge(disk)
            if place.server is not None:  # it ends itself when it cannot write its log
                await asyncio.to_thread(place.server.start)
            platform.refused.clear()
            await asyncio.sleep(5.0)
            await asyncio.gather(
                *(platform.deliver(client, n, f"{text_of(n)} {WORDS}") for n in refused)
            )
        await world.end()
        await world.start()
        asked = {n: [f"{text_of(n)} {WORDS}".strip()] for n in platform.acknowledged}
        result = await world.settled(asked, seconds=30)
        await world.end()
    everything = len(platform.acknowledged) == number
    good = statuses == {503} and result.perfect and everything and not platform.refused
    return Seen(
        text=f"{kept} taken, then {len(refused)} refused with {sorted(statuses)}; with space again "
        f"all {number} were taken, lost {result.lost}, twice {result.duplicates}",
        good=good,
        figures={"taken": kept, "refused": len(refused), "lost": result.lost},
    )


@fault("disk-full", "the disk is full", "503, never a false 200; all lands after space returns")
async def full(place: Place) -> Seen:
    with small_disk(place.directory / "disk", SMALL[place.kind]) as disk:
        if place.kind == "sqlite":
            return await filled(replace(place, directory=disk), disk)
        with made_in(disk):
            async with at("postgres", disk / "service", logs=place.logs) as small:
                return await filled(small, disk)
