"""``porte-voix evaluate questions``: a table per language, what was confused, JSON."""

import json

import pytest

from bot.__main__ import main
from bot.errors import ConfigError
from bot.evaluation import read

QUESTIONS = """
questions:
  - {id: one, lang: fr, question: "combien c'est le rsa", expected_facts: [rsa, caf]}
  - {id: two, lang: en, question: "can i exchange my driving licence", expected_facts: [rsa]}
  - {id: three, lang: en, question: "qwzx vbnm plok", expected_facts: [rsa]}
outside:
  - {question: "qui a gagné le match de football"}
"""


@pytest.fixture
def paths(tmp_path):
    questions = tmp_path / "questions.yaml"
    questions.write_text(QUESTIONS, "utf-8")
    config = tmp_path / "porte-voix.toml"
    config.write_text(f'data = "{tmp_path}"\n', "utf-8")
    return ["--config", str(config), "evaluate", "questions", str(questions), "--words"]


def test_the_table_names_languages_and_confusions(paths, capsys):
    assert main(paths) == 0
    told = capsys.readouterr().out
    assert "fr        1  100.0%" in told
    assert "en        2    0.0%" in told
    assert "outside: 1 of 1 refused" in told
    assert "two: rsa <- driving-licence-exchange" in told
    assert "three: rsa <- refused" in told
    assert "one:" not in told


def test_json_carries_the_same(paths, capsys):
    assert main([*paths, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["languages"]["fr"] == {
        "questions": 1, "first": 1, "three": 1, "refused": 0, "wrong": 0,
    }  # fmt: skip
    assert [(miss["id"], miss["found"][:1]) for miss in found["misses"]] == [
        ("two", ["driving-licence-exchange"]),
        ("three", []),
    ]


@pytest.mark.parametrize("text", ["[", "questions: [{lang: fr}]", "no: questions", "just words"])
def test_a_broken_file_has_one_sentence(tmp_path, text):
    path = tmp_path / "broken.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"broken\.yaml"):
        read(path)


def test_a_file_that_is_not_there_is_said(tmp_path, capsys):
    assert main(["evaluate", "questions", str(tmp_path / "none.yaml")]) == 1
    assert "none.yaml" in capsys.readouterr().err
