"""Which sheet answers a question: deterministic, offline, robust to misspelt and mixed languages.

Features of a text are its words, their letter 4-grams and the concepts of the lexicon, weighted by
inverse document frequency over the sheets (Robertson & Zaragoza, "The Probabilistic Relevance
Framework: BM25 and Beyond", 2009). A sheet's score is the cosine with its nearest way of asking
combined with how much of the question the whole sheet explains; words that no sheet knows count
against every sheet, which is what makes an honest "no match" possible.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from skills.admin_help.lexicon import Lexicon
from skills.admin_help.sheets import HERE, Sheet
from skills.admin_help.text import grams, tokens, variants

_CONCEPT, _WORD, _NAMED, _GRAM = 2.2, 1.0, 0.35, 0.22
"""Weights of a concept, of a word, of a word that already named a concept, and of a 4-gram."""
_UNKNOWN = 0.6
"""Share of the rarest word's weight that a word unknown to all sheets has."""
_NEAREST, _EXPLAINED = 0.5, 0.5
_GENERIC = frozenset({
    "money", "fee", "deadline", "free", "child", "family", "arrival", "form", "website", "expired",
    "stopped", "bring", "permit", "refused",
})  # fmt: skip
"""Concepts of any conversation: alone, they say nothing about the topic."""
_UNANCHORED = 0.5
"""Factor for a sheet whose topic the question does not name."""
MATCH = 0.4
"""Confidence from which a sheet answers; below it the answer is an honest "no match"."""
NEAR = 0.3
"""Confidence from which a topic is offered beside an honest "no match"."""
SURE = 0.6
"""Confidence from which the best sheet answers even when another one is near."""
CLOSE = 0.82
"""A sheet whose score is at least this share of the best one is offered as another choice."""
TIED = 0.92
"""From this share on, even a sure answer would be a guess: the person chooses."""

_STOP_WORDS = frozenset(tokens((HERE / "stop_words.txt").read_text("utf-8")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A sheet with how well it fits."""

    sheet: str
    confidence: float
    """0.0-1.0."""


Vector = Mapping[str, float]


class Index:
    """Searches sheets. Building takes some tens of milliseconds; searching about one."""

    def __init__(self, sheets: Mapping[str, Sheet], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        texts = {key: list(_texts(sheet)) for key, sheet in sheets.items()}
        counts: Counter[str] = Counter()
        for key, lines in texts.items():
            names = {name for line in lines for name in self._features(line)}
            counts.update(names | {f"k:{concept}" for concept in sheets[key].keywords})
        total = len(sheets)
        self._idf = {name: math.log(1 + total / (0.5 + count)) for name, count in counts.items()}
        self._rarest = max(self._idf.values(), default=1.0)
        self._passages: dict[str, list[Vector]] = {}
        self._bags: dict[str, dict[str, float]] = {}
        self._cores = {
            key: frozenset(f"k:{concept}" for concept in sheet.keywords)
            for key, sheet in sheets.items()
        }
        self._anchors = {
            key: core - {f"k:{concept}" for concept in _GENERIC}
            for key, core in self._cores.items()
        }
        for key, lines in texts.items():
            core = {f"k:{concept}": _CONCEPT for concept in sheets[key].keywords}
            vectors = [self._weighted(self._features(line)) for line in lines]
            self._passages[key] = [_unit(vector) for vector in (*vectors, self._weighted(core))]
            bag: defaultdict[str, float] = defaultdict(float)
            for vector in vectors:
                for name in vector:
                    bag[name] = max(bag[name], 0.45 if name.startswith("k:") else 1.0)
            bag.update(dict.fromkeys(core, 1.0))
            self._bags[key] = dict(bag)

    def _features(self, text: str) -> dict[str, float]:
        words = tokens(text)
        concepts, named = self._lexicon.find(words, _STOP_WORDS)
        found = {f"k:{name}": _CONCEPT * strength for name, strength in concepts.items()}
        for word in words:
            if word in _STOP_WORDS:
                continue
            for form in variants(word):
                found[f"w:{form}"] = _NAMED if word in named else _WORD
                for gram in grams(form):
                    found.setdefault(f"g:{gram}", _GRAM * (0.5 if word in named else 1.0))
        return found

    def _weighted(self, features: Vector) -> dict[str, float]:
        return {name: weight * self._idf.get(name, 0.0) for name, weight in features.items()}

    def _question(self, text: str) -> dict[str, float]:
        """Like a passage, but unknown words keep a weight and unknown 4-grams do not."""
        vector = {}
        for name, weight in self._features(text).items():
            if name in self._idf:
                vector[name] = weight * self._idf[name]
            elif name.startswith("w:"):
                vector[name] = weight * self._rarest * _UNKNOWN
        return vector

    def search(self, text: str, limit: int = 3) -> tuple[Hit, ...]:
        """The best sheets, best first, at most `limit`; empty when nothing is shared."""
        question = self._question(text)
        total = sum(question.values())
        if not total:
            return ()
        unit = _unit(question)
        named = {name for name in question if name.startswith("k:")}
        scored = []
        for key, passages in self._passages.items():
            bag = self._bags[key]
            explained = (
                sum(weight * bag.get(name, 0.0) for name, weight in question.items()) / total
            )
            nearest = max(_dot(unit, passage) for passage in passages)
            score = _NEAREST * nearest + _EXPLAINED * explained
            if not (named & self._anchors[key] or len(named & self._cores[key]) > 1):
                score *= _UNANCHORED
            if score > 0:
                scored.append(Hit(sheet=key, confidence=round(min(score, 1.0), 4)))
        return tuple(sorted(scored, key=lambda hit: (-hit.confidence, hit.sheet))[:limit])


def _texts(sheet: Sheet) -> Iterable[str]:
    for wording in sheet.languages.values():
        yield wording.title
        yield from wording.ask


def _unit(vector: Vector) -> Vector:
    norm = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {name: weight / norm for name, weight in vector.items()}


def _dot(left: Vector, right: Vector) -> float:
    return sum(weight * right[name] for name, weight in left.items() if name in right)
