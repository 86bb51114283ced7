"""Invitations are accepted by policy, everything else is declined; upgraded rooms are followed."""

from __future__ import annotations

import logging
import time
from functools import partial

from bot.channels.matrix.connection import Connection
from bot.channels.matrix.homeserver import Refused, Unreachable, path
from bot.channels.matrix.raw import Json, rows, table, text, words
from bot.channels.matrix.rooms import welcome
from bot.errors import StoreError

log = logging.getLogger(__name__)

AGAIN_SECONDS = 60.0
"""Between two tries to join a room whose server does not answer."""
JOIN_SECONDS = 60.0
"""A room of another server takes its time."""


class Invitations:
    """Answers invitations, behind the scenes."""

    def __init__(self, connection: Connection, allowed: tuple[str, ...]) -> None:
        """`allowed`: see `bot.channels.matrix.rooms.welcome`."""
        self._here = connection
        self._allowed = allowed
        self._busy: set[str] = set()
        self._again: dict[str, float] = {}
        """When to try once more, on the clock of `time.monotonic`."""
        self._unproven: set[str] = set()
        """Rooms that another room sent us to, and that have not named it yet."""

    def note(self, invited: Json) -> None:
        """Remember what a sync says; durable with its token."""
        for room, invitation in invited.items():
            for event in rows(table(table(invitation).get("invite_state")).get("events")):
                if (
                    event.get("type") == "m.room.member"
                    and event.get("state_key") == self._here.user
                ):
                    self._here.memory.invited[room] = text(event.get("sender"))

    def answer(self) -> None:
        """Start what is not under way. What fails for a while is tried after the next sync."""
        for room, inviter in tuple(self._here.memory.invited.items()):
            if room not in self._busy and time.monotonic() >= self._again.get(room, 0.0):
                answer = partial(self._answer, room, inviter)
                if self._here.chores.do(answer, 2 * JOIN_SECONDS):
                    self._busy.add(room)

    async def _answer(self, room: str, inviter: str) -> None:
        here, memory = self._here, self._here.memory
        self._again[room] = time.monotonic() + AGAIN_SECONDS
        try:
            if welcome(inviter, here.user, self._allowed):
                await self._enter(room)
            else:
                log.info("matrix: an invitation is declined by [matrix] invitations")
                await here.homeserver.call("POST", path("rooms", room, "leave"), {})
        except Refused as error:
            if not error.final:
                return
            log.warning("matrix: an invitation is over: %s", error.code)
        finally:
            self._busy.discard(room)
        memory.invited.pop(room, None)
        self._again.pop(room, None)
        await self._save()

    async def _enter(self, room: str) -> None:
        """Join; what was said since the invitation is read with the sync that shows the room."""
        here, memory = self._here, self._here.memory
        if room not in memory.entered:
            memory.entered.append(room)
            await self._save()
        try:
            await here.homeserver.call("POST", path("join", room), {}, seconds=JOIN_SECONDS)
        except Refused:
            memory.entered.remove(room)
            raise

    async def _save(self) -> None:
        try:
            await self._here.file.save()
        except StoreError as error:  # the next token is saved with it
            log.error("matrix: %s", error)

    # --- the end of rooms ---

    async def follow(self, old: str, event: Json) -> bool:
        """The room was upgraded: go where its people go. True when we are there.

        Only a room that itself says what it continues takes over the conversation; one that does
        not, or does not say, is left.
        """
        here = self._here
        new = text(table(event.get("content")).get("replacement_room"))
        server = text(event.get("sender")).partition(":")[2]
        if not new:
            return False
        try:
            if not await self._there_anyway(new):
                self._unproven.add(new)
            await here.homeserver.call(
                "POST", path("join", new), {}, query={"via": server} if server else None,
                seconds=JOIN_SECONDS,
            )  # fmt: skip
            made = await here.homeserver.call("GET", path("rooms", new, "state", "m.room.create"))
        except (Refused, Unreachable) as error:
            log.warning("matrix: cannot follow an upgraded room: %s", error)
            await self._leave_unproven(new)
            return False
        if table(made.get("predecessor")).get("room_id") != old:
            log.warning("matrix: a room does not continue the one that names it")
            await self._leave_unproven(new)
            return False
        self._unproven.discard(new)
        here.rooms.moved(old, new)
        await self._save()
        return True

    async def _there_anyway(self, room: str) -> bool:
        """True for a room that we are in, or invited to, anyway: whoever names the room of somebody
        else must not make us leave it. Raises Refused, Unreachable."""
        if room in self._here.memory.invited:
            return True
        joined = await self._here.homeserver.call("GET", path("joined_rooms"))
        return room in words(joined.get("joined_rooms")) and room not in self._unproven

    async def _leave_unproven(self, room: str) -> None:
        if room not in self._unproven:
            return
        try:
            await self._leave(room)
        except Unreachable as error:  # nobody knows whether we are in it
            log.warning("matrix: cannot leave a room: %s", error)
            return
        except Refused:
            pass  # we never were
        self._unproven.discard(room)

    async def _leave(self, room: str) -> None:
        here = self._here
        await here.homeserver.call("POST", path("rooms", room, "leave"), {})
        await here.homeserver.call("POST", path("rooms", room, "forget"), {})
        here.rooms.forget(room)

    async def leave_if_empty(self, room: str) -> None:
        """Nobody is left but us."""
        here = self._here
        if (await here.room(room)).members <= {here.user}:
            await self._leave(room)
