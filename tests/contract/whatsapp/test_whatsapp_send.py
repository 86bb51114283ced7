"""Sending: what people see, faults, statuses, the 24 hours."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from whatsapp_kit import PHONE, USER, outgoing, receive, voice

from bot.channels.whatsapp.convert import key_of
from bot.channels.whatsapp.deliver import Patience
from bot.errors import ChannelError, ChannelGone, SendUnknown
from bot.model import Attachment, Source
from tests.servers.whatsapp import Fault, incoming

pytestmark = pytest.mark.usefixtures("receiving", "clean")


@pytest.fixture
def clean(server):
    """Whatever a test does: nothing that the platform would refuse was sent."""
    yield
    assert server.rejected == []


async def test_a_voice_note_then_its_text(server, channel):
    note = voice()
    await channel.send(outgoing("o1", "Bonjour.", audio=note))
    heard, read = server.to(PHONE)
    assert (heard.kind, heard.media, heard.body["audio"]["voice"]) == ("audio", note, True)
    assert read.text == "Bonjour."
    assert read.body["text"]["preview_url"] is False
    assert heard.token != read.token
    assert "o1" not in read.token
    assert len(read.token) == 32


async def test_people_with_a_user_id_are_written_to_by_it(server, channel):
    await channel.send(outgoing("o1", "Bonjour.", person=USER))
    (sent,) = server.sent
    assert sent.body["recipient"] == USER
    assert "to" not in sent.body


async def test_sources_and_long_texts(server, channel):
    source = Source(
        title="service-public.fr", url="https://example.org/x", checked=date(2026, 5, 1)
    )
    text = " ".join(f"Phrase numéro {number}." for number in range(400))
    await channel.send(outgoing("o1", text, speech="", sources=(source,)))
    pieces = [sent.text for sent in server.sent]
    assert len(pieces) == 2
    assert pieces[0].endswith(".")
    assert "https://example.org/x" in pieces[1]
    assert " ".join(pieces).startswith(text[:3000])


async def test_a_document(server, channel):
    paper = Attachment(name="lettre.pdf", mime="application/pdf")
    await channel.send(outgoing("o1", "Voici.", document=b"%PDF-1.7", attached=paper))
    text, sent = server.sent
    assert (text.text, sent.kind, sent.media) == ("Voici.", "document", b"%PDF-1.7")
    assert sent.body["document"]["filename"] == "lettre.pdf"


async def test_an_agenda_entry_keeps_its_name(server, channel):
    entry = Attachment(name="rendez-vous.ics", mime="text/calendar")
    await channel.send(outgoing("o1", "Voici.", document=b"BEGIN:VCALENDAR", attached=entry))
    assert server.sent[-1].body["document"]["filename"] == "rendez-vous.ics"


async def test_a_voice_note_above_512_kb_is_sent_with_a_play_button(server, channel):
    loud = voice(45, bit_rate=128_000)
    assert len(loud) > 512 * 1024
    await channel.send(outgoing("o1", "Bonjour.", audio=loud))
    *notes, text = server.sent
    assert notes
    assert all(len(note.media) <= 512 * 1024 for note in notes)
    assert text.text == "Bonjour."


# --- faults ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "error", "least"),
    [
        (Fault.SLOW_DOWN, ChannelError, 10),
        (Fault.PAIR, ChannelError, 6),
        (Fault.BROKEN_503, ChannelError, None),
        (Fault.TOKEN, ChannelError, 60),
        (Fault.GONE, ChannelGone, None),
        (Fault.PART, ChannelGone, None),
    ],
)
async def test_refusals(server, channel, fault, error, least):
    server.next("messages", fault)
    with pytest.raises(error) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert type(caught.value) is not SendUnknown
    assert isinstance(caught.value, ChannelGone) == (error is ChannelGone)
    assert least is None or caught.value.retry_after >= least
    assert server.sent == []


async def test_retry_after_is_obeyed(server, channel):
    server.retry_after = "17"
    server.next("messages", Fault.SLOW_DOWN)
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert caught.value.retry_after == 17.0


async def test_the_second_try_sends_only_what_is_missing(server, channel):
    note = voice()
    server.next("messages", Fault.NONE, Fault.SLOW_DOWN)
    with pytest.raises(ChannelError):
        await channel.send(outgoing("o1", "Bonjour.", audio=note))
    await channel.send(outgoing("o1", "Bonjour.", audio=note, attempt=2))
    assert [sent.kind for sent in server.sent] == ["audio", "text"]


async def test_a_refused_voice_note_leaves_the_text(server, channel):
    server.next("media", Fault.PART)
    await channel.send(outgoing("o1", "Bonjour.", audio=voice()))
    assert [sent.text for sent in server.sent] == ["Bonjour."]


async def test_a_refused_voice_note_without_text_is_written(server, channel):
    server.next("messages", Fault.PART)
    await channel.send(outgoing("o1", "", speech="Dit à voix haute.", audio=voice()))
    assert [sent.text for sent in server.sent] == ["Dit à voix haute."]


async def test_a_refused_document_is_told(server, channel):
    paper = Attachment(name="lettre.pdf", mime="application/pdf")
    server.next("media", Fault.PART)
    await channel.send(outgoing("o1", "Voici.", document=b"%PDF", attached=paper))
    assert [sent.kind for sent in server.sent] == ["text", "text"]


async def test_nobody_listens(server, build, inbox):
    channel = build(base_url="http://127.0.0.1:1/v25.0")
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert not isinstance(caught.value, SendUnknown)


async def test_a_lost_answer_is_reconciled_by_the_status(server, channel):
    server.next("messages", Fault.DROPPED)
    await channel.send(outgoing("o1", "Bonjour."))
    assert len(server.sent) == 1


HASTY = Patience(reconcile=0.05, grace=0.05, settle=0.05)


async def test_a_late_status_still_spares_the_second_send(server, build, inbox):
    """The status comes after the first try was given up as unknown."""
    server.statuses = False
    server.next("messages", Fault.DROPPED)
    channel = build(patience=HASTY)
    async with receive(channel, inbox, server.hook):
        with pytest.raises(SendUnknown):
            await channel.send(outgoing("o1", "Bonjour."))
        await server.post(server.status(server.sent[0], "delivered"))
        await channel.send(outgoing("o1", "Bonjour.", attempt=2))
    assert len(server.sent) == 1


async def test_without_a_status_it_is_sent_again(server, build):
    server.statuses = False
    server.next("messages", Fault.LOST, Fault.SILENT_502)
    channel = build(patience=HASTY)
    for attempt in (1, 2):
        with pytest.raises(SendUnknown):
            await channel.send(outgoing("o1", "Bonjour.", attempt=attempt))
    await channel.send(outgoing("o1", "Bonjour.", attempt=3))
    assert len(server.sent) == 1


async def test_a_new_process_hears_the_status_before_it_sends_again(server, build, inbox):
    """Killed between the platform's yes and our record: the status comes to who lives on."""
    server.statuses = False
    await build(patience=HASTY).send(outgoing("o1", "Bonjour."))
    channel = build()
    async with receive(channel, inbox, server.hook):
        retrying = asyncio.create_task(channel.send(outgoing("o1", "Bonjour.", attempt=2)))
        await asyncio.sleep(0.05)
        await server.post(server.status(server.sent[0], "sent"))
        await retrying
    assert len(server.sent) == 1


