"""The Telegram channel: python-telegram-bot's `Bot` as typed client, receiving and sending ours.

Commands, mentions of the bot and replies to it are all that is read in groups (see `convert`).
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Coroutine, Sequence
from typing import Any

import aiohttp
import telegram
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram import poll, secrecy, webhook
from bot.channels.telegram.convert import NAME, Converter
from bot.channels.telegram.deliver import Delivery
from bot.channels.telegram.download import download
from bot.channels.telegram.pacing import Pacing
from bot.errors import ConfigError, MediaTooLarge
from bot.model import ConversationKey, MediaRef
from bot.ports import Clock, Inbox, Outgoing, Phrases

log = logging.getLogger(__name__)

API = "https://api.telegram.org/bot"
FILES = "https://api.telegram.org/file/bot"
MAX_DOWNLOAD = 20 * 1024 * 1024  # bytes; Telegram's own limit
ACTION_SECONDS = 3.0
ASIDES = 100  # courtesies (signs of work, acknowledged presses) on their way at once


class TelegramChannel:
    """`bot.ports.Channel` for one Telegram bot."""

    def __init__(
        self,
        token: str,
        *,
        clock: Clock,
        phrases: Phrases,
        base_url: str | None = None,
        base_file_url: str | None = None,
        webhook: webhook.Webhook | None = None,
        max_download: int = MAX_DOWNLOAD,
    ) -> None:
        """Connects to nothing yet. Without `webhook`, receives by long polling.

        `token`: from @BotFather. `base_url`, `base_file_url`: of another Bot API server, ending in
        ``/bot`` and ``/file/bot``. `max_download`: bytes. Raises ConfigError.
        """
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise ConfigError(
                "[telegram] token does not look like one from @BotFather (digits, ':', letters)"
            )
        secrecy.silence_libraries()
        self._unmask = secrecy.mask_token(token)
        self._requests = (
            poll.UpdatesRequest(connection_pool_size=1, read_timeout=10, connect_timeout=10),
            HTTPXRequest(
                connection_pool_size=32, read_timeout=20, connect_timeout=10, pool_timeout=10
            ),
        )
        self._bot = telegram.Bot(
            token,
            base_url=base_url or API,
            base_file_url=base_file_url or FILES,
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )
        self._clock = clock
        self._webhook = webhook
        self._max_download = max_download
        self._delivery = Delivery(self._bot, Pacing(clock.monotonic), phrases)
        self._session: aiohttp.ClientSession | None = None
        self._asides: set[asyncio.Task[bool]] = set()

    @property
    def name(self) -> str:
        """``telegram``."""
        return NAME

    async def receive(self, inbox: Inbox) -> None:
        """Receive until cancelled; Telegram learns of nothing that the inbox has not committed.

        Survives network failures, 429s and a refusing store by trying again. Raises ConfigError.
        """
        me = await poll.persist(self._bot.get_me, "saying hello")
        converter = Converter(me, self._clock, max_download=self._max_download)

        async def take(updates: Sequence[telegram.Update]) -> None:
            if messages := converter.messages(updates):
                await inbox.accept(messages)
            self._acknowledge_presses(updates)

        log.info("telegram: receiving by %s", "webhook" if self._webhook else "long polling")
        if self._webhook is not None:
            await webhook.serve(self._webhook, self._bot, take)
        else:
            # Telegram refuses polling while a webhook is set; what waits there is kept.
            await poll.persist(
                lambda: self._bot.delete_webhook(drop_pending_updates=False), "ending the webhook"
            )
            await poll.poll(self._bot, take)

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver: voice note, text, document. Raises ChannelError, ChannelGone, SendUnknown.

        Waits at most a few seconds for the chat's turn; a longer wait is a ChannelError.
        """
        await self._delivery.send(outgoing)

    async def fetch(self, ref: MediaRef) -> bytes:
        """Bytes of media. Raises MediaTooLarge, UnreadableMedia, ChannelError."""
        if ref.size > self._max_download:
            raise MediaTooLarge(f"{ref.size} bytes, at most {self._max_download}")
        if self._session is None:
            self._session = aiohttp.ClientSession(trust_env=True)
        file_id = ref.handle.removeprefix(f"{NAME}:")
        return await download(self._bot, self._session, file_id, most=self._max_download)

    async def working(self, key: ConversationKey) -> None:
        """Show "recording a voice message" for up to 5 s. Errors are swallowed."""
        sign = self._aside(self._bot.send_chat_action(key.chat, ChatAction.RECORD_VOICE))
        if sign is not None:
            await asyncio.wait([sign], timeout=ACTION_SECONDS)

    async def forget(self, key: ConversationKey) -> None:
        """Nothing of a person's words is held in memory here."""

    async def close(self) -> None:
        """Close connections."""
        for one in self._asides:
            one.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
        for request in self._requests:
            await request.shutdown()
        self._unmask()

    def _acknowledge_presses(self, updates: Sequence[telegram.Update]) -> None:
        """End the waiting sign on pressed buttons, behind the scenes."""
        for update in updates:
            if update.callback_query is not None:
                self._aside(self._bot.answer_callback_query(update.callback_query.id))

    def _aside(self, request: Coroutine[Any, Any, bool]) -> asyncio.Task[bool] | None:
        """Make a request whose outcome does not matter, in a task of its own; None: too many are on
        their way.

        Its caller's end must not cut it: a request that is cancelled before it has its connection
        leaves that one in httpcore's pool for good, and 32 of them end all sending. The client's
        own time limits end it.
        """
        if len(self._asides) >= ASIDES:
            request.close()
            return None
        task = asyncio.create_task(_outcome(request))
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)
        return task


async def _outcome(request: Coroutine[Any, Any, bool]) -> bool:
    """False when it failed."""
    try:
        return await request
    except TelegramError:
        return False
