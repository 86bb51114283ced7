"""Rule R3, case by case: half of the table are attacks that must not pass."""

import time
from pathlib import Path

import pytest
import yaml

from bot.guard import refusal, unsupported
from bot.model import Answer, Passage

TABLE = yaml.safe_load(
    (Path(__file__).parent / "guard_table.yaml").read_text("utf-8").replace("\\u202f", "\u202f")
)
SLOWEST = 0.02  # seconds of processor time; 4 ms on an idle core


def _named(rows):
    return [pytest.param(*row[:2], id=f"{row[2]}: {row[0]}") for row in rows]


def _evidence(given: str | list[str]) -> list[str]:
    return [given] if isinstance(given, str) else given


@pytest.mark.parametrize(("said", "evidence"), _named(TABLE["ok"]))
def test_what_the_evidence_says_may_be_said(said, evidence):
    assert unsupported([said], _evidence(evidence)) == ()


@pytest.mark.parametrize(("said", "evidence"), _named(TABLE["attacks"]))
def test_an_attack_is_refused(said, evidence):
    assert unsupported([said], _evidence(evidence)) != ()


def test_the_table_is_large_and_half_attacks():
    assert len(TABLE["ok"]) + len(TABLE["attacks"]) >= 160
    assert len(TABLE["attacks"]) >= len(TABLE["ok"])


def test_words_are_checked_wherever_an_answer_has_text():
    said = "within three months"
    for answer in (
        Answer(text=said, language="en"),
        Answer(text="", language="en", speech=said),
        Answer(text="", language="en", simpler=said),
        Answer(text="", language="en", more=(said,)),
        Answer(text="", language="en", then=(Passage(text="", speech=said),)),
    ):
        assert refusal(answer) == "R3"


def test_an_answer_is_checked_quickly():
    """A long answer and the evidence of a large sheet; of processor time, the best of ten."""
    said = "Envoyez les papiers dans deux mois, avant le 15 décembre 2026, au 01 42 50 09 00. " * 12
    evidence = ("2 mois", "2026-12-15", "01 42 50 09 00", *(f"{one},50 €" for one in range(60)))
    answer = Answer(text=said, language="fr", more=(said,), evidence=evidence)
    assert refusal(answer) is None
    spent = []
    for _ in range(10):
        before = time.process_time()
        refusal(answer)
        spent.append(time.process_time() - before)
    assert min(spent) < SLOWEST
