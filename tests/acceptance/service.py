"""Starts the real service, `python -m bot run`, and talks to it as a client without a page."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures"
START_SECONDS = ANSWER_SECONDS = 240.0
"""Longer than any machine needs: a slow one is no failure, a process that died is one at once."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Service:
    """One configuration; the process may be killed and started again."""

    directory: Path
    port: int
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def write_config(self, more: str = "") -> Path:
        """With ports of its own, and without a console unless `more` has the section."""
        if "[watch]" not in more:
            more += f"[watch]\nport = {free_port()}\n"
        if "[console]" not in more:
            more += "[console]\nenabled = false\n"
        path = self.directory / "porte-voix.toml"
        path.write_text(
            f'data = "{self.directory / "data"}"\nprerender = false\n'
            f"[web]\nport = {self.port}\n[limits]\nspeech_budget = 3\n{more}",
            "utf-8",
        )
        return path

    async def start(self, *options: str) -> None:
        """Returns when the page answers. `options`: of ``run``."""
        log = (self.directory / "service.log").open("ab")
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", str(self.directory / "porte-voix.toml"),
            *options, cwd=ROOT, stdout=log, stderr=log, env=dict(os.environ),
        )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        async with aiohttp.ClientSession() as session:
            while True:
                assert self.process.returncode is None, self.log
                with contextlib.suppress(aiohttp.ClientError):
                    async with session.get(f"{self.url}/healthz") as response:
                        if response.status == 204:
                            return
                assert time.monotonic() < deadline, self.log
                await asyncio.sleep(0.1)

    @property
    def log(self) -> str:
        return (self.directory / "service.log").read_text("utf-8", "replace")

    async def kill(self) -> None:
        """As a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> int:
        """As systemd would; the exit code."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), 60)


class Visitor:
    """One browser's worth of cookies."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._jar = aiohttp.CookieJar(unsafe=True)

    def _session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(cookie_jar=self._jar)

    async def send(
        self, text: str = "", voice: Path | None = None, photo: Path | None = None
    ) -> str:
        """The id of the accepted message."""
        form = aiohttp.FormData(default_to_multipart=True)
        form.add_field("id", uuid.uuid4().hex)
        form.add_field("text", text)
        if voice is not None:
            form.add_field("voice", voice.read_bytes(), filename="v", content_type="audio/ogg")
        if photo is not None:
            form.add_field("photo", photo.read_bytes(), filename="p", content_type="image/jpeg")
        url = f"{self._service.url}/api/messages"
        async with self._session() as session, session.post(url, data=form) as response:
            assert response.status == 202, await response.text()
            return str((await response.json())["id"])

    async def answer(self, message: str) -> list[dict[str, object]]:
        """The spoken replies to this message, from the first on. What is not the answer is passed
        over: a late welcome to an earlier message, and "I am working on it", which is not spoken.
        """
        deadline = time.monotonic() + ANSWER_SECONDS
        after = 0
        async with self._session() as session:
            while True:
                url = f"{self._service.url}/api/messages/{message}/answer?wait=20&after={after}"
                async with session.get(url) as response:
                    if response.status == 200:
                        body = await response.json()
                        after = body["next"]
                        mine = [one for one in body["replies"] if one["reply_to"] == message]
                        if spoken := [one for one in mine if one["audio"]]:
                            return spoken
                assert time.monotonic() < deadline, self._service.log

    async def sound(self, reply: dict[str, object]) -> bytes:
        """The spoken form of a reply."""
        url = f"{self._service.url}{reply['audio']}"
        async with self._session() as session, session.get(url) as response:
            assert response.status == 200
            return await response.read()


@contextlib.asynccontextmanager
async def running(directory: Path, more: str = "") -> AsyncIterator[Service]:
    """The service, started; ended in any case."""
    service = Service(directory, free_port())
    service.write_config(more)
    try:
        await service.start()
        yield service
    finally:
        if service.process is not None and service.process.returncode is None:
            await service.kill()
