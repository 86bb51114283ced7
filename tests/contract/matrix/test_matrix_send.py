"""Sending to a real homeserver: what people get, exactly once."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import nio
import pytest
from matrix_kit import Person, outgoing
from matrix_proxy import Fault

from bot.channels.matrix.opus import seconds
from bot.errors import ChannelError, ChannelGone
from bot.model import Attachment, ConversationKey

VOICE = Path(__file__).parents[2].joinpath("fixtures/speech/word-fr-oui.ogg").read_bytes()


@pytest.fixture
async def meet(person, bot, inbox):
    """A person and the channel in one room, introduced by one message."""
    tasks = []

    async def make(channel, *, encrypted: bool = False):
        alice = await person()
        tasks.append(asyncio.create_task(channel.receive(inbox)))
        room = await alice.room_with(bot.user, encrypted=encrypted)
        await alice.joined(room, bot.user)
        await alice.say(room, "Bonjour")
        message = (await inbox.wait_for(1))[0]
        return alice, room, message

    async def stop() -> None:
        for task in tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        tasks.clear()

    make.stop = stop
    yield make
    await stop()


async def tried(channel, reply) -> type[ChannelError] | None:
    """How it failed."""
    try:
        await channel.send(reply)
    except ChannelError as error:
        return type(error)
    return None


async def parts(alice, count: int) -> list[nio.Event]:
    async with asyncio.timeout(20):
        while len(alice.events) < count:
            await alice.sync()
    return alice.events


@pytest.mark.parametrize("encrypted", [False, True])
async def test_voice_first_then_text_then_file(encrypted, channel, meet, build):
    alice, _, message = await meet(channel, encrypted=encrypted)
    alice.events.clear()
    await channel.send(
        outgoing(
            "o1", "Bonjour <i>vous</i>.", message.key, audio=VOICE, choices=("Oui", "Non"),
            reply_to=message.id, document=b"BEGIN:VCALENDAR",
            attached=Attachment(name="rappel.ics", mime="text/calendar"),
        )
    )  # fmt: skip
    voice, text, file = [
        event for event in await parts(alice, 3) if not isinstance(event, nio.RoomMemberEvent)
    ]
    spoken = voice.source["content"]
    assert spoken["msgtype"] == "m.audio"
    assert spoken["org.matrix.msc3245.voice"] == {}
    length = spoken["info"]["duration"]
    assert length == spoken["org.matrix.msc1767.audio"]["duration"] == round(seconds(VOICE) * 1000)
    bars = spoken["org.matrix.msc1767.audio"]["waveform"]
    assert min(bars) == 0
    assert max(bars) == 1024
    assert await alice.content_of(voice) == VOICE
    assert text.body == "Bonjour <i>vous</i>.\n\n1. Oui\n2. Non"
    assert "formatted_body" not in text.source["content"]
    assert "m.relates_to" not in text.source["content"]
    assert file.source["content"]["filename"] == "rappel.ics"
    assert await alice.content_of(file) == b"BEGIN:VCALENDAR"
    assert all(event.decrypted is encrypted for event in (voice, text, file))


@pytest.mark.parametrize("encrypted", [False, True])
async def test_a_lost_reply_is_never_shown_twice(encrypted, build, proxy, meet):
    channel = build(url=proxy.url)
    alice, _, message = await meet(channel, encrypted=encrypted)
    alice.events.clear()
    reply = outgoing("o1", "Une fois.", message.key, audio=VOICE, reply_to=message.id)
    proxy.next("PUT .*/send/", Fault.DROPPED, Fault.DROPPED, Fault.BROKEN, Fault.DROPPED)
    failures = []
    while not failures or failures[-1] is not None:
        failures.append(await tried(channel, reply))
    # The HTTP library itself repeats a PUT on a connection that was cut.
    assert set(failures[:-1]) == {ChannelError}
    assert proxy.count("PUT .*/send/") >= 4
    assert len(await parts(alice, 2)) == 2
    # A new process, the same outbox: again the same transaction ids.
    await meet.stop()
    await channel.close()
    again = build(url=proxy.url)
    await again.send(reply)
    await again.send(outgoing("o2", "Fin.", message.key))
    assert (await alice.hears(2)) == ["Une fois.", "Fin."]
    assert len(alice.events) == 3


async def test_slow_down_is_obeyed(build, proxy, meet):
    channel = build(url=proxy.url)
    alice, _, message = await meet(channel)
    proxy.next("PUT .*/send/", Fault.SLOW_DOWN)
    for _ in range(2):  # the second asks nobody
        with pytest.raises(ChannelError) as caught:
            await channel.send(outgoing("o1", "Bonjour.", message.key))
        assert 0.2 < caught.value.retry_after <= 0.3
    assert proxy.count("PUT .*/send/") == 0
    await asyncio.sleep(0.3)
    await channel.send(outgoing("o1", "Bonjour.", message.key))
    assert await alice.hears() == ["Bonjour."]


async def test_who_left_is_gone(channel, meet):
    alice, room, message = await meet(channel)
    await alice.client.room_leave(room)
    async with asyncio.timeout(10):
        while True:
            try:
                await channel.send(outgoing("o1", "Bonjour.", message.key))
            except ChannelGone:
                break
            await asyncio.sleep(0.05)
    nowhere = ConversationKey(channel="matrix", chat="!none:matrix.test", person=alice.user)
    with pytest.raises(ChannelGone):
        await channel.send(outgoing("o2", "Bonjour.", nowhere))


async def test_the_answer_stays_in_the_thread_even_after_a_restart(channel, meet, inbox, build):
    alice, room, message = await meet(channel, encrypted=True)
    relation = {"rel_type": "m.thread", "event_id": message.id, "is_falling_back": True}
    await alice.say(room, "et ici ?", **{"m.relates_to": relation})
    asked = (await inbox.wait_for(2))[1]
    alice.events.clear()
    await channel.send(outgoing("o1", "Ici.", asked.key, reply_to=asked.id))
    await meet.stop()
    await channel.close()
    await build().send(outgoing("o2", "Encore ici.", asked.key, reply_to=asked.id))
    assert await alice.hears(2) == ["Ici.", "Encore ici."]
    for event in alice.events:
        relation = event.source["content"]["m.relates_to"]
        assert (relation["rel_type"], relation["event_id"]) == ("m.thread", message.id)
        assert relation["m.in_reply_to"]["event_id"] == asked.id


async def test_a_number_is_the_choice_that_was_offered(channel, meet, inbox, build):
    alice, room, message = await meet(channel, encrypted=True)
    await channel.send(outgoing("o1", "Lequel ?", message.key, choices=("Le train", "Le bus")))
    await alice.hears()
    await alice.say(room, "2.")
    assert (await inbox.wait_for(2))[1].text == "Le bus"
    await channel.send(outgoing("o2", "Combien d'enfants ?", message.key))
    await alice.say(room, "2")
    assert (await inbox.wait_for(3))[2].text == "2"


async def test_a_long_text_comes_whole(channel, meet):
    alice, _, message = await meet(channel, encrypted=True)
    words = " ".join(f"Фраза номер {n}." for n in range(1500))
    await channel.send(outgoing("o1", words, message.key))
    got = await alice.hears(6)
    assert " ".join(got) == words


async def test_a_new_device_of_the_person_reads_too(channel, meet, server, bot):
    alice, _, message = await meet(channel, encrypted=True)
    await channel.send(outgoing("o1", "Un.", message.key))
    await alice.hears()
    phone = Person(server.login(alice.user, "NEWPHONE"), server.url)
    try:
        await phone.sync()
        async with asyncio.timeout(10):
            number = 1
            while "Deux." not in phone.texts():
                number += 1
                await channel.send(outgoing(f"o{number}", "Deux.", message.key))
                await phone.sync()
    finally:
        await phone.close()
