"""Which sheet answers a question: deterministic, offline, robust to misspelt and mixed languages.

Features of a text are its words, their letter 4-grams and the concepts of the lexicon, weighted by
inverse document frequency over the sheets (Robertson & Zaragoza, "The Probabilistic Relevance
Framework: BM25 and Beyond", 2009). Two things are measured of each sheet: the cosine with its
nearest way of asking, and by multinomial naive Bayes over the same features (Manning, Raghavan &
Schütze, "Introduction to Information Retrieval", 2008, chapter 13) how typical of it the words are.
Words that no sheet knows, and questions about something else (elsewhere.txt), speak against all of
them, which makes an honest "no match" possible. `fusion` weighs this, alone or with `meaning`.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np

from skills.admin_help.fusion import (
    BY_WORDS,
    CLOSE,
    MATCH,
    NEAR,
    SURE,
    TIED,
    Hit,
    Numbers,
    Words,
    hits,
)
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.sheets import HERE, Sheet
from skills.admin_help.sounds import SHORTEST, consonants
from skills.admin_help.text import grams, tokens, variants

__all__ = ["CLOSE", "ELSEWHERE", "MATCH", "NEAR", "STOP_WORDS", "SURE", "TIED", "Hit", "Index"]

_CONCEPT, _WORD, _NAMED, _GRAM = 2.2, 1.0, 0.35, 0.22
"""Weights of a concept, of a word, of a word that already named a concept, and of a 4-gram."""
_ASKED = 0.45
"""How much a concept counts that a sheet's ways of asking name but its keywords don't."""
_UNKNOWN = 0.9
"""Share of the rarest word's weight that a word unknown to all sheets has."""
_HEARD = 0.6
"""Share of its weight that a word has when it was typed in letters of another script."""
_COUNT = re.compile(r"\d{1,2}|20\d\d")
"""Years and small numbers: of days, children, euros; no topic, unless the lexicon knows them."""
_ELSEWHERE = ""
"""Stands for a sheet in the posting lists: questions about something else."""
_SMOOTHING = 0.2
"""What naive Bayes adds to every count."""
_GENERIC = frozenset({
    "money", "fee", "deadline", "free", "child", "family", "arrival", "form", "website", "expired",
    "stopped", "bring", "permit", "refused",
})  # fmt: skip
"""Concepts of any conversation: alone, they say nothing about the topic."""

STOP_WORDS = frozenset(tokens((HERE / "stop_words.txt").read_text("utf-8")))
"""Words of all 16 languages that say nothing about a topic."""
ELSEWHERE = tuple((HERE / "elsewhere.txt").read_text("utf-8").splitlines())
"""Questions about everything but administrative life, in 16 languages."""

Vector = Mapping[str, float]


