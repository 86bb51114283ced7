"""Telegram updates become our messages.

Dedupe keys (`Message.id`), chosen so that a redelivered update has the same one and nothing else
has: ``<chat>:<message>`` for a message, ``...:e<update>`` for an edit (two edits may fall in one
second), ``...:c<query>`` for a pressed button.

Groups: only commands, mentions of the bot and replies to it are read; the rest is never stored.
Bots, and people who write in the name of a group or a channel, are ignored: they could not be told
apart from each other.
"""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from collections.abc import Sequence
from datetime import UTC
from typing import cast

import telegram
from telegram.constants import ChatType, MessageEntityType

from bot.model import ConversationKey, MediaKind, MediaRef, Message
from bot.ports import Clock

log = logging.getLogger(__name__)

NAME = "telegram"
ALLOWED_UPDATES = ("message", "edited_message", "callback_query")
ALBUMS = 256  # albums of groups remembered as addressed to us
CHOICE = "choice:"  # callback data of a button whose text is longer than Telegram allows there


class Converter:
    """Knows who the bot is, so as to tell what is said to it in groups."""

    def __init__(self, me: telegram.User, clock: Clock, *, max_download: int) -> None:
        """`max_download`: bytes; the largest version of a photo below it is taken."""
        self._me = me
        self._clock = clock
        self._max_download = max_download
        self._albums: OrderedDict[str, None] = OrderedDict()

    def messages(self, updates: Sequence[telegram.Update]) -> list[Message]:
        """Our messages, in order. One that cannot be understood must not block the others."""
        found = []
        for update in updates:
            try:
                message = self.message(update)
                _check(message)
            except Exception as error:  # noqa: BLE001 - whatever a malformed update provokes
                log.error("telegram: an update is skipped: %s", type(error).__name__)
                continue
            if message is not None:
                found.append(message)
        return found

    def message(self, update: telegram.Update) -> Message | None:
        """Our message, or None for what is not meant for us."""
        if update.callback_query is not None:
            return self._pressed(update.callback_query)
        found = update.message or update.edited_message
        if found is None or not self._addressed(found):
            return None
        return self._written(found, update)

    def _written(self, found: telegram.Message, update: telegram.Update) -> Message | None:
        media = _media(found, self._max_download)
        text = self._without_mention(found.text or found.caption or "")
        edited = update.edited_message is not None
        # Other attachments (sticker, place ...) become an empty message: it is answered with help.
        # Service messages ("the title was changed") and moving live locations are not messages.
        if not text and not media and (edited or found.effective_attachment is None):
            return None
        person = cast(telegram.User, found.from_user)  # _addressed() saw to it
        suffix = f":e{update.update_id}" if edited else ""
        sent_at = found.edit_date if edited and found.edit_date else found.date
        return Message(
            id=f"{found.chat.id}:{found.message_id}{suffix}",
            key=_key(found.chat.id, person),
            sent_at=sent_at.astimezone(UTC),
            text=text,
            media=media,
            language_hint=person.language_code,
            edited=edited,
            album=found.media_group_id,
            replies_to=self._answered(found),
        )

    def _answered(self, found: telegram.Message) -> str | None:
        """The words of our message that a message in a group answers."""
        ours = found.reply_to_message
        if found.chat.type == ChatType.PRIVATE or ours is None or ours.from_user != self._me:
            return None
        return ours.text or ours.caption

    def _pressed(self, query: telegram.CallbackQuery) -> Message | None:
        if query.message is None:
            return None
        chat, message = query.message.chat, query.message.message_id
        return Message(
            id=f"{chat.id}:{message}:c{query.id}",
            key=_key(chat.id, query.from_user),
            sent_at=self._clock.now(),
            text=_choice(query),
            language_hint=query.from_user.language_code,
        )

    def _addressed(self, found: telegram.Message) -> bool:
        person = found.from_user
        if person is None or person.is_bot or found.sender_chat is not None:
            return False
        if found.chat.type == ChatType.PRIVATE:
            return True
        if found.media_group_id in self._albums:
            return True  # only one photo of an album carries the words
        answered = found.reply_to_message
        ours = answered is not None and answered.from_user == self._me
        if not ours and not self._mentioned(found):
            return False
        if found.media_group_id is not None:
            self._albums[found.media_group_id] = None
            while len(self._albums) > ALBUMS:
                self._albums.popitem(last=False)
        return True

    def _mentioned(self, found: telegram.Message) -> bool:
        at_me = f"@{self._me.username}".lower()
        try:
            entities = found.parse_entities() or found.parse_caption_entities()
        except UnicodeDecodeError:  # an entity that cuts a character in two
            return False
        for entity, raw in entities.items():
            text = raw.lower()
            if entity.type == MessageEntityType.BOT_COMMAND and entity.offset == 0:
                return "@" not in text or text.endswith(at_me)
            if entity.type == MessageEntityType.MENTION and text == at_me:
                return True
            if entity.type == MessageEntityType.TEXT_MENTION and entity.user == self._me:
                return True
        return False

    def _without_mention(self, text: str) -> str:
        if self._me.username:
            mention = rf"@{re.escape(self._me.username)}\b"
            text = re.sub(mention, "", text, flags=re.IGNORECASE)
        return text.strip()


