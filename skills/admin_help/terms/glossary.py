"""The glossary: the words it knows, how they are written and heard, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process

from bot.errors import ConfigError
from skills.admin_help.sheets import read_yaml
from skills.admin_help.text import tokens, variants

HERE = Path(__file__).parent
_FUZZY = 84.0
"""Least rapidfuzz ratio (0-100) at which a long word counts as misspelt."""
_LONG = 7
"""Letters from which a misspelt word is recognised at all: "Marie" is no mairie."""
_HEARD = 4
"""Letters from which a word may be written as it sounds: "sir" is no CIR."""
_SOUNDS = (
    (re.compile(r"qu|q|k"), "k"),
    (re.compile(r"c(?=[eiy])|ss|ç|z"), "s"),
    (re.compile(r"c"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"h"), ""),
    (re.compile(r"y"), "i"),
    (re.compile(r"eau|au"), "o"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""How French words are written by people who only heard them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word that people meet on paper or at a counter."""

    id: str
    name: str
    """As it stands on paper, in French."""
    names: tuple[str, ...]
    """How else it is written, typed and heard."""
    sheet: str | None
    """The sheet to offer."""
    own: bool
    """True when that sheet is about the term itself."""
    explains: bool
    """True when the sheet's short answer says what the term is."""
    meaning: Mapping[str, str]
    """Language -> one or two plain sentences."""

    @property
    def title(self) -> str:
        """The name as it begins a sentence."""
        return self.name[:1].upper() + self.name[1:]


def sounding(text: str) -> str:
    """A Latin word, or several, as they sound in French: "prefekture" is "préfecture"."""
    heard = "".join(tokens(text))
    if not heard.isascii():
        return heard
    for pattern, sound in _SOUNDS:
        heard = pattern.sub(sound, heard)
    return heard


class Glossary:
    """Finds terms by what people write and say."""

    def __init__(self, terms: Sequence[Term], around: Sequence[str] = ()) -> None:
        """`around`: words before and after a term that say nothing, articles for one."""
        self.terms = {term.id: term for term in terms}
        self._around = frozenset(around)
        self._exact: dict[str, str] = {}
        self._heard: dict[str, str] = {}
        for term in terms:
            for name in (term.name, *term.names):
                self._exact.setdefault(_plain(name), term.id)
                if len(key := sounding(name)) >= _HEARD:
                    self._heard.setdefault(key, term.id)
        self._long = [key for key in self._heard if len(key) >= _LONG]
        self._written = [(term, _as_written(term.name)) for term in terms]

    def find(self, text: str) -> Term | None:
        """The term that these words are, misspelt or with an article; None: none, or more."""
        words = tokens(text)
        for kept in (words, self.bare(words)):
            if kept and (found := self._of(kept)):
                return self.terms[found]
        return None

    def _of(self, words: Sequence[str]) -> str | None:
        forms = variants(words[0]) if len(words) == 1 else (" ".join(words),)
        for form in forms:
            if found := self._exact.get(form):
                return found
        key = sounding(" ".join(words))
        if len(key) < _HEARD:
            return None
        if found := self._heard.get(key):
            return found
        if len(key) < _LONG:
            return None
        alike = [one for one in self._long if one[0] == key[0] and abs(len(one) - len(key)) < 3]
        close = process.extractOne(key, alike, scorer=fuzz.ratio, score_cutoff=_FUZZY)
        return self._heard[close[0]] if close else None

    def bare(self, words: Sequence[str]) -> list[str]:
        """The words without those around them that say nothing."""
        first, last = 0, len(words)
        while first < last and words[first] in self._around:
            first += 1
        while last > first and words[last - 1] in self._around:
            last -= 1
        return list(words[first:last])

    def inside(self, text: str) -> tuple[Term, ...]:
        """The terms whose name stands in a text of ours, in the order of the text."""
        found = [
            (match.start(), term)
            for term, pattern in self._written
            if (match := pattern.search(text))
        ]
        kept = [
            (at, term)
            for at, term in found
            if not any(
                other is not term and term.name in other.name and other_at <= at
                and at < other_at + len(other.name)
                for other_at, other in found
            )
        ]  # fmt: skip
        return tuple(term for _, term in sorted(kept, key=lambda pair: pair[0]))


def _plain(name: str) -> str:
    return " ".join(tokens(name))


def _as_written(name: str) -> re.Pattern[str]:
    """A name as a whole word; capitals count where the name has them: "passe" is no PASS."""
    flags = re.IGNORECASE if name.islower() else re.NOFLAG
    return re.compile(rf"(?<!\w){re.escape(name)}s?(?!\w)", flags)


def load_glossary(around: Sequence[str] = ()) -> Glossary:
    """The glossary of the skill. Raises ConfigError."""
    texts = {
        path.stem: read_yaml(path)["texts"] for path in sorted(HERE.glob("??.yaml"))
    }  # one file per language
    try:
        terms = [
            Term(
                id=key,
                name=row["name"],
                names=tuple(row["names"].split("|")),
                sheet=row.get("sheet"),
                own=bool(row.get("own", False)),
                explains=bool(row.get("explains", False)),
                meaning={tag: meant[key] for tag, meant in texts.items() if key in meant},
            )
            for key, row in read_yaml(HERE / "terms.yaml").items()
        ]
    except (KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"terms: {error!r}") from error
    return Glossary(terms, around)
