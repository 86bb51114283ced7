"""The console as a child of the service: when it starts, starts again, and ends."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
sys.path[:0] = [str(TESTS / "integration" / "console"), str(TESTS / "contract")]

from console_process import write_config  # noqa: E402
from handoff_kit import Rooms  # noqa: E402

from bot.clock import SystemClock  # noqa: E402
from bot.config import Config, Console  # noqa: E402
from bot.partners.console.program import KEPT, program, surroundings  # noqa: E402
from bot.wiring.console import ConsoleChild, beside, has_association  # noqa: E402

ALIVE = (sys.executable, "-c", "import time; time.sleep(60)")
ENDS = (sys.executable, "-c", "")
STUBBORN = (
    sys.executable, "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
    " time.sleep(60)",
)  # fmt: skip
HOLDER = """
import os, subprocess, sys
child = subprocess.Popen([*sys.argv[1:], "--parent", str(os.getpid())])
print(child.pid, flush=True)
child.wait()
"""
"""A service that holds a console and is then killed."""


class Wish:
    """Whether a console is wanted, and how often that was asked."""

    def __init__(self, answer: bool) -> None:
        self.answer, self.asked = answer, 0

    async def __call__(self) -> bool:
        self.asked += 1
        return self.answer


async def until(true: object, seconds: float = 15.0) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def running(child: ConsoleChild):
    task = asyncio.create_task(child.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def lives(pid: int) -> bool:
    """False for who ended, and for who nobody has buried yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def test_nothing_runs_until_an_association_is_there() -> None:
    wish = Wish(False)
    child = ConsoleChild(ALIVE, wish, look=0.01)
    async with running(child):
        await until(lambda: wish.asked > 3)
        assert child.process is None
        wish.answer = True
        await until(lambda: child.process is not None)
        pid = child.process.pid
        assert os.getpgid(pid) == pid, "a group of its own: Ctrl-C is not for it"
    assert not lives(pid)


async def test_it_is_started_again_when_it_ends() -> None:
    wish = Wish(True)
    async with running(ConsoleChild(ENDS, wish, look=0.01, first=0.01)):
        await until(lambda: wish.asked >= 3)


async def test_a_program_that_is_not_there_ends_nothing() -> None:
    wish = Wish(True)
    async with running(ConsoleChild(("/nowhere/python",), wish, look=0.01, first=0.01)) as task:
        await until(lambda: wish.asked >= 3)
        assert not task.done()


async def test_who_does_not_listen_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.wiring.console.END_SECONDS", 0.2)
    child = ConsoleChild(STUBBORN, Wish(True), look=0.01)
    async with running(child):
        await until(lambda: child.process is not None)
        pid = child.process.pid
        await asyncio.sleep(0.2)
    assert not lives(pid)


async def test_switched_off_or_without_an_association(tmp_path: Path) -> None:
    off = beside(Config(console=Console(enabled=False)), None, None)
    await asyncio.wait_for(off.run(), 1)
    assert await has_association(None) is False
    rooms = Rooms(tmp_path, SystemClock())
    assert await has_association(rooms.store.book) is False, "not open yet"
    await rooms.store.open()
    try:
        assert await has_association(rooms.store.book) is False
        await rooms.association()
        assert await has_association(rooms.store.book) is True
    finally:
        await rooms.store.close()


def test_no_secret_of_the_service_is_handed_on() -> None:
    handed = surroundings(
        {"PATH": "/bin", "PORTE_VOIX_TELEGRAM_TOKEN": "x", "PORTE_VOIX_REMOTE_API_KEY": "x"}
    )
    assert set(handed) <= {*KEPT, "PYTHONPATH", "PYTHONUNBUFFERED"}
    assert "x" not in handed.values()


async def test_it_does_not_outlive_a_service_that_is_killed(tmp_path: Path) -> None:
    rooms = Rooms(tmp_path, SystemClock())
    await rooms.store.open()
    await rooms.association()
    await rooms.store.close()
    holder = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDER, *program(write_config(tmp_path)),
        stdout=asyncio.subprocess.PIPE, env=surroundings(),
    )  # fmt: skip
    pid = int(await asyncio.wait_for(holder.stdout.readline(), 20))
    said = await asyncio.wait_for(holder.stdout.readline(), 20)
    assert said.startswith(b"Porte-Voix console:"), "it has started, and shares our output"
    assert lives(pid)
    holder.send_signal(signal.SIGKILL)
    await asyncio.wait_for(holder.wait(), 10)
    await until(lambda: not lives(pid))


async def test_without_data_it_says_what_to_do(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *program(write_config(tmp_path)),
        stderr=asyncio.subprocess.PIPE, env=surroundings(),
    )  # fmt: skip
    _, said = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 1
    assert b"add an association first" in said
    assert b"Traceback" not in said
