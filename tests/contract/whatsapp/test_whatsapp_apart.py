"""Front and worker in processes of their own, on PostgreSQL: the front has the platform's keys and
fetches, the worker reads what lies in the vault."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from whatsapp_kit import PATIENCE, PHONE

from benchmarks.faults.service import Spec
from tests.servers.whatsapp import TOKEN, WhatsappServer, free_port, incoming

SOUND = b"OggS" + bytes(range(256)) * 40


class Processes:
    """Over one database; all end with the test."""

    def __init__(self, directory: Path, url: str, server: WhatsappServer) -> None:
        self.directory, self.url, self.server = directory, url, server
        self.port = free_port()
        server.hook = f"http://127.0.0.1:{self.port}/whatsapp"
        self.running: list[asyncio.subprocess.Process] = []

    async def start(self, role: str) -> asyncio.subprocess.Process:
        spec = Spec(
            store="postgres", directory=str(self.directory), url=self.url, door="whatsapp",
            base_url=self.server.base_url, base_file_url="", token="", webhook_port=self.port,
            role=role, grace=5.0,
        )  # fmt: skip
        with (self.directory / f"{role}.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "benchmarks.faults.service",
                str(spec.write(self.directory / f"{role}.json")), stderr=log,
            )  # fmt: skip
        self.running.append(process)
        if role == "front":
            await self._listening(process)
        return process

    async def _listening(self, process: asyncio.subprocess.Process) -> None:
        async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
            while True:
                assert process.returncode is None
                with contextlib.suppress(aiohttp.ClientError):
                    async with session.get(self.server.hook):
                        return
                await asyncio.sleep(0.05)

    def files(self) -> int:
        return sum(one.is_file() for one in (self.directory / "media").rglob("*"))


@pytest.fixture
async def processes(
    tmp_path: Path, postgres_url: str, server: WhatsappServer
) -> AsyncIterator[Processes]:
    all_ = Processes(tmp_path, postgres_url, server)
    yield all_
    for process in all_.running:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()


async def test_a_front_fetches_what_no_worker_asks_for(processes, server):
    """No worker runs, the front is killed, and the platform loses the files before one is there."""
    front = await processes.start("front")
    for number in range(5):
        server.host(str(number), SOUND + bytes([number]), "audio/ogg", slow=3600.0)
        audio = {"id": str(number), "mime_type": "audio/ogg; codecs=opus", "voice": True}
        assert await server.post(incoming(number, "audio", phone=PHONE, audio=audio)) == 200
    async with asyncio.timeout(PATIENCE):
        while not any(one.startswith("GET /attachments/") for one in server.requests):
            await asyncio.sleep(0.02)
    front.send_signal(signal.SIGKILL)
    await front.wait()
    for one in server.media.values():
        one.slow = 0.0
    await processes.start("front")
    async with asyncio.timeout(PATIENCE):
        while processes.files() < 5:
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)  # the last row
    server.media.clear()
    await processes.start("worker")
    async with asyncio.timeout(PATIENCE):
        while len(server.sent) < 5:
            await asyncio.sleep(0.05)
    assert [sent.text for sent in server.sent] == ["re:  +voice"] * 5
    assert TOKEN not in (processes.directory / "front.log").read_text("utf-8", "replace")
