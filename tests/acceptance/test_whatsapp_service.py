"""The real service on WhatsApp: a recorded voice note in, a voice note and a text out; a poster's
link; a sticker."""

import asyncio
import contextlib
import io
import os
import signal
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import aiohttp
import av
import pytest

from bot.channels.whatsapp.convert import delivery
from bot.config import Doors
from bot.partners.onboarding.arriving import arrival
from bot.partners.posters.links import Platform, links
from tests.servers.whatsapp import (
    APP_SECRET,
    NUMBER,
    TOKEN,
    VERIFY,
    WhatsappServer,
    free_port,
    incoming,
    whatsapp_server,
)

ROOT = Path(__file__).parents[2]
RECORDING = ROOT / "tests" / "fixtures" / "speech" / "fleurs-fr-000.ogg"
PATIENCE = 150.0
SPEAKER, TYPIST = "FR.100001", "33199000012"


class Process:
    """`python -m bot run`, configured for the test's Graph API server."""

    def __init__(self, directory: Path, server: WhatsappServer) -> None:
        self.log = directory / "service.log"
        port = free_port()
        server.hook = f"http://127.0.0.1:{port}/whatsapp"
        self._hook = server.hook
        self._config = directory / "porte-voix.toml"
        self._config.write_text(
            f'data = "{directory / "data"}"\nprerender = false\n'
            "[web]\nenabled = false\n[console]\nenabled = false\n"
            f"[watch]\nport = {free_port()}\n[limits]\nspeech_budget = 3\n"
            f'[whatsapp]\nphone_number_id = "{NUMBER}"\nbase_url = "{server.base_url}"\n'
            f'webhook_port = {port}\nmedia_hosts = ["127.0.0.1"]\n',
            "utf-8",
        )
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        secrets = {"TOKEN": TOKEN, "APP_SECRET": APP_SECRET, "VERIFY_TOKEN": VERIFY}
        names = {f"PORTE_VOIX_WHATSAPP_{name}": value for name, value in secrets.items()}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", "--config", str(self._config),
                cwd=ROOT, stdout=log, stderr=log, env={**os.environ, **names},
            )  # fmt: skip
        async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
            while True:
                assert self._process.returncode is None, self.said()
                with contextlib.suppress(aiohttp.ClientError):
                    async with session.get(self._hook):
                        return
                await asyncio.sleep(0.05)

    async def end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await asyncio.wait_for(self._process.wait(), 60)

    def said(self) -> str:
        return self.log.read_text("utf-8", "replace")[-3000:]


@pytest.fixture
async def server():
    async with whatsapp_server() as one:
        yield one


@pytest.fixture
async def process(server, tmp_path):
    one = Process(tmp_path, server)
    await one.start()
    yield one
    await one.end(signal.SIGKILL)


async def delivered(server: WhatsappServer, process: Process, person: str, count: int) -> None:
    """Wait until so many messages reached that person."""
    try:
        async with asyncio.timeout(PATIENCE):
            while len(server.to(person)) < count:
                await asyncio.sleep(0.05)
    except TimeoutError:
        pytest.fail(f"{[sent.body for sent in server.sent]}\n{process.said()}")


def seconds_of(recording: bytes) -> float:
    """Length of an Ogg/Opus voice note."""
    with av.open(io.BytesIO(recording)) as container:
        (stream,) = container.streams
        assert stream.codec_context.name == "opus"
        return sum(frame.samples for frame in container.decode(stream)) / 48_000


async def test_voice_in_voice_and_text_out(server, process):
    server.host("555", RECORDING.read_bytes(), "audio/ogg; codecs=opus")
    note = {"id": "555", "mime_type": "audio/ogg; codecs=opus", "voice": True}
    body = incoming(1, "audio", audio=note, user=SPEAKER, phone="33199000011")
    assert await server.post(body) == 200
    assert await server.post(incoming(2, phone=TYPIST, text={"body": "/voice_off"})) == 200
    await delivered(server, process, TYPIST, 2)
    assert await server.post(incoming(3, "sticker", phone=TYPIST, sticker={"id": "9"})) == 200
    await delivered(server, process, TYPIST, 3)
    await delivered(server, process, SPEAKER, 4)
    mine = [sent for sent in server.to(SPEAKER) if "travaille" not in sent.text]
    assert [sent.kind for sent in mine][:2] == ["audio", "text"]
    spoken = [sent.media for sent in mine if sent.kind == "audio"]
    assert all(1.0 < seconds_of(one) < 120 and len(one) <= 512 * 1024 for one in spoken)
    assert all(sent.kind != "audio" for sent in server.to(TYPIST))
    assert "PDF" in server.to(TYPIST)[-1].text
    assert any(sign["message_id"] == "wamid.IN1" for sign in server.read)
    assert server.rejected == []
    assert await process.end(signal.SIGTERM) == 0
    log = process.log.read_text("utf-8", "replace")
    for secret in (TOKEN, APP_SECRET, VERIFY, SPEAKER, "3319900", "wamid"):
        assert secret not in log


def test_the_link_of_a_poster_brings_the_invitation():
    secret = "k3Yz_0-exampleSecret22"
    doors = Doors(whatsapp="+33 1 99 00 00 00")
    found = links(doors, "https://example.org", secret)
    (link,) = (one for one in found if one.platform is Platform.WHATSAPP)
    (text,) = parse_qs(urlsplit(link.url).query)["text"]
    (message,) = delivery(incoming(1, text={"body": text}), NUMBER, clock=None).messages
    came = arrival(message)
    assert (came.secret, secret in came.message.text) == (secret, False)
