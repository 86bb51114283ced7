"""The phrase bank: sentences that matter, in all interface languages, for use without any model.

`find` is sure and may be used at once; what `offers` and `find_by_meaning` give only resembles, and
is asked about before it is used. See the README of the skill.
"""

from __future__ import annotations

import asyncio
import logging

from bot.errors import PorteVoixError
from bot.ports import Context, TextEmbedder
from skills.translate.bank.matching import phrasebook
from skills.translate.bank.meaning import meanings
from skills.translate.bank.store import Sentence, index, languages, wording
from skills.translate.bank.words import denied

__all__ = [
    "Sentence",
    "by_meaning",
    "categories",
    "find",
    "find_by_meaning",
    "languages",
    "offers",
    "prepare",
    "review",
    "sentence",
    "sentences",
]

log = logging.getLogger(__name__)

NEAR, MARGIN, MOST = 0.5, 0.12, 3
"""How much a sentence must resemble to be offered, how far below the best one others may be, and
how many are offered at most. See README.md for how this was measured."""
MEANT = 0.8
"""Least likeness by meaning."""
NEAR_DENIED, MEANT_DENIED = 0.7, 0.88
"""The same for a text that denies. "I am not blind" is two steps from "I cannot see", and looks
like one."""
CLOSE = 0.08
"""How far below the best likeness by meaning others may be."""
LONGEST = 200  # characters of a text; no sentence is as long


def prepare() -> None:
    """Read the bank in every language (idempotent; may block for half a second, keeps 13 MB)."""
    for tag in languages():
        phrasebook(tag)


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
    near = phrasebook(language).near(text, NEAR_DENIED if denied(text, language) else NEAR)
    best = near[0][1] if near else 0.0
    return tuple(index()[key] for key, score in near[:MOST] if score >= best - MARGIN)


async def find_by_meaning(text: str, language: str, context: Context) -> tuple[Sentence, ...]:
    """Sentences that the text may mean, most likely first, to be asked: by its words, and by what
    it means where there is an embedder. Raises nothing."""
    return await by_meaning(text, language, context.services.embedder)


async def by_meaning(
    text: str, language: str, embedder: TextEmbedder | None
) -> tuple[Sentence, ...]:
    """The same with any embedder."""
    if len(text) > LONGEST:
        return ()
    by_words = offers(text, language)
    if embedder is None:
        return by_words
    # Read once, in some 0.3 s.
    known = await asyncio.to_thread(meanings, embedder.capabilities.name)
    if known is None:
        return by_words
    try:
        (vector,) = await embedder.embed([text], questions=True)
    except PorteVoixError as error:
        log.warning("no phrase by meaning: %s", type(error).__name__)
        return by_words
    book = phrasebook(language)
    least = MEANT_DENIED if denied(text, language) else MEANT
    near = [(key, score) for key, score in known.near(vector) if score >= least]
    fit = [(key, score) for key, score in near if book.means(text, key)]
    meant = (index()[key] for key, score in fit if score >= fit[0][1] - CLOSE)
    return tuple(dict.fromkeys((*meant, *by_words)))[:MOST]


def review(language: str) -> str:
    """Who looked at the sentences of a language, in English; empty where there are none."""
    return wording(language).review
