"""The person's side of hand-offs: the desk of their association, what they lay there, how it goes.

What a person agreed to hand over is sealed with the association's key in the very transaction of
their yes; nothing else of their conversation ever is. When they have everything deleted, only the
fact that somebody left stays for a day, tied to nobody, so that the helper knows.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from bot.errors import ConfigError, StoreError
from bot.model import ConversationKey, Desk, Handoff, HandoffState, Packet, Urgency, Why
from bot.partners.hours import next_opening, open_at
from bot.partners.model import Organisation
from bot.ports import Counter
from bot.stores.sql.partners import accounts, audit, invitations, lines, organisations, rooms
from bot.stores.sql.partners.book import Keys
from bot.stores.sql.partners.lines import LineState
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

GONE_SECONDS = 86_400.0
"""How long helpers see that a person had everything deleted."""
UNKNOWN = "und"
"""BCP 47 for a language of which nothing is known."""


def counter(
    tx: Transaction, keys: Keys, people: People, key: ConversationKey, language: str, now: float
) -> Counter | None:
    """The desk of the person's own association; None: there is none, or it takes no hand-offs."""
    party = people.find(tx, key)
    organisation = None if party is None else invitations.organisation_of(tx, party.conversation)
    home = None if organisation is None else _home(tx, keys, organisation)
    if organisation is None or home is None or not home.handoffs:
        return None
    at = datetime.fromtimestamp(now, UTC)
    members = accounts.all_of(tx, keys, "WHERE organisation = ? AND removed IS NULL", organisation)
    primary = language.split("-")[0]
    try:
        open_now, opens = open_at(home, at), next_opening(home, at)
    except ConfigError:  # its time zone is unknown here: nobody is promised a time
        open_now, opens = False, None
    return Counter(
        organisation=organisation,
        name=home.name,
        open=open_now,
        opens=opens,
        speaks=any(
            primary == spoken.split("-")[0]
            for one in members
            if one.active
            for spoken in one.member.languages
        ),
        reads=home.reads,
        platform=rooms.platform(tx, keys, organisation),
    )


def load(tx: Transaction, keys: Keys, conversation: int) -> Handoff | None:
    """The open hand-off of a conversation."""
    row = tx.execute(
        "SELECT id, state, organisation, opened, helper_at FROM handoff"
        " WHERE conversation = ? AND state != 'closed'", conversation,
    ).fetchone()  # fmt: skip
    home = _home(tx, keys, row[2]) if row else None
    if home is None:
        return None
    handoff, state, _, opened, helper = row
    return Handoff(
        id=handoff,
        state=HandoffState(state),
        organisation=home.name,
        language=home.reads,
        asked_at=datetime.fromtimestamp(opened, UTC),
        helper_at=None if helper is None else datetime.fromtimestamp(helper, UTC),
    )


def settle(
    tx: Transaction, keys: Keys, party: Party, desk: Desk, origin: str, now: float
) -> bool:  # fmt: skip
    """What a turn does at the desk. False: it is over by now, and nothing was handed over.

    `origin` names the message that it comes from: what it says is written once.
    """
    if desk.packet is not None:
        return desk.organisation is not None and _lay(
            tx, keys, party, desk.organisation, desk.packet, origin, now
        )
    row = tx.execute(
        "SELECT id, state, organisation FROM handoff WHERE conversation = ? AND state != 'closed'",
        party.conversation,
    ).fetchone()
    if row is None or (desk.lines and row[1] != HandoffState.TAKEN):
        return False
    handoff, _, organisation = row
    key = keys.of(tx, organisation)
    for number, said in enumerate(desk.lines):
        lines.add(tx, key, handoff, said, LineState.SAID, origin=f"{origin}-{number}")
    if desk.lines:
        tx.execute("UPDATE handoff SET person_at = ? WHERE id = ?", now, handoff)
    if desk.urgent:
        tx.execute("UPDATE handoff SET urgency = ? WHERE id = ?", Urgency.NOW, handoff)
    if desk.closes or desk.releases:
        _leave(tx, keys, organisation, handoff, now, closes=desk.closes)
    return True


