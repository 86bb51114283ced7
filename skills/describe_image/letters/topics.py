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


_TOPICS = tuple(
    Topic(
        sheet=str(one["sheet"]),
        words=written(one["words"]),
        senders=frozenset(one.get("senders", ())),
        kinds=frozenset(one.get("kinds", ())),
    )
    for one in data("topics.toml")["topic"]
)


def topic_of(
    layout: Layout, kind: str, sender: str | None, grave: Grave | None
) -> tuple[str, Span] | None:
    """(id of the sheet, the words that point to it); None where no sheet fits."""
    subject = layout.subject
    for topic in _TOPICS:
        if topic.senders and sender not in topic.senders:
            continue
        if topic.kinds and kind not in topic.kinds:
            continue
        match = subject and topic.words.search(layout.plain, subject.start, subject.end)
        match = match or topic.words.search(layout.plain)
        if match:
            return topic.sheet, layout.text.span(*match.span())
    if grave in (Grave.EVICTION, Grave.COURT):
        return "legal-help-places", layout.text.span(0, 0)
    return None
