"""What people say to get the list of sentences: `cues.yaml`, all languages at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from bot.cues import fold
from skills.translate.bank.store import FOLDER, primary, read
from skills.translate.bank.words import pattern, words

LONGEST = 8
"""Words of a wish for the list; whoever says more tells something."""


def asks_for_phrases(text: str, language: str) -> bool:
    """The whole text names the list, or the list and a place: "phrases for the doctor"."""
    folded = fold(text)
    if not folded or folded.count(" ") >= LONGEST or not _list().search(folded):
        return False
    return place(text, language) is not None or any(
        " ".join(words(tag).core(folded)) in names for tag, names in _lists().items()
    )


def asks_for_more(text: str) -> bool:
    """The whole text asks for the other sentences."""
    return fold(text) in _more()


def place(text: str, language: str) -> str | None:
    """The category that a short text names, in this language rather than in another: the Arabic
    office is the Persian school. None: none."""
    folded = fold(text)
    if folded.count(" ") >= LONGEST:
        return None
    for tag in (primary(language), *_rows()):
        found = (
            (match.start(), name)
            for name, one in _places(tag).items()
            if (match := one.search(folded))
        )
        if (first := min(found, default=None)) is not None:
            return first[1]
    return None


@cache
def _rows() -> Mapping[str, Mapping[str, list[str]]]:
    return read(FOLDER / "cues.yaml")


@cache
def _list() -> re.Pattern[str]:
    return pattern([name for row in _rows().values() for name in row["phrases"]])


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    return {
        tag: frozenset(" ".join(words(tag).core(fold(name))) for name in row["phrases"])
        for tag, row in _rows().items()
    }


@cache
def _more() -> frozenset[str]:
    return frozenset(fold(name) for row in _rows().values() for name in row["next"])


@cache
def _places(tag: str) -> Mapping[str, re.Pattern[str]]:
    row = _rows().get(tag, {})
    return {name: pattern(each) for name, each in row.items() if name not in ("phrases", "next")}
