"""Error rates and chrF beside known values."""

import pytest

from bot.evaluating.scores import character_error, chrf, word_error

# (reference, result, chrF2): computed with sacreBLEU 2.6.0,
# nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no.
KNOWN = [
    ("The cat is on the mat.", "The cat sat on the mat.", 67.17273492330233),
    (
        "Vous devez envoyer vos papiers avant demain.",
        "Vous devez envoyer les documents demain.",
        54.35086627654161,
    ),
    ("Bonjour", "", 0.0),
    ("أحتاج إلى طبيب", "أريد طبيبا", 19.113545058977955),
    ("ab", "ab", 100.0),
    ("abc", "a", 38.46153846153846),
]


@pytest.mark.parametrize(("reference", "result", "score"), KNOWN)
def test_chrf_of_a_sentence(reference: str, result: str, score: float) -> None:
    assert chrf([(reference, result)]) == pytest.approx(score)


def test_chrf_of_a_corpus_is_not_the_mean_of_its_sentences() -> None:
    assert chrf([(one, other) for one, other, _ in KNOWN]) == pytest.approx(48.95748875655691)
    assert chrf([]) == 0.0


def test_words_are_compared_without_case_and_punctuation() -> None:
    rate = word_error([("L'accident a eu lieu.", "l accident à eu lieu")])
    assert (rate.value, rate.units) == (0.2, 5)
    assert character_error([("abcd", "abxd")]).value == 0.25


def test_long_samples_weigh_more_and_invented_words_count() -> None:
    assert word_error([("un", "deux"), ("un deux trois", "un deux trois")]).value == 0.25
    assert word_error([("un", "un deux trois")]).value == 2.0
    assert word_error([]).value == 0.0


def test_the_interval_holds_the_rate_and_is_the_same_at_every_run() -> None:
    pairs = [("un deux trois quatre", "un deux trois quatre")] * 5 + [("un deux", "x y")] * 2
    rate = word_error(pairs)
    assert rate.low < rate.value < rate.high
    assert word_error(pairs) == rate
    same = word_error([("un deux", "un trois")] * 4)
    assert same.low == same.value == same.high == 0.5
