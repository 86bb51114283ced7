"""The letter among the photos of one message: its pages read as one text, told in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Due, LetterReport, Passage
from skills.describe_image.explaining import Explained, Explainer
from skills.describe_image.letter_questions import About, answered
from skills.describe_image.letters import LetterText, is_letter, report_of
from skills.describe_image.look import Look
from skills.describe_image.telling import Teller

FRENCH_PAPER = "fr"


@dataclass(frozen=True, slots=True)
class Letter:
    """What one letter says, and the pages it was read from."""

    report: LetterReport
    pages: tuple[Look, ...]

    @property
    def due(self) -> Due | None:
        """The date worth a reminder: the appointment, else the deadline."""
        if self.report.scam:
            return None
        if self.report.appointment is not None:
            moment = self.report.appointment
            return Due(day=moment.date(), at=moment.time())
        return Due(day=self.report.deadline) if self.report.deadline else None

    def explain(self, explainer: Explainer) -> Explained:
        """The letter told."""
        return explainer.explain(self.report, unread=sum(page.unread for page in self.pages))

    def whole(self, teller: Teller) -> tuple[Passage, ...]:
        """All that is written, page by page, for a voice of the paper's language."""
        return tuple(
            piece
            for page in self.pages
            for piece in teller.pieces(
                page, language=FRENCH_PAPER if page.script == "Latn" else None
            )
        )

    def answer(self, about: About, explainer: Explainer) -> Passage:
        """What was asked about the letter, or the sentence that it does not say so."""
        return answered(about, self.report, explainer) or explainer.nothing()


def letter_among(looks: Sequence[Look]) -> Letter | None:
    """The letter that the usable photos show, its pages in order; None when they show none."""
    pages = tuple(look for look in looks if look.flaw is None and look.lines)
    if not pages:
        return None
    text = LetterText.of([page.lines for page in pages])
    return Letter(report_of(text), pages) if is_letter(text) else None
