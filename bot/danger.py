"""Danger is looked for before anything else and without any model (rule R5).

The words are in the locale files (``cue-danger-...``); every interface language is searched,
whatever the person's language is, since people in danger mix languages. A false alarm costs a
sentence, a missed one may cost a life: so the lists are generous.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from weakref import WeakKeyDictionary

from bot.expressions import Index, words_of
from bot.model import Danger, Source
from bot.ports import Phrases

# The numbers 112 and 114 are free, day and night, everywhere in France; read on the page below.
SOURCE_URL = "https://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre"
SOURCE_CHECKED = date(2026, 11, 21)

# A medical emergency is the most urgent, a child's danger is the most specific.
ORDER = (Danger.MEDICAL, Danger.CHILD, Danger.SUICIDE, Danger.TRAFFICKING, Danger.VIOLENCE)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A danger, and the language of the words that speak of it."""

    danger: Danger
    language: str
    sure: bool = True
    """False for what may be an ordinary question: its answer follows."""


_INDEXES: WeakKeyDictionary[Phrases, tuple[Index[Alarm], Index[str]]] = WeakKeyDictionary()


def detect(
    text: str, recent: Sequence[str], phrases: Phrases, likely: Sequence[str] = ()
) -> Alarm | None:
    """The danger that this text speaks of, alone or as the end of what was said just before.

    An earlier danger that was already answered does not count again. `likely`: the person's
    languages, which win where a word belongs to several.
    """
    dangers, harmless = _indexes(phrases)
    before = words_of(" ".join(recent[-2:]))
    words = before + words_of(text)
    heard = dangers.hear(words)
    for spans in harmless.find(harmless.hear(words)).values():
        for start, end in spans:
            heard[start:end] = [frozenset()] * (end - start)
    found = dangers.find(heard, since=len(before))
    return min(found, key=lambda alarm: _rank(alarm, phrases, likely), default=None)


def _rank(alarm: Alarm, phrases: Phrases, likely: Sequence[str]) -> tuple[int, bool, int]:
    return (
        ORDER.index(alarm.danger),
        alarm.language not in likely,
        phrases.languages.index(alarm.language),
    )


def _indexes(phrases: Phrases) -> tuple[Index[Alarm], Index[str]]:
    """What speaks of danger, and what only sounds like it ("I am starving", "my phone died")."""
    known = _INDEXES.get(phrases)
    if known is None:
        dangers = Index(
            {
                Alarm(danger, language): phrases.words(language, f"cue-danger-{danger}")
                for danger in ORDER
                for language in phrases.languages
            }
        )
        harmless = Index(
            {
                language: phrases.words(language, "cue-danger-harmless")
                for language in phrases.languages
            }
        )
        known = _INDEXES[phrases] = dangers, harmless
    return known


def source(language: str, phrases: Phrases) -> Source:
    """Where the emergency numbers were checked."""
    return Source(
        title=phrases.say(language, "danger-source"), url=SOURCE_URL, checked=SOURCE_CHECKED
    )
