"""What ends a message: the answer with the new state, or the dead-letter state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.errors import StoreError
from bot.model import Conversation, MediaRef, Relayed, Reply, Turn
from bot.ports import InboxItem
from bot.stores.sql import erasures, forgetting, inbox, joins, media, outbox, reminders
from bot.stores.sql.partners import counts, desks, news
from bot.stores.sql.partners.book import Keys
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction, but


def finish(
    tx: Transaction, people: People, item: InboxItem, turn: Turn, now: float, wall: float,
    photo: timedelta, keys: Keys | None = None,
) -> None:  # fmt: skip
    """Message done, state saved, replies queued, media that nobody needs deleted. `wall`: the
    machine's own clock, by which the answer was made."""
    if turn.conversation.key != item.message.key:
        raise StoreError("an answer must belong to the conversation of its message")
    if not inbox.is_claimed(tx, item):
        return  # erased meanwhile: an answer would bring back what the person had deleted
    party = people.find_or_create(tx, item.message.key, now)
    if turn.relayed is not None and not _relay(tx, people, party, item, turn.relayed, now):
        turn = replace(turn, replies=turn.relayed.instead or turn.replies)
    origin = f"message-{item.rows[0]}"
    if turn.desk and not (keys and desks.settle(tx, keys, party, turn.desk, origin, now)):
        turn = replace(turn, replies=turn.desk.instead or turn.replies)
    consent = turn.conversation.consent
    if consent is not None and not consent.keep:
        erasures.note(tx, people.master, item.message.key, consent.at.timestamp())
    if turn.erase:
        erasures.note(tx, people.master, item.message.key, now)
        files = [ref for reply in turn.replies for ref in outbox.files(reply)]
        party = forgetting.erase_all_but(tx, people, party, files, max(item.rows), now)
    else:
        people.remember(
            tx,
            party,
            replace(turn.conversation, reminders=(), join=None, organisation=None, handoff=None),
            now,
        )
        reminders.keep(tx, party, turn.conversation.reminders, wall)
        if turn.news is not None:
            news.agree(tx, party.conversation, agreed=turn.news)
        _settle_media(tx, party, item, turn, wall, photo)
        inbox.close(tx, item.rows, "done", now)
        counts.count(tx, people, party, turn.counted, now)
    _queue(tx, people, party, item, turn.replies, now)
    if turn.erase and not turn.replies:
        forgetting.farewell(tx, party.conversation, now)


def _relay(
    tx: Transaction, people: People, party: Party, item: InboxItem, relayed: Relayed, now: float
) -> bool:
    """Queue what goes to the other person of a join. False when the join is over by now."""
    other = joins.peer(tx, people, party, relayed.join, now)
    if other is not None:
        for part, reply in enumerate(relayed.replies):
            # Their platform knows nothing of the message that this comes from.
            outbox.put(
                tx, people, other, reply, reply_to=f"join-{item.rows[0]}", part=part, now=now
            )
    if relayed.ends:
        joins.leave(tx, party, told=other is not None)
    return other is not None


def bury(tx: Transaction, people: People, item: InboxItem, reply: Reply, now: float) -> None:
    """Dead-letter the message; its content goes, the person gets a sentence."""
    if not inbox.is_claimed(tx, item):
        return
    party = people.find_or_create(tx, item.message.key, now)
    media.drop_held(tx, "inbox", item.rows)
    inbox.close(tx, item.rows, "dead", now)
    _queue(tx, people, party, item, (reply,), now)


def _queue(
    tx: Transaction, people: People, party: Party, item: InboxItem, replies: tuple[Reply, ...],
    now: float,
) -> None:  # fmt: skip
    for part, reply in enumerate(replies):
        outbox.put(tx, people, party, reply, reply_to=item.message.id, part=part, now=now)


def _settle_media(
    tx: Transaction, party: Party, item: InboxItem, turn: Turn, now: float, photo: timedelta
) -> None:
    """Photos stay for questions until they expire (rule B1); everything else goes now."""
    refs, expires = _kept_photos(turn.conversation, now, photo)
    media.hold(tx, party, refs, "conversation", party.conversation, expires)
    kept = {ref.handle for ref in refs}
    media.drop(
        tx, f"holder = 'conversation' AND holder_id = ?{but('handle', kept)}",
        party.conversation, *kept,
    )  # fmt: skip
    media.drop_held(tx, "inbox", item.rows)
    sent = {ref.handle for reply in turn.replies for ref in outbox.files(reply)}
    for ref in turn.discard:
        if ref.handle not in kept | sent:
            media.drop(tx, "handle = ? AND conversation = ?", ref.handle, party.conversation)


def _kept_photos(
    state: Conversation, now: float, photo: timedelta
) -> tuple[tuple[MediaRef, ...], float]:
    pending = state.pending_photo
    if pending is None or pending.expires_at <= datetime.fromtimestamp(now, UTC):
        return (), now
    latest = now + photo.total_seconds()
    return pending.refs, min(pending.expires_at.timestamp(), latest)
