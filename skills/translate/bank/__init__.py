"""The phrase bank: sentences that matter, in all interface languages, for use without any model.

`find` is sure and may be used at once; `offers` and `offers_by_meaning` only resemble, and are
asked about before they are used. See the README of the skill.
"""

from __future__ import annotations

from skills.translate.bank.matching import phrasebook
from skills.translate.bank.store import Sentence, index, languages, wording

__all__ = ["Sentence", "find", "languages", "offers", "review", "sentence", "sentences"]

NEAR, MARGIN, MOST = 0.5, 0.12, 3
"""How much a sentence must resemble to be offered, how far below the best one others may be, and
how many are offered at most. See README.md for how this was measured."""


def sentences() -> tuple[Sentence, ...]:
    """All sentences, those of a category together."""
    return tuple(index().values())


def sentence(key: str) -> Sentence | None:
    """The sentence with this id."""
    return index().get(key)


def categories() -> tuple[str, ...]:
    """In the order of the bank."""
    return tuple(dict.fromkeys(one.category for one in sentences()))


def find(text: str, language: str) -> tuple[Sentence, float] | None:
    """The sentence that a text says for sure, and 1.0, or 0.9 where a word was misspelt.

    Pure, about a millisecond. The text may be said in other words only where the bank knows them.
    """
    found = phrasebook(language).find(text)
    return (index()[found[0]], found[1]) if found else None


def offers(text: str, language: str) -> tuple[Sentence, ...]:
    """Sentences that the text may mean, most likely first; to be asked, never used as they are."""
    near = phrasebook(language).near(text, NEAR)
    best = near[0][1] if near else 0.0
    return tuple(index()[key] for key, score in near[:MOST] if score >= best - MARGIN)


def review(language: str) -> str:
    """Who looked at the sentences of a language, in English; empty where there are none."""
    return wording(language).review
