"""Which script and which recogniser: decided on the pixels of one or two lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

PERSIAN = frozenset("پچژگ")
"""Letters that Arabic does not have."""
PERSIAN_LANGUAGES = frozenset({"fa", "prs", "ps", "ur"})
_UKRAINIAN = frozenset("іїєґ")
_RUSSIAN = frozenset("ыэъё")
_TIGRINYA = frozenset("ቐቑቒቓቔቕቖኸኹኺኻኼኽኾ")  # hardly used in Amharic

RECOGNISERS = {
    "Arab": ("ara", "fas"),
    "Cyrl": ("ukr+rus", "ukr", "rus"),
    # Together they read Tigrinya and Amharic better than each reads its own language.
    "Ethi": ("amh+tir", "amh", "tir"),
}
"""Tesseract languages per ISO 15924 script, preferred first."""


def script_of(text: str) -> str:
    """ISO 15924 script of most letters; Zyyy without letters."""
    names = {"LATIN": "Latn", "ARABIC": "Arab", "CYRILLIC": "Cyrl", "ETHIOPIC": "Ethi"}
    counts: dict[str, int] = {}
    for letter in text:
        if letter.isalpha():
            script = names.get(unicodedata.name(letter, "").split(" ")[0], "Zzzz")
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=lambda script: counts[script]) if counts else "Zyyy"


def language_of(text: str, script: str, recogniser: str, likely: Sequence[str]) -> str | None:
    """BCP 47 language where letters or the recogniser tell it; None for Latin script."""
    if script == "Cyrl":
        letters = text.lower()
        ukrainian = sum(letters.count(letter) for letter in _UKRAINIAN)
        russian = sum(letters.count(letter) for letter in _RUSSIAN)
        return None if ukrainian == russian else "uk" if ukrainian > russian else "ru"
    if script == "Ethi":
        known = next((tag for tag in likely if tag in ("am", "ti")), None)
        return known or ("ti" if sum(letter in _TIGRINYA for letter in text) > 1 else "am")
    return {"ara": "ar", "fas": "fa"}.get(recogniser)


def speaks_persian(likely: Sequence[str]) -> bool:
    """True when the person's language is written with the Persian letters."""
    return bool(likely) and likely[0] in PERSIAN_LANGUAGES
