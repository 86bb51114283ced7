"""Speech recognition on this machine: Whisper on CTranslate2, through faster-whisper.

What keeps it from inventing words where nobody speaks, which Whisper is known for:
1. a voice activity detector (Silero, bundled with faster-whisper) ends the matter when there is
   less than `LEAST_SPEECH`, and long stretches without speech are cut away;
2. segments where that detector heard nobody, or that the model itself holds for no speech, are
   dropped;
3. where the model went round in circles, the repetitions go and the confidence is low: it may have
   been a real "au secours, au secours, au secours";
4. sampling at high temperatures, which makes text out of anything, is off.

What makes it quick for short notes: Whisper's encoder always reads 30 seconds, of which a note
fills a third or less. It is given the note and `MARGIN` only. Whisper was not trained so, and now
and then it runs on; such a result is recognised (`bot.hearing.segments.runs_on`) and the note is
heard again in the whole window.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.audio import pad_or_trim
from faster_whisper.vad import VadOptions, get_speech_timestamps
from numpy.typing import NDArray

from bot.compute import Pool
from bot.errors import EngineError, PorteVoixError
from bot.hearing.languages import LANGUAGES, likeliest, whisper_code
from bot.hearing.segments import (
    Segment,
    believable,
    confidence_of,
    most_tokens,
    runs_on,
    text_of,
)
from bot.model import Audio, Transcript
from bot.modelfiles import ModelFile
from bot.ports import Capabilities, Decoder

RATE = 16_000  # Hz, what Whisper hears
LOAD_SECONDS = 120.0
SECONDS_PER_SECOND = 4.0  # how long one second of speech may take on a busy machine
LEAST_TIMEOUT = 60.0

WINDOW = 30.0  # seconds that Whisper's encoder reads at once
LEAST_SPEECH = 0.25  # seconds; "oui" is longer
AROUND = 3.0  # seconds kept around speech: most notes are then heard exactly as they were recorded
VOICE = VadOptions(
    threshold=0.5, min_speech_duration_ms=120, min_silence_duration_ms=500, speech_pad_ms=0
)
TEMPERATURES = (0.0, 0.2, 0.4)
MARGIN = 150
"""Frames of 10 ms after the last sound that the encoder is given. Of 100, 150, 200 and 300 the one
with the fewest word errors on 25 recordings of FLEURS in five languages (with `runs_on`)."""

_Samples = NDArray[np.float32]


class WhisperEngine:
    """The `SpeechToText` port over a Whisper model in CTranslate2's format."""

    def __init__(
        self,
        files: Sequence[ModelFile],
        directory: Path,
        decoder: Decoder,
        *,
        name: str = "whisper-base",
        threads: int = 2,
        queue: int = 32,
        beam: int = 5,
        quality: Mapping[str, float] | None = None,
    ) -> None:
        """`files`: all weight files, checked before they are loaded; they lie in `directory`.

        `threads`: processor threads of the model. `queue`: recordings that may wait.
        """
        self._files = tuple(files)
        self._directory = directory
        self._decoder = decoder
        self._threads = threads
        self._beam = beam
        self._capabilities = Capabilities(
            name=name, languages=LANGUAGES, local=True, quality=quality or {}
        )
        self._pool = Pool(name, threads=1, queue=queue)
        self._lock = threading.Lock()
        self._model: Any = None
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
        self._model = None

    async def transcribe(
        self, recording: bytes, *, language: str | None, likely: Sequence[str] = ()
    ) -> Transcript:
        """Understand a recording in any container that the decoder opens.

        `language`: BCP 47, when known for sure; `likely`: prior languages, best first. An empty
        text means that nothing was said. Raises UnreadableMedia, MediaTooLarge, MediaTooLong,
        ModelFileError, EngineError (not retryable for a language that Whisper does not know).
        """
        known = None if language is None else self._code(language)
        prior = tuple(code for code in map(whisper_code, likely) if code in LANGUAGES)
        audio = await self._decoder.audio(recording, rate=RATE)
        # Those ahead in the queue are waited for as well.
        self._ahead += audio.seconds
        abandoned = threading.Event()
        try:
            return await self._pool.run(
                lambda: self._listen(audio, known, prior, abandoned),
                timeout=LEAST_TIMEOUT + SECONDS_PER_SECOND * self._ahead,
            )
        finally:
            abandoned.set()
            self._ahead -= audio.seconds

    def _code(self, language: str) -> str:
        code = whisper_code(language)
        if code not in LANGUAGES:
            raise EngineError(
                f"{self._capabilities.name} does not know {language}", retryable=False
            )
        return code

    def _loaded(self) -> Any:
        with self._lock:
            if self._model is None:
                for file in self._files:
                    file.verified()
                try:
                    self._model = _load(self._directory, self._threads)
                except Exception as error:
                    raise EngineError(f"whisper: {type(error).__name__} at loading") from error
            return self._model

    def _listen(
        self,
        audio: Audio,
        language: str | None,
        prior: Sequence[str],
        abandoned: threading.Event,
    ) -> Transcript:
        """All the work, in the engine's own thread: the segments are lazy and consumed here."""
        try:
            model = self._loaded()
            speech = _speech(audio)
            if speech is None:
                return _nothing(audio, language, prior)
            certainty = 1.0
            if language is None:
                language, certainty = _detect(model, speech, prior)
            kept = self._understood(model, speech, language, abandoned)
        except PorteVoixError:
            raise
        except Exception as error:
            raise EngineError(f"whisper: {type(error).__name__}") from error
        text = " ".join(map(text_of, kept)).strip()
        if not any(letter.isalnum() for letter in text):
            return _nothing(audio, language, prior)
        return Transcript(
            text=text,
            language=language,
            confidence=confidence_of(kept),
            language_confidence=certainty,
            seconds=audio.seconds,
        )

    def _understood(
        self, model: Any, speech: _Speech, language: str, abandoned: threading.Event
    ) -> list[Segment]:
        """From the short window, and from the whole one where that result cannot be right."""
        kept = self._segments(model, speech, language, abandoned)
        if not speech.short or (kept and not runs_on(kept, speech.seconds, language)):
            return kept
        model.encode.whole = True
        return self._segments(model, speech, language, abandoned)

    def _segments(
        self, model: Any, speech: _Speech, language: str, abandoned: threading.Event
    ) -> list[Segment]:
        try:
            segments, _ = model.transcribe(
                speech.samples,
                language=language,
                beam_size=self._beam,
                temperature=TEMPERATURES,
                condition_on_previous_text=False,
                max_new_tokens=most_tokens(speech.seconds, language),
            )
            kept = []
            for segment in segments:
                if abandoned.is_set():  # nobody waits any more: make room for the next
                    break
                if believable(segment, speech.spans):
                    kept.append(segment)
            return kept
        finally:
            model.encode.forget()


