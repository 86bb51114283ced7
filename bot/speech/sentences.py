"""Cuts text into sentences, and sentences into passages that a voice speaks in one breath."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 180  # characters of one passage, before numbers are written out
FIRST = 90  # a first passage longer than this is cut, so that the first sound comes early
SHORTEST_CUT = 20  # no clause shorter than this is spoken alone
SENTENCE_PAUSE = 0.32  # seconds
CLAUSE_PAUSE = 0.14

# Abbreviations after whose point the sentence goes on.
ABBREVIATIONS = frozenset((
    "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "pr", "st", "ste", "av", "bd", "boul", "tel",
    "tél", "réf", "ref", "cf", "c.-à-d", "p.ex", "mr", "mrs", "ms", "prof", "jr", "vs", "e.g",
    "i.e", "approx", "dept", "ave", "rd", "blvd", "вул", "буд", "див", "ім", "обл", "тел", "ул",
    "sr", "sra", "srta", "ud", "uds", "núm", "z.b", "bzw", "nr", "str", "sig", "dott", "ص.ب", "nº",
))  # fmt: skip
# These only when a number or a single letter follows: "la mer." may end a sentence, "mer. 15" not.
BEFORE_NUMBER = frozenset((
    "no", "nos", "n", "art", "al", "p", "pp", "vol", "chap", "bat", "bât", "esc", "appt", "apt",
    "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "janv", "févr", "juil", "sept", "oct", "nov",
    "déc", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "dec", "env", "ex", "pág", "ст", "кв",
    "см", "п", "д", "ч", "pl", "arr",
))  # fmt: skip

_END = re.compile(r"[.!?…؟۔።॥।]+(?:\s?[»”)\]]|[\"'’])*(?=\s|$)")
_LAST_WORD = re.compile(r"([^\s(«\"“'’]+)$")
_CLAUSE = re.compile(r"[,;:،؛፣፤—–]\s+")


def sentences(text: str) -> list[str]:
    """Sentences in order, stripped. A line break always ends a sentence."""
    found: list[str] = []
    for line in text.splitlines():
        start = 0
        for mark in _END.finditer(line):
            if _ends_here(line[start : mark.start()], mark.group(), line[mark.end() :].lstrip()):
                found.append(line[start : mark.end()].strip())
                start = mark.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if re.search(r"\w", sentence)]


def _ends_here(sentence: str, mark: str, rest: str) -> bool:
    """False for the point of an abbreviation, an initial or a numbered item."""
    if not rest:
        return True
    if rest[0].islower():
        return False
    if mark != ".":
        return True
    before = _LAST_WORD.search(sentence)
    word = before.group(1) if before else ""
    if word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isupper()):
        return False
    if word.casefold() in BEFORE_NUMBER and re.match(r"\d|\w\b", rest):
        return False
    # "1. Take your papers": the number belongs to what follows.
    return not (word.isdigit() and sentence.strip() == word)


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


def pause_after(passage: str) -> float:
    """Seconds of silence before the next one."""
    clause = passage.endswith((",", ";", "،", "؛", "፣", "፤"))
    return CLAUSE_PAUSE if clause else SENTENCE_PAUSE


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
