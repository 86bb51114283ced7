"""The second note of an answer: spoken when its turn to be sent comes, while the first is heard."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

from bot.errors import PorteVoixError
from bot.model import Reply
from bot.ports import Outgoing

LATE_SECONDS = 180.0  # the most that speaking it may take
REMEMBERED = 16  # notes kept for another try, when the channel did not take them

Speaking = Callable[[Reply], Awaitable[bytes]]
"""The spoken form of a reply in its manner, Ogg/Opus. Raises EngineError."""


class NotSpokenYet(Exception):
    """Somebody else speaks it; look again in `after` seconds or when the bell rings."""

    def __init__(self, after: float) -> None:
        super().__init__("not spoken yet")
        self.after = after


class Notes(Protocol):
    """Who speaks second notes."""

    async def ready(self, outgoing: Outgoing) -> Outgoing | None:
        """The reply as it can be sent; None: it has nothing but a voice, and that failed. Its text
        went with the first note. Raises NotSpokenYet, StoreError."""
        ...

    def done(self, outgoing: Outgoing) -> None:
        """It was sent or given up: nothing of it is kept."""
        ...


class LateVoices:
    """Adds the spoken form, made in this process, to replies that go without it until now."""

    def __init__(self, speak: Speaking) -> None:
        self._speak = speak
        self._made: OrderedDict[str, bytes] = OrderedDict()

    async def ready(self, outgoing: Outgoing) -> Outgoing | None:
        """See `Notes`."""
        if outgoing.reply.late is None or outgoing.audio:
            return outgoing
        audio = self._made.get(outgoing.id) or await spoken(self._speak, outgoing.reply)
        if not audio:
            return outgoing if outgoing.reply.text else None
        self._made[outgoing.id] = audio
        while len(self._made) > REMEMBERED:
            self._made.popitem(last=False)
        return replace(outgoing, audio=audio)

    def done(self, outgoing: Outgoing) -> None:
        """See `Notes`."""
        self._made.pop(outgoing.id, None)


async def spoken(speak: Speaking, reply: Reply) -> bytes:
    """Empty when it failed or took too long."""
    try:
        async with asyncio.timeout(LATE_SECONDS):
            return await speak(reply)
    except (TimeoutError, PorteVoixError):
        return b""
