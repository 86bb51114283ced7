"""The second note of an answer: spoken when its turn to be sent comes, while the first is heard."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.errors import PorteVoixError
from bot.model import Reply
from bot.ports import Outgoing

LATE_SECONDS = 180.0  # the most that speaking it may take
REMEMBERED = 16  # notes kept for another try, when the channel did not take them

Speaking = Callable[[Reply], Awaitable[bytes]]
"""The spoken form of a reply in its manner, Ogg/Opus. Raises EngineError."""


class LateVoices:
    """Adds the spoken form to replies that go without it until now."""

    def __init__(self, speak: Speaking) -> None:
        self._speak = speak
        self._made: OrderedDict[str, bytes] = OrderedDict()

    async def ready(self, outgoing: Outgoing) -> Outgoing | None:
        """The reply as it can be sent; None: it has nothing but a voice, and that failed. Its text
        went with the first note."""
        if outgoing.reply.late is None or outgoing.audio:
            return outgoing
        audio = self._made.get(outgoing.id) or await self._spoken(outgoing.reply)
        if not audio:
            return outgoing if outgoing.reply.text else None
        self._made[outgoing.id] = audio
        while len(self._made) > REMEMBERED:
            self._made.popitem(last=False)
        return replace(outgoing, audio=audio)

    def done(self, outgoing: Outgoing) -> None:
        """It was sent or given up: nothing of it is kept."""
        self._made.pop(outgoing.id, None)

    async def _spoken(self, reply: Reply) -> bytes:
        try:
            async with asyncio.timeout(LATE_SECONDS):
                return await self._speak(reply)
        except (TimeoutError, PorteVoixError):
            return b""
