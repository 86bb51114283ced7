"""The linter's report: what is complete, who read it, what is old; and its exit code."""

import argparse
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot import kb
from bot.config import Config
from skills.admin_help.coverage import Review, State, cover, lines, review_of
from skills.admin_help.lint import DETAILED, LANGUAGES
from skills.admin_help.sheets import load_sheets

SHEETS = load_sheets()
TODAY = date(2026, 11, 22)
REPORT = cover(SHEETS, TODAY)
BY_ID = {topic.id: topic for topic in REPORT.topics}


def lint(folder: Path, capsys, *, as_json: bool = False) -> tuple[int, str]:
    config = replace(Config(), data=folder, association=folder)
    code = kb.run(argparse.Namespace(action="lint", json=as_json), config)
    return code, capsys.readouterr().out


def test_our_sheets_have_no_error_and_every_language_has_at_least_a_short_answer():
    assert REPORT.errors == ()
    assert len(REPORT.topics) == len(SHEETS)
    for topic in REPORT.topics:
        assert set(topic.languages) == set(LANGUAGES)
        for language, cell in topic.languages.items():
            assert cell.state is not State.MISSING
            assert cell.review in (Review.AUTHOR, Review.MACHINE, Review.NATIVE)
            if cell.state is State.COMPLETE:
                assert language in DETAILED


def test_old_facts_that_change_often_are_flagged_and_others_are_not():
    assert BY_ID["rsa"].old
    assert BY_ID["rsa"].version == date(2026, 3, 30)
    young = {one.id: one for one in cover(SHEETS, date(2026, 4, 15)).topics}
    assert not young["rsa"].old
    assert not BY_ID["upe2a"].old, "an old text about what hardly changes"


def test_details_that_are_not_verified_are_counted():
    assert BY_ID["tax-return"].unverified == 3
    assert BY_ID["asylum-dublin"].unverified == 0


def test_the_files_per_language_are_listed_with_who_read_them():
    assert REPORT.files["terms"]["fr"] is Review.AUTHOR
    assert REPORT.files["terms"]["ps"] is Review.MACHINE


@pytest.mark.parametrize(
    ("written", "review"),
    [
        ("author", Review.AUTHOR),
        ("machine-written, not yet reviewed by a native speaker", Review.MACHINE),
        ("reviewed by a native speaker, 2026-12-01", Review.NATIVE),
        ("reviewed by a native speaker", Review.NONE),
        ("looks fine", Review.NONE),
        ("", Review.NONE),
        (None, Review.NONE),
    ],
)
def test_a_review_counts_only_with_who_and_when(written, review):
    assert review_of(written) is review


def test_what_is_missing_is_an_error_and_a_point_in_the_table():
    rsa = SHEETS["rsa"]
    without = {key: wording for key, wording in rsa.languages.items() if key != "uk"}
    claimed = {**without, "tr": replace(rsa.languages["tr"], review="perfect")}
    report = cover({**SHEETS, "rsa": replace(rsa, languages=claimed)}, TODAY)
    assert "rsa: no uk" in report.errors
    assert "rsa/tr: the review state is missing" in report.errors
    row = next(line for line in lines(report) if line.startswith("rsa "))
    assert row.split()[4] == "."


def test_a_folder_without_one_language_is_an_error(tmp_path):
    (tmp_path / "words").mkdir()
    for language in LANGUAGES[1:]:
        (tmp_path / "words" / f"{language}.yaml").write_text("review: author\n", "utf-8")
    (tmp_path / "words" / "en.yaml").write_text("texts: none\n", "utf-8")
    errors = [one for one in cover({}, TODAY, tmp_path).errors if one.startswith("words/")]
    assert set(errors) == {
        "words/fr.yaml: is missing", "words/en.yaml: the review state is missing",
    }  # fmt: skip


def test_the_table_has_a_line_for_each_topic_and_counts(tmp_path, capsys):
    code, printed = lint(tmp_path, capsys)
    assert code == 0
    rows = printed.splitlines()
    assert rows[0].split()[: 1 + len(LANGUAGES)] == ["topic", *LANGUAGES]
    for key in SHEETS:
        assert any(row.startswith(f"{key} ") for row in rows)
    assert rows[-1] == "0 errors"
    assert f"{len(SHEETS)} topics" in printed


def test_json_has_the_same(tmp_path, capsys):
    code, printed = lint(tmp_path, capsys, as_json=True)
    assert code == 0
    data = json.loads(printed)
    assert len(data["topics"]) == len(SHEETS)
    first = data["topics"][0]
    assert first["languages"]["fr"] == {"state": "complete", "review": "author"}
    assert data["errors"] == []


def test_an_error_of_the_association_gives_exit_code_1(tmp_path, capsys):
    (tmp_path / "broken.yaml").write_text("change: nothing-like-it\n", "utf-8")
    code, printed = lint(tmp_path, capsys)
    assert code == 1
    assert "broken.yaml" in printed
