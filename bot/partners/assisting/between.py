"""Engines that know of two languages only: whoever of the two speaks, it is one of theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.model import Transcript
from bot.ports import Capabilities, LanguageIdentifier, Services, SpeechToText


class Hearing:
    """`SpeechToText` for two people at one telephone."""

    def __init__(self, listener: SpeechToText, pair: tuple[str, str]) -> None:
        """`pair`: the one who is likelier to speak first."""
        self._listener = listener
        self._pair = pair

    @property
    def capabilities(self) -> Capabilities:
        """Those of the recogniser."""
        return self._listener.capabilities

    async def prepare(self) -> None:
        """See the port."""
        await self._listener.prepare()

    async def close(self) -> None:
        """It belongs to who made it."""

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: Callable[[float, float], None] | None = None,
    ) -> Transcript:
        """A recording in a third language is heard again as the person's."""
        heard = await self._listener.transcribe(
            recording, language=language, likely=self._pair, on_progress=on_progress
        )
        if not heard.text or heard.language in self._pair:
            return heard
        return await self._listener.transcribe(
            recording, language=self._pair[0], likely=self._pair, on_progress=on_progress
        )


class Telling:
    """`LanguageIdentifier` for two people at one telephone."""

    def __init__(self, identifier: LanguageIdentifier, pair: tuple[str, str]) -> None:
        self._identifier = identifier
        self._pair = pair

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        """Those of the two only, as likely as they are against each other."""
        ranked = await self._identifier.identify(text, likely=self._pair)
        ours = [(tag, share) for tag, share in ranked if tag in self._pair]
        total = sum(share for _, share in ours)
        return tuple((tag, share / total) for tag, share in ours) if total > 0 else ()


def between(services: Services, pair: tuple[str, str]) -> Services:
    """The same services for two people; without what would leave a trace or this machine."""
    return replace(
        services,
        listener=Hearing(services.listener, pair),
        identifier=Telling(services.identifier, pair),
        consented=None,
        desks=None,
        newsletters=None,
        joins=None,
    )
