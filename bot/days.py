"""Days and times of day as people write them in each language."""

from __future__ import annotations

from datetime import date, time

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

_REFERENCE = "en"


def day_in_words(day: date, language: str) -> str:
    """With its weekday: "mardi 15 décembre 2026". Names and order are CLDR's; digits are 0-9."""
    try:
        words = str(format_date(day, "full", locale=Locale.parse(language, sep="-")))
    except (UnknownLocaleError, ValueError):
        words = str(format_date(day, "full", locale=_REFERENCE))
    if language.split("-")[0] == "fr" and day.day == 1:
        words = words.replace(" 1 ", " 1er ", 1)  # CLDR leaves the ordinal to the writer
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def time_in_words(at: time, language: str) -> str:
    """On 24 hours: "10 h 30" in French, "10:30" elsewhere."""
    if language.split("-")[0] == "fr":
        return f"{at.hour} h {at.minute:02}" if at.minute else f"{at.hour} h"
    return f"{at.hour}:{at.minute:02}"