class Index:
    """Searches sheets. Building takes about a second, searching some milliseconds."""

    def __init__(
        self,
        sheets: Mapping[str, Sheet],
        lexicon: Lexicon,
        elsewhere: Sequence[str] = ELSEWHERE,
    ) -> None:
        self._lexicon = lexicon
        self.sheets = tuple(sheets)
        lines = {
            key: [self._features(line) for line in texts_of(sheet)] for key, sheet in sheets.items()
        }
        others = [self._features(line) for line in elsewhere]
        counts: Counter[str] = Counter(name for name in {name for one in others for name in one})
        for key, features in lines.items():
            names = {name for found in features for name in found}
            counts.update(names | {f"k:{concept}" for concept in sheets[key].keywords})
        total = len(sheets) + 1
        self._idf = {name: math.log(1 + total / (0.5 + count)) for name, count in counts.items()}
        self._rarest = max(self._idf.values(), default=1.0)
        self._cores = {
            key: frozenset(f"k:{concept}" for concept in sheet.keywords)
            for key, sheet in sheets.items()
        }
        generic = {f"k:{concept}" for concept in _GENERIC}
        self._anchors = frozenset[str]().union(*self._cores.values()) - generic
        passages = {
            key: self._vectors((*features, dict.fromkeys(self._cores[key], _CONCEPT)))
            for key, features in lines.items()
        }
        self._typical = _Typical(passages, len(self._idf))
        self._sheet_of: list[str] = []
        self._in_passages: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        self._in_sheets: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for key, vectors in passages.items():
            self._post(key, vectors)
        self._enter(_ELSEWHERE, self._vectors(others))
        self._heard: defaultdict[str, list[str]] = defaultdict(list)
        """Words of other scripts by their consonants."""
        for name in self._idf:
            if name.startswith("w:") and not name.isascii() and (heard := consonants(name[2:])):
                self._heard[heard].append(name[2:])
        self.words = lru_cache(maxsize=256)(self._words)
        """What the words of a question say; None when nothing is shared. Whether a message is ours
        and its answer ask the same."""

    def _post(self, key: str, passages: Iterable[Vector]) -> None:
        """Enter a sheet's passages, the last of which are its keywords, into the posting lists."""
        self._enter(key, passages)
        for name in {name for passage in passages for name in passage}:
            asked = name.startswith("k:") and name not in self._cores[key]
            self._in_sheets[name][key] = _ASKED if asked else 1.0

    def _enter(self, key: str, passages: Iterable[Vector]) -> None:
        """Enter passages into the posting lists."""
        for passage in passages:
            for name, weight in passage.items():
                self._in_passages[name].append((len(self._sheet_of), weight))
            self._sheet_of.append(key)

    def _vectors(self, passages: Iterable[Vector]) -> list[Vector]:
        """Weighted by how rare each feature is, with length 1."""
        return [_unit(self._weighted(passage)) for passage in passages]

    def _features(self, text: str) -> dict[str, float]:
        words = tokens(text)
        concepts, named = self._lexicon.find(words, STOP_WORDS)
        found = {f"k:{name}": _CONCEPT * strength for name, strength in concepts.items()}
        for word in words:
            if word in STOP_WORDS or (word not in named and _COUNT.fullmatch(word)):
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
        vector: dict[str, float] = {}
        unknown: dict[str, float] = {}
        for name, weight in self._features(text).items():
            if name in self._idf:
                vector[name] = weight * self._idf[name]
            elif name.startswith("w:"):
                unknown[name] = weight * self._rarest * _UNKNOWN
        heard = self._typed_in_latin([name[2:] for name in unknown])
        for name, weight in unknown.items():
            if name[2:] not in heard:
                vector[name] = weight
        for features in heard.values():
            for name, weight in features.items():
                vector[name] = max(weight, vector.get(name, 0.0))
        return vector

    def _typed_in_latin(self, unknown: Iterable[str]) -> Mapping[str, Vector]:
        """Unknown Latin words that sound like words of another script, with those words' features.

        One word of few consonants is too little: "pasta" alone is no پست.
        """
        heard: dict[str, Vector] = {}
        keys = {word: consonants(word) for word in unknown if word.isascii()}
        keys = {word: key for word, key in keys.items() if key in self._heard}
        if len(keys) < 2 and not any(len(key) > SHORTEST for key in keys.values()):
            return heard
        for word, key in keys.items():
            found: dict[str, float] = {}
            for native in self._heard[key]:
                for name, weight in self._features(native).items():
                    if not name.startswith("g:"):
                        found[name] = weight * self._idf.get(name, 0.0) * _HEARD
            heard[word] = found
        return heard

    def search(self, text: str, limit: int = 3) -> tuple[Hit, ...]:
        """The best sheets by their words alone, best first; empty when nothing is shared."""
        words = self.words(text)
        return hits(self.sheets, words, None, BY_WORDS)[:limit] if words else ()

    def _words(self, text: str) -> Words | None:
        question = self._question(text)
        total = sum(question.values())
        nearest = self._nearest(question)
        if not nearest.keys() - {_ELSEWHERE}:
            return None
        explained = self._explained(question)
        typical = self._typical.likelihood(question)

        def numbers(of: Vector) -> Numbers:
            return np.array([of.get(key, 0.0) for key in self.sheets], np.float32)

        return Words(
            near=numbers(nearest),
            typical=numbers(typical),
            explained=numbers(explained) / np.float32(total),
            named=bool(self._anchors & question.keys()),
            elsewhere=nearest.get(_ELSEWHERE, 0.0),
        )

    def _nearest(self, question: Vector) -> Vector:
        """Cosine (0.0-1.0) of each sheet's nearest passage."""
        cosines: defaultdict[int, float] = defaultdict(float)
        for name, weight in _unit(question).items():
            for passage, other in self._in_passages.get(name, ()):
                cosines[passage] += weight * other
        best: defaultdict[str, float] = defaultdict(float)
        for passage, cosine in cosines.items():
            key = self._sheet_of[passage]
            best[key] = max(best[key], cosine)
        return best

    def _explained(self, question: Vector) -> Vector:
        """Weight of the question's features that occur anywhere in each sheet."""
        weights: defaultdict[str, float] = defaultdict(float)
        for name, weight in question.items():
            for key, share in self._in_sheets.get(name, {}).items():
                weights[key] += weight * share
        return weights


class _Typical:
    """Naive Bayes: which sheet a question's features are typical of."""

    def __init__(self, passages: Mapping[str, Iterable[Vector]], features: int) -> None:
        """`passages`: of each sheet. `features`: how many there are at all."""
        counts: dict[str, defaultdict[str, float]] = {}
        for key, vectors in passages.items():
            counts[key] = defaultdict(float)
            for vector in vectors:
                for name, weight in vector.items():
                    counts[key][name] += weight
        self._gains: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
        """Log of how much likelier a sheet makes a feature than one that never has it."""
        for key, found in counts.items():
            for name, count in found.items():
                self._gains[name].append((key, math.log1p(count / _SMOOTHING)))
        self._sizes = {
            key: math.log(sum(found.values()) + _SMOOTHING * features)
            for key, found in counts.items()
        }

    def likelihood(self, question: Vector) -> Mapping[str, float]:
        """Log likelihood per unit of weight for each sheet; 0.0 for the best one, others below."""
        known = {name: weight for name, weight in question.items() if name in self._gains}
        total = sum(known.values()) or 1.0
        scores = {key: -size for key, size in self._sizes.items()}
        for name, weight in known.items():
            for key, gain in self._gains[name]:
                scores[key] += gain * weight / total
        best = max(scores.values(), default=0.0)
        return {key: score - best for key, score in scores.items()}


def texts_of(sheet: Sheet) -> Iterable[str]:
    """Titles and ways of asking, in all languages."""
    for wording in sheet.languages.values():
        yield wording.title
        yield from wording.ask


def _unit(vector: Vector) -> Vector:
    norm = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {name: weight / norm for name, weight in vector.items()}
