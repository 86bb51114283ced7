"""One chain per engine port: each is itself an engine of that port."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.fallback import Chain
from bot.model import Page, Scene, Transcript
from bot.ports import ChatModel, SceneReader, SpeechToText, TextReader, Translator


class Listeners(Chain[SpeechToText]):
    """Speech recognisers, tried in order."""

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: Callable[[float, float], None] | None = None,
    ) -> Transcript:
        """See `SpeechToText.transcribe`."""
        return await self.first_available(
            lambda engine: engine.transcribe(
                recording, language=language, likely=likely, on_progress=on_progress
            ),
            language=language,
            size=len(recording),
        )


class Readers(Chain[TextReader]):
    """Text readers, tried in order."""

    async def read(
        self,
        image: bytes,
        *,
        likely: Sequence[str] = (),
        on_lines: Callable[[int], None] | None = None,
    ) -> Page:
        """See `TextReader.read`. When a reader fails after it told how many lines there are, the
        next one does not tell again."""
        told: list[int] = []

        def once(number: int) -> None:
            told.append(number)
            if on_lines is not None and len(told) == 1:
                on_lines(number)

        return await self.first_available(
            lambda engine: engine.read(image, likely=likely, on_lines=once), size=len(image)
        )


class SceneReaders(Chain[SceneReader]):
    """Scene readers, tried in order."""

    async def look(self, image: bytes) -> Scene:
        """See `SceneReader.look`."""
        return await self.first_available(lambda engine: engine.look(image), size=len(image))


class ChatModels(Chain[ChatModel]):
    """Language models, tried in order."""

    async def complete(
        self, *, system: str, user: str, image: bytes | None = None, max_tokens: int = 400
    ) -> str:
        """See `ChatModel.complete`."""
        return await self.first_available(
            lambda engine: engine.complete(
                system=system, user=user, image=image, max_tokens=max_tokens
            ),
            size=len(user),
        )


class Translators(Chain[Translator]):
    """Translators; each is asked only for the pairs it has."""

    @property
    def each(self) -> tuple[Translators, ...]:
        """A chain of one for each engine, in order: who refuses a result asks the next one, and
        knows by the name which engine it was. An engine that failed rests in all of them."""
        chains = [
            Translators(self._stage, [engine], self._clock, timeout=self._timeout)
            for engine in self._engines
        ]
        for chain in chains:
            chain._rests_until = self._rests_until
        return tuple(chains)

    async def pairs(self) -> frozenset[tuple[str, str]]:
        """All pairs of all translators."""
        found: frozenset[tuple[str, str]] = frozenset()
        for engine in self._engines:
            found |= await engine.pairs()
        return found

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """See `Translator.translate`."""
        return await self.first_available(
            lambda engine: engine.translate(text, source=source, target=target), size=len(text)
        )
