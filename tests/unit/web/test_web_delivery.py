"""A reply goes out: shown and acknowledged, or kept by the outbox."""

import asyncio
import json
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, TCPConnector
from test_web_messages import form
from web_kit import TestClock, answer, tone

from bot.channels.web.delivery import KEEP, STREAM_QUEUE, Delivery, Mailboxes, Stream
from bot.channels.web.listening import MAX_PAGES_ADDRESS
from bot.channels.web.sounds import Sounds
from bot.errors import ChannelError
from bot.model import ConversationKey
from bot.ports import Outgoing

SOUND = tone(0.2)


async def say(site, text="bonjour", client_id="abcdefgh-1"):
    """Post a message; its key and full id."""
    response = await site.client.post("/api/messages", data=form(text, id=client_id))
    assert response.status == 202
    return site.inbox.messages[-1]


def reply_to(message, number=0, **more) -> Outgoing:
    reply = answer(**more)
    return Outgoing(
        id=f"out-{number}",
        key=message.key,
        reply=reply,
        audio=SOUND if reply.audio else None,
        reply_to=message.id,
    )


class Events:
    """A page's event stream."""

    def __init__(self, response) -> None:
        self.response = response

    async def next(self, name="reply", timeout=3) -> dict:
        async with asyncio.timeout(timeout):
            event = ""
            while line := await self.response.content.readline():
                text = line.decode().rstrip("\n")
                if text.startswith("event: "):
                    event = text[7:]
                elif text.startswith("data: ") and event == name:
                    return json.loads(text[6:])
        raise EOFError


@asynccontextmanager
async def listening(client):
    response = await client.get("/api/events")
    assert response.status == 200
    assert response.content_type == "text/event-stream"
    events = Events(response)
    await events.next("hello")
    try:
        yield events
    finally:
        response.close()


async def test_shown_and_acknowledged(site):
    message = await say(site)
    async with listening(site.client) as events:
        sending = asyncio.create_task(site.channel.send(reply_to(message, text="Bonjour.")))
        got = await events.next()
        assert got["text"] == "Bonjour."
        assert got["reply_to"] == "abcdefgh-1"
        assert (got["language"], got["dir"]) == ("fr", "ltr")
        assert got["sources"][0]["checked"] == "2026-11-02"
        assert got["choices"] == ["Encore", "Plus simple"]
        await asyncio.sleep(0.05)
        assert not sending.done(), "delivered before the page said so"
        response = await site.client.get(got["audio"])
        assert (await response.read(), response.content_type) == (SOUND, "audio/ogg")
        assert (await site.client.post(f"/api/ack?id={got['id']}")).status == 204
        await asyncio.wait_for(sending, 1)


async def test_nobody_is_there(site):
    message = await say(site)
    with pytest.raises(ChannelError) as caught:
        await site.channel.send(reply_to(message))
    assert caught.value.retry_after


async def test_a_page_that_opens_wakes_the_outbox_twice(site):
    """Twice, since a reply may be put back just after the first time."""
    message = await say(site)
    async with listening(site.client):
        await asyncio.sleep(0.1)
        assert site.inbox.woken == [message.key]
        await asyncio.sleep(2.2)
        assert site.inbox.woken == [message.key] * 2


async def test_shown_but_not_acknowledged_is_sent_again_and_counted_once(site):
    message = await say(site)
    async with listening(site.client) as events:
        with pytest.raises(ChannelError) as caught:
            await site.channel.send(reply_to(message))
        first = await events.next()
        assert caught.value.retry_after
        with pytest.raises(EOFError):  # the server hung up: a living page comes back
            await events.next()
    async with listening(site.client) as events:
        second = await events.next()  # what nobody acknowledged is there at once
        assert second == first
        await site.client.post(f"/api/ack?id={first['id']}")
        await asyncio.wait_for(site.channel.send(reply_to(message)), 0.2)  # known: at once


async def test_a_late_acknowledgement_counts(site):
    message = await say(site)
    async with listening(site.client) as events:
        with pytest.raises(ChannelError):
            await site.channel.send(reply_to(message))
        got = await events.next()
    await site.client.post(f"/api/ack?id={got['id']}")
    await asyncio.wait_for(site.channel.send(reply_to(message)), 0.2)


async def test_strangers_hear_and_acknowledge_nothing(site):
    message = await say(site)
    async with site.stranger() as stranger, listening(site.client) as events:
        await stranger.post("/api/session")
        sending = asyncio.create_task(site.channel.send(reply_to(message)))
        got = await events.next()
        assert (await stranger.get(got["audio"])).status == 404
        poll = await stranger.get("/api/messages/abcdefgh-1/answer?wait=0.1")
        assert poll.status == 204
        await stranger.post(f"/api/ack?id={got['id']}")
        with pytest.raises(ChannelError):
            await sending


async def test_every_open_page_shows_it(site):
    message = await say(site)
    async with listening(site.client) as first, listening(site.client) as second:
        sending = asyncio.create_task(site.channel.send(reply_to(message)))
        got = await first.next()
        assert await second.next() == got
        await site.client.post(f"/api/ack?id={got['id']}")
        await sending


async def test_too_many_pages_close_the_oldest(site):
    await say(site)
    async with listening(site.client) as oldest:
        others = [listening(site.client) for _ in range(4)]
        for other in others:
            await other.__aenter__()
        with pytest.raises(EOFError):
            await oldest.next()
        for other in others:
            await other.__aexit__(None, None, None)


