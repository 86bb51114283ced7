"""Starts the service as an operator would: one process, or a front and some workers."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import psutil

from tests.acceptance.service import ROOT, free_port

START_SECONDS = 180.0


@dataclass
class Processes:
    """The running service."""

    url: str
    running: dict[str, asyncio.subprocess.Process] = field(default_factory=dict)

    def memory(self) -> dict[str, int]:
        """Megabytes resident, with child processes, by name."""
        return {name: _resident(process.pid) for name, process in self.running.items()}


def _resident(pid: int) -> int:
    total = 0
    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        for one in (process, *process.children(recursive=True)):
            with contextlib.suppress(psutil.NoSuchProcess):
                total += one.memory_info().rss
    return total >> 20


def configuration(directory: Path, *, workers: int, cores: int, database: str) -> Path:
    """Model threads are shared out among the worker processes; their number is what is measured."""
    port, watch = free_port(), free_port()
    path = directory / "porte-voix.toml"
    lines = [
        f'data = "{directory / "data"}"', "prerender = false",
        "[web]", f"port = {port}", "behind_proxy = true",
        "[console]", "enabled = false",
        "[watch]", f"port = {watch}",
        "[limits]", f"threads = {max(1, cores // max(1, workers))}", "queue = 100000",
    ]  # fmt: skip
    if database:
        lines += ["[database]", f'url = "{database}"', "[media]", 'place = "database"']
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@asynccontextmanager
async def started(
    directory: Path, *, workers: int, database: str = "", cores: int = 2
) -> AsyncIterator[Processes]:
    """`workers` 0: everything in one process. Ends them all on leaving."""
    path = configuration(directory, workers=workers, cores=cores, database=database)
    port = next(line for line in path.read_text().splitlines() if line.startswith("port")).split()
    service = Processes(url=f"http://127.0.0.1:{port[-1]}")
    try:
        if not workers:
            await _start(service, "all", [], path)
        else:
            await _start(service, "front", ["--role", "front"], path)
            for number in range(workers):
                await _start(service, f"worker-{number}", ["--role", "worker"], path)
        await _answering(service)
        yield service
    finally:
        for process in service.running.values():
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        for process in service.running.values():
            try:
                await asyncio.wait_for(process.wait(), 40)
            except TimeoutError:
                process.kill()


async def _start(service: Processes, name: str, arguments: list[str], config: Path) -> None:
    with (config.parent / f"{name}.log").open("ab") as log:
        service.running[name] = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", str(config), *arguments,
            cwd=ROOT, stdout=log, stderr=log,
            env={**os.environ, "PORTE_VOIX_WATCH_PORT": str(free_port())},
        )  # fmt: skip


async def _answering(service: Processes) -> None:
    """Until the page is there. Raises RuntimeError when a process ends or nothing answers."""
    deadline = time.monotonic() + START_SECONDS
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < deadline:
            for name, process in service.running.items():
                if process.returncode is not None:
                    raise RuntimeError(f"{name} ended with {process.returncode}")
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"{service.url}/healthz") as response:
                    if response.status == 204:
                        return
            await asyncio.sleep(0.2)
    raise RuntimeError("the service did not start")