def _lay(
    tx: Transaction, keys: Keys, party: Party, organisation: int, packet: Packet, origin: str,
    now: float,
) -> bool:  # fmt: skip
    """Open a hand-off at the desk of the person's own association and of no other; what comes to
    one that is open already is added to it."""
    home = _home(tx, keys, organisation)
    own = tx.execute(
        "SELECT 1 FROM belonging WHERE conversation = ? AND organisation = ?",
        party.conversation, organisation,
    ).fetchone()  # fmt: skip
    if own is None or home is None or not home.handoffs:
        return False
    opened = tx.execute(
        "INSERT INTO handoff(token, organisation, conversation, state, urgency, why, language,"
        " opened, person_at, announced) VALUES (?, ?, ?, 'waiting', ?, ?, ?, ?, ?, 'waiting')"
        " ON CONFLICT(conversation) WHERE state != 'closed' AND conversation IS NOT NULL"
        " DO NOTHING RETURNING id",
        secrets.token_urlsafe(12), organisation, party.conversation, packet.urgency, packet.why,
        packet.language, now, now,
    ).fetchone()  # fmt: skip
    if opened is not None:
        audit.note(tx, keys, organisation, None, "handoff-opened", opened[0], now)
    handoff, urgency = tx.execute(
        "SELECT id, urgency FROM handoff WHERE conversation = ? AND state != 'closed'",
        party.conversation,
    ).fetchone()
    ranks = list(Urgency)
    if ranks.index(packet.urgency) > ranks.index(Urgency(urgency)):
        tx.execute("UPDATE handoff SET urgency = ? WHERE id = ?", packet.urgency, handoff)
    key = keys.of(tx, organisation)
    for number, said in enumerate(packet.lines):
        lines.add(tx, key, handoff, said, LineState.SAID, origin=f"{origin}-{number}")
    return True


def _leave(
    tx: Transaction, keys: Keys, organisation: int, handoff: int, now: float, *, closes: bool
) -> None:
    """The person ended it, or has the bot back and leaves it in the queue. They know: nothing is
    announced, and that nobody answers is not told either."""
    if closes:
        tx.execute(
            "UPDATE handoff SET state = 'closed', closed = ?, ended_by = 'person',"
            " announced = 'closed' WHERE id = ?", now, handoff,
        )  # fmt: skip
    else:
        tx.execute(
            "UPDATE handoff SET state = 'waiting', member = NULL, taken = NULL,"
            " ended_by = 'person', announced = 'waiting', told = ? WHERE id = ?", now, handoff,
        )  # fmt: skip
    action = "handoff-closed" if closes else "handoff-released"
    audit.note(tx, keys, organisation, None, action, handoff, now)


def forget(tx: Transaction, conversation: int, now: float) -> None:
    """Nothing that the person handed over stays; helpers see for a day that somebody left."""
    rows = tx.execute("SELECT id FROM handoff WHERE conversation = ?", conversation).fetchall()
    for (handoff,) in rows:
        tx.execute("DELETE FROM handoff_line WHERE handoff = ?", handoff)
        tx.execute(
            "UPDATE handoff SET conversation = NULL, state = 'closed', announced = 'closed',"
            " closed = ?, ended_by = 'erased', urgency = ?, why = ?, language = ? WHERE id = ?",
            now, Urgency.USUAL, Why.ASKED, UNKNOWN, handoff,
        )  # fmt: skip
        tx.scrub = True


def expire(tx: Transaction, now: float, retention: float) -> None:
    """What was closed `retention` seconds ago, and the marks of people who left."""
    gone = tx.execute(
        "DELETE FROM handoff WHERE closed < ? OR (ended_by = 'erased' AND closed < ?)",
        now - retention, now - GONE_SECONDS,
    ).rowcount  # fmt: skip
    tx.scrub = tx.scrub or gone > 0


def _home(tx: Transaction, keys: Keys, organisation: int) -> Organisation | None:
    """None: the association is gone."""
    try:
        return organisations.get(tx, keys, organisation)
    except StoreError:
        return None
