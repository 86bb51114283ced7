"""Everyday goods by their names in every interface language, to find them on labels.

"Which one is the tomato soup?" is answered with a tin that says "soupe de tomate".
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from bot.cues import fold
from bot.ports import Phrases
from skills.describe_image.objects import names_of
from skills.describe_image.words import mentions, near

_Goods = dict[str, frozenset[str]]

_built: WeakKeyDictionary[Phrases, _Goods] = WeakKeyDictionary()


def goods_in(text: str, phrases: Phrases) -> dict[str, frozenset[str]]:
    """The goods and things that a text names: key -> their folded names in all languages."""
    return {key: names for key, names in _goods(phrases).items() if mentions(text, tuple(names))}


def says(label: str, names: frozenset[str]) -> bool:
    """True when a read label carries one of the names, a misread letter aside."""
    words = fold(label).split()
    return mentions(label, tuple(names)) or any(
        near(word, name) for name in names for word in words
    )


def _goods(phrases: Phrases) -> _Goods:
    """From ``cue-photo-goods``: "tomato = tomate, tomates | ...", and the names of the things."""
    if phrases not in _built:
        gathered: dict[str, set[str]] = {}
        for language in phrases.languages:
            for entry in phrases.words(language, "cue-photo-goods"):
                key, _, names = entry.partition("=")
                own = {fold(name) for name in names.split(",")} - {""}
                gathered.setdefault(key.strip(), set()).update(own)
        for key, things in names_of(phrases).items():
            gathered.setdefault(key, set()).update(name for name in things if len(name) > 2)
        _built[phrases] = {key: frozenset(names) for key, names in gathered.items()}
    return _built[phrases]