# --- failures that come later ---------------------------------------------------------------------


async def test_a_failure_after_the_yes_puts_the_reply_back(server, channel):
    server.status_code[PHONE] = 131016
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour."))
    assert not isinstance(caught.value, SendUnknown | ChannelGone)
    await channel.send(outgoing("o1", "Bonjour.", attempt=2))
    first, second = server.sent
    assert first.token == second.token
    # The platform delivers the old failure once more: it is over.
    await server.post(server.status(first, "failed", 131016))
    await channel.send(outgoing("o1", "Bonjour.", attempt=3))
    assert len(server.sent) == 2


async def test_a_person_who_is_gone_later(server, channel):
    server.status_code[PHONE] = 131026
    with pytest.raises(ChannelGone):
        await channel.send(outgoing("o1", "Bonjour."))


async def test_passing_sentences_wait_for_no_status(server, channel):
    server.statuses = False
    async with asyncio.timeout(1.0):
        await channel.send(outgoing("ack-1", "Je travaille.", passing=True))


# --- the 24 hours ---------------------------------------------------------------------------------

LONG_AGO = datetime.now(UTC) - timedelta(hours=25)


async def test_outside_24_hours_the_answer_waits(server, channel):
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour.", heard_at=LONG_AGO))
    assert caught.value.retry_after >= 600
    assert server.sent == []
    lately = datetime.now(UTC) - timedelta(hours=23)
    await channel.send(outgoing("o1", "Bonjour.", attempt=2, heard_at=lately))
    assert [sent.text for sent in server.sent] == ["Bonjour."]


