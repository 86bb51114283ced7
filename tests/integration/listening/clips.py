"""A hundred clips in which nobody speaks: 25 kinds of sound, four of each, all different.

Seeded, so that every run hears the same ones. 16 kHz mono float samples in -1..1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from noises import RATE, Samples, _bursts, _crackle, _melody, _noise, _swept, _time, _tone

Make = Callable[[np.random.Generator], Samples]
EACH = 4


def _seed(draw: np.random.Generator) -> int:
    return int(draw.integers(1 << 30))


def _coloured(slope: float) -> Make:
    """Noise whose power falls by f^-slope, quiet or loud."""
    return lambda draw: (
        10 ** draw.uniform(-2.5, -0.1) * _noise(draw.uniform(1, 6), _seed(draw), slope)
    )


def _formed(samples: Samples, formants: list[float]) -> Samples:
    """Resonances as of a mouth, 120 Hz wide."""
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    gain = sum(1 / (1 + ((hertz - formant) / 120) ** 2) for formant in formants)
    formed = np.fft.irfft(spectrum * gain, len(samples))
    return formed / max(1e-9, np.abs(formed).max())


def _voice(hertz: Samples) -> Samples:
    """A buzz of this pitch, with the harmonics of a throat."""
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    return sum(np.sin(k * phase) / k for k in range(1, 13))  # type: ignore[return-value]


def _placed(sounds: list[Samples], seconds: float, draw: np.random.Generator) -> Samples:
    """Sounds one after the other at random places."""
    samples = np.zeros(int(seconds * RATE))
    starts = np.sort(draw.uniform(0.1, seconds, len(sounds)))
    for start, sound in zip(starts, sounds, strict=True):
        at = int(start * RATE)
        room = samples[at : at + len(sound)]
        room += sound[: len(room)]
    return np.clip(samples, -1, 1)


def _bark(draw: np.random.Generator) -> Samples:
    length = draw.uniform(0.12, 0.25)
    rise = _time(length) / length
    buzz = _voice(draw.uniform(250, 500) * (1.3 - 0.7 * rise)) / 3 + 0.5 * _noise(
        length, _seed(draw), 1
    )
    return _formed(buzz * np.sin(np.pi * rise) ** 0.5, [700.0, 1400.0])


def _barks(draw: np.random.Generator) -> Samples:
    return 0.8 * _placed([_bark(draw) for _ in range(draw.integers(1, 7))], 4, draw)


def _meow(draw: np.random.Generator) -> Samples:
    length = draw.uniform(0.6, 1.1)
    rise = _time(length) / length
    buzz = _voice(draw.uniform(450, 700) * (1 + 0.3 * np.sin(np.pi * rise))) * np.sin(np.pi * rise)
    return 0.6 * _placed([_formed(buzz, [900.0, 2200.0])], 2.5, draw)


def _click(draw: np.random.Generator) -> Samples:
    """300 ms in all, the click in the middle."""
    samples = np.zeros(int(0.3 * RATE))
    length = draw.uniform(0.002, 0.03)
    click = _noise(length, _seed(draw)) * np.exp(-np.linspace(0, 6, int(length * RATE)))
    samples[2000 : 2000 + len(click)] = draw.uniform(0.2, 1.0) * click
    return samples


def _breathing(draw: np.random.Generator) -> Samples:
    seconds = draw.uniform(3, 8)
    swell = np.maximum(0, np.sin(2 * np.pi * draw.uniform(0.2, 0.5) * _time(seconds))) ** 2
    return draw.uniform(0.1, 0.8) * _noise(seconds, _seed(draw), draw.uniform(0.3, 1.2)) * swell


def _cough(draw: np.random.Generator) -> Samples:
    def one() -> Samples:
        length = draw.uniform(0.15, 0.35)
        burst = _noise(length, _seed(draw), 0.8) * np.exp(-np.linspace(0, 5, int(length * RATE)))
        return _formed(burst, [500.0, 1500.0, 2500.0])

    return 0.8 * _placed([one() for _ in range(draw.integers(1, 4))], 3, draw)


def _snore(draw: np.random.Generator) -> Samples:
    seconds = 6.0
    flutter = 0.5 + 0.5 * np.sign(_tone(draw.uniform(25, 45), seconds))
    swell = np.maximum(0, np.sin(2 * np.pi * 0.25 * _time(seconds)))
    return 0.6 * _noise(seconds, _seed(draw), 1.5) * flutter * swell


def _chords(draw: np.random.Generator) -> Samples:
    def chord() -> Samples:
        root = 110 * 2 ** (draw.integers(0, 24) / 12)
        fade = np.exp(-draw.uniform(0.5, 2) * _time(1.0))
        notes = [root, root * 2 ** (draw.choice([3, 4]) / 12), root * 2 ** (7 / 12)]
        return sum(_tone(note * k, 1.0) / k for note in notes for k in (1, 2, 3)) * fade / 6  # type: ignore[return-value]

    return np.concatenate([chord() for _ in range(5)])


def _arpeggio(draw: np.random.Generator) -> Samples:
    notes = [220 * 2 ** (step / 12) for step in draw.integers(0, 25, 16)]
    return draw.uniform(0.3, 1) * _melody(notes, draw.uniform(0.15, 0.4))


def _ring(draw: np.random.Generator) -> Samples:
    """A telephone: two tones, on and off (ITU-T E.180)."""
    low = draw.choice([400.0, 425.0, 440.0])
    tones = (_tone(low, 5) + _tone(low + draw.choice([0.0, 50.0, 40.0]), 5)) / 2
    return draw.uniform(0.2, 0.8) * tones * (_time(5) % 3 < draw.uniform(0.4, 1.5))


def _crowd(draw: np.random.Generator) -> Samples:
    """Many people far away: noise with formants, each swelling at the pace of syllables."""
    seconds = 5.0

    def somebody() -> Samples:
        formants = [draw.uniform(300, 800), draw.uniform(900, 2200), draw.uniform(2300, 3000)]
        pace = 0.5 + 0.5 * np.sin(
            2 * np.pi * draw.uniform(2, 6) * _time(seconds) + draw.uniform(0, 6)
        )
        return _formed(_noise(seconds, _seed(draw), 1), formants) * pace

    samples = sum(somebody() for _ in range(12))
    return draw.uniform(0.05, 0.5) * samples / np.abs(samples).max()


def _machine(draw: np.random.Generator) -> Samples:
    beat = 1 + _tone(draw.uniform(8, 40), 5)
    return draw.uniform(0.2, 0.6) * _noise(5, _seed(draw), 2) * beat / 2


def _hum(draw: np.random.Generator) -> Samples:
    mains = draw.choice([50.0, 60.0])
    return draw.uniform(0.05, 0.5) * sum(_tone(mains * k, 4) / k for k in (1, 2, 3, 5)) / 2  # type: ignore[return-value]


def _whistle(draw: np.random.Generator) -> Samples:
    low = draw.uniform(900, 1800)
    return 0.5 * _swept(low, low * draw.uniform(1.05, 1.5), 3, draw.uniform(0.3, 5))


def _birds(draw: np.random.Generator) -> Samples:
    def chirp() -> Samples:
        length = draw.uniform(0.08, 0.2)
        low = draw.uniform(2500, 4000)
        return 0.5 * _swept(low, low * 1.5, length, 1 / length) * np.hanning(int(length * RATE))

    return _placed([chirp() for _ in range(15)], 4, draw)


def _slam(draw: np.random.Generator) -> Samples:
    length = 0.5
    boom = _noise(length, _seed(draw), 2) * np.exp(-np.linspace(0, 8, int(length * RATE)))
    return _placed([boom for _ in range(draw.integers(1, 3))], 2, draw)


def _silence(draw: np.random.Generator) -> Samples:
    return 10 ** draw.uniform(-5, -3) * draw.standard_normal(int(draw.uniform(0.1, 15) * RATE))


KINDS: dict[str, Make] = {
    "silence": _silence,
    "white": _coloured(0.0),
    "pink": _coloured(1.0),
    "brown": _coloured(2.0),
    "blue": _coloured(-1.0),
    "breathing": _breathing,
    "cough": _cough,
    "snore": _snore,
    "dog": _barks,
    "cat": _meow,
    "click": _click,
    "chords": _chords,
    "arpeggio": _arpeggio,
    "tone": lambda draw: draw.uniform(0.1, 0.9) * _tone(draw.uniform(80, 4000), 3),
    "siren": lambda draw: 0.6 * _swept(500, draw.uniform(900, 1500), 5, draw.uniform(0.2, 2)),
    "ring": _ring,
    "hum": _hum,
    "crowd": _crowd,
    "machine": _machine,
    "whistle": _whistle,
    "birds": _birds,
    "slam": _slam,
    "steps": lambda draw: 0.8 * _bursts(4, draw.uniform(0.3, 0.8), 0.08, _seed(draw)),
    "keyboard": lambda draw: 0.4 * _bursts(4, draw.uniform(0.1, 0.3), 0.03, _seed(draw)),
    "rain": lambda draw: 0.1 * _noise(4, _seed(draw)) + 0.5 * _crackle(4, _seed(draw)),
}


def clips() -> Iterator[tuple[str, Samples]]:
    """(name, sound): always the same hundred."""
    for place, (name, make) in enumerate(KINDS.items()):
        for number in range(EACH):
            yield f"{name}-{number}", make(np.random.default_rng([place, number]))
