# ruff: noqa: F811 - fixtures are those of the store suite
"""Messages whose files find no place now: later, with pauses that grow, and not for ever."""

from __future__ import annotations

import pytest
from store_kit import poke
from test_store import (
    Place,
    claim,
    message,
    place,  # noqa: F401
    store,  # noqa: F401
    turn_for,
)

from bot.model import MediaKind, MediaRef
from bot.ports import Store

PAGE = MediaRef(kind=MediaKind.PHOTO, mime="image/jpeg", size=5, handle="telegram:page")


async def pauses(store: Store, place: Place, most: float) -> list[float]:
    """Seconds between the tries of the only message, until its patience is over."""
    found: list[float] = []
    item = await claim(store)
    while sum(found) < most and await store.put_off(item):
        waited = 0.0
        while (item := await store.claim(())) is None:
            place.clock.pass_(seconds=1)
            waited += 1
            assert waited <= 61
        found.append(waited)
        assert (item.attempts, item.put_off) == (1, True)
    return found


async def test_the_pauses_grow_up_to_a_minute(store: Store, place: Place) -> None:
    await store.accept([message("m1")])
    first = await claim(store)
    assert not first.put_off
    await store.release(first)
    assert await pauses(store, place, 200) == [5, 5, 10, 20, 40, 60, 60]


async def test_after_a_day_it_is_over(store: Store, place: Place) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    place.clock.pass_(hours=23, minutes=59)
    assert await store.put_off(item)
    place.clock.pass_(minutes=1)
    item = await claim(store)
    assert not await store.put_off(item)
    await store.finish(item, turn_for(item))  # it is still ours
    assert await store.claim(()) is None


async def test_what_waits_behind_it_waits_for_a_minute(store: Store, place: Place) -> None:
    await store.accept([message("note"), message("elsewhere", "p2")])
    item = await claim(store)
    await store.accept([message("help")])
    assert await store.put_off(item)
    assert (await claim(store)).message.id == "elsewhere", "others go on"
    assert await store.claim(()) is None, "the order of a conversation holds"
    place.clock.pass_(seconds=61)
    item = await claim(store)
    assert item.message.id == "note"
    assert not await store.put_off(item)
    await store.finish(item, turn_for(item))
    assert (await claim(store)).message.id == "help"


async def test_another_file_behind_it_shortens_no_patience(store: Store, place: Place) -> None:
    await store.accept([message("page 1", text="", media=(PAGE,))])
    item = await claim(store)
    await store.accept([message("page 2", text="", media=(PAGE,))])
    place.clock.pass_(hours=2)
    assert await store.put_off(item), "neither could be read, whichever came first"


async def test_an_album_is_put_off_as_one(store: Store, place: Place) -> None:
    await store.accept([message(f"m{n}", album="a") for n in range(3)])
    place.clock.pass_(seconds=2)
    item = await claim(store)
    assert not item.put_off
    assert await store.put_off(item)
    assert await store.claim(()) is None
    place.clock.pass_(seconds=5)
    again = await claim(store)
    assert (again.rows, again.put_off) == (item.rows, True)


async def test_of_who_was_erased_nothing_comes_back(store: Store, place: Place) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.erase(item.message.key)
    assert await store.put_off(item), "there is nobody to tell either"
    place.clock.pass_(minutes=5)
    assert await store.claim(()) is None


@pytest.mark.parametrize("deaths", [1, 2])
async def test_a_suspect_stays_one(store: Store, place: Place, deaths: int) -> None:
    await store.accept([message("m1")])
    await poke(store, "UPDATE inbox SET attempts = ?", deaths)
    item = await claim(store)
    assert item.attempts == deaths + 1
    assert await store.put_off(item)
    place.clock.pass_(minutes=1)
    assert (await claim(store)).attempts == deaths + 1
