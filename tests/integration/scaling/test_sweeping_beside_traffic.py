"""What is old goes while people write: each step of a sweep meets the others for a moment only."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from crew import Crew, SystemClock, message, turn, until

from bot.errors import StoreAway, StoreError
from bot.model import MediaKind, PendingPhoto
from bot.stores.postgres.store import PostgresStore
from bot.stores.sql import sweeping

OLD = 50
WRITERS = 4


class Movable(SystemClock):
    """The system's, moved by the test."""

    def __init__(self) -> None:
        self.by = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.by


def process(crew: Crew, clock: SystemClock) -> PostgresStore:
    return PostgresStore(
        crew.url, crew.home / "media", crew.home / "master.key", clock, connections=4, settle=0.0,
        follow=False,
    )  # fmt: skip


async def answered(store: PostgresStore, id_: str, person: str, photo: datetime | None) -> None:
    """With a photo, kept for questions until then."""
    await store.accept([message(id_, person)])
    item = await store.claim(())
    if item is None:
        return  # another writer had it
    key = item.message.key
    done = turn(item.message, await store.load(key))
    if photo is not None:
        ref = await store.put(key, b"photo", kind=MediaKind.PHOTO, mime="image/jpeg")
        pending = PendingPhoto(refs=(ref,), expires_at=photo)
        done = replace(done, conversation=replace(done.conversation, pending_photo=pending))
    await store.finish(item, done)
    out = await store.outgoing("chat", ())
    if out is not None:
        await store.sent(out)


@contextlib.asynccontextmanager
async def traffic(store: PostgresStore) -> AsyncIterator[list[str]]:
    """As much as goes; the turns so far."""
    turns: list[str] = []

    async def write(number: int) -> None:
        while True:
            id_ = f"w{number}-{len(turns)}-{asyncio.get_running_loop().time()}"
            await answered(store, id_, f"w{number}-{len(turns) % 7}", None)
            turns.append(id_)

    writers = [asyncio.create_task(write(number)) for number in range(WRITERS)]
    try:
        yield turns
        assert not any(one.done() for one in writers), "the traffic had gone on"
    finally:
        for one in writers:
            one.cancel()
        await asyncio.gather(*writers, return_exceptions=True)


async def kept(store: PostgresStore) -> dict[str, int]:
    """Rows of the people of long ago, told from the writers by their age."""
    since = (datetime.now(UTC) - timedelta(days=1)).timestamp()
    statement = """SELECT
        (SELECT count(*) FROM conversation WHERE touched < ?1),
        (SELECT count(*) FROM person p WHERE NOT EXISTS
          (SELECT 1 FROM conversation WHERE person = p.id)),
        (SELECT count(*) FROM media)"""
    found = await store._database.run_unordered(lambda tx: tx.execute(statement, since).fetchone())
    return dict(zip(("conversations", "keys", "files"), found, strict=True))


async def test_old_conversations_and_photos_go_while_everybody_writes(crew: Crew) -> None:
    clock = Movable()
    sweeper, worker = process(crew, clock), process(crew, SystemClock())
    await sweeper.open()
    await worker.open()
    clock.by = -timedelta(days=31)
    for number in range(OLD):
        expires = clock.now() + timedelta(minutes=30)
        await answered(sweeper, f"m{number}", f"p{number}", expires)
    clock.by = timedelta()
    assert await kept(sweeper) == {"conversations": OLD, "keys": 0, "files": OLD}
    async with traffic(worker) as turns:
        while len(turns) < 40:
            await asyncio.sleep(0.1)
        before = len(turns)
        async with asyncio.timeout(60):
            swept = await sweeper.sweep(clock.now())
        assert len(turns) > before + 20
    assert (swept.conversations, swept.media) == (OLD, OLD)
    assert await kept(sweeper) == {"conversations": 0, "keys": 0, "files": 0}
    await until(lambda: not list((crew.home / "media").glob("*.sealed")))
    await worker.close()
    await sweeper.close()


async def test_one_area_that_fails_holds_up_no_other(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Movable()
    store = process(crew, clock)
    await store.open()
    clock.by = -timedelta(days=31)
    await answered(store, "m1", "p1", None)
    clock.by = timedelta()

    def away(*arguments: object, **named: object) -> None:
        raise StoreAway("met others")

    with monkeypatch.context() as patch:
        patch.setattr(sweeping.joins, "expire", away)
        with pytest.raises(StoreError):
            await store.sweep(clock.now())
    assert (await kept(store))["conversations"] == 0
    await store.close()
