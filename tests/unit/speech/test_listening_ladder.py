"""What is tried when a piece of speech was not understood, and how long recordings are divided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engines.whisper.model import RATE, Encoded, Samples
from bot.engines.whisper.speech import AROUND, LONGEST, VOICE, Speech
from bot.engines.whisper.understanding import TEMPERATURES, Listening
from bot.hearing.segments import Heard
from bot.model import HeardWord

GOOD = "Je voudrais un rendez-vous."
LOOP = "C'est bien. C'est une question. C'est une question. C'est une question."
Tried = tuple[bool, float]
"""Whole window?, temperature."""


def heard(text: str, *, logprob: float = -0.3, nobody: float = 0.1, ratio: float = 1.2) -> Heard:
    return Heard(
        text=text, start=0.0, end=4.0, tokens=[1] * 8, avg_logprob=logprob,
        no_speech_prob=nobody, compression_ratio=ratio,
    )  # fmt: skip


@dataclass
class Scripted:
    """A recogniser that writes what the test told it to."""

    says: Callable[[bool, float], list[Heard]]
    sure: float = 0.9
    shares: Mapping[str, float] = field(default_factory=lambda: {"fr": 0.9, "en": 0.1})
    tried: list[Tried] = field(default_factory=list)
    languages_asked: int = 0
    encoded: list[float] = field(default_factory=list)

    def encode(self, samples: Samples, *, whole: bool = False) -> Encoded:
        self.encoded.append(len(samples) / RATE)
        return Encoded(seconds=len(samples) / RATE, state=whole)

    def languages(self, encoded: Encoded) -> Mapping[str, float]:
        self.languages_asked += 1
        return self.shares

    def write(
        self, encoded: Encoded, language: str, *, beam: int, most: int,
        temperature: float = 0.0, prompt: str = "",
    ) -> list[Heard]:  # fmt: skip
        self.tried.append((encoded.state, temperature))
        return self.says(encoded.state, temperature)

    def sureness(
        self, encoded: Encoded, heard: Sequence[Heard], language: str
    ) -> tuple[HeardWord, ...]:
        return tuple(
            HeardWord(text=word, confidence=self.sure) for one in heard for word in one.text.split()
        )


def speech(seconds: float = 4.0, *spans: tuple[float, float]) -> Speech:
    return Speech(np.zeros(int(seconds * RATE), np.float32), spans or ((0.2, seconds - 0.2),))


def text(listening: Listening, said: Speech) -> str:
    return " ".join(one.text for one in listening.understand(said).segments)


def test_a_good_result_in_the_short_window_is_taken() -> None:
    model = Scripted(lambda whole, temperature: [heard(GOOD)])
    found = Listening(recogniser=model, language="fr").understand(speech())
    assert [one.text for one in found.segments] == [GOOD]
    assert [one.text for one in found.words] == GOOD.split()
    assert model.tried == [(False, 0.0)]
    assert model.languages_asked == 0
    assert (found.language, found.certainty) == ("fr", 1.0)


@pytest.mark.parametrize(
    "bad", [[], [heard(LOOP)], [heard(GOOD, ratio=3.0)], [heard(GOOD, logprob=-1.3)]]
)
def test_a_bad_one_is_heard_again_in_the_whole_window(bad: list[Heard]) -> None:
    model = Scripted(lambda whole, temperature: [heard(GOOD)] if whole else bad)
    assert text(Listening(recogniser=model, language="fr"), speech()) == GOOD
    assert model.tried == [(False, 0.0), (True, 0.0)]
    assert len(model.encoded) == 2, "from fresh features"


def test_then_texts_are_drawn_at_low_temperatures() -> None:
    model = Scripted(lambda whole, temperature: [heard(GOOD if temperature == 0.4 else LOOP)])
    assert text(Listening(recogniser=model, language="fr"), speech()) == GOOD
    assert model.tried == [(False, 0.0), (True, 0.0), *((True, one) for one in TEMPERATURES)]
    assert max(TEMPERATURES) < 0.5


def test_of_bad_results_the_likeliest_is_kept() -> None:
    """A real "au secours, au secours, au secours" must not be lost."""
    model = Scripted(
        lambda whole, temperature: [heard("Au secours ! " * 4, logprob=-0.2 - temperature)]
    )
    assert text(Listening(recogniser=model, language="fr"), speech()).startswith("Au secours")


def test_where_nothing_was_heard_twice_nothing_is_drawn() -> None:
    model = Scripted(lambda whole, temperature: [])
    assert text(Listening(recogniser=model, language="fr"), speech()) == ""
    assert model.tried == [(False, 0.0), (True, 0.0)]


@pytest.mark.parametrize(
    ("says", "sure", "expected"),
    [
        (heard("Oui.", logprob=-0.9, nobody=0.3), 0.7, "Oui."),
        (heard("Oui.", logprob=-0.9, nobody=0.1), 0.2, "Oui."),  # the model is sure of a voice
        (heard("Bye-bye.", logprob=-0.94, nobody=0.39), 0.1, ""),
        (heard("Ah, ah, ah, ah, ah, ah, ah, ah", nobody=0.5), 0.9, ""),
    ],
)
def test_half_a_second_is_a_word_or_a_cough(says: Heard, sure: float, expected: str) -> None:
    model = Scripted(lambda whole, temperature: [says], sure=sure)
    found = text(Listening(recogniser=model, language="fr"), speech(4.0, (1.0, 1.5)))
    assert found == expected
    assert all(temperature == 0.0 for _, temperature in model.tried)


def test_nobody_waits_any_more() -> None:
    model = Scripted(lambda whole, temperature: [heard(LOOP)])
    Listening(recogniser=model, language="fr", abandoned=lambda: True).understand(speech())
    assert model.tried == []


def test_the_language_is_that_of_the_first_piece() -> None:
    model = Scripted(lambda whole, temperature: [heard(GOOD)])
    spans = tuple((start, start + 9.0) for start in np.arange(0.0, 90.0, 10.0))
    told: list[tuple[float, float]] = []
    found = Listening(
        recogniser=model, language=None, progress=lambda done, total: told.append((done, total))
    ).understand(speech(90.0, *spans))
    assert model.languages_asked == 1
    assert found.language == "fr"
    assert found.certainty == pytest.approx(0.9)
    assert len(found.segments) == len(model.tried) == len(told) + 1 > 3
    assert all(left[0] < right[0] for left, right in pairwise(told))
    assert all(0 < done < total == 90.0 for done, total in told)


# --- pieces ---------------------------------------------------------------------------------------


def test_a_note_is_one_piece() -> None:
    note = speech(LONGEST)
    [piece] = note.pieces()
    assert (piece.seconds, piece.spans) == (note.seconds, note.spans)


def test_the_widest_pause_is_cut() -> None:
    note = speech(40.0, (0.0, 12.0), (12.6, 20.0), (23.0, 26.0), (26.5, 40.0))
    assert [piece.seconds for piece in note.pieces()] == [21.5, 18.5]


MOST_SPEECH = VOICE.max_speech_duration_s


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0.5, MOST_SPEECH), st.floats(0.5, 2 * AROUND)), min_size=1, max_size=25
    )
)
def test_nothing_is_lost_between_pieces(lengths: list[tuple[float, float]]) -> None:
    spans, at = [], 0.0
    for spoken, pause in lengths:
        spans.append((at, at + spoken))
        at += spoken + pause
    note = speech(at, *spans)
    pieces = list(note.pieces())
    assert sum(len(piece.samples) for piece in pieces) == len(note.samples)
    assert all(piece.seconds <= LONGEST + 0.01 for piece in pieces)
    assert sum(len(piece.spans) for piece in pieces) == len(spans)
    assert all(
        0 <= start < end <= piece.seconds + 0.01 for piece in pieces for start, end in piece.spans
    )
