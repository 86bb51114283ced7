"""Who may work on one SQLite file at a time: one service, commands beside it, a restore alone."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.errors import ConfigError
from bot.model import MediaKind
from bot.ports import InboxItem
from bot.storage.files import FilePlace
from bot.storage.places import new_handle
from bot.stores.own_book import own_book
from bot.stores.sql.store import SqlStore
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.ownership import alone, guests_of, owner_of
from tests.integration.keeping.keeping_kit import House, furnish, house, key, turn

OTHERS = "only one service may run"
WORKED_ON = (
    "SELECT (SELECT count(*) FROM inbox WHERE state = 'claimed')"
    " + (SELECT count(*) FROM outbox WHERE state = 'sending')"
)


@pytest.fixture
async def home(tmp_path: Path) -> House:
    made = house(tmp_path / "home")
    await furnish(made)
    return made


def service(home: House, wait: float = 0.2) -> SqliteStore:
    """Another process of `run`, less patient."""
    store = home.store()
    assert isinstance(store, SqliteStore)
    store._wait = wait
    return store


async def claimed(store: SqlStore) -> InboxItem:
    item = await store.claim(())
    assert item is not None
    return item


@contextlib.contextmanager
def restoring(home: House) -> Iterator[Callable[[], None]]:
    """What a restore holds, in a thread of its own as it would in its own process."""
    begun, end = threading.Event(), threading.Event()

    def work() -> None:
        with alone(home.config.file):
            begun.set()
            end.wait(30)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(10)
    try:
        yield end.set
    finally:
        end.set()
        thread.join()


async def test_a_second_service_is_refused_and_takes_nothing(home: House) -> None:
    first = home.store()
    await first.open()
    await claimed(first)
    assert await first.outgoing("web", ()) is not None
    with pytest.raises(ConfigError, match=OTHERS):
        await service(home).open()
    assert await first.claim(()) is None, "its claim is still its own"
    (claims,) = await first._run(lambda tx: tx.execute(WORKED_ON).fetchone())
    assert claims == 2, "and so is the reply that it is sending"
    await first.close()


async def test_the_next_one_waits_for_its_predecessor_and_takes_up_what_it_left(
    home: House,
) -> None:
    first, second = home.store(), service(home, wait=20)
    await first.open()
    item = await claimed(first)
    opening = asyncio.create_task(second.open())
    await asyncio.sleep(0.5)
    assert not opening.done()
    await first.close()
    await opening
    assert (await claimed(second)).message.id == item.message.id
    await second.close()


async def test_a_command_beside_the_service_touches_nothing_of_its_work(home: House) -> None:
    store = home.store()
    await store.open()
    item = await claimed(store)
    sending = await store.outgoing("web", ())
    assert sending is not None
    fresh = await store.put(key("p1"), b"being made", kind=MediaKind.VOICE, mime="audio/ogg")
    assert await asyncio.to_thread(home.run, "erase", "--person", "web:p3") == 0
    assert await store.claim(()) is None
    assert await store.get(key("p1"), fresh) == b"being made"
    others = set()
    while (reply := await store.outgoing("web", ())) is not None:
        others.add(reply.outgoing.id)
        await store.sent(reply)
    assert sending.outgoing.id not in others, "it is sent by the service, once"
    await store.finish(item, turn(item.message.key, home.clock, fresh, "m4"))
    await store.close()


async def test_a_command_without_the_service_leaves_its_work_to_it(home: House) -> None:
    """It may be about to start, or to end: only a service knows that nobody else is at it."""
    store = home.store()
    await store.open()
    await claimed(store)
    await store.close()
    place, stored = FilePlace(home.data / "media"), new_handle()
    place.write(stored, b"just stored")
    assert await asyncio.to_thread(home.run, "erase", "--person", "web:p3") == 0
    assert stored in set(place.handles())
    store = home.store()
    await store.open()
    assert stored not in set(place.handles())
    assert (await claimed(store)).attempts == 2
    await store.close()


async def test_no_service_starts_during_a_restore(home: House) -> None:
    with restoring(home):
        with pytest.raises(ConfigError, match="a restore"):
            await service(home).open()
        late = service(home, wait=20)
        opening = asyncio.create_task(late.open())
        await asyncio.sleep(0.3)
        assert not opening.done()
    await opening
    await late.close()


async def test_who_read_the_keys_before_a_restore_starts_again(home: House) -> None:
    """Else it would go on with keys that open nothing, or the data with two."""
    with restoring(home) as done:
        late = service(home, wait=20)
        opening = asyncio.create_task(late.open())
        await asyncio.sleep(0.3)
        (home.data / "master.key").write_bytes(bytes(32))
        done()
        with pytest.raises(ConfigError, match="start it again"):
            await opening
    assert owner_of(home.config.file).take(), "it lets go of the data"


async def test_nor_does_a_command(home: House) -> None:
    """An erasure into a file that is being replaced would not be one."""
    with restoring(home) as done:
        erasing = asyncio.create_task(asyncio.to_thread(home.run, "erase", "--person", "web:p3"))
        await asyncio.sleep(1.0)
        assert not erasing.done()
        assert home.rows()["erasure"] == 0
        done()
        assert await erasing == 0
    assert home.rows()["erasure"] == 1


async def test_a_restore_waits_for_the_console(home: House) -> None:
    config = home.config
    async with own_book("", config.file, config.partners_key, home.clock):
        with pytest.raises(ConfigError, match="console"), alone(config.file, wait=0.2):
            raise AssertionError("it began")
        store = home.store()  # the service does not mind
        await store.open()
        await store.close()
    with alone(config.file, wait=0.2):
        pass


async def test_tables_of_an_earlier_release_are_the_service_s_to_change(home: House) -> None:
    store = home.store()
    await store.open()
    await store._run(lambda tx: tx.execute("UPDATE schema_version SET version = version - 1"))
    assert await asyncio.to_thread(home.run, "erase", "--person", "web:p3") == 1
    await store._run(lambda tx: tx.execute("UPDATE schema_version SET version = version + 1"))
    await store.close()


def test_a_command_of_roots_leaves_the_locks_to_whose_the_data_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "fchown", lambda handle, user, group: given.append((user, group)))
    lock = guests_of(tmp_path / "porte-voix.db")
    assert lock.take(together=True)
    lock.leave()
    whose = tmp_path.stat()
    assert given == [(whose.st_uid, whose.st_gid)]
