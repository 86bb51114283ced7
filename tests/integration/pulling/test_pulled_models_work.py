"""The command as people type it, and the real engines with what it fetched."""

import asyncio
import contextlib
import os
import resource
import signal
import ssl
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import numpy as np
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hub import Fault

from bot.engines.argos import ArgosTranslator
from bot.engines.piper import PiperEngine
from bot.pulling import lock
from bot.pulling.catalogue import Homes
from bot.pulling.links import HttpLink, LinkError
from bot.pulling.progress import Lines
from bot.pulling.puller import Puller

ROOT = Path(__file__).resolve().parents[3]
VOICE = "en_US-joe-medium"
ALONE = """
import argparse, sys
from bot.config import load
from bot.pulling import command
parser = argparse.ArgumentParser()
command.arguments(parser)
options = parser.parse_args()
sys.exit(command.run(options, load(options.config)))
"""


async def command(
    models: Path, mirror: str, *arguments: str, largest_file: int = 0, whole: bool = False
):
    """``porte-voix models ...`` in a process of its own, with `models` and `mirror` configured.

    `whole`: the whole command line is loaded, not only what ``models`` needs.
    """
    script = ["-m", "bot", "models"] if whole else ["-c", ALONE]
    config = models.parent / "porte-voix.toml"
    config.write_text(f'models = "{models}"\nmodels_mirror = "{mirror}"\n', "utf-8")

    def limited() -> None:
        if largest_file:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    return await asyncio.create_subprocess_exec(
        *(sys.executable, *script, *arguments, "--config", str(config)),
        cwd=ROOT,
        env={**os.environ, "NO_PROXY": "*"},
        preexec_fn=limited,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def finished(process) -> tuple[int, str, str]:
    out, err = await asyncio.wait_for(process.communicate(), timeout=120)
    return process.returncode, out.decode(), err.decode()


def part(models: Path) -> Path:
    return models / ".incoming" / VOICE / f"{VOICE}.onnx.part"


async def test_a_voice_survives_a_full_disk_and_a_kill_and_then_speaks(hub, joe, tmp_path):
    models = tmp_path / "models"
    models.mkdir()
    for file in Homes.load().offer(VOICE).files:
        hub.files[file.path] = joe[file.name]
        path = file.path

    full = await command(models, hub.url, "pull", VOICE, largest_file=9_000_000)
    code, _, err = await finished(full)
    assert code == 1
    assert "the disk is full. 9.0 MB are kept" in err
    assert part(models).stat().st_size == 9_000_000
    assert not (models / "piper").exists()

    hub.faults[path] = [Fault(pause=0.02)]
    killed = await command(models, hub.url, "pull", VOICE)
    while part(models).stat().st_size < 15_000_000:
        await asyncio.sleep(0.02)
        assert killed.returncode is None
    killed.send_signal(signal.SIGKILL)
    await killed.communicate()
    assert not (models / "piper").exists()

    before = part(models).stat().st_size
    code, out, err = await finished(await command(models, hub.url, "pull", VOICE, whole=True))
    assert (code, out.splitlines()[0]) == (0, "all there"), err
    assert "90 percent" in err
    last = hub.gets(path)[-1]
    assert last.range == f"bytes={before}-"
    assert last.served == joe[f"{VOICE}.onnx"].stat().st_size - before
    assert lock.damage(models, lock.read(models)[VOICE]) == ""
    assert not (models / ".incoming" / VOICE).exists()

    model = models / "piper" / f"{VOICE}.onnx"
    engine = PiperEngine(model, Path(f"{model}.json"), language="en", name=VOICE)
    try:
        audio = await engine.speak("Your appointment is on Monday.", language="en")
    finally:
        await engine.close()
    wave = np.frombuffer(audio.pcm, np.int16).astype(float)
    assert 1.0 < len(wave) / audio.rate < 5.0
    assert np.sqrt(np.mean(wave**2)) > 300  # of 32767: no silence


async def test_a_package_that_nobody_vouches_for_translates_once_it_is_asked_for(
    hub, package, tmp_path, capsys
):
    homes, models = Homes.load(), tmp_path / "models"
    offer = homes.offer("argos-uk-en")
    hub.files[offer.files[0].path] = package
    progress = Lines()
    (problem,) = await Puller(homes, models, progress, mirror=hub.url).pull([offer])
    assert "--first-use" in problem
    assert not (models / "argos").exists()
    puller = Puller(homes, models, progress, mirror=hub.url, first_use=True)
    assert await puller.pull([offer]) == []
    translator = ArgosTranslator(models / "argos")
    try:
        assert await translator.pairs() == {("uk", "en")}
        assert await translator.translate("Де вокзал?", source="uk", target="en")
    finally:
        await translator.close()


async def test_the_pinned_packages_accept_no_other(hub, package, tmp_path):
    homes, models = Homes.load(), tmp_path / "models"
    offer = homes.offer("argos-fr-en")
    hub.files[offer.files[0].path] = package
    (problem,) = await Puller(homes, models, Lines(), mirror=hub.url, first_use=True).pull([offer])
    assert "another size" in problem
    assert not (models / "argos").exists()


@pytest.fixture
async def secure(tmp_path):
    """An https server of one answer, and a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = tmp_path / "server.pem"
    encoding, plain = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    pem.write_bytes(
        key.private_bytes(encoding, plain, serialization.NoEncryption())
        + certificate.public_bytes(encoding)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)

    async def answer(request: web.Request) -> web.Response:
        raise web.HTTPFound(request.query["to"])

    app = web.Application()
    app.router.add_get("/file", answer)
    server = TestServer(app, scheme="https", host="localhost")
    await server.start_server(ssl=context)
    trust = ssl.create_default_context(cadata=certificate.public_bytes(encoding).decode())
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trust)) as session:
        yield session, f"https://localhost:{server.port}"
    await server.close()


async def test_https_is_never_left(hub, secure):
    session, base = secure
    hub.files["file"] = b"content"
    with pytest.raises(LinkError, match="insecure address"):
        async with HttpLink(session, base).open(f"file?to={hub.url}/file", 0, ""):
            pass
    assert hub.seen == []
    async with contextlib.AsyncExitStack() as stack:
        # From a mirror that the operator named with http, http is no surprise.
        hub.faults["x"] = [Fault(status=302, headers={"Location": f"{hub.url}/file"})]
        reply = await stack.enter_async_context(HttpLink(session, hub.url).open("x", 0, ""))
        assert b"".join([block async for block in reply.blocks]) == b"content"
