"""The ways of asking for a calculation, heard in every language at once: pure, microseconds."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from bot.expressions import Index, words_of

LONGEST = 30
"""Words of a message beyond which it is a story, not this wish."""


def wanted(text: str) -> bool:
    """True when somebody wants to know what they are entitled to, or how much they would get."""
    words = words_of(text)
    if len(words) > LONGEST:
        return False
    index = _index()
    found = index.find(index.hear(words))
    return "opens" in found and "other" not in found


@cache
def _index() -> Index[str]:
    """The expressions of `asking.yaml`: ``opens``, and ``other`` for what only sounds like it."""
    rows = yaml.safe_load(Path(__file__).with_name("asking.yaml").read_text("utf-8"))
    return Index(
        {
            label: [line for lines in languages.values() for line in lines]
            for label, languages in rows.items()
        }
    )
