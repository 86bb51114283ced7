"""A database that is away or has no room, however often it says so, costs no message its answer."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sqlite3
import threading
from pathlib import Path

import pytest
from runner_kit import VOICE, Running, ScriptedChannel, echo, message, store_in

from bot.attending import STUBBORN
from bot.errors import StoreAway, StoreError
from bot.patience import MAX_ATTEMPTS


def away(scene, method: str, times: int) -> list[None]:
    """The store's method fails so often before it works; a list of the failures."""
    real, failures = getattr(scene.store, method), []

    async def call(*arguments: object, **named: object):
        if len(failures) < times:
            failures.append(None)
            raise StoreAway("no connection to the database")
        return await real(*arguments, **named)

    setattr(scene.store, method, call)
    return failures


async def test_while_an_answer_is_made(running: Running) -> None:
    tries: list[bool] = []

    async def answer(incoming, conversation, meanwhile):
        tries.append(True)
        if len(tries) <= MAX_ATTEMPTS:
            raise StoreAway("the database did not answer in time")
        return await echo(incoming, conversation)

    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("m"))
        assert await scene.texts(1) == ["re m"]
    assert len(tries) == MAX_ATTEMPTS + 1


async def test_while_an_answer_is_recorded(running: Running) -> None:
    async with running(ScriptedChannel()) as scene:
        failures = away(scene, "finish", STUBBORN)
        await scene.post(message("m"), message("n"))
        assert await scene.texts(2) == ["re m", "re n"]
    assert len(failures) == STUBBORN


async def test_between_the_replies_of_an_answer(running: Running) -> None:
    async def three(incoming, conversation, meanwhile):
        turn = await echo(incoming, conversation)
        return type(turn)(replies=turn.replies * 3, conversation=conversation)

    async with running(ScriptedChannel(), three) as scene:
        away(scene, "sent", 3)
        await scene.post(message("m"))
        assert await scene.texts(3) == ["re m"] * 3
    assert scene.channel.tries == 3


async def test_while_text_is_looked_for_behind_a_note(running: Running, tmp_path: Path) -> None:
    """What was there before the start is found out by claiming, and given back."""
    store = store_in(tmp_path)
    await store.open()
    notes = [message(f"v{n}", f"q{n}", media=(VOICE,), text="") for n in range(2)]
    await store.accept([*notes, message("t")])
    await store.close()
    async with running(ScriptedChannel()) as scene:
        away(scene, "release", 2)
        assert sorted(await scene.texts(3)) == ["re t", "re v0", "re v1"]


async def test_an_answer_that_the_database_will_never_take_is_buried(running: Running) -> None:
    async with running(ScriptedChannel()) as scene:

        async def refuse(*arguments: object) -> None:
            raise StoreError("the database refused: DataError")

        scene.store.finish = refuse
        await scene.post(message("m"))
        assert await scene.texts(1) == ["fr:error-internal"]


# --- what SQLite says ---


async def test_a_full_disk_is_a_database_that_is_away(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    await store.open()
    store._writer._connection.execute("PRAGMA max_page_count = 1")  # what there is, and no more
    many = [message(f"{number}", text="x" * 4000) for number in range(50)]
    with pytest.raises(StoreAway, match=r"full|rolled back"):
        await store.accept(many)
    store._writer._connection.execute("PRAGMA max_page_count = 1000000")
    assert all(await store.accept(many))
    await store.close()


async def test_a_locked_file_is_a_database_that_is_away(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    await store.open()
    store._writer._connection.execute("PRAGMA busy_timeout = 50")
    with contextlib.closing(sqlite3.connect(tmp_path / "db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreAway, match="locked"):
            await store.accept([message("m")])
    assert await store.accept([message("m")]) == (True,)
    await store.close()


async def test_an_operation_with_an_error_is_no_database_that_is_away(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    await store.open()
    with pytest.raises(StoreError, match="no such table") as refused:
        await store._run(lambda tx: tx.execute("SELECT * FROM nowhere"))
    assert not isinstance(refused.value, StoreAway)
    await store.close()


async def test_an_error_after_its_caller_went_is_nothing_to_log(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    await store.open()
    told, may_fail = [], threading.Event()
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context))

    def fail(tx: object) -> None:
        may_fail.wait(5)
        raise StoreAway("full")

    asking = asyncio.create_task(store._run(fail))
    await asyncio.sleep(0.05)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    del asking  # its traceback holds on to everything
    may_fail.set()
    await store.backlog()  # behind it
    gc.collect()
    assert told == []
    await store.close()
