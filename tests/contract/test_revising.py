# ruff: noqa: F811 - fixtures are those of the store suite
"""Messages that people change, or take back, while they wait; on either database."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_store import (
    claim,
    key,
    message,
    place,  # noqa: F401
    store,  # noqa: F401
    turn_for,
)

from bot.errors import UnreadableMedia
from bot.model import MediaKind
from bot.ports import Store


async def test_other_words_take_the_place_of_those_that_wait(store: Store) -> None:
    await store.accept([message("m1"), message("m2")])
    changed = message("m1", text="better", edited=True)
    for _ in range(2):  # after a crash it is done again
        assert await store.revise("telegram", "m1", changed)
    assert (await claim(store)).message == changed
    assert await store.accept([message("m1")]) == (False,)


async def test_what_is_taken_back_leaves_nothing_but_its_key(store: Store) -> None:
    await store.accept([message("m1", text="gone"), message("m2")])
    photo = await store.put(key(), b"photo", kind=MediaKind.PHOTO, mime="image/jpeg")
    await store.revise("telegram", "m1", message("m1", media=(photo,)))
    assert await store.revise("telegram", "m1", None)
    assert not await store.revise("telegram", "m1", None)
    assert (await claim(store)).message.id == "m2"
    assert await store.accept([message("m1")]) == (False,)
    with pytest.raises(UnreadableMedia):
        await store.get(key(), photo)


@pytest.mark.parametrize("changed", [None, message("m1", text="late")])
async def test_too_late_once_it_is_being_answered(store: Store, changed) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    assert not await store.revise("telegram", "m1", changed)
    await store.finish(item, turn_for(item))
    assert not await store.revise("telegram", "m1", changed)
    assert not await store.revise("telegram", "unknown", changed)
    assert not await store.revise("matrix", "m1", changed)


async def test_nobody_changes_the_words_of_another(store: Store) -> None:
    await store.accept([message("m1")])
    assert not await store.revise("telegram", "m1", message("m1", person="p2", text="forged"))
    assert not await store.revise(
        "telegram", "m1", replace(message("m1"), key=key("p1", chat="elsewhere"))
    )
    assert (await claim(store)).message == message("m1")
