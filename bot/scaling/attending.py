"""The handler of the jobs that ring for a conversation: its oldest message, whichever that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from bot.answering import complain
from bot.attending import Attendant
from bot.capabilities import Capability, first_need
from bot.ports import Channel, InboxItem
from bot.scaling.jobs import Job, soon
from bot.scaling.worker import Again, Queues
from bot.stores.postgres.jobs import Urgency, urgency
from bot.waiting import insist

NOT_OURS_SECONDS = 0.5
"""Media of a channel that this front does not have is left to another one for so long."""


class ClaimsOf(Protocol):
    """What a store of several processes offers beside the `Store` port."""

    async def claim_of(self, conversation: str) -> InboxItem | None:
        """The oldest open message of that conversation, whoever had claimed it."""
        ...

    async def ready_at(self, conversation: str) -> datetime | None:
        """From when on something may be claimed; None: nothing waits."""
        ...

    async def release(self, item: InboxItem) -> None:
        """Give it back; does not count as a crash."""
        ...


class Attending:
    """Claims, and either attends or hands on to those who can."""

    def __init__(
        self, store: ClaimsOf, attendant: Attendant, channels: Mapping[str, Channel],
        dangerous: Callable[[str], bool],
    ) -> None:  # fmt: skip
        """`channels`: those of this process, from which media can be fetched. `dangerous` hears
        words of danger."""
        self._store = store
        self._attendant = attendant
        self._channels = channels
        self._dangerous = dangerous

    async def __call__(self, job: Job, queues: Queues) -> Again | None:
        """Raises StoreError."""
        item = await self._store.claim_of(job.about)
        if item is None:  # finished, erased, or an album whose parts still come
            return await self._later(job)
        need = first_need(item.message)
        if need not in queues:
            return await self._hand_on(job, item, need)
        if need is not Capability.FETCH:
            ended = await self._attendant.attend(item)
            return self._rest(job, item) if ended else await self._later(job)
        return await self._fetch(job, item)

    async def _fetch(self, job: Job, item: InboxItem) -> Again | None:
        channel = self._channels.get(item.message.key.channel)
        if channel is None:  # for a front that has this channel
            await self._release(item)
            return Again(at=soon(NOT_OURS_SECONDS))
        fetched = await self._attendant.bring_in(item, channel)
        if fetched is None:
            return await self._later(job)
        return await self._hand_on(job, fetched, first_need(fetched.message))

    async def _later(self, job: Job) -> Again | None:
        """When what waits may be claimed: it was put off, or comes behind what ended."""
        at = await self._store.ready_at(job.about)
        return None if at is None else Again(at=at)

    def _rest(self, job: Job, item: InboxItem) -> Again | None:
        """Danger rang for what came after this message: it rings on until that is reached."""
        reached = urgency(item.message, self._dangerous) >= Urgency.DANGER
        return None if reached or job.urgency < Urgency.DANGER else Again()

    async def _hand_on(self, job: Job, item: InboxItem, need: Capability) -> Again:
        """Danger that waits behind keeps its urgency."""
        await self._release(item)
        own = urgency(item.message, self._dangerous)
        return Again(queue=need, urgency=job.urgency if job.urgency >= Urgency.DANGER else own)

    async def _release(self, item: InboxItem) -> None:
        """For sure: a claim that is left behind is counted as a try."""
        await insist(lambda: self._store.release(item), complain=complain)
