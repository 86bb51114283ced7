"""What the person wants to know about a photo, from the cue words of the locale files."""

from __future__ import annotations

from enum import StrEnum

from bot.ports import Phrases
from skills.describe_image.objects import asked_object
from skills.describe_image.words import fold, mentions


class Purpose(StrEnum):
    """Each has a list ``cue-photo-<value>`` in the locale files, except THING."""

    IDENTITY = "identity"
    """Who somebody is, or their age or looks: declined (rule B6)."""
    SAFETY = "safety"
    """Whether something is safe: declined, with a human offered (rule B5)."""
    PEOPLE = "people"
    COLOUR = "colour"
    DATE = "date"
    AMOUNT = "amount"
    PHONE = "phone"
    SENDER = "sender"
    READ = "read"
    DESCRIBE = "describe"
    FIND = "find"
    """Whether a thing or a word is there."""


def purpose_of(text: str, phrases: Phrases) -> Purpose | None:
    """The purpose of a caption or question, in any interface language; None without one.

    The order of the enumeration decides between several.
    """
    for purpose in Purpose:
        cues = [
            cue
            for language in phrases.languages
            for cue in phrases.words(language, f"cue-photo-{purpose}")
        ]
        if mentions(text, cues):
            return purpose
    return None


def is_about_photo(text: str, phrases: Phrases) -> bool:
    """True when the text names a photo, a picture or a letter that is shown."""
    return any(
        mentions(text, phrases.words(language, "cue-photo-word")) for language in phrases.languages
    )


def is_follow_up(text: str, phrases: Phrases) -> bool:
    """True when a text without a photo asks about the photo that is kept.

    A long question that happens to say "date" is more likely about something else, unless it names
    the photo or one of the things that can be seen.
    """
    if is_about_photo(text, phrases):
        return True
    purpose = purpose_of(text, phrases)
    if purpose is None:
        return False
    if purpose is Purpose.FIND:
        return asked_object(text, phrases) is not None
    return len(fold(text).split()) <= 7
