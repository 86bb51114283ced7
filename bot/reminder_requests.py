"""What a person says about reminders, understood: a pure function of words and locale lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from functools import lru_cache

from bot.cues import fold, mentions, one_letter_apart, says
from bot.model import Conversation, Question
from bot.ports import Phrases
from bot.spoken_days import Found, SpokenDay, ascii_digits, find_day, find_time

LONGEST_LABEL = 60  # characters
LABEL_WORDS = 8  # after "yes"; what is longer is something else than a name
FILE_WORDS = 12
HEARD_LETTERS = 6
"""Of a cue: from that length on, one of them may have been misheard."""


class What(StrEnum):
    """What is wanted."""

    ADD = "add"
    REFUSE = "refuse"
    LIST = "list"
    DELETE = "delete"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a person wants of their reminders."""

    what: What
    day: SpokenDay | None = None
    unclear: bool = False
    """A day was spoken of, but not so that we could understand it."""
    at: time | None = None
    label: str = ""
    number: int | None = None
    """For deleting: counted from 1, in the order in which they are listed."""
    every: bool = False

    def names(self, label: str, *, whole: bool = True) -> bool:
        """True when the request's words are the label, or occur in it."""
        mine, theirs = fold(self.label), fold(label)
        return mine == theirs if whole else f" {mine} " in f" {theirs} "


def understood(text: str, conversation: Conversation, phrases: Phrases) -> Request | None:
    """The request that the whole utterance expresses, in any interface language.

    None: it is about something else. While everything is translated, nothing is a request.
    """
    if not text.strip() or conversation.translate_to:
        return None
    languages = sorted(phrases.languages, key=lambda tag: tag != conversation.language)
    found = find_day(text, phrases)
    for language in languages:
        words = _Words(language, phrases)
        request = words.managing(text) or words.adding(text, found)
        if request is None and conversation.question is Question.REMINDER:
            request = words.replying(text, found)
        if request is not None:
            return request
    if conversation.question is Question.DAY and found is not None:
        return _Words(languages[0], phrases).named(found)
    return None


