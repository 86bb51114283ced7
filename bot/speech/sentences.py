"""Cuts text into sentences, and sentences into passages that a voice speaks in one breath."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

LONGEST = 180  # characters of one passage, before numbers are written out
OPENING = 36  # characters of the piece that is heard first, where the sound is played as it comes
SHORTEST_OPENING = 12  # none of the two pieces is shorter
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

# Words before which a speaker may take a breath, in the languages whose best voice is slow.
BREATHS: Mapping[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "fr": "et ou mais pour avant après si que qui quand parce car sinon avec dans sans chez",
        "en": "and or but for before after if that which when because with in until from",
        "es": "y o pero para antes después si que cuando porque con en sin",
        "pt": "e ou mas para antes depois se que quando porque com em sem",
        "it": "e o ma per prima dopo se che quando perché con senza",
        "de": "und oder aber für vor nach wenn dass weil mit ohne",
        "ro": "și sau dar pentru înainte după dacă că când cu fără",
        "uk": "і й та або але щоб якщо до після коли бо для без",
        "ru": "и или но чтобы если до после когда потому для без",
        "tr": "ve veya ama fakat çünkü",
        "sq": "dhe ose por për para pas nëse që kur me pa",
        "ar": "أو لكن إذا قبل بعد من في إلى مع",
        "fa": "و یا اما اگر برای از در تا با",
    }.items()
}


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


def passages(text: Sequence[str], *, longest: int = LONGEST) -> list[str]:
    """One passage a sentence; long ones are cut between clauses."""
    parts: list[str] = []
    for sentence in text:
        while len(sentence) > longest:
            head, sentence = _cut(sentence, longest)
            parts.append(head)
        if sentence:
            parts.append(sentence)
    return parts


def opening(passage: str, language: str) -> tuple[str, str]:
    """A passage cut once, so that its first words are heard early: where a clause ends or
    a speaker may take a breath, within `OPENING` characters, else as soon as possible after them;
    ("", passage) where there is no such place.

    A piece that ends without a mark gets a comma: the voice then does not fall.
    """
    if len(passage) <= OPENING + SHORTEST_OPENING:
        return "", passage
    clauses = [m.end() for m in _CLAUSE.finditer(passage)]
    within = [end for end in clauses if SHORTEST_OPENING <= end <= OPENING]
    if within:
        return passage[: within[-1]].strip(), passage[within[-1] :].strip()
    breaths = BREATHS.get(language.split("-")[0], frozenset())
    latest = len(passage) - SHORTEST_OPENING
    places = [
        found.start()
        for found in re.finditer(r"(?<=\s)[^\s,.;:'’]+", passage)
        if SHORTEST_OPENING <= found.start() <= latest and found.group().casefold() in breaths
    ]
    early = [place for place in places if place <= OPENING]
    later = sorted(end for end in (*clauses, *places) if OPENING < end <= latest)
    place = early[-1] if early else later[0] if later else 0
    if not place:
        return "", passage
    head = passage[:place].strip()
    return (head if place in clauses else f"{head},"), passage[place:].strip()


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
