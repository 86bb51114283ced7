"""What is said aloud stays under 25 seconds; the rest is there for who says "more"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model import Answer, Passage
from bot.ports import Phrases

LIMIT = 25.0  # seconds
HINT = 2.0  # of them for "say more to go on"

# Written characters that one second of speech at normal speed covers, numbers written out and
# pauses included: median over our sheets, with the rate of each language's best voice
# (`python -m benchmarks.spoken_length`). A language that was not measured is not cut.
PER_SECOND = {
    "am": 7.2, "ar": 9.2, "bn": 10.5, "en": 16.5, "es": 15.6, "fa": 9.0, "fr": 15.8, "ka": 11.4,
    "pt": 15.1, "ru": 11.7, "sq": 14.3, "ti": 6.8, "tr": 13.0, "uk": 11.9,
}  # fmt: skip

_END = re.compile(r"(?<=[.!?؟።۔।])\s+(?=\S)")
_NO_END = re.compile(r"(?:^\d+|(?:^|[\s'’])(?:[A-ZÀ-Þ]|art|no|n°))\.\s*$")


def seconds(text: str, language: str) -> float | None:
    """About how long the text takes to say; None where that was not measured."""
    rate = PER_SECOND.get(language.split("-")[0])
    return None if rate is None else len(text) / rate


def brief(answer: Answer, phrases: Phrases) -> Answer:
    """The answer of a sheet with a spoken form that is short enough: whole sentences, at least the
    first, then where the rest is. All of it stays written, and the rest is the first of `more`."""
    spoken = answer.text if answer.speech is None else answer.speech
    length = seconds(spoken, answer.language)
    if not answer.facts or length is None or length < LIMIT:
        return answer
    parts = _sentences(spoken)
    count = 1
    while (seconds(" ".join(parts[: count + 1]), answer.language) or 0.0) < LIMIT - HINT:
        count += 1
    rest = " ".join(parts[count:])
    if not rest:
        return answer
    hint = phrases.say(answer.language, "lessons-more")
    return replace(
        answer,
        speech=f"{' '.join(parts[:count])} {hint}",
        more=(Passage(text=rest, language=answer.language), *answer.more),
    )


def _sentences(text: str) -> list[str]:
    """Pieces that end with a sentence."""
    parts: list[str] = []
    for piece in _END.split(text):
        if parts and _NO_END.search(parts[-1]):
            parts[-1] += f" {piece}"
        else:
            parts.append(piece)
    return parts
