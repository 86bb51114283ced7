"""Who wants a letter written, and which one: expressions of sixteen languages, no models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.cues import fold
from bot.errors import ConfigError
from bot.expressions import Index, words_of
from skills.admin_help.sheets import read_yaml

_WORDS = Path(__file__).parent / "words.yaml"
WRITE, OTHER, STORY, URGENT = "write", "other", "story", "urgent"
"""Labels: to write a letter; something else about a letter; the reasons for asylum; a decision
after which hours may count."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A letter is wanted."""

    kind: str | None
    """Of `letters.yaml`; None when it was not said."""
    story: bool
    """True when it would tell why the person asks for asylum: never written (rule R6)."""
    urgent: bool
    """True when it is about asylum or an order to leave: to contest that needs a lawyer."""


@dataclass(frozen=True, slots=True)
class _Words:
    index: Index[str]
    kinds: tuple[str, ...]
    """In the order in which they win."""
    leads: Mapping[str, frozenset[str]]


@cache
def _words(path: Path = _WORDS) -> _Words:
    """Raises ConfigError."""
    data = read_yaml(path)
    try:
        lists = {**data["wish"], **data["kinds"]}
        index = Index({name: _lines(rows) for name, rows in lists.items()})
        leads = {
            kind: frozenset(fold(word) for word in _lines(rows))
            for kind, rows in data["leads"].items()
        }
        return _Words(index, tuple(data["kinds"]), leads)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ConfigError(f"{path.name}: {error!r}") from error


def _lines(rows: Mapping[str, str]) -> list[str]:
    return [one.strip() for row in rows.values() for one in row.split("|") if one.strip()]


def leads(kind: str) -> frozenset[str]:
    """Folded words that come before an answer: "my name is"."""
    return _words().leads.get(kind, frozenset())


def wish(text: str) -> Wish | None:
    """The letter that a message asks for. None: it asks for none."""
    words = words_of(text[:400])
    table = _words()
    found = table.index.find(table.index.hear(words))
    if WRITE not in found or OTHER in found:
        return None
    kind = next((kind for kind in table.kinds if kind in found), None)
    return Wish(kind, STORY in found, URGENT in found)


def urgent(text: str) -> bool:
    """True for the name of an office after whose decisions hours may count."""
    table = _words()
    return URGENT in table.index.find(table.index.hear(words_of(text)))


def kind_of(text: str) -> str | None:
    """The kind of letter that an answer names."""
    table = _words()
    found = table.index.find(table.index.hear(words_of(text[:400])))
    return next((kind for kind in table.kinds if kind in found), None)
