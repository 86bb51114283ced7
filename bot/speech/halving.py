"""Whether a text is better spoken in two notes, and where it is cut. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.ports import Halves
from bot.speech.clean import clean
from bot.speech.sentences import sentences
from bot.speech.voices import ChainedVoice

WORSE = 0.1  # a voice whose quality is lower by more than this is no alternative
SHARE = 1 / 3  # of the patience, for the first note
OVERLOADED = 4.0  # times the patience: then the faster voice it is, however it sounds


def halved(
    text: str,
    language: str,
    chain: Sequence[ChainedVoice],
    wait: Callable[[ChainedVoice, str], float],
    patience: float,
) -> Halves | None:
    """Two notes when the first voice of `chain` would take longer than `patience` seconds, but not
    hopelessly longer, and no voice that sounds nearly as good is in time.

    `wait`: estimated seconds until a voice has spoken a text.
    """
    if not chain:
        return None
    best, *others = chain
    if not patience < wait(best, text) <= OVERLOADED * patience:
        return None
    if any(_nearly_as_good(other, best) and wait(other, text) <= patience for other in others):
        return None
    parts = sentences(clean(text, language))
    count = 1
    while count < len(parts) and wait(best, " ".join(parts[: count + 1])) <= SHARE * patience:
        count += 1
    if count >= len(parts):
        return None
    return Halves(first=" ".join(parts[:count]), rest=" ".join(parts[count:]), voice=best.name)


def _nearly_as_good(other: ChainedVoice, best: ChainedVoice) -> bool:
    """A voice that was not measured is taken for bad beside one that was."""
    if other.quality is None or best.quality is None:
        return other.quality == best.quality
    return other.quality >= best.quality - WORSE
