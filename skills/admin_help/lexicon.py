"""Administrative words of many languages, mapped to shared concepts (lexicon.yaml)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz, process

from bot.errors import ConfigError
from skills.admin_help.sheets import HERE, read_yaml
from skills.admin_help.text import tokens, variants

_GLUE = frozenset({"l", "d", "j", "s", "m", "n", "c", "t", "qu"})
"""French elisions, written apart or not at all in spoken style: ignored inside phrases."""
_CLOSE = 84.0
"""Least rapidfuzz ratio (0-100) at which a word counts as misspelt rather than another word."""
_SHORTEST_MISSPELT = 6


def _joined(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _GLUE]


class Lexicon:
    """Finds concepts in a text."""

    def __init__(self, entries: Mapping[str, Mapping[str, str]]) -> None:
        """`entries`: concept -> language -> forms separated by ``|``; ``*`` ends a prefix."""
        self._exact: defaultdict[str, set[str]] = defaultdict(set)
        self._prefix: defaultdict[str, set[str]] = defaultdict(set)
        self._phrases: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self.concepts = frozenset(entries)
        for concept, languages in entries.items():
            for forms in languages.values():
                for form in forms.split("|"):
                    self._add(concept, form)
        self._misspelt: defaultdict[str, list[str]] = defaultdict(list)
        """Words long enough to be recognised when misspelt, by their first letter."""
        for word in sorted(self._exact):
            if len(word) >= _SHORTEST_MISSPELT:
                self._misspelt[word[0]].append(word)
        self._cached = lru_cache(maxsize=4096)(self._of_word)
        self._opened = lru_cache(maxsize=4096)(self._begun)

    def _add(self, concept: str, form: str) -> None:
        words: list[tuple[str, bool]] = []
        for part in form.split():
            inner = [(word, False) for word in _joined(tokens(part))]
            if inner and part.endswith("*"):
                inner[-1] = (inner[-1][0], True)
            words += inner
        if len(words) == 1:
            word, is_open = words[0]
            (self._prefix if is_open else self._exact)[word].add(concept)
        elif words:
            marked = tuple(word + "*" * is_open for word, is_open in words)
            self._phrases[words[0][0][:2]].append((marked, concept))

    def _of_word(self, token: str) -> tuple[tuple[str, float], ...]:
        found: dict[str, float] = {}
        for form in variants(token):
            for concept in self._exact.get(form, ()):
                found[concept] = 1.0
            for end in range(2, len(form) + 1):
                for concept in self._prefix.get(form[:end], ()):
                    found[concept] = 1.0
        if not found and len(token) >= _SHORTEST_MISSPELT:
            close = process.extractOne(
                token, self._misspelt.get(token[0], ()), scorer=fuzz.ratio, score_cutoff=_CLOSE
            )
            if close is not None:
                found = dict.fromkeys(self._exact[close[0]], close[1] / 100 - 0.2)
        return tuple(found.items())

    def find(
        self, words: Sequence[str], ignore: Collection[str] = ()
    ) -> tuple[dict[str, float], frozenset[str]]:
        """Concepts with their strength (0.0-1.0), and the words that named them.

        Words of `ignore` count inside phrases only.
        """
        found: dict[str, float] = {}
        named: set[str] = set()
        for word in words:
            for concept, strength in () if word in ignore else self._cached(word):
                found[concept] = max(strength, found.get(concept, 0.0))
                named.add(word)
        flat = _joined(words)
        for start, word in enumerate(flat):
            for more, concept in self._opened(word):
                rest = flat[start + 1 : start + 1 + len(more)]
                if _same(more, rest):
                    found[concept] = 1.0
                    named.update((word, *rest))
        return found, frozenset(named)

    def _begun(self, word: str) -> tuple[tuple[tuple[str, ...], str], ...]:
        """What must follow for a phrase that begins with this word, and its concept."""
        return tuple(
            (phrase[1:], concept)
            for form in variants(word)
            for phrase, concept in self._phrases.get(form[:2], ())
            if _same(phrase[:1], [form])
        )


def _same(phrase: Sequence[str], words: Sequence[str]) -> bool:
    if len(phrase) != len(words):
        return False
    return all(
        any(
            form.startswith(part[:-1]) if part.endswith("*") else form == part
            for form in variants(word)
        )
        for part, word in zip(phrase, words, strict=True)
    )


def load_lexicon(
    path: Path = HERE / "lexicon.yaml", *, more: Mapping[str, Mapping[str, str]] | None = None
) -> Lexicon:
    """The lexicon of the skill, with entries of an association. Raises ConfigError."""
    entries = {**(more or {}), **read_yaml(path)}
    if not all(isinstance(forms, dict) for forms in entries.values()):
        raise ConfigError(f"{path.name}: concept -> language -> forms was expected")
    return Lexicon(entries)
