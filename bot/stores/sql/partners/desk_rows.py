"""What the service is handed of a hand-off to work on."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model import Conversation, ConversationKey, HandoffState, Shared
from bot.partners.model import Canned


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """The person of a hand-off."""

    handoff: int
    key: ConversationKey
    conversation: Conversation
    language: str
    """BCP 47, the person's when they asked."""
    name: str
    """Of the association."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWork:
    """A helper's line as the service works on it."""

    line: int
    organisation: int
    whom: Whom
    said: Shared
    """With the bytes of its files."""
    lead: bool
    """True when the person must hear who speaks: it is the first line, or something else was sent
    to them since the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A hand-off of whose state the person does not know yet."""

    whom: Whom
    state: HandoffState


@dataclass(frozen=True, slots=True, kw_only=True)
class CannedWork:
    """A canned sentence that is to be translated."""

    organisation: int
    token: str
    sentence: Canned
    languages: tuple[str, ...]
    """BCP 47, of the people that the association meets; none: not known."""
