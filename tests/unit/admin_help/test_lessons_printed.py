"""The guides for group sessions print as one page of HTML that stands alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from skills.admin_help.lessons import ERRAND

ROOT = Path(__file__).parents[3]


def printed(*arguments: str) -> str:
    command = [sys.executable, "scripts/printable.py", *arguments]
    return subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8", timeout=20
    ).stdout


@pytest.mark.parametrize(("guide", "language"), [("guide-lessons", "en"), ("guide-ateliers", "fr")])
def test_a_guide_prints_with_its_lessons(guide: str, language: str) -> None:
    page = printed(f"docs/{guide}.md", "--lessons", language)
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


def test_right_to_left() -> None:
    assert '<section lang="ar" dir="rtl">' in printed("docs/guide-lessons.md", "--lessons", "ar")


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
