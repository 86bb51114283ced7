"""Finding on the read text what a question names: words, goods, one label of several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.cues import fold
from bot.model import Line
from bot.ports import Phrases
from skills.describe_image.goods import goods_in, says
from skills.describe_image.look import Look
from skills.describe_image.places import labels_of
from skills.describe_image.purposes import own_words
from skills.describe_image.words import near


@dataclass(frozen=True, slots=True)
class Hit:
    """Lines that carry what was asked for."""

    photo: int
    """Index of the photo."""
    lines: tuple[Line, ...]
    score: int
    """How many of the words asked for."""

    @property
    def text(self) -> str:
        """The lines as one quote."""
        return ", ".join(line.text for line in self.lines)

    @property
    def confidence(self) -> float:
        """Of the least sure line."""
        return min(line.confidence for line in self.lines)


def search(question: str, looks: Sequence[Look], phrases: Phrases) -> list[Hit]:
    """The labels that carry the most of what the question names, in the order of the photos."""
    goods = goods_in(question, phrases)
    covered = {word for names in goods.values() for name in names for word in name.split()}
    words = [word for word in own_words(question, phrases) if word not in covered]
    hits = [
        hit
        for photo, look in enumerate(looks)
        for label in labels_of(look.lines)
        if (hit := _hit(photo, label, words, list(goods.values()))) is not None
    ]
    best = max((hit.score for hit in hits), default=0)
    return [hit for hit in hits if hit.score == best]


def _hit(
    photo: int, label: Sequence[Line], words: Sequence[str], goods: Sequence[frozenset[str]]
) -> Hit | None:
    found: list[Line] = []
    score = 0
    for word in words:
        lines = [line for line in label if _has(line.text, word)]
        score += bool(lines)
        found += lines
    for names in goods:
        lines = [line for line in label if says(line.text, names)]
        score += bool(lines)
        found += lines
    ordered = tuple(line for line in label if line in found)
    return Hit(photo, ordered, score) if ordered else None


def _has(text: str, word: str) -> bool:
    return any(near(word, other) for other in re.findall(r"\w{3,}", fold(text)))
