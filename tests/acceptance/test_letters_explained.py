"""Sixteen photographed letters through `porte-voix ask`: what is said of them, what never is.

Where the bar is 95 %, a set of sixteen allows no mistake; a date or a sum that is wrong is worse
than one that is missing, so these are counted twice: as found, and as never wrong.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from letter_truth import (
    APPLIES,
    RIGHT,
    Letter,
    allowed_sums,
    dates_in,
    iso,
    plain_sum,
    reported_sums,
    spaced,
    sums_in,
    table,
)  # fmt: skip

ROOT = Path(__file__).parents[2]
LETTERS = ROOT / "tests" / "fixtures" / "letters"
UNITS = {"days": "jour", "weeks": "semaine", "months": "mois"}


@pytest.fixture(scope="module")
def letters() -> list[Letter]:
    truths = yaml.safe_load((LETTERS / "truth.yaml").read_text("utf-8"))
    questions = [
        json.dumps({"id": one["file"], "photos": [str(LETTERS / one["file"])], "language": "fr"})
        for one in truths
    ]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        cwd=ROOT, input="\n".join(questions), capture_output=True, text=True, timeout=280,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    answers = {one["id"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert len(answers) == len(truths) == 16
    return [Letter(one, answers[one["file"]]) for one in truths]


def test_every_photograph_is_read_as_a_letter(letters: list[Letter]) -> None:
    for one in letters:
        assert one.answer["error"] is None, one.name
        assert one.answer["photo"]["readable"], (one.name, one.answer["photo"]["flaw"])
        assert one.answer["letter"], one.name
        assert one.answer["replies"][0]["text"], one.name


@pytest.mark.parametrize(
    "name", ["sender", "kind", "deadline", "appointment", "amounts", "references", "scam",
             "phones", "consequence"],
)  # fmt: skip
def test_field(letters: list[Letter], name: str) -> None:
    """Right in 95 % of the letters that have such a thing."""
    asked = [one for one in letters if APPLIES[name](one.truth)]
    assert len(asked) >= 5
    wrong = [one for one in asked if not RIGHT[name](one.truth, one.report)]
    assert len(wrong) <= 0.05 * len(asked), table(wrong, name)


def test_no_wrong_date_or_sum_is_reported(letters: list[Letter]) -> None:
    """Right or none: also where the letter has no deadline, appointment or sum at all."""
    for name in ("deadline", "appointment"):
        wrong = [one for one in letters if one.report.get(name) not in (None, iso(one.truth[name]))]
        assert not wrong, table(wrong, name)
    strange = [one for one in letters if not allowed_sums(one.truth) >= reported_sums(one.report)]
    assert not strange, table(strange, "amounts")


def test_the_explanation_says_who_and_when_and_how_much(letters: list[Letter]) -> None:
    """Also: the guard on numbers (rule R3) refuses no explanation of an honest letter."""
    missing = []
    for one in letters:
        truth, replies = one.truth, " ".join(reply["text"] for reply in one.answer["replies"])
        first = spaced(one.answer["replies"][0]["text"])
        if truth["sender"] and str(one.report.get("sender")) not in first:
            missing.append((one, "sender", first))
        days = {day.isoformat() for day in dates_in(first, around=2026)}
        due = [truth[name] for name in ("deadline", "appointment")]
        missing += [(one, iso(day), first) for day in due if day and iso(day)[:10] not in days]
        limits = {f"{one['number']} {UNITS[one['unit']]}" for one in truth["period"]}
        if limits and not truth["deadline"] and not any(limit in first for limit in limits):
            missing.append((one, limits, first))
        sums = sums_in(replies)
        if truth["kind"] in ("payment demand", "bill", "formal notice"):
            missing += [(one, due, first) for due in truth["amounts"] if plain_sum(due) not in sums]
    assert not missing, "\n".join(map(str, missing))


def test_no_wrong_date_or_sum_is_said(letters: list[Letter]) -> None:
    """Outside the letter's own words only its deadline, its appointment and sums it names."""
    mistakes = []
    for one in letters:
        right = {day for day in (one.truth["deadline"], one.truth["appointment"]) if day}
        right_days = {iso(day)[:10] for day in right}
        said = {day.isoformat() for day in dates_in(one.said, around=2026)}
        sums = sums_in(one.said)
        bad_sums = sums - allowed_sums(one.truth)
        bad_days = said - right_days
        if bad_days or bad_sums:
            mistakes.append(f"{one.name}: {sorted(bad_days)} {sorted(bad_sums)} in {one.said!r}")
    assert not mistakes, "\n".join(mistakes)


def test_the_traps_do_not_catch(letters: list[Letter]) -> None:
    for one in letters:
        traps = {iso(day) for day in one.truth["forbidden_dates"]}
        moments = {(one.report.get(name) or "")[:10] for name in ("deadline", "appointment")}
        assert not traps & moments, one.name
        first = spaced(one.answer["replies"][0]["text"])
        due = sums_in(first)
        assert not due & {plain_sum(trap) for trap in one.truth["forbidden_amounts"]}, one.name


def test_quotes_are_verbatim(letters: list[Letter]) -> None:
    quotes = [
        (one.name, name, spaced(quote), spaced(one.answer["photo"]["text"]))
        for one in letters
        for name, quote in (one.report.get("quotes") or {}).items()
    ]
    assert len(quotes) > 3 * len(letters)
    invented = [(letter, name, quote) for letter, name, quote, text in quotes if quote not in text]
    assert not invented


def test_words_and_numbers_of_a_report_stand_in_the_letter(letters: list[Letter]) -> None:
    invented = []
    for one in letters:
        text = spaced(one.answer["photo"]["text"])
        found = [one.report.get("demand"), one.report.get("consequence")]
        for name in ("amounts", "references", "phones"):
            found += one.report.get(name) or ()
        invented += [(one, words) for words in found if words and spaced(words) not in text]
    assert not invented


def test_a_field_without_a_quote_does_not_exist(letters: list[Letter]) -> None:
    named = ("deadline", "appointment", "demand", "consequence", "amounts", "references", "phones")
    bare = [
        (one.name, name)
        for one in letters
        for name in named
        if one.report.get(name) and name not in one.report["quotes"]
    ]
    assert not bare


def test_help_is_named_where_a_clock_runs_and_nowhere_else(letters: list[Letter]) -> None:
    warned = {one.name for one in letters if "avocat" in one.said.lower()}
    assert warned == {one.name for one in letters if one.truth["grave"]}


def test_a_scam_is_called_one_at_once_and_nothing_else_is(letters: list[Letter]) -> None:
    called = {one.name for one in letters if "arnaque" in one.answer["replies"][0]["text"].lower()}
    assert called == {one.name for one in letters if one.truth["scam"]}


def test_links_of_a_scam_are_neither_written_nor_spoken(letters: list[Letter]) -> None:
    scams = [one for one in letters if one.truth["scam"]]
    assert len(scams) == 2
    for one in scams:
        words = " ".join(f"{reply['text']} {reply['speech']}" for reply in one.answer["replies"])
        close = words.lower().replace(" ", "")
        assert not [link for link in one.truth["links"] if link in close], one.name
