"""How far a long recording has been heard, told to the person who waits."""

from __future__ import annotations

import asyncio
import math

from bot.ports import Meanwhile, Phrases

LONG = 120.0  # seconds of speech from which the wait is worth a sentence
FIRST = 30.0  # seconds that were heard before it is said


class Progress:
    """The `on_progress` of one recording: says once at which minute the listening is."""

    def __init__(self, meanwhile: Meanwhile | None, language: str, phrases: Phrases) -> None:
        """`language`: of the person, as far as it is known before they were heard. `meanwhile`
        None: nobody waits for it."""
        self._meanwhile = meanwhile
        self._language = language
        self._phrases = phrases
        self._telling: asyncio.Task[None] | None = None

    def __call__(self, done: float, total: float) -> None:
        """See `SpeechToText.transcribe`."""
        if self._meanwhile is None or self._telling or total < LONG or done < FIRST:
            return
        text = self._phrases.say(
            self._language,
            "meanwhile-listening",
            minute=int(done // 60) + 1,
            total=math.ceil(total / 60),
        )
        # `meanwhile` returns at once and raises nothing: the task is kept from the garbage only.
        self._telling = asyncio.ensure_future(_said(self._meanwhile, text, self._language))


async def _said(meanwhile: Meanwhile, text: str, language: str) -> None:
    await meanwhile(text, language)
