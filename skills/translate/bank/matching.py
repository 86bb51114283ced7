"""Which sentence of the bank a text says: for sure, or perhaps.

A wrong sentence at the doctor's is worse than none, so a match is sure only where the words are
those of a sentence, or of a known way to say it, up to politeness, articles and slips of the pen.
What only resembles a sentence is offered, and never used without a yes.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.cues import fold
from skills.translate.bank.store import index, primary, wording
from skills.translate.bank.words import asks, differs, words

SLIP = 0.9
"""Score of a match with a slip of the pen; one without has 1.0."""
LONG = 5
"""Letters from which on a word may have one wrong: "fevre"; shorter ones are too near others."""
ENDING = 2
"""Letters at the end that must be right: they tell who does it, and when."""
ALIKE = 0.8
"""What two words that resemble each other have more of: one letter in six may differ."""
SILENT = {"fr": ("s", "e", "t", "x", "es"), "en": ("s",)}
"""Endings that people leave out or add where nobody hears them."""
DENYING = {"tr": "m", "fa": "ن", "ps": "ن"}
"""A letter that makes a denial of a verb: "biliyorum" and "bilmiyorum"."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to say a sentence."""

    id: str
    text: str
    core: tuple[str, ...]
    asks: bool


class Phrasebook:
    """The bank in one language, ready to be searched."""

    def __init__(self, language: str) -> None:
        self.language = primary(language)
        self.variants = tuple(_variants(self.language))
        self._said: dict[str, list[Variant]] = defaultdict(list)
        self._by_core: dict[str, set[Variant]] = defaultdict(set)
        self._by_count: dict[int, list[Variant]] = defaultdict(list)
        self._with: dict[str, list[Variant]] = defaultdict(list)
        for one in self.variants:
            self._said[one.id].append(one)
            self._by_core["".join(one.core)].add(one)
            self._by_count[len(one.core)].append(one)
            for word in set(one.core):
                self._with[word].append(one)
        self._long = [word for word in self._with if len(word) >= LONG - 1]
        self._weights = _weights(self.variants)

    def find(self, text: str) -> tuple[str, float] | None:
        """Id of the one sentence that the text says, and how surely; None: none, or several."""
        core = words(self.language).core(fold(text))
        if not core:
            return None
        same = self._by_core.get("".join(core), ())
        exact = {one.id for one in same if self._asks_alike(text, one)}
        if exact:
            return (exact.pop(), 1.0) if len(exact) == 1 else None
        slips = {
            one.id
            for one in self._by_count.get(len(core), ())
            if self._slipped(core, one.core) and self._asks_alike(text, one)
            and not differs(text, one.text, self.language)
        }  # fmt: skip
        return (slips.pop(), SLIP) if len(slips) == 1 else None

    def _slipped(self, said: tuple[str, ...], meant: tuple[str, ...]) -> bool:
        """The same words in the same order, at most one in three of them misspelt."""
        wrong = [(a, b) for a, b in zip(said, meant, strict=True) if a != b]
        return len(wrong) <= max(1, len(said) // 3) and all(
            a not in self._with and slip(a, b, self.language) for a, b in wrong
        )

    def near(self, text: str, least: float) -> list[tuple[str, float]]:
        """Sentences that resemble the text by at least `least`, best first, with 0.0-1.0: how much
        of the words of either side, by their weight, the other side has."""
        core = words(self.language).core(fold(text))
        partners = {word: self._partners(word) for word in set(core)}
        heaviest = max(core, key=self._weight, default="")
        found: dict[str, float] = {}
        for one in dict.fromkeys(
            one for word in partners.get(heaviest, ()) for one in self._with[word]
        ):
            score = self._likeness(core, one.core, partners)
            if score < max(least, found.get(one.id, 0.0)):
                continue
            if not differs(text, one.text, self.language) and self._asks_alike(text, one):
                found[one.id] = score
        return sorted(found.items(), key=lambda pair: -pair[1])

    def means(self, text: str, key: str) -> bool:
        """False when the text denies and the sentence does not, speaks of somebody else, or when
        one of them asks and the other does not."""
        said = self._said.get(key, ())
        if not said or differs(text, said[0].text, self.language):
            return False
        return any(self._asks_alike(text, one) for one in said)

    def _asks_alike(self, text: str, one: Variant) -> bool:
        """Both ask or neither does; a request may ask or not: "can you write it down"."""
        return asks(text, self.language) == one.asks or words(self.language).requested(fold(text))

    def _partners(self, word: str) -> Mapping[str, float]:
        """The words of the bank that are alike, 1.0 the same, and how much."""
        same = {word: 1.0} if word in self._with else {}
        if len(word) < LONG - 1:
            return same
        near = process.extract(
            word, self._long, scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=None
        )
        return {other: score for other, score, _ in near if score > ALIKE} | same

    def _likeness(
        self,
        said: tuple[str, ...],
        meant: tuple[str, ...],
        partners: Mapping[str, Mapping[str, float]],
    ) -> float:
        """The smaller share of weight that has a partner on the other side."""
        shared = [
            (max((partners[word].get(other, 0.0) for other in meant), default=0.0), word)
            for word in said
        ]
        back = [(max(partners[word].get(other, 0.0) for word in said), other) for other in meant]
        return min(self._share(shared), self._share(back))

    def _share(self, scored: list[tuple[float, str]]) -> float:
        """How much of the weight has a partner; 0.0 when one of the weightiest words has none."""
        weights = [(self._weight(word), score) for score, word in scored]
        heaviest = max(weight for weight, _ in weights)
        if not all(score for weight, score in weights if weight == heaviest):
            return 0.0
        return sum(weight * score for weight, score in weights) / sum(w for w, _ in weights)

    def _weight(self, word: str) -> float:
        return self._weights.get(word, self._weights[""])


@lru_cache(maxsize=32)
def phrasebook(language: str) -> Phrasebook:
    """The bank in a language; made once, in less than 0.1 s."""
    return Phrasebook(language)


def _variants(language: str) -> Iterator[Variant]:
    known, lists = wording(language), words(language)
    for key in index():
        sentence = known.sentences.get(key)
        if sentence is None:
            continue
        for text in dict.fromkeys((sentence, *known.ways.get(key, ()))):
            yield Variant(key, text, lists.core(fold(text)), asks(text, language))


def _weights(variants: tuple[Variant, ...]) -> Mapping[str, float]:
    """Inverse document frequency of each word over the sentences; of an unknown one under ""."""
    found = Counter(word for word, _ in {(word, one.id) for one in variants for word in one.core})
    count = len({one.id for one in variants}) or 1
    weights = {word: math.log(1 + count / times) for word, times in found.items()}
    return weights | {"": math.log(1 + count)}


def slip(said: str, meant: str, language: str) -> bool:
    """True when one letter was mistyped, in a place where that makes no other word of it."""
    if any(said == meant + end or meant == said + end for end in SILENT.get(language, ())):
        return len(min(said, meant, key=len)) >= LONG - 1
    if min(len(said), len(meant)) < LONG or said[0] != meant[0]:
        return False
    if said[-ENDING:] != meant[-ENDING:] or OSA.distance(said, meant, score_cutoff=1) > 1:
        return False
    denying = DENYING.get(language, "")
    return not denying or said.count(denying) == meant.count(denying)
