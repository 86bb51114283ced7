"""A letter read as a whole: every field with the words that prove it.

The fields are found apart from one another (see the files beside this one) and put together here.
Of a scam only the reasons, amounts and references are told: its link, its telephone number and its
"deadline" would only help the swindler, and who it claims to be is not who wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from bot.model import LetterReport, Quote
from skills.describe_image.letters.amounts import amounts_in, total_in
from skills.describe_image.letters.appointments import Meeting, appointment_in
from skills.describe_image.letters.contacts import phones_in, references_in
from skills.describe_image.letters.deadlines import Limit, deadline_in
from skills.describe_image.letters.demands import (
    appeal_in,
    consequence_in,
    demand_in,
    documents_in,
)
from skills.describe_image.letters.kinds import INFORMATION, OTHER, SCAM, Kind, grave_of, kind_of
from skills.describe_image.letters.own_date import written_on
from skills.describe_image.letters.patterns import AMOUNT, DATE, PHONE, TIME, every
from skills.describe_image.letters.scams import Verdict, scam_in
from skills.describe_image.letters.senders import writer_of
from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import LetterText, Span
from skills.describe_image.letters.topics import SCAM_SHEET, topic_of
from skills.describe_image.letters.wording import wording

__all__ = [
    "AMOUNT",
    "DATE",
    "PHONE",
    "TIME",
    "every",
    "is_letter",
    "report_of",
    "sender_of",
    "subject_of",
]
_T = TypeVar("_T")
_MARKS = (
    wording(
        r"madame,? monsieur",
        r"ch[eè]re?s? (?:madame|monsieur|parents|locataire|client)",
        r"^(?:madame|monsieur|bonjour),$",
        r"dear (?:sir|madam|mr|mrs)",
        r"шановн",
        r"уважаем",
    ),
    wording(r"^\W*(?:objet|subject) ?:", r"appointment letter", r"уведомление"),
    wording(
        r"\b(?:n/?|v/?)?réf(?:érences?)?s?\.? ?:",
        r"n° ?(?:de )?(?:allocataire|dossier|client|usager|étranger|agdref|contrat)",
        r"votre numéro",
    ),
    wording(
        r"salutations",
        r"veuillez agréer",
        r"prions d'agréer",
        r"sincerely",
        r"з повагою",
        r"с уважением",
    ),
    wording(r"^[\w' -]{2,40}, le \d", r"^le \d{1,2} \w+ \d{4}$"),
    wording(
        r"повідомляємо",
        r"сообщаем",
        r"bien reçu votre",
        r"(?:nous|je) vous (?:inform|invit|demand|pri|convoqu)",
        r"your appointment",
        r"vous êtes (?:convoqué|invité|prié)",
        r"vous devez",
        r"veuillez",
    ),
    wording(
        r"lettre (?:recommandée|simple)",
        r"république française",
        r"^\W*(?:facture|convocation|avis d|mise en demeure|notification|décision)",
    ),
)


def is_letter(text: LetterText | str) -> bool:
    """True for a letter, or a message that is a scam.

    Two of the marks of a letter are enough; one, or a kind of letter, where the sender is known.
    """
    layout = Layout(_read(text))
    rows = "\n".join(layout.plain_rows)
    marks = sum(bool(re.search(mark.pattern, rows, re.MULTILINE)) for mark in _MARKS)
    if marks >= 2 or scam_in(layout) is not None:
        return True
    return writer_of(layout) is not None and (marks == 1 or kind_of(layout).name != OTHER)


def sender_of(text: LetterText | str) -> str | None:
    """Who wrote it, by the name people know; None when unclear."""
    writer = writer_of(Layout(_read(text)))
    return writer.name if writer else None


def subject_of(text: LetterText | str) -> str | None:
    """What stands after "Objet :"."""
    subject = Layout(_read(text)).subject
    return subject.text if subject else None


def report_of(text: LetterText | str) -> LetterReport:
    """What the letter says, each field with its quote. A plain `text`: one line a row."""
    letter = _read(text)
    layout = Layout(letter)
    verdict = scam_in(layout)
    if verdict is not None:
        return _scam(letter, verdict)
    proof = _Proof(letter)
    writer = writer_of(layout)
    sort = writer.sort if writer else None
    written = written_on(letter)
    day = written.day if written else None
    limit = deadline_in(letter, day)
    meeting = appointment_in(letter, day)
    papers = documents_in(layout)
    kind = kind_of(layout, meeting.span if meeting else None, papers[0] if papers else None)
    demand = demand_in(layout, kind.name, [one.span for one in (limit, meeting) if one])
    if kind.span is None and demand is None:  # it has a subject and wants nothing
        kind = Kind(INFORMATION, layout.subject) if layout.subject else kind
    danger = grave_of(layout, kind, writer)
    grave = proof.named("grave", danger)
    topic = topic_of(layout, kind.name, sort, grave, danger[1] if danger else None)
    return LetterReport(
        sender=proof.named("sender", (writer.name, writer.span) if writer else None),
        kind=kind.name if proof.one("kind", kind.span) else OTHER,
        written=day if proof.one("written", written.span if written else None) else None,
        demand=proof.one("demand", demand),
        documents=proof.all("documents", papers),
        deadline=limit.day if _limit(proof, limit) and limit else None,
        period=limit.period if limit else None,
        appointment=meeting.at if _meeting(proof, meeting) and meeting else None,
        place=proof.one("place", meeting.place if meeting else None),
        total=proof.one("total", total_in(letter)),
        amounts=proof.all("amounts", amounts_in(letter)),
        references=proof.all("references", references_in(letter)),
        phones=proof.all("phones", phones_in(letter)),
        consequence=proof.one("consequence", consequence_in(layout)),
        appeal=proof.one("appeal", appeal_in(layout)),
        grave=grave,
        topic=proof.named("topic", topic),
        quotes=tuple(proof.quotes),
    )


def _limit(proof: _Proof, limit: Limit | None) -> str | None:
    return proof.one("deadline", limit.span if limit else None)


def _meeting(proof: _Proof, meeting: Meeting | None) -> str | None:
    return proof.one("appointment", meeting.span if meeting else None)


def _scam(letter: LetterText, verdict: Verdict) -> LetterReport:
    proof = _Proof(letter)
    for span in verdict.spans:
        proof.one("scam", span)
    return LetterReport(
        kind=SCAM,
        scam=True,
        reasons=verdict.reasons,
        amounts=proof.all("amounts", amounts_in(letter)),
        references=proof.all("references", references_in(letter)),
        topic=SCAM_SHEET,
        quotes=tuple(proof.quotes),
    )


class _Proof:
    """Collects the quotes; what has none is not passed on."""

    def __init__(self, letter: LetterText) -> None:
        self._letter = letter
        self.quotes: list[Quote] = []

    def one(self, field: str, span: Span | None) -> str | None:
        """The words of a field, whose quote is kept."""
        if span is None:
            return None
        quote = self._letter.quote(field, span)
        if not quote.text:
            return None
        self.quotes.append(quote)
        return quote.text

    def all(self, field: str, spans: Sequence[Span]) -> tuple[str, ...]:
        """Each once, with its own quote."""
        found: dict[str, None] = {}
        for span in spans:
            words = " ".join(self._letter.flowing[span.start : span.end].split())
            if words and words not in found:
                self.one(field, span)
                found[words] = None
        return tuple(found)

    def named(self, field: str, found: tuple[_T, Span] | None) -> _T | None:
        """A value of ours with the words that led to it."""
        return found[0] if found and self.one(field, found[1]) else None


def _read(text: LetterText | str) -> LetterText:
    return LetterText.plain(text) if isinstance(text, str) else text
