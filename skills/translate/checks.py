"""What must survive a translation, compared by code and not by a model (rule R7, first depth).

Numbers, dates and telephone numbers are compared as groups of digits, addresses letter by letter.
Numbers written as words, names and who-did-what are not checked here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_DIGITS = re.compile(r"\d+")
_ADDRESS = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")
_SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "ps": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC",
    "am": "ETHIOPIC", "ti": "ETHIOPIC", "bn": "BENGALI", "ka": "GEORGIAN",
}  # fmt: skip
"""Unicode script of each target; LATIN for the others."""


def digit_groups(text: str) -> Counter[str]:
    """Groups of decimal digits of any script, as 0-9: "le 3 à 10 h 30" -> 3, 10, 30."""
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return Counter(_DIGITS.findall(plain))


def numbers_survive(source: str, target: str) -> bool:
    """True when both hold the same numbers, however they are grouped and whatever their order."""
    # "1 234" may become "1,234" or "1234": then the digits in their order decide.
    return digit_groups(source) == digit_groups(target) or _in_order(source) == _in_order(target)


def _in_order(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


def addresses_survive(source: str, target: str) -> bool:
    """True when every web and mail address of the source stands in the target."""
    return all(found.rstrip(".,;:)") in target for found in _ADDRESS.findall(source))


def in_script(text: str, language: str) -> bool:
    """True when most letters are of the script that the language is written in."""
    letters = [unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha()]
    wanted = _SCRIPTS.get(language, "LATIN")
    return not letters or letters.count(wanted) * 2 > len(letters)


def trusted(source: str, target: str, language: str) -> bool:
    """True when nothing that can be checked was lost. A translation that fails is not given."""
    return (
        bool(target.strip())
        and numbers_survive(source, target)
        and addresses_survive(source, target)
        and in_script(target, language)
        and len(target) <= 5 * len(source) + 60
    )
