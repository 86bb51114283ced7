"""Receiving: sync, take keys, commit to the inbox, and only then move the sync token.

The token is written to our file after the commit. A crash in between makes the homeserver say
everything again, and the inbox drops what it has by the events' ids. Keys sent to our device are
committed to the key store before any event is opened with them.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time

from bot.channels.matrix import history
from bot.channels.matrix.connection import Connection
from bot.channels.matrix.convert import NAME
from bot.channels.matrix.faults import lost_token
from bot.channels.matrix.history import TYPES
from bot.channels.matrix.homeserver import Refused, Unreachable, path
from bot.channels.matrix.intake import Batch, Intake
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.raw import Json, rows, table, text, words
from bot.channels.pausing import Pause
from bot.errors import StoreError
from bot.ports import Inbox

log = logging.getLogger(__name__)

POLL_SECONDS = 30.0  # how long the homeserver may hold an empty sync
GRACE_SECONDS = 30.0  # what the network, or a busy server, may add to it
COMMIT_SECONDS = 30.0
TIMELINE = 50  # events of a room in one sync; what exceeds it is read back
FULL = 200  # messages committed at once
_FIRST = {"limit": 0, "types": []}


class Receiver:
    """The loop of one account."""

    def __init__(self, connection: Connection, intake: Intake, invitations: Invitations) -> None:
        self._here = connection
        self._intake = intake
        self._invitations = invitations
        self._taken: set[str] = set()
        """Keys taken since the token last moved: a sync that failed half-way brings them again."""

    async def run(self, inbox: Inbox) -> None:
        """Receive until cancelled. Raises ConfigError when our account is refused for good."""
        pause = Pause()
        while True:
            at_least = 0.0
            try:
                await self._round(inbox)
                pause.reset()
                continue
            except Unreachable as error:
                log.warning("matrix: receiving failed: %s", error)
            except (StoreError, TimeoutError) as error:
                log.error("matrix: the store refused, nothing is confirmed: %s", error)
            except Refused as error:
                if lost_token(error):
                    await self._here.renew(soft=error.soft)
                log.warning("matrix: the homeserver refused to synchronise: %s", error)
                at_least = error.retry_after or 0.0
            await pause.wait(at_least)

    async def _round(self, inbox: Inbox) -> None:
        """One sync, durably. Raises Refused, Unreachable, StoreError."""
        here, memory = self._here, self._here.memory
        answer = await self._sync()
        self._take_keys(answer)
        batch = Batch(held=list(memory.held))
        await self._intake.release(batch)
        found = table(answer.get("rooms"))
        if memory.since:
            for room, joined in table(found.get("join")).items():
                await self._room(inbox, batch, room, table(table(joined).get("timeline")))
        self._invitations.note(table(found.get("invite")))
        for room in table(found.get("leave")):
            here.rooms.forget(room)
        await _commit(inbox, batch)
        here.crypto.expiry.settle(time.time())
        memory.held = batch.held
        memory.entered = [room for room in memory.entered if room not in batch.entered]
        memory.since = text(answer.get("next_batch"))
        await here.file.save()
        self._taken.clear()
        self._mark_as_read(batch)
        self._invitations.answer()
        here.expire()
        await here.upkeep()

    async def _sync(self) -> Json:
        memory = self._here.memory
        wait = POLL_SECONDS if memory.since else 0.0
        if memory.held:  # somebody waits for us to look again
            first = min(held.until for held in memory.held)
            wait = min(wait, max(0.1, first - time.time()))
        timeline: Json = {"limit": TIMELINE, "types": TYPES} if memory.since else _FIRST
        nothing: Json = {"types": []}
        sieve = {
            "room": {
                "timeline": timeline, "state": nothing, "ephemeral": nothing,
                "account_data": nothing,
            },
            "presence": nothing, "account_data": nothing,
        }  # fmt: skip
        query = {"filter": json.dumps(sieve), "timeout": str(int(wait * 1000))}
        if memory.since:
            query["since"] = memory.since
        return await self._here.homeserver.call(
            "GET", path("sync"), query=query, seconds=wait + GRACE_SECONDS
        )

    def _take_keys(self, answer: Json) -> None:
        """Raises StoreError: then they are new at the next try too."""
        new = {}
        for event in rows(table(answer.get("to_device")).get("events")):
            mark = json.dumps(event, sort_keys=True)
            if mark not in self._taken:
                new[mark] = event
        self._here.crypto.receive({**answer, "to_device": {"events": list(new.values())}})
        self._taken.update(new)
        if self._here.user in words(table(answer.get("device_lists")).get("changed")):
            self._here.unsigned = True

    async def _room(self, inbox: Inbox, batch: Batch, room: str, timeline: Json) -> None:
        """Its events, after those that the sync left out."""
        here, memory = self._here, self._here.memory
        events, before = rows(timeline.get("events")), text(timeline.get("prev_batch"))
        limited = timeline.get("limited") is True and bool(before)
        if limited:
            here.rooms.forget(room)
        try:
            if room in memory.entered:
                events, whole = history.after_invitation(events, here.user)
                if limited and not whole:
                    earlier = await history.since_invited(here.homeserver, room, before, here.user)
                    events = [*earlier, *events]
                batch.entered.add(room)
            elif limited:
                pages = history.between(here.homeserver, room, memory.since, before)
                async for page in pages:
                    await self._intake.take(batch, room, page)
                    if len(batch.fresh) >= FULL:
                        await _commit(inbox, batch)
        except Refused as error:
            if not error.final:
                raise
            log.error("matrix: cannot read back: %s", error)
        await self._intake.take(batch, room, events)

    def _mark_as_read(self, batch: Batch) -> None:
        here = self._here
        for room, event in batch.seen.items():
            where = path("rooms", room, "receipt", "m.read", event)
            here.chores.do(lambda where=where: here.homeserver.call("POST", where, {}))  # type: ignore[misc]


async def _commit(inbox: Inbox, batch: Batch) -> None:
    """Durable when it returns; the batch is then empty but for what is to be marked as read."""
    async with asyncio.timeout(COMMIT_SECONDS):
        if batch.fresh:
            await inbox.accept(tuple(batch.fresh.values()))
        batch.fresh.clear()
        for identity, message in batch.revised.items():
            await inbox.revise(NAME, identity, message)
        batch.revised.clear()