async def test_only_who_may_be_waited_for_is_announced(server, channel, inbox):
    for number in range(3):
        await server.post(incoming(number))
    assert len(inbox.back) == 1  # the first since the start; after that we would know
    with pytest.raises(ChannelError):
        await channel.send(outgoing("o1", "Bonjour.", heard_at=LONG_AGO))
    for number in range(3, 6):
        await server.post(incoming(number))
    assert len(inbox.back) == 2


async def test_one_template_tells_that_something_waits(server, build, inbox):
    channel = build(template="answer_waits", template_languages=("fr", "ar"))
    for attempt in (1, 2, 3):
        with pytest.raises(ChannelError):
            await channel.send(
                outgoing("o1", "كلمة خاصة", language="ar", heard_at=LONG_AGO, attempt=attempt)
            )
    (sent,) = server.sent
    assert sent.body["template"] == {"name": "answer_waits", "language": {"code": "ar"}}


async def test_a_refused_template_only_waits(server, build, inbox):
    channel = build(template="answer_waits")
    server.next("template", Fault.NO_TEMPLATE)
    with pytest.raises(ChannelError) as caught:
        await channel.send(outgoing("o1", "Bonjour.", heard_at=LONG_AGO))
    assert not isinstance(caught.value, ChannelGone)
    assert caught.value.retry_after >= 600


@pytest.mark.parametrize("later", [False, True])
async def test_the_platform_knows_better_when_the_window_closed(server, build, inbox, later):
    channel = build(template="answer_waits")
    async with receive(channel, inbox, server.hook):
        if later:
            server.status_code[PHONE] = 131047
        else:
            server.next("messages", Fault.WINDOW)
        with pytest.raises(ChannelError) as caught:
            await channel.send(outgoing("o1", "Bonjour."))
        assert caught.value.retry_after >= 600
        assert server.sent[-1].kind == "template"
        await channel.send(outgoing("o1", "Bonjour.", attempt=2))
    assert server.sent[-1].text == "Bonjour."


# --- signs ----------------------------------------------------------------------------------------


async def test_read_and_typing(server, channel):
    key = key_of(PHONE)
    await channel.working(key)
    assert server.read == []  # nothing is known of them yet
    await server.post(incoming(7))
    for _ in range(3):
        await channel.working(key)
    (sign,) = server.read
    assert (sign["message_id"], sign["status"]) == ("wamid.IN7", "read")
    assert sign["typing_indicator"] == {"type": "text"}
    await server.post(incoming(8))
    await channel.forget(key)
    await channel.working(key)
    assert len(server.read) == 1


async def test_the_number_of_a_choice_is_understood_until_the_next_answer(server, channel, inbox):
    tongues = tuple(f"language {number}" for number in range(1, 17))
    await channel.send(outgoing("o1", "Which?", choices=tongues))
    assert "16. language 16" in server.sent[-1].text
    for number, typed in enumerate(("12", "۱۶", "17", "0")):
        await server.post(incoming(number, text={"body": typed}))
    await channel.send(outgoing("o2", "How many children?"))
    await server.post(incoming(9, text={"body": "3"}))
    told = [message.text for message in inbox.messages]
    assert told == ["language 12", "language 16", "17", "0", "3"]
