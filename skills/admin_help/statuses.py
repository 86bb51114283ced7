"""What the words of a message say about the person's status, and which wish they express.

The words are in `status.yaml`, compared like those of the lexicon: misspelt, in any language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.errors import ConfigError
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.search import STOP_WORDS
from skills.admin_help.sheets import HERE, STATUSES, read_yaml
from skills.admin_help.text import tokens

PROTECTED = frozenset({"refugee", "subsidiary"})
_ANSWERS = frozenset({*STATUSES, "protected"})
_BEING = _ANSWERS - {"permit"}
"""What "I am ..." may say: a refugee has a residence permit too."""
_HAVING = frozenset({"refugee", "subsidiary", "protected", "temporary"})
"""What "I have ..." may say: who has an appeal or needs the AME did not say who they are."""
_SURE = 0.6
"""Least strength (0.0-1.0) of a word that names a status: it may be misspelt."""
_NEAR = 4
"""Words after "I am" among which the person's own status stands."""
_LONGEST, _FEW = 12, 3
"""Words of an answer, and of one that is taken for an answer whatever else is in it."""
_WISH = 8
"""Words of a wish without a topic."""
_EVERYBODY = "rsa"
"""A sheet that says itself whom it is for: it is offered for a wish, never asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What several sheets answer, each for some people."""

    name: str
    sheets: tuple[str, ...]
    told: str | None
    """The sheet that holds for everybody."""
    silent: tuple[str, ...]
    """Sheets whose short answer does not say whom it is for."""
    unless: Lexicon
    """Words that say already which of the sheets is meant."""
    core: Lexicon
    """Words that are this wish when there are no others."""
    itself: frozenset[str]
    """Statuses that the words of the wish sound like."""
    by: Mapping[str, str]
    """Status -> sheet."""
    choices: tuple[str, ...]
    otherwise: str
    """The sheet for the statuses that `by` does not have."""

    def sheet(self, status: str) -> str | None:
        """The sheet for a status; None: there is none, or it takes a second question to know."""
        if status == "protected":
            both = {self.by.get(one) for one in PROTECTED}
            return both.pop() if len(both) == 1 else None
        return self.by.get(status)


@dataclass(frozen=True)
class Statuses:
    """Reads statuses and wishes. The words are read on first use."""

    @cached_property
    def _data(self) -> Mapping[str, Any]:
        return read_yaml(HERE / "status.yaml")

    @cached_property
    def words(self) -> Lexicon:
        """The words that name a status, and "I don't know". Raises ConfigError."""
        try:
            return Lexicon({**self._data["words"], "unknown": self._data["unknown"]})
        except (KeyError, TypeError, AttributeError) as error:
            raise ConfigError(f"status.yaml: {error!r}") from error

    @cached_property
    def wishes(self) -> tuple[Wish, ...]:
        """What depends on the status. Raises ConfigError."""
        try:
            return tuple(_wish(name, row) for name, row in self._data["wishes"].items())
        except (KeyError, TypeError, AttributeError) as error:
            raise ConfigError(f"status.yaml: {error!r}") from error

    @cached_property
    def _around(self) -> Lexicon:
        return _forms(str(self._data["around"]))

    @cached_property
    def _me(self) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
        """How people begin to speak of themselves, and the statuses that may follow."""
        return tuple(
            (tuple(tokens(form)), following)
            for key, following in (("am", _BEING), ("have", _HAVING))
            for form in str(self._data[key]).split("|")
        )

    def prepare(self) -> None:
        """Read the words."""
        _ = self.words, self.wishes, self._me, self._around

    def named(self, text: str) -> frozenset[str]:
        """The statuses that a text names, of whomever."""
        return self._named(tokens(text))

    def _named(self, words: Sequence[str]) -> frozenset[str]:
        found, _ = self.words.find(words)
        names = {name for name, strength in found.items() if name in _ANSWERS and strength >= _SURE}
        if found.get("citizen", 0.0) < 1.0:  # "France" is no misspelt "francés"
            names.discard("citizen")
        # "granted asylum" holds "asylum"; "no residence permit" holds "residence permit".
        if "protected" in names:
            names -= {"asylum"}
        if "none" in names:
            names -= {"permit", "asylum"}
        return frozenset(names)

    def read(self, text: str) -> str | None:
        """The one status that a text names; ``protected``: a refugee or subsidiary protection."""
        return _one(self.named(text))

    def own(self, text: str) -> str | None:
        """The status that the person says is their own: "as a refugee", "je suis ..."."""
        words = tokens(text)
        for start in range(len(words)):
            for opening, following in self._me:
                end = start + len(opening)
                if tuple(words[start:end]) == opening:
                    found = _one(self._named(words[end : end + _NEAR]))
                    if found in following:
                        return found
        return None

    def answers(self, text: str) -> bool:
        """True when a text says a status, or that it is not known, and little else: "can a refugee
        travel?" is a new question."""
        words = tokens(text)
        found, named = self.words.find(words)
        if not found or len(words) > _LONGEST:
            return False
        if len(words) <= _FEW or words[0] in named or self.own(text) or self.unknown(text):
            return True
        _, around = self._around.find(words)
        known = {*named, *around, *STOP_WORDS}
        return all(word in known or word.isdigit() for word in words)

    def unknown(self, text: str) -> bool:
        """True for "I don't know" and nothing that names a status."""
        words = tokens(text)
        found, _ = self.words.find(words)
        return found.get("unknown", 0.0) >= 1.0 and not self._named(words)

    def wish(self, text: str, first: str | None = None) -> Wish | None:
        """The wish behind a question that leaves open for whom it is asked: its best sheet is
        `first`, or it has no topic yet ("I need a house")."""
        words, named = tokens(text), self.named(text)
        for wish in self.wishes:
            short = self._is_core(wish, words)
            if (short or (first in wish.sheets and first != _EVERYBODY)) and not (
                named - wish.itself if short else named
            ):
                return None if wish.unless.find(words)[0] else wish
        return None

    def _is_core(self, wish: Wish, words: Sequence[str]) -> bool:
        """True when the words are a wish of few words, and nothing else."""
        if not words or len(words) > _WISH:
            return False
        core, named = wish.core.find(words)
        if not core:
            return False
        _, around = self._around.find(words)
        return all(word in named or word in around or word in STOP_WORDS for word in words)


def _one(names: frozenset[str]) -> str | None:
    """The status that several names mean together."""
    if len(names) == 1:
        return next(iter(names))
    if names and names <= {*PROTECTED, "protected"}:
        kinds = names & PROTECTED
        return next(iter(kinds)) if len(kinds) == 1 else "protected"
    # "refugee, I have a residence card": the protection says more.
    without = names - {"permit"}
    return _one(without) if without and without != names else None


def _forms(written: str | None) -> Lexicon:
    return Lexicon({"forms": {"all": written}} if written else {})


def _wish(name: str, row: Mapping[str, Any]) -> Wish:
    return Wish(
        name=name,
        sheets=tuple(row["sheets"]),
        told=row.get("told"),
        silent=tuple(row.get("silent", ())),
        unless=_forms(row.get("unless")),
        core=_forms(row.get("core")),
        itself=frozenset(row.get("itself", ())),
        by=dict(row["by"]),
        choices=tuple(row["choices"]),
        otherwise=row["else"],
    )
