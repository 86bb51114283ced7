"""Sends the parts of a reply, each shown exactly once.

Every event goes out under a transaction id made of `Outgoing.id`, the same at every try and after
a crash: the homeserver answers a repetition with the event that it has.
https://spec.matrix.org/v1.11/client-server-api/#transaction-identifiers
Synapse remembers them for a day, by device.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import OrderedDict
from collections.abc import Callable

from nio.crypto.attachments import encrypt_attachment

from bot.channels.matrix import compose, faults
from bot.channels.matrix.connection import Connection
from bot.channels.matrix.homeserver import Refused, Unreachable, path
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.memory import OCCUPIED_PAUSE, Occupied
from bot.channels.matrix.offered import Offered
from bot.channels.matrix.raw import Json, table, text
from bot.channels.matrix.rooms import GROUP_MARK, Room
from bot.errors import ChannelError, ChannelGone, ConfigError
from bot.ports import Outgoing, Phrases

log = logging.getLogger(__name__)

SEND_SECONDS = 50.0
"""A whole reply; less than what Delivery waits."""
COMPANY_PAUSE = 3600.0  # seconds between two looks whether the person is alone with us again
REMEMBERED = 4096
MESSAGE = "m.room.message"


class Sender:
    """The send path: parts, encryption, relations, errors."""

    def __init__(
        self, connection: Connection, invitations: Invitations, offered: Offered,
        threads: OrderedDict[str, str], phrases: Phrases, monotonic: Callable[[], float],
    ) -> None:  # fmt: skip
        """`threads`: first events of threads, by the events that belong to them."""
        self._here = connection
        self._invitations = invitations
        self._offered = offered
        self._threads = threads
        self._phrases = phrases
        self._monotonic = monotonic
        self._held = 0.0
        """When the homeserver will listen again, on our clock."""
        self._done: OrderedDict[str, set[str]] = OrderedDict()
        """Names of the parts that the homeserver has, by `Outgoing.id`: only so as not to upload
        them again."""

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver what is still missing. Raises ChannelError, ChannelGone."""
        wait = self._held - self._monotonic()
        if wait > 0:
            raise ChannelError("the homeserver asked us to slow down", retry_after=wait)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._here.open()
                await self._send(outgoing)
        except (Refused, Unreachable) as error:
            raise self._translated(error) from None
        except TimeoutError:
            raise ChannelError("the homeserver is too slow") from None
        except Occupied as error:
            raise ChannelError(str(error), retry_after=OCCUPIED_PAUSE) from None
        except ConfigError as error:  # the receiver says so too, and tries again
            raise ChannelError(str(error), retry_after=faults.TOKEN_PAUSE) from None

    def _translated(self, error: Refused | Unreachable) -> ChannelError:
        meant = faults.of_send(error)
        if isinstance(error, Refused) and error.status == 429 and meant.retry_after:
            self._held = self._monotonic() + meant.retry_after
        return meant

    async def _send(self, outgoing: Outgoing) -> None:
        chat = outgoing.key.chat
        planned = compose.parts(outgoing.reply, outgoing.audio, self._phrases, outgoing.document)
        relation = await self._relation(outgoing)
        done = self._done.get(outgoing.id, set())
        for part in planned:
            if part.name in done:
                continue
            room = await self._room(outgoing)
            try:
                await self._part(room, part, relation, outgoing)
            except Refused as error:
                if error.code != "M_FORBIDDEN" or not await self._followed(room):
                    raise
                raise ChannelError("the room was upgraded", retry_after=0.0) from None
            self._done.setdefault(outgoing.id, done).add(part.name)
            while len(self._done) > REMEMBERED:
                self._done.popitem(last=False)
        self._done.pop(outgoing.id, None)
        room_id = self._here.rooms.today(chat)
        offered = next((part.choices for part in reversed(planned) if part.choices), ())
        if any(part.text for part in planned):
            self._offered.note(room_id, offered)
        self._here.chores.do(lambda: self.typing(room_id, on=False))

    async def _room(self, outgoing: Outgoing) -> Room:
        """Raises ChannelGone when the person left, ChannelError while others would read it too."""
        key = outgoing.key
        room = await self._here.room(self._here.rooms.today(key.chat))
        if key.chat.startswith(GROUP_MARK):
            return room
        if key.person not in room.members:
            raise ChannelGone("the person left the room")
        if self._here.rooms.is_group(room):
            log.warning("matrix: a private answer is held back: its room has become a group")
            raise ChannelError("others are in the room by now", retry_after=COMPANY_PAUSE)
        return room

    async def _followed(self, room: Room) -> bool:
        """True when the room was upgraded and we are in its successor."""
        where = path("rooms", room.id, "state", "m.room.tombstone", "")
        try:
            content = await self._here.homeserver.call("GET", where)
        except Refused:
            return False
        return await self._invitations.follow(room.id, {"content": content})

    # --- one part ---

    async def _part(
        self, room: Room, part: compose.Part, relation: Json, outgoing: Outgoing
    ) -> None:
        """A voice message that is refused is left out when a text follows, and a sentence stands
        for a refused file."""
        try:
            content = await self._content(room, part)
        except Refused as error:
            if error.status != 413 and error.code != "M_TOO_LARGE":
                raise
            instead = self._instead(part, outgoing)
            if not instead:
                return
            content = {"msgtype": "m.text", "body": instead}
        await self._event(room, {**content, **relation}, self._transaction(outgoing, part))

    async def _content(self, room: Room, part: compose.Part) -> dict[str, object]:
        data = part.voice or part.document
        if not data:
            return compose.words_of(part)
        if not room.encrypted:
            return compose.file_of(part, await self._here.homeserver.upload(data, part.mime), None)
        sealed, keys = await asyncio.to_thread(encrypt_attachment, data)
        mxc = await self._here.homeserver.upload(sealed, "application/octet-stream")
        return compose.file_of(part, mxc, keys)

    def _instead(self, part: compose.Part, outgoing: Outgoing) -> str:
        reply = outgoing.reply
        if part.document:
            return self._phrases.say(reply.language, "reminder-file-failed")
        return "" if reply.text.strip() else reply.speech

    async def _event(self, room: Room, content: dict[str, object], transaction: str) -> None:
        here, kind, body = self._here, MESSAGE, content
        if room.encrypted:
            kind = "m.room.encrypted"
            body = dict(
                await here.crypto.seal(here.homeserver, room.id, room.members, MESSAGE, content)
            )
        await here.homeserver.call("PUT", path("rooms", room.id, "send", kind, transaction), body)

    def _transaction(self, outgoing: Outgoing, part: compose.Part) -> str:
        named = "\0".join((self._here.memory.salt, outgoing.id, part.name))
        return hashlib.sha256(named.encode()).hexdigest()[:32]

    # --- relations ---

    async def _relation(self, outgoing: Outgoing) -> Json:
        """In threads the answer stays there; in groups it is tied to its question and names the
        person; alone with a person that is only noise."""
        question = outgoing.reply_to if outgoing.reply_to.startswith("$") else ""
        group = outgoing.key.chat.startswith(GROUP_MARK)
        mentions: Json = {"user_ids": [outgoing.key.person]} if group and question else {}
        found: dict[str, object] = {"m.mentions": mentions}
        if not question:
            return found
        thread = await self._thread(self._here.rooms.today(outgoing.key.chat), question)
        answered = {"m.in_reply_to": {"event_id": question}}
        if thread:
            found["m.relates_to"] = {
                "rel_type": "m.thread", "event_id": thread, "is_falling_back": True, **answered
            }  # fmt: skip
        elif group:
            found["m.relates_to"] = answered
        return found

    async def _thread(self, room: str, question: str) -> str:
        """The first event of the question's thread; empty when it is in none. That stands outside
        of what is encrypted."""
        if question not in self._threads:
            event = await self._here.event(room, question)
            relation = table(table(event.get("content") if event else None).get("m.relates_to"))
            inside = relation.get("rel_type") == "m.thread"
            self._threads[question] = text(relation.get("event_id")) if inside else ""
        return self._threads[question]

    async def typing(self, room: str, *, on: bool) -> None:
        """Show or end "is writing". Raises Refused, Unreachable."""
        here = self._here
        body: Json = {"typing": True, "timeout": 8000} if on else {"typing": False}
        await here.homeserver.call("PUT", path("rooms", room, "typing", here.user), body)
