"""Whatever is written: words come out, no digit is left, and never slowly."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.speech.clean import clean
from bot.speech.expand import expand
from bot.speech.lexicon import LANGUAGES

TAGS = sorted(LANGUAGES)
LONGEST_WORD = 40  # characters that one written character may become, "1" or "€" or "W"
PIECES = st.sampled_from([
    "12", "1", "0", "2026", "1 000", "1.234,56", "9912345678", "3,5", "۱۲", "١٥", "৫",
    "፳፩", "๓", "²", "-", "–", "/", ":", ".", ",", " ", "h", "€", "%", "$", "°C", "kg",
    "n°", "CAF", "AB", "XIV", "e", "er", "'", "mars", "Mr.", "15/12", "31/02/2026",
    "14:30", "+33", "01 23", "bis", "\n", "km", "₴", "§", "L.", "de", "до", "в", "года",
    "الساعة", "በ", "টি", "მე-", "ში", "to", "&", "1/2",
])  # fmt: skip
MIXED = st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=14).map("".join)


@given(MIXED, st.sampled_from(TAGS))
@settings(max_examples=150, deadline=None)
def test_any_text_becomes_words_without_digits(text, language):
    spoken = expand(clean(text, language), language)
    assert not re.search(r"\d", spoken)
    assert len(spoken) <= LONGEST_WORD * (len(text) + 1)


@given(st.integers(0, 10**13), st.sampled_from(TAGS))
@settings(max_examples=150, deadline=None)
def test_every_number_has_words(number, language):
    spoken = expand(str(number), language)
    assert spoken
    assert not re.search(r"\d|[ ]{2}|^ | $", spoken)


@pytest.mark.parametrize("language", TAGS)
def test_the_numbers_of_daily_life_all_sound_different(language):
    numbers = [*range(200), *range(200, 1000, 89), *range(1000, 100_000, 17_919)]
    # With a unit, so that none of them is an emergency number, which is said by its digits.
    said = {expand(f"{number} kg", language) for number in numbers}
    assert len(said) == len(numbers)


LONG = 20_000  # characters
SLOW = 1.0  # seconds; a quarter of that on an idle core, and seven where a search is quadratic


UNITS = [
    "1", "1/", "1 000 ", "a", "-a", "A", "A-1", "* ", " ", "[", "<", "1 234,56 € ", "XX", "@",
    "https://a", "A 'A ",
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "unit", "length"),
    [("fr", unit, LONG) for unit in UNITS]
    + [(tag, "1.", LONG // 2) for tag in TAGS]
    + [("ru", "г", LONG // 2), ("am", "ሀ", LONG // 2)],
)
def test_long_texts_take_no_long_time(language, unit, length):
    text = (unit * length)[:length]
    started = time.process_time()
    expand(clean(text, language), language)
    assert time.process_time() - started < SLOW
