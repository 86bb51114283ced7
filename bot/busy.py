"""When many messages wait, each person is told once that their turn comes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.model import ConversationKey, Message, Reply
from bot.ports import Store

NOTICES = 10_000
"""New messages whose "your turn comes" is still to be considered."""
NOTICE_SECONDS = 0.2

Sentence = Callable[[ConversationKey, str, str | None], Awaitable[Reply]]
"""A sentence of ours by its id, in the person's language or else the one that is hinted at."""


class BusyNotices:
    """The loop that tells them."""

    def __init__(
        self, store: Store, sentence: Sentence, *, limit: int, queued: Callable[[str], None]
    ) -> None:
        """`limit`: waiting messages above which people are told; `queued` is called with the
        channel's name when there is something to send."""
        self._store = store
        self._sentence = sentence
        self._limit = limit
        self._queued = queued
        self._arrived: asyncio.Queue[Message] = asyncio.Queue(NOTICES)
        self._told: set[ConversationKey] = set()

    def consider(self, message: Message) -> None:
        """A new message."""
        if not self._arrived.full():  # full: only the courtesy of a notice is lost
            self._arrived.put_nowait(message)

    async def work(self) -> None:
        """Until cancelled. Raises StoreError when the database cannot be read."""
        while True:
            arrived = [await self._arrived.get()]
            while not self._arrived.empty():
                arrived.append(self._arrived.get_nowait())
            waiting = (await self._store.backlog()).waiting
            if waiting > self._limit:
                for message in arrived:
                    await self._tell(message)
            elif waiting <= self._limit // 2:
                self._told.clear()
            await asyncio.sleep(NOTICE_SECONDS)

    async def _tell(self, message: Message) -> None:
        if message.key in self._told:
            return
        self._told.add(message.key)
        reply = await self._sentence(message.key, "busy-your-turn", message.language_hint)
        await self._store.enqueue(message.key, reply, reply_to=message.id)
        self._queued(message.key.channel)
