"""Which expected word was said: the likeliest by far, likely by itself, and short."""

import numpy as np
import pytest

from bot.engines.whisper.answers import FLOOR, LONGEST, MARGIN, which
from bot.engines.whisper.speech import Speech
from bot.ports import Candidate

WORDS = tuple(
    Candidate(text=text, language="fr", meaning=meaning)
    for text, meaning in (("Oui.", "yes"), ("Ouais.", "yes"), ("Non.", "no"), ("Stop.", "stop"))
)


class Model:
    """Gives each word its likelihood; encodes nothing."""

    def __init__(self, **likely: float) -> None:
        self.likely = likely

    def encode(self, samples, *, whole=False):
        return None

    def likelihood(self, encoded, text, language):
        return self.likely.get(text.rstrip("."), -20.0)


def spoken(seconds: float) -> Speech:
    return Speech(np.zeros(int(16_000 * (seconds + 1)), np.float32), ((0.5, 0.5 + seconds),))


@pytest.mark.parametrize(
    ("likely", "told"),
    [
        ({"Oui": -2.0, "Non": -9.0}, "yes"),
        ({"Oui": -9.0, "Non": -2.0}, "no"),
        ({"Oui": -2.0, "Ouais": -2.1, "Non": -9.0}, "yes"),  # both mean the same
        ({"Oui": -2.0, "Non": -2.0 - MARGIN + 0.1}, None),  # too near
        ({"Oui": FLOOR - 0.1}, None),  # something else was said
        ({"Stop": -1.0, "Oui": -5.0}, "stop"),
        ({}, None),
    ],
)
def test_the_likeliest_by_far(likely, told):
    assert which(Model(**likely), spoken(0.5), WORDS) == told


def test_a_sentence_is_no_short_answer():
    assert which(Model(Oui=-1.0), spoken(LONGEST + 0.1), WORDS) is None


def test_no_candidates_no_answer():
    assert which(Model(Oui=-1.0), spoken(0.5), ()) is None
