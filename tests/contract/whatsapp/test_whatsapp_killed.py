"""`kill -9` of a real process with the real store, and a full disk: nothing that was acknowledged
is missing, nothing is sent to somebody else."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from store_kit import store_at
from whatsapp_kit import PATIENCE, Service, WallClock, account, kept, receive

from bot.channels.whatsapp import WhatsappChannel
from bot.locales import FluentPhrases
from bot.stores.sql.store import SqlStore
from tests.servers.whatsapp import (
    APP_SECRET,
    TOKEN,
    Fault,
    changed_user_id,
    incoming,
)


def person(number: int) -> str:
    return f"3319900{number:04d}"


async def test_killed_under_deliveries_nothing_acknowledged_is_missing(server, tmp_path):
    service = Service("receive", tmp_path, server)
    acknowledged: list[int] = []

    async def deliver(number: int) -> None:
        with contextlib.suppress(aiohttp.ClientError):
            if await server.post(incoming(number, phone=person(number))) == 200:
                acknowledged.append(number)

    for turn in range(2):
        await service.start()
        enough = len(acknowledged) + 20
        burst = [asyncio.create_task(deliver(turn * 1000 + number)) for number in range(200)]
        while len(acknowledged) < enough:
            await asyncio.sleep(0.001)
        await service.end()
        await asyncio.gather(*burst)
    assert 40 <= len(acknowledged) < 400  # the kills fell into the middle
    stored = await kept(tmp_path)
    assert {f"text of {number}" for number in acknowledged} <= set(stored)
    assert len(stored) == len(set(stored))
    for secret in (TOKEN, APP_SECRET, "text of", "3319900"):
        assert secret not in service.log()


async def test_killed_while_it_answers_everybody_is_answered_in_order(server, tmp_path):
    service = Service("serve", tmp_path, server)
    server.next("messages", *[Fault.NONE, Fault.SLOW_DOWN, Fault.DROPPED, Fault.NONE] * 5)
    server.retry_after = "1"
    await service.start()
    people, turns, kills = range(6), 2, 1
    for turn in range(turns):
        for one in people:
            number = f"{one}-{turn}"
            body = incoming(number, phone=person(one), text={"body": f"said {number}"})
            assert await server.post(body) == 200
        if turn < kills:
            enough = turn * len(people) + 3  # half of this turn's answers
            async with asyncio.timeout(PATIENCE):
                while len(server.sent) < enough:
                    await asyncio.sleep(0.002)
            await service.end()
            await service.start()
    wanted = {one: [f"re: said {one}-{turn}" for turn in range(turns)] for one in people}
    async with asyncio.timeout(PATIENCE):
        while any(
            set(wanted[one]) - {sent.text for sent in server.to(person(one))} for one in people
        ):
            await asyncio.sleep(0.05)
    for one in people:
        got = [sent.text for sent in server.to(person(one))]
        assert list(dict.fromkeys(got)) == wanted[one]
    duplicates = len(server.sent) - len({(sent.person, sent.text) for sent in server.sent})
    assert duplicates <= kills * len(people)  # sends in flight when it was killed, at most
    await service.end(signal.SIGTERM)
    assert server.rejected == []


async def test_a_lost_answer_is_sent_once_by_the_whole_service(server, tmp_path):
    service = Service("serve", tmp_path, server)
    server.next("messages", *[Fault.DROPPED] * 6)
    await service.start()
    for one in range(6):
        assert await server.post(incoming(one, phone=person(one))) == 200
    async with asyncio.timeout(PATIENCE):
        while len({sent.person for sent in server.sent}) < 6:
            await asyncio.sleep(0.02)
    await service.end(signal.SIGTERM)  # what was unknown would be sent again now
    await service.start()
    await service.end(signal.SIGTERM)
    assert len(server.sent) == 6


async def test_a_person_with_a_new_id_is_answered_there(server, tmp_path):
    service = Service("serve", tmp_path, server)
    await service.start()
    await server.post(incoming(1, user="FR.1", phone=person(1)))
    async with asyncio.timeout(PATIENCE):
        while len(server.sent) < 1:
            await asyncio.sleep(0.01)
    await server.post(changed_user_id("FR.1", "FR.2"))
    await server.post(incoming(2, user="FR.2", phone=person(2)))
    async with asyncio.timeout(PATIENCE):
        while len(server.sent) < 2:
            await asyncio.sleep(0.01)
    await service.end(signal.SIGTERM)
    assert [sent.body["recipient"] for sent in server.sent] == ["FR.1", "FR.2"]
    store = store_at(tmp_path, WallClock())
    await store.open()
    (people,) = await store._run(lambda tx: tx.execute("SELECT count(*) FROM person").fetchone())
    await store.close()
    assert people == 1


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    one = store_at(tmp_path, WallClock())
    await one.open()
    yield one
    await one.close()


async def test_a_full_disk_is_503_and_everything_lands_when_there_is_space(server, store):
    """SQLite reports "database or disk is full" from its page limit as from the file system; a
    real file system is filled by benchmarks/whatsapp_crashes.py."""
    ours = account(server)
    server.hook = f"http://127.0.0.1:{ours.port}{ours.path}"
    channel = WhatsappChannel(
        ours, clock=WallClock(), phrases=FluentPhrases(), store=store, fitting=None
    )

    async def limit(pages: int) -> None:
        pragma = f"PRAGMA max_page_count = {pages}"
        await store._run(lambda tx: tx.execute(pragma).fetchone())

    async with receive(channel, store, server.hook):
        assert await server.post(incoming(0, phone=person(0))) == 200
        await limit(1)  # SQLite takes the present size as the least
        answers = {}
        for number in range(1, 60):
            text = {"body": f"text of {number} " + "x" * 3000}
            body = incoming(number, phone=person(number), text=text)
            answers[number] = await server.post(body)
        refused = [number for number, status in answers.items() if status == 503]
        assert set(answers.values()) <= {200, 503}
        assert len(refused) > 40
        await limit(1 << 30)
        for number in refused:  # the platform delivers again
            assert await server.post(incoming(number, phone=person(number))) == 200
    await channel.close()
    stored = []
    while (item := await store.claim([])) is not None:
        stored.append(item.message.text.split(" x")[0])
    assert sorted(stored) == sorted(f"text of {number}" for number in range(60))
