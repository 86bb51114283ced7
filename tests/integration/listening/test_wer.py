"""The measure itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.wer import edits, pooled_word_error_rate, word_error_rate, words


@pytest.mark.parametrize(
    ("said", "heard", "rate"),
    [
        ("one two three four", "one two three four", 0.0),
        ("One, two; THREE — four!", "one two three four", 0.0),
        ("one two three four", "one too three four", 0.25),
        ("one two three four", "one three four", 0.25),
        ("one two three four", "one two two three four", 0.25),
        ("one two", "", 1.0),
        ("one", "a b c", 3.0),
        ("", "", 0.0),
        ("", "words", 1.0),
        ("l'école", "l’ECOLE", 0.5),
        ("peut-être", "peut être", 0.0),
        ("ﬁn", "fin", 0.0),
    ],
)
def test_known_rates(said: str, heard: str, rate: float):
    assert word_error_rate(said, heard) == pytest.approx(rate)


def test_the_pooled_rate_weighs_by_length():
    assert pooled_word_error_rate([("a", "b"), ("a b c", "a b c")]) == pytest.approx(0.25)


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_distance_is_symmetric_and_bounded(left: list[str], right: list[str]):
    assert edits(left, right) == edits(right, left)
    assert abs(len(left) - len(right)) <= edits(left, right) <= max(len(left), len(right))
    assert (edits(left, right) == 0) == (left == right)


@given(st.text())
def test_words_are_stable(text: str):
    assert words(" ".join(words(text))) == words(text)
