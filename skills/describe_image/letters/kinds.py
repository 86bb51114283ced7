"""What kind of letter it is, and whether it is grave.

Every wording that speaks for a kind has a weight. The same words count three times in the subject,
two and a half times in a title of the letterhead ("CONVOCATION"), once in the text; each wording
counts once, where it counts most. Sentences about what might happen ("sera rejetée", "à défaut")
speak for no decision. The heaviest kind is taken; the vaguest, "information", only when nothing
else is heavy enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Grave
from skills.describe_image.letters.senders import Writer
from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import data, written

DOCUMENTS, APPOINTMENT, PAYMENT = "request for documents", "appointment", "payment demand"
BILL, GRANTED, REFUSAL = "bill", "decision (granted)", "decision (refusal)"
NOTICE, INFORMATION, MEETING = "formal notice", "information", "meeting invitation"
SCAM, OTHER = "scam", "other"

IN_SUBJECT, IN_TITLE, IN_TEXT = 3.0, 2.5, 1.0
ENOUGH = 1.5  # weight from which a kind is believed
MET, ASKED = 2.0, 1.6  # weight of an appointment with its hour, of a document asked for
VAGUE = 4.0  # more than that "information" never weighs
TITLE = 70  # characters of a title row


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording that speaks for a kind."""

    kind: str
    weight: float
    pattern: re.Pattern[str]
    title: float | None = None
    """Its weight in a subject or a title when that is another."""


_DATA = data("kinds.toml")
_WORDINGS = tuple(
    Wording(str(one["kind"]), float(one["weight"]), written(one["words"]), one.get("title"))
    for one in _DATA["wording"]
)
_UNSURE = written(_DATA["unsure"]["words"])
_PARTS_ONLY = frozenset({NOTICE, REFUSAL, GRANTED, PAYMENT})
# Between equals: the gravest first, the vaguest last.
_ORDER = (NOTICE, REFUSAL, DOCUMENTS, APPOINTMENT, MEETING, PAYMENT, BILL, GRANTED, INFORMATION)


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind and the words that showed it."""

    name: str
    span: Span | None


def kind_of(layout: Layout, meeting: Span | None = None, paper: Span | None = None) -> Kind:
    """The kind of the letter; "other" without enough evidence.

    meeting: the words of an appointment that was found; paper: a document that is asked for.
    """
    zones = _zones(layout)
    scores: dict[str, float] = {}
    proofs: dict[str, tuple[float, Span]] = {}
    seen = [(one.kind, *_best(one, zones)) for one in _WORDINGS]
    seen += [(APPOINTMENT, MET, meeting), (DOCUMENTS, ASKED, paper)]
    for kind, weight, span in seen:
        if span is None:
            continue
        scores[kind] = scores.get(kind, 0.0) + weight
        if kind not in proofs or weight > proofs[kind][0]:
            proofs[kind] = (weight, span)
    if INFORMATION in scores:
        scores[INFORMATION] = min(scores[INFORMATION], VAGUE)
    best = max(_ORDER, key=lambda kind: (round(scores.get(kind, 0.0), 3), -_ORDER.index(kind)))
    if scores.get(best, 0.0) < ENOUGH:
        return Kind(OTHER, None)
    return Kind(best, proofs[best][1])


@dataclass(frozen=True, slots=True)
class _Zone:
    span: Span
    plain: str
    factor: float
    unsure: bool


def _zones(layout: Layout) -> list[_Zone]:
    whole = layout.plain
    found = []
    subject = layout.subject
    if subject:
        found.append(_Zone(subject, whole[subject.start : subject.end], IN_SUBJECT, False))
    for number in range(layout.head_end):
        row = layout.rows[number]
        if len(row.text) <= TITLE and _is_title(row.text, number == 0):
            found.append(_Zone(row, layout.plain_rows[number], IN_TITLE, False))
    for one in layout.statements:
        text = whole[one.start : one.end]
        found.append(_Zone(one, text, IN_TEXT, bool(_UNSURE.search(text))))
    return found


def _is_title(row: str, first: bool) -> bool:
    """Capitals, or a few words without the marks of a sentence."""
    letters = [character for character in row if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    if letters and capitals > 0.7 * len(letters):
        return True
    return row[:1].isupper() and len(row.split()) <= 8 and row[-1:] not in ".,;:"


def _best(one: Wording, zones: list[_Zone]) -> tuple[float, Span | None]:
    best: tuple[float, Span | None] = (0.0, None)
    for zone in zones:
        if zone.unsure and one.kind in _PARTS_ONLY:
            continue
        weight = one.title if one.title is not None and zone.factor > IN_TEXT else one.weight
        if weight * zone.factor <= best[0]:
            continue
        if match := one.pattern.search(zone.plain):
            start = zone.span.start + match.start()
            best = (weight * zone.factor, Span(start, start + len(match.group()), ""))
    return best


# --- grave ----------------------------------------------------------------------------------------

_EXPULSION = written(_DATA["expulsion"]["words"])
_EVICTION = written(_DATA["eviction"]["words"])
_COURT = written(_DATA["court"]["words"])
_COURTS = frozenset(
    {
        "CNDA",
        "Commissaire de justice",
        "Conseil de prud'hommes",
        "Cour administrative d'appel",
        "Cour d'appel",
        "Procureur de la République",
        "SPIP",
        "Tribunal administratif",
        "Tribunal de commerce",
        "Tribunal de police",
        "Tribunal de proximité",
        "Tribunal judiciaire",
    }
)


def grave_of(layout: Layout, kind: Kind, writer: Writer | None) -> tuple[Grave, Span] | None:
    """Whether help is needed at once, and the words that tell so."""
    court = writer.span if writer and writer.sort in _COURTS else None
    if kind.span is None or kind.name == INFORMATION:
        return (Grave.COURT, court) if court else None
    if kind.name in (BILL, MEETING, GRANTED):
        return None
    for grave, pattern in ((Grave.EXPULSION, _EXPULSION), (Grave.EVICTION, _EVICTION)):
        if span := _said(layout, pattern):
            return grave, span
    if kind.name == REFUSAL:
        return Grave.REFUSAL, kind.span
    if kind.name == NOTICE or court:
        return Grave.COURT, kind.span
    if span := _said(layout, _COURT):
        return Grave.COURT, span
    return None


def _said(layout: Layout, pattern: re.Pattern[str]) -> Span | None:
    """Where the letter says it of itself, not of what might come."""
    for zone in _zones(layout):
        match = None if zone.unsure else pattern.search(zone.plain)
        if match:
            start = zone.span.start + match.start()
            return Span(start, start + len(match.group()), "")
    return None