async def test_one_address_cannot_take_all_places(site):
    unlimited = TCPConnector(limit=0)
    async with ClientSession(site.client.make_url("/"), connector=unlimited) as crowd:
        pages = []
        for number in range(MAX_PAGES_ADDRESS):
            cookie = f"porte-voix={number // 4:043d}"
            pages.append(await crowd.get("/api/events", headers={"Cookie": cookie}))
        assert {page.status for page in pages} == {200}
        refused = await crowd.get("/api/events", headers={"Cookie": f"porte-voix={'x' * 43}"})
        assert refused.status == 503
        assert refused.headers["Retry-After"]


async def test_working_is_shown(site):
    message = await say(site)
    await site.channel.working(message.key)  # nobody there: nothing happens
    async with listening(site.client) as events:
        await site.channel.working(message.key)
        assert await events.next("working") == {}


async def test_a_client_without_a_page_waits_for_its_answer(site):
    message = await say(site)
    poll = asyncio.create_task(site.client.get("/api/messages/abcdefgh-1/answer?wait=5"))
    await asyncio.sleep(0.1)
    assert site.inbox.woken == [message.key]
    await asyncio.wait_for(site.channel.send(reply_to(message, text="Voilà.")), 2)
    response = await poll
    body = await response.json()
    assert response.status == 200
    assert [reply["text"] for reply in body["replies"]] == ["Voilà."]
    assert body["next"] == 1
    again = await site.client.get("/api/messages/abcdefgh-1/answer")
    assert await again.json() == body
    sound = await site.client.get(body["replies"][0]["audio"])
    assert await sound.read() == SOUND
    more = await site.client.get("/api/messages/abcdefgh-1/answer?after=1&wait=0.2")
    assert more.status == 204
    poll = asyncio.create_task(site.client.get("/api/messages/abcdefgh-1/answer?after=7&wait=5"))
    await asyncio.sleep(0.1)
    await asyncio.wait_for(site.channel.send(reply_to(message, 1, text="Encore.")), 2)
    late = await (await poll).json()  # never hidden, whatever `after` says
    assert ([reply["text"] for reply in late["replies"]], late["next"]) == (["Encore."], 2)


async def test_a_poll_brings_earlier_answers_that_block_the_way(site):
    first = await say(site, "un", "abcdefgh-1")
    await say(site, "deux", "abcdefgh-2")
    poll = asyncio.create_task(site.client.get("/api/messages/abcdefgh-2/answer?wait=5"))
    await asyncio.sleep(0.1)
    await asyncio.wait_for(site.channel.send(reply_to(first, text="Un.")), 2)
    body = await (await poll).json()
    assert [(reply["reply_to"], reply["text"]) for reply in body["replies"]] == [
        ("abcdefgh-1", "Un.")
    ]
    assert body["next"] == 0


@pytest.mark.parametrize("query", ["wait=x", "after=nan-1"])
async def test_odd_numbers(site, query):
    await say(site)
    response = await site.client.get(f"/api/messages/abcdefgh-1/answer?{query}")
    assert response.status == 400


async def test_a_store_that_fails_is_asked_again(site):
    message = await say(site)
    site.inbox.failures = 2
    async with listening(site.client):
        await asyncio.sleep(4.3)
        assert site.inbox.woken == [message.key]


async def test_right_to_left(site):
    message = await say(site)
    async with listening(site.client) as events:
        sending = asyncio.create_task(
            site.channel.send(reply_to(message, text="سلام", language="fa", audio=False))
        )
        got = await events.next()
        assert (got["dir"], got["audio"]) == ("rtl", None)
        await site.client.post(f"/api/ack?id={got['id']}")
        await sending


def delivery(number: int, clock: TestClock) -> Delivery:
    return Delivery(
        id=str(number), reply_to="x", event="e", body="{}", expires=clock.monotonic() + KEEP
    )


async def test_memory_is_bounded():
    clock = TestClock()
    boxes = Mailboxes(clock, ack_timeout=0.001, size=100)
    for number in range(300):
        box = boxes[str(number)]
        box.pollers += 1
        with pytest.raises(ChannelError):
            await boxes.deliver(str(number), delivery(number, clock))
        box.pollers -= 1
    assert len(boxes._boxes) <= 101
    clock.added += KEEP + 1
    for _ in range(30):
        boxes["one"]
    assert list(boxes._boxes) == ["one"]


async def test_a_page_that_does_not_keep_up_is_closed():
    stream = Stream(lambda: True)
    for _ in range(STREAM_QUEUE + 1):
        stream.push("x")
    assert not stream.live


def test_sounds_are_bounded_expire_and_keep_their_address():
    clock = TestClock()
    sounds = Sounds(clock, capacity=100, keep=60)
    first = sounds.put("a", "1", b"x" * 60, "audio/ogg")
    assert sounds.put("a", "1", b"x" * 60, "audio/ogg") == first
    assert sounds.get("a", first).data == b"x" * 60
    assert sounds.get("b", first) is None
    second = sounds.put("a", "2", b"x" * 60, "audio/ogg")
    assert sounds.get("a", first) is None
    clock.added += 61
    assert sounds.get("a", second) is None
    assert sounds._bytes == 0
    assert sounds._tokens == {}


async def test_key_of_another_channel_reaches_nobody(site):
    key = ConversationKey(channel="web", chat="nobody", person="nobody")
    outgoing = Outgoing(id="1", key=key, reply=answer(), audio=None, reply_to="x")
    with pytest.raises(ChannelError):
        await site.channel.send(outgoing)
