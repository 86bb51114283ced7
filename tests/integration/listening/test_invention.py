"""Words that nobody said are not heard, and single short words are."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import numpy as np
import pytest
from clips import clips
from noises import RATE, pcm

from benchmarks.wer import words

SPEECH = Path(__file__).parents[2] / "fixtures" / "speech"


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


@pytest.mark.parametrize(
    ("language", "word"),
    [
        *(("en", word) for word in ("yes", "no", "stop", "help")),
        *(("fr", word) for word in ("oui", "non", "stop", "merci")),
    ],
)
async def test_a_single_short_word_is_heard(whisper, language, word):
    recording = (SPEECH / f"word-{language}-{word}.ogg").read_bytes()
    heard = await whisper.transcribe(recording, language=None, likely=(language,))
    assert words(heard.text) == [word]
    assert words(" ".join(one.text for one in heard.words)) == [word]
    assert heard.words[0].confidence > 0.2
