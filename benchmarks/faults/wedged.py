"""Native code that hangs, and memory that runs out."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from benchmarks.faults.places import Place
from benchmarks.faults.poison import TRIES
from benchmarks.faults.service import LISTEN_SECONDS
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import PROJECT, World, rises, voice
from bot.locales import FluentPhrases
from bot.wedged import EXIT_CODE

MODEL = PROJECT / "var" / "models" / "whisper-base"
SPEECH = PROJECT / "tests" / "fixtures" / "speech" / "fleurs-fr-002.ogg"
SECONDS = 8.3
"""Of that recording."""
SORRY = FluentPhrases().say("fr", "error-internal")
MEGABYTES = 500
"""For the whole service, in a trial of its memory; it has about 150 MB when it starts."""
GROUP = Path("/sys/fs/cgroup/memory/porte-voix-faults")


def child_of(world: World) -> psutil.Process | None:
    """The recogniser's process."""
    assert world.process is not None
    children = psutil.Process(world.process.pid).children()
    return next((one for one in children if "bot.engines.whisper" in one.cmdline()), None)


async def listening(world: World) -> psutil.Process:
    """The recogniser's process, once it has something to do."""
    async with asyncio.timeout(60):
        while (child := child_of(world)) is None:
            await asyncio.sleep(0.02)
        begun = sum(child.cpu_times()[:2])
        while sum(child.cpu_times()[:2]) < begun + 0.3:
            await asyncio.sleep(0.02)
    return child


@fault(
    "wedged-child",
    "the recogniser (Whisper, in its child process) frozen in the middle of a voice note",
    "the child is replaced within its limit, the note runs again, neighbours unaffected",
    stores=("sqlite",),
)
async def frozen(place: Place) -> Seen:
    recording = SPEECH.read_bytes()
    async with World(place, model=str(MODEL), patience=120.0) as world:
        await world.start()
        await world.proxy.say(voice(world, 11, recording))
        await rises(lambda: _heard(world), 1)  # the model is loaded
        await world.proxy.say(voice(world, 11, recording))
        child = await listening(world)
        child.send_signal(signal.SIGSTOP)
        begun = time.monotonic()
        waits = []
        for number in range(5):
            await world.say(12, f"a neighbour {number}")
            waits.append(await rises(lambda: len(world.got(12)), number + 1))
        replaced = await rises(lambda: not child.is_running(), 1)
        replaced = time.monotonic() - begun
        await rises(lambda: _heard(world), 2)
        answered = time.monotonic() - begun
        codes = await world.end()
    heard = [text for text in world.got(11) if text.startswith("re: ")]
    same = len(heard) == 2 and len(set(heard)) == 1 and SORRY not in world.got(11)
    limit = LISTEN_SECONDS + 4 * SECONDS + 2.0
    return Seen(
        text=f"replaced after {replaced:.1f} s, the note answered after {answered:.1f} s; slowest "
        f"answer to a neighbour meanwhile {max(waits):.1f} s",
        good=same and codes == 0 and replaced < limit and max(waits) < 5.0,
        figures={"replaced_s": replaced, "answered_s": answered, "neighbour_s": max(waits)},
    )


def _heard(world: World) -> int:
    return sum(text.startswith("re: ") for text in world.got(11))


@fault(
    "wedged-thread",
    "native code that never comes back, in a thread of the service",
    "the process ends itself, neighbours unaffected, buried after 3, the person told",
)
async def thread(place: Place) -> Seen:
    return await ended_by(place, "/hang", EXIT_CODE, contextlib.nullcontext())


@fault(
    "memory-process",
    f"a message that needs more memory than the service may have ({MEGABYTES} MB, cgroup)",
    "killed and started again, neighbours unaffected, buried after 3, the person told",
)
async def memory(place: Place) -> Seen:
    return await ended_by(place, f"/hog {2 * MEGABYTES} MB", -signal.SIGKILL, limited())


@contextlib.contextmanager
def limited() -> Iterator[None]:
    """A control group with little memory. Raises OSError where one may not make it."""
    GROUP.mkdir(exist_ok=True)
    (GROUP / "memory.limit_in_bytes").write_text(str(MEGABYTES << 20))
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            GROUP.rmdir()


async def ended_by(
    place: Place, text: str, code: int, room: contextlib.AbstractContextManager[None]
) -> Seen:
    """A message that ends the process each time; the supervisor starts it again."""
    asked = {11: ["before it", "after it"], 12: ["neighbour one"], 13: ["neighbour two"]}
    with room:
        async with World(place) as world:
            for one in ("before it", text, "after it"):
                await world.say(11, one)
            await world.say(12, "neighbour one")
            await world.say(13, "neighbour two")
            ends: list[int] = []
            deadline = time.monotonic() + 180
            while world.got(11).count(SORRY) == 0 and time.monotonic() < deadline:
                await world.start()
                if GROUP.exists():
                    assert world.process is not None
                    (GROUP / "cgroup.procs").write_text(str(world.process.pid))
                while world.alive and world.got(11).count(SORRY) == 0:
                    await asyncio.sleep(0.05)
                    if time.monotonic() > deadline:
                        break
                if not world.alive:
                    ends.append(await world.ended())
            result = await world.settled(asked, seconds=30)
            if world.alive:
                await world.end(signal.SIGKILL)
    told = result.others == [SORRY]
    good = told and bool(ends) and set(ends) == {code} and len(ends) <= TRIES
    return Seen(
        text=f"the process ended {len(ends)} times, the person "
        f"{'was told' if told else f'got {result.others}'}; neighbours lost {result.lost}, "
        f"answered twice {result.duplicates}",
        good=good and not (result.lost or result.out_of_order),
        figures={"ends": len(ends)},
    )


@fault(
    "memory-child",
    "a recogniser that may allocate less than its model needs (RLIMIT_DATA)",
    "the child fails or is replaced, the person told, neighbours unaffected",
    stores=("sqlite",),
)
async def small_child(place: Place) -> Seen:
    async with World(place, model=str(MODEL), megabytes=200) as world:
        await world.start()
        await world.proxy.say(voice(world, 11, SPEECH.read_bytes()))
        await world.say(12, "a neighbour")
        await rises(lambda: world.got(11).count(SORRY), 1, 400)
        await rises(lambda: len(world.got(12)), 1)
        alive = world.alive
        await world.end()
    told = world.got(11)[-1:] == [SORRY]
    return Seen(
        text=f"the service {'lived on' if alive else 'ended'}, the person "
        f"{'was told' if told else f'got {world.got(11)}'}, the neighbour answered",
        good=told and alive and world.got(12) == ["re: a neighbour"],
    )
