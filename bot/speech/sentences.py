"""Cuts text into sentences, and sentences into passages that a voice speaks in one breath."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 220  # characters of one passage; Kokoro takes at most 510 phonemes
FIRST = 90  # a first passage longer than this is cut, so that the first sound comes early
SHORTEST_CUT = 20  # no clause shorter than this is spoken alone

# Abbreviations that end with a point and are mostly followed by more of the same sentence.
ABBREVIATIONS = frozenset(
    [
        "m",
        "mm",
        "mme",
        "mmes",
        "mlle",
        "mlles",
        "dr",
        "pr",
        "me",
        "st",
        "ste",
        "av",
        "bd",
        "boul",
        "pl",
        "tel",
        "tél",
        "art",
        "al",
        "cf",
        "ex",
        "p",
        "pp",
        "n",
        "no",
        "nos",
        "vol",
        "env",
        "max",
        "min",
        "janv",
        "févr",
        "avr",
        "juil",
        "sept",
        "oct",
        "nov",
        "déc",
        "c.-à-d",
        "p.ex",
        "mr",
        "mrs",
        "ms",
        "prof",
        "sr",
        "jr",
        "vs",
        "e.g",
        "i.e",
        "approx",
        "no",
        "dept",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "dec",
        "вул",
        "буд",
        "кв",
        "р",
        "рр",
        "ст",
        "див",
        "ім",
        "обл",
        "тел",
        "грн",
        "м",
        "смт",
        "ул",
        "д",
        "кв",
        "г",
        "гг",
        "см",
        "им",
        "обл",
        "руб",
        "т.д",
        "т.п",
        "и",
        "т",
        "sra",
        "srta",
        "ud",
        "uds",
        "av",
        "núm",
        "pág",
        "z.b",
        "bzw",
        "usw",
        "str",
        "nr",
        "hr",
        "fr",
        "sig",
        "dott",
        "vb",
        "sok",
        "cad",
    ]
)

_END = re.compile(r"(?:[.!?…؟۔።॥।]+)[\"'”»)\]’]*(?=\s|$)")
_LAST_WORD = re.compile(r"([^\s(«\"“]+)$")
_CLAUSE = re.compile(r"[,;:،؛፣፤—–]\s+")


def sentences(text: str) -> list[str]:
    """Sentences in order, stripped. A line break always ends a sentence."""
    found: list[str] = []
    for line in text.splitlines():
        start = 0
        for mark in _END.finditer(line):
            if _ends_here(line, mark.start(), mark.end()):
                found.append(line[start : mark.end()].strip())
                start = mark.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if re.search(r"\w", sentence)]


def _ends_here(line: str, start: int, end: int) -> bool:
    """False for the point of an abbreviation, an initial or a numbered item."""
    rest = line[end:].lstrip()
    if line[start:end].strip("\"'”»)]’") != "." or not rest:
        return True
    before = _LAST_WORD.search(line[:start])
    word = before.group(1) if before else ""
    if word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return False
    if word.isdigit() and not line[: start - len(word)].strip():
        return False  # "1. Take your papers": the number belongs to what follows
    return not rest[0].islower()


def passages(text: Sequence[str], *, longest: int = LONGEST, first: int = FIRST) -> list[str]:
    """One passage a sentence; long ones are cut between clauses, the first one early."""
    parts: list[str] = []
    for number, sentence in enumerate(text):
        if number == 0 and len(sentence) > first:
            head, rest = _cut(sentence, first)
            parts.append(head)
            sentence = rest
        while len(sentence) > longest:
            head, sentence = _cut(sentence, longest)
            parts.append(head)
        if sentence:
            parts.append(sentence)
    return parts


def _cut(sentence: str, limit: int) -> tuple[str, str]:
    """At the last clause before `limit`, else the next clause that fits `LONGEST`, else a space."""
    ends = [m.end() for m in _CLAUSE.finditer(sentence) if m.end() >= SHORTEST_CUT]
    ends = [end for end in ends if len(sentence) - end >= SHORTEST_CUT]
    within = [end for end in ends if end <= limit]
    if within:
        place = within[-1]
    elif ends and ends[0] <= LONGEST:
        place = ends[0]
    elif len(sentence) <= LONGEST:
        return sentence, ""
    else:
        space = sentence.rfind(" ", SHORTEST_CUT, limit)
        place = space if space > 0 else limit
    return sentence[:place].strip(), sentence[place:].strip()
