"""A sweep in steps: a bounded number at once, and nothing half gone between two of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from store_kit import poke, store_at
from test_store import ScriptedClock, claim, key, message, outgoing, turn_for

from bot.model import MediaKind, PendingPhoto
from bot.stores.sql import sweeping
from bot.stores.sql.store import SqlStore
from bot.stores.sql.sweeping import Due
from bot.stores.sql.transaction import Transaction

PEOPLE = tuple(f"p{number}" for number in range(5))


@pytest.fixture
def clock() -> ScriptedClock:
    return ScriptedClock()


@pytest.fixture
async def store(home: Path, clock: ScriptedClock) -> AsyncIterator[SqlStore]:
    opened = store_at(home, clock)
    await opened.open()
    yield opened
    await opened.close()


async def answered(store: SqlStore, clock: ScriptedClock, person: str) -> None:
    """With a photo that is kept for questions."""
    await store.accept([message(f"of-{person}", person)])
    item = await claim(store)
    photo = await store.put(key(person), b"photo", kind=MediaKind.PHOTO, mime="image/jpeg")
    turn = turn_for(item)
    pending = PendingPhoto(refs=(photo,), expires_at=clock.now() + timedelta(minutes=30))
    state = replace(turn.conversation, pending_photo=pending)
    await store.finish(item, replace(turn, conversation=state))
    await store.sent(await outgoing(store))
    clock.pass_(seconds=1)


async def count(store: SqlStore, query: str) -> int:
    def operation(tx: Transaction) -> int:
        return int(tx.execute(query).fetchone()[0])

    return await store._run(operation)


async def orphans(store: SqlStore) -> tuple[int, int, int, int]:
    """Keys, files, replies and messages that belong to a conversation that is gone."""
    return (
        await count(
            store,
            "SELECT count(*) FROM person WHERE id NOT IN (SELECT person FROM conversation)",
        ),
        *[
            await count(
                store,
                f"SELECT count(*) FROM {table} WHERE conversation IS NOT NULL AND"  # noqa: S608
                " conversation NOT IN (SELECT id FROM conversation)",
            )
            for table in ("media", "outbox", "inbox")
        ],
    )


def due(store: SqlStore, clock: ScriptedClock, **more: int) -> Due:
    return replace(store._due(clock.now()), **more)


async def test_so_many_go_at_once_and_the_rest_with_the_next_sweep(
    store: SqlStore, clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for person in PEOPLE:
        await answered(store, clock, person)
    clock.pass_(days=31)
    monkeypatch.setattr(store, "_due", lambda now: replace(SqlStore._due(store, now), most=2))
    swept = [await store.sweep(clock.now()) for _ in range(4)]
    assert [one.conversations for one in swept] == [2, 2, 1, 0]
    assert await count(store, "SELECT count(*) FROM person") == 0
    assert await count(store, "SELECT count(*) FROM media") == 0


async def test_what_is_still_to_be_done_does_not_stand_before_what_may_go(
    store: SqlStore, clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.accept([message("m1", "waits")])
    clock.pass_(seconds=1)
    held = await claim(store)
    await answered(store, clock, "gone")
    await store.release(held)
    clock.pass_(days=31)
    monkeypatch.setattr(store, "_due", lambda now: replace(SqlStore._due(store, now), most=1))
    assert (await store.sweep(clock.now())).conversations == 1
    assert (await claim(store)).message.id == "m1"


async def test_a_process_may_be_killed_after_any_step(
    store: SqlStore, clock: ScriptedClock
) -> None:
    for person in PEOPLE:
        await answered(store, clock, person)
    clock.pass_(days=31)
    left = []
    for area in due(store, clock).areas():
        for step in await store._run(area.steps):
            await store._run(step)
            assert await orphans(store) == (0, 0, 0, 0)
            left.append(await count(store, "SELECT count(*) FROM conversation"))
    assert sorted(set(left), reverse=True) == [5, 4, 3, 2, 1, 0]


async def test_a_step_looks_again_at_what_it_was_found_for(
    store: SqlStore, clock: ScriptedClock
) -> None:
    await answered(store, clock, "p1")
    clock.pass_(days=31)
    found = [
        (area.name, step)
        for area in due(store, clock).areas()
        if area.name in {"photos", "conversations", "people"}
        for step in await store._run(area.steps)
    ]
    assert [name for name, _ in found] == ["photos", "conversations"]
    await poke(store, "UPDATE media SET expires = ?", clock.now().timestamp() + 60.0)
    await store.accept([message("m2")])
    for _, step in found:
        assert await store._run(step) == sweeping.NOTHING
    assert (await store.load(key())).pending_photo is not None
    assert (await store.load(key())).recent == ("text of of-p1",)
    assert await count(store, "SELECT count(*) FROM media") == 1
