"""Sending with the real client: what people get, in which order, and what each failure means."""

import asyncio
import time
from datetime import date

import pytest
from bot_api import keyboard_of, private
from fault_proxy import Chance, Fault, FaultProxy
from telegram_kit import outgoing

from bot.channels.telegram import TelegramChannel
from bot.errors import ChannelError, ChannelGone, MediaTooLarge, SendUnknown, UnreadableMedia
from bot.locales import FluentPhrases
from bot.model import Attachment, ConversationKey, MediaKind, MediaRef, Source

VOICE = b"OggS" + bytes(1000)


async def test_voice_first_then_text_with_source_and_buttons(channel, proxy: FaultProxy):
    source = Source(title="La Caf", url="https://www.caf.fr/", checked=date(2026, 11, 21))
    long_choice = "Довгий варіант відповіді, який не вміщується в шістдесят чотири байти"
    await channel.send(
        outgoing("o1", "Bonjour.", audio=VOICE, sources=(source,), choices=("Oui", long_choice))
    )
    voice, text = proxy.sent
    assert (voice.method, text.method) == ("sendVoice", "sendMessage")
    assert voice.fields["voice"] == f"{len(VOICE)} bytes"
    assert not {"caption", "duration", "reply_markup"} & voice.fields.keys()
    assert text.text == (
        "Bonjour.\n\nSource : La Caf, https://www.caf.fr/ (vérifié le 21 novembre 2026)"
    )
    assert text.fields["link_preview_options"] == '{"is_disabled": true}'
    assert "parse_mode" not in text.fields
    assert keyboard_of(text) == [("Oui", "Oui"), (long_choice, "choice:1")]


async def test_long_text_comes_in_order_and_whole(channel, proxy: FaultProxy):
    words = " ".join(f"Phrase numéro {n}." for n in range(500))
    await channel.send(outgoing("o1", words))
    assert len(proxy.sent) == 3
    assert " ".join(proxy.texts()) == words
    assert all(text.endswith(".") for text in proxy.texts())


async def test_group_answer_is_tied_to_its_question(channel, proxy: FaultProxy):
    key = ConversationKey(channel="telegram", chat="-100", person="11")
    await channel.send(outgoing("o1", "Oui.", key=key, reply_to="-100:77:e5"))
    assert '"message_id": 77' in proxy.sent[0].fields["reply_parameters"]
    await channel.send(outgoing("o2", "Oui.", reply_to="11:77"))
    assert "reply_parameters" not in proxy.sent[1].fields


@pytest.mark.parametrize(
    ("fault", "error", "delivered"),
    [
        (Fault.SLOW_DOWN, ChannelError, 0),
        (Fault.FORBIDDEN, ChannelGone, 0),
        (Fault.NO_CHAT, ChannelGone, 0),
        (Fault.UNAUTHORIZED, ChannelError, 0),
        (Fault.BROKEN, ChannelError, 0),
        (Fault.REFUSED, SendUnknown, 0),
        (Fault.DROPPED, SendUnknown, 1),
    ],
)
async def test_what_a_failed_send_means(fault, error, delivered, channel, proxy: FaultProxy):
    proxy.next("sendMessage", fault)
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert type(caught.value) is error
    assert len(proxy.sent) == delivered
    assert proxy.token not in repr(caught.value)
    assert caught.value.__suppress_context__


async def test_unreachable_server_means_nothing_was_sent(build, proxy: FaultProxy):
    channel = build()
    await proxy.stop()
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert type(caught.value) is ChannelError


async def test_slow_down_is_obeyed(channel, proxy: FaultProxy):
    proxy.next("sendMessage", Fault.SLOW_DOWN)
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert caught.value.retry_after == 1
    begin = time.monotonic()
    await channel.send(outgoing("o1", "Bonjour."))  # at once: the channel itself waits
    assert proxy.sent[0].at - begin >= 0.95


@pytest.mark.parametrize("fault", [Fault.SLOW_DOWN, Fault.BROKEN, Fault.REFUSED])
async def test_retry_after_the_voice_note_sends_only_the_text(fault, channel, proxy: FaultProxy):
    proxy.next("sendMessage", fault)
    reply = outgoing("o1", "Bonjour.", audio=VOICE)
    with pytest.raises(ChannelError):
        await channel.send(reply)
    await channel.send(reply)
    assert [sent.method for sent in proxy.sent] == ["sendVoice", "sendMessage"]


async def test_refused_voice_note_leaves_the_text(channel, proxy: FaultProxy):
    proxy.next("sendVoice", Fault.BAD_VOICE)
    await channel.send(outgoing("o1", "Bonjour.", audio=VOICE))
    assert proxy.texts() == ["Bonjour."]


CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
ATTACHED = Attachment(name="rappel.ics", mime="text/calendar")


async def test_a_document_follows_the_text(channel, proxy: FaultProxy):
    await channel.send(outgoing("o1", "Voici.", audio=VOICE, document=CALENDAR, attached=ATTACHED))
    assert [sent.method for sent in proxy.sent] == ["sendVoice", "sendMessage", "sendDocument"]
    assert proxy.sent[2].fields["document"] == f"{len(CALENDAR)} bytes"


@pytest.mark.parametrize("fault", [Fault.SLOW_DOWN, Fault.BROKEN, Fault.REFUSED])
async def test_retry_after_the_text_sends_only_the_document(fault, channel, proxy: FaultProxy):
    proxy.next("sendDocument", fault)
    reply = outgoing("o1", "Voici.", document=CALENDAR, attached=ATTACHED)
    with pytest.raises(ChannelError):
        await channel.send(reply)
    await channel.send(reply)
    assert [sent.method for sent in proxy.sent] == ["sendMessage", "sendDocument"]


