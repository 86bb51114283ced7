"""What people send is fetched at once and kept until it is answered; on either database."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from store_kit import address, store_at
from whatsapp_kit import PATIENCE, PHONE, Service, WallClock, account, receive

from bot import attending
from bot.attending import Attendant, Limits
from bot.capabilities import Capability, first_need
from bot.channels.whatsapp import WhatsappChannel, ahead
from bot.channels.whatsapp.convert import key_of
from bot.errors import UnreadableMedia
from bot.locales import FluentPhrases
from bot.model import MediaKind, MediaRef, Reply, Turn
from bot.ports import InboxItem
from bot.stores.sql.store import SqlStore
from bot.stores.sql.transaction import Transaction
from tests.servers.whatsapp import TOKEN, WhatsappServer, incoming

SOUND = b"OggS" + bytes(range(256)) * 400
PHRASES = FluentPhrases()


def note(number: int, media: str, phone: str = PHONE) -> dict[str, object]:
    audio = {"id": media, "mime_type": "audio/ogg; codecs=opus", "voice": True}
    return incoming(number, "audio", phone=phone, audio=audio)


@pytest.fixture
async def store(home: Path) -> AsyncIterator[SqlStore]:
    one = store_at(home, WallClock())
    await one.open()
    yield one
    await one.close()


@pytest.fixture
async def channel(store: SqlStore, server: WhatsappServer) -> AsyncIterator[WhatsappChannel]:
    ours = account(server)
    server.hook = f"http://127.0.0.1:{ours.port}{ours.path}"
    one = WhatsappChannel(
        ours, clock=WallClock(), phrases=PHRASES, store=store, fitting=None,
        max_download=1 << 20, look_every=0.05,
    )  # fmt: skip
    async with receive(one, store, server.hook):
        yield one
    await one.close()


async def fetched(store: SqlStore) -> int:
    """How many files wait in the vault with their messages."""

    def operation(tx: Transaction) -> int:
        found = tx.execute("SELECT count(*) FROM media WHERE holder = 'inbox'").fetchone()
        return int(found[0])

    return await store._run(operation)


async def until_fetched(store: SqlStore, count: int) -> None:
    async with asyncio.timeout(20):
        while await fetched(store) < count:
            await asyncio.sleep(0.01)


def asked(server: WhatsappServer, media: str) -> int:
    return server.requests.count(f"GET /attachments/{media}")


async def claim(store: SqlStore) -> InboxItem:
    item = await store.claim(())
    assert item is not None
    return item


async def attend(store: SqlStore, channel: WhatsappChannel, item: InboxItem) -> list[bytes]:
    """Answer it as the runner does: the files that the answer is made from."""
    opened: list[bytes] = []

    async def answer(message, conversation, meanwhile) -> Turn:
        opened.extend([await store.get(message.key, ref) for ref in message.media])
        reply = Reply(text="heard", speech="heard", language="fr")
        return Turn(replies=(reply,), conversation=conversation)

    await Attendant(
        store, {"whatsapp": channel}, answer, phrases=PHRASES, clock=WallClock(),
        limits=Limits(retry_delay=0.01), pseudonym=store.pseudonym,
        on_event=lambda who, event: None, voice=None,
    ).attend(item)  # fmt: skip
    return opened


async def said(store: SqlStore) -> str:
    item = await store.outgoing("whatsapp", ())
    assert item is not None
    return item.outgoing.reply.text


# --- at once --------------------------------------------------------------------------------------


async def test_what_waits_is_here_when_the_platform_has_it_no_more(server, store, channel):
    server.host("1", SOUND, "audio/ogg")
    assert await server.post(note(1, "1")) == 200
    await until_fetched(store, 1)
    server.media.clear()  # it expires behind a long queue
    item = await claim(store)
    assert first_need(item.message) is Capability.LISTEN
    assert await attend(store, channel, item) == [SOUND]
    assert await said(store) == "heard"
    assert await fetched(store) == 0


async def test_every_kind_of_file_and_every_message_of_a_person(server, store, channel):
    for number in range(12):
        server.host(str(number), SOUND + bytes([number]), "audio/ogg")
        assert await server.post(note(number, str(number))) == 200
    server.host("p", b"a photo", "image/jpeg")
    server.host("d", b"%PDF-", "application/pdf")
    await server.post(incoming(20, "image", image={"id": "p", "mime_type": "image/jpeg"}))
    await server.post(incoming(21, "document", document={"id": "d", "mime_type": "text/x"}))
    await until_fetched(store, 14)  # not the first of the conversation alone
    server.media.clear()
    for number in range(12):
        opened = await attend(store, channel, await claim(store))
        assert opened == [SOUND + bytes([number])]
    assert await attend(store, channel, await claim(store)) == [b"a photo"]
    assert await attend(store, channel, await claim(store)) == [b"%PDF-"]
    assert sum(one.startswith("GET") for one in server.requests) == 2 * 14


async def test_the_answer_of_the_webhook_does_not_wait_for_files(server, store, channel):
    server.host("1", bytes(800_000), "audio/ogg", slow=0.2)
    loop = asyncio.get_running_loop()
    begin = loop.time()
    for number in range(8):
        assert await server.post(note(number, "1")) == 200
    assert loop.time() - begin < 1.0  # one of the files takes 2.6 s
    assert await fetched(store) == 0


async def test_a_delivery_that_comes_again_is_not_fetched_again(server, store, channel):
    server.host("1", SOUND, "audio/ogg")
    for _ in range(3):
        assert await server.post(note(1, "1")) == 200
    await until_fetched(store, 1)
    assert await server.post(note(1, "1")) == 200
    await asyncio.sleep(0.2)
    assert asked(server, "1") == 1
    await attend(store, channel, await claim(store))
    assert await server.post(note(1, "1")) == 200
    await asyncio.sleep(0.2)
    assert asked(server, "1") == 1
    assert await fetched(store) == 0


async def test_who_answers_and_who_fetches_ahead_share_one_download(server, store, channel):
    server.host("1", SOUND, "audio/ogg", slow=0.3)
    assert await server.post(note(1, "1")) == 200
    async with asyncio.timeout(20):
        while not asked(server, "1"):
            await asyncio.sleep(0.005)
    item = await claim(store)  # while it is on its way
    assert not item.message.media[0].in_vault
    assert await attend(store, channel, item) == [SOUND]
    await asyncio.sleep(0.2)
    assert asked(server, "1") == 1
    assert await fetched(store) == 0


async def test_the_copy_is_sealed_and_goes_with_the_person(server, store, channel, home):
    server.host("1", SOUND, "audio/ogg")
    await server.post(note(1, "1"))
    await until_fetched(store, 1)
    (file,) = [one for one in (home / "media").rglob("*") if one.is_file()]
    assert SOUND[:64] not in file.read_bytes()
    await store.erase(key_of(PHONE))
    while [one for one in (home / "media").rglob("*") if one.is_file()]:
        await asyncio.sleep(0.01)
    assert await fetched(store) == 0


async def test_the_process_that_answers_reads_what_the_front_fetched(server, store, channel, home):
    """On PostgreSQL it is another one, which has no key of the platform."""
    server.host("1", SOUND, "audio/ogg")
    await server.post(note(1, "1"))
    await until_fetched(store, 1)
    server.media.clear()
    worker = store_at(home, WallClock()) if address(home) else store
    await worker.open()
    item = await claim(worker)
    assert first_need(item.message) is Capability.LISTEN
    assert await worker.get(item.message.key, item.message.media[0]) == SOUND
    await worker.close()


# --- files that cannot be had ---------------------------------------------------------------------


async def test_what_expired_before_it_could_be_fetched_is_told(server, store, channel):
    await server.post(note(1, "404404"))
    async with asyncio.timeout(20):
        while "GET /v25.0/404404" not in server.requests:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.3)  # several looks: it is asked for once
    assert server.requests.count("GET /v25.0/404404") == 1
    item = await claim(store)
    assert await attend(store, channel, item) == []
    assert await said(store) == PHRASES.say("fr", "error-message-locked")


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"size": 2 << 20}, "error-media-too-large"),
        ({"data": bytes(2 << 20), "size": 10, "chunked": True}, "error-media-too-large"),
        ({"mime": "text/html"}, "error-unreadable-media"),
        ({"sha256": "0" * 64}, "error-unreadable-media"),
        ({"data": b""}, "error-unreadable-media"),
        ({"redirect": "http://127.0.0.2:1/secret"}, "error-internal"),
        ({"redirect": "http://169.254.169.254/latest/meta-data"}, "error-internal"),
        ({"url": "http://169.254.169.254/latest/meta-data"}, "error-internal"),
        ({"url": "https://graph.facebook.com.evil.example/x"}, "error-internal"),
    ],
)
async def test_nothing_wrong_is_kept_and_the_person_is_told(
    server, store, channel, monkeypatch, wrong, phrase
):
    monkeypatch.setattr(attending, "LONGEST_RETRY", 0.05)
    server.host("1", **({"data": SOUND, "mime": "audio/ogg"} | wrong))
    server.host("2", SOUND, "audio/ogg")
    await server.post(note(1, "1"))
    await server.post(note(2, "2"))
    await until_fetched(store, 1)  # the second one: nobody waits behind the first
    assert await fetched(store) == 1
    assert await attend(store, channel, await claim(store)) == []
    assert await said(store) == PHRASES.say("fr", phrase)
    assert not any("secret" in one or "meta-data" in one for one in server.requests)
    assert await attend(store, channel, await claim(store)) == [SOUND]


async def test_a_platform_that_fails_is_asked_again(server, store, channel, monkeypatch):
    monkeypatch.setattr(ahead, "FIRST_PAUSE", 0.05)
    held = server.media
    server.media = {}
    server.host("1", SOUND, "audio/ogg", url="https://elsewhere.example/x")
    await server.post(note(1, "1"))
    async with asyncio.timeout(20):
        while server.requests.count("GET /v25.0/1") < 2:
            await asyncio.sleep(0.01)
    assert await fetched(store) == 0
    server.media = held
    server.host("1", SOUND, "audio/ogg")
    with contextlib.suppress(TimeoutError):  # the platform asks for no pause, ours grows
        await until_fetched(store, 1)
    assert await fetched(store) == 1


async def test_a_slow_file_holds_up_neither_others_nor_the_end(server, store, channel):
    server.host("slow", bytes(900_000), "audio/ogg", slow=3600.0)
    server.host("1", SOUND, "audio/ogg")
    await server.post(note(1, "slow"))
    await server.post(note(2, "1"))
    await until_fetched(store, 1)
    item = await claim(store)
    assert item.message.id == "wamid.IN1"
    assert not item.message.media[0].in_vault
    await store.release(item)


# --- kill -9 --------------------------------------------------------------------------------------


async def test_killed_between_commit_and_file_it_is_fetched_by_the_next_process(server, home):
    """With files that never end: every kill falls before the file is here."""
    service = Service("receive", home, server)
    await service.start()
    for number in range(6):
        server.host(str(number), SOUND + bytes([number]), "audio/ogg", slow=3600.0)
        assert await server.post(note(number, str(number), f"3319900{number:04d}")) == 200
    async with asyncio.timeout(PATIENCE):
        while sum(one.startswith("GET /attachments/") for one in server.requests) < ahead.AT_ONCE:
            await asyncio.sleep(0.01)
    await service.end()
    for one in server.media.values():
        one.slow = 0.02  # kills between file and row are possible now
    before = len(server.requests)
    await service.start()
    await asyncio.sleep(0.05)
    await service.end()
    await service.start()
    store = store_at(home, WallClock())
    await _until_all_are_here(service, home, 6)
    order = [one for one in server.requests[before:] if one.startswith("GET /v25.0/")]
    assert set(order[:4]) == {f"GET /v25.0/{number}" for number in range(4)}  # the oldest first
    server.media.clear()  # the platform has nothing any more
    await store.open()
    for number in range(6):
        item = await claim(store)
        (ref,) = item.message.media
        assert await store.get(item.message.key, ref) == SOUND + bytes([number])
    await store.close()
    for secret in (TOKEN, "3319900", "wamid"):
        assert secret not in service.log()


async def _until_all_are_here(service: Service, home: Path, count: int) -> None:
    """SQLite is opened by one process at a time: the service is ended for the look, by signal 9."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        while sum(one.is_file() for one in (home / "media").rglob("*")) < count:
            assert time.monotonic() < deadline
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.2)  # the last row
        await service.end()
        store = store_at(home, WallClock())
        await store.open()
        here = await fetched(store)
        await store.close()
        if here == count:
            return
        await service.start()
    raise TimeoutError


async def test_killed_in_the_service_the_stored_copy_is_answered(server, home):
    """Nothing can be answered before the platform has lost the file."""
    service = Service("receive", home, server)
    server.host("1", SOUND, "audio/ogg")
    await service.start()
    assert await server.post(note(1, "1")) == 200
    await _until_all_are_here(service, home, 1)
    server.media.clear()
    answering = Service("serve", home, server)
    await answering.start()
    async with asyncio.timeout(PATIENCE):
        while not server.sent:
            await asyncio.sleep(0.02)
    await answering.end()
    assert [sent.text for sent in server.sent] == ["re:  +voice"]


async def test_a_missing_file_is_no_file_of_somebody_else(store, channel, server):
    """A reference that another person's message holds opens nothing."""
    server.host("1", SOUND, "audio/ogg")
    await server.post(note(1, "1"))
    await until_fetched(store, 1)
    item = await claim(store)
    stranger = MediaRef(
        kind=MediaKind.VOICE, mime="audio/ogg", size=1, handle=item.message.media[0].handle
    )
    with pytest.raises(UnreadableMedia):
        await store.get(key_of("33199009999"), stranger)
