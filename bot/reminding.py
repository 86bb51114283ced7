"""Saying reminders when they are due: looks once a minute, queues each in one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.errors import StoreError
from bot.model import ConversationKey, Reply
from bot.ports import Clock, DueReminder, Phrases, Store
from bot.reminders import notice

log = logging.getLogger("porte_voix.runner")

EVERY = 60.0
"""Seconds between two looks."""
BATCH = 50
"""Reminders of one look at most; more follow at once."""


class Reminding:
    """The loop of the runner that says reminders."""

    def __init__(
        self,
        store: Store,
        *,
        phrases: Phrases,
        clock: Clock,
        voiced: Callable[[ConversationKey, Reply], Awaitable[Reply]],
        queued: Callable[[str], None],
        every: float = EVERY,
    ) -> None:
        """`voiced` adds the spoken form or leaves the reply as it is; `queued` is called with the
        channel's name when there is something to send. `every`: seconds between two looks."""
        self._store = store
        self._phrases = phrases
        self._clock = clock
        self._voiced = voiced
        self._queued = queued
        self._every = every

    async def work(self) -> None:
        """Until cancelled. Raises StoreError when the database cannot be read."""
        while True:
            while await self.look() == BATCH:
                pass
            await asyncio.sleep(self._every)

    async def look(self) -> int:
        """Say what is due, at most `BATCH`. Returns how many of them were said.

        Not said, because the database refused: due again at the next look.
        """
        said = 0
        for due in await self._store.due_reminders(BATCH):
            try:
                said += await self._say(due)
            except StoreError as error:
                log.error("reminder-put-off error=%s", error)
        return said

    async def _say(self, due: DueReminder) -> bool:
        reply = notice(due.reminder, self._clock.now(), self._phrases)
        if due.spoken:
            reply = await self._voiced(due.key, reply)
        said = await self._store.remind(due, reply)
        if said:
            self._queued(due.key.channel)
        return said
