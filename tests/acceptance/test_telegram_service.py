"""The real service on Telegram: a recorded voice note in, a voice note and a text out; kill -9."""

import asyncio
import io
import os
import signal
import sys
from pathlib import Path

import av
import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "contract" / "telegram"))

from bot_api import private  # noqa: E402
from fault_proxy import FaultProxy  # noqa: E402
from telegram_kit import TOKEN  # noqa: E402

RECORDING = ROOT / "tests" / "fixtures" / "speech" / "fleurs-fr-000.ogg"
PATIENCE = 150.0


class Process:
    """`python -m bot run`, configured for the test's Bot API server."""

    def __init__(self, directory: Path, proxy: FaultProxy) -> None:
        self.log = directory / "service.log"
        self._config = directory / "porte-voix.toml"
        self._config.write_text(
            f'data = "{directory / "data"}"\nprerender = false\n'
            "[web]\nenabled = false\n[console]\nenabled = false\n"
            "[watch]\nenabled = false\n[limits]\nspeech_budget = 3\n"
            f'[telegram]\nbase_url = "{proxy.base_url}"\nbase_file_url = "{proxy.base_file_url}"\n',
            "utf-8",
        )
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", "--config", str(self._config),
                cwd=ROOT, stdout=log, stderr=log,
                env={**os.environ, "PORTE_VOIX_TELEGRAM_TOKEN": TOKEN},
            )  # fmt: skip

    async def end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await asyncio.wait_for(self._process.wait(), 60)


@pytest.fixture
async def proxy():
    server = FaultProxy(token=TOKEN)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def process(proxy, tmp_path):
    one = Process(tmp_path, proxy)
    await one.start()
    yield one
    await one.end(signal.SIGKILL)


async def delivered(proxy: FaultProxy, process: Process, chat: str, count: int) -> None:
    """Wait until so many messages reached that chat."""
    try:
        async with asyncio.timeout(PATIENCE):
            while sum(sent.chat == chat for sent in proxy.sent) < count:
                await asyncio.sleep(0.05)
    except TimeoutError:
        pytest.fail(f"{proxy.sent}\n{process.log.read_text('utf-8', 'replace')[-3000:]}")


def seconds_of(recording: bytes) -> float:
    """Length of an Ogg/Opus voice note as Telegram wants it: 48 kHz mono."""
    assert recording[:4] == b"OggS"
    with av.open(io.BytesIO(recording)) as container:
        (stream,) = container.streams
        assert (stream.codec_context.name, stream.codec_context.sample_rate) == ("opus", 48_000)
        assert stream.codec_context.channels == 1
        samples = sum(frame.samples for frame in container.decode(stream))
    return samples / 48_000


async def test_spoken_question_is_answered_by_voice_and_text(proxy, process):
    proxy.host_file("note", RECORDING.read_bytes())
    voice = {"file_id": "note", "file_unique_id": "u", "duration": 9, "mime_type": "audio/ogg"}
    await proxy.say(private(11, 1, voice=voice))
    await proxy.say(private(12, 1, text="/voice_off"))
    await delivered(proxy, process, "12", 2)
    await delivered(proxy, process, "11", 4)
    mine = [sent for sent in proxy.sent if sent.chat == "11"]
    # A slow answer is preceded by a short written one; then each reply is heard before it is read.
    methods = [sent.method for sent in mine]
    assert [sent.method for sent in mine if "travaille" not in sent.text][:2] == [
        "sendVoice", "sendMessage",
    ], methods  # fmt: skip
    spoken = [asset["data"] for name, asset in proxy.emulator.assets.items() if "voice" in name]
    assert spoken
    assert all(1.0 < seconds_of(recording) < 120 for recording in spoken)
    assert not [sent for sent in proxy.sent if sent.chat == "12" and sent.method == "sendVoice"]
    assert any(method == "sendChatAction" for method, _ in proxy.calls)
    log = process.log.read_text("utf-8", "replace")
    assert TOKEN not in log
    assert TOKEN.split(":")[1] not in log


async def test_killed_while_answering_and_answered_after_the_restart(proxy, process):
    for chat in range(1, 6):
        await proxy.say(private(chat, 1, text="/voice_off"))
    await delivered(proxy, process, "1", 1)
    await process.end(signal.SIGKILL)
    await proxy.say(private(1, 2, text="/machine"))
    await process.start()
    await delivered(proxy, process, "1", 3)
    for chat in range(2, 6):
        await delivered(proxy, process, str(chat), 2)
    # A reply that was in flight at the kill may have come twice: three are not yet the last one.
    async with asyncio.timeout(60):
        while len(set(proxy.texts("1"))) < 3:
            await asyncio.sleep(0.1)
    for chat in range(1, 6):
        texts = list(dict.fromkeys(proxy.texts(str(chat))))
        assert len(texts) == (3 if chat == 1 else 2)
        assert "par écrit" in texts[0]
    assert "machine" in proxy.texts("1")[-1]
    assert await process.end(signal.SIGTERM) == 0
