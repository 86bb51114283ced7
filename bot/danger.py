"""Danger is looked for before anything else and without any model (rule R5).

The words are in the locale files (``cue-danger-...``); every interface language is searched,
whatever the person's language is, since people in danger mix languages. A false alarm costs a
sentence, a missed one may cost a life: so the lists are generous.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.cues import mentions
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


def detect(
    text: str, recent: Sequence[str], phrases: Phrases, likely: Sequence[str] = ()
) -> Alarm | None:
    """The danger that this text speaks of, alone or as the end of what was said just before.

    An earlier danger that was already answered does not count again. `likely`: the person's
    languages, which win where a word belongs to several.
    """
    before = " ".join(recent[-2:])
    languages = sorted(phrases.languages, key=lambda tag: tag not in likely)
    for danger in ORDER:
        for language in languages:
            cues = phrases.words(language, f"cue-danger-{danger}")
            if mentions(text, cues):
                return Alarm(danger, language)
            spread = mentions(f"{before} {text}", cues) if before else None
            if spread and not mentions(before, (spread,)):
                return Alarm(danger, language)
    return None


def source(language: str, phrases: Phrases) -> Source:
    """Where the emergency numbers were checked."""
    return Source(
        title=phrases.say(language, "danger-source"), url=SOURCE_URL, checked=SOURCE_CHECKED
    )
