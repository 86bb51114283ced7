"""Who is in a room, and whether it is encrypted: asked when first needed, then kept up to date."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from dataclasses import dataclass

from bot.channels.matrix.crypto import Crypto
from bot.channels.matrix.homeserver import Homeserver, Refused, path
from bot.channels.matrix.memory import Memory
from bot.channels.matrix.raw import Json, table, text

ROOMS = 10_000  # remembered
GROUP_MARK = "-"
"""Chats with more than two people begin with it, as they do on Telegram."""


@dataclass(slots=True, kw_only=True)
class Room:
    """What we know of a room."""

    id: str
    members: set[str]
    """Joined, ourselves included."""
    encrypted: bool


class Rooms:
    """The rooms that we are in."""

    def __init__(self, homeserver: Homeserver, memory: Memory) -> None:
        self._homeserver = homeserver
        self._memory = memory
        self._known: OrderedDict[str, Room] = OrderedDict()
        self._changes: OrderedDict[str, int] = OrderedDict()
        """The last change of each room, numbered: an answer of before is no answer."""
        self._numbers = itertools.count()

    async def get(self, room: str, crypto: Crypto) -> Room:
        """Raises Refused (we are not in it), Unreachable."""
        known = self._known.get(room)
        while known is None:
            before = self._changes.get(room)
            asked = await self._ask(room, crypto)
            # Somebody else may have asked meanwhile, and the sync told what changed since.
            known = self._known.get(room)
            if known is None and self._changes.get(room) == before:
                known = asked
        self._known[room] = known
        self._known.move_to_end(room)
        while len(self._known) > ROOMS:
            self._known.popitem(last=False)
        return known

    async def _ask(self, room: str, crypto: Crypto) -> Room:
        joined = await self._homeserver.call("GET", path("rooms", room, "joined_members"))
        if await self._is_encrypted(room, crypto):
            crypto.encrypt_from_now(room)
        members = set(table(joined.get("joined")))
        return Room(id=room, members=members, encrypted=crypto.is_encrypted(room))

    async def _is_encrypted(self, room: str, crypto: Crypto) -> bool:
        if crypto.is_encrypted(room):
            return True
        try:
            await self._homeserver.call("GET", path("rooms", room, "state", "m.room.encryption"))
        except Refused as error:
            if error.status == 404:
                return False
            raise
        return True

    def forget(self, room: str) -> None:
        """Ask again when it is needed: we missed something, or left."""
        self._known.pop(room, None)
        self._changed(room)

    def _changed(self, room: str) -> None:
        self._changes[room] = next(self._numbers)
        self._changes.move_to_end(room)
        while len(self._changes) > ROOMS:
            self._changes.popitem(last=False)

    def apply(self, room: str, event: Json, crypto: Crypto) -> None:
        """Take a state event of the timeline into account."""
        kind, content = event.get("type"), table(event.get("content"))
        if kind == "m.room.encryption":
            crypto.encrypt_from_now(room)
        self._changed(room)
        known = self._known.get(room)
        if known is None:
            return
        known.encrypted = crypto.is_encrypted(room)
        if kind == "m.room.member" and (person := text(event.get("state_key"))):
            if content.get("membership") == "join":
                known.members.add(person)
            else:
                known.members.discard(person)

    def is_group(self, room: Room) -> bool:
        """More than two people, or once linked to a desk."""
        return len(room.members) > 2 or self.is_desk(room.id)

    def is_desk(self, room: str) -> bool:
        """True where a team answers requests."""
        return self.first(room) in self._memory.desks

    # --- upgraded rooms: one conversation, whatever the room's id of today ---

    def chat(self, room: Room) -> str:
        """The conversation's name for a room: the first of its line, marked for groups."""
        return (GROUP_MARK if self.is_group(room) else "") + self.first(room.id)

    def first(self, room: str) -> str:
        """The first room of the line that `room` continues."""
        return next((old for old, now in self._memory.moved.items() if now == room), room)

    def today(self, chat: str) -> str:
        """The room of a conversation."""
        room = chat.removeprefix(GROUP_MARK)
        return self._memory.moved.get(room, room)

    def moved(self, old: str, new: str) -> None:
        """`new` continues `old`."""
        self._memory.moved[self.first(old)] = new
        self.forget(old)


def server_of(matrix_id: str) -> str:
    """``@name:server`` -> ``server``."""
    return matrix_id.partition(":")[2]


def welcome(inviter: str, ours: str, allowed: tuple[str, ...]) -> bool:
    """May this person open a conversation? `allowed`: servers, ids of people, or ``*``; empty:
    those of our own homeserver."""
    if not inviter.startswith("@") or not server_of(inviter):
        return False
    if not allowed:
        return server_of(inviter) == server_of(ours)
    return bool({"*", inviter, server_of(inviter)} & set(allowed))
