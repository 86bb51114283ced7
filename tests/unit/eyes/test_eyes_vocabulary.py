"""What may be named is the same list in the engine, the skill and the locale files."""

import pytest

from bot.locales import FluentPhrases
from bot.seeing import colours, vocabulary
from skills.describe_image.objects import asked_object
from skills.describe_image.vocabulary import COLOURS, THINGS

PHRASES = FluentPhrases()


def test_engine_and_skill_agree() -> None:
    assert set(THINGS) == set(vocabulary.KEYS)
    assert set(COLOURS) == set(colours.COLOURS)


@pytest.mark.parametrize("language", PHRASES.languages)
def test_everything_has_a_name(language: str) -> None:
    for key in THINGS:
        for count in (1, 2, 3, 5, 11, 21, 100):
            assert PHRASES.say(language, f"photo-object-{key}", count=count).strip()
    for colour in COLOURS:
        assert PHRASES.say(language, f"photo-colour-{colour}").strip()


@pytest.mark.parametrize(
    "label",
    ["rifle", "revolver", "assault rifle", "missile", "projectile", "military uniform", "tank"],
)
def test_weapons_are_never_named(label: str) -> None:
    assert vocabulary.subject_key(0, label) is None


@pytest.mark.parametrize(
    ("question", "key"),
    [("y a-t-il un chat ?", "cat"), ("Are there any cups?", "cup"), ("Чи є тут автобус?", "bus"),
     ("هل توجد سيارة؟", "car"), ("a teddy bear", "teddy-bear"), ("la préfecture", None)],
)  # fmt: skip
def test_things_are_found_in_questions(question: str, key: str | None) -> None:
    assert asked_object(question, PHRASES) == key