async def test_a_refused_document_is_told(channel, proxy: FaultProxy):
    proxy.next("sendDocument", Fault.BAD_FILE)
    await channel.send(outgoing("o1", "Voici.", document=CALENDAR, attached=ATTACHED))
    assert proxy.texts() == ["Voici.", FluentPhrases().say("fr", "reminder-file-failed")]


async def test_random_faults_lose_nothing_and_repeat_only_unanswered_sends(
    channel: TelegramChannel, proxy: FaultProxy
):
    proxy.chance = Chance(
        faults={Fault.SLOW_DOWN: 0.10, Fault.DROPPED: 0.10, Fault.BROKEN: 0.05, Fault.REFUSED: 0.05}
    )
    proxy.latency = 0.005

    async def deliver(number: int) -> None:
        key = ConversationKey(channel="telegram", chat=str(number), person=str(number))
        for turn in range(3):
            reply = outgoing(f"{number}-{turn}", f"{number}/{turn}", key=key)
            while True:
                try:
                    await channel.send(reply)
                    break
                except ChannelError as error:
                    await asyncio.sleep(error.retry_after or 0.01)

    async with asyncio.timeout(150):
        await asyncio.gather(*(deliver(number) for number in range(1, 31)))
    for number in range(1, 31):
        got = proxy.texts(str(number))
        assert list(dict.fromkeys(got)) == [f"{number}/{turn}" for turn in range(3)]
    duplicates = len(proxy.sent) - 90
    assert proxy.counts[Fault.DROPPED] > 0
    assert proxy.counts[Fault.SLOW_DOWN] > 0
    assert 0 <= duplicates <= proxy.duplicates_allowed()


async def test_working_shows_recording_and_swallows_failures(channel, proxy: FaultProxy):
    key = ConversationKey(channel="telegram", chat="11", person="11")
    await channel.working(key)
    proxy.next("sendChatAction", Fault.BROKEN, Fault.REFUSED, Fault.FORBIDDEN)
    for _ in range(3):
        await channel.working(key)
    actions = [fields for method, fields in proxy.calls if method == "sendChatAction"]
    assert actions == [{"chat_id": "11", "action": "record_voice"}] * 4


def _ref(handle: str, size: int = 0) -> MediaRef:
    return MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=size, handle=f"telegram:{handle}")


async def test_fetch_gives_the_bytes(channel, proxy: FaultProxy):
    proxy.host_file("v1", VOICE)
    assert await channel.fetch(_ref("v1")) == VOICE


async def test_fetch_stops_at_the_limit_whatever_the_size_claimed(build, proxy: FaultProxy):
    channel = build(max_download=1000)
    proxy.host_file("big", bytes(5000))
    proxy.host_file("fits", bytes(1000))
    with pytest.raises(MediaTooLarge):
        await channel.fetch(_ref("big"))
    with pytest.raises(MediaTooLarge):
        await channel.fetch(_ref("fits", size=1001))
    assert await channel.fetch(_ref("fits", size=1000)) == bytes(1000)


@pytest.mark.parametrize("fault", [Fault.BROKEN, Fault.DROPPED])
async def test_failed_download_is_tried_again_later(fault, channel, proxy: FaultProxy):
    proxy.host_file("v1", bytes(200_000))
    proxy.next("file", fault)
    with pytest.raises(ChannelError) as caught:
        await channel.fetch(_ref("v1"))
    assert proxy.token not in str(caught.value)
    assert await channel.fetch(_ref("v1")) == bytes(200_000)


async def test_file_that_telegram_forgot_is_unreadable(channel, proxy: FaultProxy):
    with pytest.raises(UnreadableMedia):
        await channel.fetch(_ref("never-there"))


async def test_file_outside_the_file_server_is_refused(channel, proxy: FaultProxy):
    proxy.host_file("../../etc/passwd", b"secret")
    proxy.host_file("/etc/passwd", b"secret")
    for handle in ("../../etc/passwd", "/etc/passwd"):
        with pytest.raises(ChannelError, match="outside"):
            await channel.fetch(_ref(handle))


async def test_answers_go_to_the_one_who_asked(receiving, channel, proxy: FaultProxy, inbox):
    for number in range(1, 21):
        await proxy.say(private(number, 1, text=f"question {number}"))
    for message in await inbox.wait_for(20):
        await channel.send(outgoing(message.id, f"re: {message.text}", key=message.key))
    assert all(proxy.texts(str(n)) == [f"re: question {n}"] for n in range(1, 21))


async def test_signs_of_work_that_are_cut_cost_no_connection(channel, proxy):
    """Each answer ends the sign of work before it; some were still waiting for a connection, and
    got one in the very moment in which they ended."""
    proxy.latency = 0.1
    for ticks in range(1, 6):
        signs = [asyncio.create_task(channel.working(outgoing("o", "x").key)) for _ in range(64)]
        await asyncio.sleep(0.05)
        for sign in signs[:32]:  # these have the pool's connections
            sign.cancel()
        for _ in range(ticks):
            await asyncio.sleep(0)
        for sign in signs[32:]:
            sign.cancel()
        await asyncio.wait(signs)
    async with asyncio.timeout(8):  # the pool's own limit is ten seconds
        await channel.send(outgoing("after", "the answer"))
    assert proxy.texts("11") == ["the answer"]
