"""Two conversations joined by a spoken code: one row that both look up.

Neither conversation's state is ever written for the other, so that no two turns can wait for each
other or overwrite one another: what one says to the other is queued in the sender's transaction,
and only while this row stands. A code is kept as a keyed hash, works once and for ten minutes; six
digits are few, so that wrong guesses are counted, those of each person and those of all.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from bot.errors import StoreError
from bot.model import ConversationKey, Join, JoinState
from bot.ports import Redeemed
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

CODE_SECONDS = 600.0
SILENCE_SECONDS = 1_800.0
"""As long as any other talk goes on without a word."""
REMEMBERED_SECONDS = 86_400.0
"""How long the one who stayed can still be told that it is over."""
OWN_GUESSES, ALL_GUESSES = 5, 100
"""Wrong codes in `CODE_SECONDS` of one person, and of everybody together: with ten codes open, all
of them together find one with a probability of one in a thousand, and its owner must still say
yes."""
_DIGITS = 6
_DRAWS = 100


@dataclass(frozen=True, slots=True)
class _Row:
    """The record as one of the two sees it."""

    id: int
    state: JoinState
    expires: float
    mine: bytes | None
    theirs: bytes | None
    yes: bytes | None
    peer_yes: bytes | None
    peer: int | None


_HOST = "SELECT id, state, expires, host_language, guest_language, host_yes, guest_yes, guest"
_GUEST = "SELECT id, state, expires, guest_language, host_language, guest_yes, host_yes, host"


def invite(tx: Transaction, people: People, key: ConversationKey, language: str, now: float) -> str:
    """A fresh code. What this conversation was joined to is over."""
    party = people.find_or_create(tx, key, now)
    leave(tx, party)
    for _ in range(_DRAWS):
        code = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}d}"
        made = tx.execute(
            "INSERT INTO joining(code, host, host_language, state, expires)"
            " VALUES (?, ?, ?, 'open', ?) ON CONFLICT(code) DO NOTHING",
            _hash(people, code), party.conversation, party.seal(language.encode(), "join"),
            now + CODE_SECONDS,
        )  # fmt: skip
        if made.rowcount:
            return code
    raise StoreError("no code is free")


def redeem(
    tx: Transaction, people: People, key: ConversationKey, code: str, language: str, now: float
) -> Redeemed:
    """The second place, for one. The second try of a message finds what the first one took."""
    party = people.find_or_create(tx, key, now)
    hashed = _hash(people, code)
    if tx.execute(
        "SELECT 1 FROM joining WHERE code = ? AND guest = ? AND state = 'asking' AND expires > ?",
        hashed, party.conversation, now,
    ).fetchone():  # fmt: skip
        return Redeemed.TAKEN
    if _too_often(tx, party, now):
        return Redeemed.OFTEN
    taken = tx.execute(
        "UPDATE joining SET guest = ?, guest_language = ?, state = 'asking', expires = ?"
        " WHERE code = ? AND state = 'open' AND expires > ? AND host != ? RETURNING id",
        party.conversation, party.seal(language.encode(), "join"), now + CODE_SECONDS,
        hashed, now, party.conversation,
    ).fetchone()  # fmt: skip
    if taken is None:
        tx.execute("INSERT INTO join_guess(person, at) VALUES (?, ?)", party.person, now)
        return Redeemed.WRONG
    leave(tx, party, but=taken[0])
    return Redeemed.TAKEN


def agree(
    tx: Transaction, people: People, key: ConversationKey, message: str, now: float
) -> Join | None:
    """This person's yes; with the other's, the join is on."""
    party = people.find(tx, key)
    if party is None:
        return None
    tx.execute(
        "UPDATE joining SET host_yes = CASE WHEN host = ?1 THEN ?2 ELSE host_yes END,"
        " guest_yes = CASE WHEN guest = ?1 THEN ?2 ELSE guest_yes END, expires = ?3"
        " WHERE ?1 IN (host, guest) AND state = 'asking' AND expires > ?4",
        party.conversation, party.seal(message.encode(), "join"), now + SILENCE_SECONDS, now,
    )  # fmt: skip
    tx.execute(
        "UPDATE joining SET state = 'on' WHERE ? IN (host, guest) AND state = 'asking'"
        " AND host_yes IS NOT NULL AND guest_yes IS NOT NULL", party.conversation,
    )  # fmt: skip
    return of(tx, people, party, now)


def load(tx: Transaction, people: People, key: ConversationKey, now: float) -> Join | None:
    """How the join of a conversation stands."""
    party = people.find(tx, key)
    return None if party is None else of(tx, people, party, now)


def of(tx: Transaction, people: People, party: Party, now: float) -> Join | None:
    """The same. One whose other half is gone, damaged or silent for too long is over."""
    row = _row(tx, party)
    if row is None or row.mine is None:
        return None
    mine = party.unseal(row.mine, "join").decode()
    expired = row.expires <= now
    if row.state is JoinState.OPEN:
        return None if expired else Join(id=row.id, state=row.state, mine=mine)
    over = Join(id=row.id, state=JoinState.OVER, mine=mine)
    if row.state is JoinState.OVER or expired or row.peer is None or row.theirs is None:
        return over
    try:
        peer = people.at(tx, row.peer)
        state = people.state(tx, peer)
        return Join(
            id=row.id,
            state=row.state,
            mine=mine,
            theirs=peer.unseal(row.theirs, "join").decode(),
            peer=people.address(tx, peer),
            agreed_in=None if row.yes is None else party.unseal(row.yes, "join").decode(),
            peer_agreed=row.peer_yes is not None,
            peer_spoken=state is None or state.prefers_voice,
        )
    except StoreError:  # the other's key is damaged: nothing can be sent to them
        return over


def peer(tx: Transaction, people: People, party: Party, join: int, now: float) -> Party | None:
    """To whom this person's words go through that join now; the talk goes on with it."""
    row = _row(tx, party)
    if row is None or row.id != join or row.peer is None or row.expires <= now:
        return None
    if row.state not in {JoinState.ASKING, JoinState.ON}:
        return None
    longer = SILENCE_SECONDS if row.state is JoinState.ON else CODE_SECONDS
    tx.execute("UPDATE joining SET expires = ? WHERE id = ?", now + longer, join)
    return people.at(tx, row.peer)


