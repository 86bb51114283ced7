"""How full the queues are, and how long the oldest in them waits."""

from __future__ import annotations

from bot.ports import Backlog
from bot.stores.sql.transaction import Transaction


def backlog(tx: Transaction, now: float) -> Backlog:
    """Counts and ages, by index."""
    waiting, oldest, dead, unsent, queued, due = tx.execute(
        "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting'),"
        " (SELECT min(received) FROM inbox WHERE state = 'waiting'),"
        " (SELECT count(*) FROM inbox WHERE state = 'dead'),"
        " (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')),"
        " (SELECT min(queued) FROM outbox WHERE state IN ('queued', 'sending')),"
        " (SELECT min(due) FROM outbox WHERE state = 'queued')"
    ).fetchone()
    return Backlog(
        waiting=waiting, unsent=unsent, dead=dead, oldest_waiting=_age(oldest, now),
        oldest_unsent=_age(queued, now), overdue=_age(due, now),
    )  # fmt: skip


def _age(moment: float | None, now: float) -> float:
    return 0.0 if moment is None else max(0.0, now - moment)
