"""The service's side of hand-offs: what helpers say is put into the person's language and sent, and
people are told who listens to them, and when nobody does.

The helpers' pages are another process, which writes rows; this loop looks for them once a second.
Each step is one transaction of the store, so that it can be killed between any two of them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from bot import talks
from bot.errors import EngineError, PorteVoixError, StoreError
from bot.model import (
    Attachment,
    Conversation,
    ConversationKey,
    HandoffState,
    Reply,
    Shared,
    Turn,
)
from bot.partners.handing.words import say
from bot.partners.model import Canned, Wording
from bot.ports import Rendered, Services
from bot.stores.sqlite.partners.desk_rows import CannedWork, Changed, LineWork, Whom
from bot.stores.sqlite.partners.lines import LineState, Reason
from bot.turns import interface_language
from bot.voicing import speak

log = logging.getLogger("porte_voix.desk")

T = TypeVar("T")

EVERY = 1.0
"""Seconds between two looks."""
SILENT_EVERY = 10.0
"""Seconds between two looks for who has waited too long."""
ENGINE_SECONDS = 120.0
ATTEMPTS = 3
"""Tries of a line before it fails; the helper sees that."""
AGAIN = 10.0
"""Seconds between two of them."""
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

    async def put(
        self, work: LineWork, said: Shared, state: LineState, reason: Reason | None = None
    ) -> bool: ...

    async def send(self, work: LineWork, replies: Sequence[Reply]) -> bool: ...

    async def changed(self) -> tuple[Changed, ...]: ...

    async def announce(self, changed: Changed, replies: Sequence[Reply]) -> bool: ...

    async def silent(self) -> tuple[Changed, ...]: ...

    async def tell(self, changed: Changed, replies: Sequence[Reply]) -> bool: ...

    async def canned(self) -> tuple[CannedWork, ...]: ...

    async def put_canned(self, work: CannedWork, sentence: Canned) -> None: ...


class Relay:
    """The loops of the service; each runs until cancelled and raises StoreError when the database
    cannot be read."""

    def __init__(self, work: Work, services: Services, *, every: float = EVERY) -> None:
        self._work = work
        self._services = services
        self._every = every
        self._failed: dict[int, tuple[int, float]] = {}
        """By line that an engine could not do: how often, and when (monotonic) it is due again."""
        self._looked = float("-inf")

    async def relaying(self, ring: Ring) -> None:
        """Lines, and what people are told."""
        while True:
            await self.look(ring)
            await asyncio.sleep(self._every)

    async def wording(self, ring: Ring) -> None:
        """Canned sentences, which nobody waits for."""
        while True:
            for work in await self._work.canned():
                await self._work.put_canned(work, await self._worded(work))
            await asyncio.sleep(self._every)

    async def look(self, ring: Ring) -> None:
        """Everything that is to be done now. Who is told first that somebody listens hears them
        after that."""
        for changed in await self._work.changed():
            if changed.state is not HandoffState.CLOSED:
                await self._guarded(self._announce(changed, ring))
        for line in await self._work.lines(LineState.ASKED):
            if self._is_due(line.line):
                await self._guarded(self._ask(line))
        while lines := await self._work.lines(LineState.AGREED):
            if not any([await self._guarded(self._send(line, ring)) for line in lines]):
                break
        for changed in await self._work.changed():
            await self._guarded(self._announce(changed, ring))
        now = self._services.clock.monotonic()
        if now - self._looked >= SILENT_EVERY:
            self._looked = now
            for changed in await self._work.silent():
                await self._guarded(self._tell(changed, ring))

    # --- a helper's words ---

    async def _ask(self, work: LineWork) -> None:
        try:
            said, state, reason = await self._rendered(work)
        except (EngineError, TimeoutError) as error:
            tries = self._failed.get(work.line, (0, 0.0))[0] + 1
            log.warning("line-not-translated try=%d error=%s", tries, type(error).__name__)
            due = self._services.clock.monotonic() + AGAIN
            self._failed[work.line] = (tries, due)
            if tries < ATTEMPTS:
                return
            said, state, reason = work.said, LineState.FAILED, Reason.ENGINE
        self._failed.pop(work.line, None)
        await self._work.put(work, said, state, reason)

    async def _rendered(self, work: LineWork) -> tuple[Shared, LineState, Reason | None]:
        """The line in the person's language. Raises EngineError, TimeoutError."""
        said, target = work.said, _language(work.whom)
        voice = next((file for file in said.files if file.mime.startswith("audio/")), None)
        if voice is not None:
            said = await self._heard(said, voice, work.whom)
            if not said.text.strip():
                return said, LineState.FAILED, Reason.UNHEARD
        state, reason = LineState.AGREED, None
        if voice is not None:
            state, reason = LineState.PROPOSED, Reason.VOICE
        if not said.text.strip() or _tag(said.language) == target:
            return said, state, reason
        made = await self._made(said.text, said.language, target, work.whom.conversation)
        if made is None:
            return said, LineState.FAILED, Reason.MISSING
        said = replace(
            said, translation=made.text, translation_language=target, back=made.back,
            approximate=made.approximate,
        )  # fmt: skip
        if made.approximate:
            return said, LineState.PROPOSED, Reason.APPROXIMATE
        if made.critical:
            return said, LineState.PROPOSED, Reason.CRITICAL
        return said, state, reason

    async def _heard(self, said: Shared, voice: Attachment, whom: Whom) -> Shared:
        """What the helper said, in the helper's language."""
        services = self._consented(whom.conversation)
        async with asyncio.timeout(ENGINE_SECONDS):
            heard = await services.listener.transcribe(voice.data, language=_tag(said.language))
        text = " ".join(part for part in (said.text, heard.text) if part.strip())
        return replace(said, text=text, heard=heard.confidence)

    async def _made(
        self, text: str, source: str, target: str, conversation: Conversation
    ) -> Rendered | None:
        services = self._consented(conversation)
        if services.rendering is None:
            return None
        async with asyncio.timeout(ENGINE_SECONDS):
            return await services.rendering(text, _tag(source), target, conversation, services)

    async def _send(self, work: LineWork, ring: Ring) -> bool:
        services, said = self._services, work.said
        own = interface_language(_language(work.whom), services)
        replies = []
        if said.text.strip():
            language = said.translation_language or _tag(said.language)
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

    async def _announce(self, changed: Changed, ring: Ring) -> None:
        spoken = await self._sentences([_ANNOUNCED[changed.state]], changed.whom)
        if await self._work.announce(changed, spoken):
            ring(changed.whom.key.channel)

    async def _tell(self, changed: Changed, ring: Ring) -> None:
        phrases = [_SILENT[changed.state], "handoff-elsewhere"]
        if await self._work.tell(changed, await self._sentences(phrases, changed.whom)):
            ring(changed.whom.key.channel)

    async def _sentences(self, phrases: Sequence[str], whom: Whom) -> Sequence[Reply]:
        language = interface_language(_language(whom), self._services)
        said = [say(one, language, self._services, name=whom.name) for one in phrases]
        return await self._spoken(said, whom)

    async def _spoken(self, replies: Sequence[Reply], whom: Whom) -> Sequence[Reply]:
        """With their spoken form and their files in the person's vault."""
        turn = Turn(replies=tuple(replies), conversation=whom.conversation)
        return (await speak(turn, self._consented(whom.conversation))).replies

    # --- canned sentences ---

    async def _worded(self, work: CannedWork) -> Canned:
        """In the languages of the association; one that cannot be made now is made when it is
        needed."""
        nobody = Conversation(key=ConversationKey(channel="desk", chat="", person=""))
        sentence, found = work.sentence, []
        for tag in work.languages or self._services.phrases.languages:
            if _tag(tag) == _tag(sentence.language):
                continue
            try:
                made = await self._made(sentence.text, sentence.language, _tag(tag), nobody)
            except (EngineError, TimeoutError) as error:
                log.warning("not-worded language=%s error=%s", tag, type(error).__name__)
                continue
            if made is not None:
                found.append(
                    Wording(
                        language=_tag(tag),
                        text=made.text,
                        back=made.back,
                        approximate=made.approximate,
                        critical=made.critical,
                    )
                )
        return replace(sentence, wordings=tuple(found))

    # --- inside ---

    def _consented(self, conversation: Conversation) -> Services:
        """Remote engines only for people who agreed to them (rule P3)."""
        services = self._services
        return services.consented or services if talks.may_leave(conversation) else services

    def _is_due(self, line: int) -> bool:
        _, due = self._failed.get(line, (0, 0.0))
        return self._services.clock.monotonic() >= due

    async def _guarded(self, step: Awaitable[T]) -> T | None:
        """One person's trouble is not everybody's; it is tried again at the next look."""
        try:
            return await step
        except (asyncio.CancelledError, StoreError):
            raise
        except PorteVoixError as error:
            log.warning("desk-put-off error=%s", type(error).__name__)
            return None


def _language(whom: Whom) -> str:
    """The person's, as they speak now."""
    return _tag(whom.conversation.language or whom.language)


def _tag(language: str) -> str:
    return language.split("-")[0]


def _after(lead: Reply, reply: Reply) -> list[Reply]:
    """Who speaks, and what they say: one reply where one voice can speak both."""
    if lead.language != reply.language:
        return [lead, reply]
    text = f"{lead.text} {reply.text}"
    return [replace(reply, text=text, speech=text)]
