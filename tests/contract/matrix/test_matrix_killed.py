"""Absence, restarts, `kill -9`: nothing is lost, nothing said twice, the device stays ours."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from matrix_kit import Service, channel_of

SCRIPT = Path(__file__).with_name("matrix_process.py")


@pytest.fixture
def service(server, bot, tmp_path):
    """Makes services on the same data, with the time between."""
    return lambda: Service(channel_of(server, bot, tmp_path / "matrix"), tmp_path)


async def test_sixty_messages_while_away_and_a_restart(service, person, bot):
    alice = await person()
    async with service():
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "avant")
        assert await alice.hears(1) == ["re: avant"]
    for number in range(60):  # more than one sync shows
        await alice.say(room, f"m{number}")
    async with service():
        got = await alice.hears(61, seconds=40)
        await alice.say(room, "fin")
        await alice.hears(62)
    assert got[1:] == [f"re: m{number}" for number in range(60)]
    assert alice.texts()[61:] == ["re: fin"]


async def test_what_was_said_before_the_bot_came_in_is_answered(service, person, bot):
    """The invitation, and what followed it, came while the bot was away."""
    alice = await person()
    async with service():
        await asyncio.sleep(0.5)  # it has a sync token now
    room = await alice.room_with(bot.user)
    await alice.say(room, "un")
    await alice.say(room, "deux")
    async with service():
        assert await alice.hears(2) == ["re: un", "re: deux"]
        await alice.say(room, "trois")
        assert (await alice.hears(3))[2] == "re: trois"


async def test_the_homeserver_restarts_in_the_middle(server, service, person, bot):
    alice = await person()
    async with service():
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "avant")
        await alice.hears(1)
        for number in range(5):
            await alice.say(room, f"m{number}")
        await asyncio.to_thread(server.kill)
        await asyncio.to_thread(server.start)
        await alice.say(room, "fin")
        got = await alice.hears(7, seconds=40)
    assert got == ["re: avant", *(f"re: m{number}" for number in range(5)), "re: fin"]


class Process:
    """The scripted process, started as often as needed on the same data."""

    def __init__(self, server, bot, data: Path) -> None:
        self._arguments = [str(data), server.url, bot.user, bot.password]
        self.log = data / "process.log"

    async def start(self, mode: str) -> None:
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, str(SCRIPT), mode, *self._arguments,
                stderr=log, stdout=asyncio.subprocess.PIPE,
            )  # fmt: skip

    async def said(self, line: bytes) -> None:
        async with asyncio.timeout(60):
            assert await self._process.stdout.readline() == line

    async def kill(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()


async def test_kill_between_commit_and_token(server, bot, person, tmp_path):
    alice = await person()
    room = await alice.room_with(bot.user, encrypted=True)
    process = Process(server, bot, tmp_path)
    try:
        await process.start("hang")
        await alice.joined(room, bot.user, seconds=60)
        await alice.say(room, "content of one")
        await process.said(b"committed\n")
        await process.kill()
        await alice.say(room, "content of two")
        await process.start("serve")  # the same events, and the same keys, come again
        await alice.hears(2, seconds=60)
        await alice.say(room, "content of three")
        got = await alice.hears(3, seconds=60)
    finally:
        await process.kill()
    assert got == [f"re: content of {number}" for number in ("one", "two", "three")]
    log = process.log.read_text("utf-8", "replace")
    assert "matrix: receiving" in log
    for secret in (bot.password, "syt_", "content of", alice.user, room):
        assert secret not in log
