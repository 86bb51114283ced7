"""Numbered choices: Matrix has no buttons, so "2" means the second of what we offered last."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence

from bot.channels.matrix.compose import CHOICES
from bot.channels.matrix.connection import Connection
from bot.channels.matrix.homeserver import Refused, path
from bot.channels.matrix.raw import rows, table, words
from bot.channels.matrix.rooms import Room

REMEMBERED = 4096  # rooms
LOOK_BACK = "10"  # events, when this process has not seen what the last one offered
_NUMBER = re.compile(r"(\d{1,2})\s*[.)]?")


class Offered:
    """What was offered last in each room."""

    def __init__(self, connection: Connection) -> None:
        self._here = connection
        self._last: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    def note(self, room: str, choices: Sequence[str]) -> None:
        """We said something; `choices` came with it, or none."""
        self._last[room] = tuple(choices)
        self._last.move_to_end(room)
        while len(self._last) > REMEMBERED:
            self._last.popitem(last=False)

    def forget(self, room: str) -> None:
        """The person was erased."""
        self._last.pop(room, None)

    async def meant(self, room: Room, said: str) -> str:
        """The words themselves, or the choice that a bare number stands for. Raises Unreachable."""
        number = _NUMBER.fullmatch(said)
        if number is None:
            return said
        if room.id not in self._last:
            self.note(room.id, await self._looked_up(room.id))
        choices, place = self._last[room.id], int(number[1])  # digits of any script
        return choices[place - 1] if 1 <= place <= len(choices) else said

    async def _looked_up(self, room: str) -> Sequence[str]:
        query = {"dir": "b", "limit": LOOK_BACK}
        try:
            page = await self._here.homeserver.call(
                "GET", path("rooms", room, "messages"), query=query
            )
        except Refused:
            return ()
        for event in rows(page.get("chunk")):
            if event.get("sender") == self._here.user and "state_key" not in event:
                opened = self._here.opened(room, event)
                content = table(opened.get("content") if opened else None)
                if "body" in content:
                    return words(content.get(CHOICES))
        return ()
