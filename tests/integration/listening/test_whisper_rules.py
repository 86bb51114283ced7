"""The pure rules of the engine: language prior and believable segments."""

from __future__ import annotations

import numpy as np
import pytest
from faster_whisper.transcribe import Segment

from bot.hearing.languages import LANGUAGES, likeliest, whisper_code
from bot.hearing.segments import LOOP_CONFIDENCE, believable, confidence_of, text_of


def segment(
    start: float = 1.0, end: float = 3.0, *, logprob: float = -0.3, silent: float = 0.1,
    ratio: float = 1.5, tokens: int = 10, text: str = " words",
) -> Segment:  # fmt: skip
    return Segment(
        id=1, seek=0, start=start, end=end, text=text, tokens=[1] * tokens,
        avg_logprob=logprob, compression_ratio=ratio, no_speech_prob=silent, words=None,
        temperature=0.0,
    )  # fmt: skip


SPANS = ((1.0, 4.0), (20.0, 22.0))


@pytest.mark.parametrize(
    ("candidate", "kept"),
    [
        (segment(), True),
        (segment(4.2, 6.0), True),  # Whisper's time stamps are coarse
        (segment(8.0, 12.0), False),  # nobody speaks there
        (segment(25.0, 29.0), False),
        (segment(19.0, 25.0), True),
        (segment(silent=0.9), True),  # the words themselves are sure
        (segment(silent=0.9, logprob=-0.9), False),
        (segment(logprob=-1.4), True),  # badly understood speech is still speech
        (segment(ratio=3.0), True),  # "au secours, au secours, au secours ..."
        (segment(ratio=3.0, silent=0.9), False),
    ],
)
def test_believable_segments(candidate: Segment, kept: bool):
    assert believable(candidate, SPANS) is kept


def test_the_prior_settles_a_near_tie_and_no_more():
    heard = {"ar": 0.5, "fa": 0.3, "en": 0.2}
    assert likeliest(heard, ())[0] == "ar"
    assert likeliest(heard, ("fa",))[0] == "fa"
    assert likeliest(heard, ("uk", "fa"))[0] == "fa"
    assert likeliest({"en": 0.95, "fa": 0.05}, ("fa",))[0] == "en"


def test_one_word_is_weak_evidence():
    heard = {"pl": 0.86, "fr": 0.05, "en": 0.09}
    assert likeliest(heard, ("fr",), seconds=0.5)[0] == "fr"
    assert likeliest(heard, ("fr",), seconds=5.0)[0] == "pl"
    assert likeliest(heard, (), seconds=0.5)[0] == "pl"


def test_languages_that_nobody_here_speaks_are_left_out():
    assert likeliest({"la": 0.6, "haw": 0.2, "it": 0.2}, ()) == ("it", 1.0)


def test_the_probability_is_that_of_the_weighed_languages():
    assert likeliest({"fr": 0.5, "en": 0.5}, ("fr",))[1] == pytest.approx(6 / 7)
    assert likeliest({"fr": 0.0, "en": 0.0}, ())[1] == 0.0


def test_all_languages_of_the_project_but_tigrinya_are_known():
    assert {"am", "ar", "bn", "en", "es", "fa", "fr", "ka"} <= LANGUAGES
    assert {"ps", "pt", "ru", "so", "sq", "tr", "uk"} <= LANGUAGES
    assert "ti" not in LANGUAGES


@pytest.mark.parametrize(
    ("tag", "code"),
    [("pt-BR", "pt"), ("prs", "fa"), ("FR", "fr"), ("nb-NO", "no"), ("zh_Hans", "zh")],
)
def test_codes_of_language_tags(tag: str, code: str):
    assert whisper_code(tag) == code


def test_confidence_is_the_geometric_mean_over_all_tokens():
    pieces = [segment(logprob=-0.1, tokens=30), segment(logprob=-0.5, tokens=10)]
    assert confidence_of(pieces) == pytest.approx(np.exp(-0.2))


@pytest.mark.parametrize(
    ("heard", "kept"),
    [
        (" Au secours, au secours, au secours, au secours !", "Au secours, Au secours !"),
        (" Je suis" + " très" * 200, "Je suis très, très"),
        (" C'est vrai. C'est vrai. C'est vrai. Venez.", "C'est vrai, C'est vrai. Venez."),
        (" Oui, oui, bien sûr", "Oui, oui, bien sûr"),
    ],
)
def test_a_loop_is_said_twice_and_its_confidence_is_low(heard: str, kept: str):
    looping = segment(ratio=3.0, logprob=-0.01, text=heard)
    assert text_of(looping) == kept
    assert confidence_of([looping, segment()]) == LOOP_CONFIDENCE
    assert text_of(segment(text=heard)) == heard.strip()
