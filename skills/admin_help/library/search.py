"""Which imported sheet answers a question, and whether the match is strong enough to say so."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extractOne

from skills.admin_help.library.model import ImportedSheet, Passage
from skills.admin_help.library.store import COLUMNS, About, about, connect, stored
from skills.admin_help.library.words import ASPECTS, joined, stems

STRONG = 0.7
"""Strength from which a sheet is quoted: benchmarks/library.py shows what it lets through."""
TIED = 0.9
"""A sheet with this share of the best one's strength is another choice."""
EXACT = 0.98
"""The question is the sheet's title: only another such sheet is a choice."""
_CANDIDATES = 25
_LONGEST = 24
"""Words of a question that are looked up; what is longer is a story, not a question."""
_BM25 = "bm25(find, 8.0, 3.0, 2.0, 1.0)"
"""Weights of title, topics, headings and text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A sheet with how well it fits."""

    sheet: ImportedSheet
    strength: float
    """0.0-1.0."""
    weights: Mapping[str, float]
    """The words of the question and how rare each is."""

    def passage(self) -> Passage:
        """The passage for what the question adds to the title; the first one when it adds none."""
        title = set(stems(self.sheet.title))
        asked = {word: weight for word, weight in self.weights.items() if word not in title}

        def fit(passage: Passage) -> float:
            words = set(joined((passage.heading, passage.text)).split()) if asked else set()
            fits = sum(weight for word, weight in asked.items() if word in words)
            # What holds for everybody comes before what holds for some.
            return 0.8 * fits - 0.01 if passage.cases else fits

        return max((one for one in self.sheet.passages if one.quotable), key=fit)


class Library:
    """Searches the imported sheets; sees a new import without a restart. Safe in any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._stamp: tuple[int, int] | None = None
        self._database: sqlite3.Connection | None = None
        self._counts: dict[str, int] = {}
        self._titles: dict[int, tuple[str, ...]] = {}
        self._title_words: list[str] = []
        self.about: About | None = None
        """What is searched; known after the first search."""

    def search(self, question: str, limit: int = 3) -> tuple[Found, ...]:
        """The nearest sheets, best first, weak matches too. Raises ConfigError, sqlite3.Error."""
        with self._lock:
            database = self._open()
            words = dict.fromkeys(stems(question))
            if database is None or not words.keys() - ASPECTS:
                return ()
            weights = self._weights(list(words)[:_LONGEST])
            rows = database.execute(
                f"SELECT rowid FROM find WHERE find MATCH ? ORDER BY {_BM25} LIMIT ?",  # noqa: S608
                (" OR ".join(f'"{word}"' for word in weights), _CANDIDATES),
            )
            strengths = self._strengths(database, [row for (row,) in rows], weights)
            best = sorted(strengths, key=lambda row: -strengths[row])[:limit]
            return tuple(self._found(database, row, strengths[row], weights) for row in best)

    def titled(self, title: str) -> Found | None:
        """The sheet with exactly this title. Raises ConfigError, sqlite3.Error."""
        with self._lock:
            database = self._open()
            if database is None:
                return None
            row = database.execute(
                "SELECT row FROM sheet WHERE title = ? AND searchable ORDER BY day DESC", (title,)
            ).fetchone()
            return self._found(database, row[0], 1.0, {}) if row else None

    def _open(self) -> sqlite3.Connection | None:
        """The database of now; None when nothing was imported. Raises ConfigError."""
        try:
            state = self._path.stat()
        except OSError:
            return None
        stamp = (state.st_ino, state.st_mtime_ns)
        if stamp != self._stamp:
            database = connect(self._path)
            if self._database is not None:
                self._database.close()
            self._database, self._stamp = database, stamp
            self._counts = dict(database.execute("SELECT term, doc FROM vocabulary"))
            self._titles = {
                row: tuple(word for word in dict.fromkeys(line.split()) if word not in ASPECTS)
                for row, line in database.execute("SELECT row, words FROM sheet")
            }
            self._title_words = sorted({word for line in self._titles.values() for word in line})
            self.about = about(self._path)
        return self._database

    def _weight(self, word: str) -> float:
        """Inverse document frequency."""
        return math.log(1 + len(self._titles) / (0.5 + self._counts.get(word, 0)))

    def _weights(self, words: Iterable[str]) -> dict[str, float]:
        """How rare each word is; a misspelt one gives way to the title word next to it."""
        mended = (word if word in self._counts else self._near(word) or word for word in words)
        return {word: self._weight(word) for word in mended}

    def _near(self, word: str) -> str | None:
        if len(word) < 5 or not word.isalpha():
            return None
        scorer = DamerauLevenshtein.distance
        found = extractOne(word, self._title_words, scorer=scorer, score_cutoff=1)
        return str(found[0]) if found else None

    def _strengths(
        self, database: sqlite3.Connection, rows: list[int], weights: Mapping[str, float]
    ) -> dict[int, float]:
        """How well each sheet answers to the question, 0.0-1.0.

        Half is the cosine of question and title, half the share of the question that title, topics
        and headings name. Words of any question ("how much", "papers") count in neither.
        """
        asked = {word: weight for word, weight in weights.items() if word not in ASPECTS}
        named = {word: _holders(database, word, rows) for word in asked}
        total = sum(asked.values())
        strengths = {}
        for row in rows:
            title = {word: self._weight(word) for word in self._titles[row]}
            shared = sum(asked[word] ** 2 for word in asked.keys() & title.keys())
            explained = sum(weight for word, weight in asked.items() if row in named[word])
            cosine = shared / (_norm(asked) * _norm(title)) if shared else 0.0
            # One word alone names a topic, not a question: then the title must be that word.
            share = explained / total if len(asked) > 1 else cosine
            strengths[row] = round(0.5 * cosine + 0.5 * share, 4) if shared else 0.0
        return strengths

    @staticmethod
    def _found(
        database: sqlite3.Connection, row: int, strength: float, weights: Mapping[str, float]
    ) -> Found:
        columns = database.execute(f"SELECT {COLUMNS} FROM sheet WHERE row = ?", (row,))  # noqa: S608
        return Found(sheet=stored(columns.fetchone()), strength=strength, weights=weights)


def strong(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Those that may be quoted: one answers, several are a choice, none is an honest "no match"."""
    if not found or found[0].strength < STRONG:
        return ()
    best = found[0].strength
    least = EXACT if best >= EXACT else TIED * best
    return tuple(
        one
        for number, one in enumerate(found)
        if one.strength >= least
        and one.sheet.title not in {before.sheet.title for before in found[:number]}
    )


def _holders(database: sqlite3.Connection, word: str, rows: list[int]) -> set[int]:
    """Those of the sheets whose title, topics or headings hold the word."""
    marks = ",".join("?" * len(rows))
    found = database.execute(
        f"SELECT rowid FROM find WHERE find MATCH ? AND rowid IN ({marks})",  # noqa: S608
        (f'{{title topics headings}} : "{word}"', *rows),
    )
    return {row for (row,) in found}


def _norm(vector: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight**2 for weight in vector.values()))
