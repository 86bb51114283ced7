"""What a room gets to read: new hand-offs, what people say, and what is to be read back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace

from babel import Locale, UnknownLocaleError

from bot.errors import StoreError
from bot.model import Attachment, ConversationKey, HandoffState, MediaKind, Reply, Shared, Side
from bot.ports import Phrases, Vault
from bot.stores.sql.partners.lines import Line, LineState
from bot.stores.sql.partners.room_work import Post, RoomWork

log = logging.getLogger("porte_voix.rooms")

EVERY = 1.0
"""Seconds between two looks."""
LONGEST = 800
"""Characters of one line; with its translation and the rest, a message stays one message."""


class Posting:
    """The loop of the service."""

    def __init__(
        self, work: RoomWork, phrases: Phrases, vault: Vault, *, every: float = EVERY
    ) -> None:
        """`phrases`: sentences for members of associations."""
        self._work = work
        self._phrases = phrases
        self._vault = vault
        self._every = every

    async def posting(self, ring: Callable[[str], None]) -> None:
        """Until cancelled; `ring` is told the channel on which there is something to send. Raises
        StoreError when the database cannot be read."""
        while True:
            await self.look(ring)
            await asyncio.sleep(self._every)

    async def look(self, ring: Callable[[str], None]) -> int:
        """Post what is new. Returns how many messages were queued."""
        posted = 0
        for post in await self._work.pending():
            try:
                replies = [*self._messages(post), *[r async for r in self._files(post)]]
                if await self._work.post(post, replies):
                    posted += len(replies)
                    ring(post.room.address.channel)
            except StoreError as error:  # the next look tries again; the others go on
                log.error("post-put-off error=%s", error)
        return posted

    # --- words ---

    def _messages(self, post: Post) -> Iterator[Reply]:
        """One message for what was said, and one for each line that waits for a yes."""
        say, reads = self._phrases.say, post.room.reads
        heard = [line for line in post.lines if line.shared.side is not Side.HELPER]
        if post.state is HandoffState.CLOSED:
            over = say(reads, "room-erased" if post.erased else "room-over")
            yield self._reply(post, f"#{post.tag}\n{over}")
        if heard:
            head = f"#{post.tag}"
            if post.first:
                head = "\n".join((head, say(reads, "room-new"),
                    say(reads, f"room-urgency-{post.urgency}"),
                    say(reads, "room-speaks", tongue=_name(post.language, reads))))  # fmt: skip
            parts = [head, *(self._line(line.shared, reads) for line in heard)]
            if post.first:
                parts.append(say(reads, "room-answer"))
            yield self._reply(post, "\n\n".join(parts))
        for line in post.lines:
            if line.shared.side is Side.HELPER:
                yield self._reply(post, self._own(post, line))

    def _line(self, said: Shared, reads: str) -> str:
        """Who said it, the words, their translation and how sure it is."""
        say = self._phrases.say
        who = say(reads, "room-person" if said.side is Side.PERSON else "room-bot")
        parts = [f"{who} {_short(said.text)}"] if said.text else []
        if said.translation:
            parts.append(f"{say(reads, 'room-translation')} {_short(said.translation)}")
        if said.translation and said.approximate:
            parts.append(say(reads, "room-rough"))
        if said.text and not said.translation and not said.language.startswith(reads):
            parts.append(say(reads, "room-no-translation"))
        if said.files:
            parts.append(say(reads, "room-files"))
        return "\n".join(parts)

    def _own(self, post: Post, line: Line) -> str:
        """A helper's own line: to be agreed to, or failed."""
        say, reads, said = self._phrases.say, post.room.reads, line.shared
        if line.state is LineState.FAILED:
            failed = say(reads, "room-failed")
            return f"#{post.tag}\n{failed}\n{_short(said.text)}"
        parts = [f"#{post.tag}-{line.id}", say(reads, "room-check"), _short(said.translation)]
        if said.text:
            parts.append(f"{say(reads, 'room-yours')} {_short(said.text)}")
        if said.back:
            parts.append(f"{say(reads, 'room-back')} {_short(said.back)}")
        if said.approximate:
            parts.append(say(reads, "room-rough"))
        parts.append(say(reads, "room-ok"))
        return "\n".join(parts)

    def _reply(self, post: Post, text: str) -> Reply:
        return Reply(text=text, speech="", language=post.room.reads)

    # --- files ---

    async def _files(self, post: Post) -> AsyncIterator[Reply]:
        """Each with the tag, so that it can be answered."""
        for file in post.files:
            stored = await _stored(file, post.room.address, self._vault)
            yield replace(self._reply(post, f"#{post.tag}"), document=stored)


async def _stored(file: Attachment, key: ConversationKey, vault: Vault) -> Attachment:
    kind = MediaKind.PHOTO if file.mime.startswith("image/") else MediaKind.DOCUMENT
    ref = await vault.put(key, file.data, kind=kind, mime=file.mime)
    return replace(file, data=b"", ref=ref)


def _name(tag: str, language: str) -> str:
    """The name of a language, in another."""
    try:
        return Locale.parse(tag.replace("-", "_")).get_display_name(language) or tag
    except (UnknownLocaleError, ValueError):
        return tag


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
