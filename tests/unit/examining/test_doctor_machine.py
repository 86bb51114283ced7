"""doctor: machine, ports, keys, backups, platforms, PostgreSQL; and its exit code."""

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from aiohttp import web

from bot.__main__ import main
from bot.config import Config, Console, Database, Matrix, Telegram, Watch, Web, Whatsapp
from bot.doctor import report
from bot.examining.database import database
from bot.examining.doors import doors, healthy, holder
from bot.examining.finding import Finding
from bot.examining.machine import machine
from bot.keeping.state import BackupState, write_state
from bot.stores.postgres.jobs import migrate

QUIET = replace(Config(), console=Console(enabled=False), watch=Watch(enabled=False))


def named(findings, what: str) -> Finding:
    return next(one for one in findings if one.what.startswith(what))


def kernel(tmp_path: Path, flags: str, total: int) -> Path:
    (tmp_path / "cpuinfo").write_text(f"processor : 0\nflags\t\t: fpu sse2 {flags}\n")
    (tmp_path / "meminfo").write_text(f"MemTotal: {total} kB\nMemAvailable: {total // 2} kB\n")
    return tmp_path


def test_a_processor_without_vectors_and_a_small_memory_are_told(tmp_path: Path) -> None:
    config = replace(Config(), data=tmp_path / "data")
    poor = list(machine(config, kernel(tmp_path, "sse4_2", 1_000_000)))
    assert not named(poor, "processor").works
    assert not named(poor, "memory").works
    assert "1.0 GB, 0.5 GB free" in named(poor, "memory").detail
    rich = list(machine(config, kernel(tmp_path, "avx avx2", 8_000_000)))
    assert named(rich, "processor").works
    assert named(rich, "memory").works
    assert all(one.works for one in rich if one.what in ("time zones", "sentences of the bot"))


def test_a_key_that_others_can_read(tmp_path: Path) -> None:
    key = tmp_path / "master.key"
    key.write_bytes(bytes(32))
    key.chmod(0o640)
    config = replace(Config(), data=tmp_path)
    found = named(machine(config), "key master.key")
    assert (found.works, found.remedy) == (False, f"chmod 600 {key}")
    key.chmod(0o600)
    assert named(machine(config), "key master.key").works


def test_the_age_of_the_last_backup(tmp_path: Path) -> None:
    config = replace(Config(), data=tmp_path)
    assert named(machine(config), "backup").detail == "none yet"
    assert "backup --new-key" in named(machine(config), "backup").remedy
    state = BackupState(made=time.time() - 3 * 86_400, folder="/b", archive="a", bytes=1, rows=1,
                        media=0)  # fmt: skip
    write_state(tmp_path, state)
    old = named(machine(config), "backup")
    assert (old.works, old.detail) == (False, "72 hours old")
    write_state(tmp_path, replace(state, made=time.time() - 3600))
    assert named(machine(config), "backup").works


def test_a_port_that_is_free_ours_or_another_s(tmp_path: Path) -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
        config = replace(QUIET, web=Web(port=port))
        found = named(doors(config), f"port {port}")
        assert not found.works, "bound, and nobody listens: nobody knows whose it is"
        door.listen()
        found = named(doors(config), f"port {port} (web)")
        assert not found.works
        assert found.vital
        assert f"taken by process {os.getpid()}" in found.detail
        assert "web.port" in found.remedy
        assert holder(port)[0] == os.getpid()
    assert named(doors(config), f"port {port}").detail == "free"


