"""How long each table keeps what it holds, and what the next sweep would delete.

The sweep itself is `bot.stores.sql.sweeping`, every minute. `RULES` declares what it must
achieve: a test fails for a table that is not declared here, and for a row that outlives its rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.storage.crypto import MasterKey
from bot.stores.sql import erasures, joins, renaming, sweeping
from bot.stores.sql.forgetting import DEDUPE_SECONDS
from bot.stores.sql.partners import accounts, attempts
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction

DAY = 86_400.0
HISTORY = "history"
"""The operator's ``limits.retention_days``."""
LONGER = "history, 9 days at least"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is kept of a table."""

    table: str
    what: str
    """For an operator."""
    clock: str = ""
    """The column whose age counts; empty: no row of it has an age of its own."""
    limit: float | str | None = None
    """Seconds after `clock`, or `HISTORY`; None: no limit of its own, `why` tells."""
    where: str = ""
    """Rows that the limit is about; empty: all."""
    why: str = ""

    def seconds(self, history: float) -> float | None:
        """The limit, where the operator keeps text for `history` seconds."""
        if self.limit == HISTORY:
            return history
        if self.limit == LONGER:
            return max(history, DEDUPE_SECONDS)
        return None if self.limit is None else float(self.limit)


_QUIET = (
    "id NOT IN (SELECT conversation FROM reminder) AND id NOT IN (SELECT conversation FROM inbox"
    " WHERE conversation IS NOT NULL AND state IN ('waiting', 'claimed'))"
)
_WITH_IT = "goes with its {}"
RULES: tuple[Rule, ...] = (
    Rule(table="person", what="keys of people", why=_WITH_IT.format("last conversation")),
    Rule(table="conversation", what="conversations", clock="touched", limit=HISTORY,
         where=_QUIET,
         why="what waits for an answer, and where to send a reminder still to come, stays"),
    Rule(table="conversation", what="answers of the moment", clock="lapses", limit=0.0,
         where="lapses IS NOT NULL"),
    Rule(table="inbox", what="marks of answered messages", clock="finished",
         limit=DEDUPE_SECONDS, where="state = 'done'",
         why="a platform delivers again for 7 days; the content went with the answer"),
    Rule(table="inbox", what="marks of messages that could not be answered", clock="finished",
         limit=LONGER, where="state = 'dead'"),
    Rule(table="outbox", what="replies that nobody took", clock="queued", limit=HISTORY,
         where="state = 'queued'"),
    Rule(table="outbox", what="marks of sent replies", clock="finished",
         limit=DEDUPE_SECONDS, where="finished IS NOT NULL"),
    Rule(table="media", what="photos kept for questions", clock="expires", limit=0.0,
         where="expires IS NOT NULL"),
    Rule(table="media", what="media that no message took", clock="stored",
         limit=sweeping.UNUSED_SECONDS, where="holder IS NULL"),
    Rule(table="reminder", what="reminders", clock="expires", limit=0.0),
    Rule(table="joining", what="joins of two people", clock="expires",
         limit=joins.REMEMBERED_SECONDS),
    Rule(table="join_guess", what="wrong guesses of a code", clock="at", limit=joins.CODE_SECONDS),
    Rule(table="renamed", what="earlier ids of people", clock="at", limit=renaming.LEADS_SECONDS),
    Rule(table="erasure", what="the ledger of erasures", clock="at", limit=erasures.KEPT_SECONDS,
         why="a keyed hash and a time, as long as a backup may be restored"),
    Rule(table="organisation", what="associations", clock="removed",
         why="sealed until it is removed; then the row explains the trail, and its key is gone"),
    Rule(table="member", what="names of members who left", clock="removed",
         limit=accounts.NAMES_KEPT_SECONDS, where="length(profile) > 0 AND removed IS NOT NULL"),
    Rule(table="member", what="links that open an account", clock="opening_expires", limit=0.0,
         where="opening IS NOT NULL"),
    Rule(table="passkey", what="passkeys", why=_WITH_IT.format("member")),
    Rule(table="member_session", what="sessions of the console (cookies)", clock="expires",
         limit=0.0),
    Rule(table="sign_in_attempt", what="tries to sign in", clock="at",
         limit=attempts.WINDOW_SECONDS),
    Rule(table="audit", what="audit trails", clock="at",
         why="names nobody, and can only be added to"),
    Rule(table="invitation", what="invitations", clock="expires",
         why="names a group; goes with its association"),
    Rule(table="belonging", what="who belongs to an association", clock="at",
         why=_WITH_IT.format("conversation")),
    Rule(table="handoff", what="closed hand-offs", clock="closed", limit=HISTORY,
         where="closed IS NOT NULL"),
    Rule(table="handoff_line", what="lines of hand-offs", clock="at",
         why=_WITH_IT.format("hand-off")),
    Rule(table="handoff_file", what="files of hand-offs", why=_WITH_IT.format("line")),
    Rule(table="canned", what="ready sentences", why=_WITH_IT.format("association")),
    Rule(table="handoff_version", what="change counters", why=_WITH_IT.format("association")),
    Rule(table="room", what="group chats of teams", clock="opened",
         why=_WITH_IT.format("association")),
    Rule(table="room_code", what="codes that open a group chat", clock="expires", limit=0.0),
    Rule(table="room_post", what="what was posted where", why=_WITH_IT.format("hand-off")),
    Rule(table="announcement", what="announcements", clock="created",
         why="words of the association; goes with it"),
    Rule(table="announced", what="who heard an announcement", clock="at",
         why=_WITH_IT.format("conversation")),
    Rule(table="seen", what="counts of the running week", why="folded when the week is over"),
    Rule(table="tally", what="counts by week", why="five people at least, names nobody"),
    Rule(table="waited", what="weeks that were counted", why="names nobody"),
    Rule(table="wrong_answer", what="answers marked as wrong", clock="at",
         why="without the person's words; goes with its association"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """What a sweep does to the rows of one rule."""

    rule: Rule
    rows: int
    """Now."""
    goes: int
    oldest: float | None
    """Seconds since the oldest one's `clock`; None: there is none, or it has no clock."""
    oldest_left: float | None


