"""Long polling with the real client: what arrives, and that it is committed before confirmed."""

import asyncio

import pytest
from bot_api import in_group, person, private
from fault_proxy import Fault, FaultProxy
from telegram_kit import MemoryInbox

from bot.channels.telegram import TelegramChannel
from bot.errors import ConfigError
from bot.model import ConversationKey, MediaKind


def offsets(proxy: FaultProxy) -> list[int]:
    return [
        int(fields.get("offset", 0)) for method, fields in proxy.calls if method == "getUpdates"
    ]


async def confirmed(proxy: FaultProxy, update: int) -> None:
    """Wait until the update was confirmed to Telegram."""
    async with asyncio.timeout(30):
        while max(offsets(proxy), default=0) <= update:
            await asyncio.sleep(0.01)


async def test_text_arrives_once_with_who_and_when(receiving, proxy, inbox):
    update = await proxy.say(private(11, 1, text="Bonjour"))
    (message,) = await inbox.wait_for(1)
    assert message.key == ConversationKey(channel="telegram", chat="11", person="11")
    assert (message.text, message.language_hint, message.edited) == ("Bonjour", "fr", False)
    assert message.sent_at.timestamp() == 1_790_000_001
    await confirmed(proxy, update)


async def test_every_kind_of_message(receiving, proxy, inbox):
    size = {"file_unique_id": "u", "width": 90, "height": 90, "file_size": 900}
    large = {**size, "file_id": "large", "width": 1280, "height": 960, "file_size": 90_000}
    file = {"file_unique_id": "u", "file_size": 5}
    for number, content in enumerate(
        [
            {"voice": {**file, "file_id": "v", "duration": 2, "mime_type": "audio/ogg"}},
            {"audio": {**file, "file_id": "a", "duration": 2, "mime_type": "audio/mp4"}},
            {"photo": [{**size, "file_id": "small"}, large], "caption": "C'est quoi ?"},
            {"document": {**file, "file_id": "d", "mime_type": "image/png"}},
            {"document": {**file, "file_id": "p", "mime_type": "application/pdf"}},
            {"document": {**file, "file_id": "z", "mime_type": "application/zip"}},
            {"location": {"latitude": 48.8, "longitude": 2.3}},
            {"text": "/start abc-123", "entities": [_command(6)]},
        ],
        start=1,
    ):
        await proxy.say(private(11, number, **content))
    got = await inbox.wait_for(8)
    seen = [[(ref.kind, ref.mime, ref.handle) for ref in message.media] for message in got]
    assert seen == [
        [(MediaKind.VOICE, "audio/ogg", "telegram:v")],
        [(MediaKind.VOICE, "audio/mp4", "telegram:a")],
        [(MediaKind.PHOTO, "image/jpeg", "telegram:large")],
        [(MediaKind.PHOTO, "image/png", "telegram:d")],
        [(MediaKind.DOCUMENT, "application/pdf", "telegram:p")],
        [(MediaKind.DOCUMENT, "application/zip", "telegram:z")],
        [],
        [],
    ]
    assert [message.text for message in got] == [
        "", "", "C'est quoi ?", "", "", "", "", "/start abc-123",
    ]  # fmt: skip


async def test_album_edit_and_button(receiving, proxy, inbox):
    photo = [{"file_id": "f1", "file_unique_id": "u", "width": 1, "height": 1}]
    await proxy.say(private(11, 1, photo=photo, media_group_id="A"))
    await proxy.say(private(11, 2, photo=photo, media_group_id="A"))
    await proxy.say(private(11, 3, text="un"))
    await proxy.say(private(11, 3, text="deux", edit_date=1_790_000_100))
    await proxy.say(private(11, 3, text="trois", edit_date=1_790_000_100))
    markup = {"inline_keyboard": [[{"text": "Un long choix", "callback_data": "choice:0"}]]}
    shown = {
        **private(11, 9, text="?", reply_markup=markup),
        "from": {**person(4242), "is_bot": True},
    }
    query = {"from": person(11), "chat_instance": "i", "message": shown}
    await proxy.press({**query, "id": "q1", "data": "Oui"})
    await proxy.press({**query, "id": "q2", "data": "choice:0"})
    got = await inbox.wait_for(7)
    assert [message.album for message in got] == ["A", "A", None, None, None, None, None]
    assert [message.text for message in got[2:]] == ["un", "deux", "trois", "Oui", "Un long choix"]
    assert [message.edited for message in got[2:5]] == [False, True, True]
    async with asyncio.timeout(30):
        while [method for method, _ in proxy.calls].count("answerCallbackQuery") < 2:
            await asyncio.sleep(0.01)


