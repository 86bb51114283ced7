"""Errands: what people come for besides a question to a sheet.

Each is a package or module of its own that ends with ``ERRAND``; this is the list of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.model import Answer, Conversation
from bot.ports import Context
from skills.admin_help import drafts, entitlements, jobs, lessons

LEAST = 0.5
"""How surely a message must open an errand."""


class Errand(Protocol):
    """One thing people come for, often with questions of its own (`bot.model.Dialogue`)."""

    @property
    def name(self) -> str:
        """Its dialogues are called so, or ``name:what``."""
        ...

    def wants(self, text: str, conversation: Conversation) -> float:
        """How surely this message opens the errand, 0.0-1.0. Pure, below a millisecond."""
        ...

    def answers(self, text: str, conversation: Conversation) -> bool:
        """True when a dialogue of this errand is open and this may answer its question. Pure."""
        ...

    async def handle(self, text: str, context: Context) -> Answer | None:
        """Opens the errand, or goes on with its open dialogue. None: not for it after all."""
        ...

    def prepare(self) -> None:
        """Load what it needs (idempotent, may block)."""
        ...


ERRANDS: tuple[Errand, ...] = (
    drafts.ERRAND,
    entitlements.ERRAND,
    jobs.ERRAND,
    lessons.ERRAND,
)


def is_open(errand: Errand, conversation: Conversation) -> bool:
    """True when the open dialogue is one of this errand."""
    dialogue = conversation.dialogue
    return dialogue is not None and dialogue.name.split(":")[0] == errand.name


def going_on(errands: Sequence[Errand], text: str, conversation: Conversation) -> Errand | None:
    """The errand whose open question this may answer."""
    return next(
        (one for one in errands if is_open(one, conversation) and one.answers(text, conversation)),
        None,
    )


def wanted(errands: Sequence[Errand], text: str, conversation: Conversation) -> Errand | None:
    """The errand that this message opens most surely, if any does."""
    wants = [(one.wants(text, conversation), one) for one in errands]
    sure, best = max(wants, key=lambda pair: pair[0], default=(0.0, None))
    return best if sure >= LEAST else None
