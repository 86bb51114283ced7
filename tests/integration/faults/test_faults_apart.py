"""The recogniser in its child process: hung, killed, abandoned, short of memory; then a new one."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.engines.whisper.apart import InChild
from bot.errors import EngineBusy, EngineError
from bot.model import Audio, Transcript

ROOT = Path(__file__).parents[3]
MODEL = ROOT / "var" / "models" / "whisper-base"
SILENCE = Audio(pcm=bytes(16_000 * 2), rate=16_000)
Make = Callable[..., InChild]


@pytest.fixture
async def make() -> AsyncIterator[Make]:
    made: list[InChild] = []

    def build(**more: object) -> InChild:
        settings = {"threads": 1, "beam": 1, "queue": 2, "least_seconds": 30.0} | more
        made.append(InChild(MODEL, lambda: None, name="whisper-base", **settings))
        return made[-1]

    yield build
    for one in made:
        await one.close()


async def listened(place: InChild) -> Transcript:
    return await place.listen(SILENCE, "fr", (), lambda done, total: None)


async def test_a_child_that_hangs_is_replaced_and_those_behind_are_served(make: Make) -> None:
    place = make(least_seconds=1.0)
    await place.prepare()
    hung = place.pid
    assert hung is not None
    os.kill(hung, signal.SIGSTOP)
    first, second = asyncio.create_task(listened(place)), asyncio.create_task(listened(place))
    with pytest.raises(EngineError, match="lost"):
        await first
    assert (await second).text == ""
    assert place.pid not in (None, hung)
    with pytest.raises(ProcessLookupError):
        os.kill(hung, 0)


async def test_a_child_that_dies_or_is_abandoned_is_replaced(make: Make) -> None:
    place = make()
    await place.prepare()
    killed = place.pid
    assert killed is not None
    os.kill(killed, signal.SIGSTOP)  # so that the kill falls into the middle of the work
    work = asyncio.create_task(listened(place))
    await asyncio.sleep(0.05)
    os.kill(killed, signal.SIGKILL)
    with pytest.raises(EngineError, match="lost"):
        await work
    await place.prepare()
    left = place.pid
    work = asyncio.create_task(listened(place))
    await asyncio.sleep(0.01)
    work.cancel()
    await asyncio.wait([work])
    assert (await listened(place)).text == ""
    assert place.pid not in (killed, left)


async def test_more_than_may_wait_are_turned_away(make: Make) -> None:
    place = make(queue=1)
    await place.prepare()
    assert place.pid is not None
    os.kill(place.pid, signal.SIGSTOP)
    waiting = [asyncio.create_task(listened(place)) for _ in range(2)]
    await asyncio.sleep(0.01)
    with pytest.raises(EngineBusy):
        await listened(place)
    os.kill(place.pid, signal.SIGCONT)
    assert [one.text for one in await asyncio.gather(*waiting)] == ["", ""]


async def test_too_little_memory_is_an_error_of_the_engine(make: Make) -> None:
    with pytest.raises(EngineError):
        await make(megabytes=150).prepare()


def test_a_hung_child_ends_with_a_killed_parent() -> None:
    script = (
        "import asyncio, os, signal, sys\n"
        "from pathlib import Path\n"
        "from bot.engines.whisper.apart import InChild\n"
        "async def main():\n"
        "    place = InChild(Path(sys.argv[1]), lambda: None, name='w', threads=1, beam=1,"
        " queue=1)\n"
        "    await place.prepare()\n"
        "    os.kill(place.pid, signal.SIGSTOP)\n"
        "    print(place.pid, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(MODEL)], cwd=ROOT, capture_output=True, timeout=60
    )
    child = int(ran.stdout)
    for _ in range(100):
        state = Path(f"/proc/{child}/stat")
        if not state.exists() or state.read_text().split()[2] == "Z":
            return
        subprocess.run(["sleep", "0.05"], check=True)
    raise AssertionError("the child lives on")
