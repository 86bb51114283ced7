"""What the person wants to know about a photo, from the cue words of the locale files."""

from __future__ import annotations

from enum import StrEnum

from bot.cues import fold
from bot.ports import Phrases
from skills.describe_image.goods import goods_in
from skills.describe_image.objects import asked_object
from skills.describe_image.words import all_cues, covered, mended, mentions


class Purpose(StrEnum):
    """Each has a list ``cue-photo-<value>`` in the locale files."""

    SENDER = "sender"
    IDENTITY = "identity"
    """Who somebody is, or their age or looks: declined (rule B6)."""
    SAFETY = "safety"
    """Whether something is safe: declined, with a human offered (rule B5)."""
    BEYOND = "beyond"
    """Actions, feelings, distances, dirt: what cannot be told from the analysis."""
    PEOPLE = "people"
    COLOUR = "colour"
    LIGHT = "light"
    """Whether the light is on."""
    CODE = "code"
    """What a barcode or QR code says."""
    EXPIRY = "expiry"
    MEDICINE = "medicine"
    """Which medicine, of which strength."""
    DATE = "date"
    AMOUNT = "amount"
    PHONE = "phone"
    SMALL = "small"
    """The small print."""
    PART = "part"
    """To read what is on one side; also the words for reading with those for a side."""
    READ = "read"
    COUNT = "count"
    """How many of a thing."""
    WHICH = "which"
    """Which of several things, or photos, is the one that is named."""
    WHERE = "where"
    BESIDE = "beside"
    """What is on one side of the photo, or beside a thing on it."""
    DESCRIBE = "describe"
    FIND = "find"
    """Whether a thing or a word is there."""


class Side(StrEnum):
    """Each has a list ``cue-photo-<value>`` in the locale files."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    NEAR = "near"
    DEPTH = "depth"
    """In front or behind: a flat picture does not tell."""


_PARTS = frozenset({Side.LEFT, Side.RIGHT, Side.TOP, Side.BOTTOM})
_GENERAL = frozenset({Purpose.DATE, Purpose.DESCRIBE, Purpose.FIND})

# Words beside the cues by which these questions are still about the photo: the name of a thing.
_NAMED = {Purpose.WHICH: 2, Purpose.COLOUR: 2, Purpose.LIGHT: 2, Purpose.CODE: 2, Purpose.SMALL: 2}


def purpose_of(text: str, phrases: Phrases) -> Purpose | None:
    """The purpose of a caption or question, in any interface language; None without one.

    The order of the enumeration decides between several. A word that is almost a cue counts as
    the cue when nothing else was understood, or nothing but a general question.
    """
    purpose = _purpose(text, phrases)
    if purpose is not None and purpose not in _GENERAL:
        return purpose
    return _purpose(mended(text, _known_words(phrases)), phrases) or purpose


def _purpose(text: str, phrases: Phrases) -> Purpose | None:
    for purpose in Purpose:
        if mentions(text, all_cues(phrases, f"cue-photo-{purpose}")):
            read_part = purpose is Purpose.READ and side_of(text, phrases) in _PARTS
            return Purpose.PART if read_part else purpose
    return None


def side_of(text: str, phrases: Phrases) -> Side | None:
    """The side that a question names."""
    for side in Side:
        if mentions(text, all_cues(phrases, f"cue-photo-{side}")):
            return side
    return None


def is_about_photo(text: str, phrases: Phrases) -> bool:
    """True when the text names a photo, a picture or a letter that is shown."""
    return mentions(text, all_cues(phrases, "cue-photo-word"))


def announces_photo(text: str, phrases: Phrases) -> bool:
    """True when the text asks something about a photo that is still to come."""
    return is_about_photo(text, phrases) and (
        mentions(text, all_cues(phrases, "cue-photo-coming"))
        or (purpose_of(text, phrases) is not None and not other_words(text, "", phrases))
    )


def is_follow_up(text: str, seen: str, phrases: Phrases) -> bool:
    """True when a text without a photo asks about the photo that is kept. `seen`: its text.

    A question with other words of its own ("which date to apply for asylum?") is not about it;
    which one of several things is asked, or which word is looked for, may be named.
    """
    purpose = purpose_of(text, phrases)
    if purpose is None:
        return False
    others = other_words(mended(text, _known_words(phrases)), seen, phrases)
    term = mentions(text, all_cues(phrases, "cue-photo-term"))
    return len(others) <= (3 if term else _NAMED.get(purpose, 0))


def other_words(text: str, seen: str, phrases: Phrases) -> list[str]:
    """Words that neither the cues, the things that can be seen nor the photo's text explain."""
    known = set(fold(seen).split())
    return [
        word
        for word in own_words(text, phrases)
        if word not in known and asked_object(word, phrases) is None and not goods_in(word, phrases)
    ]


def own_words(text: str, phrases: Phrases, *, shortest: int = 4) -> list[str]:
    """The words of a question, folded, that are not part of its form, from `shortest` letters."""
    lists = ("word", "filler", "article", "term", *Purpose, *Side)
    cues = [cue for name in lists for cue in all_cues(phrases, f"cue-photo-{name}")]
    rest = covered(fold(text), cues)
    return [word for word in rest.split() if len(word) >= shortest]


def _known_words(phrases: Phrases) -> frozenset[str]:
    lists = (all_cues(phrases, f"cue-photo-{name}") for name in (*Purpose, *Side))
    return frozenset(word for cues in lists for cue in cues for word in fold(cue).split())
