"""The partners' key is lost or another one: nothing is opened, and no new key takes its place."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from org_kit import A, Place

from bot.errors import ConfigError, StoreError
from bot.storage.crypto import KEY_BYTES
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite.book import has_associations


async def made(place: Place) -> bytes:
    """Data with an association. Returns the key."""
    async with place.service(), place.own_book() as book:
        await Organisations(book).add(A)
    return place.key.read_bytes()


async def test_a_lost_key_is_not_silently_made_anew(place: Place) -> None:
    key = await made(place)
    place.key.unlink()
    with pytest.raises(ConfigError, match=r"partners\.key is missing"):
        place.store()
    with pytest.raises(ConfigError, match=r"partners\.key is missing"):
        place.own_book()
    assert not place.key.exists()
    place.key.write_bytes(key)
    async with place.service(), place.own_book() as book:
        assert [one[2] for one in await Organisations(book).all()] == [A]


async def test_it_is_noticed_while_another_process_has_the_file_open(place: Place) -> None:
    """What is not yet in the main file, but in the write-ahead log, counts too."""
    async with place.service(), place.own_book() as book:
        await Organisations(book).add(A)
        place.key.unlink()
        with pytest.raises(ConfigError, match="is missing"):
            place.store()
    assert not place.key.exists()


async def test_a_key_is_made_when_there_is_nothing_to_open(place: Place) -> None:
    async with place.service():
        assert len(place.key.read_bytes()) == KEY_BYTES
    place.key.unlink()
    async with place.service(), place.own_book() as book:
        assert await Organisations(book).all() == []


async def test_after_the_last_association_there_is_nothing_to_open(place: Place) -> None:
    async with place.service(), place.own_book() as book:
        identity, _ = await Organisations(book).add(A)
        await Organisations(book).remove(identity)
    assert not has_associations(place.file)
    place.key.unlink()
    async with place.service():
        assert place.key.exists()


def test_data_of_before_there_were_associations(place: Place) -> None:
    assert not has_associations(place.directory / "none.db")
    old = place.directory / "old.db"
    with contextlib.closing(sqlite3.connect(old)) as file:
        file.execute("CREATE TABLE person(id INTEGER)")
    assert not has_associations(old)


async def test_another_key_is_noticed_at_the_start(place: Place) -> None:
    await made(place)
    place.key.write_bytes(b"o" * KEY_BYTES)
    store = place.store()
    with pytest.raises(ConfigError, match="another partners' key"):
        await store.open()
    with pytest.raises(ConfigError, match="another partners' key"):
        async with place.own_book():
            pass


async def test_a_damaged_file_is_no_empty_one(place: Place) -> None:
    await made(place)
    place.file.write_bytes(b"not a database" * 1000)
    place.key.unlink()
    with pytest.raises(StoreError):
        place.store()
    assert not place.key.exists()


async def test_without_data_there_is_nothing_to_open_beside(place: Place) -> None:
    with pytest.raises(ConfigError, match="add an association first"):
        place.own_book()
    place.file.touch()
    place.key.write_bytes(b"k" * KEY_BYTES)
    with pytest.raises(ConfigError, match="run the service once"):
        async with place.own_book():
            pass
