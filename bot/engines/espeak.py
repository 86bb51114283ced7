"""espeak-ng: the robotic voice of last resort. Fast, small, many languages; no Pashto, no Somali.

The library and its data come in the `espeakng_loader` wheel; no system package is needed.
espeak-ng keeps its state in globals of the process, so there is one library behind one lock.
kokoro-onnx and piper-tts carry further copies of espeak-ng: each is a separate library with its own
globals, so they don't disturb this one (tests/integration/speaking proves it).
API: https://github.com/espeak-ng/espeak-ng/blob/1.52.0/src/include/espeak-ng/speak_lib.h
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import espeakng_loader

from bot.compute import Pool
from bot.errors import EngineError
from bot.model import Audio, Voice
from bot.ports import Capabilities

TIMEOUT = 30.0  # seconds for one passage; measured: under 0.05 s
WORDS_PER_MINUTE = {Voice.SLOW: 120, Voice.NORMAL: 155, Voice.FAST: 200}

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: no sound device, samples go to the callback
_DONT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: report a failure instead of ending the process
_CHARS_UTF8 = 1  # espeakCHARS_UTF8
_POS_CHARACTER = 1
_RATE = 1  # espeakRATE, words per minute
_SYNTH_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class _Library:
    """espeak-ng through ctypes. One for the whole process: see `_library`."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(Path(espeakng_loader.get_data_path())).encode()
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, 200, data, _DONT_EXIT))
        if self.rate <= 0:
            raise EngineError("espeak: could not be initialised", retryable=False)
        self._lock = threading.Lock()
        self._samples = bytearray()
        # The C side keeps only the pointer: the callback must live as long as the library.
        self._callback = _SYNTH_CALLBACK(self._receive)
        self._library.espeak_SetSynthCallback(self._callback)

    def _receive(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _: object) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        return 0  # go on

    def synthesise(self, text: str, voice: str, words_per_minute: int) -> bytes:
        """Signed 16-bit samples at `rate`. Raises EngineError."""
        data = text.encode("utf-8") + b"\0"
        with self._lock:
            self._samples.clear()
            if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
                raise EngineError(f"espeak: no voice {voice}", retryable=False)
            self._library.espeak_SetParameter(_RATE, words_per_minute, 0)
            status = self._library.espeak_Synth(
                data, ctypes.c_size_t(len(data)), 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None
            )
            if status != 0:
                raise EngineError(f"espeak: error {status}")
            return bytes(self._samples)


@cache
def _library() -> _Library:
    """The one library of this process. Raises EngineError."""
    try:
        return _Library()
    except OSError as error:
        raise EngineError("espeak: the library cannot be loaded", retryable=False) from error


class EspeakEngine:
    """The `TextToSpeech` port over espeak-ng."""

    def __init__(self, voices: Mapping[str, str], *, name: str = "espeak") -> None:
        """`voices`: BCP 47 language -> espeak-ng voice name, for example ``{"fr": "fr"}``."""
        self._voices = dict(voices)
        self._capabilities = Capabilities(name=name, languages=frozenset(self._voices), local=True)
        self._pool = Pool(name, threads=1)

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return self._capabilities

    async def prepare(self) -> None:
        """Load the library. Raises EngineError."""
        await self._pool.run(_library, timeout=TIMEOUT)

    async def speak(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> Audio:
        """Speak a passage, 22,050 Hz. Raises EngineError."""
        voice = self._voices.get(language)
        if voice is None:
            raise EngineError(f"espeak: no voice for {language}", retryable=False)

        def call() -> Audio:
            library = _library()
            pcm = library.synthesise(text, voice, WORDS_PER_MINUTE[speed])
            return Audio(pcm=pcm, rate=library.rate)

        audio = await self._pool.run(call, timeout=TIMEOUT)
        if not audio.pcm:
            raise EngineError("espeak: nothing to say", retryable=False)
        return audio

    async def close(self) -> None:
        """End the thread; the library's few megabytes stay until the process ends."""
        self._pool.close()
