"""A streaming Ogg/Opus encoder: 48 kHz mono, as messengers want their voice notes."""

from __future__ import annotations

import io

import av
import numpy as np
from av.audio.resampler import AudioResampler

from bot.errors import EngineError
from bot.model import Audio

RATE = 48_000  # Hz; Opus always decodes to this
BIT_RATE = 24_000  # bits per second: five and a half minutes fit Telegram's 1 MB voice note
BLOCK = 960  # samples: one 20 ms Opus frame


class OpusWriter:
    """Takes speech piece by piece, gives one Ogg/Opus file. Not for several threads at once."""

    def __init__(self, *, bit_rate: int = BIT_RATE, page_seconds: float = 1.0) -> None:
        """`page_seconds`: of sound in one Ogg page, the least that `take` can give."""
        self._buffer = io.BytesIO()
        self._taken = 0
        self._container = av.open(
            self._buffer,
            mode="w",
            format="ogg",
            options={"page_duration": str(round(page_seconds * 1e6))},
        )
        self._stream = self._container.add_stream(
            "libopus",
            rate=RATE,
            layout="mono",
            options={"application": "voip", "vbr": "constrained"},
        )
        self._stream.bit_rate = bit_rate
        self._written = 0
        self._rest = np.zeros(0, dtype=np.int16)

    @property
    def seconds(self) -> float:
        """Length so far."""
        return (self._written + self._rest.size) / RATE

    def add(self, audio: Audio) -> None:
        """Append speech of any rate. Raises EngineError."""
        try:
            self._append(self._resampled(audio))
        except av.FFmpegError as error:
            raise EngineError("opus: encoding failed") from error

    def pause(self, seconds: float) -> None:
        """Append silence. Raises EngineError."""
        self.add(Audio(pcm=bytes(2 * round(seconds * RATE)), rate=RATE))

    def take(self) -> bytes:
        """The pages that are complete and were not taken yet; maybe none."""
        found = self._buffer.getbuffer()[self._taken :].tobytes()
        self._taken += len(found)
        return found

    def end(self) -> bytes:
        """What was not taken yet; the writer takes nothing more. Raises EngineError."""
        self.finish()
        return self.take()

    def finish(self) -> bytes:
        """The whole file; the writer takes nothing more. Raises EngineError."""
        try:
            self._encode(self._rest)
            for packet in self._stream.encode(None):
                self._container.mux(packet)
            self._container.close()
        except av.FFmpegError as error:
            raise EngineError("opus: encoding failed") from error
        return self._buffer.getvalue()

    def _resampled(self, audio: Audio) -> np.ndarray:
        samples = np.frombuffer(audio.pcm, dtype="<i2")
        if audio.rate == RATE or samples.size == 0:
            return samples
        # A new resampler for each piece: pieces are separate utterances, with silence between.
        resampler = AudioResampler(format="s16", layout="mono", rate=RATE)
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = audio.rate
        out = [*resampler.resample(frame), *resampler.resample(None)]
        return np.concatenate([piece.to_ndarray().reshape(-1) for piece in out])

    def _append(self, samples: np.ndarray) -> None:
        waiting = np.concatenate([self._rest, samples])
        whole = waiting.size - waiting.size % BLOCK
        self._encode(waiting[:whole])
        self._rest = waiting[whole:]

    def _encode(self, samples: np.ndarray) -> None:
        for start in range(0, samples.size, BLOCK):
            block = samples[start : start + BLOCK]
            frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout="mono")
            frame.sample_rate = RATE
            frame.pts = self._written
            self._written += block.size
            for packet in self._stream.encode(frame):
                self._container.mux(packet)
