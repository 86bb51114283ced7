"""`kill -9` of a real process with the real store: nothing is lost or confirmed too early."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import Sized
from pathlib import Path

import aiohttp
import pytest
from bot_api import private
from fault_proxy import Chance, Fault, FaultProxy
from telegram_kit import SECRET, SECRET_HEADER, WallClock, free_port

from bot.model import MediaKind
from bot.stores.sqlite import SqliteStore

SCRIPT = Path(__file__).with_name("scripted_service.py")


class Service:
    """The process, started as often as needed on the same data."""

    def __init__(self, mode: str, data: Path, proxy: FaultProxy) -> None:
        self._arguments = [mode, str(data), proxy.base_url, proxy.base_file_url, proxy.token]
        self._log = data / "service.log"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, str(SCRIPT), *self._arguments, stderr=log
            )

    async def kill(self, how: signal.Signals = signal.SIGKILL) -> int:
        assert self._process is not None
        assert self._process.returncode is None, "the service ended by itself"
        self._process.send_signal(how)
        return await asyncio.wait_for(self._process.wait(), 30)

    async def kill_at(self, growing: Sized, size: int) -> None:
        """Kill as soon as it has grown to that size."""
        while len(growing) < size:
            await asyncio.sleep(0.001)
        await self.kill()


@pytest.fixture
async def service(proxy: FaultProxy, tmp_path: Path):
    """Makes service processes; the last one is killed at the end."""
    made: list[Service] = []

    def make(mode: str) -> Service:
        made.append(Service(mode, tmp_path, proxy))
        return made[-1]

    yield make
    for one in made:
        process = one._process
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()
    log = (tmp_path / "service.log").read_text("utf-8", "replace")
    assert "telegram: receiving" in log
    for secret in (proxy.token, SECRET, "content of", "P11"):  # token, texts, names
        assert secret not in log


async def polls(proxy: FaultProxy, at_least: int) -> None:
    async with asyncio.timeout(60):
        while sum(method == "getUpdates" for method, _ in proxy.calls) < at_least:
            await asyncio.sleep(0.002)


async def inbox_texts(data: Path) -> list[str]:
    """What the inbox holds, in order of claiming."""
    store = SqliteStore(data / "test.db", data / "media", data / "master.key", WallClock())
    await store.open()
    try:
        texts, busy = [], []
        while (item := await store.claim(busy)) is not None:
            texts.append(item.message.text)
            busy.append(item.message.key)
        return texts
    finally:
        await store.close()


@pytest.mark.parametrize("after", [0.0, 0.03])
async def test_forty_waiting_updates_survive_a_kill(after, proxy, service, tmp_path):
    for number in range(1, 41):
        await proxy.say(private(number, 1, text=f"content of {number}"))
    receiver = service("receive")
    await receiver.start()
    await polls(proxy, 1)
    await asyncio.sleep(after)
    await receiver.kill()
    before = sum(method == "getUpdates" for method, _ in proxy.calls)
    await receiver.start()
    await polls(proxy, before + 1)
    async with asyncio.timeout(60):
        while max(int(f.get("offset", 0)) for m, f in proxy.calls if m == "getUpdates") <= 40:
            await asyncio.sleep(0.01)
    await receiver.kill()
    assert await inbox_texts(tmp_path) == [f"content of {number}" for number in range(1, 41)]


async def test_kill_between_commit_and_confirmation(proxy, service, tmp_path):
    for number in range(1, 41):
        await proxy.say(private(number, 1, text=f"content of {number}"))
    proxy.next("getUpdates", Fault.NONE, *[Fault.REFUSED] * 20)  # no confirmation gets through
    receiver = service("receive")
    await receiver.start()
    await polls(proxy, 2)
    assert int(proxy.calls[-1][1]["offset"]) == 41  # committed, and about to confirm
    await receiver.kill()
    proxy.forget_script()
    seen = len(proxy.calls)
    await receiver.start()
    await polls(proxy, sum(method == "getUpdates" for method, _ in proxy.calls[:seen]) + 2)
    await receiver.kill()
    assert await inbox_texts(tmp_path) == [f"content of {number}" for number in range(1, 41)]


async def answered(proxy: FaultProxy, chats: range, turns: int) -> None:
    """Wait until everybody has every answer."""
    wanted = {
        (str(chat), f"re: content of {chat}/{turn}") for chat in chats for turn in range(turns)
    }
    async with asyncio.timeout(180):
        while wanted - {(sent.chat, sent.text) for sent in proxy.sent}:
            await asyncio.sleep(0.05)


async def test_service_killed_while_it_answers(proxy, service):
    proxy.chance = Chance(faults={Fault.SLOW_DOWN: 0.10, Fault.DROPPED: 0.03})
    chats, turns, kills = range(1, 11), 3, 2
    running = service("serve")
    await running.start()
    for turn in range(turns):
        for chat in chats:
            await proxy.say(private(chat, turn + 1, text=f"content of {chat}/{turn}"))
        if turn < kills:
            sent = len(proxy.sent)
            async with asyncio.timeout(60):
                while len(proxy.sent) < sent + 3:
                    await asyncio.sleep(0.002)
            await running.kill()
            await running.start()
    await answered(proxy, chats, turns)
    for chat in chats:
        got = proxy.texts(str(chat))
        assert list(dict.fromkeys(got)) == [
            f"re: content of {chat}/{turn}" for turn in range(turns)
        ]
    duplicates = len(proxy.sent) - len(chats) * turns
    assert duplicates <= proxy.duplicates_allowed() + kills * 8  # 8 sends at once at most


async def test_clean_stop_and_start_repeat_nothing(proxy, service):
    chats = range(1, 11)
    running = service("serve")
    await running.start()
    for chat in chats:
        await proxy.say(private(chat, 1, text=f"content of {chat}/0"))
    async with asyncio.timeout(60):
        while len(proxy.sent) < 3:
            await asyncio.sleep(0.002)
    assert await running.kill(signal.SIGTERM) == 0
    await running.start()
    await answered(proxy, chats, 1)
    await asyncio.sleep(0.5)
    assert len(proxy.sent) == len(chats)


async def test_media_is_fetched_into_the_vault_and_album_is_one_message(proxy, service):
    proxy.host_file("v1", b"OggS" + bytes(100))
    proxy.host_file("f1", b"jpeg1")
    proxy.host_file("f2", b"jpeg2")
    voice = {"file_id": "v1", "file_unique_id": "u", "duration": 1, "mime_type": "audio/ogg"}
    running = service("serve")
    await running.start()
    await proxy.say(private(11, 1, voice=voice))
    for number, file in ((2, "f1"), (3, "f2")):
        size = {"file_id": file, "file_unique_id": file, "width": 9, "height": 9}
        caption = {"caption": "album"} if number == 2 else {}
        await proxy.say(private(12, number, photo=[size], media_group_id="A", **caption))
    async with asyncio.timeout(60):
        while len(proxy.sent) < 2:
            await asyncio.sleep(0.01)
    kinds = MediaKind.VOICE.value, MediaKind.PHOTO.value
    assert proxy.texts("11") == [f"re:  +{kinds[0]}"]
    assert proxy.texts("12") == [f"re: album +{kinds[1]} +{kinds[1]}"]


async def test_webhook_process_killed_loses_nothing_that_it_acknowledged(service, tmp_path):
    port = free_port()
    running = service(str(port))
    acknowledged: list[int] = []
    headers = {SECRET_HEADER: SECRET}

    async def deliver(client: aiohttp.ClientSession, number: int) -> None:
        message = private(number, 1, text=f"content of {number}")
        update = {"update_id": number, "message": message}
        url = f"http://127.0.0.1:{port}/hook"
        with contextlib.suppress(aiohttp.ClientError):
            async with client.post(url, json=update, headers=headers) as answer:
                if answer.status == 200:
                    acknowledged.append(number)

    async with aiohttp.ClientSession() as client:
        for turn in range(2):
            await running.start()
            async with asyncio.timeout(60):
                while not (acknowledged and acknowledged[-1] > turn * 1000):
                    await deliver(client, turn * 1000 + 1)
                    await asyncio.sleep(0.02)
            enough = len(acknowledged) + 20
            burst = [deliver(client, turn * 1000 + number) for number in range(2, 200)]
            await asyncio.gather(*burst, running.kill_at(acknowledged, enough))
    assert 40 < len(acknowledged) < 398  # the kills fell into the middle
    kept = set(await inbox_texts(tmp_path))
    assert {f"content of {number}" for number in acknowledged} <= kept
