"""What is told of a message in the transaction that accepts it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.model import Message
from bot.stores.sql.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A new message, and its row."""

    row: int
    conversation: str
    """Pseudonym of the conversation, hexadecimal: may be stored, says nothing of the person."""
    message: Message
    """Never to be stored in clear."""
    ready: datetime
    """From when it may be claimed (aware): the parts of an album are waited for."""


OnAccept = Callable[[Transaction, Accepted], object]
