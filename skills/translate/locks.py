"""What a translation must keep, compared by code and not by a model (rule R7).

Each lock only refuses when it is sure. What they cost on good translations and what they catch is
measured by `benchmarks/locks.py` on the project's own parallel sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from bot.guard import unsupported
from skills.translate import negation, numbers, persons, places, proper, worded

ADDRESS = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")


class Lock(StrEnum):
    """What may not change."""

    NUMBER = "number"
    """Numbers, amounts, phone numbers, and what they count: two weeks, 15 March, 9 euros."""
    ADDRESS = "address"
    NAME = "name"
    ACRONYM = "acronym"
    PLACE = "place"
    """Countries, large cities and weekdays."""
    NEGATION = "negation"
    PERSON = "person"


REPLACEABLE = frozenset({Lock.NUMBER, Lock.ADDRESS, Lock.NAME, Lock.ACRONYM})
"""These can be taken out of the text and put back afterwards."""

Languages = tuple[str, str]


def addresses_survive(source: str, target: str) -> bool:
    """True when every web and mail address of the source stands in the target."""
    return all(found.rstrip(".,;:)") in target for found in ADDRESS.findall(source))


def numbers_survive(source: str, target: str, languages: Languages) -> bool:
    """True when neither text has a number, a date or a unit that the other one has not."""
    return (
        numbers.survive(source, target, languages)
        and worded.survive(source, target, languages)
        and not unsupported((target,), grounds(source, target, languages))
        and not unsupported((source,), grounds(target, source, languages[::-1]))
    )


def grounds(text: str, other: str, languages: Languages) -> tuple[str, ...]:
    """What the numbers of `other`, a translation of `text`, rest on (rule R3)."""
    return (
        text,
        *numbers.spelled(text, languages[0]),
        *worded.loosely(other, text, languages[::-1]),
    )


_CHECKS: tuple[tuple[Lock, Callable[[str, str, Languages], bool]], ...] = (
    (Lock.NUMBER, numbers_survive),
    (Lock.ADDRESS, lambda source, target, _: addresses_survive(source, target)),
    (Lock.NAME, proper.names_survive),
    (Lock.ACRONYM, lambda source, target, _: proper.acronyms_survive(source, target)),
    (Lock.PLACE, places.survive),
    (Lock.NEGATION, negation.survives),
    (Lock.PERSON, persons.survive),
)


def broken(source: str, target: str, languages: Languages) -> frozenset[Lock]:
    """The locks that do not hold between a text and its translation.

    `languages`: BCP 47 of the source and of the target, primary part.
    """
    return frozenset(lock for lock, holds in _CHECKS if not holds(source, target, languages))
