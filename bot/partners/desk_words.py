"""What helpers say, put into the person's language: translated, listened to, read back where it
matters (rule R7). The service's side; the helpers' pages are another process, which writes rows.

Hand-offs do not wait for each other: a long recording in one delays nobody else. In one hand-off
the lines keep their order.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from bot import talks
from bot.errors import EngineError, MediaError
from bot.model import Attachment, Conversation, ConversationKey, Shared
from bot.partners.model import Canned, Wording
from bot.ports import Rendered, Services
from bot.stores.sql.partners.desk_rows import CannedWork, LineWork, Whom
from bot.stores.sql.partners.lines import LineState, Reason

log = logging.getLogger("porte_voix.desk")

EVERY = 1.0
"""Seconds between two looks."""
ENGINE_SECONDS = 120.0
ATTEMPTS = 3
"""Tries of a line before it fails; the helper sees that."""
AGAIN = 10.0
"""Seconds between two of them."""


class WordWork(Protocol):
    """What is needed of the store; see `DeskWork`."""

    async def lines(self, state: LineState) -> tuple[LineWork, ...]: ...

    async def put(
        self, work: LineWork, said: Shared, state: LineState, reason: Reason | None = None
    ) -> bool: ...

    async def canned(self) -> tuple[CannedWork, ...]: ...

    async def put_canned(self, work: CannedWork, sentence: Canned) -> None: ...


class Words:
    """Two loops of the service; each runs until cancelled and raises StoreError when the database
    cannot be read."""

    def __init__(self, work: WordWork, services: Services, *, every: float = EVERY) -> None:
        self._work = work
        self._services = services
        self._every = every
        self._running: dict[int, asyncio.Task[None]] = {}
        """By hand-off: the line that is being worked on."""
        self._failed: dict[int, tuple[int, float]] = {}
        """By line that an engine could not do: how often, and when (monotonic) it is due again."""

    async def translating(self, ring: Callable[[str], None]) -> None:
        """Lines of helpers."""
        try:
            while True:
                await self.begin()
                await self.settle(self._every)
        finally:
            for task in self._running.values():
                task.cancel()
            await asyncio.gather(*self._running.values(), return_exceptions=True)
            self._running.clear()

    async def wording(self, ring: Callable[[str], None]) -> None:
        """Canned sentences, which nobody waits for."""
        while True:
            for work in await self._work.canned():
                await self._work.put_canned(work, await self._worded(work))
            await asyncio.sleep(self._every)

    async def begin(self) -> None:
        """Start on the next line of every hand-off in which none is being worked on."""
        for line in await self._work.lines(LineState.ASKED):
            handoff = line.whom.handoff
            if handoff not in self._running and self._is_due(line.line):
                self._running[handoff] = asyncio.create_task(self._ask(line))

    async def settle(self, seconds: float | None = None) -> None:
        """Until one of the lines is done, `seconds` at most. Raises StoreError."""
        if not self._running:
            await asyncio.sleep(seconds or 0)
            return
        done, _ = await asyncio.wait(
            self._running.values(), timeout=seconds, return_when=asyncio.FIRST_COMPLETED
        )
        self._running = {row: task for row, task in self._running.items() if task not in done}
        for task in done:
            task.result()

    # --- a line ---

    async def _ask(self, work: LineWork) -> None:
        try:
            said, state, reason = await self._rendered(work)
        except asyncio.CancelledError:
            raise
        except MediaError:
            said, state, reason = work.said, LineState.FAILED, Reason.UNHEARD
        except Exception as error:  # noqa: BLE001 - one line must not end the loop of all
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
        """The line in the person's language. Raises MediaError, EngineError, TimeoutError."""
        said, target = work.said, language_of(work.whom)
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
        services = consented(self._services, whom.conversation)
        async with asyncio.timeout(ENGINE_SECONDS):
            heard = await services.listener.transcribe(voice.data, language=_tag(said.language))
        text = " ".join(part for part in (said.text, heard.text) if part.strip())
        return replace(said, text=text, heard=heard.confidence)

    async def _made(
        self, text: str, source: str, target: str, conversation: Conversation
    ) -> Rendered | None:
        services = consented(self._services, conversation)
        if services.rendering is None:
            return None
        async with asyncio.timeout(ENGINE_SECONDS):
            return await services.rendering(text, _tag(source), target, conversation, services)

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

    def _is_due(self, line: int) -> bool:
        _, due = self._failed.get(line, (0, 0.0))
        return self._services.clock.monotonic() >= due


def language_of(whom: Whom) -> str:
    """The person's, as they speak now."""
    return _tag(whom.conversation.language or whom.language)


def _tag(language: str) -> str:
    return language.split("-")[0]


def consented(services: Services, conversation: Conversation) -> Services:
    """Remote engines only for people who agreed to them (rule P3)."""
    return services.consented or services if talks.may_leave(conversation) else services
