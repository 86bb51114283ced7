"""Who has read what is written in each language: the locale files, the sheets, the phrase bank."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import bot.locales
from bot.languages import NONE, Reviews
from bot.routing import LANGUAGES
from skills.admin_help.sheets import load_sheets
from skills.translate import bank

SIGNED = Path(bot.locales.__file__).parent / "review.toml"


def reviews() -> Reviews:
    """As the files say it."""
    written = {tag: Counter[str]() for tag in LANGUAGES}
    for sheet in load_sheets().values():
        for tag, wording in sheet.languages.items():
            written.setdefault(tag, Counter())[wording.review] += 1
    return Reviews(
        sentences=tomllib.loads(SIGNED.read_text("utf-8")),
        sheets={tag: _told(counted) for tag, counted in written.items()},
        phrases={tag: bank.review(tag) or NONE for tag in LANGUAGES},
    )


def _told(counted: Counter[str]) -> str:
    """One state for all sheets, or each with how many have it."""
    if len(counted) < 2:
        return next(iter(counted), NONE)
    return "; ".join(f"{number} sheets: {review}" for review, number in sorted(counted.items()))
