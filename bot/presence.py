"""Something is heard at once (rule B8): "typing", then a short sentence when it takes longer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from types import TracebackType

from bot.errors import PorteVoixError
from bot.model import Reply
from bot.ports import Channel, Outgoing

SEND_SECONDS = 10.0


class Presence:
    """Keeps a person company while the answer is made. Its failures never matter."""

    def __init__(
        self,
        channel: Channel,
        draft: Outgoing,
        *,
        sentence: Callable[[], Reply] | None,
        every: float,
        after: float,
    ) -> None:
        """`draft` says to whom; `sentence` is said once `after` seconds have gone by (None: never);
        "typing" is shown at once and `every` so many seconds."""
        self._channel = channel
        self._draft = draft
        self._sentence = sentence
        self._every = every
        self._after = after
        self._sending = False
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Presence:
        self._tasks = [asyncio.create_task(self._show())]
        if self._sentence is not None:
            self._tasks.append(asyncio.create_task(self._say(self._sentence)))
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """A sentence on its way is waited for, so that the answer never overtakes it."""
        if self._sending and kind is not asyncio.CancelledError:
            await asyncio.wait(self._tasks[1:], timeout=SEND_SECONDS)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _show(self) -> None:
        while True:
            with contextlib.suppress(PorteVoixError, TimeoutError):
                async with asyncio.timeout(SEND_SECONDS):
                    await self._channel.working(self._draft.key)
            await asyncio.sleep(self._every)

    async def _say(self, sentence: Callable[[], Reply]) -> None:
        await asyncio.sleep(self._after)
        self._sending = True
        with contextlib.suppress(PorteVoixError, TimeoutError):
            async with asyncio.timeout(SEND_SECONDS):
                await self._channel.send(
                    Outgoing(
                        id=self._draft.id,
                        key=self._draft.key,
                        reply=sentence(),
                        audio=None,
                        reply_to=self._draft.reply_to,
                    )
                )
