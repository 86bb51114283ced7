"""/healthz, /readyz and /metrics over HTTP, the watchdog of the loop, and what systemd hears."""

import asyncio
import contextlib
import socket
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import aiohttp
import pytest

from bot.config import Config, Watch
from bot.errors import StoreError
from bot.ports import Backlog
from bot.watching.heartbeat import Heartbeat
from bot.watching.notify import Notify
from bot.watching.observer import Observer
from bot.watching.watched import Watched

FULL = Backlog(waiting=1, unsent=0, dead=0)


class Database:
    """Counts its queues as told."""

    def __init__(self) -> None:
        self.says: Backlog | Exception | None = FULL

    async def backlog(self) -> Backlog:
        if self.says is None:
            await asyncio.Event().wait()
        if isinstance(self.says, Exception):
            raise self.says
        return self.says


class Channel:
    """Hands in a message whenever `posts` rings, until the store takes it no more."""

    name = "chat"

    def __init__(self) -> None:
        self.posts = asyncio.Queue()

    async def receive(self, inbox) -> None:
        while True:
            done = await self.posts.get()
            try:
                await inbox.accept([])
            except StoreError:
                pass
            finally:
                done.set()

    async def post(self) -> None:
        done = asyncio.Event()
        self.posts.put_nowait(done)
        async with asyncio.timeout(5):
            await done.wait()


class FullDisk:
    """An inbox that takes nothing while it is full."""

    full = True

    async def accept(self, messages) -> tuple[bool, ...]:
        if self.full:
            raise StoreError("database or disk is full")
        return ()


@contextlib.asynccontextmanager
async def observing(
    role: str = "all", notify: Notify | None = None
) -> AsyncIterator[tuple[Observer, Database, asyncio.Event]]:
    config = replace(Config(), watch=Watch(port=0))
    database, stop = Database(), asyncio.Event()
    observer = Observer(config, database.backlog, role=role, languages=("fr",),
                        notify=notify or Notify({}))  # fmt: skip
    async with observer.watching(stop):
        async with asyncio.timeout(5):
            while not observer.port:
                await asyncio.sleep(0.01)
        yield observer, database, stop


async def get(observer: Observer, path: str) -> tuple[int, str]:
    url = f"http://127.0.0.1:{observer.port}{path}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def test_ready_once_everything_is_there_and_each_reason_has_its_word() -> None:
    async with observing() as (observer, database, stop):
        (channel,) = observer.watched([Channel()])
        assert await get(observer, "/healthz") == (200, "ok\n")
        assert await get(observer, "/readyz") == (503, "chat-not-receiving\nmodels-loading\n")
        receiving = asyncio.create_task(channel.receive(None))
        await asyncio.sleep(0)
        assert await get(observer, "/readyz") == (503, "models-loading\n")
        observer.models_loaded()
        assert await get(observer, "/readyz") == (200, "ready\n")
        _, numbers = await get(observer, "/metrics")
        assert 'portevoix_ready{role="all"} 1.0' in numbers
        assert 'portevoix_channel_receiving{channel="chat"} 1.0' in numbers
        receiving.cancel()
        await asyncio.gather(receiving, return_exceptions=True)
        assert await get(observer, "/readyz") == (503, "chat-not-receiving\n")
        database.says = StoreError("disk full")
        assert (await get(observer, "/readyz"))[1].startswith("store-refuses\n")
        status, numbers = await get(observer, "/metrics")
        assert (status, "portevoix_store_up 0.0" in numbers) == (200, True)
        stop.set()
        await asyncio.sleep(0.02)
        assert (await get(observer, "/readyz"))[1].startswith("stopping\n")


