"""Second notes spoken by another process: asked for when their turn to be sent comes."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable

from bot.late import LATE_SECONDS, NotSpokenYet, Speaking, spoken
from bot.model import MediaKind
from bot.ports import Outgoing, Vault
from bot.scaling.jobs import Job, Jobs
from bot.scaling.worker import Again, Queues
from bot.stores.postgres.notes import NoteDesk

log = logging.getLogger("porte_voix.scaling")

LOOK_SECONDS = 5.0
"""A front looks again so often, should nobody ring."""
REMEMBERED = 4096
MAX_DEATHS = 2
"""A note that so many workers ended with goes without its voice."""


class AskedNotes:
    """The front's side; see `Notes`."""

    def __init__(
        self, jobs: Jobs, *, monotonic: Callable[[], float], patience: float = LATE_SECONDS
    ) -> None:
        """`patience`: seconds after which a note goes without its voice."""
        self._jobs = jobs
        self._monotonic = monotonic
        self._patience = patience
        self._asked: OrderedDict[str, float] = OrderedDict()
        """By token: when it was asked for."""

    async def ready(self, outgoing: Outgoing) -> Outgoing | None:
        """See `Notes`."""
        reply = outgoing.reply
        if reply.late is None or outgoing.audio:
            sayable = reply.text or reply.document or outgoing.audio
            return outgoing if sayable else None
        now = self._monotonic()
        asked = self._asked.setdefault(outgoing.id, now)
        if now - asked >= self._patience:
            return outgoing if reply.text else None
        while len(self._asked) > REMEMBERED:
            self._asked.popitem(last=False)
        await self._jobs.ask_for_note(outgoing.id)
        raise NotSpokenYet(LOOK_SECONDS)

    def done(self, outgoing: Outgoing) -> None:
        """See `Notes`."""
        self._asked.pop(outgoing.id, None)


class NoteSpeaker:
    """The worker's side: a handler of jobs."""

    def __init__(self, desk: NoteDesk, vault: Vault, speak: Speaking) -> None:
        self._desk = desk
        self._vault = vault
        self._speak = speak

    async def __call__(self, job: Job, queues: Queues) -> Again | None:
        """Speak one note; without a voice it goes as it is. Raises StoreError."""
        note = await self._desk.unspoken(job.about)
        if note is None:
            return None
        if job.deaths >= MAX_DEATHS:
            log.error("note-given-up deaths=%d", job.deaths)
            await self._desk.spoken(job.about, None)
            return None
        data = await spoken(self._speak, note.reply)
        audio = None
        if data:
            audio = await self._vault.put(note.key, data, kind=MediaKind.VOICE, mime="audio/ogg")
        await self._desk.spoken(job.about, audio)
        return None
