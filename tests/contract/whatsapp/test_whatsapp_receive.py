"""The webhook: verified, signed, committed before it is answered."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import UTC, datetime

import aiohttp
import pytest
from whatsapp_kit import PHONE, USER, account

from bot.channels.whatsapp.download import download
from bot.channels.whatsapp.graph import Graph
from bot.errors import ChannelError, MediaTooLarge, UnreadableMedia
from bot.model import MediaKind, MediaRef
from tests.servers.whatsapp import (
    APP_SECRET,
    TOKEN,
    VERIFY,
    arrived,
    changed_number,
    changed_user_id,
    envelope,
    incoming,
    user_id_update,
)

pytestmark = pytest.mark.usefixtures("receiving")


async def get(server, **query: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session:
        names = {f"hub.{name}": value for name, value in query.items()}
        async with session.get(server.hook, params=names) as answer:
            return answer.status, await answer.text()


async def test_verification(server):
    asked = {"mode": "subscribe", "challenge": "1158201444"}
    assert await get(server, **asked, verify_token=VERIFY) == (200, "1158201444")
    assert (await get(server, **asked, verify_token="another"))[0] == 403
    assert (await get(server, **asked))[0] == 403
    assert (await get(server, mode="unsubscribe", verify_token=VERIFY))[0] == 403


async def test_a_message_is_committed_before_the_answer(server, inbox):
    inbox.gate.clear()
    posting = asyncio.create_task(server.post(incoming(1)))
    await asyncio.sleep(0.05)
    assert not posting.done()
    inbox.gate.set()
    assert await posting == 200
    (message,) = inbox.messages
    assert (message.id, message.text, message.key.person) == ("wamid.IN1", "text of 1", PHONE)
    assert message.key.channel == "whatsapp"


async def test_wrong_signatures_and_foreign_bytes_are_refused(server, inbox):
    body = incoming(1)
    assert await server.post(body, secret="another") == 403
    raw = json.dumps(body).encode()
    async with aiohttp.ClientSession() as session:
        for headers in ({}, {"X-Hub-Signature-256": "sha256="}, {"X-Hub-Signature-256": "é"}):
            async with session.post(server.hook, data=raw, headers=headers) as answer:
                assert answer.status == 403
    assert inbox.messages == []


async def test_the_signature_is_of_the_raw_bytes(server, inbox):
    """Other spacing, escapes and order than our own serialiser would choose."""
    text = '{ "entry" :[{"changes":[{"field":"messages","value":%s}]}] }'
    value = json.dumps(envelope(arrived(1))["entry"][0]["changes"][0]["value"])
    assert await server.post((text % value).encode()) == 200
    assert [message.id for message in inbox.messages] == ["wamid.IN1"]


async def test_a_refusing_store_is_503_and_the_message_lands_later(server, inbox):
    inbox.refuse = 1
    assert await server.post(incoming(1)) == 503
    assert await server.post(incoming(1)) == 200
    assert len(inbox.messages) == 1


async def test_too_large_is_refused(server, inbox):
    assert await server.post(b" " * (5 << 20)) == 413


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"null", b'"x"', b'{"entry": 5}', b'{"entry": [{"changes": {}}]}',
     b'{"entry":[{"changes":[{"value":{"messages":[1,null,"x",{}]}}]}]}', b"[" * 100_000],
)  # fmt: skip
async def test_what_can_be_no_message_is_answered_once_for_all(server, inbox, raw):
    assert await server.post(raw) == 200
    assert inbox.messages == []


async def test_batches_keep_their_order_and_lose_nothing(server, inbox):
    one = envelope(arrived(3, at=1_750_000_030))
    two = envelope(arrived(1, at=1_750_000_010))
    damaged = {"messages": [{"type": "text", "text": 5}], "contacts": "?"}
    one["entry"][0]["changes"] += envelope(damaged)["entry"][0]["changes"]
    one["entry"][0]["changes"] += envelope(arrived(2, at=1_750_000_020))["entry"][0]["changes"]
    one["entry"] += two["entry"]
    assert await server.post(one) == 200
    assert inbox.calls == [("wamid.IN1", "wamid.IN2", "wamid.IN3")]  # one transaction


async def test_more_at_once_than_there_are_places(server, inbox):
    inbox.gate.clear()
    posts = [asyncio.create_task(server.post(incoming(number))) for number in range(200)]
    await asyncio.sleep(0.3)
    inbox.gate.set()
    assert set(await asyncio.gather(*posts)) == {200}
    assert len(inbox.messages) == 200


async def test_another_number_of_the_same_app_is_not_ours(server, inbox):
    assert await server.post(envelope(arrived(1), number="999")) == 200
    assert inbox.messages == []


async def test_duplicates_keep_their_id(server, inbox):
    for _ in range(3):
        assert await server.post(incoming(1)) == 200
    assert len(inbox.messages) == 1


async def test_answers_within_250_ms(server):
    loop = asyncio.get_running_loop()
    took = []
    for number in range(30):
        begin = loop.time()
        assert await server.post(incoming(number)) == 200
        took.append(loop.time() - begin)
    assert sorted(took)[-2] < 0.25


# --- what people send -----------------------------------------------------------------------------


async def test_voice_photo_and_document(server, inbox):
    audio = {"id": "111", "mime_type": "audio/ogg; codecs=opus", "voice": True}
    image = {"id": "222", "mime_type": "image/jpeg", "caption": "which one is soup?"}
    paper = {"id": "333", "mime_type": "application/pdf", "filename": "letter.pdf"}
    await server.post(incoming(1, "audio", audio=audio))
    await server.post(incoming(2, "image", image=image))
    await server.post(incoming(3, "document", document=paper))
    heard, seen, read = inbox.messages
    assert heard.media == (
        MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=0, handle="whatsapp:111"),
    )
    assert (seen.text, seen.media[0].kind) == ("which one is soup?", MediaKind.PHOTO)
    assert (read.media[0].kind, read.media[0].mime) == (MediaKind.DOCUMENT, "application/pdf")
    assert not any(message.unsupported for message in inbox.messages)


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("sticker", {"sticker": {"id": "1", "mime_type": "image/webp"}}),
        ("video", {"video": {"id": "1", "mime_type": "video/mp4"}}),
        ("location", {"location": {"latitude": 48.8, "longitude": 2.3}}),
        ("contacts", {"contacts": [{"name": {"formatted_name": "Association A"}}]}),
        ("reaction", {"reaction": {"message_id": "wamid.OUT1", "emoji": "👍"}}),
        ("unsupported", {"errors": [{"code": 131051}], "unsupported": {"type": "poll_creation"}}),
        ("order", {"order": {}}),
        ("a_type_of_next_year", {"a_type_of_next_year": {"x": 1}}),
        ("audio", {"audio": {"mime_type": "audio/ogg"}}),
        ("text", {"text": {"body": "   "}}),
    ],
)
async def test_what_we_cannot_use_is_a_message_all_the_same(server, inbox, kind, content):
    await server.post(incoming(1, kind, **content))
    (message,) = inbox.messages
    assert message.unsupported
    assert (message.text, message.media) == ("", ())


async def test_a_reaction_taken_back_says_nothing(server, inbox):
    reaction = {"message_id": "wamid.OUT1"}
    await server.post(incoming(1, "reaction", reaction=reaction))
    assert inbox.messages == []


async def test_choices_come_back_in_full(server, inbox):
    whole = "I asked for asylum and I have no answer yet"
    button = {"type": "button_reply", "button_reply": {"id": f"choice:{whole}", "title": "1"}}
    row = {
        "type": "list_reply",
        "list_reply": {"id": "choice:پښتو", "title": "3", "description": ""},
    }
    await server.post(incoming(1, "interactive", interactive=button))
    await server.post(incoming(2, "interactive", interactive=row))
    await server.post(incoming(3, "button", button={"payload": "x", "text": "Écouter"}))
    assert [message.text for message in inbox.messages] == [whole, "پښتو", "Écouter"]


async def test_a_message_without_an_id_is_kept_once(server, inbox):
    body = incoming(1)
    del body["entry"][0]["changes"][0]["value"]["messages"][0]["id"]
    for _ in range(2):
        assert await server.post(body) == 200
    (message,) = inbox.messages
    assert message.text == "text of 1"


async def test_times(server, inbox):
    await server.post(incoming(1, at=1_750_000_000))
    body = incoming(2)
    body["entry"][0]["changes"][0]["value"]["messages"][0]["timestamp"] = "9" * 30
    await server.post(body)
    first, second = inbox.messages
    assert first.sent_at == datetime.fromtimestamp(1_750_000_000, UTC)
    assert second.sent_at.year < 2100


async def test_who_writes_makes_waiting_answers_due(server, inbox):
    await server.post(incoming(1))
    assert [key.person for key in inbox.back] == [PHONE]


# --- who they are ---------------------------------------------------------------------------------


async def test_people_are_known_by_their_user_id(server, inbox):
    await server.post(incoming(1, user=USER))
    await server.post(incoming(2, user=USER, phone=""))
    assert [message.key.person for message in inbox.messages] == [USER, USER]
    assert inbox.renamed == [(PHONE, USER)]  # once: both ids came together


async def test_a_user_id_in_the_place_of_the_number(server, inbox):
    await server.post(incoming(1, phone=USER))
    assert inbox.messages[0].key.person == USER
    assert inbox.renamed == []


async def test_changes_of_the_user_id(server, inbox):
    await server.post(changed_user_id(USER, "FR.2"))
    await server.post(user_id_update("FR.2", "FR.3"))
    assert inbox.renamed == [(USER, "FR.2"), ("FR.2", "FR.3")]
    assert inbox.messages == []


async def test_a_changed_number(server, inbox):
    await server.post(changed_number(PHONE, "33199000002"))
    assert inbox.renamed == [(PHONE, "33199000002")]


async def test_a_profile_name_moves_nobody(server, inbox):
    body = changed_user_id(USER, "FR.2")
    system = body["entry"][0]["changes"][0]["value"]["messages"][0]["system"]
    system["body"] = f"User x changed from FR.victim to FR.2 changed from {USER} to FR.2"
    await server.post(body)
    assert inbox.renamed == [(USER, "FR.2")]
    system["body"] = "User x changed from FR.victim to FR.me"
    await server.post(body)
    assert ("FR.victim", "FR.2") not in inbox.renamed


async def test_a_change_that_is_refused_comes_again(server, inbox):
    inbox.refuse_names = 1
    assert await server.post(changed_user_id(USER, "FR.2")) == 503
    assert await server.post(changed_user_id(USER, "FR.2")) == 200
    assert inbox.renamed == [(USER, "FR.2")]


# --- media ----------------------------------------------------------------------------------------


def ref(identity: str, kind: MediaKind = MediaKind.VOICE, size: int = 0) -> MediaRef:
    return MediaRef(kind=kind, mime="audio/ogg", size=size, handle=f"whatsapp:{identity}")


async def test_media_is_fetched_in_two_steps(server, channel):
    server.host("1", b"OggS" + bytes(200_000), "audio/ogg")
    server.host("2", b"OggS", "audio/ogg", chunked=True)
    assert len(await channel.fetch(ref("1"))) == 200_004
    assert await channel.fetch(ref("2")) == b"OggS"


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"size": 2 << 20}, MediaTooLarge),
        ({"data": bytes(2 << 20), "size": 10, "chunked": True}, MediaTooLarge),
        ({"data": bytes(2 << 20), "size": 10}, MediaTooLarge),
        ({"mime": "text/html"}, UnreadableMedia),
        ({"sha256": "0" * 64}, UnreadableMedia),
        ({"redirect": "http://127.0.0.1:1/secret"}, ChannelError),
        ({"redirect": "http://169.254.169.254/latest/meta-data"}, ChannelError),
        ({"url": "http://169.254.169.254/latest/meta-data"}, ChannelError),
        ({"url": "https://graph.facebook.com.evil.example/x"}, ChannelError),
        ({"url": "https://notwhatsapp.net/x"}, ChannelError),
        ({"url": "http://lookaside.fbsbx.com/x"}, ChannelError),
        ({"url": "file:///etc/passwd"}, ChannelError),
        ({"url": "https://user@127.0.0.2/x"}, ChannelError),
    ],
)
async def test_media_that_must_not_be_taken(server, channel, settings, error):
    whole = {"data": b"OggS", "mime": "audio/ogg"} | settings
    server.host("1", **whole)
    with pytest.raises(error):
        await channel.fetch(ref("1"))


async def test_media_that_is_gone_or_no_id(server, channel):
    for identity in ("404404", "../106540352242922", "1/2?x=", ""):
        with pytest.raises(UnreadableMedia):
            await channel.fetch(ref(identity))
    with pytest.raises(MediaTooLarge):
        await channel.fetch(ref("1", size=2 << 20))


async def test_slow_media_is_given_up(server):
    ours = account(server)
    server.host("1", bytes(500_000), "audio/ogg", slow=0.1)
    graph = Graph(ours)
    with pytest.raises(ChannelError):
        await download(graph, ours, "1", kind=MediaKind.VOICE, most=1 << 20, seconds=0.2)
    await graph.close()


# --- what is never told ---------------------------------------------------------------------------


async def test_logs_hold_no_secret_no_number_and_no_word(server, channel, inbox, caplog):
    caplog.set_level(logging.DEBUG)
    await server.post(incoming(1, text={"body": "a word of mine"}))
    await server.post(incoming(2), secret="another")
    inbox.refuse = 1
    await server.post(incoming(3))
    server.host("1", b"x", "text/html")
    with pytest.raises(UnreadableMedia):
        await channel.fetch(ref("1"))
    logging.getLogger("somebody").error("Bearer %s and %s", TOKEN, APP_SECRET)
    assert "<whatsapp-secret>" in caplog.text
    for secret in (TOKEN, APP_SECRET, VERIFY, PHONE, "a word of mine", "wamid"):
        assert secret not in caplog.text
