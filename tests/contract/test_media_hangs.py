"""A place of media that hangs holds up neither the database nor a text, on either database."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from store_kit import address, remain
from test_store import ScriptedClock, claim, key, message, outgoing, reply, turn_for

from bot.errors import MediaAway, UnreadableMedia
from bot.model import MediaKind, MediaRef
from bot.storage.breaker import Breaker
from bot.storage.files import FilePlace
from bot.storage.places import SealedMedia
from bot.stores.opening import durable
from bot.stores.postgres.store import PostgresStore
from bot.stores.sql import base
from bot.stores.sql import store as sql_store
from bot.stores.sql.store import SqlStore

SOON = 1.0
"""Seconds; what hangs does so for longer."""


class Hanging(FilePlace):
    """A directory that answers, until it does not."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self.answers = threading.Event()
        self.answers.set()
        self.asked = 0
        self.upload = 0.0
        """Seconds that a write takes."""

    def write(self, handle: str, sealed: bytes) -> None:
        time.sleep(self.upload)
        self._hang()
        super().write(handle, sealed)

    def read(self, handle: str) -> bytes:
        self._hang()
        return super().read(handle)

    def delete(self, handles: Iterable[str]) -> None:
        self._hang()
        super().delete(handles)

    def _hang(self) -> None:
        self.asked += 1
        self.answers.wait(30)


@dataclass
class Scene:
    store: SqlStore
    place: Hanging
    clock: ScriptedClock = field(default_factory=ScriptedClock)

    async def note(self, person: str = "p1") -> MediaRef:
        return await self.store.put(
            key(person), b"recorded", kind=MediaKind.VOICE, mime="audio/ogg"
        )

    async def spoken(self, person: str) -> None:
        """A reply with a voice waits to be sent."""
        await self.store.accept([message(f"m-{person}", person)])
        item = await claim(self.store)
        await self.store.finish(item, turn_for(item, reply("text", await self.note(person))))


@pytest.fixture
async def scene(home: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Scene]:
    monkeypatch.setattr(sql_store, "OUTGOING_SECONDS", 0.3)
    monkeypatch.setattr(base, "PLACE_SECONDS", 0.3)
    place, clock = Hanging(home / "media"), ScriptedClock()
    store = durable(
        address(home), home / "porte-voix.db", SealedMedia(place), home / "master.key", clock
    )
    if isinstance(store, PostgresStore):
        store._settle = 0.0
    await store.open()
    yield Scene(store, place, clock)
    place.answers.set()
    await store.close()


async def test_an_erasure_is_done_and_nobody_waits_for_the_files(scene: Scene, home: Path) -> None:
    notes = [await scene.note() for _ in range(3)]
    scene.place.answers.clear()
    began = time.monotonic()
    erased = await scene.store.erase(key())
    await scene.store.accept([message("other", "p2")])
    assert time.monotonic() - began < SOON
    assert erased.media == 3
    for ref in notes:  # nobody can read them, though they still lie there
        with pytest.raises(UnreadableMedia):
            await scene.store.get(key(), ref)
    await remain(home, 3)
    scene.place.answers.set()
    await remain(home, 0)


async def test_an_answer_is_recorded_and_nobody_waits_for_its_note(
    scene: Scene, home: Path
) -> None:
    await scene.store.accept([message("m1", media=(await scene.note(),))])
    item = await claim(scene.store)
    scene.place.answers.clear()
    began = time.monotonic()
    await scene.store.finish(item, turn_for(item))
    await scene.store.sent(await outgoing(scene.store))
    assert time.monotonic() - began < SOON
    scene.place.answers.set()
    await remain(home, 0)


async def test_files_that_were_never_deleted_are_strays(scene: Scene, home: Path) -> None:
    await scene.note()
    scene.place.answers.clear()
    await scene.store.erase(key())
    kept = await scene.store._run(lambda tx: tx.execute("SELECT count(*) FROM media").fetchone()[0])
    await remain(home, 1)
    assert (kept, scene.place.delete_strays([])) == (0, 1)
    await remain(home, 0)


async def test_a_text_does_not_wait_for_its_voice(scene: Scene) -> None:
    people = [f"p{n}" for n in range(8)]
    for person in people:
        await scene.spoken(person)
    scene.place.answers.clear()
    began = time.monotonic()
    first = await asyncio.gather(*(outgoing(scene.store) for _ in people[:6]))
    taken = time.monotonic() - began
    assert 0.25 < taken < 0.3 + SOON, "they waited together"
    asked = scene.place.asked
    began = time.monotonic()
    then = [await outgoing(scene.store) for _ in people[6:]]
    assert time.monotonic() - began < 0.25, "it was silent a moment ago"
    assert scene.place.asked == asked
    assert {(one.outgoing.reply.text, one.outgoing.audio) for one in (*first, *then)} == {
        ("text", None)
    }


async def test_a_place_that_is_busy_is_not_silent(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sql_store, "OUTGOING_SECONDS", 5.0)
    for person in ("p1", "p2"):
        await scene.spoken(person)
    scene.place.upload = 0.3  # a file of 1 MB may take 1.3 seconds here, four at a time
    uploads = [
        asyncio.create_task(
            scene.store.put(
                key(f"u{n}"), bytes(1 << 20), kind=MediaKind.PHOTO, mime="image/jpeg"
            )
        )
        for n in range(24)
    ]  # fmt: skip
    await asyncio.sleep(0.1)
    assert (await outgoing(scene.store)).outgoing.audio == b"recorded", "reads have their threads"
    results = await asyncio.gather(*uploads, return_exceptions=True)
    late = [one for one in results if isinstance(one, MediaAway)]
    assert 0 < len(late) < len(uploads), "the last ones never had their turn"
    assert (await outgoing(scene.store)).outgoing.audio == b"recorded", "nothing tripped"


async def test_the_voice_is_back_after_a_while(scene: Scene) -> None:
    for person in ("p1", "p2"):
        await scene.spoken(person)
    scene.store._breaker = Breaker(0.5)
    scene.place.answers.clear()
    assert (await outgoing(scene.store)).outgoing.audio is None
    scene.place.answers.set()
    await asyncio.sleep(0.6)
    assert (await outgoing(scene.store)).outgoing.audio == b"recorded"


async def test_what_cannot_be_stored_or_read_in_time_is_told(scene: Scene) -> None:
    ref = await scene.note()
    scene.place.answers.clear()
    began = time.monotonic()
    with pytest.raises(MediaAway, match="in time"):
        await scene.note()
    with pytest.raises(MediaAway, match="a moment ago"):
        await scene.store.get(key(), ref)
    assert time.monotonic() - began < 0.3 + SOON


async def test_a_large_file_has_more_time(scene: Scene) -> None:
    data = bytes(2 << 20)
    scene.place.answers.clear()
    asyncio.get_running_loop().call_later(0.8, scene.place.answers.set)
    ref = await scene.store.put(key(), data, kind=MediaKind.VOICE, mime="audio/ogg")
    assert await scene.store.get(key(), ref) == data


async def test_closing_does_not_wait_for_a_place_that_hangs(scene: Scene) -> None:
    scene.store._files._deleting._end_seconds = 0.2
    await scene.note()
    scene.place.answers.clear()
    await scene.store.erase(key())
    began = time.monotonic()
    await scene.store.close()
    assert time.monotonic() - began < 0.2 + 2 * SOON
