"""Files are fetched while their messages wait: which, in what order, how many, how often."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence

import pytest

from bot.channels.whatsapp import ahead
from bot.channels.whatsapp.ahead import AT_ONCE, Ahead, Flights
from bot.clock import SystemClock
from bot.errors import ChannelError, MediaTooLarge, StoreError
from bot.model import MediaKind, MediaRef
from bot.ports import Unfetched


class Store:
    """Rows that wait; nothing else is known of them."""

    def __init__(self, *rows: int) -> None:
        self.waiting = set(rows)
        self.kept: list[int] = []
        self.refuse = 0

    async def unfetched(self, channel: str, *, after: int, most: int) -> tuple[Unfetched, ...]:
        assert channel == "whatsapp"
        if self.refuse:
            self.refuse -= 1
            raise StoreError("away")
        rows = sorted(row for row in self.waiting if row > after)[:most]
        return tuple(Unfetched(row=row, media=(ref(row),)) for row in rows)

    async def bring(self, one: Unfetched, files: Sequence[bytes]) -> bool:
        assert files == [b"sound"]
        self.kept.append(one.row)
        self.waiting.discard(one.row)
        return True


def ref(row: int) -> MediaRef:
    return MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=0, handle=f"whatsapp:{row}")


class Platform:
    """Gives files when `gate` is open; `wrong` by row: what is raised, each once."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.wrong: dict[int, list[Exception]] = {}
        self.asked: list[int] = []
        self.running = self.most = 0

    async def __call__(self, media: MediaRef) -> bytes:
        row = int(media.handle.removeprefix("whatsapp:"))
        self.asked.append(row)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await self.gate.wait()
            if wrong := self.wrong.get(row):
                raise wrong.pop()
            return b"sound"
        finally:
            self.running -= 1


@pytest.fixture
def platform() -> Platform:
    return Platform()


async def working(store: Store, platform: Platform, *, every: float = 0.02) -> asyncio.Task[None]:
    return asyncio.create_task(Ahead(store, platform, SystemClock(), every=every).work())


async def until(met) -> None:
    async with asyncio.timeout(10):
        while not met():
            await asyncio.sleep(0.005)


async def end(task: asyncio.Task[None]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_everything_that_waits_the_oldest_first_some_at_a_time(platform):
    store = Store(*range(1, 40))
    platform.gate.clear()
    task = await working(store, platform)
    await until(lambda: platform.running == AT_ONCE)
    await asyncio.sleep(0.05)
    assert platform.most == AT_ONCE
    platform.gate.set()
    await until(lambda: not store.waiting)
    assert platform.asked == list(range(1, 40))
    assert platform.most == AT_ONCE
    await end(task)


async def test_who_rings_is_not_kept_waiting_for_the_next_look(platform):
    store = Store()
    loop = Ahead(store, platform, SystemClock(), every=3600.0)
    task = asyncio.create_task(loop.work())
    await asyncio.sleep(0.02)
    for row in (1, 2):
        store.waiting.add(row)
        loop.ring()
        await until(lambda row=row: row in store.kept)
    await end(task)


async def test_what_fails_is_asked_for_again_later_and_later(platform, monkeypatch):
    monkeypatch.setattr(ahead, "FIRST_PAUSE", 0.05)
    store = Store(1, 2)
    platform.wrong[1] = [ChannelError("away"), KeyError("a bug"), TimeoutError()]
    task = await working(store, platform)
    await until(lambda: 1 in store.kept)
    assert Counter(platform.asked) == {1: 4, 2: 1}
    assert store.kept[0] == 2  # nobody waits behind what fails
    await end(task)


async def test_the_pause_that_the_platform_asks_for(platform, monkeypatch):
    monkeypatch.setattr(ahead, "FIRST_PAUSE", 0.01)
    store = Store(1)
    platform.wrong[1] = [ChannelError("slow down", retry_after=0.5)]
    task = await working(store, platform)
    await asyncio.sleep(0.25)
    assert platform.asked == [1]
    await until(lambda: store.kept == [1])
    await end(task)


async def test_what_can_never_be_had_is_left_to_the_answer(platform):
    store = Store(1, 2)
    platform.wrong[1] = [MediaTooLarge("too large")] * 3
    task = await working(store, platform)
    await until(lambda: 2 in store.kept)
    await asyncio.sleep(0.1)  # several looks
    assert platform.asked.count(1) == 1
    await end(task)


async def test_a_store_that_is_away_comes_back(platform):
    store = Store(1)
    store.refuse = 3
    task = await working(store, platform)
    await until(lambda: store.kept == [1])
    await end(task)


async def test_nothing_runs_on_after_the_end(platform):
    store = Store(1, 2)
    platform.gate.clear()
    task = await working(store, platform)
    await until(lambda: platform.running == 2)
    await end(task)
    assert platform.running == 0
    assert store.kept == []


# --- one download for all who want it -------------------------------------------------------------


async def test_a_flight_serves_all_who_join(platform):
    flights, gate, started = Flights(), asyncio.Event(), []

    async def start() -> bytes:
        started.append(1)
        await gate.wait()
        return b"sound"

    waiting = [asyncio.create_task(flights.join("1", start)) for _ in range(3)]
    await asyncio.sleep(0.01)
    waiting[0].cancel()  # who leaves takes nothing from the others
    gate.set()
    assert await asyncio.gather(*waiting[1:]) == [b"sound"] * 2
    assert len(started) == 1
    assert await flights.join("1", start) == b"sound"  # nothing is kept
    assert len(started) == 2


async def test_a_flight_that_fails_fails_for_all_and_is_begun_again(platform):
    flights, wrong = Flights(), [ChannelError("away")]

    async def start() -> bytes:
        await asyncio.sleep(0)
        if wrong:
            raise wrong.pop()
        return b"sound"

    failed = await asyncio.gather(
        *(flights.join("1", start) for _ in range(2)), return_exceptions=True
    )
    assert [type(one) for one in failed] == [ChannelError] * 2
    assert await flights.join("1", start) == b"sound"


async def test_flights_end_with_the_channel():
    flights = Flights()
    waiting = asyncio.create_task(flights.join("1", lambda: asyncio.sleep(3600, b"")))
    await asyncio.sleep(0.01)
    await flights.close()
    with pytest.raises(asyncio.CancelledError):
        await waiting
