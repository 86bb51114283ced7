"""Speech recognition on this machine: Whisper on CTranslate2, through faster-whisper.

What keeps it from inventing words where nobody speaks, which Whisper is known for:
1. a voice activity detector (Silero, bundled with faster-whisper) ends the matter when there is
   less than `LEAST_SPEECH`, and long stretches without speech are cut away;
2. segments where that detector heard nobody, or that the model itself holds for no speech, are
   dropped;
3. where the model went round in circles, the repetitions go and the confidence is low: it may have
   been a real "au secours, au secours, au secours";
4. sampling at high temperatures, which makes text out of anything, is off.

A long recording is heard piece by piece (`speech.py`), each like a short note (`understanding.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.engines.whisper.apart import InChild
from bot.engines.whisper.listener import Listener
from bot.engines.whisper.model import RATE
from bot.engines.whisper.places import LEAST_SECONDS, InThread, Place
from bot.errors import EngineError
from bot.hearing.languages import LANGUAGES, whisper_code
from bot.model import Transcript
from bot.modelfiles import ModelFile
from bot.ports import Candidate, Capabilities, Decoder

_ENGLISH = frozenset({"en"})


class WhisperEngine:
    """The `SpeechToText` port over a Whisper model in CTranslate2's format."""

    def __init__(
        self,
        files: Sequence[ModelFile],
        directory: Path,
        decoder: Decoder,
        *,
        name: str = "whisper-base",
        languages: frozenset[str] = LANGUAGES,
        threads: int = 2,
        queue: int = 32,
        beam: int = 5,
        quality: Mapping[str, float] | None = None,
        cost: float = 0.0,
        apart: bool = False,
        megabytes: int = 0,
        least_seconds: float = LEAST_SECONDS,
    ) -> None:
        """`files`: weight files, checked before they are loaded; they lie in `directory`.

        `languages`: those it is used for. `threads`: processor threads of the model. `queue`:
        recordings that may wait. `cost`: as in `Capabilities`. `apart`: in a child process, which
        may allocate so many `megabytes` (0: as many as there are). `least_seconds`: what a
        recording has there, besides four times its length.
        """
        self._decoder = decoder
        self._capabilities = Capabilities(
            name=name, languages=languages, local=True, quality=quality or {}, cost=cost
        )

        def verify() -> None:
            for file in files:
                file.verified()

        self._place: Place
        if apart:
            self._place = InChild(
                directory, verify, name=name, threads=threads, beam=beam, queue=queue,
                megabytes=megabytes, least_seconds=least_seconds,
            )  # fmt: skip
        else:
            listener = Listener(directory, threads=threads, beam=beam)
            self._place = InThread(listener, verify, name=name, queue=queue)

    @property
    def capabilities(self) -> Capabilities:
        """Languages it may detect; measured quality as handed in."""
        return self._capabilities

    async def prepare(self) -> None:
        """Check and load the model. Raises ModelFileError, EngineError."""
        await self._place.prepare()

    async def close(self) -> None:
        """Free the model and its thread or process."""
        await self._place.close()

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: Callable[[float, float], None] | None = None,
    ) -> Transcript:
        """Understand a recording in any container that the decoder opens.

        `language`: BCP 47, when known for sure; `likely`: prior languages, best first. An empty
        text means that nothing was said. `on_progress` is called on the event loop with the
        seconds that were heard and those there are, after each piece but the last.
        Raises UnreadableMedia, MediaTooLarge, MediaTooLong, ModelFileError, EngineError (not
        retryable for a language that the model does not know, and for an unknown language where it
        knows English only).
        """
        if language is None and self._capabilities.languages == _ENGLISH:
            name = self._capabilities.name
            raise EngineError(f"{name} cannot tell languages apart", retryable=False)
        known = None if language is None else self._code(language)
        prior = tuple(code for code in map(whisper_code, likely) if code in LANGUAGES)
        audio = await self._decoder.audio(recording, rate=RATE)
        return await self._place.listen(audio, known, prior, on_progress or _nobody)

    async def which(self, recording: bytes, candidates: Sequence[Candidate]) -> str | None:
        """See `ShortAnswers`. Candidates in languages that the model does not know are left out.

        Raises UnreadableMedia, MediaTooLarge, MediaTooLong, ModelFileError, EngineError.
        """
        known = self._capabilities.languages or LANGUAGES
        asked = [
            replace(one, language=code)
            for one in candidates
            if (code := whisper_code(one.language)) in known
        ]
        audio = await self._decoder.audio(recording, rate=RATE)
        return await self._place.which(audio, asked)

    def _code(self, language: str) -> str:
        code = whisper_code(language)
        if code not in (self._capabilities.languages or LANGUAGES):
            raise EngineError(
                f"{self._capabilities.name} does not know {language}", retryable=False
            )
        return code


def _nobody(done: float, total: float) -> None:
    """Nobody wants to know how far it is."""
