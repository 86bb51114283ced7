"""The console as the program it is: started, asked over HTTP, watched, ended."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pyotp
from aiohttp import ClientSession, CookieJar

from bot.partners.console.program import surroundings

WATCHED = """
import atexit, sys
log = open(sys.argv[1], "a", buffering=1)
def hook(event, arguments):
    if event in {"open", "sqlite3.connect", "os.listdir", "os.scandir", "os.rename"}:
        log.write(f"{event} {arguments[0]!r}\\n")
sys.addaudithook(hook)
atexit.register(lambda: log.write("modules " + " ".join(sorted(sys.modules)) + "\\n"))
from bot.partners.console.__main__ import main
sys.exit(main(sys.argv[2:]))
"""
"""Writes down every file that the program opens, from its first import on."""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@dataclass
class Running:
    """A console that answers."""

    process: asyncio.subprocess.Process
    address: str
    seconds: float
    """From its start to the first answer."""

    def worked(self) -> float:
        """Seconds of a processor that it has used: what a busy machine does not change."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").split()
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> int:
        """Kilobytes in use (VmRSS)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])


def write_config(folder: Path, **other: object) -> Path:
    """A file as the operator writes it; the data lie in `folder`."""
    file = folder / "porte-voix.toml"
    lines = [f'data = "{folder}"', f'association = "{folder}/association"']
    file.write_text("\n".join([*lines, "[console]", f"port = {free_port()}", ""]), "utf-8")
    return file


@asynccontextmanager
async def console(folder: Path, log: Path) -> AsyncIterator[Running]:
    """``porte-voix console`` on that data directory, watched."""
    config = write_config(folder)
    port = re.search(r"port = (\d+)", config.read_text("utf-8"))[1]
    began = asyncio.get_running_loop().time()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WATCHED, str(log), "--config", str(config),
        env=surroundings(), stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        line = await asyncio.wait_for(process.stdout.readline(), 30)
        seconds = asyncio.get_running_loop().time() - began
        assert line.decode().strip() == f"Porte-Voix console: http://127.0.0.1:{port}"
        yield Running(process, f"http://127.0.0.1:{port}", seconds)
    finally:
        if process.returncode is None:
            process.terminate()
        assert await asyncio.wait_for(process.wait(), 15) == 0


@asynccontextmanager
async def signed_in(
    address: str, login: str, password: str, secret: str
) -> AsyncIterator[ClientSession]:
    """A browser without scripts that has gone through the form."""
    async with ClientSession(address, cookie_jar=CookieJar(unsafe=True)) as client:
        async with client.get("/sign-in") as page:
            token = re.search(r'name="csrf" value="(\w+)"', await page.text())[1]
        code = pyotp.TOTP(secret).at(datetime.now(UTC))
        typed = {"csrf": token, "login": login, "password": password, "code": code}
        async with client.post("/sign-in", data=typed, allow_redirects=False) as done:
            assert done.status == 303, await done.text()
        yield client
