"""Which sheet of the knowledge base explains this kind of letter.

A sheet is named only where the letter's sender and words both point to it; its id must exist in
``skills/admin_help/knowledge`` (a test compares them). No sheet is better than one that misleads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Grave
from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import data, written


@dataclass(frozen=True, slots=True)
class Topic:
    """A sheet and what points to it."""

    sheet: str
    words: re.Pattern[str]
    senders: frozenset[str] = frozenset()
    """Empty: whoever wrote."""
    kinds: frozenset[str] = frozenset()
    """Empty: whatever the kind."""


SCAM_SHEET, _LEGAL_HELP = "scam-warnings", "legal-help-places"
_TOPICS = tuple(
    Topic(
        sheet=str(one["sheet"]),
        words=written(one["words"]),
        senders=frozenset(one.get("senders", ())),
        kinds=frozenset(one.get("kinds", ())),
    )
    for one in data("topics.toml")["topic"]
)

SHEETS = frozenset(topic.sheet for topic in _TOPICS) | {_LEGAL_HELP, SCAM_SHEET}


def topic_of(
    layout: Layout, kind: str, sender: str | None, grave: Grave | None, proof: Span | None
) -> tuple[str, Span] | None:
    """(id of the sheet, the words that point to it); None where no sheet fits.

    proof: the words that make the letter `grave`.
    """
    fitting = [
        topic
        for topic in _TOPICS
        if (not topic.senders or sender in topic.senders)
        and (not topic.kinds or kind in topic.kinds)
    ]
    subject = layout.subject
    places = [(subject.start, subject.end)] if subject else []
    for start, end in [*places, (0, len(layout.plain))]:
        for topic in fitting:
            if match := topic.words.search(layout.plain, start, end):
                return topic.sheet, layout.text.span(*match.span())
    if proof is not None and grave in (Grave.EVICTION, Grave.COURT):
        return _LEGAL_HELP, proof
    return None
