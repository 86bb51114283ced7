"""What is answered to a question, read in sixteen languages."""

import pytest
from admin_world import conversation, services_of

from bot.model import Answer, Dialogue
from bot.ports import Context
from skills.admin_help.questions import Query, ask, day, money, number, one_of, take, words, yes_no

OPEN = Dialogue(name="test", open="")


def context(language: str = "fr") -> Context:
    services = services_of()
    return Context(
        conversation=conversation(language), language=language, text="", services=services
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("oui", "yes"), ("Oui, s'il vous plaît.", "yes"), ("oui j'habite seul", "yes"),
        ("non merci", "no"), ("нет", "no"), ("так", "yes"), ("بله", "yes"), ("لا", "no"),
        ("እወ", "yes"), ("evet", "yes"), ("jo", "no"), ("peut-être", None), ("", None),
        ("ঠিক নেই", None), ("হ্যাঁ ঠিক", "yes"),
    ],
)  # fmt: skip
def test_yes_and_no(text: str, value: str | None) -> None:
    assert yes_no(text, context()) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", "3"), ("trois", "3"), ("j'ai deux enfants", "2"), ("٣", "3"), ("۴ نفر", "4"),
        ("three children", "3"), ("четверо 4", "4"), ("30", None), ("2 ou 3", None), ("ok", None),
    ],
)  # fmt: skip
def test_whole_numbers(text: str, value: str | None) -> None:
    assert number(0, 12)(text, context()) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("650 euros", "650"), ("1 250 €", "1250"), ("1.250,50", "1250"), ("1,250.50", "1250"),
        ("six cent cinquante euros", "650"), ("٦٥٠ يورو", "650"), ("650.5", "650"),
        ("99999", None), ("rien du tout", None),
    ],
)  # fmt: skip
def test_amounts(text: str, value: str | None) -> None:
    assert money()(text, context()) == value


def test_days_are_read_with_the_year_to_come() -> None:
    assert day()("le 3 mars", context()) == "2027-03-03"
    assert day()("12/01/2026", context()) == "2026-01-12"
    assert day()("bientôt", context()) is None


def test_words_are_kept_as_they_are() -> None:
    assert words(20)("  12 rue de l'Exemple. ", context()) == "12 rue de l'Exemple"
    assert words(20)("x" * 21, context()) is None


def test_the_value_said_as_a_whole_wins_over_one_that_is_mentioned() -> None:
    read = one_of({"yes": "cue-yes", "no": "cue-no"})
    assert read("d'accord", context()) == "yes"
    assert read("no", context("en")) == "no"
    assert read("le chat", context()) is None


def test_i_do_not_know_is_an_answer_where_it_is_allowed() -> None:
    query = Query(id="rent", phrase="question-again", read=money(), optional=True)
    for text in ("je ne sais pas", "ما بعرف", "nemidanam", "skip", "nuk e di"):
        taken = take(query, text, OPEN, context())
        assert isinstance(taken, Dialogue)
        assert taken.answered("rent") == ""


def test_after_two_misses_a_human_is_offered() -> None:
    query = Query(id="rent", phrase="help", read=money(), choices=("choice-yes", "choice-no"))
    first = ask(query, OPEN, context())
    assert first.dialogue is not None
    assert first.choices == ("Oui", "Non")
    again = take(query, "euh", first.dialogue, context())
    assert isinstance(again, Answer)
    assert again.dialogue is not None
    assert again.text.startswith("Je n'ai pas compris.")
    assert first.text in again.text
    last = take(query, "euh", again.dialogue, context())
    assert isinstance(last, Answer)
    assert last.dialogue is None
    assert last.handoff
