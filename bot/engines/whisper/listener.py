"""A Whisper model and what is made of what it hears; synchronous, for one thread at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.engines.whisper.answers import which
from bot.engines.whisper.model import Recogniser
from bot.engines.whisper.speech import speech_of
from bot.engines.whisper.understanding import Listening, Understood
from bot.errors import EngineError, PorteVoixError
from bot.hearing.segments import confidence_of, text_of
from bot.model import Audio, Transcript
from bot.ports import Candidate

LEAST_ANSWER = 0.15  # seconds of speech: a quick "sí"


class Listener:
    """Loads the model once, then understands recordings."""

    def __init__(self, directory: Path, *, threads: int, beam: int) -> None:
        """`directory`: of a model in CTranslate2's format. `threads`: processor threads."""
        self._directory = directory
        self._threads = threads
        self._beam = beam
        self._recogniser: Recogniser | None = None

    def load(self) -> Recogniser:
        """Raises EngineError when the model cannot be loaded."""
        if self._recogniser is None:
            try:
                self._recogniser = Recogniser(self._directory, threads=self._threads)
            except Exception as error:
                raise EngineError(f"whisper: {type(error).__name__} at loading") from error
        return self._recogniser

    def unload(self) -> None:
        """Free the model."""
        self._recogniser = None

    def listen(
        self,
        audio: Audio,
        language: str | None,
        prior: Sequence[str],
        abandoned: Callable[[], bool],
        progress: Callable[[float, float], None],
    ) -> Transcript:
        """What is said. `language`: a code of Whisper's, when known; `prior`: likely ones.

        `abandoned` is asked now and then whether nobody waits any more; `progress` is told the
        seconds that were heard and those there are. Raises EngineError.
        """
        try:
            recogniser = self.load()
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

    def which(self, audio: Audio, candidates: Sequence[Candidate]) -> str | None:
        """The meaning of the candidate that was said; None: none, or not surely. Raises
        EngineError."""
        try:
            speech = speech_of(audio, least=LEAST_ANSWER)
            return None if speech is None else which(self.load(), speech, candidates)
        except PorteVoixError:
            raise
        except Exception as error:
            raise EngineError(f"whisper: {type(error).__name__}") from error


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
