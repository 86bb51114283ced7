"""The real service on Matrix, encrypted: a recorded voice message in, a voice message and a text
out."""

import asyncio
import io
import os
import signal
import socket
import sys
from pathlib import Path

import av
import pytest

from tests.servers.synapse import shared

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests" / "contract" / "matrix"))

from matrix_kit import Person  # noqa: E402

RECORDING = ROOT / "tests" / "fixtures" / "speech" / "fleurs-fr-000.ogg"
PATIENCE = 150.0


class Process:
    """`python -m bot run`, configured for a real homeserver."""

    def __init__(self, directory: Path) -> None:
        self.server = shared()
        self.bot = self.server.register("porte-voix", device="UNUSED")
        self.log = directory / "service.log"
        self._config = directory / "porte-voix.toml"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self._config.write_text(
            f'data = "{directory / "data"}"\nprerender = false\n'
            "[web]\nenabled = false\n[console]\nenabled = false\n"
            f"[watch]\nport = {port}\n[limits]\nspeech_budget = 3\n"
            f'[matrix]\nhomeserver = "{self.server.url}"\nuser = "{self.bot.user}"\n',
            "utf-8",
        )
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        secret = {"PORTE_VOIX_MATRIX_PASSWORD": self.bot.password}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", "--config", str(self._config),
                cwd=ROOT, stdout=log, stderr=log, env={**os.environ, **secret},
            )  # fmt: skip

    async def end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await asyncio.wait_for(self._process.wait(), 60)

    def said(self) -> str:
        return self.log.read_text("utf-8", "replace")[-3000:]


@pytest.fixture
async def process(tmp_path):
    one = Process(tmp_path)
    await one.start()
    yield one
    await one.end(signal.SIGKILL)


def seconds_of(recording: bytes) -> float:
    """Length of an Ogg/Opus voice message."""
    with av.open(io.BytesIO(recording)) as container:
        (stream,) = container.streams
        assert stream.codec_context.name == "opus"
        return sum(frame.samples for frame in container.decode(stream)) / 48_000


async def test_voice_in_voice_and_text_out(process):
    account = process.server.register("speaker", device="SPEAKER")
    speaker = Person(account, process.server.url)
    try:
        await speaker.sync()
        room = await speaker.room_with(process.bot.user, encrypted=True)
        await speaker.joined(room, process.bot.user, seconds=PATIENCE)
        await speaker.attach(
            room, RECORDING.read_bytes(), "m.audio", "audio/ogg", "voice.ogg",
            **{"org.matrix.msc3245.voice": {}},
        )  # fmt: skip
        voices = await voices_of(speaker, process)
        content = voices[0].source["content"]
        spoken = await speaker.content_of(voices[0])
    finally:
        await speaker.close()
    assert 1.0 < seconds_of(spoken) < 120
    assert abs(seconds_of(spoken) * 1000 - content["info"]["duration"]) < 100
    assert content["org.matrix.msc1767.audio"]["waveform"]
    assert await process.end(signal.SIGTERM) == 0
    log = process.log.read_text("utf-8", "replace")
    for secret in (process.bot.password, "syt_", account.user, room):
        assert secret not in log


async def voices_of(speaker: Person, process: Process) -> list:
    """The voice messages of the answer, once a text came with them."""
    try:
        async with asyncio.timeout(PATIENCE):
            while True:
                await speaker.sync()
                kinds = [(event, getattr(event, "source", {}).get("content", {}).get("msgtype"))
                         for event in speaker.events]  # fmt: skip
                voices = [event for event, kind in kinds if kind == "m.audio"]
                if voices and any(kind == "m.text" for _, kind in kinds):
                    return voices
                await asyncio.sleep(0.1)
    except TimeoutError:
        pytest.fail(process.said())
