"""Expressions searched inside a message: cheap enough for thousands of them in every message.

An expression is written as words, folded like the message (`bot.cues.fold`) before they are
compared:

- ``he hits me``: these words in this order, next to each other;
- ``husband .. hits``: at most `GAP` other words between;
- ``hits/beats/slaps``: any one of them;
- ``hit*``: any ending (``*hit``: any beginning).

In scripts whose words carry prefixes (Arabic, Ethiopic) or endings (Cyrillic, Georgian), an
expression also matches inside the words it begins and ends with. Written once or twice is the same
letter ("kil", "frape"), and of a long word one letter may be wrong.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Generic, TypeVar

from bot.cues import fold

Label = TypeVar("Label", bound=Hashable)

GAP = 3
"""Words that may stand in a gap."""
LONG = 7
"""Letters from which a word may have one wrong letter: shorter ones have too many neighbours
("pegado" and "pagado")."""
LONG_ALONE = 9
"""The same where the word is the whole expression: "انتحار" is suicide, "انتظار" waiting."""
LONGEST = 40
"""Letters of a word beyond which nothing is searched inside it: nobody writes such words."""
OPEN = 4
"""Letters from which a word in a script with prefixes and endings is found inside another."""

_TWICE = re.compile(r"(.)\1+")
_PERSIAN_VERB = re.compile(r"\b(ن?م[یي])[ \u200c](?=\w)")
_LATIN = re.compile(r"[0-9a-zæðøþœđħłŋŧə]+")


def words_of(text: str) -> tuple[str, ...]:
    """The folded words, no letter twice in a row, the Persian verb prefix joined to its verb."""
    return tuple(_TWICE.sub(r"\1", fold(_PERSIAN_VERB.sub(r"\1", text))).split())


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of an expression, or all of it; an open side may go on in the message."""

    text: str
    opens: bool = False
    ends_open: bool = False
    alone: bool = False

    def fits(self, word: str, start: int) -> bool:
        """Whether the piece, found in the word at `start`, is all that may be there."""
        whole = start + len(self.text) == len(word)
        return (self.opens or start == 0) and (self.ends_open or whole)


Item = tuple[tuple[Piece, ...], ...]
"""Alternatives, each one or several words in a row ("m'a" is two)."""


@dataclass(frozen=True, slots=True)
class Expression:
    """Items in order; `gaps[i]`: other words may stand before item i."""

    items: tuple[Item, ...]
    gaps: tuple[bool, ...]

    def spans(self, heard: Sequence[frozenset[Piece]]) -> Iterable[tuple[int, int]]:
        """Where it occurs: first word and the word after the last one, shortest match each."""
        for start in range(len(heard)):
            ends = {start}
            for item, gap in zip(self.items, self.gaps, strict=True):
                starts = {end + more for end in ends for more in range(GAP + 1 if gap else 1)}
                ends = {end for at in starts for end in _ends(item, heard, at)}
                if not ends:
                    break
            if ends:
                yield start, min(ends)


def _ends(item: Item, heard: Sequence[frozenset[Piece]], at: int) -> Iterable[int]:
    for alternative in item:
        end = at + len(alternative)
        if end <= len(heard) and all(
            piece in heard[at + index] for index, piece in enumerate(alternative)
        ):
            yield end


@lru_cache(maxsize=16384)
def parse(written: str) -> Expression:
    """The expression that a cue writes. ValueError: no word in it, or a gap at its edge."""
    items: list[Item] = []
    gaps: list[bool] = []
    gap = False
    for word in _PERSIAN_VERB.sub(r"\1", written).split():
        if word == "..":
            gap = True
            continue
        item = tuple(filter(None, (_pieces(one) for one in word.split("/"))))
        if item:
            items.append(item)
            gaps.append(gap)
            gap = False
    if not items or gap or gaps[0]:
        raise ValueError(f"no expression: {written!r}")
    alone = len(items) == 1
    items[-1] = tuple(
        (*rest, _opened(last, start=False, letters=OPEN if alone and not rest else 1))
        for *rest, last in items[-1]
    )
    items[0] = tuple((_opened(first, start=True), *rest) for first, *rest in items[0])
    if alone:
        items[0] = tuple(
            (replace(one[0], alone=True),) if len(one) == 1 else one for one in items[0]
        )
    return Expression(tuple(items), tuple(gaps))


