"""A message that fails after we stopped waiting is not lost; on either database."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from store_kit import store_at
from whatsapp_kit import PATIENCE, PHONE, Service, WallClock, account, receive, voice

from bot.channels.whatsapp import WhatsappChannel
from bot.channels.whatsapp.convert import key_of
from bot.channels.whatsapp.deliver import Patience
from bot.channels.whatsapp.statuses import part_of
from bot.delivery import Delivery
from bot.errors import StoreError
from bot.locales import FluentPhrases
from bot.model import MediaKind, Reply
from bot.stores.sql import lingering
from bot.stores.sql.store import SqlStore
from bot.stores.sql.transaction import Transaction
from bot.watching.watched import Watched
from tests.servers.whatsapp import Sent, WhatsappServer, incoming

KEY = key_of(PHONE)
HASTY = Patience(reconcile=0.2, grace=0.2, settle=0.05)


class Desk:
    """A process: the channel, its store, and the loops that deliver."""

    def __init__(self, home: Path, server: WhatsappServer, **more: object) -> None:
        self.home, self.server = home, server
        self.account = account(server, **more)
        self.outcomes: Counter[str] = Counter()
        """What became of the tries, as the metric counts it."""

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[SqlStore]:
        self.server.hook = f"http://127.0.0.1:{self.account.port}{self.account.path}"
        store = store_at(self.home, WallClock())
        await store.open()

        async def fitting(note: bytes) -> list[bytes]:
            return [note]

        channel = WhatsappChannel(
            self.account, clock=WallClock(), phrases=FluentPhrases(), store=store,
            fitting=fitting, patience=HASTY,
        )  # fmt: skip
        watched = Watched(
            channel, received=lambda *_: None, send=lambda _, what: self.outcomes.update([what])
        )
        delivery = Delivery(
            store, watched, clock=WallClock(), pseudonym=store.pseudonym, on_event=lambda *_: None
        )
        loops = [asyncio.create_task(delivery.work(0)) for _ in range(2)]
        try:
            async with receive(watched, store, self.server.hook):
                yield store
        finally:
            for loop in loops:
                loop.cancel()
            await asyncio.gather(*loops, return_exceptions=True)
            await channel.close()
            await store.close()

    async def until_sent(self, count: int) -> list[Sent]:
        async with asyncio.timeout(30):
            while len(self.server.sent) < count:
                await asyncio.sleep(0.01)
        return self.server.sent


@pytest.fixture
def desk(home: Path, server: WhatsappServer) -> Desk:
    server.statuses = False
    return Desk(home, server)


async def answer(store: SqlStore, server: WhatsappServer, number: int = 1, **more: object) -> None:
    """Somebody wrote; a voice note and a text go out."""
    assert await server.post(incoming(number)) == 200
    audio = await store.put(KEY, voice(), kind=MediaKind.VOICE, mime="audio/ogg")
    reply = Reply(text="The answer.", speech="The answer.", language="en", audio=audio)
    await store.enqueue(KEY, reply, reply_to=f"wamid.IN{number}")


async def outbox(store: SqlStore) -> list[tuple[str, str | None, bool]]:
    """State, reason, and whether there is content."""

    def operation(tx: Transaction) -> list[tuple[str, str | None, bool]]:
        rows = tx.execute("SELECT state, reason, payload FROM outbox ORDER BY id").fetchall()
        return [(state, reason, payload is not None) for state, reason, payload in rows]

    return await store._run(operation)


async def until(store: SqlStore, *rows: tuple[str, str | None, bool]) -> None:
    async with asyncio.timeout(30):
        while await outbox(store) != list(rows):
            await asyncio.sleep(0.02)


LINGERS = ("sent", None, True)


@pytest.mark.parametrize("code", [131000, 130429])
async def test_what_may_work_is_sent_once_more_and_only_what_failed(server, desk, code):
    async with desk.running() as store:
        await answer(store, server)
        heard, read = await desk.until_sent(2)
        assert (heard.kind, read.kind) == ("audio", "text")
        await until(store, LINGERS)
        await server.post(server.status(read, "delivered"))
        for _ in range(3):  # statuses come more than once
            assert await server.post(server.status(heard, "failed", code)) == 200
        again = (await desk.until_sent(3))[2]
        assert (again.media, again.token) == (heard.media, heard.token)
        await until(store, ("sent", "again", True))
        await server.post(server.status(again, "delivered"))
        await until(store, ("sent", "again", False))
        assert len(server.sent) == 3
        assert desk.outcomes == {"sent": 2}


async def test_after_a_restart_it_is_known_all_the_same(server, desk):
    async with desk.running() as store:
        await answer(store, server)
        heard, _ = await desk.until_sent(2)
        await until(store, LINGERS)
    async with desk.running() as store:
        assert await server.post(server.status(heard, "failed", 131000)) == 200
        again = (await desk.until_sent(3))[2]
        assert (again.kind, again.media) == ("audio", heard.media)
        await until(store, ("sent", "again", True))
    assert len(server.sent) == 3


async def test_what_fails_again_is_given_up_and_counted(server, desk, caplog):
    async with desk.running() as store:
        await answer(store, server)
        (_, read) = await desk.until_sent(2)
        await until(store, LINGERS)
        await server.post(server.status(read, "failed", 131000))
        again = (await desk.until_sent(3))[2]
        await until(store, ("sent", "again", True))
        await server.post(server.status(again, "failed", 131000))
        await until(store, ("failed", "gone", False))
        assert len(server.sent) == 3
    assert desk.outcomes == {"sent": 2, "gone": 1}
    assert "send-given-up" in caplog.text


async def test_who_cannot_be_reached_is_given_up_at_once(server, desk, caplog):
    async with desk.running() as store:
        await answer(store, server)
        (_, read) = await desk.until_sent(2)
        await until(store, LINGERS)
        await server.post(server.status(read, "failed", 131026))
        await until(store, ("failed", "gone", False))
    assert len(server.sent) == 2
    assert desk.outcomes["gone"] == 1
    assert "send-given-up" in caplog.text


async def test_outside_the_24_hours_the_template_tells_of_it(server, home):
    server.statuses = False
    desk = Desk(home, server, template="answer_waits")
    async with desk.running() as store:
        await answer(store, server)
        (_, read) = await desk.until_sent(2)
        await until(store, LINGERS)
        await server.post(server.status(read, "failed", 131047))
        knock = (await desk.until_sent(3))[2]
        assert knock.kind == "template"
        await until(store, ("queued", "again", True))
        assert await server.post(server.status(knock, "failed", 131049)) == 200
        await server.post(incoming(2))  # they are there again
        again = (await desk.until_sent(4))[3]
        assert again.text == read.text
        await until(store, ("sent", "again", True))
    assert desk.outcomes == {"sent": 2, "later": 1}


async def test_what_went_on_later_is_forgotten_then(server, desk):
    async with desk.running() as store:
        await answer(store, server)
        heard, read = await desk.until_sent(2)
        await until(store, LINGERS)
        await server.post(server.status(heard, "delivered"))
        assert await outbox(store) == [LINGERS]  # the text may still fail
        await server.post(server.status(read, "sent"))
        await until(store, ("sent", None, False))


async def test_what_went_on_at_once_does_not_linger(server, desk):
    server.statuses = True
    async with desk.running() as store:
        await answer(store, server)
        await desk.until_sent(2)
        await until(store, ("sent", None, False))


async def test_a_store_that_is_away_hears_of_it_again(server, desk, monkeypatch):
    async with desk.running() as store:
        await answer(store, server)
        (_, read) = await desk.until_sent(2)
        await until(store, LINGERS)

        def refuse(*_: object) -> None:
            raise StoreError("away")

        with monkeypatch.context() as patch:
            patch.setattr(lingering, "again", refuse)
            assert await server.post(server.status(read, "failed", 131000)) == 503
        assert await server.post(server.status(read, "failed", 131000)) == 200
        await desk.until_sent(3)


async def test_a_failure_of_what_is_forgotten_is_at_least_spoken_of(server, desk, caplog):
    caplog.set_level(logging.ERROR)
    server.statuses = True
    async with desk.running() as store:
        await answer(store, server)
        (_, read) = await desk.until_sent(2)
        await until(store, ("sent", None, False))
        for _ in range(2):
            assert await server.post(server.status(read, "failed", 131000)) == 200
        await asyncio.sleep(0.2)
    assert len(server.sent) == 2
    assert caplog.text.count("nothing is left of it: code 131000") == 1
    assert PHONE not in caplog.text


async def test_the_token_tells_nothing_of_the_person(server, desk):
    async with desk.running() as store:
        await answer(store, server)
        for sent in await desk.until_sent(2):
            identity, part = part_of(sent.token)
            assert len(identity) == 32
            assert part in {"voice-0", "text-0"}


async def test_killed_after_it_was_sent_a_failure_still_sends_it_again(server, home):
    """The whole service, by signal 9."""
    server.statuses = False
    service = Service("serve", home, server)
    await service.start()
    assert await server.post(incoming(1)) == 200
    async with asyncio.timeout(PATIENCE):
        while not server.sent:
            await asyncio.sleep(0.02)
    await asyncio.sleep(5.0)  # it waits three for a status
    await service.end()
    await service.start()
    assert await server.post(server.status(server.sent[0], "failed", 131000)) == 200
    async with asyncio.timeout(PATIENCE):
        while len(server.sent) < 2:
            await asyncio.sleep(0.02)
    first, second = server.sent
    assert (first.text, first.token) == (second.text, second.token)
    await service.end()
