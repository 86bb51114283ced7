"""The real command line in two processes on one PostgreSQL: a front without models, a worker."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from service import ROOT, Service, Visitor, free_port

LOAD_SECONDS = 240.0
"""Until then it takes nothing; a busy machine needs minutes."""
MODELS = ("onnxruntime", "ctranslate2", "tesserocr", "litert", "espeak", "kokoro", "piper")


@contextlib.asynccontextmanager
async def worker(service: Service) -> AsyncIterator[asyncio.subprocess.Process]:
    """Beside the front, with a configuration of its own: no channel, another port to watch."""
    config = service.directory / "worker.toml"
    text = (service.directory / "porte-voix.toml").read_text("utf-8")
    config.write_text(text.replace("[web]\n", "[web]\nenabled = false\n"), "utf-8")
    log = (service.directory / "worker.log").open("wb")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--role", "worker", "--for", "io,speak",
        "--config", str(config), cwd=ROOT, stdout=log, stderr=log, env=dict(os.environ),
    )  # fmt: skip
    try:
        async with asyncio.timeout(LOAD_SECONDS):
            while "models are loaded" not in (service.directory / "worker.log").read_text("utf-8"):
                assert process.returncode is None
                await asyncio.sleep(0.2)
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.wait(), 90)


async def test_a_text_is_received_by_a_front_and_answered_by_a_worker(
    tmp_path: Path, postgres_url: str
) -> None:
    service = Service(tmp_path, free_port())
    service.write_config(
        "[console]\nenabled = false\n[watch]\nenabled = false\n"
        f'[database]\nurl = "{postgres_url}"\nconnections = 4\n'
    )
    try:
        await service.start("--role", "front")
        visitor = Visitor(service)
        message = await visitor.send("où demander l'asile ?")
        async with worker(service) as answering:
            replies = await visitor.answer(message)
            assert "SPADA" in str(replies[0]["text"])
            assert (await visitor.sound(replies[0])).startswith(b"OggS")
            assert answering.returncode is None
        assert answering.returncode == 0
        assert service.process is not None
        loaded = Path(f"/proc/{service.process.pid}/maps").read_text()
        assert [one for one in MODELS if one in loaded] == []
        assert await service.stop() == 0
    finally:
        if service.process is not None and service.process.returncode is None:
            await service.kill()
    logs = service.log + (tmp_path / "worker.log").read_text("utf-8")
    assert "SPADA" not in logs
    assert "asile" not in logs
