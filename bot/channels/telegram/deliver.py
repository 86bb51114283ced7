"""Sends the parts of a reply, each once.

Telegram takes no idempotency key. What is promised: nothing is lost; a part is sent twice only when
its request left and no answer came back, or when the process was killed before the store knew. The
memory of the parts already sent lives in this process and is bounded: after a hard kill in the
middle of a reply its voice note may come twice.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict

import telegram
from telegram.error import BadRequest, ChatMigrated, RetryAfter, TelegramError

from bot.channels.remembering import remember
from bot.channels.telegram import compose, faults
from bot.channels.telegram.pacing import Pacing
from bot.errors import ChannelError, SendUnknown
from bot.ports import Outgoing, Phrases

SEND_SECONDS = 40.0  # one request, upload included
REMEMBERED = 4096  # replies under way, and groups that moved

# Descriptions of Bot API 400s that speak of the chat, not of the voice note.
_CHAT_GONE = ("chat not found", "user not found", "peer_id_invalid", "deactivated")


class Delivery:
    """The send path: parts, pacing, errors, progress."""

    def __init__(self, bot: telegram.Bot, pacing: Pacing, phrases: Phrases) -> None:
        self._bot = bot
        self._pacing = pacing
        self._phrases = phrases
        self._done: OrderedDict[str, int] = OrderedDict()
        """Parts that Telegram has, by `Outgoing.id`."""
        self._moved: OrderedDict[str, str] = OrderedDict()
        """Groups that became supergroups: old chat id, new chat id."""

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver what is still missing. Raises ChannelError, ChannelGone, SendUnknown."""
        planned = compose.parts(outgoing.reply, outgoing.audio, self._phrases, outgoing.document)
        for index in range(self._done.get(outgoing.id, 0), len(planned)):
            chat = self._moved.get(outgoing.key.chat, outgoing.key.chat)
            await self._part(chat, planned[index], outgoing)
            remember(self._done, outgoing.id, index + 1, REMEMBERED)
        self._done.pop(outgoing.id, None)

    async def _part(self, chat: str, part: compose.Part, outgoing: Outgoing) -> None:
        """One part; a voice note that is refused is left out when a text follows, and a sentence
        stands for a refused document."""
        try:
            await self._request(chat, part, outgoing)
        except ChatMigrated as error:
            # The next try goes to the group's new address.
            remember(self._moved, outgoing.key.chat, str(error.new_chat_id), REMEMBERED)
            raise ChannelError("the group moved", retry_after=0.0) from None
        except BadRequest as error:
            about_chat = any(word in error.message.lower() for word in _CHAT_GONE)
            if about_chat or not (part.voice or part.document):
                raise faults.of_send(error) from None
            if instead := self._instead(part, outgoing):
                await self._part(chat, compose.Part(text=instead), outgoing)
        except RetryAfter as error:
            self._pacing.hold(chat, faults.wait_of(error))
            raise faults.of_send(error) from None
        except TelegramError as error:
            raise faults.of_send(error) from None

    def _instead(self, part: compose.Part, outgoing: Outgoing) -> str:
        """The text for a part that Telegram refuses; empty when none is needed."""
        reply = outgoing.reply
        if part.document:
            return self._phrases.say(reply.language, "reminder-file-failed")
        spoken = compose.split(reply.speech)
        return spoken[0] if spoken and not reply.text.strip() else ""

    async def _request(self, chat: str, part: compose.Part, outgoing: Outgoing) -> None:
        await self._pacing.turn(chat, outgoing.id)
        markup = _keyboard(part.choices)
        quoted = _quoted(outgoing)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                if part.voice:
                    await self._bot.send_voice(
                        chat,
                        telegram.InputFile(part.voice, filename="answer.ogg"),
                        reply_markup=markup,
                        reply_parameters=quoted,
                    )
                elif part.document:
                    await self._bot.send_document(
                        chat,
                        telegram.InputFile(part.document, filename=part.name),
                        reply_parameters=quoted,
                    )
                else:
                    await self._bot.send_message(
                        chat,
                        part.text,
                        reply_markup=markup,
                        reply_parameters=quoted,
                        link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
                    )
        except TimeoutError:
            raise SendUnknown("Telegram gave no answer in time") from None


def _keyboard(choices: tuple[str, ...]) -> telegram.InlineKeyboardMarkup | None:
    """One button a row: a large target, read one by one by screen readers."""
    if not choices:
        return None
    return telegram.InlineKeyboardMarkup(
        [
            [
                telegram.InlineKeyboardButton(
                    compose.label(choice), callback_data=compose.callback_data(choice, position)
                )
            ]
            for position, choice in enumerate(choices)
        ]
    )


def _quoted(outgoing: Outgoing) -> telegram.ReplyParameters | None:
    """In groups the answer is tied to its question; alone with a person that is only noise."""
    number = outgoing.reply_to.split(":")[1:2]
    if not outgoing.key.chat.startswith("-") or not number or not number[0].isdigit():
        return None
    return telegram.ReplyParameters(int(number[0]), allow_sending_without_reply=True)
