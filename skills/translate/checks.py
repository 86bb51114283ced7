"""Whether what came out of an engine is a translation at all. What it must keep: `locks.py`."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence

_LOOP = 2.4
"""Text that shrinks more than this when compressed repeats itself (openai/whisper uses the same
figure against runaway decoding)."""
_COPIED_WORDS = 4
"""So many words in both languages alike were not translated."""
_LETTERS, _SURE = 25, 0.9
"""So many letters, and so probable, make another language certain."""
SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "ps": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC",
    "am": "ETHIOPIC", "ti": "ETHIOPIC", "bn": "BENGALI", "ka": "GEORGIAN",
}  # fmt: skip
"""Unicode script of each target; LATIN for the others."""


def in_script(text: str, language: str) -> bool:
    """True when most letters are of the script that the language is written in."""
    letters = [unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha()]
    wanted = SCRIPTS.get(language, "LATIN")
    return not letters or letters.count(wanted) * 2 > len(letters)


def repeats(source: str, target: str) -> bool:
    """True when the translation runs in circles, as models do on words they do not know."""
    return _ratio(target) > max(_LOOP, 1.5 * _ratio(source))


def _ratio(text: str) -> float:
    data = text.encode()
    return len(data) / len(zlib.compress(data))


def copied(source: str, target: str) -> bool:
    """True when the words came back as they were."""
    return len(source.split()) >= _COPIED_WORDS and source.casefold() == target.casefold().strip()


def usable(text: str, found: str, target: str) -> bool:
    """False for an empty answer, the wrong script, a copy, one that runs on or in circles."""
    return (
        bool(found.strip())
        and in_script(found, target)
        and len(found) <= 5 * len(text) + 60
        and not repeats(text, found)
        and not copied(text, found)
    )


def in_language(ranked: Sequence[tuple[str, float]], found: str, target: str) -> bool:
    """False when a text of some length is in another language for sure.

    `ranked`: what the identifier says of it. Short texts prove nothing.
    """
    letters = sum(letter.isalpha() for letter in found)
    if not ranked or letters < _LETTERS or len(found.split()) < _COPIED_WORDS:
        return True
    best, probability = ranked[0]
    return best == target or probability < _SURE
