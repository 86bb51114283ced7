"""Which language a short text is in: langidentify's n-grams, the script, and what we expect.

Three kinds of evidence, in this order:

1. the script and letters that only some languages write (hard: other languages are out),
2. the mean log-probability per n-gram of langidentify's lite model,
3. the person's likely languages (a prior: it decides "ok" and "merci", never a clear sentence).
"""

from __future__ import annotations

import math
import threading
import unicodedata
from collections import Counter
from collections.abc import Sequence

from langidentify import Detector, Model

from bot.compute import Pool
from bot.engines import ngrams
from bot.errors import EngineError
from bot.ports import Capabilities

PROJECT = (
    *("fr", "en", "ar", "uk", "ru", "fa", "ps", "tr"),
    *("es", "pt", "ti", "am", "so", "bn", "ka", "sq"),
)
"""The languages the project speaks to people in."""
NEIGHBOURS = ("de", "it", "ro")
"""Known only so that they are not taken for a project language."""

SCRIPTS = {
    "LATIN": ("fr", "en", "tr", "es", "pt", "so", "sq", *NEIGHBOURS),
    "CYRILLIC": ("uk", "ru"),
    "ARABIC": ("ar", "fa", "ps"),
    "ETHIOPIC": ("am", "ti"),
    "BENGALI": ("bn",),
    "GEORGIAN": ("ka",),
    # Not languages of ours, yet known by their script: better named than mistaken.
    "ARMENIAN": ("hy",), "GREEK": ("el",), "HEBREW": ("he",), "DEVANAGARI": ("hi",),
    "TAMIL": ("ta",), "CJK": ("zh",), "HANGUL": ("ko",), "HIRAGANA": ("ja",), "THAI": ("th",),
}  # fmt: skip
"""First word of the letters' Unicode names -> languages written so."""

LETTERS = (
    ("іїєґІЇЄҐ", "uk"),
    ("ыэъёЫЭЪЁ", "ru"),
    ("ټډړږښځڅڼېۍګ", "ps"),
    ("پچژگ", "fa ps"),
    ("ةإ", "ar"),
    ("ቐቑቒቓቔቕቖቘቚቛቜቝ", "ti"),
    ("ğıĞİ", "tr"),
    ("¿¡", "es"),
)
"""Letters that, within their script, only these languages write (Unicode, CLDR exemplar sets)."""

ALIASES = {"prs": "fa", "pes": "fa", "tir": "ti", "amh": "am", "pus": "ps", "pbu": "ps"}
"""Dari and Persian are one written language to us; ISO 639-3 codes for the others."""

LOAD_SECONDS = 150.0  # 1 on an idle core, far more on a busy machine
SCORE_SECONDS = 5.0
LETTERS_ENOUGH = 500
"""More text than this does not make the answer better."""
PRIOR = 2.5
"""Nats by which the likeliest language leads before anything is read. Chosen with the weight below
on tests/unit/language/language_sentences.py among 1.5-3.5 and 0.3-0.9: fewest errors there, and
none on the words that languages share."""
SURE = 0.97


def canonical(language: str) -> str:
    """``fa-AF``, ``prs`` -> ``fa``: the base language that we know it by."""
    base = language.replace("_", "-").split("-")[0].lower()
    return ALIASES.get(base, base)


def script_of(text: str) -> tuple[str | None, int]:
    """The script of most letters (first word of their Unicode name), and how many letters."""
    counts: Counter[str] = Counter()
    for letter in text[: 4 * LETTERS_ENOUGH]:
        if letter.isalpha():
            counts[unicodedata.name(letter, "OTHER").split()[0]] += 1
    if "KATAKANA" in counts or "HIRAGANA" in counts:
        return "HIRAGANA", counts.total()
    return (counts.most_common(1)[0][0], counts.total()) if counts else (None, 0)


