"""Piper: one neural voice per model file. See https://github.com/OHF-Voice/piper1-gpl."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

import onnxruntime
from piper import PiperConfig, PiperVoice, SynthesisConfig

from bot.compute import Pool
from bot.errors import EngineError, ModelFileError
from bot.model import Audio, Voice
from bot.modelfiles import ModelFile
from bot.ports import Capabilities

TIMEOUT = 120.0  # seconds for one passage, the first load included
LENGTH_SCALE = {Voice.SLOW: 1.25, Voice.NORMAL: 1.0, Voice.FAST: 0.8}  # longer is slower

logging.getLogger("piper").setLevel(logging.WARNING)  # its debug lines carry the text


class PiperEngine:
    """The `TextToSpeech` port over one Piper voice."""

    def __init__(
        self,
        model: ModelFile | Path,
        config: ModelFile | Path,
        *,
        language: str,
        name: str,
        threads: int = 2,
    ) -> None:
        """`model`: the ``.onnx``, `config`: its ``.onnx.json``. A `ModelFile` is pinned and checked
        before it is loaded; a bare `Path` is a voice that the operator installed himself.

        `language`: BCP 47. `threads`: for one inference.
        """
        self._model = model
        self._config = config
        self._threads = threads
        self._capabilities = Capabilities(name=name, languages=frozenset({language}), local=True)
        self._pool = Pool(name, threads=1)
        self._lock = threading.Lock()
        self._voice: PiperVoice | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return self._capabilities

    async def prepare(self) -> None:
        """Check and load the model. Raises ModelFileError, EngineError."""
        await self._pool.run(self._load, timeout=TIMEOUT)

    async def speak(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> Audio:
        """Speak a passage at the model's own rate. Raises EngineError."""
        if not self._capabilities.speaks(language):
            raise EngineError(f"{self._capabilities.name}: no {language}", retryable=False)
        return await self._pool.run(lambda: self._speak(text, speed), timeout=TIMEOUT)

    async def close(self) -> None:
        """Free the model and the thread."""
        self._pool.close()
        self._voice = None

    def _load(self) -> PiperVoice:
        with self._lock:
            if self._voice is None:
                name = self._capabilities.name
                try:
                    model, config = _checked(self._model), _checked(self._config)
                    options = onnxruntime.SessionOptions()
                    options.intra_op_num_threads = self._threads
                    # Waiting threads sleep instead of spinning: less energy.
                    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
                    session = onnxruntime.InferenceSession(
                        str(model), options, providers=["CPUExecutionProvider"]
                    )
                    # Not PiperVoice.load(): it offers no thread setting.
                    settings = PiperConfig.from_dict(json.loads(config.read_text("utf-8")))
                    voice = PiperVoice(session=session, config=settings)
                except ModelFileError:
                    raise
                except Exception as error:
                    raise EngineError(f"{name}: cannot be loaded", retryable=False) from error
                self._voice = voice
            return self._voice

    def _speak(self, text: str, speed: Voice) -> Audio:
        voice = self._load()
        name = self._capabilities.name
        # Loudness is levelled later, over the whole sentence; per-chunk levelling would undo it.
        settings = SynthesisConfig(length_scale=LENGTH_SCALE[speed], normalize_audio=False)
        try:
            chunks = [chunk.audio_int16_bytes for chunk in voice.synthesize(text, settings)]
        except Exception as error:
            raise EngineError(f"{name}: synthesis failed") from error
        if not any(chunks):
            raise EngineError(f"{name}: nothing to say", retryable=False)
        return Audio(pcm=b"".join(chunks), rate=int(voice.config.sample_rate))


def _checked(file: ModelFile | Path) -> Path:
    if isinstance(file, ModelFile):
        return file.verified()
    if not file.is_file():
        raise ModelFileError(f"{file} is missing")
    return file
