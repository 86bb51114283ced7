"""Hand-offs as rows: who may see which, and what the list shows of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.model import HandoffState, Urgency, Why
from bot.partners.model import Role
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.book import Keys
from bot.stores.sql.partners.lines import Line
from bot.stores.sql.transaction import Transaction

COLUMNS = (
    "h.id, h.token, h.state, h.urgency, h.why, h.language, h.opened, h.person_at, h.helper_at,"
    " h.member, h.closed, h.ended_by, EXISTS(SELECT 1 FROM handoff_line l WHERE l.handoff = h.id"
    " AND l.state IN ('proposed', 'failed'))"
)
"""Of `handoff h`, for `waiting`."""
FIRST = "CASE h.urgency WHEN 'now' THEN 0 WHEN 'soon' THEN 1 ELSE 2 END, h.opened"
"""The most urgent first, then the longest waiting."""

SEEN_SECONDS = 3_600.0
"""Who opens a hand-off again and again stands in the trail once an hour."""
_MEMBER = "CAST(?2 AS BIGINT)"
"""PostgreSQL asks for the type of a value that may be NULL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A hand-off in the list. Times are aware, UTC."""

    id: int
    token: str
    """In addresses of the console."""
    state: HandoffState
    urgency: Urgency
    why: Why
    language: str
    """BCP 47, the person's."""
    opened: datetime
    waited: float
    """Seconds: since the person's last words that nobody answered, or since it was opened while
    nobody has taken it; 0.0 when it is the person's turn, and when it is closed."""
    member: int | None
    """Who has it."""
    person_at: datetime
    """The person's last words."""
    helper_at: datetime | None
    """The helpers' last words."""
    closed: datetime | None
    ended_by: str | None
    """Who closed it or gave it back: person, helper, or erased when the person deleted everything
    (then it has no lines any more)."""
    pending: bool
    """True while an answer waits for the helper's yes, or could not be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A hand-off with all that was said."""

    handoff: Waiting
    lines: tuple[Line, ...]
    """In the order in which they were said."""


def sees(tx: Transaction, organisation: int, member: int | None) -> str | None:
    """The condition on `handoff h` under which this member (?2) sees it; None: nothing at all."""
    if member is None:
        return f"{_MEMBER} IS NULL"
    row = tx.execute(
        "SELECT role FROM member WHERE id = ? AND organisation = ? AND removed IS NULL",
        member, organisation,
    ).fetchone()  # fmt: skip
    if row is None:
        return None
    return (
        f"(h.member IS NULL OR h.member = {_MEMBER})"
        if row[0] == Role.VOLUNTEER
        else f"{_MEMBER} IS NOT NULL"
    )


def note_seen(
    tx: Transaction, keys: Keys, organisation: int, member: int | None, handoff: int, now: float
) -> None:
    """Who looked at a hand-off stands in the trail."""
    known = tx.execute(
        "SELECT 1 FROM audit WHERE organisation = ? AND subject = ?"
        " AND member IS NOT DISTINCT FROM CAST(? AS BIGINT)"
        " AND action = 'handoff-seen' AND at > ?",
        organisation, handoff, member, now - SEEN_SECONDS,
    ).fetchone()  # fmt: skip
    if known is None:
        audit.note(tx, keys, organisation, member, "handoff-seen", handoff, now)


def let_go(tx: Transaction, member: int, now: float) -> None:
    """Somebody leaves: what they had taken waits for a colleague."""
    tx.execute(
        "UPDATE handoff SET state = 'waiting', member = NULL, taken = ?, ended_by = 'helper'"
        " WHERE member = ? AND state = 'taken'", now, member,
    )  # fmt: skip


def waiting(row: tuple[Any, ...], now: float) -> Waiting:
    """From the `COLUMNS` of a row."""
    (
        id_, token, state, urgency, why, language, opened, person, helper, member, closed, ended,
        pending,
    ) = row  # fmt: skip
    since = now
    if state == HandoffState.WAITING:
        since = opened
    elif state == HandoffState.TAKEN and (helper is None or helper < person):
        since = person
    return Waiting(
        id=id_,
        token=token,
        state=HandoffState(state),
        urgency=Urgency(urgency),
        why=Why(why),
        language=language,
        opened=datetime.fromtimestamp(opened, UTC),
        waited=max(0.0, now - since),
        member=member,
        person_at=datetime.fromtimestamp(person, UTC),
        helper_at=None if helper is None else datetime.fromtimestamp(helper, UTC),
        closed=None if closed is None else datetime.fromtimestamp(closed, UTC),
        ended_by=ended,
        pending=bool(pending),
    )
