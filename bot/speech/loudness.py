"""Brings every voice to one level, and takes the silence off both ends."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bot.model import Audio

TARGET = 10 ** (-18 / 20)  # root mean square of the speech itself, full scale = 1
CEILING = 10 ** (-1 / 20)  # no sample beyond -1 dBFS: Opus overshoots a little
KNEE = 0.6  # peaks above this are bent, not cut
LOUDEST_GAIN = 10 ** (30 / 20)
FRAME = 0.02  # seconds
SILENCE = 10 ** (-45 / 20)  # a frame below this, relative to the loudest frame, is silence
MARGIN = 0.03  # seconds kept at both ends: soft consonants are quiet


def levelled(audio: Audio) -> Audio:
    """The same speech without silence at its ends, at -18 dBFS RMS, peaks below -1 dBFS.

    Only frames with speech count for the level, so pauses don't make a sentence louder.
    Pure silence gives empty audio.
    """
    samples = np.frombuffer(audio.pcm, dtype="<i2").astype(np.float32) / np.float32(32768)
    frame = max(1, int(FRAME * audio.rate))
    energy = _frame_rms(samples, frame)
    if energy.size == 0 or energy.max() < 1e-4:
        return Audio(pcm=b"", rate=audio.rate)
    voiced = np.flatnonzero(energy > energy.max() * SILENCE)
    margin = int(MARGIN * audio.rate)
    start = max(0, int(voiced[0]) * frame - margin)
    end = min(samples.size, (int(voiced[-1]) + 1) * frame + margin)
    speech = energy[energy > energy.max() * 10 ** (-25 / 20)]
    gain = min(TARGET / float(np.sqrt(np.mean(speech**2))), LOUDEST_GAIN)
    louder = _bent(samples[start:end] * np.float32(gain))
    return Audio(pcm=(louder * 32767).astype("<i2").tobytes(), rate=audio.rate)


def _frame_rms(samples: NDArray[np.float32], frame: int) -> NDArray[np.float32]:
    padded = np.pad(samples, (0, -samples.size % frame)).reshape(-1, frame)
    rms: NDArray[np.float32] = np.sqrt(np.mean(padded**2, axis=1))
    return rms


def _bent(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Linear up to the knee, then bent smoothly towards the ceiling."""
    size = np.abs(samples)
    room = CEILING - KNEE
    over = KNEE + room * np.tanh((size - KNEE) / room)
    bent: NDArray[np.float32] = np.where(size > KNEE, np.sign(samples) * over, samples)
    return bent
