"""The one sentence that may be said while an answer is being made."""

from __future__ import annotations

from bot.model import StageFinished
from bot.ports import Clock, Meanwhile
from bot.trace import emit


class Early:
    """The `Meanwhile` port of one turn: passes the first sentence on and notes when that was."""

    def __init__(self, pass_on: Meanwhile | None, clock: Clock) -> None:
        """`pass_on`: None where nobody waits for it (the terminal): it is only noted."""
        self._pass_on = pass_on
        self._clock = clock
        self._began = clock.monotonic()
        self._said = False

    async def __call__(self, text: str, language: str) -> None:
        """See `Meanwhile`. The event holds how long the person had to wait for it."""
        if self._said or not text:
            return
        self._said = True
        waited = self._clock.monotonic() - self._began
        emit(StageFinished(stage="meanwhile", seconds=waited, language=language, size=len(text)))
        if self._pass_on is not None:
            await self._pass_on(text, language)
