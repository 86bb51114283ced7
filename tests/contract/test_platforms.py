# ruff: noqa: F811 - fixtures are those of the store suite
"""What platforms still hold: files of messages that wait, replies that may still fail; on either
database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from store_kit import remain
from test_store import (
    Place,
    claim,
    key,
    message,
    outgoing,
    place,  # noqa: F401
    reply,
    store,  # noqa: F401
    turn_for,
)

from bot.capabilities import Capability, first_need
from bot.model import MediaKind, MediaRef
from bot.stores.sql import lingering, unfetched
from bot.stores.sql.store import SqlStore
from bot.stores.sql.transaction import Transaction

T = "telegram"


def voice(name: str) -> MediaRef:
    return MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=0, handle=f"telegram:{name}")


async def rows(store: SqlStore, statement: str) -> list[tuple[object, ...]]:
    def operation(tx: Transaction) -> list[tuple[object, ...]]:
        return list(tx.execute(statement).fetchall())

    return await store._run(operation)


@asynccontextmanager
async def another(place: Place) -> AsyncIterator[SqlStore]:
    """As a worker's process has it."""
    one = place.store(guest=True)
    await one.open()
    try:
        yield one
    finally:
        await one.close()


# --- files ----------------------------------------------------------------------------------------


async def test_a_file_is_in_the_vault_before_its_message_is_claimed(store, place):
    await store.accept([message("m1"), message("m2", "p2", media=(voice("1"),))])
    (one,) = await store.unfetched(T, after=0, most=8)
    assert one.media == (voice("1"),)
    assert await store.bring(one, [b"sound"])
    assert not await store.bring(one, [b"sound"])  # once
    assert await store.unfetched(T, after=0, most=8) == ()
    await remain(place.directory, 1)
    assert b"sound" not in b"".join(
        path.read_bytes() for path in (place.directory / "media").rglob("*") if path.is_file()
    )
    item = await claim(store, (key(),))
    assert first_need(item.message) is Capability.LISTEN  # nobody fetches it again
    (kept,) = item.message.media
    assert (kept.kind, kept.mime, kept.size) == (MediaKind.VOICE, "audio/ogg", 5)
    async with another(place) as worker:
        assert await worker.get(item.message.key, kept) == b"sound"
    await store.finish(item, turn_for(item))
    await store.sweep(place.clock.now())
    await remain(place.directory, 0)


async def test_the_oldest_come_first_in_pieces_of_any_size(store, monkeypatch):
    monkeypatch.setattr(unfetched, "PAGE", 3)
    for number in range(20):
        more = {} if number % 3 else {"media": (voice(str(number)),)}
        await store.accept([message(f"m{number}", f"p{number}", **more)])
    await store.accept([message("w", "px", key=key("px", channel="whatsapp"), media=(voice("w"),))])
    found, after = [], 0
    while page := await store.unfetched(T, after=after, most=2):
        assert len(page) <= 2
        found += [one.media[0].handle for one in page]
        after = page[-1].row
    assert found == [f"telegram:{number}" for number in range(0, 20, 3)]


async def test_what_is_being_answered_is_left_alone(store, place):
    await store.accept([message("m1", media=(voice("1"),))])
    (one,) = await store.unfetched(T, after=0, most=8)
    item = await claim(store)
    assert await store.unfetched(T, after=0, most=8) == ()
    assert not await store.bring(one, [b"sound"])
    await remain(place.directory, 0)
    await store.release(item)
    assert await store.unfetched(T, after=0, most=8) == (one,)
    await store.erase(key())
    assert not await store.bring(one, [b"sound"])
    await remain(place.directory, 0)


async def test_of_many_who_bring_the_same_file_one_does(store, place):
    await store.accept([message("m1", media=(voice("1"),))])
    (one,) = await store.unfetched(T, after=0, most=8)
    brought = await asyncio.gather(*(store.bring(one, [b"sound"]) for _ in range(6)))
    assert sum(brought) == 1
    await remain(place.directory, 1)


async def test_a_process_that_ends_between_file_and_row_leaves_nothing(store, place, monkeypatch):
    await store.accept([message("m1", media=(voice("1"),))])
    (one,) = await store.unfetched(T, after=0, most=8)

    def crash(*_: object) -> bool:
        raise KeyError("the process ends here")

    with monkeypatch.context() as patch:
        patch.setattr(unfetched, "bring", crash)
        with pytest.raises(Exception):  # noqa: B017, PT011 - whatever the store makes of it
            await store.bring(one, [b"sound"])
    await remain(place.directory, 1)
    assert await store.bring(one, [b"sound"])  # as the next process does
    known = {row[0] for row in await rows(store, "SELECT handle FROM media")}
    await asyncio.to_thread(store._files.delete_strays, known)
    await remain(place.directory, 1)
    item = await claim(store)
    assert await store.get(key(), item.message.media[0]) == b"sound"


