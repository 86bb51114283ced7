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

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.compute import Pool
from bot.engines.whisper.answers import which
from bot.engines.whisper.model import RATE, Recogniser
from bot.engines.whisper.speech import speech_of
from bot.engines.whisper.understanding import Listening, Understood
from bot.errors import EngineError, PorteVoixError
from bot.hearing.languages import LANGUAGES, whisper_code
from bot.hearing.segments import confidence_of, text_of
from bot.model import Audio, Transcript
from bot.modelfiles import ModelFile
from bot.ports import Candidate, Capabilities, Decoder

LOAD_SECONDS = 120.0
SECONDS_PER_SECOND = 4.0  # how long one second of speech may take on a busy machine
LEAST_TIMEOUT = 60.0
LEAST_ANSWER = 0.15  # seconds of speech: a quick "sí"
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
    ) -> None:
        """`files`: weight files, checked before they are loaded; they lie in `directory`.

        `languages`: those it is used for. `threads`: processor threads of the model. `queue`:
        recordings that may wait.
        """
        self._files = tuple(files)
        self._directory = directory
        self._decoder = decoder
        self._threads = threads
        self._beam = beam
        self._capabilities = Capabilities(
            name=name, languages=languages, local=True, quality=quality or {}
        )
        self._pool = Pool(name, threads=1, queue=queue)
        self._lock = threading.Lock()
        self._recogniser: Recogniser | None = None
        self._ahead = 0.0

    @property
    def capabilities(self) -> Capabilities:
        """Languages it may detect; measured quality as handed in."""
        return self._capabilities

    async def prepare(self) -> None:
        """Check and load the model. Raises ModelFileError, EngineError."""
        await self._pool.run(self._loaded, timeout=LOAD_SECONDS)

    async def close(self) -> None:
        """Free the model and its thread."""
        self._pool.close()
        self._recogniser = None

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
        loop = asyncio.get_running_loop()

        def progress(done: float, total: float) -> None:
            if on_progress is not None:
                loop.call_soon_threadsafe(on_progress, done, total)

        # Those ahead in the queue are waited for as well.
        self._ahead += audio.seconds
        abandoned = threading.Event()
        try:
            return await self._pool.run(
                lambda: self._listen(audio, known, prior, abandoned.is_set, progress),
                timeout=LEAST_TIMEOUT + SECONDS_PER_SECOND * self._ahead,
            )
        finally:
            abandoned.set()
            self._ahead -= audio.seconds

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
        return await self._pool.run(lambda: self._which(audio, asked), timeout=LEAST_TIMEOUT)

    def _which(self, audio: Audio, candidates: Sequence[Candidate]) -> str | None:
        try:
            speech = speech_of(audio, least=LEAST_ANSWER)
            return None if speech is None else which(self._loaded(), speech, candidates)
        except PorteVoixError:
            raise
        except Exception as error:
            raise EngineError(f"whisper: {type(error).__name__}") from error

    def _code(self, language: str) -> str:
        code = whisper_code(language)
        if code not in (self._capabilities.languages or LANGUAGES):
            raise EngineError(
                f"{self._capabilities.name} does not know {language}", retryable=False
            )
        return code

    def _loaded(self) -> Recogniser:
        with self._lock:
            if self._recogniser is None:
                for file in self._files:
                    file.verified()
                try:
                    self._recogniser = Recogniser(self._directory, threads=self._threads)
                except Exception as error:
                    raise EngineError(f"whisper: {type(error).__name__} at loading") from error
            return self._recogniser

    def _listen(
        self,
        audio: Audio,
        language: str | None,
        prior: Sequence[str],
        abandoned: Callable[[], bool],
        progress: Callable[[float, float], None],
    ) -> Transcript:
        """All the work, in the engine's own thread."""
        try:
            recogniser = self._loaded()
            speech = speech_of(audio)
            if speech is None:
                return _nothing(audio, language, prior)
            understood = Listening(
                recogniser=recogniser,
                language=language if recogniser.multilingual else "en",
                prior=prior,
                beam=self._beam,
                abandoned=abandoned,
                progress=progress,
            ).understand(speech)
        except PorteVoixError:
            raise
        except Exception as error:
            raise EngineError(f"whisper: {type(error).__name__}") from error
        return _transcript(understood, audio)


def _transcript(understood: Understood, audio: Audio) -> Transcript:
    text = " ".join(map(text_of, understood.segments)).strip()
    if not any(map(str.isalnum, text)):
        return _nothing(audio, understood.language, ())
    return Transcript(
        text=text,
        language=understood.language,
        confidence=confidence_of(understood.segments),
        language_confidence=understood.certainty,
        seconds=audio.seconds,
        words=understood.words,
    )


def _nothing(audio: Audio, language: str | None, prior: Sequence[str]) -> Transcript:
    guess = language or next(iter(prior), "und")
    return Transcript(
        text="", language=guess, confidence=0.0, language_confidence=0.0, seconds=audio.seconds
    )
