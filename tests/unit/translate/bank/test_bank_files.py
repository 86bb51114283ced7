"""The files of the phrase bank are whole in every language that it claims."""

from __future__ import annotations

import pytest

from skills.translate.bank import languages, review, sentences
from skills.translate.bank.lint import LONGEST, _ambiguous, _sentence, faults
from skills.translate.bank.store import index, wording

COMPLETE = ("am", "ar", "bn", "en", "es", "fa", "fr", "ka", "ps", "pt", "ru", "so", "sq", "ti",
            "tr", "uk")  # fmt: skip
"""Languages that have every sentence."""
CATEGORIES = {"hospital": 60, "pharmacy": 20, "emergency": 25, "prefecture": 35, "school": 25,
              "police": 25, "housing": 25, "transport": 20, "work": 15, "shop": 15, "guidance": 25,
              "everyday": 20}  # fmt: skip


def test_nothing_is_wrong_with_the_files() -> None:
    assert faults() == ()


def test_languages() -> None:
    assert languages() == COMPLETE


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_has_every_sentence_and_says_who_reviewed_it(language: str) -> None:
    written = [one.text(language) for one in sentences()]
    assert len(written) == len(set(written)) >= 250
    assert review(language)


@pytest.mark.parametrize(("category", "least"), CATEGORIES.items())
def test_categories(category: str, least: int) -> None:
    assert sum(one.category == category for one in sentences()) >= least


def test_both_sides_speak() -> None:
    helpers = [one for one in sentences() if one.helper]
    assert 60 <= len(helpers) <= len(sentences()) - 200


def test_regional_tags_are_those_of_their_language() -> None:
    fever = index()["doctor-fever"]
    assert fever.text("fr-CA") == fever.text("fr")
    assert wording("prs") is wording("fa-AF")


def test_a_language_that_the_bank_does_not_have() -> None:
    assert review("de") == ""
    with pytest.raises(KeyError):
        index()["doctor-fever"].text("de")


@pytest.mark.parametrize(
    ("text", "language", "fault"),
    [
        ("", "fr", "no text"),
        (" Oui.", "fr", "spaces"),
        ("a" * (LONGEST + 1), "fr", "longer"),
        ("J'ai 2 enfants.", "fr", "digit"),
        ("У мене є OFPRA.", "uk", "another script"),
        ("Я маю час", "fr", "another script"),
        ("Une fie\u0300vre", "fr", "normal form"),
    ],
)
def test_the_linter_sees(text: str, language: str, fault: str) -> None:
    assert any(fault in found for found in _sentence(text, language))


def test_no_words_belong_to_two_sentences() -> None:
    for language in languages():
        assert list(_ambiguous(language)) == []
