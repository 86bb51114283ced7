"""The WhatsApp channel: our webhook receives, the thin client of the Graph API sends."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import OrderedDict
from dataclasses import replace
from typing import Protocol

from bot.channels import secrecy
from bot.channels.remembering import remember
from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.ahead import LOOK_SECONDS, Ahead, Flights
from bot.channels.whatsapp.convert import NAME, Moved, delivery
from bot.channels.whatsapp.deliver import Delivery, Fitting, Patience
from bot.channels.whatsapp.download import download
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.statuses import Statuses
from bot.errors import ChannelError, MediaTooLarge, StoreError
from bot.model import ConversationKey, MediaRef, Message
from bot.ports import Clock, Fetching, Inbox, Lingering, Outgoing, Phrases, Renaming

log = logging.getLogger(__name__)

MAX_DOWNLOAD = 20 * 1024 * 1024  # bytes, as from the other platforms; WhatsApp's voice: 16 MB
TYPING_SECONDS = 3.0
TYPING_EVERY = 20.0
"""Seconds; the sign goes away after 25, or with our next message."""
PEOPLE = 20_000
"""People whose last message, or whose two ids, are remembered."""


class Records(Renaming, Fetching, Lingering, Protocol):
    """What is needed of the store beside the inbox."""


class WhatsappChannel:
    """`bot.ports.Channel` for one WhatsApp Business number."""

    def __init__(
        self,
        account: Account,
        *,
        clock: Clock,
        phrases: Phrases,
        store: Records,
        fitting: Fitting,
        max_download: int = MAX_DOWNLOAD,
        patience: Patience | None = None,
        look_every: float = LOOK_SECONDS,
    ) -> None:
        """Connects to nothing yet. `store`: where people's ids change, where files are kept that
        wait, and replies that may still fail; `fitting` makes voice notes small enough;
        `max_download`: bytes; `patience`: with statuses; `look_every`: seconds between two looks at
        files that still lie on the platform."""
        self._account = account
        self._clock = clock
        self._renaming = store
        self._max_download = max_download
        self._graph = Graph(account)
        self._delivery = Delivery(
            account, self._graph, Statuses(), clock, phrases, fitting, patience or Patience(), store
        )
        self._flights = Flights()
        self._ahead = Ahead(store, self.fetch, clock, every=look_every)
        self._linked: OrderedDict[str, str] = OrderedDict()
        """The earlier id of people, by the later one."""
        self._last: OrderedDict[str, str] = OrderedDict()
        """The last message of each person: reading and typing are shown on a message."""
        self._shown: OrderedDict[str, float] = OrderedDict()
        self._unmask = [
            secrecy.mask(secret, "<whatsapp-secret>")
            for secret in (account.token, account.app_secret, account.verify_token)
        ]

    @property
    def name(self) -> str:
        """``whatsapp``."""
        return NAME

    async def receive(self, inbox: Inbox) -> None:
        """Listen until cancelled; the platform learns of nothing that the inbox has not committed.
        Raises ConfigError."""

        async def take(body: object) -> None:
            came = delivery(body, self._account.phone_number_id, self._clock)
            await self._rename(came.moved)
            messages = tuple(map(self._understood, came.messages))
            if messages:
                await inbox.accept(messages)
                if any(message.media for message in messages):
                    self._ahead.ring()
                await self._reached(inbox, messages)
            for status in came.statuses:
                await self._delivery.note(status)

        fetching = asyncio.create_task(self._ahead.work(), name="whatsapp-fetching")
        try:
            await webhook.serve(self._account, take)
        finally:
            fetching.cancel()
            await asyncio.gather(fetching, return_exceptions=True)

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver: voice notes, text, choices, document. Raises ChannelError, ChannelGone,
        SendUnknown.

        Waits a few seconds for the person's turn and for the first statuses; for a lost answer's
        status up to `Patience.reconcile` seconds.
        """
        await self._delivery.send(outgoing)

    async def fetch(self, ref: MediaRef) -> bytes:
        """Bytes of media. Raises MediaTooLarge, UnreadableMedia, ChannelError."""
        if ref.size > self._max_download:
            raise MediaTooLarge(f"{ref.size} bytes, at most {self._max_download}")
        identity = ref.handle.removeprefix(f"{NAME}:")
        return await self._flights.join(
            ref.handle,
            lambda: download(
                self._graph, self._account, identity, kind=ref.kind, most=self._max_download
            ),
        )

    async def working(self, key: ConversationKey) -> None:
        """Mark the person's last message as read and show "typing" for up to 25 s. Errors are
        swallowed; after a restart nothing is shown until they write again."""
        message, now = self._last.get(key.person), self._clock.monotonic()
        if message is None or now - self._shown.get(message, -TYPING_EVERY) < TYPING_EVERY:
            return
        remember(self._shown, message, now, PEOPLE)
        with contextlib.suppress(ChannelError):
            await self._graph.note(
                {
                    "messaging_product": "whatsapp",
                    "status": "read",
                    "message_id": message,
                    "typing_indicator": {"type": "text"},
                },
                TYPING_SECONDS,
            )

    async def forget(self, key: ConversationKey) -> None:
        """Drop the ids that are held of the person."""
        message = self._last.pop(key.person, None)
        if message is not None:
            self._shown.pop(message, None)
        self._linked.pop(key.person, None)
        self._delivery.forget(key.person)

    async def close(self) -> None:
        """Close connections."""
        await self._flights.close()
        await self._graph.close()
        for unmask in reversed(self._unmask):
            unmask()

    def _understood(self, message: Message) -> Message:
        """With the words of a choice in the place of its number."""
        text = self._delivery.chosen(message.key.person, message.text)
        return message if text == message.text else replace(message, text=text)

    async def _rename(self, moved: tuple[Moved, ...]) -> None:
        """Raises StoreError: the delivery is refused and comes again."""
        for one in moved:
            if self._linked.get(one.new.person) == one.old.person:
                continue
            if await self._renaming.rename(one.old, one.new):
                log.info("whatsapp: a person goes by another id")
            remember(self._linked, one.new.person, one.old.person, PEOPLE)

    async def _reached(self, inbox: Inbox, messages: tuple[Message, ...]) -> None:
        """Who writes opens their 24 hours: what waited for them is due. Of people who were heard
        since the start we know whether something waits. The messages are committed already; if this
        fails, it is due within the hour."""
        for key in dict.fromkeys(message.key for message in messages):
            if key.person in self._last and not self._delivery.waits(key.person):
                continue
            with contextlib.suppress(StoreError, TimeoutError):
                async with asyncio.timeout(2.0):
                    await inbox.reachable(key)
        for message in messages:
            remember(self._last, message.key.person, message.id, PEOPLE)
