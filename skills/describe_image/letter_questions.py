"""What people ask about a letter that was read, and the answers from its report."""

from __future__ import annotations

from enum import StrEnum

from bot.cues import fold
from bot.model import LetterReport, Passage
from bot.ports import Phrases
from skills.describe_image.explaining import Explainer
from skills.describe_image.words import all_cues, covered, mended, mentions

_FILLERS = ("cue-photo-word", "cue-photo-filler", "cue-photo-article", "cue-filler")


class About(StrEnum):
    """Each has a list ``cue-letter-<value>`` in the locale files."""

    WHOLE = "whole"
    APPEAL = "appeal"
    OTHERWISE = "otherwise"
    DOCUMENTS = "documents"
    SPELL = "spell"
    PHONE = "phone"
    DEADLINE = "deadline"
    AMOUNT = "amount"
    DEMAND = "demand"


def asked_about(text: str, phrases: Phrases) -> About | None:
    """What a text asks of a letter, in any interface language; None when it asks nothing or has
    other words of its own ("which documents for a residence permit?").

    The order of the enumeration decides between several. A word that is almost one of ours
    (misheard, misspelt) counts as ours when nothing was understood otherwise.
    """
    return _asked(text, phrases) or _asked(mended(text, _known_words(phrases)), phrases)


def _asked(text: str, phrases: Phrases) -> About | None:
    found = next((about for about in About if mentions(text, _cues(about, phrases))), None)
    if found is None:
        return None
    rest = covered(fold(text), _cues(found, phrases))
    for group in _FILLERS:
        rest = covered(rest, all_cues(phrases, group))
    return found if not [word for word in rest.split() if len(word) > 3] else None


def answered(about: About, report: LetterReport, explainer: Explainer) -> Passage | None:
    """The answer out of the report; None for the whole text, and where the letter says nothing."""
    match about:
        case About.APPEAL:
            return explainer.appeal(report)
        case About.OTHERWISE:
            return explainer.otherwise(report)
        case About.DOCUMENTS:
            return explainer.documents(report)
        case About.SPELL:
            return explainer.spelt(report)
        case About.PHONE:
            return explainer.dictated(report)
        case About.DEADLINE:
            return explainer.when(report)
        case About.AMOUNT:
            return explainer.amounts(report)
        case About.DEMAND:
            return explainer.to_do(report)
        case About.WHOLE:
            return None


def _cues(about: About, phrases: Phrases) -> tuple[str, ...]:
    return all_cues(phrases, f"cue-letter-{about}")


def _known_words(phrases: Phrases) -> frozenset[str]:
    lists = [_cues(about, phrases) for about in About]
    lists += [all_cues(phrases, group) for group in _FILLERS]
    return frozenset(word for cues in lists for cue in cues for word in fold(cue).split())