class Undone(Exception):
    """Nothing of it is kept."""

    def __init__(self, categories: tuple[Category, ...]) -> None:
        super().__init__()
        self.categories = categories


def rehearse(tx: Transaction, master: MasterKey, now: float, history: float) -> None:
    """Sweep, look at what that did, and raise `Undone`, which rolls it back.

    The real sweep runs, not an estimate of it. Raises StoreError.
    """
    before = [_look(tx, rule, now) for rule in RULES]
    everything = sweeping.Due(
        people=People(master), now=now, wall=now, retention=history, most=sweeping.EVERYTHING
    )
    sweeping.sweep(tx, everything)
    after = [_look(tx, rule, now) for rule in RULES]
    raise Undone(tuple(_compared(RULES, before, after)))


def overdue(tx: Transaction, rule: Rule, now: float, history: float) -> int:
    """How many rows are older than their rule allows."""
    limit = rule.seconds(history)
    if limit is None:
        return 0
    condition = f"({rule.where}) AND " if rule.where else ""
    (count,) = tx.execute(
        f"SELECT count(*) FROM {rule.table} WHERE {condition}{rule.clock} < ?",  # noqa: S608
        now - limit,
    ).fetchone()
    return int(count)


def _look(tx: Transaction, rule: Rule, now: float) -> tuple[int, float | None]:
    oldest = f"min({rule.clock})" if rule.clock else "NULL"
    condition = f" WHERE {rule.where}" if rule.where else ""
    count, first = tx.execute(
        f"SELECT count(*), {oldest} FROM {rule.table}{condition}"  # noqa: S608
    ).fetchone()
    return int(count), None if first is None else now - float(first)


def _compared(
    rules: tuple[Rule, ...],
    before: list[tuple[int, float | None]],
    after: list[tuple[int, float | None]],
) -> Iterator[Category]:
    for rule, (rows, oldest), (left, oldest_left) in zip(rules, before, after, strict=True):
        yield Category(
            rule=rule, rows=rows, goes=max(0, rows - left), oldest=oldest, oldest_left=oldest_left
        )
