"""Which trades a person speaks of: by their names, and by what the person can do.

Names, verbs and tools of sixteen languages are searched at once, since people mix languages; a
word of the person's own language comes before one of another. What is not found is compared with
the names as it may sound, for people who write by ear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, zip_longest

from bot.cues import fold
from bot.expressions import Index, words_of
from skills.admin_help.jobs.sounding import Spellings
from skills.admin_help.jobs.table import Table, Words
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.search import STOP_WORDS

PER_THING = 3
"""Trades that are offered for each thing that was said."""
MANY = 6
"""Trades that are offered in all."""
_COMMON = ("fr", "en")
"""Languages whose words people mix into their own."""
FOREIGN = 2


@dataclass(frozen=True, slots=True)
class Said:
    """A trade or an ability that was named, and with which words of the message."""

    occupation: str | None
    ability: str
    start: int
    end: int
    """The word after the last one."""
    rank: int
    """0: a word of the person's language; 1: a word of French or English; 2: of another."""
    guessed: bool = False
    """True when the word only sounds like it."""

    def covers(self, other: Said) -> bool:
        """True when the other one is only a part of these words, or not of this language."""
        if self.rank < other.rank:
            return self.start < other.end and other.start < self.end
        longer = self.end - self.start > other.end - other.start
        return longer and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one message."""

    said: tuple[Said, ...]
    things: tuple[tuple[str, ...], ...]
    """For each thing that was said its trades, most fitting first."""

    def first(self, count: int = MANY) -> tuple[str, ...]:
        """The best of every thing, then the next of every thing."""
        rounds = chain.from_iterable(zip_longest(*self.things))
        return tuple(dict.fromkeys(trade for trade in rounds if trade))[:count]


class Trades:
    """Finds trades in messages. Never changed, shared between conversations."""

    def __init__(self, table: Table, words: Mapping[str, Words], lexicon: Lexicon) -> None:
        """`lexicon`: its words are not taken for misspelt names of trades."""
        self._table, self._lexicon = table, lexicon
        forms: dict[tuple[str, str, bool], tuple[str, ...]] = {}
        for language, own in words.items():
            for key, written in own.trades.items():
                forms[language, key, True] = (*_parts(own.names[key]), *written)
            for key, written in own.abilities.items():
                forms[language, key, False] = written
        parted: defaultdict[tuple[str, str, bool, bool], list[str]] = defaultdict(list)
        for label, written in forms.items():
            for form in written:
                parted[*label, is_short(form)].append(form)
        self._index: Index[tuple[str, str, bool, bool]] = Index(parted)
        self._spellings = Spellings(forms)
        said = (own.asks + own.says + own.can + own.cannot + own.other for own in words.values())
        items = (item for form in chain.from_iterable(said) for item in form.split())
        self._common = STOP_WORDS | {
            plain for item in items for one in item.split("/") for plain in fold(one).split()
        }
        """Words that are no misspelt trade."""
        self.find = lru_cache(maxsize=256)(self._find)
        """Whether a message is ours and its answer ask the same."""

    def _find(self, text: str, language: str | None, misspelt: bool = True) -> Found:
        """What the message names; `misspelt`: also words that only sound like a name."""
        heard = words_of(text)
        said = self._named(heard, language)
        if misspelt:
            covered = {at for one in said for at in range(one.start, one.end)}
            plain = fold(text).split()
            known = [self._known(word) for word in plain if len(plain) == len(heard)]
            for at, word in enumerate(heard):
                if at not in covered and not any(known[at : at + 1]):
                    said += self._sounding(word, at, language)
        said.sort(key=lambda one: (one.start, one.occupation is None))
        return Found(tuple(said), self._things(said))

    def _named(self, heard: Sequence[str], language: str | None) -> list[Said]:
        labels = self._index.find(self._index.hear(heard))
        found = [
            self._said(key, is_trade, span, rank(tongue, language))
            for (tongue, key, is_trade, short), spans in labels.items()
            for span in spans
            if not (short and rank(tongue, language) == FOREIGN)
        ]
        return [one for one in found if not any(other.covers(one) for other in found)]

    def _sounding(self, word: str, at: int, language: str | None) -> list[Said]:
        for place, tongue in enumerate(dict.fromkeys((language, *_COMMON))):
            if tongue and (found := self._spellings.nearest(word, tongue)):
                said = self._said(found[0], found[1], (at, at + 1), min(place, 1))
                return [replace(said, guessed=True)]
        return []

    def _known(self, word: str) -> bool:
        """True for a word of daily life, spelt right: it is no misspelt trade."""
        if word in self._common:
            return True
        concepts, _ = self._lexicon.find((word,))
        return any(strength >= 1.0 for strength in concepts.values())

    def _said(self, key: str, is_trade: bool, span: tuple[int, int], order: int) -> Said:
        ability = self._table.ability_of(key) if is_trade else key
        return Said(key if is_trade else None, ability, *span, order)

    def _things(self, said: Sequence[Said]) -> tuple[tuple[str, ...], ...]:
        """Trades by ability; those that were named come first."""
        named: defaultdict[str, list[str]] = defaultdict(list)
        able = {one.ability for one in said if one.occupation is None}
        for one in said:
            if one.occupation is None:
                named[one.ability]  # an ability without a name is a thing as well
                continue
            trades = self._table.abilities
            shared = next((key for key in able if one.occupation in trades[key]), one.ability)
            named[shared].append(one.occupation)
        most = PER_THING if len(named) < 3 else PER_THING - 1
        ordered = sorted(named.items(), key=lambda pair: not pair[1])
        return tuple(
            tuple(dict.fromkeys((*trades, *self._table.abilities[key])))[:most]
            for key, trades in ordered
        )


def _parts(name: str) -> list[str]:
    """The ways of saying in a shown name: "Tailleur, tailleuse (costumes)"."""
    plain = name.split("(")[0]
    return [part.strip() for part in plain.replace("،", ",").replace("፣", ",").split(",")]


def rank(tongue: str, language: str | None) -> int:
    """0: the person's language; 1: French or English; `FOREIGN`: another. An unknown language is
    taken for any."""
    if tongue == language or language is None:
        return 0
    return 1 if tongue in _COMMON else FOREIGN


def is_short(form: str) -> bool:
    """True for a form that means something else in too many languages."""
    words = [words_of(min(item.split("/"), key=len)) for item in form.split()]
    letters = "".join(chain.from_iterable(words))
    return len(letters) < (6 if letters.isascii() else 5)