def possible(text: str, script: str) -> tuple[str, ...]:
    """The languages that may be written with this script and these letters."""
    languages = SCRIPTS.get(script, ())
    letters = set(text)
    for only, names in LETTERS:
        kept = tuple(language for language in languages if language in names.split())
        if kept and letters & set(only):
            languages = kept
    return languages


class LangIdentifier:
    """`LanguageIdentifier` on langidentify's lite model: 1 s to load, 140 MB, below 1 ms a text.

    Until the model is there, `identify` waits at most `patience` seconds and then answers from
    script, letters and likely languages alone; texts that these decide never wait.
    """

    def __init__(self, *, patience: float = 20.0) -> None:
        self._pool = Pool("language", threads=1)
        self._patience = patience
        self._model: Model | None = None
        self._local = threading.local()

    @property
    def capabilities(self) -> Capabilities:
        """Runs here; knows the project's languages and three neighbours."""
        known = frozenset((*PROJECT, *NEIGHBOURS))
        return Capabilities(name="langidentify-lite", languages=known, local=True)

    async def prepare(self) -> None:
        """Load the model (idempotent). Raises EngineError."""
        if self._model is None:
            await self._pool.run(self._load, timeout=LOAD_SECONDS)

    async def close(self) -> None:
        """Free the model and its thread."""
        self._pool.close()
        self._model = None

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        """(language, probability), best first; empty when there are no letters to judge by.

        Raises nothing: overloaded or not loaded, it answers from script and `likely` alone.
        """
        script, count = script_of(text)
        candidates = possible(text, script) if script else ()
        if len(candidates) <= 1:
            return tuple((language, SURE) for language in candidates)
        prior = _prior(candidates, likely)
        if self._model is None and not await self._ready():
            return _ranked(prior)
        try:
            scores = await self._pool.run(lambda: self._scores(text), timeout=SCORE_SECONDS)
        except EngineError:  # overloaded: what is known without the model is better than nothing
            return _ranked(prior)
        weight = _weight(count)
        return _ranked({name: prior[name] + weight * scores[name] for name in candidates})

    async def _ready(self) -> bool:
        if self._patience <= 0:
            return False
        try:
            await self._pool.run(self._load, timeout=self._patience)
        except EngineError:
            return False
        return True

    def _load(self) -> None:
        if self._model is None:
            self._model = ngrams.load_lite((*PROJECT, *NEIGHBOURS))

    def _scores(self, text: str) -> dict[str, float]:
        """Mean log-probability per n-gram and language, natural logarithm."""
        self._load()
        if getattr(self._local, "detector", None) is None:
            self._local.detector = Detector(self._model)  # not thread-safe: one a thread
        detector: Detector = self._local.detector
        detector.detect(text[: 2 * LETTERS_ENOUGH])
        scores = detector.results.total_scores
        return {
            str(language.iso_code): float(score)
            for language, score in zip(detector.model.languages, scores, strict=True)
        }


def _weight(letters: int) -> float:
    """How many independent n-grams a text of so many letters is worth: grows with the square root.

    So two words in a new language win over the prior, one word that several share does not.
    """
    return 0.9 * math.sqrt(min(letters, LETTERS_ENOUGH))


def _prior(candidates: Sequence[str], likely: Sequence[str]) -> dict[str, float]:
    """Log-prior (nats, unnormalised): the likeliest leads, each further one half as much."""
    prior = {name: -1.0 if name in NEIGHBOURS else 0.0 for name in candidates}
    for rank, language in enumerate(dict.fromkeys(canonical(name) for name in likely)):
        if language in prior:
            prior[language] += PRIOR / (rank + 1)
    return prior


def _ranked(logits: dict[str, float]) -> tuple[tuple[str, float], ...]:
    """Softmax, best first, at most three."""
    best = max(logits.values())
    odds = {name: math.exp(value - best) for name, value in logits.items()}
    total = sum(odds.values())
    ranked = sorted(((name, odd / total) for name, odd in odds.items()), key=lambda pair: -pair[1])
    return tuple(ranked[:3])