async def test_a_full_disk_that_can_still_be_read_is_not_ready(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with observing(role="front") as (observer, _, _stop):
        channel, inbox = Channel(), FullDisk()
        (watched,) = observer.watched([channel])
        receiving = asyncio.create_task(watched.receive(inbox))
        await channel.post()
        await channel.post()
        assert await get(observer, "/readyz") == (503, "store-refuses\n")
        numbers = (await get(observer, "/metrics"))[1]
        assert "portevoix_store_up 0.0" in numbers
        assert "portevoix_queue_waiting 1.0" in numbers, "what can be known is told"
        assert caplog.text.count("store-refused channel=chat error=database or disk is full") == 1
        inbox.full = False
        await channel.post()
        assert await get(observer, "/readyz") == (200, "ready\n")
        inbox.full = True
        await channel.post()
        monkeypatch.setattr("bot.watching.watched.REFUSED_SECONDS", 0.0)
        assert await get(observer, "/readyz") == (200, "ready\n"), "long ago, and nobody came since"
        receiving.cancel()
        await asyncio.gather(receiving, return_exceptions=True)


async def test_a_database_that_does_not_answer_within_its_second_is_not_ready() -> None:
    async with observing(role="front") as (observer, database, _):
        assert await get(observer, "/readyz") == (200, "ready\n"), "a front loads no model"
        observer.readiness._within = 0.05
        database.says = None
        assert await get(observer, "/readyz") == (503, "store-slow\n")


async def test_a_taken_port_is_said_and_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        config = replace(Config(), watch=Watch(port=port))
        observer = Observer(config, Database().backlog, role="all", languages=(), notify=Notify({}))
        async with observer.watching(asyncio.Event()):
            async with asyncio.timeout(5):
                while not caplog.text:
                    await asyncio.sleep(0.01)
    assert f"cannot listen on 127.0.0.1:{port}" in caplog.text
    assert "write another number" in caplog.text


async def test_a_blocked_loop_is_noticed_and_its_place_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lags: list[float] = []
    heart = Heartbeat(lags.append, Notify({}), every=0.02, blocked=0.1)
    beating = asyncio.create_task(heart.run())
    await asyncio.sleep(0.1)
    assert not caplog.records
    time.sleep(0.3)  # what must never happen in the loop
    await asyncio.sleep(0.1)
    beating.cancel()
    await asyncio.gather(beating, return_exceptions=True)
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 1, "once, not at every look"
    assert said[0].startswith("loop-blocked seconds=0.")
    assert "test_watching_site.py:" in said[0]
    assert max(lags) > 0.25


@pytest.fixture
def systemd(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.bind(str(tmp_path / "notify"))
        door.settimeout(5)
        yield door, {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "30000000"}


async def test_systemd_hears_ready_alive_and_stopping(systemd) -> None:
    door, environment = systemd
    heard: list[str] = []

    def words() -> str:
        return door.recv(100).decode()

    async with observing(notify=Notify(environment)) as (_, _, stop):
        heard.append(await asyncio.to_thread(words))
        heard.append(await asyncio.to_thread(words))
        stop.set()
        while heard[-1] != "STOPPING=1":
            heard.append(await asyncio.to_thread(words))
    assert heard[0] == "READY=1"
    assert heard[1] == "WATCHDOG=1"


async def test_systemd_is_not_told_ready_while_the_database_is_away(systemd) -> None:
    door, environment = systemd
    door.setblocking(False)
    database = Database()
    database.says = StoreError("starting up")
    config = replace(Config(), watch=Watch(enabled=False))
    observer = Observer(config, database.backlog, role="all", languages=(),
                        notify=Notify({"NOTIFY_SOCKET": environment["NOTIFY_SOCKET"]}))  # fmt: skip
    async with observer.watching(asyncio.Event()):
        await asyncio.sleep(0.1)
        with pytest.raises(BlockingIOError):
            door.recv(100)
        database.says = FULL
        async with asyncio.timeout(5):
            while True:
                with contextlib.suppress(BlockingIOError):
                    assert door.recv(100) == b"READY=1"
                    break
                await asyncio.sleep(0.02)


def test_without_systemd_nothing_is_sent() -> None:
    Notify({}).ready()
    Notify({"NOTIFY_SOCKET": "/nowhere/at/all"}).ready()


def test_a_watched_channel_is_not_receiving_before_it_starts() -> None:
    assert not Watched(Channel(), received=lambda *_: None, send=lambda *_: None).receiving
