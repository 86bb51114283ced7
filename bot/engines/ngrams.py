"""langidentify's lite model in fewer seconds and less memory than with the package's own loader.

That one keeps a tuple and an array for each of 650,000 n-grams and words, built one by one (2.9
seconds, 220 MB for our languages); here all of them lie in three arrays behind one dict.

The package's files: gzip, UTF-8, a header, then lines of an n-gram or word and its count, or its
log-probability where that is negative. Header of n-grams, for each length the number of different
ones and the sum of their counts: ``# 1:31/6281821838 2:737/5024090063 ... MinLogProb: -12.0``; of
words: ``# Count: 1257731962 MinLogProb: -12.0``.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Sequence
from importlib import resources
from itertools import compress

import numpy as np
import numpy.typing as npt
from langidentify import Language, Model
from langidentify.model_loader import SKIP

LONGEST = 5
"""Letters of the longest n-grams."""
LEAST = -12.0
"""Log-probability below which the lite model leaves n-grams and words out."""

_NOT_COUNTED: object = SKIP
_Floats = npt.NDArray[np.float64]


class Table:
    """What the package's `Detector` asks of a table: the languages of an n-gram or word, as places
    in the model's list, and its log-probabilities in them."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._skipped: frozenset[str] = frozenset()
        self._of: list[npt.NDArray[np.int64]] = []
        self._languages: list[npt.NDArray[np.uint8]] = []
        self._values: list[_Floats] = []

    def add(self, language: int, names: Sequence[str], values: _Floats) -> None:
        """Names with their log-probabilities in this language."""
        places, place = self._places, self._places.setdefault
        self._of.append(np.array([place(name, len(places)) for name in names], np.int64))
        self._languages.append(np.full(len(names), language, np.uint8))
        self._values.append(values)

    def skip(self, names: frozenset[str]) -> None:
        """Words that are not to count."""
        self._skipped = names

    def close(self) -> None:
        """Bring together what belongs to one name. Nothing is added afterwards."""
        of = np.concatenate(self._of)
        order = np.argsort(of, kind="stable")
        counts = np.bincount(of, minlength=len(self._places))
        self._ends: memoryview[int] = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32).data
        self._lines: Sequence[int] = np.concatenate(self._languages)[order].data
        self._odds: Sequence[float] = np.concatenate(self._values)[order].astype(np.float32).data
        del self._of, self._languages, self._values

    def get(self, name: str) -> tuple[Sequence[int], Sequence[float]] | object | None:
        """(languages, log-probabilities); SKIP for a word that is not to count; None: unknown."""
        place = self._places.get(name)
        if name in self._skipped:
            return _NOT_COUNTED
        if place is None:
            return None
        start, end = self._ends[place], self._ends[place + 1]
        return self._lines[start:end], self._odds[start:end]


def load_lite(tags: Sequence[str]) -> Model:
    """The model of these languages (ISO 639-1). Raises OSError, ValueError for a damaged file."""
    known = Language.from_comma_separated(",".join(tags))
    languages = [one for one in Language if one in known]
    ngrams, words = Table(), Table()
    writing = Counter(alphabet for one in languages for alphabet in one.alphabets)
    words.skip(_skipped())
    for place, language in enumerate(languages):
        if all(writing[alphabet] == 1 for alphabet in language.alphabets):
            continue  # its letters tell it
        ngrams.add(place, *_ngrams(language.iso_code))
        words.add(place, *_words(language.iso_code))
    ngrams.close()
    words.close()
    return Model(
        tables=[ngrams] * LONGEST,
        languages=languages,
        min_log_prob=LEAST,
        tw_min_log_prob=LEAST,
        max_ngram=LONGEST,
        cj_classifier=None,
        topwords_table=words,
    )


def _ngrams(tag: str) -> tuple[list[str], _Floats]:
    header, names, values = _read(f"ngrams-{tag}")
    totals = np.ones(LONGEST + 1)
    for part in header[1:-2]:
        length, _, counts = part.partition(":")
        totals[int(length)] = int(counts.partition("/")[2])
    return _likely(names, values, totals[[len(name) for name in names]])


def _words(tag: str) -> tuple[list[str], _Floats]:
    header, names, values = _read(f"topwords-{tag}")
    total = np.where([len(name) == 1 and name.isascii() for name in names], np.inf, int(header[2]))
    return _likely(names, values, total)


def _likely(names: list[str], values: _Floats, totals: _Floats) -> tuple[list[str], _Floats]:
    """Names that are frequent enough, with their log-probabilities."""
    with np.errstate(divide="ignore"):
        logs = np.where(values < 0, values, np.log(np.maximum(values, 0) / totals))
    kept = (logs >= LEAST) & np.isfinite(totals)
    return list(compress(names, kept)), logs[kept]


def _read(name: str) -> tuple[list[str], list[str], _Floats]:
    """Header, names and values of a file."""
    file = resources.files("langidentify.models.lite") / f"{name}.txt.gz"
    header, _, text = gzip.decompress(file.read_bytes()).decode("utf-8").partition("\n")
    parts = text.split()
    title = header.split()
    if title[-2:] != ["MinLogProb:", str(LEAST)] or len(parts) % 2:
        raise ValueError(f"{name}: not as langidentify writes it")
    return title, parts[::2], np.array(parts[1::2], np.float64)


def _skipped() -> frozenset[str]:
    text = (resources.files("langidentify.models.lite") / "skipwords.txt").read_text("utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line[:1] not in ("", "#"))