async def test_erasing_takes_what_was_fetched(store, place):
    await store.accept([message("m1", media=(voice("1"),))])
    (one,) = await store.unfetched(T, after=0, most=8)
    await store.bring(one, [b"sound"])
    assert (await store.erase(key())).media == 1
    await remain(place.directory, 0)


async def test_it_goes_over_to_another_id(store):
    await store.accept([message("m1", media=(voice("1"),))])
    (one,) = await store.unfetched(T, after=0, most=8)
    await store.rename(key("p1"), key("p9"))
    assert await store.bring(one, [b"sound"])
    await store.rename(key("p9"), key("p10"))
    item = await claim(store)
    assert item.message.key == key("p10")
    assert await store.get(key("p10"), item.message.media[0]) == b"sound"


@pytest.mark.parametrize("limit", ["SHARE", "ROOM"])
async def test_nobody_fills_the_disk(store, monkeypatch, limit):
    monkeypatch.setattr(unfetched, limit, 8)
    await store.accept([message(f"m{n}", media=(voice(str(n)),)) for n in range(3)])
    await store.accept([message("n1", "p2", media=(voice("n"),))])
    for one in (await store.unfetched(T, after=0, most=8))[:2]:
        assert await store.bring(one, [b"12345"])
    left = await store.unfetched(T, after=0, most=8)
    names = [one.media[0].handle for one in left]
    assert names == (["telegram:n"] if limit == "SHARE" else [])
    item = await claim(store)
    await store.finish(item, turn_for(item))  # answered: there is room again
    assert "telegram:2" in [
        one.media[0].handle for one in await store.unfetched(T, after=0, most=8)
    ]


# --- replies that may still fail ------------------------------------------------------------------


async def sending(store: SqlStore, place: Place):
    await store.accept([message("m1")])
    item = await claim(store)
    audio = await store.put(key(), b"note", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.finish(item, turn_for(item, reply("the answer", audio)))
    return await outgoing(store)


async def test_a_reply_that_lingers_is_sent_and_comes_again(store, place):
    item = await sending(store, place)
    assert await store.again(item.outgoing.id) == 0  # not even sent
    assert await store.linger(item.outgoing)
    await store.sent(item)
    assert await store.outgoing(T, ()) is None
    assert (await store.backlog()).unsent == 0
    for times in (1, 2):
        assert await store.again(item.outgoing.id) == times
        assert await store.again(item.outgoing.id) == 0
        await store.sent(item)  # of the try before: too late to close it
        item = await outgoing(store)
        assert (item.outgoing.reply.text, item.outgoing.audio) == ("the answer", b"note")
        assert item.outgoing.attempt == 1
        assert await store.linger(item.outgoing)
        await store.sent(item)
    assert await store.again(item.outgoing.id) is None  # not for ever
    assert await store.again("0" * 32) is None


@pytest.mark.parametrize("settle", [True, False])
async def test_what_is_settled_or_old_is_forgotten(store, place, settle):
    item = await sending(store, place)
    await store.linger(item.outgoing)
    place.clock.pass_(seconds=lingering.LINGER_SECONDS - 60)
    await store.sweep(place.clock.now())
    await remain(place.directory, 1)
    if settle:
        await store.settled(item.outgoing.id)
    else:
        place.clock.pass_(seconds=61)
        await store.sweep(place.clock.now())
    assert await rows(store, "SELECT count(*) FROM outbox WHERE payload IS NOT NULL") == [(0,)]
    await remain(place.directory, 0)
    assert await store.again(item.outgoing.id) is None


async def test_a_later_reply_is_not_held_up(store, place):
    item = await sending(store, place)
    await store.linger(item.outgoing)
    await store.enqueue(key(), reply("the next"), reply_to="m2")
    assert (await outgoing(store)).outgoing.reply.text == "the next"


async def test_erasing_takes_what_lingers(store, place):
    item = await sending(store, place)
    await store.linger(item.outgoing)
    await store.erase(key())
    await remain(place.directory, 0)
    assert await store.again(item.outgoing.id) is None
    assert not await store.linger(item.outgoing)


async def test_nothing_lingers_of_who_left(store, place):
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item, reply("everything is deleted"), erase=True))
    farewell = await outgoing(store)
    assert not await store.linger(farewell.outgoing)
    await store.sent(farewell)
    assert await rows(store, "SELECT count(*) FROM person") == [(0,)]


async def test_only_the_try_that_was_made_lingers(store, place):
    item = await sending(store, place)
    await store.retry(item, after=0)
    assert not await store.linger(item.outgoing)
    second = await outgoing(store)
    assert second.outgoing.attempt == 2
    assert not await store.linger(item.outgoing)
    assert await store.linger(second.outgoing)
