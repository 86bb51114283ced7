"""Who is erased leaves nothing in any media place, on either database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Config
from bot.errors import UnreadableMedia
from bot.keeping.places import media_place
from bot.keeping.stopped import transaction
from bot.model import Conversation, MediaKind, MediaRef, Message, Reply, Turn
from bot.storage.places import STRAY_SECONDS, MediaPlace, new_handle
from bot.stores.sql import erasures
from tests.integration.keeping.keeping_kit import House, house, key, say, turn
from tests.servers.postgres import Postgres
from tests.servers.s3 import S3

HOUSES = [
    ("sqlite", "files"), ("sqlite", "bucket"), ("postgres", "files"), ("postgres", "database"),
    ("postgres", "bucket"),
]  # fmt: skip


@pytest.fixture(scope="module")
def s3() -> Iterator[S3]:
    with S3() as server:
        yield server


@pytest.fixture(params=HOUSES, ids="-".join)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> House:
    kind, where = request.param
    url = ""
    if kind == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        url = server.create()
    access = request.getfixturevalue("s3").bucket() if where == "bucket" else None
    return house(tmp_path / "home", url, where, access)


@pytest.fixture
def place(home: House) -> Iterator[MediaPlace]:
    place = media_place(home.config)
    place.open()
    yield place
    place.close()


def ledger(config: Config) -> dict[bytes, float]:
    return transaction(config, erasures.entries)


async def holds(place: MediaPlace, *handles: str) -> None:
    """These and no others, soon: files are deleted behind the caller's back."""
    async with asyncio.timeout(10):
        while sorted(await asyncio.to_thread(lambda: list(place.handles()))) != sorted(handles):
            await asyncio.sleep(0.02)


async def test_erased_by_the_operator(home: House, place: MediaPlace) -> None:
    store = home.store()
    await store.open()
    mine = await say(store, home.clock, "p1", "m1")
    theirs = await say(store, home.clock, "p2", "m2")
    erased = await store.erase(key("p1"))
    assert (erased.conversations, erased.media) == (1, 1)
    await holds(place, theirs.handle)
    with pytest.raises(UnreadableMedia):
        await store.get(key("p1"), mine)
    assert len(ledger(home.config)) == 1
    await store.close()


async def test_erased_by_themselves_the_confirmation_goes_last(
    home: House, place: MediaPlace
) -> None:
    store = home.store()
    await store.open()
    mine = await say(store, home.clock, "p1", "m1")
    await store.accept(
        [Message(id="m2", key=key("p1"), text="delete everything", sent_at=home.clock.now())]
    )
    item = await store.claim(())
    assert item is not None
    spoken = await store.put(key("p1"), b"of a voice", kind=MediaKind.VOICE, mime="audio/ogg")
    confirmation = Reply(text="deleted", speech="deleted", language="fr", audio=spoken)
    await store.finish(
        item, Turn(replies=(confirmation,), conversation=Conversation(key=key("p1")), erase=True)
    )
    await holds(place, spoken.handle)
    assert mine.handle != spoken.handle
    out = await store.outgoing("web", ())
    assert out is not None
    assert out.outgoing.audio == b"of a voice"
    await store.sent(out)
    await holds(place)
    assert len(ledger(home.config)) == 1
    await store.close()


async def test_who_says_no_to_keeping_is_in_the_ledger_too(home: House) -> None:
    """A backup of before must not bring back what they then agreed to have kept."""
    store = home.store()
    await store.open()
    photo = await say(store, home.clock, "p1", "m1")
    assert ledger(home.config) == {}
    home.clock.moved = timedelta(minutes=1)
    await store.accept([Message(id="m2", key=key("p1"), text="no", sent_at=home.clock.now())])
    item = await store.claim(())
    assert item is not None
    answered = turn(key("p1"), home.clock, photo, "m2")
    consent = answered.conversation.consent
    assert consent is not None
    state = replace(answered.conversation, consent=replace(consent, keep=False))
    await store.finish(item, replace(answered, conversation=state))
    assert list(ledger(home.config).values()) == [consent.at.timestamp()]
    await store.close()


async def test_strays_go_and_what_may_be_on_its_way_stays(home: House, place: MediaPlace) -> None:
    store = home.store()
    await store.open()
    known: MediaRef = await say(store, home.clock, "p1", "m1")
    stray = new_handle()
    place.write(stray, b"left by a crash")
    assert await store.tidy() == 0
    assert sorted(place.handles()) == sorted([known.handle, stray])
    assert place.delete_strays([known.handle], older_than=-STRAY_SECONDS) == 1
    assert list(place.handles()) == [known.handle]
    await store.close()
