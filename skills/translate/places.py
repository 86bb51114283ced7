"""Countries, large cities and days of the week keep their identity in a translation (rule R7).

They have a name of their own in every language: those of Unicode CLDR 47. A text that names some
and whose translation names others only was mistranslated; one that names none may have said
"Syrian" or "next week".
"""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.cues import fold

_COMMON = frozenset({"man", "mali", "turkey", "georgia", "chad"})
"""Also ordinary words."""
_FRENCH = re.compile(r"ile de france|france (?:titres|travail|services?|asile|connect|terre|inter)|"
                     r"(?:pole|maison|espace) france \S+")  # fmt: skip
"""Names of French offices that are kept in every language."""
LONGEST = 3  # words of a name


def survive(source: str, target: str, languages: tuple[str, str]) -> bool:
    """False when both name countries, cities or weekdays and share none of the kind."""
    before, after = (
        mentioned(text, language)
        for text, language in zip((source, target), languages, strict=True)
    )
    for kind in ("day", "place"):
        one, other = ({code for name, code in found if name == kind} for found in (before, after))
        if one and other and not one & other:
            return False
    return True


def mentioned(text: str, language: str) -> frozenset[tuple[str, str]]:
    """(kind, code) of the days and places that a text names."""
    names = _names(language)
    words = _FRENCH.sub(" ", fold(text)).split()
    found: set[tuple[str, str]] = set()
    for size in range(1, LONGEST + 1):
        for at in range(len(words) - size + 1):
            found |= names.get(" ".join(words[at : at + size]), frozenset())
    return frozenset(found)


@lru_cache(maxsize=32)
def _names(language: str) -> dict[str, frozenset[tuple[str, str]]]:
    """Folded name -> what it may be."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return {}
    table: dict[str, set[tuple[str, str]]] = {}
    rows = [("place", code, name) for code, name in locale.territories.items() if code.isalpha()]
    rows += [
        ("place", zone_id, str(zone["city"]))
        for zone_id, zone in locale.time_zones.items()
        if "city" in zone
    ]
    for kind in locale.days.values():
        rows += [("day", str(number), name) for number, name in kind["wide"].items()]
    for kind, code, name in rows:
        plain = fold(str(name))
        if len(plain) > 2 and plain not in _COMMON:
            table.setdefault(plain, set()).add((kind, code))
    return {name: frozenset(found) for name, found in table.items()}
