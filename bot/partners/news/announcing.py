"""The service's side of announcements: two loops, one that words them and one that sends them.

Wording waits for engines and may take minutes; sending is paced, so that answers are not delayed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.errors import EngineError, StoreError
from bot.model import Conversation, ConversationKey, Reply
from bot.partners.news.model import Announcement, AnnouncementState, Stand, Version
from bot.partners.news.window import may_sound
from bot.ports import Phrases, Services
from bot.stores.sql.partners.newsroom import Newsroom, Reader, Work
from bot.turns import interface_language
from bot.voicing import voiced

log = logging.getLogger("porte_voix.news")

EVERY = 1.0
"""Seconds between two looks."""
A_MINUTE = 20
"""Announcements queued in any minute at most, of all associations together."""
SCANNED = 200
"""People looked at in one round at most."""
AGAIN = 60.0
"""Seconds after which those are tried again who were in the middle of something."""
STALE = timedelta(hours=24)
"""So long after its time an announcement is no news any more."""
RENDER_SECONDS = 120.0
VOICE_SECONDS = 60.0


class Announcing:
    """The loops of the service: `wording` and `sending`."""

    def __init__(self, newsroom: Newsroom, services: Services, *, every: float = EVERY) -> None:
        """`every`: seconds between two looks."""
        self._newsroom = newsroom
        self._services = services
        self._every = every
        self._after: dict[int, int] = {}
        """By announcement: the row up to which everybody was looked at in this round."""
        self._waiting: dict[int, float | None] = {}
        """By announcement in which somebody was busy: when (monotonic) the next round begins."""

    async def wording(self, queued: Callable[[str], None]) -> None:
        """Until cancelled. Raises StoreError when the database cannot be read."""
        while True:
            for work in await self._newsroom.next(AnnouncementState.ASKED):
                await self.word(work)
            await asyncio.sleep(self._every)

    async def sending(self, queued: Callable[[str], None]) -> None:
        """Until cancelled; `queued` is called with the channel's name when there is something to
        send. Raises StoreError when the database cannot be read."""
        while True:
            await self.send(queued)
            await asyncio.sleep(self._every)

    # --- words ---

    async def word(self, work: Work) -> None:
        """Make it ready to be previewed: in the languages of those who agreed."""
        spoken = await self._newsroom.languages(work.organisation)
        wanted = {interface_language(tag, self._services) for tag in spoken}
        versions = [
            await self._version(work.announcement, tag)
            for tag in sorted(wanted - {work.announcement.language})
        ]
        await self._newsroom.word(work, versions)

    async def _version(self, announcement: Announcement, language: str) -> Version:
        """Refused when it did not pass every check: a rough translation is none."""
        refused = Version(language=language, stand=Stand.REFUSED)
        if self._services.rendering is None:
            return refused
        nobody = ConversationKey(channel="news", chat="", person="")
        try:
            async with asyncio.timeout(RENDER_SECONDS):
                made = await self._services.rendering(
                    announcement.text, announcement.language, language,
                    Conversation(key=nobody, language=announcement.language), self._services,
                )  # fmt: skip
        except (EngineError, TimeoutError) as error:
            log.warning("not-worded language=%s error=%s", language, type(error).__name__)
            return refused
        if made is None or made.approximate or not made.text:
            return refused
        return Version(language=language, stand=Stand.READY, text=made.text, back=made.back)

    # --- sending ---

    async def send(self, queued: Callable[[str], None]) -> int:
        """Queue what is due to who has not heard it, within the pace. Returns to how many."""
        now, told = self._services.clock.now(), 0
        for work in await self._newsroom.next(AnnouncementState.AGREED):
            if may_sound(work.profile, now):
                await self._newsroom.start(work)
        for work in await self._newsroom.next(AnnouncementState.SENDING):
            if work.due is not None and now - work.due > STALE:
                await self._end(work)
            elif may_sound(work.profile, now):
                told += await self._round(work, queued)
        return told

    async def _round(self, work: Work, queued: Callable[[str], None]) -> int:
        """The next ones of this announcement."""
        again = self._waiting.get(work.id)
        if again is not None:
            if self._services.clock.monotonic() < again:
                return 0
            del self._waiting[work.id]
        room = A_MINUTE - await self._newsroom.sent_since(60.0)
        told = 0
        for _ in range(SCANNED):
            if told >= room:
                return told
            (reader,) = await self._newsroom.readers(work, self._after.get(work.id, 0), 1) or (
                None,
            )
            if reader is None:
                await self._pass_over(work)
                return told
            self._after[work.id] = reader.conversation
            if await self._told(work, reader):
                queued(reader.key.channel)
                told += 1
        return told

    async def _pass_over(self, work: Work) -> None:
        """Everybody was looked at: again for those who were busy, else it is done."""
        self._after.pop(work.id, None)
        if work.id in self._waiting:
            self._waiting[work.id] = self._services.clock.monotonic() + AGAIN
        else:
            await self._end(work)

    async def _end(self, work: Work) -> None:
        self._after.pop(work.id, None)
        self._waiting.pop(work.id, None)
        await self._newsroom.end(work)

    async def _told(self, work: Work, reader: Reader) -> bool:
        """False: not this one, or not now."""
        if reader.busy:
            self._waiting.setdefault(work.id, None)
            return False
        language = interface_language(reader.language, self._services)
        version = work.announcement.worded(language)
        if version is None:  # nobody wrote it in this language
            return False
        reply = replace(
            composed(work, version, self._services.phrases), large=reader.large or None
        )  # fmt: skip
        try:
            if reader.spoken:
                reply = await self._spoken(reader, reply)
            return await self._newsroom.tell(work, reader, reply)
        except StoreError as error:
            log.error("news-put-off error=%s", error)
            self._waiting.setdefault(work.id, None)
            return False

    async def _spoken(self, reader: Reader, reply: Reply) -> Reply:
        """If speech fails or takes too long, the text alone (rule B9)."""
        manner = reader.manner
        try:
            async with asyncio.timeout(VOICE_SECONDS):
                return await voiced(reply, reader.key, self._services, manner.speed, manner.voice)
        except TimeoutError:
            return reply


def composed(work: Work, version: Version, phrases: Phrases) -> Reply:
    """What one person gets: who says it, that a machine translated it, how to end it."""
    language = version.language
    lead = "news-lead-translated" if version.stand is Stand.READY else "news-lead"
    text = "\n".join(
        (
            phrases.say(language, lead, name=work.profile.name),
            version.text,
            phrases.say(language, "news-end"),
        )
    )
    stop = phrases.words(language, "cue-news-stop")[:1]
    return Reply(text=text, speech=text, language=language, choices=stop)
