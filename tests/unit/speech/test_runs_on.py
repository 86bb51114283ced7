"""What Whisper writes when it does not find the end of a short note."""

from dataclasses import dataclass

import pytest

from bot.hearing.segments import most_tokens, runs_on


@dataclass
class Said:
    text: str
    end: float = 4.0
    start: float = 0.0
    tokens: tuple[int, ...] = ()
    avg_logprob: float = -0.2
    no_speech_prob: float = 0.0
    compression_ratio: float = 1.2


@pytest.mark.parametrize(
    ("segment", "language"),
    [
        (Said("Je voudrais un rendez-vous.", compression_ratio=8.2), "fr"),
        (Said("Je voudrais un rendez-vous.", end=5.5), "fr"),
        (Said("Je voudrais un rendez-vous à la préfecture.", start=3.9), "fr"),
        (Said("C'est bien. C'est une question. C'est une question. C'est une question."), "fr"),
        (Said("mot " * 40), "fr"),
        (Said("Hello, how are you?"), "ar"),
        (Said("مرحبا كيف الحال"), "uk"),
    ],
)
def test_it_is_recognised(segment: Said, language: str) -> None:
    assert runs_on([segment], 4.0, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Je voudrais un rendez-vous à la préfecture, s'il vous plaît.", "fr"),
        ("أريد موعدا في préfecture", "ar"),
        ("Мені потрібна допомога, CAF", "uk"),
        ("আমি সাহায্য চাই", "bn"),
        ("我想要", "zh"),
        ("", "fr"),
    ],
)
def test_what_somebody_said_is_left_alone(text: str, language: str) -> None:
    assert not runs_on([Said(text)] if text else [], 4.0, language)


def test_the_same_sentence_twice_is_heard_again() -> None:
    once = Said("Mon recours est à la CNDA.", end=2.0)
    assert runs_on([once, Said(once.text, start=2.0)], 4.0, "fr")


def test_tokens_are_bounded_by_the_length_of_the_sound() -> None:
    assert most_tokens(2.0, "fr") < most_tokens(10.0, "fr") < most_tokens(10.0, "bn") <= 440
    assert most_tokens(600.0, "bn") == 440