def test_a_port_that_the_running_service_holds() -> None:
    program = (
        "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen();"
        "print(s.getsockname()[1], flush=True); input()"
    )
    process = subprocess.Popen([sys.executable, "-c", program, "porte-voix", "run"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    try:
        port = int(process.stdout.readline())
        found = named(doors(replace(QUIET, web=Web(port=port))), f"port {port}")
        assert (found.works, found.detail) == (True, f"held by Porte-Voix, process {process.pid}")
    finally:
        process.communicate(b"\n")


def test_a_service_that_the_kernel_hides_is_known_by_its_answer(
    platforms: str, tmp_path: Path
) -> None:
    """`proc` is an empty folder: nobody tells whose a port is."""
    port = int(platforms.rpartition(":")[2])
    found = named(doors(replace(QUIET, web=Web(port=port)), proc=tmp_path), f"port {port}")
    assert (found.works, found.detail) == (True, "answers as Porte-Voix does")
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(5)
        assert not healthy("127.0.0.1", silent.getsockname()[1])
    assert not healthy("127.0.0.1", 9)


def test_a_service_without_a_door_cannot_run() -> None:
    found = list(doors(replace(QUIET, web=Web(enabled=False))))
    assert report(found, as_json=False) == 1
    assert named(found, "channels").vital


@pytest.fixture
def platforms():
    """Telegram, WhatsApp and Matrix in one: they know the token "right"."""
    loop, ready = asyncio.new_event_loop(), threading.Event()
    address: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        if request.path == "/healthz":
            return web.Response(status=204)
        known = "right" in request.path or request.headers.get("Authorization") == "Bearer right"
        return web.Response(status=200 if known else 401)

    async def serve() -> web.AppRunner:
        app = web.Application()
        app.router.add_get("/{rest:.*}", answer)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        address.append(f"http://127.0.0.1:{runner.addresses[0][1]}")
        ready.set()
        return runner

    def run() -> None:
        runner = loop.run_until_complete(serve())
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    yield address[0]
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def with_tokens(address: str, token: str) -> Config:
    return replace(
        QUIET, web=Web(enabled=False),
        telegram=Telegram(token=token, base_url=f"{address}/bot"),
        whatsapp=Whatsapp(token=token, app_secret="a", verify_token="b", phone_number_id="1",
                          base_url=f"{address}/v21.0", webhook_port=1),
        matrix=Matrix(homeserver=address, user="@a:b", token=token),
    )  # fmt: skip


def test_platforms_are_asked_when_the_operator_wishes(platforms: str) -> None:
    for token, works in (("right", True), ("wr-ng-and-secret", False)):
        found = [one for one in doors(with_tokens(platforms, token), online=True)
                 if one.what.endswith("online")]  # fmt: skip
        assert [one.works for one in found] == [works] * 3
        assert "secret" not in str(found)
    assert not [one for one in doors(with_tokens(platforms, "x")) if one.what.endswith("online")]


def test_a_platform_that_cannot_be_reached() -> None:
    found = named(doors(with_tokens("http://127.0.0.1:9", "a-secret"), online=True), "Telegram on")
    assert not found.works
    assert not found.vital, "the network comes back"
    assert "a-secret" not in str(found)


def test_postgres_is_asked_for_its_version_tables_jobs_and_clock(
    tmp_path: Path, postgres_url: str
) -> None:
    url = postgres_url
    config = replace(Config(), data=tmp_path, database=Database(url=url))
    found = list(database(config))
    assert all(one.works for one in found)
    assert named(found, "PostgreSQL").detail.startswith("version ")
    assert named(found, "tables").detail.startswith("none yet; the next start makes it")
    assert named(found, "clock").works
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE schema_version(version BIGINT, oldest BIGINT)")
        connection.execute("INSERT INTO schema_version VALUES (999, 999)")
        newer = named(database(config), "tables")
        assert (newer.works, newer.vital) == (False, True)
        connection.execute("UPDATE schema_version SET oldest = 1")
        assert named(database(config), "tables").works


def test_a_postgres_that_is_away_is_vital_and_its_password_stays_secret(tmp_path: Path) -> None:
    url = "postgresql://pv:hush-hush@127.0.0.1:9/pv"
    found = list(database(replace(Config(), data=tmp_path, database=Database(url=url))))
    away = named(found, "PostgreSQL")
    assert (away.works, away.vital) == (False, True)
    assert "hush" not in str(found)


def test_json_and_the_exit_code(tmp_path: Path, capsys) -> None:
    file = tmp_path / "porte-voix.toml"
    with socket.create_server(("127.0.0.1", 0)) as server:
        free = server.getsockname()[1]
    file.write_text(
        f'data = "{tmp_path / "data"}"\nmodels = "{tmp_path / "models"}"\n'
        f"[web]\nport = {free}\n[console]\nenabled = false\n[watch]\nenabled = false\n"
    )  # another service on this machine may hold the usual ports
    assert main(["doctor", "--json", "--config", str(file)]) == 1, "no model: it cannot listen"
    told = json.loads(capsys.readouterr().out)
    assert told["healthy"] is False
    broken = [one["what"] for one in told["findings"] if one["vital"] and not one["works"]]
    assert broken == ["models of whisper-base"]
    assert main(["doctor", "--config", str(file)]) == 1
    assert "MISSING  models of whisper-base" in capsys.readouterr().out
    good = Finding(what="x", works=True, detail="y", vital=True)
    poor = Finding(what="x", works=False, detail="y")
    assert report([good, poor], as_json=True) == 0


def test_jobs_that_nobody_takes(tmp_path: Path, postgres_url: str) -> None:
    migrate(postgres_url)
    config = replace(Config(), data=tmp_path, database=Database(url=postgres_url))
    assert named(database(config), "jobs without").detail == "none"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO procrastinate_jobs(queue_name, task_name, priority, args)"
            " VALUES ('listen', 'x', 0, '{}')"
        )
    found = named(database(config), "jobs without")
    assert (found.works, found.vital) == (False, True)
    assert found.detail.startswith("1 for listen")
    assert found.remedy == "porte-voix run --role worker --for listen"


def test_a_master_key_that_is_gone_is_told_while_data_are_there(tmp_path: Path) -> None:
    config = replace(QUIET, data=tmp_path)
    assert all(one.works for one in database(config)), "nothing yet"
    config.file.touch()
    finding = named(database(config), "master.key")
    assert (finding.works, finding.vital) == (False, True)
    assert "porte-voix restore" in finding.remedy
    (tmp_path / "master.key").write_bytes(b"k" * 32)
    assert all(one.works for one in database(config))
