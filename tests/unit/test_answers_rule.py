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
    """Gives each word its evidence; encodes nothing."""

    def __init__(self, **found: float) -> None:
        self.found = found

    def encode(self, samples, *, whole=False):
        return None

    def evidence(self, encoded, text, language):
        return self.found.get(text.rstrip("."), -20.0)


def spoken(seconds: float) -> Speech:
    return Speech(np.zeros(int(16_000 * (seconds + 1)), np.float32), ((0.5, 0.5 + seconds),))


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ({"Oui": 9.0, "Non": 1.0}, "yes"),
        ({"Oui": 1.0, "Non": 9.0}, "no"),
        ({"Oui": 9.0, "Ouais": 8.9, "Non": 1.0}, "yes"),  # both mean the same
        ({"Oui": 9.0, "Non": 9.0 - MARGIN + 0.1}, None),  # too near
        ({"Oui": FLOOR - 0.1}, None),  # something else was said
        ({"Stop": 8.0, "Oui": 5.0}, "stop"),
        ({}, None),
    ],
)
def test_the_likeliest_by_far(found, told):
    assert which(Model(**found), spoken(0.5), WORDS) == told


def test_a_sentence_is_no_short_answer():
    assert which(Model(Oui=9.0), spoken(LONGEST + 0.1), WORDS) is None


def test_no_candidates_no_answer():
    assert which(Model(Oui=9.0), spoken(0.5), ()) is None