@dataclass(frozen=True, slots=True)
class _Speech:
    """A recording without its long silences."""

    samples: _Samples
    """In -1..1 at RATE."""
    spans: tuple[tuple[float, float], ...]
    """Where somebody speaks: (start, end) in seconds of `samples`."""

    @property
    def seconds(self) -> float:
        """Length of `samples`."""
        return len(self.samples) / RATE

    @property
    def short(self) -> bool:
        """True when all of it is in one window."""
        return self.seconds <= WINDOW


def _load(directory: Path, threads: int) -> Any:
    model = WhisperModel(
        str(directory),
        device="cpu",
        compute_type="int8",
        cpu_threads=threads,
        local_files_only=True,
    )
    model.encode = _Window(model.encode)
    return model


class _Window:
    """The encoder, given no more of a window than sounds in it, and remembering its last input.

    Language detection and the first window of the transcription look at the same sound, which
    stock faster-whisper encodes twice, 30 seconds each time (benchmarks/listening.py).
    """

    def __init__(self, encode: Any) -> None:
        self._encode = encode
        self._last: tuple[NDArray[np.float32], Any] | None = None
        self.whole = False
        """True: the 30 seconds that the model was trained on."""

    def __call__(self, features: NDArray[np.float32]) -> Any:
        if not self.whole:
            features = _cut(features)
        if self._last is None or not np.array_equal(self._last[0], features):
            self._last = (features, self._encode(features))
        return self._last[1]

    def forget(self) -> None:
        """Nothing of a recording stays once it was understood (rule P1)."""
        self._last = None
        self.whole = False


def _cut(features: NDArray[np.float32]) -> NDArray[np.float32]:
    """(bands, frames) without the zeros that pad the window, but for `MARGIN`; an even number of
    frames, since the encoder halves them."""
    sounding = np.flatnonzero(features.any(axis=-2))
    end = (int(sounding[-1]) + 1 if len(sounding) else 0) + MARGIN
    return np.ascontiguousarray(features[..., : min(features.shape[-1], end + end % 2)])


def _speech(audio: Audio) -> _Speech | None:
    """None when nobody speaks."""
    samples = np.frombuffer(audio.pcm, "<i2").astype(np.float32) / np.float32(32768)
    found = get_speech_timestamps(samples, VOICE)
    spoken = [(int(span["start"]), int(span["end"])) for span in found]
    if sum(end - start for start, end in spoken) < LEAST_SPEECH * RATE:
        return None
    keep = np.zeros(len(samples), bool)
    around = int(AROUND * RATE)
    for start, end in spoken:
        keep[max(0, start - around) : end + around] = True
    position = np.cumsum(keep) / RATE  # of each sample among those that are kept
    spans = tuple((float(position[start]), float(position[end - 1])) for start, end in spoken)
    return _Speech(samples[keep], spans)


def _detect(model: Any, speech: _Speech, prior: Sequence[str]) -> tuple[str, float]:
    """The language of the first 30 seconds and its probability."""
    features = model.feature_extractor(speech.samples)
    window = features[:, : min(features.shape[-1] - 1, model.feature_extractor.nb_max_frames)]
    [heard] = model.model.detect_language(model.encode(pad_or_trim(window)))
    seconds = sum(end - start for start, end in speech.spans)
    return likeliest({token[2:-2]: share for token, share in heard}, prior, seconds=seconds)


def _nothing(audio: Audio, language: str | None, prior: Sequence[str]) -> Transcript:
    guess = language or next(iter(prior), "und")
    return Transcript(
        text="", language=guess, confidence=0.0, language_confidence=0.0, seconds=audio.seconds
    )
