"""Words that nobody said are not heard, and single short words are."""

from __future__ import annotations

import io
import wave

import numpy as np
from clips import clips
from noises import RATE, pcm


def wav(sound: bytes) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(sound)
    return out.getvalue()


async def test_in_a_hundred_clips_without_speech_nothing_is_heard(whisper):
    invented = {}
    count = 0
    for name, samples in clips():
        heard = await whisper.transcribe(wav(pcm(samples)), language=None, likely=("fr",))
        count += 1
        if heard.text or heard.words:
            invented[name] = heard.text
    assert count == 100
    assert invented == {}


def test_no_two_clips_are_the_same():
    assert len({pcm(samples) for _, samples in clips()}) == 100
    assert all(np.isfinite(samples).all() for _, samples in clips())
