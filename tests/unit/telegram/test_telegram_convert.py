"""Which updates become messages, and what is in them."""

from datetime import UTC, datetime

import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.convert import Converter
from bot.model import MediaKind

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ME = telegram.User(id=42, first_name="Porte-Voix", is_bot=True, username="PorteVoixBot")
FILE = {"file_id": "f", "file_unique_id": "u"}


class StoppedClock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def converter() -> Converter:
    return Converter(ME, StoppedClock(), max_download=1000)


def update(number: int = 1, *, kind: str = "message", **content: object) -> telegram.Update:
    message = {
        "message_id": 5,
        "date": 1_790_000_000,
        "chat": {"id": 11, "type": "private"},
        "from": {"id": 11, "is_bot": False, "first_name": "P", "language_code": "uk"},
        **content,
    }
    return telegram.Update.de_json({"update_id": number, kind: message}, None)


GROUP = {"id": -100, "type": "supergroup", "title": "T"}


def test_redelivery_has_the_same_id_and_nothing_else_has(converter):
    told = [
        update(1, text="a"),
        update(1, text="a"),
        update(2, text="a", message_id=6),
        update(3, text="a", chat={"id": 12, "type": "private"}),
        update(4, text="b", kind="edited_message", edit_date=1_790_000_001),
        update(5, text="c", kind="edited_message", edit_date=1_790_000_001),
    ]
    ids = [converter.message(one).id for one in told]
    assert ids == ["11:5", "11:5", "11:6", "12:5", "11:5:e4", "11:5:e5"]


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": {**FILE, "width": 1, "height": 1, "is_animated": False, "is_video": False,
                     "type": "regular"}},
        {"location": {"latitude": 1, "longitude": 1}},
        {"contact": {"phone_number": "1", "first_name": "x"}},
        {"video_note": {**FILE, "length": 1, "duration": 1}},
        {"video": {**FILE, "width": 1, "height": 1, "duration": 1}},
        {"animation": {**FILE, "width": 1, "height": 1, "duration": 1},
         "document": {**FILE, "mime_type": "video/mp4"}},
        {"dice": {"emoji": "x", "value": 1}},
    ],
)  # fmt: skip
def test_what_we_cannot_use_becomes_an_empty_message_to_be_answered_with_help(converter, content):
    message = converter.message(update(**content))
    assert (message.text, message.media) == ("", ())


@pytest.mark.parametrize(
    "content",
    [
        {"new_chat_title": "T"},
        {"pinned_message": {"message_id": 1, "date": 1, "chat": {"id": 11, "type": "private"}}},
        {"text": "x", "from": {"id": 9, "is_bot": True, "first_name": "Other bot"}},
        {"text": "/x", "chat": GROUP, "sender_chat": GROUP,
         "entities": [{"type": "bot_command", "offset": 0, "length": 2}]},
        {"text": "x", "chat": GROUP},
        {"text": "@portevoixbot2 x", "chat": GROUP,
         "entities": [{"type": "mention", "offset": 0, "length": 14}]},
    ],
)  # fmt: skip
def test_what_is_not_said_to_us_is_not_read(converter, content):
    assert converter.message(update(**content)) is None


def test_moving_live_location_is_not_answered_again_and_again(converter):
    place = {"latitude": 1, "longitude": 1, "live_period": 60}
    assert converter.message(update(location=place)) is not None
    moved = update(2, kind="edited_message", location=place, edit_date=1_790_000_009)
    assert converter.message(moved) is None


@pytest.mark.parametrize(
    ("text", "length", "left"),
    [
        ("@PorteVoixBot bonjour", 13, "bonjour"),
        ("@portevoixbot bonjour", 13, "bonjour"),
        ("/help@PorteVoixBot", 18, "/help"),
        ("/start@portevoixbot code", 19, "/start code"),
    ],
)
def test_mention_is_taken_out(converter, text, length, left):
    kind = "bot_command" if text.startswith("/") else "mention"
    entities = [{"type": kind, "offset": 0, "length": length}]
    assert converter.message(update(text=text, chat=GROUP, entities=entities)).text == left


def test_mention_by_profile_and_in_a_caption(converter):
    me = {"id": 42, "is_bot": True, "first_name": "Porte-Voix"}
    entity = {"type": "text_mention", "offset": 0, "length": 4, "user": me}
    assert converter.message(update(text="toi ?", chat=GROUP, entities=[entity])) is not None
    photo = [{**FILE, "width": 1, "height": 1}]
    mention = {"type": "mention", "offset": 6, "length": 13}
    seen = converter.message(
        update(photo=photo, caption="Lis ! @PorteVoixBot", chat=GROUP, caption_entities=[mention])
    )
    assert (seen.text, len(seen.media)) == ("Lis !", 1)


