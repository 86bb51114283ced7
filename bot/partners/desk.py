"""The service's side of hand-offs: what helpers say is sent to the person, and people are told who
listens to them, and when nobody does.

The helpers' pages are another process, which writes rows; this loop looks for them once a second.
Each step is one transaction of the store, so that it can be killed between any two of them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from bot.errors import PorteVoixError, StoreError
from bot.model import HandoffState, Reply, Turn
from bot.partners.desk_words import consented, language_of
from bot.partners.handing.words import say
from bot.ports import Services
from bot.stores.sql.partners.desk_rows import Changed, LineWork, Whom
from bot.stores.sql.partners.lines import LineState
from bot.turns import interface_language
from bot.voicing import speak

log = logging.getLogger("porte_voix.desk")

EVERY = 1.0
"""Seconds between two looks."""
SILENT_EVERY = 10.0
"""Seconds between two looks for who has waited too long."""
_ANNOUNCED = {
    HandoffState.TAKEN: "handoff-taken",
    HandoffState.WAITING: "handoff-released",
    HandoffState.CLOSED: "handoff-ended",
}
_SILENT = {
    HandoffState.TAKEN: "handoff-silent-taken",
    HandoffState.WAITING: "handoff-silent-waiting",
}

Ring = Callable[[str], None]
"""Told the name of a channel on which there is something to send."""


class Work(Protocol):
    """What the loop needs of the store; see `DeskWork`."""

    async def lines(self, state: LineState) -> tuple[LineWork, ...]: ...

    async def send(self, work: LineWork, replies: Sequence[Reply]) -> bool: ...

    async def changed(self) -> tuple[Changed, ...]: ...

    async def announce(self, changed: Changed, replies: Sequence[Reply]) -> bool: ...

    async def silent(self) -> tuple[Changed, ...]: ...

    async def tell(self, changed: Changed, replies: Sequence[Reply]) -> bool: ...


class Relay:
    """The loop of the service."""

    def __init__(self, work: Work, services: Services, *, every: float = EVERY) -> None:
        self._work = work
        self._services = services
        self._every = every
        self._looked = float("-inf")

    async def relaying(self, ring: Ring) -> None:
        """Until cancelled. Raises StoreError when the database cannot be read."""
        while True:
            await self.look(ring)
            await asyncio.sleep(self._every)

    async def look(self, ring: Ring) -> None:
        """Everything that is to be said now: who listens before what they say, and that it is over
        after the last words."""
        found = await self._work.changed()
        begins = [one for one in found if one.state is not HandoffState.CLOSED]
        await self._each(self._announce(one, ring) for one in begins)
        while lines := await self._work.lines(LineState.AGREED):  # the next one of each hand-off
            if not any(await self._each(self._send(line, ring) for line in lines)):
                break
        await self._each(self._announce(one, ring) for one in await self._work.changed())
        now = self._services.clock.monotonic()
        if now - self._looked >= SILENT_EVERY:
            self._looked = now
            await self._each(self._tell(one, ring) for one in await self._work.silent())

    # --- lines ---

    async def _send(self, work: LineWork, ring: Ring) -> bool:
        services, said = self._services, work.said
        own = interface_language(language_of(work.whom), services)
        replies = []
        if said.text.strip():
            language = said.translation_language or said.language.split("-")[0]
            text = said.translation or said.text
            replies = [Reply(text=text, speech=text, language=language)]
            if work.lead:
                lead = say("handoff-says", own, services, name=work.whom.name)
                replies = _after(lead, replies[0])
        sends = say("handoff-sends", own, services, name=work.whom.name)
        replies += [
            replace(sends, document=file)
            for file in said.files
            if not file.mime.startswith("audio/")
        ]
        sent = await self._work.send(work, await self._spoken(replies, work.whom))
        if sent:
            ring(work.whom.key.channel)
        return sent

    # --- what people are told ---

    async def _announce(self, changed: Changed, ring: Ring) -> bool:
        spoken = await self._sentences([_ANNOUNCED[changed.state]], changed.whom)
        told = await self._work.announce(changed, spoken)
        if told:
            ring(changed.whom.key.channel)
        return told

    async def _tell(self, changed: Changed, ring: Ring) -> bool:
        phrases = [_SILENT[changed.state], "handoff-elsewhere"]
        told = await self._work.tell(changed, await self._sentences(phrases, changed.whom))
        if told:
            ring(changed.whom.key.channel)
        return told

    async def _sentences(self, phrases: Sequence[str], whom: Whom) -> Sequence[Reply]:
        language = interface_language(language_of(whom), self._services)
        said = [say(one, language, self._services, name=whom.name) for one in phrases]
        return await self._spoken(said, whom)

    async def _spoken(self, replies: Sequence[Reply], whom: Whom) -> Sequence[Reply]:
        """With their spoken form and their files in the person's vault."""
        turn = Turn(replies=tuple(replies), conversation=whom.conversation)
        try:
            return (await speak(turn, consented(self._services, whom.conversation))).replies
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - the written words must go out (rule B9)
            log.warning("voice-failed error=%s", type(error).__name__)
            return [reply for reply in replies if reply.document is None]

    # --- inside ---

    async def _each(self, steps: Iterable[Awaitable[bool]]) -> list[bool]:
        """All of them at once, each for another person: nobody waits for another's voice."""
        return await asyncio.gather(*(self._guarded(step) for step in steps))

    async def _guarded(self, step: Awaitable[bool]) -> bool:
        """One person's trouble is not everybody's; it is tried again at the next look."""
        try:
            return await step
        except (asyncio.CancelledError, StoreError):
            raise
        except PorteVoixError as error:
            log.warning("desk-put-off error=%s", type(error).__name__)
            return False


def _after(lead: Reply, reply: Reply) -> list[Reply]:
    """Who speaks, and what they say: one reply where one voice can speak both."""
    if lead.language != reply.language:
        return [lead, reply]
    text = f"{lead.text} {reply.text}"
    return [replace(reply, text=text, speech=text)]
