"""What a sweep is made of: areas, and their steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.ports import Erased
from bot.stores.sql.transaction import Transaction

NOTHING = Erased(messages=0, replies=0, media=0, conversations=0)

Step = Callable[[Transaction], Erased]


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """What goes for one reason."""

    name: str
    """For logs."""
    steps: Callable[[Transaction], Sequence[Step]]
    """Finds what is due and changes nothing; each step may then have its own transaction."""
    ordered: bool = True
    """False: a step is right whatever others do at the same time (READ COMMITTED)."""


def whole(name: str, forget: Callable[[Transaction], None], *, ordered: bool = False) -> Area:
    """An area of one step, which deletes by age alone."""

    def step(tx: Transaction) -> Erased:
        forget(tx)
        return NOTHING

    return Area(name=name, steps=lambda tx: (step,), ordered=ordered)


def add(one: Erased, other: Erased) -> Erased:
    """Both together."""
    return Erased(
        messages=one.messages + other.messages,
        replies=one.replies + other.replies,
        media=one.media + other.media,
        conversations=one.conversations + other.conversations,
    )
