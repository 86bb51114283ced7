"""A key that was destroyed leaves the write-ahead log, and nobody waits for that, even while a
backup reads."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.keeping.snapshots import SqliteSnapshot
from bot.model import ConversationKey, Message
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.writer import SCRUB_SECONDS

ERASED = ConversationKey(channel="chat", chat="1", person="1")


def store_in(directory: Path) -> SqliteStore:
    return SqliteStore(directory / "db", directory / "m", directory / "master.key", SystemClock())


async def accept(store: SqliteStore, person: str) -> None:
    key = ConversationKey(channel="chat", chat=person, person=person)
    await store.accept([Message(id=person, key=key, text="x", sent_at=datetime.now(UTC))])


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = store_in(tmp_path)
    await store.open()
    await accept(store, "1")
    yield store
    await store.close()


def reading(directory: Path) -> SqliteSnapshot:
    """A backup that has begun."""
    snapshot = SqliteSnapshot(directory / "db")
    list(snapshot.rows("inbox"))
    return snapshot


def wrapped_key(directory: Path) -> bytes:
    with contextlib.closing(sqlite3.connect(directory / "db")) as connection:
        return bytes(connection.execute("SELECT wrapped_key FROM person").fetchone()[0])


def lies(directory: Path, key: bytes) -> bool:
    return any(key in file.read_bytes() for file in directory.glob("db*"))


async def scrubbed(directory: Path, key: bytes) -> None:
    async with asyncio.timeout(SCRUB_SECONDS + 4):
        while lies(directory, key):
            await asyncio.sleep(0.05)


async def test_an_erasure_beside_a_backup_stalls_nobody(store: SqliteStore, tmp_path: Path) -> None:
    with contextlib.closing(reading(tmp_path)):
        began = time.monotonic()
        erasing = asyncio.create_task(store.erase(ERASED))
        await asyncio.sleep(0)
        await accept(store, "2")
        await erasing
        for person in range(3, 23):
            await accept(store, str(person))
        assert time.monotonic() - began < 5, "the database waits 10 s for who reads"


async def test_the_key_goes_once_the_backup_is_done(store: SqliteStore, tmp_path: Path) -> None:
    key = wrapped_key(tmp_path)
    with contextlib.closing(reading(tmp_path)):
        await store.erase(ERASED)
        assert lies(tmp_path, key), "the backup needs it still"
        await asyncio.sleep(2.5 * SCRUB_SECONDS)  # tried in vain
    await scrubbed(tmp_path, key)  # though nothing more is written


async def test_what_is_written_meanwhile_scrubs_too(store: SqliteStore, tmp_path: Path) -> None:
    key = wrapped_key(tmp_path)
    with contextlib.closing(reading(tmp_path)):
        await store.erase(ERASED)
    for person in range(2, 2 + int(SCRUB_SECONDS * 20)):
        await accept(store, str(person))
        await asyncio.sleep(0.06)
    assert not lies(tmp_path, key)


async def test_it_is_tried_once_a_second_and_no_more(store: SqliteStore, tmp_path: Path) -> None:
    tries: list[str] = []
    store._writer._connection.set_trace_callback(
        lambda statement: tries.append(statement) if "checkpoint" in statement else None
    )
    with contextlib.closing(reading(tmp_path)):
        await store.erase(ERASED)
        for person in range(2, 60):
            await accept(store, str(person))
            await asyncio.sleep(SCRUB_SECONDS / 40)
    store._writer._connection.set_trace_callback(None)
    assert 1 <= len(tries) <= 4


async def test_the_end_scrubs(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    await store.open()
    await accept(store, "1")
    key = wrapped_key(tmp_path)
    with contextlib.closing(sqlite3.connect(tmp_path / "db")) as other:  # so that the log stays
        other.execute("SELECT 1").fetchone()
        with contextlib.closing(reading(tmp_path)):
            await store.erase(ERASED)
        await store.close()
        assert not lies(tmp_path, key)


async def test_what_a_killed_process_owed_is_done_by_the_next(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    await store.open()
    await accept(store, "1")
    key = wrapped_key(tmp_path)
    with contextlib.closing(reading(tmp_path)):
        await store.erase(ERASED)
        copy = tmp_path / "copy"
        copy.mkdir()
        for file in tmp_path.glob("db*"):  # as they lie on the disk at this moment
            (copy / file.name).write_bytes(file.read_bytes())
    await store.close()
    assert lies(copy, key)
    (copy / "master.key").write_bytes((tmp_path / "master.key").read_bytes())
    (copy / "db-shm").unlink(missing_ok=True)
    again = store_in(copy)
    await again.open()
    await scrubbed(copy, key)
    await again.close()
