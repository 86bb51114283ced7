"""A voice note that is too large for a messenger becomes a smaller one, or several."""

from __future__ import annotations

import io
import math

import av
import numpy as np

from bot.errors import EngineError
from bot.model import Audio
from bot.speech.opus import RATE, OpusWriter

LEAST = 12_000  # bits per second: Opus speech stays clear (RFC 6716, section 2.1.1)
ROOM = 0.9  # of the limit that is filled: pages and pauses are not all the same size
SEEK = 10.0  # seconds before a boundary in which the quietest moment is looked for
WINDOW = RATE // 10  # samples: a tenth of a second


def fitted(note: bytes, most: int) -> tuple[bytes, ...]:
    """Ogg/Opus notes of at most `most` bytes each: the same one, or with fewer bits, or cut where
    it is quietest. Raises EngineError."""
    if len(note) <= most:
        return (note,)
    samples = _samples(note)
    bits = 8 * most * ROOM
    count = math.ceil(samples.size / RATE * LEAST / bits)
    parts: list[bytes] = []
    for number in range(count):
        cut = (
            samples.size
            if number == count - 1
            else _quiet(samples, samples.size // (count - number))
        )
        parts.append(_encoded(samples[:cut], most))
        samples = samples[cut:]
    return tuple(parts)


def _samples(note: bytes) -> np.ndarray:
    try:
        with av.open(io.BytesIO(note), "r") as container:
            resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
            frames = [
                piece for frame in container.decode(audio=0) for piece in resampler.resample(frame)
            ]
            frames += resampler.resample(None)
    except av.FFmpegError as error:
        raise EngineError("opus: a voice note of ours cannot be read") from error
    return np.concatenate([frame.to_ndarray().reshape(-1) for frame in frames])


def _quiet(samples: np.ndarray, boundary: int) -> int:
    """The quietest place in the seconds before `boundary`."""
    first = max(WINDOW, boundary - round(SEEK * RATE))
    starts = range(first, boundary, WINDOW)
    loudness = [np.abs(samples[at : at + WINDOW].astype(np.int32)).mean() for at in starts]
    return starts[int(np.argmin(loudness))] + WINDOW // 2


def _encoded(samples: np.ndarray, most: int) -> bytes:
    """With as many bits as fit."""
    rate = min(24_000, 8 * most * ROOM / (samples.size / RATE))
    while rate >= LEAST / 2:
        writer = OpusWriter(bit_rate=round(rate))
        writer.add(Audio(pcm=samples.astype("<i2").tobytes(), rate=RATE))
        if len(made := writer.finish()) <= most:
            return made
        rate *= 0.85
    raise EngineError("opus: a voice note cannot be made small enough")