def _pieces(written: str) -> tuple[Piece, ...]:
    words = words_of(written)
    last = len(words) - 1
    return tuple(
        Piece(
            word,
            opens=index == 0 and written.startswith("*"),
            ends_open=index == last and written.endswith("*"),
        )
        for index, word in enumerate(words)
    )


def _opened(piece: Piece, *, start: bool, letters: int = OPEN) -> Piece:
    if len(piece.text) < letters or _LATIN.fullmatch(piece.text):
        return piece
    return replace(piece, opens=True) if start else replace(piece, ends_open=True)


class Index(Generic[Label]):
    """Labelled expressions, found in a message by the rarest word of each.

    Shared between conversations and never changed, but for a bounded memory of the words seen.
    """

    def __init__(self, expressions: Mapping[Label, Sequence[str]]) -> None:
        """Read all expressions. Raises ValueError for one that `parse` refuses."""
        self._anchored: dict[Piece, list[tuple[Label, Expression]]] = defaultdict(list)
        self._written: dict[str, set[Piece]] = defaultdict(set)
        for label, lines in expressions.items():
            for expression in map(parse, lines):
                for piece in _anchors(expression):
                    self._anchored[piece].append((label, expression))
                for item in expression.items:
                    for piece in (piece for alternative in item for piece in alternative):
                        self._written[piece.text].add(piece)
        self._misspelt: dict[str, set[Piece]] = defaultdict(set)
        for piece in (piece for pieces in self._written.values() for piece in pieces):
            if len(piece.text) >= (LONG_ALONE if piece.alone else LONG):
                for shorter in _one_less(piece.text):
                    self._misspelt[shorter].add(piece)
        self._heard = lru_cache(maxsize=16384)(self._pieces)

    def hear(self, words: Sequence[str]) -> list[frozenset[Piece]]:
        """For each word (of `words_of`) the pieces of expressions that it can be."""
        return [self._heard(word) for word in words]

    def find(
        self, heard: Sequence[frozenset[Piece]], since: int = 0
    ) -> dict[Label, list[tuple[int, int]]]:
        """The labels whose expressions occur, with the words they cover, at least one of them at
        `since` or after."""
        tried: set[int] = set()
        found: dict[Label, list[tuple[int, int]]] = defaultdict(list)
        for piece in frozenset().union(*heard):
            for label, expression in self._anchored.get(piece, ()):
                if id(expression) not in tried or label not in found:
                    tried.add(id(expression))
                    spans = [span for span in expression.spans(heard) if span[1] > since]
                    if spans:
                        found[label] += spans
        return found

    def _pieces(self, word: str) -> frozenset[Piece]:
        found: set[Piece] = set()
        if len(word) <= LONGEST:
            for start in range(len(word)):
                for end in range(start + 1, len(word) + 1):
                    for piece in self._written.get(word[start:end], ()):
                        if piece.fits(word, start):
                            found.add(piece)
            if len(word) >= LONG:
                for shorter in _one_less(word):
                    for piece in self._misspelt.get(shorter, ()):
                        if _one_apart(piece.text, word):
                            found.add(piece)
        return frozenset(found)


def _anchors(expression: Expression) -> Iterable[Piece]:
    """The longest piece of each alternative of the item whose shortest one is the longest."""
    best = max(
        expression.items,
        key=lambda item: min(max(len(piece.text) for piece in one) for one in item),
    )
    return {max(one, key=lambda piece: len(piece.text)) for one in best}


def _one_less(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def _one_apart(one: str, other: str) -> bool:
    """One letter more, less, other, or two neighbours swapped; never the first letter."""
    if one[0] != other[0]:
        return False
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    left, right = one[shared:], other[shared:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    swapped = len(left) == 2 and left == right[::-1]
    return swapped or max(len(left), len(right)) <= 1
