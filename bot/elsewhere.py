"""Replies for people who are connected to another front: handed on to whoever holds them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.model import ConversationKey
from bot.waiting import back_off

TRIES = 6
"""So often a reply is handed on; then it waits like one to somebody who went away."""
FIRST_SECONDS, LONGEST_SECONDS = 0.5, 15.0
"""So long we leave a conversation to the others, each time longer."""

Here = Callable[[ConversationKey], bool]
"""True when the person is connected to this process."""


class Elsewhere:
    """Who is left to the other fronts for a while."""

    def __init__(self, here: Here) -> None:
        self._here = here
        self._tries: dict[ConversationKey, int] = {}
        self._left: set[ConversationKey] = set()

    @property
    def left(self) -> frozenset[ConversationKey]:
        """Conversations not to be claimed now."""
        return frozenset(key for key in self._left if not self._here(key))

    def hands_on(self, key: ConversationKey) -> bool:
        """True when somebody else is to try now; False: it is for us to try."""
        tries = self._tries.pop(key, 0)
        if self._here(key) or tries >= TRIES:
            return False
        self._tries[key] = tries + 1
        self._left.add(key)
        pause = back_off(tries + 1, first=FIRST_SECONDS, longest=LONGEST_SECONDS)
        asyncio.get_running_loop().call_later(pause, self._left.discard, key)
        return True