async def test_groups_are_read_only_when_the_bot_is_addressed(receiving, proxy, inbox):
    mention = {"type": "mention", "offset": 0, "length": 20}
    ours = {**in_group(-100, 7, 1, text="Réponse"), "from": {**person(7), "is_bot": True}}
    await proxy.say(in_group(-100, 11, 2, text="On se voit demain ?"))
    await proxy.say(in_group(-100, 11, 3, text="@porte_voix_test_bot aide", entities=[mention]))
    await proxy.say(in_group(-100, 12, 4, text="encore", reply_to_message=ours))
    await proxy.say(in_group(-100, 12, 5, text="/help@other_bot", entities=[_command(15)]))
    await proxy.say(in_group(-100, 12, 6, text="/help", entities=[_command(5)]))
    await proxy.say(in_group(-100, 12, 7, new_chat_title="T"))
    last = await proxy.say(private(13, 8, text="fin"))
    await confirmed(proxy, last)
    assert [(message.text, message.key.person) for message in inbox.messages] == [
        ("aide", "11"),
        ("encore", "12"),
        ("/help", "12"),
        ("fin", "13"),
    ]


async def test_offset_stays_until_the_commit(receiving, proxy, inbox):
    inbox.gate.clear()
    update = await proxy.say(private(11, 1, text="Bonjour"))
    await inbox.entered.wait()
    await asyncio.sleep(0.3)
    assert max(offsets(proxy)) <= update
    inbox.gate.set()
    await confirmed(proxy, update)
    assert len(inbox.committed) == 1


async def test_refusing_store_is_tried_again_and_nothing_is_confirmed(receiving, proxy, inbox):
    inbox.refuse = 2
    update = await proxy.say(private(11, 1, text="Bonjour"))
    await inbox.wait_for(1)
    before_commit = [offset for offset in offsets(proxy) if offset <= update]
    assert len(before_commit) >= 3  # two refused tries and the one that worked
    await confirmed(proxy, update)


async def test_redelivered_updates_are_committed_once(receiving, proxy, inbox):
    proxy.next("getUpdates", Fault.TWICE, Fault.TWICE, Fault.TWICE)
    for number in range(1, 6):
        await proxy.say(private(11, number, text=f"m{number}"))
        await inbox.wait_for(number)
    await asyncio.sleep(0.2)
    assert [message.text for message in inbox.messages] == [f"m{n}" for n in range(1, 6)]
    assert inbox.deliveries > 5


async def test_unreadable_update_does_not_block_those_behind_it(receiving, proxy, inbox):
    await proxy.say({"message_id": 1, "chat": "not a chat", "text": "?"})
    await proxy.say(private(11, 2, text="Bonjour"))
    (message,) = await inbox.wait_for(1)
    assert message.text == "Bonjour"


@pytest.mark.parametrize("fault", [Fault.BROKEN, Fault.REFUSED, Fault.SLOW_DOWN, Fault.DROPPED])
async def test_receiving_survives(fault, receiving, proxy: FaultProxy, inbox: MemoryInbox):
    await proxy.say(private(11, 1, text="un"))
    await inbox.wait_for(1)
    proxy.next("getUpdates", fault, fault)
    await proxy.say(private(11, 2, text="deux"))
    await proxy.say(private(11, 3, text="trois"))
    await inbox.wait_for(3)
    assert [message.text for message in inbox.messages] == ["un", "deux", "trois"]


async def test_refused_token_is_a_configuration_error_without_the_token(build, proxy, inbox):
    channel: TelegramChannel = build()
    proxy.refuse_token = True
    with pytest.raises(ConfigError, match="BotFather") as caught:
        await asyncio.wait_for(channel.receive(inbox), 30)
    assert proxy.token not in str(caught.value)


def _command(length: int) -> dict:
    return {"type": "bot_command", "offset": 0, "length": length}