def test_whole_album_is_read_when_one_photo_carries_the_words(converter):
    photo = [{**FILE, "width": 1, "height": 1}]
    mention = [{"type": "mention", "offset": 0, "length": 13}]
    album = {"photo": photo, "chat": GROUP, "media_group_id": "A"}
    worded = update(1, **album, caption="@PorteVoixBot", caption_entities=mention)
    assert converter.message(worded) is not None
    assert converter.message(update(2, **album, message_id=6)) is not None
    assert converter.message(update(3, **{**album, "media_group_id": "B"})) is None
    for number in range(300):  # bounded: old albums are forgotten
        other = {**album, "media_group_id": f"o{number}"}
        converter.message(update(**other, caption="@PorteVoixBot", caption_entities=mention))
    assert converter.message(update(4, **album, message_id=7)) is None


def test_largest_photo_that_may_be_downloaded(converter):
    sizes = [
        {"file_id": name, "file_unique_id": name, "width": side, "height": side, "file_size": size}
        for name, side, size in (("s", 90, 50), ("m", 320, 1000), ("l", 1280, 1001))
    ]
    (ref,) = converter.message(update(photo=sizes)).media
    assert (ref.handle, ref.size, ref.kind) == ("telegram:m", 1000, MediaKind.PHOTO)
    (only,) = converter.message(update(photo=sizes[2:])).media
    assert only.handle == "telegram:l"


@pytest.mark.parametrize(
    ("mime", "kind"),
    [
        ("image/heic", MediaKind.PHOTO),
        ("IMAGE/JPEG", MediaKind.PHOTO),
        ("audio/mpeg", MediaKind.VOICE),
        ("application/ogg", MediaKind.VOICE),
        ("application/pdf", MediaKind.DOCUMENT),
        ("application/msword", MediaKind.DOCUMENT),
        (None, MediaKind.DOCUMENT),
    ],
)
def test_documents_by_mime_type(converter, mime, kind):
    document = {**FILE, **({"mime_type": mime} if mime else {})}
    assert converter.message(update(document=document)).media[0].kind is kind


def test_documents_of_an_album_keep_their_album_and_caption(converter):
    """Several files sent together come as updates of their own."""
    document = {**FILE, "mime_type": "application/pdf", "file_name": "letter.pdf"}
    found = converter.message(update(document=document, media_group_id="9", caption="c'est quoi ?"))
    (ref,) = found.media
    assert (found.album, found.text) == ("9", "c'est quoi ?")
    assert (ref.kind, ref.mime) == (MediaKind.DOCUMENT, "application/pdf")
    assert "letter" not in repr(found), "the name of a file may hold a person's"


def pressed(message: object, data: str | None) -> telegram.Update:
    query = {
        "id": "q7",
        "from": {"id": 12, "is_bot": False, "first_name": "P", "language_code": "ar"},
        "chat_instance": "i",
        "message": message,
        **({"data": data} if data else {}),
    }
    return telegram.Update.de_json({"update_id": 1, "callback_query": query}, None)


def test_button_press_belongs_to_who_pressed(converter):
    shown = {"message_id": 5, "date": 1_790_000_000, "chat": GROUP, "text": "?"}
    message = converter.message(pressed(shown, "Oui"))
    assert (message.key.chat, message.key.person, message.text) == ("-100", "12", "Oui")
    assert (message.id, message.sent_at, message.language_hint) == ("-100:5:cq7", NOW, "ar")


def test_long_choice_under_a_message_too_old_to_see_is_empty(converter):
    gone = {"message_id": 5, "date": 0, "chat": GROUP}
    assert converter.message(pressed(gone, "choice:3")).text == ""
    assert converter.message(pressed(gone, "Oui")).text == "Oui"


@given(st.text(max_size=30), st.integers(0, 40), st.integers(0, 40))
def test_any_text_and_entity_in_a_group_is_survived(text, offset, length):
    entities = [{"type": "mention", "offset": offset, "length": length}]
    found = Converter(ME, StoppedClock(), max_download=1).message(
        update(text=text, chat=GROUP, entities=entities)
    )
    assert found is None or found.text is not None


def test_update_that_breaks_the_conversion_does_not_block_the_others(converter, caplog):
    broken = update(2, text="x")
    object.__setattr__(broken.message, "date", None)
    found = converter.messages([update(1, text="a"), broken, update(3, text="b", message_id=6)])
    assert [message.text for message in found] == ["a", "b"]
    assert "an update is skipped: AttributeError" in caplog.text
