"""Voice notes that fit."""

import io

import av
import numpy as np
import pytest

from bot.errors import EngineError
from bot.model import Audio
from bot.speech.notes import fitted
from bot.speech.opus import OpusWriter


def note(seconds: float, *, silent: tuple[float, float] | None = None, bit_rate=64_000) -> bytes:
    noise = np.random.default_rng(3).normal(0, 8000, round(seconds * 16_000))
    if silent:
        noise[round(silent[0] * 16_000) : round(silent[1] * 16_000)] = 0
    writer = OpusWriter(bit_rate=bit_rate)
    writer.add(Audio(pcm=noise.clip(-32000, 32000).astype("<i2").tobytes(), rate=16_000))
    return writer.finish()


def seconds(data: bytes) -> float:
    with av.open(io.BytesIO(data)) as container:
        return sum(frame.samples for frame in container.decode(audio=0)) / 48_000


def test_what_fits_is_left_alone():
    small = note(1)
    assert fitted(small, len(small)) == (small,)


def test_fewer_bits_before_a_cut():
    (one,) = fitted(note(20), 40_000)
    assert len(one) <= 40_000
    assert seconds(one) == pytest.approx(20, abs=0.1)


def test_cut_where_it_is_quietest():
    first, second = fitted(note(40, silent=(15.0, 15.4)), 40_000)
    assert max(len(first), len(second)) <= 40_000
    assert seconds(first) == pytest.approx(15.2, abs=0.3)
    assert seconds(first) + seconds(second) == pytest.approx(40, abs=0.2)


def test_what_is_no_sound():
    with pytest.raises(EngineError):
        fitted(b"no sound" * 100, 10)
