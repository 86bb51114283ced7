"""What must survive a translation, compared by code and not by a model (rule R7, first depth).

Names and who-did-what are not checked here.
"""

from __future__ import annotations

import re
import unicodedata
import zlib

from skills.translate import numbers

_ADDRESS = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")
_LOOP = 2.4
"""Text that shrinks more than this when compressed repeats itself (openai/whisper uses the same
figure against runaway decoding)."""
_COPIED_WORDS = 4
"""So many words in both languages alike were not translated."""
_SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "ps": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC",
    "am": "ETHIOPIC", "ti": "ETHIOPIC", "bn": "BENGALI", "ka": "GEORGIAN",
}  # fmt: skip
"""Unicode script of each target; LATIN for the others."""


def addresses_survive(source: str, target: str) -> bool:
    """True when every web and mail address of the source stands in the target."""
    return all(found.rstrip(".,;:)") in target for found in _ADDRESS.findall(source))


def in_script(text: str, language: str) -> bool:
    """True when most letters are of the script that the language is written in."""
    letters = [unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha()]
    wanted = _SCRIPTS.get(language, "LATIN")
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


def trusted(text: str, found: str, source: str, target: str) -> bool:
    """True when nothing that can be checked was lost. A translation that fails is not given.

    `text` in language `source` became `found` in language `target`.
    """
    return (
        bool(found.strip())
        and numbers.survive(text, found, (source, target))
        and addresses_survive(text, found)
        and in_script(found, target)
        and len(found) <= 5 * len(text) + 60
        and not repeats(text, found)
        and not copied(text, found)
    )
