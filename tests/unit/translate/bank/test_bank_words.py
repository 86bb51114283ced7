"""Denial, people and questions decide whether two sentences may say the same."""

from __future__ import annotations

import pytest

from skills.translate.bank.words import asks, differs


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("J'ai de la fièvre", "Mon enfant a de la fièvre", "fr"),
        ("I have a fever", "My child has a fever", "en"),
        ("I am allergic", "I am not allergic", "en"),
        ("Je prends des médicaments", "Je ne prends pas de médicaments", "fr"),
        ("Tengo fiebre", "Mi hijo tiene fiebre", "es"),
        ("Tengo alergia", "No tengo alergia", "es"),
        ("عندي حمى", "طفلي عنده حمى", "ar"),
        ("أنا مريض", "زوجتي مريضة", "ar"),
        ("У мене температура", "У моєї дитини температура", "uk"),
        ("Я розумію", "Я не розумію", "uk"),
        ("У меня болит голова", "У моей жены болит голова", "ru"),
    ],
)
def test_these_never_say_the_same(one: str, other: str, language: str) -> None:
    assert differs(one, other, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Avez-vous de la fièvre", "fr"),
        ("où avez vous mal", "fr"),
        ("do you have a fever", "en"),
        ("¿Tiene fiebre?", "es"),
        ("هل عندك حمى", "ar"),
        ("де болить", "uk"),
        ("Ateşiniz var mı", "tr"),
    ],
)
def test_questions(text: str, language: str) -> None:
    assert asks(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("J'ai de la fièvre.", "fr"), ("Tiene fiebre", "es"), ("You have a fever", "en")],
)
def test_statements(text: str, language: str) -> None:
    assert not asks(text, language)
