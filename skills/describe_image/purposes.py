"""What the person wants to know about a photo, from the cue words of the locale files."""

from __future__ import annotations

from enum import StrEnum

from bot.cues import fold
from bot.ports import Phrases
from skills.describe_image.objects import asked_object
from skills.describe_image.words import covered, mentions


class Purpose(StrEnum):
    """Each has a list ``cue-photo-<value>`` in the locale files."""

    SENDER = "sender"
    IDENTITY = "identity"
    """Who somebody is, or their age or looks: declined (rule B6)."""
    SAFETY = "safety"
    """Whether something is safe: declined, with a human offered (rule B5)."""
    PEOPLE = "people"
    COLOUR = "colour"
    DATE = "date"
    AMOUNT = "amount"
    PHONE = "phone"
    READ = "read"
    DESCRIBE = "describe"
    FIND = "find"
    """Whether a thing or a word is there."""


def purpose_of(text: str, phrases: Phrases) -> Purpose | None:
    """The purpose of a caption or question, in any interface language; None without one.

    The order of the enumeration decides between several.
    """
    for purpose in Purpose:
        if mentions(text, _all(phrases, f"cue-photo-{purpose}")):
            return purpose
    return None


def is_about_photo(text: str, phrases: Phrases) -> bool:
    """True when the text names a photo, a picture or a letter that is shown."""
    return mentions(text, _all(phrases, "cue-photo-word"))


def announces_photo(text: str, phrases: Phrases) -> bool:
    """True when the text asks something about a photo that is still to come."""
    return is_about_photo(text, phrases) and (
        mentions(text, _all(phrases, "cue-photo-coming"))
        or (purpose_of(text, phrases) is not None and not _other_words(text, "", phrases))
    )


def is_follow_up(text: str, seen: str, phrases: Phrases) -> bool:
    """True when a text without a photo asks about the photo that is kept. `seen`: its text.

    A question with other words of its own ("which date to apply for asylum?") is not about it.
    """
    return purpose_of(text, phrases) is not None and not _other_words(text, seen, phrases)


def _other_words(text: str, seen: str, phrases: Phrases) -> list[str]:
    """Words that neither the cues, the things that can be seen nor the photo's text explain."""
    lists = ("word", "filler", "article", *Purpose)
    rest = fold(text)
    for name in lists:
        rest = covered(rest, _all(phrases, f"cue-photo-{name}"))
    known = set(fold(seen).split())
    return [
        word
        for word in rest.split()
        if len(word) > 3 and word not in known and asked_object(word, phrases) is None
    ]


def _all(phrases: Phrases, group: str) -> list[str]:
    return [cue for language in phrases.languages for cue in phrases.words(language, group)]
