"""The guides for group sessions print as one page of HTML that stands alone."""

import runpy
import sys
from pathlib import Path

import pytest

from skills.admin_help.lessons import ERRAND

ROOT = Path(__file__).parents[3]


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def run(guide: str, language: str) -> str:
        arguments = ["printable.py", str(ROOT / "docs" / guide), "--lessons", language]
        monkeypatch.setattr(sys, "argv", arguments)
        runpy.run_path(str(ROOT / "scripts" / "printable.py"), run_name="__main__")
        return capsys.readouterr().out

    return run


@pytest.mark.parametrize(("guide", "language"), [("guide-lessons", "en"), ("guide-ateliers", "fr")])
def test_a_guide_prints_with_its_lessons(guide: str, language: str, printed) -> None:
    page = printed(f"{guide}.md", language)
    assert f'<html lang="{language}">' in page
    assert page.count("<h1>") == 1
    assert page.count("<table>") == page.count("<thead>") == 6
    assert "src=" not in page
    assert "<script" not in page
    for lesson in ERRAND.course.lessons:
        told = lesson.told[language]
        assert f"<td>{lesson.number}</td>" in page
        assert f"<strong>{told.choices[lesson.right]}</strong>".replace("'", "&#x27;") in page
    assert page.count('<ol type="A">') == 12


def test_right_to_left(printed) -> None:
    assert '<section lang="ar" dir="rtl">' in printed("guide-lessons.md", "ar")


def test_a_language_without_lessons_is_refused(printed) -> None:
    with pytest.raises(SystemExit):
        printed("guide-lessons.md", "de")


@pytest.mark.parametrize("guide", ["guide-lessons", "guide-ateliers"])
def test_what_the_guide_tells_to_say_is_understood(guide: str) -> None:
    """The first column's lessons exist under these numbers, and the words open them."""
    text = (ROOT / "docs" / f"{guide}.md").read_text("utf-8")
    words = {
        "guide-lessons": ("lessons", "lesson five", "next lesson", "lesson twelve"),
        "guide-ateliers": ("leçons", "leçon cinq", "leçon suivante", "leçon douze"),
    }[guide]
    for said in words:
        assert said in text
        assert ERRAND.hearing.wish(said) is not None
    language = "en" if guide == "guide-lessons" else "fr"
    assert ERRAND.hearing.place({"en": "the second", "fr": "la deuxième"}[language]) == 2
    assert ERRAND.hearing.place("B") == 2
    for lesson in ERRAND.course.lessons:
        assert f"| {lesson.number} | {lesson.told[language].title} |" in text
