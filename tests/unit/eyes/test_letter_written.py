"""Whole letters in text only: every field of the report at once, wrong ones included."""

import re
from pathlib import Path

import pytest
import yaml

from skills.describe_image.letters import LetterText, is_letter, report_of

WRITTEN = Path(__file__).parents[2] / "fixtures" / "letters" / "written.yaml"
LETTERS = yaml.safe_load(WRITTEN.read_text("utf-8"))
WORDS = ("demand", "consequence", "appeal", "place")
"""Fields of which the truth gives words that they contain."""


def value(report, name):
    found = getattr(report, name)
    if name == "period":
        return [found.number, found.unit.value, found.start.value] if found else None
    if name == "appointment":
        return found.isoformat(timespec="minutes") if found else None
    if name == "amounts":
        return [re.sub(r"[^\d,]", "", one) for one in found]
    return list(found) if isinstance(found, tuple) else found


def right(report, name, truth) -> bool:
    found = value(report, name)
    if isinstance(truth, dict):
        return found in truth["any"]
    if name in WORDS:
        return found is None if truth is None else truth in (found or "")
    if name == "documents":
        named = [any(one.lower() in item.lower() for item in found) for one in truth]
        return len(found) == len(truth) and all(named)
    return found == truth


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one["name"])
def test_every_field(letter) -> None:
    text = LetterText.plain(letter["text"])
    assert is_letter(text)
    report = report_of(text)
    wrong = [
        (name, truth, value(report, name))
        for name, truth in letter["truth"].items()
        if not right(report, name, truth)
    ]
    assert not wrong


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one["name"])
def test_every_quote_is_verbatim(letter) -> None:
    whole = " ".join(letter["text"].split())
    quotes = report_of(letter["text"]).quotes
    assert quotes
    assert [quote.text for quote in quotes if quote.text not in whole] == []
