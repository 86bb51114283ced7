"""Days and times of day in words."""

from datetime import date, time

import pytest

from bot.days import day_in_words, time_in_words
from bot.locales import FluentPhrases


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "mardi 1er décembre 2026"),
        ("en", "Tuesday, December 1, 2026"),
        ("ar", "الثلاثاء، 1 ديسمبر 2026"),
        ("uk", "вівторок, 1 грудня 2026 р."),
        ("ti", "ሰሉስ፣ 1 ታሕሳስ 2026"),
        ("xx", "Tuesday, December 1, 2026"),
    ],
)
def test_a_day_has_its_weekday_and_plain_digits(language, words) -> None:
    assert day_in_words(date(2026, 12, 1), language) == words


def test_a_day_in_the_middle_of_the_month_keeps_its_number() -> None:
    assert day_in_words(date(2027, 1, 11), "fr") == "lundi 11 janvier 2027"


@pytest.mark.parametrize(
    ("language", "at", "words"),
    [
        ("fr", time(10, 30), "10 h 30"),
        ("fr", time(9), "9 h"),
        ("ar", time(9, 5), "9:05"),
        ("en", time(14), "14:00"),
    ],
)
def test_a_time_is_on_24_hours(language, at, words) -> None:
    assert time_in_words(at, language) == words


def test_a_sentence_writes_the_days_it_is_given() -> None:
    said = FluentPhrases().say("fr", "photo-read-quote", text=date(2026, 12, 15))
    assert "mardi 15 décembre 2026" in said
