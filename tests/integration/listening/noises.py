"""Sounds in which nobody speaks, generated: 16 kHz mono float samples in -1..1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
Samples = NDArray[np.float64]


def _time(seconds: float) -> Samples:
    return np.arange(int(seconds * RATE)) / RATE


def _noise(seconds: float, seed: int, slope: float = 0.0) -> Samples:
    """Noise whose power falls by f^-slope: 0 white, 1 pink, 2 brown. Peak 1."""
    generator = np.random.default_rng(seed)
    spectrum = np.fft.rfft(generator.standard_normal(int(seconds * RATE)))
    frequency = np.maximum(np.fft.rfftfreq(int(seconds * RATE), 1 / RATE), 20.0)
    samples = np.fft.irfft(spectrum / frequency ** (slope / 2), int(seconds * RATE))
    return samples / np.abs(samples).max()


def _bursts(seconds: float, every: float, length: float, seed: int) -> Samples:
    """Short decaying noise: knocks, steps, keys, claps."""
    samples = np.zeros(int(seconds * RATE))
    burst = _noise(length, seed) * np.exp(-np.linspace(0, 6, int(length * RATE)))
    for start in np.arange(0.3, seconds - length, every):
        at = int(start * RATE)
        samples[at : at + len(burst)] = burst
    return samples


def _tone(hertz: float, seconds: float) -> Samples:
    return np.sin(2 * np.pi * hertz * _time(seconds))


def _melody(notes: list[float], length: float) -> Samples:
    """Plucked notes with four harmonics."""
    fade = np.exp(-3 * _time(length))
    return np.concatenate(
        [
            sum(_tone(note * k, length) / k for k in range(1, 5)) * fade / 2  # type: ignore[misc]
            for note in notes
        ]
    )


def _swept(low: float, high: float, seconds: float, cycles: float) -> Samples:
    """A siren: the frequency swings between two values."""
    hertz = low + (high - low) * (0.5 + 0.5 * np.sin(2 * np.pi * cycles * _time(seconds)))
    return np.sin(2 * np.pi * np.cumsum(hertz) / RATE)


def _clicks(seconds: float, every: float) -> Samples:
    samples = np.zeros(int(seconds * RATE))
    samples[:: int(every * RATE)] = 0.9
    return samples


def _dialled() -> Samples:
    """The two tones of telephone keys (ITU-T Q.23)."""
    keys = [(697, 1209), (770, 1336), (852, 1477), (941, 1336), (697, 1477)]
    gap = np.zeros(int(0.1 * RATE))
    pairs = [((_tone(low, 0.2) + _tone(high, 0.2)) / 2, gap) for low, high in keys]
    return np.concatenate([part for pair in pairs for part in pair])


def _breath(seconds: float, seed: int) -> Samples:
    return _noise(seconds, seed, 0.7) * np.maximum(0, np.sin(2 * np.pi * 0.3 * _time(seconds))) ** 2


def _crackle(seconds: float, seed: int) -> Samples:
    generator = np.random.default_rng(seed)
    return generator.standard_normal(int(seconds * RATE)) * (
        generator.random(int(seconds * RATE)) < 0.002
    )


NOISES: dict[str, Callable[[], Samples]] = {
    "silence-short": lambda: np.zeros(RATE // 2),
    "silence-long": lambda: np.zeros(20 * RATE),
    "offset": lambda: np.full(3 * RATE, 0.2),
    "white-quiet": lambda: 0.003 * _noise(5, 1),
    "white-loud": lambda: 0.8 * _noise(5, 2),
    "pink": lambda: 0.4 * _noise(8, 3, 1),
    "brown": lambda: 0.8 * _noise(8, 4, 2),
    "wind": lambda: _noise(6, 5, 3) * (0.5 + 0.5 * np.sin(2 * np.pi * 0.4 * _time(6))),
    "rain": lambda: 0.1 * _noise(6, 6) + 0.5 * _crackle(6, 7),
    "breath": lambda: 0.5 * _breath(6, 8),
    "hum-50-hz": lambda: 0.3 * (_tone(50, 5) + 0.5 * _tone(100, 5) + 0.3 * _tone(150, 5)) / 2,
    "tone-440": lambda: 0.5 * _tone(440, 4),
    "tone-1000-short": lambda: 0.8 * _tone(1000, 0.4),
    "tone-200": lambda: 0.5 * _tone(200, 4),
    "chord": lambda: (_tone(262, 5) + _tone(330, 5) + _tone(392, 5)) / 4,
    "melody": lambda: _melody([262, 294, 330, 349, 392, 440, 494, 523] * 2, 0.35),
    "low-melody": lambda: _melody([110, 131, 147, 165, 147, 131] * 2, 0.5),
    "siren": lambda: 0.6 * _swept(600, 1300, 8, 0.5),
    "chirps": lambda: 0.5 * _swept(2500, 5000, 4, 6) * (_tone(2, 4) > 0),
    "alarm": lambda: 0.7 * _tone(2800, 5) * (_tone(2, 5) > 0),
    "telephone-keys": _dialled,
    "clicks": lambda: _clicks(5, 0.5),
    "rattle": lambda: _clicks(4, 0.02),
    "knocks": lambda: 0.9 * _bursts(4, 0.6, 0.12, 9),
    "keyboard": lambda: 0.4 * _bursts(6, 0.17, 0.03, 10),
    "applause": lambda: 0.5 * _bursts(6, 0.05, 0.04, 11) + 0.1 * _noise(6, 12),
    "crackle": lambda: 0.5 * _crackle(5, 13),
    "engine": lambda: 0.5 * _noise(6, 14, 2) * (1 + _tone(27, 6)) / 2,
}


def pcm(samples: Samples) -> bytes:
    """Mono s16le."""
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()
