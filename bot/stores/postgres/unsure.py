"""Transactions that handed something out and whose commit nobody saw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.stores.sql.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Unsure:
    """The caller was told that there is nothing; if it was committed, it must go back: nobody else
    takes what a living process has."""

    number: str
    """Of the transaction (xid8)."""
    undo: Callable[[Transaction], object]

    def settled(self, tx: Transaction) -> bool:
        """Take back what was committed. False: the server does not know yet.
        https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-PG-SNAPSHOT"""
        (status,) = tx.execute("SELECT pg_xact_status(CAST(? AS xid8))", self.number).fetchone()
        if status == "committed":
            self.undo(tx)
        return str(status) != "in progress"


def marked(
    tx: Transaction, undo: Callable[[Any, Any], object] | None, result: object
) -> Unsure | None:
    """What must be known before the commit of a transaction that hands something out; None: it
    hands nothing out."""
    if undo is None or result is None:
        return None
    (number,) = tx.execute("SELECT CAST(pg_current_xact_id() AS TEXT)").fetchone()
    return Unsure(number, lambda later: undo(later, result))