def leave(tx: Transaction, party: Party, *, but: int = 0, told: bool = False) -> None:
    """This conversation is joined to nobody any more (but through `but`). `told`: the other one
    hears of it in this very transaction; else they will be told when they speak next."""
    if told:
        tx.execute(
            "DELETE FROM joining WHERE ? IN (host, guest) AND id != ?", party.conversation, but
        )
    else:
        forget(tx, party.conversation, but=but)


def forget(tx: Transaction, conversation: int, *, but: int = 0) -> None:
    """The conversation goes: nothing of it stays in a join, whose other half will be told."""
    for side in ("host", "guest"):
        tx.execute(
            f"UPDATE joining SET {side} = NULL, {side}_language = NULL, {side}_yes = NULL,"  # noqa: S608
            " code = NULL,"
            f" state = 'over' WHERE {side} = ? AND id != ?", conversation, but,
        )  # fmt: skip
    tx.execute("DELETE FROM joining WHERE host IS NULL AND guest IS NULL")


def expire(tx: Transaction, now: float) -> None:
    """Codes that nobody used, joins that ended a day ago, old guesses."""
    tx.execute("DELETE FROM joining WHERE state = 'open' AND expires <= ?", now)
    tx.execute("DELETE FROM joining WHERE expires <= ?", now - REMEMBERED_SECONDS)
    tx.execute("DELETE FROM join_guess WHERE at <= ?", now - CODE_SECONDS)


def _row(tx: Transaction, party: Party) -> _Row | None:
    """The latest record of a conversation."""
    found = [
        row
        for select, side in ((_HOST, "host"), (_GUEST, "guest"))
        for row in tx.execute(f"{select} FROM joining WHERE {side} = ?", party.conversation)
    ]
    if not found:
        return None
    identity, state, *others = max(found, key=lambda row: int(row[0]))
    return _Row(identity, JoinState(state), *others)


def _too_often(tx: Transaction, party: Party, now: float) -> bool:
    own, everybody = tx.execute(
        "SELECT count(*) FILTER (WHERE person = ?), count(*) FROM join_guess WHERE at > ?",
        party.person, now - CODE_SECONDS,
    ).fetchone()  # fmt: skip
    return bool(own >= OWN_GUESSES or everybody >= ALL_GUESSES)


def _hash(people: People, code: str) -> bytes:
    return people.master.pseudonym("join-code", code)