class _Words:
    """The cue lists of one language."""

    def __init__(self, language: str, phrases: Phrases) -> None:
        self._language = language
        self._phrases = phrases
        self._fillers = phrases.words(language, "cue-filler")

    def managing(self, text: str) -> Request | None:
        """List, delete, or the agenda file."""
        if self._whole(text, "list"):
            return Request(what=What.LIST)
        if len(text.split()) <= FILE_WORDS and mentions(text, self._list("file")):
            return Request(what=What.FILE, every=mentions(text, self._list("every")) is not None)
        words = self._stripped(text.split(), self._fillers)
        taken = _prefix(words, self._list("delete"))
        if not taken:
            return None
        rest = words[taken:]
        if says(" ".join(rest), self._list("all"), self._fillers):  # to the letter: all would go
            return Request(what=What.DELETE, every=True)
        taken = _prefix(rest, self._list("one"))
        if not taken:
            return None
        label = self._label(rest[taken:])
        return Request(what=What.DELETE, label=label, number=self._number(label))

    def adding(self, text: str, found: Found | None) -> Request | None:
        """ "Remind me on the 12th of January 2027: CAF"."""
        words = self._stripped((found.rest if found else text).split(), self._joints())
        taken = _prefix(words, self._list("add"))
        explicit = _prefix(words, self._list("new"))
        if not taken and not explicit:
            return None
        rest = words[max(taken, explicit) :]
        if found is not None:
            return self._with_time(rest, found)
        left = self._stripped(rest, self._joints())
        if _like_a_day(" ".join(left)):
            return Request(what=What.ADD, unclear=True)
        if not left or explicit:
            return Request(what=What.ADD, label=self._label(left))
        return None  # "remind me how to ...": a question for a skill

    def replying(self, text: str, found: Found | None) -> Request | None:
        """After an offer: yes, no, or yes and a name."""
        if says(text, self._list("no", "cue-"), self._fillers):
            return Request(what=What.REFUSE)
        words = (found.rest if found else text).split()
        yes = (*self._list("yes", "cue-"), *self._fillers, *self._list("add"), *self._list("name"))
        if not _prefix(self._stripped(words, self._fillers) or words, yes):
            return None
        rest = self._stripped(words, (*yes, *self._list("nothing"), *self._joints()))
        if found is not None:
            return self._with_time(rest, found)
        if len(rest) > LABEL_WORDS or text.rstrip().endswith(("?", "؟")):
            return None
        return Request(what=What.ADD, label=self._label(rest))

    def named(self, found: Found) -> Request:
        """A day and a name, asked for."""
        return self._with_time(found.rest.split(), found)

    def _with_time(self, words: Sequence[str], found: Found) -> Request:
        at, rest = find_time(" ".join(words))
        return Request(what=What.ADD, day=found.day, at=at, label=self._label(rest.split()))

    def _whole(self, text: str, name: str) -> bool:
        """True when the whole text is a cue, politeness aside."""
        words = self._stripped(text.split(), self._fillers)
        return 0 < len(words) == _prefix(words, self._list(name))

    def _label(self, words: Sequence[str]) -> str:
        """The person's own words, without what only joins them to the rest."""
        joints = (*self._joints(), *self._list("name"))
        label = " ".join(self._stripped(words, joints)).strip(" .,:;!?«»\"'()-–—،؛")
        if len(label) > LONGEST_LABEL:
            label = label[:LONGEST_LABEL].rsplit(" ", 1)[0]
        return label

    def _number(self, label: str) -> int | None:
        plain = ascii_digits(label)
        if plain.isdecimal() and len(plain) < 4:
            return int(plain)
        for number, variants in enumerate(self._list("numbers"), start=1):
            if fold(label) in {fold(one) for one in variants.split("/")}:
                return number
        return None

    def _joints(self) -> tuple[str, ...]:
        return (*self._fillers, *self._list("joints"))

    def _list(self, name: str, prefix: str = "cue-reminder-") -> tuple[str, ...]:
        return self._phrases.words(self._language, prefix + name)

    def _stripped(self, words: Sequence[str], cues: Iterable[str]) -> list[str]:
        """Without the cues, and without bare punctuation, at both ends."""
        known, rest = _folded(tuple(cues)), list(words)
        changed = True
        while rest and changed:
            before = len(rest)
            rest = rest[_longest(rest, known) :]
            rest = rest[: len(rest) - _longest(rest, known, end=True)]
            changed = len(rest) < before
        return rest


def _like_a_day(text: str) -> bool:
    """True when there is a number that may be a day, and no telephone or file number."""
    numbers = re.findall(r"\d+", ascii_digits(text))
    return 0 < len(numbers) <= 3 and len(numbers[0]) <= 2 and int(numbers[0]) <= 31


@lru_cache(maxsize=256)
def _folded(cues: tuple[str, ...]) -> frozenset[str]:
    return frozenset({"", *(fold(cue) for cue in cues)})


def _prefix(words: Sequence[str], cues: Sequence[str]) -> int:
    """How many words at the beginning are one of the cues; 0: none."""
    count = _longest(words, _folded(tuple(cues)))
    return count if fold(" ".join(words[:count])) else _nearly(words, cues)


def _longest(words: Sequence[str], known: frozenset[str], *, end: bool = False) -> int:
    """How many words at the beginning, or at the end, are one of the cues."""
    for count in range(min(len(words), 7), 0, -1):
        part = words[len(words) - count :] if end else words[:count]
        if fold(" ".join(part)) in known:
            return count
    return 0


def _nearly(words: Sequence[str], cues: Sequence[str]) -> int:
    """How many words at the beginning are a cue with one letter misheard, however divided into
    words: "на хадування" for "нагадування". Short cues must be whole."""
    long = _long(tuple(cues))
    for count in range(min(len(words), 7), 0, -1):
        said = _joined(" ".join(words[:count]))
        if not said.isalpha():
            continue
        # One letter leaves the beginning or the end as it is: most cues need no closer look.
        near = (cue for cue in long if said[:3] == cue[:3] or said[-3:] == cue[-3:])
        if any(one_letter_apart(said, cue) for cue in near):
            return count
    return 0


@lru_cache(maxsize=512)
def _long(cues: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cue for cue in map(_joined, cues) if len(cue) >= HEARD_LETTERS)


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")
