"""Something is heard at once (rule B8): "typing", then a short sentence when it takes longer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from types import TracebackType

from bot.errors import PorteVoixError
from bot.model import Reply
from bot.ports import Channel, Meanwhile, Outgoing

SEND_SECONDS = 10.0
VOICE_SECONDS = 2.0
"""A spoken form that takes longer is left out."""

Spoken = Callable[[Reply], Awaitable[bytes]]
"""The spoken form of a sentence, Ogg/Opus, where it lies ready; empty elsewhere."""


class Presence:
    """Keeps a person company while the answer is made. Its failures never matter.

    One sentence at most is said: that of the answer in the making (`say`), or `sentence`.
    """

    def __init__(
        self,
        channel: Channel,
        draft: Outgoing,
        *,
        sentence: Callable[[], Reply] | None,
        every: float,
        after: float,
        spoken: Spoken | None = None,
    ) -> None:
        """`draft` says to whom; `sentence` is said once `after` seconds have gone by (None: never);
        "typing" is shown at once and `every` so many seconds."""
        self._channel = channel
        self._draft = draft
        self._sentence = sentence
        self._every = every
        self._after = after
        self._spoken = spoken
        self._open = False
        self._typing: asyncio.Task[None] | None = None
        self._waiting: asyncio.Task[None] | None = None
        self._sending: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Presence:
        self._open = True
        self._typing = asyncio.create_task(self._show())
        if self._sentence is not None:
            self._waiting = asyncio.create_task(self._wait(self._sentence))
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """A sentence on its way is waited for, so that the answer never overtakes it."""
        self._open = False
        tasks = [task for task in (self._typing, self._waiting, self._sending) if task is not None]
        if self._sending is not None and kind is not asyncio.CancelledError:
            await asyncio.wait([self._sending], timeout=SEND_SECONDS + VOICE_SECONDS)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def say(self, reply: Reply) -> None:
        """Say this now, in the background, unless something was said already."""
        if self._open and self._sending is None:
            self._sending = asyncio.create_task(self._send(reply))

    async def _show(self) -> None:
        while True:
            with contextlib.suppress(PorteVoixError, TimeoutError):
                async with asyncio.timeout(SEND_SECONDS):
                    await self._channel.working(self._draft.key)
            await asyncio.sleep(self._every)

    async def _wait(self, sentence: Callable[[], Reply]) -> None:
        await asyncio.sleep(self._after)
        self.say(sentence())

    async def _send(self, reply: Reply) -> None:
        audio = await self._audio(reply)
        with contextlib.suppress(PorteVoixError, TimeoutError):
            async with asyncio.timeout(SEND_SECONDS):
                await self._channel.send(
                    Outgoing(
                        id=self._draft.id,
                        key=self._draft.key,
                        reply=reply,
                        audio=audio,
                        reply_to=self._draft.reply_to,
                        passing=True,
                    )
                )

    async def _audio(self, reply: Reply) -> bytes | None:
        if self._spoken is None or not reply.speech:
            return None
        with contextlib.suppress(PorteVoixError, TimeoutError):
            async with asyncio.timeout(VOICE_SECONDS):
                return await self._spoken(reply) or None
        return None


async def silent(text: str, language: str) -> None:
    """Nobody is there to hear it, or it was said on the first try."""


def through(presence: Presence) -> Meanwhile:
    """What is said while an answer is made goes the way of the presence."""

    async def say(text: str, language: str) -> None:
        presence.say(Reply(text=text, speech=text, language=language))

    return say
