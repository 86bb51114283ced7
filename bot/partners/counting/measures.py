"""What is counted, and the words in which it is: all of them ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.routing import LANGUAGES

FEWEST = 5
"""People below which a count is neither shown nor kept."""
PEOPLE = "people"
"""Dimension of a measure that has no others."""
OTHER = "other"
NONE = "none"
"""Topic of a question that no sheet is near to."""
SKILLS = ("admin_help", "describe_image", "translate", OTHER)
YES, NO = "yes", "no"
_SHEET = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")


class Measure(StrEnum):
    """Each counts people, not messages, once in a week and dimension."""

    ONBOARDED = "onboarded"
    """Who went through the first minute to its end."""
    ACTIVE = "active"
    LANGUAGE = "language"
    """Each active person has exactly one in a week: the one they were first answered in."""
    SKILL = "skill"
    """What they used; each active person has one at least."""
    TOPIC = "topic"
    """Id of the sheet of an answer, or of the one that goes with a letter."""
    UNANSWERED = "unanswered"
    """Id of the sheet that came nearest, or `NONE`."""
    HELPED = "helped"
    HANDOFF = "handoff"
    """Who was laid at the association's desk."""


OPEN = frozenset({Measure.TOPIC, Measure.UNANSWERED})
"""Their dimensions are ids of sheets, of which there may be any number."""
CLOSED: Mapping[Measure, tuple[str, ...]] = {
    Measure.ONBOARDED: (PEOPLE,),
    Measure.ACTIVE: (PEOPLE,),
    Measure.LANGUAGE: (*LANGUAGES, OTHER),
    Measure.SKILL: SKILLS,
    Measure.HELPED: (YES, NO),
    Measure.HANDOFF: (PEOPLE,),
}
"""The dimensions that each of the other measures has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One count of one week."""

    measure: Measure
    dimension: str


def known(measure: Measure, dimension: str) -> bool:
    """True for a word of ours: nothing else may become a count."""
    if measure in OPEN:
        return _SHEET.fullmatch(dimension) is not None
    return dimension in CLOSED[measure]
