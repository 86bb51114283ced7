"""Kokoro-82M: the best freely licensed voice for French and several other languages.

One loaded model (about 430 MB) serves every language; a voice is a small table of style vectors.
Kokoro learnt American and British English, Spanish, French, Hindi, Italian and Portuguese (and
Japanese and Chinese). It speaks further languages when it is given the IPA that espeak-ng writes
for them, with a few sounds it does not know replaced by neighbours: see `NEIGHBOURS`.
Model card: https://huggingface.co/hexgrad/Kokoro-82M
"""

from __future__ import annotations

import logging
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from kokoro_onnx import Kokoro
from numpy.typing import NDArray
from phonemizer import phonemize  # type: ignore[import-untyped]

from bot.compute import Pool
from bot.errors import EngineError, ModelFileError
from bot.model import Audio, Voice
from bot.modelfiles import ModelFile
from bot.ports import Capabilities

TIMEOUT = 120.0  # seconds for one passage, the first load included
PACE = {Voice.SLOW: 0.8, Voice.NORMAL: 1.0, Voice.FAST: 1.2}
STYLE_SHAPE = (-1, 1, 256)  # one style vector per phoneme count

for _library in ("kokoro_onnx", "phonemizer"):
    logging.getLogger(_library).setLevel(logging.WARNING)  # debug lines carry the text

# Signs of espeak-ng's IPA that are not in the model's vocabulary and would be dropped.
NEIGHBOURS: Mapping[str, Mapping[str, str]] = {
    "*": {"ɫ": "l", "\u032a": "", "\u0361": "", "1": "", "2": "", "3": "", "4": "", "5": ""},
    "tr": {"ɟ": "ɡ", "c": "k", "ʊ": "u", "æ": "ɛ"},
    "uk": {"β": "v"},
    "fa": {"q": "ɡ"},
    "ar": {"ħ": "h", "ʕ": "ʔ", "ˤ": ""},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KokoroVoice:
    """How one language is spoken."""

    style: ModelFile
    """The style vectors: little-endian float32, rows of 256."""
    espeak: str
    """Language code of espeak-ng that gives the phonemes."""
    native: bool = True
    """False when the model never learnt the language: its IPA is adapted by `NEIGHBOURS`."""
    pace: float = 1.0
    """1.0 is the voice's own speed; foreign languages are clearer a little slower."""


class _Call:
    """One inference that can be stopped from another thread."""

    def __init__(self) -> None:
        self.options = onnxruntime.RunOptions()
        self.options.log_severity_level = 4  # being stopped is no error worth a line
        # The buffers of a long sentence go back after it; otherwise they stay for ever.
        self.options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")

    def stop(self) -> None:
        self.options.terminate = True


class _Session(onnxruntime.InferenceSession):  # type: ignore[misc]
    """Hands the current call's options to each run, so that the call can be stopped."""

    call: _Call | None = None

    def run(self, names: Any, feed: Any, options: Any = None) -> Any:
        return super().run(names, feed, options or (self.call and self.call.options))


class KokoroEngine:
    """The `TextToSpeech` port over one Kokoro model. A cancelled `speak` stops the inference."""

    def __init__(
        self,
        model: ModelFile,
        voices: Mapping[str, KokoroVoice],
        *,
        name: str = "kokoro",
        threads: int = 2,
    ) -> None:
        """`voices`: BCP 47 language -> voice. `threads`: for one inference."""
        self._model = model
        self._voices = dict(voices)
        self._threads = threads
        self._capabilities = Capabilities(name=name, languages=frozenset(self._voices), local=True)
        self._pool = Pool(name, threads=1)
        self._lock = threading.Lock()
        self._kokoro: Kokoro | None = None
        self._session: _Session | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return self._capabilities

    async def prepare(self) -> None:
        """Check and load the model. Raises ModelFileError, EngineError."""
        await self._pool.run(self._load, timeout=TIMEOUT)

    async def speak(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> Audio:
        """Speak a passage, 24,000 Hz. Raises EngineError."""
        voice = self._voices.get(language)
        if voice is None:
            raise EngineError(f"kokoro: no voice for {language}", retryable=False)
        call = _Call()
        try:
            return await self._pool.run(
                lambda: self._speak(call, text, language, voice, speed), timeout=TIMEOUT
            )
        finally:
            call.stop()  # cancelled or too late: don't keep the cores busy for nobody

    async def close(self) -> None:
        """Free the model and the thread."""
        self._pool.close()
        self._kokoro = self._session = None

    def _load(self) -> Kokoro:
        with self._lock:
            if self._kokoro is None:
                model = self._model.verified()
                styles = {language: _style(voice) for language, voice in self._voices.items()}
                try:
                    self._session = self._open(model)
                    self._kokoro = _kokoro(self._session, styles)
                except Exception as error:
                    raise EngineError("kokoro: cannot be loaded", retryable=False) from error
            return self._kokoro

    def _open(self, model: Path) -> _Session:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        # Waiting threads sleep instead of spinning: less energy, and kinder to the neighbours.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        return _Session(str(model), options, providers=["CPUExecutionProvider"])

    def _speak(
        self, call: _Call, text: str, language: str, voice: KokoroVoice, speed: Voice
    ) -> Audio:
        kokoro = self._load()
        if self._session is None:
            raise EngineError("kokoro: closed", retryable=False)
        self._session.call = call  # one thread in the pool: one call at a time
        try:
            spoken = text if voice.native else adapted_ipa(text, language, voice.espeak)
            samples, rate = kokoro.create(
                spoken,
                voice=language,
                lang=voice.espeak,
                speed=voice.pace * PACE[speed],
                is_phonemes=not voice.native,
            )
        except ValueError as error:  # no phonemes: the text's fault, not the engine's
            raise EngineError("kokoro: nothing to say", retryable=False) from error
        except Exception as error:
            raise EngineError("kokoro: synthesis failed") from error
        pcm = (np.clip(samples, -1.0, 1.0) * 32767).astype("<i2").tobytes()
        return Audio(pcm=pcm, rate=int(rate))


def adapted_ipa(text: str, language: str, espeak: str) -> str:
    """espeak-ng's IPA of `text` with the sounds Kokoro lacks replaced by their neighbours."""
    ipa: str = phonemize(
        text, espeak, preserve_punctuation=True, with_stress=True, language_switch="remove-flags"
    )
    for table in (NEIGHBOURS["*"], NEIGHBOURS.get(language, {})):
        for sound, neighbour in table.items():
            ipa = ipa.replace(sound, neighbour)
    return ipa


def _style(voice: KokoroVoice) -> NDArray[np.float32]:
    path = voice.style.verified()
    try:
        return np.fromfile(path, dtype="<f4").reshape(STYLE_SHAPE)
    except ValueError as error:
        raise ModelFileError(f"{path} holds no style vectors") from error


def _kokoro(session: _Session, styles: dict[str, NDArray[np.float32]]) -> Kokoro:
    """kokoro-onnx takes its voices from an archive on disk only: write one, then keep them."""
    with tempfile.TemporaryDirectory(prefix="porte-voix-") as directory:
        archive = Path(directory) / "voices.npz"
        np.savez(archive, allow_pickle=False, **styles)
        # kokoro-onnx declares an array where it uses a mapping from names to arrays.
        opened: Any = Kokoro.from_session(session, str(archive))
    opened.voices = styles
    kokoro: Kokoro = opened
    return kokoro
