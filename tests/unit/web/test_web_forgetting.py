"""What was shown, erased or left behind does not stay in the channel's memory."""

import asyncio
import contextlib

import pytest
from test_web_delivery import SOUND, listening, reply_to, say
from web_kit import PHRASES, MemoryInbox, MemoryVault, TestClock, answer

from bot.channels.web import WebChannel
from bot.channels.web.delivery import KEEP, Stream
from bot.channels.web.sounds import KEEP_SHOWN, Sounds
from bot.errors import ChannelError
from bot.model import ConversationKey
from bot.ports import Outgoing


async def unacknowledged(site) -> tuple[Outgoing, dict]:
    """A reply that was published and that no page acknowledged."""
    outgoing = reply_to(await say(site), text="Un secret.")
    async with listening(site.client) as events:
        with pytest.raises(ChannelError):
            await site.channel.send(outgoing)
        return outgoing, await events.next()


async def assert_nothing_comes(site) -> None:
    async with listening(site.client) as events:
        with pytest.raises(TimeoutError):
            await events.next(timeout=0.3)
    assert (await site.client.get("/api/messages/abcdefgh-1/answer?wait=0.1")).status == 204


async def test_without_forgetting_it_comes_again(site):
    """What the next tests take away is really there before."""
    _, got = await unacknowledged(site)
    async with listening(site.client) as events:
        assert (await events.next())["text"] == "Un secret."
    assert await (await site.client.get(got["audio"])).read() == SOUND


async def test_an_erased_conversation_does_not_come_back(site):
    outgoing, got = await unacknowledged(site)
    await site.channel.forget(outgoing.key)
    await assert_nothing_comes(site)
    assert (await site.client.get(got["audio"])).status == 404
    async with listening(site.client) as events:  # what is said afterwards arrives
        sending = asyncio.create_task(site.channel.send(reply_to(site.inbox.messages[0], 1)))
        later = await events.next()
        assert later["id"] == "out-1"
        await site.client.post(f"/api/ack?id={later['id']}")
        await asyncio.wait_for(sending, 1)


async def test_forgetting_touches_nobody_else(site):
    _, got = await unacknowledged(site)
    await site.channel.forget(ConversationKey(channel="web", chat="other", person="other"))
    async with listening(site.client) as events:
        assert await events.next() == got
    assert (await site.client.get(got["audio"])).status == 200


async def test_a_reply_forgotten_on_its_way_is_not_called_delivered(site):
    message = await say(site)
    async with listening(site.client) as events:
        sending = asyncio.create_task(site.channel.send(reply_to(message)))
        got = await events.next()
        await site.channel.forget(message.key)
        await site.client.post(f"/api/ack?id={got['id']}")
        with pytest.raises(ChannelError):
            await sending


async def test_a_new_conversation_leaves_nothing_of_the_old_one(site):
    """The old cookie, kept by somebody, opens nothing any more."""
    _, got = await unacknowledged(site)
    secret = site.client.session.cookie_jar.filter_cookies(site.client.make_url("/"))
    cookie = {"Cookie": f"porte-voix={secret['porte-voix'].value}"}
    assert (await site.client.delete("/api/session")).status == 204
    async with site.stranger() as old:
        assert (await old.get(got["audio"], headers=cookie)).status == 404
        address = "/api/messages/abcdefgh-1/answer?wait=0.1"
        assert (await old.get(address, headers=cookie)).status == 204


async def test_an_acknowledged_reply_is_dropped(site):
    message = await say(site)
    async with listening(site.client) as events:
        sending = asyncio.create_task(site.channel.send(reply_to(message)))
        got = await events.next()
        await site.client.post(f"/api/ack?id={got['id']}")
        await asyncio.wait_for(sending, 1)
    box = site.channel._mailboxes[message.key.chat]
    assert [(each.event, each.body) for each in box.deliveries.values()] == [("", "")]
    assert (await site.client.get("/api/messages/abcdefgh-1/answer?wait=0.1")).status == 204
    assert (await site.client.get(got["audio"])).status == 200  # a second page may still want it
    await site.channel.send(reply_to(message))  # a late retry does not hold the sound again
    site.clock.added += KEEP_SHOWN + 1
    assert (await site.client.get(got["audio"])).status == 404
    assert site.channel._sounds._bytes == 0


async def test_a_stranger_cannot_shorten_the_life_of_a_sound(site):
    _, got = await unacknowledged(site)
    async with site.stranger() as stranger:
        await stranger.post("/api/session")
        await stranger.post(f"/api/ack?id={got['id']}")
    site.clock.added += KEEP_SHOWN + 1
    assert (await site.client.get(got["audio"])).status == 200


def test_a_shown_sound_goes_before_older_ones():
    clock = TestClock()
    sounds = Sounds(clock)
    first = sounds.put("a", "1", b"x", "audio/ogg")
    second = sounds.put("a", "2", b"x", "audio/ogg")
    sounds.shown("a", "2")
    clock.added += KEEP_SHOWN + 1
    assert sounds.get("a", first) is not None
    assert sounds.get("a", second) is None


async def test_a_slow_page_does_not_hold_what_was_forgotten():
    stream = Stream(lambda: True)
    stream.push("secret")
    stream.drop()
    stream.push("later")
    assert await stream.next(0.1) == "later"


async def test_expired_replies_leave_without_anybody_asking():
    """The timer alone: nobody uses the channel any more."""
    clock = TestClock()
    channel = WebChannel(
        MemoryVault(), PHRASES, clock=clock, port=0, ack_timeout=0.01, purge_every=0.05
    )
    serving = asyncio.create_task(channel.receive(MemoryInbox()))
    await asyncio.wait_for(channel.started.wait(), 5)
    key = ConversationKey(channel="web", chat="a", person="a")
    box = channel._mailboxes[key.chat]
    box.pollers = 1
    outgoing = Outgoing(id="1", key=key, reply=answer(), audio=SOUND, reply_to="x")
    with pytest.raises(ChannelError):
        await channel.send(outgoing)
    box.pollers = 0
    await asyncio.sleep(0.2)
    assert box.deliveries
    assert channel._sounds._bytes == len(SOUND)
    clock.added += KEEP + 1
    await asyncio.sleep(0.2)
    assert not box.deliveries
    assert not channel._mailboxes._boxes
    assert channel._sounds._bytes == 0
    serving.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await serving