def _check(message: Message | None) -> None:
    """Raises TypeError for what could be stored, but never read again: the SDK takes what it is
    sent for what it should be."""
    if message is None:
        return
    refs = message.media
    words = (message.text, *(ref.mime for ref in refs), *(ref.handle for ref in refs))
    perhaps = (message.language_hint, message.album, message.replies_to)
    if not (
        all(isinstance(one, str) for one in words)
        and all(one is None or isinstance(one, str) for one in perhaps)
        and all(isinstance(ref.size, int) and ref.size >= 0 for ref in refs)
    ):
        raise TypeError("a field of another type")


def _key(chat: int, person: telegram.User) -> ConversationKey:
    return ConversationKey(channel=NAME, chat=str(chat), person=str(person.id))


def _choice(query: telegram.CallbackQuery) -> str:
    """The text of the pressed button."""
    data = query.data or ""
    if not data.startswith(CHOICE):
        return data
    shown = query.message
    markup = shown.reply_markup if isinstance(shown, telegram.Message) else None
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    return next((button.text for button in buttons if button.callback_data == data), "")


def _media(found: telegram.Message, max_download: int) -> tuple[MediaRef, ...]:
    if found.voice is not None:
        voice = found.voice
        return (_ref(MediaKind.VOICE, voice.mime_type or "audio/ogg", voice),)
    if found.audio is not None:
        return (_ref(MediaKind.VOICE, found.audio.mime_type or "audio/mpeg", found.audio),)
    if found.photo:
        small = [size for size in found.photo if (size.file_size or 0) <= max_download]
        best = max(small or found.photo, key=lambda size: size.width * size.height)
        return (_ref(MediaKind.PHOTO, "image/jpeg", best),)
    if found.document is not None and found.animation is None:
        return _document(found.document)
    return ()


def _document(document: telegram.Document) -> tuple[MediaRef, ...]:
    mime = (document.mime_type or "").lower()
    if mime.startswith("image/"):
        return (_ref(MediaKind.PHOTO, mime, document),)
    if mime.startswith("audio/") or mime == "application/ogg":
        return (_ref(MediaKind.VOICE, mime, document),)
    # The corridor looks at the bytes: it opens PDF files and pictures, and answers what it cannot
    # read with a remedy ("send a photo of each page").
    return (_ref(MediaKind.DOCUMENT, mime or "application/octet-stream", document),)


def _ref(
    kind: MediaKind,
    mime: str,
    file: telegram.Voice | telegram.Audio | telegram.PhotoSize | telegram.Document,
) -> MediaRef:
    return MediaRef(kind=kind, mime=mime, size=file.file_size or 0, handle=f"{NAME}:{file.file_id}")
