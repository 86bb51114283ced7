"""What is said in a room: answers to people, and the few commands of the team."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

from bot.cues import yes_or_no
from bot.model import Attachment, Conversation, HandoffState, MediaKind, Message, Reply, Turn
from bot.ports import Phrases, Vault
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.room_work import Room, RoomWork, tags

GROUPED = {"telegram": "room-opened", "matrix": "room-opened-matrix"}
"""Channels that have groups, and what a group hears when it is linked. The ids of chats that are
groups begin with a minus."""
MOST_FILES = 3
_COMMAND = re.compile(r"/(?P<name>[a-z]+)(?:@\w+)?(?:\s+(?P<rest>.*))?", re.DOTALL)
_NAMES = {MediaKind.VOICE: "voice.ogg", MediaKind.PHOTO: "photo.jpg", MediaKind.DOCUMENT: "file"}


class Answers:
    """Answers what members of a team say in their room."""

    def __init__(
        self, work: RoomWork, handoffs: Handoffs, phrases: Phrases, words: Phrases, vault: Vault
    ) -> None:
        """`phrases`: sentences for members of associations; `words`: lists of yes and no."""
        self._work = work
        self._handoffs = handoffs
        self._phrases = phrases
        self._words = words
        self._vault = vault

    async def answered(self, message: Message, conversation: Conversation) -> Turn | None:
        """The turn of a message in a room, or of ``/desk``; None: it is for the corridor.

        Raises StoreError, UnreadableMedia.
        """
        command = _COMMAND.fullmatch(message.text.strip())
        name, rest = (command["name"], (command["rest"] or "").strip()) if command else ("", "")
        group = message.key.channel in GROUPED and message.key.chat.startswith("-")
        if name == "desk":
            return await self._opened(message, rest, conversation, group=group)
        room = await self._work.at(message.key) if group else None
        if room is None:
            return None
        phrase = await self._done(message, name, rest, room)
        return self._said(phrase, room.reads, conversation, association=room.name)

    async def _opened(
        self, message: Message, code: str, conversation: Conversation, *, group: bool
    ) -> Turn:
        language = (message.language_hint or "fr").split("-")[0]
        if not group:
            return self._said("room-only-group", language, conversation)
        room = await self._work.open(message.key, code)
        if room is None:
            return self._said("room-code-wrong", language, conversation)
        opened = GROUPED[message.key.channel]
        return self._said(opened, room.reads, conversation, association=room.name)

    async def _done(self, message: Message, name: str, rest: str, room: Room) -> str:
        """What becomes of it, as the sentence to say."""
        about = tags(rest) or tags(message.replies_to or "")
        if about is None or message.edited or name not in {"", "take", "close"}:
            return "room-edited" if about and message.edited else "room-how"
        found = await self._work.find(room.organisation, about[0])
        if found is None:
            return "room-gone"
        token, state = found
        if name == "take":
            done = await self._handoffs.take(room.organisation, token, None)
            return "room-taken" if done else "room-held"
        if name == "close":
            done = await self._handoffs.close(room.organisation, token, None)
            return "room-closed" if done else "room-held"
        if about[1] is not None:
            return await self._settled(message, token, about[1], room)
        return await self._passed_on(message, token, state, room)

    async def _settled(self, message: Message, token: str, line: int, room: Room) -> str:
        """The answer to what was read back: yes, no, or other words in its place."""
        right = yes_or_no(message.text, self._words.languages, self._words)
        if right:
            agreed = await self._handoffs.agree(room.organisation, token, None, line)
            return "room-agreed" if agreed else "room-late"
        withdrawn = await self._handoffs.withdraw(room.organisation, token, None, line)
        if right is False or not withdrawn:
            return "room-withdrawn" if withdrawn else "room-late"
        return await self._passed_on(message, token, HandoffState.TAKEN, room)

    async def _passed_on(
        self, message: Message, token: str, state: HandoffState, room: Room
    ) -> str:
        """The first answer takes the hand-off for the room."""
        if not message.text and not message.media:
            return "room-how"
        if state is HandoffState.WAITING:
            await self._handoffs.take(room.organisation, token, None)
        line = await self._handoffs.say(
            room.organisation, token, None, message.text, language=room.reads,
            files=[file async for file in self._files(message)], once=f"room-{message.id}",
        )  # fmt: skip
        return "room-held" if line is None else "room-passed-on"

    async def _files(self, message: Message) -> AsyncIterator[Attachment]:
        for ref in message.media[:MOST_FILES]:
            data = await self._vault.get(message.key, ref)
            yield Attachment(name=_NAMES[ref.kind], mime=ref.mime, data=data)

    def _said(
        self, phrase: str, language: str, conversation: Conversation, **arguments: str
    ) -> Turn:
        text = self._phrases.say(language, phrase, **arguments)
        reply = Reply(text=text, speech="", language=language)
        return Turn(replies=(reply,), conversation=conversation, skill="room", language=language)
