"""Real short words, and clips in which nobody speaks, against what is expected after a question."""

from __future__ import annotations

import pytest
from clips import clips
from noises import pcm
from test_invention import SPEECH, wav

from bot.locales import FluentPhrases
from bot.short_answers import candidates

PHRASES = FluentPhrases()


@pytest.mark.parametrize(
    ("language", "word", "meaning"),
    [
        ("fr", "oui", "yes"),
        ("fr", "non", "no"),
        ("fr", "stop", "stop"),
        ("en", "yes", "yes"),
        ("en", "no", "no"),
        ("en", "stop", "stop"),
    ],
)
async def test_the_word_is_told(whisper, language, word, meaning):
    recording = (SPEECH / f"word-{language}-{word}.ogg").read_bytes()
    words = tuple(candidates(language, PHRASES))
    assert await whisper.which(recording, words) == meaning


async def test_sounds_that_nobody_said_answer_nothing(whisper):
    words = tuple(candidates("fr", PHRASES))
    taken = {}
    for name, samples in clips():
        meaning = await whisper.which(wav(pcm(samples)), words)
        if meaning is not None:
            taken[name] = meaning
    assert taken == {}
