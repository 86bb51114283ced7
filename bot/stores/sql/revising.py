"""A message that the person changed, or took back, while it was waiting."""

from __future__ import annotations

from bot.model import Message
from bot.stores.sql import inbox, media
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction


def revise(
    tx: Transaction,
    people: People,
    channel: str,
    identity: str,
    message: Message | None,
    now: float,
) -> bool:
    """Put `message` in the place of the waiting one of that id; None: nothing of it remains but
    the dedupe key. False when it is not waiting (any more), or is somebody else's."""
    found = tx.execute(
        "SELECT id, conversation FROM inbox"
        " WHERE channel = ? AND external_id = ? AND state = 'waiting'",
        channel, people.master.external(channel, identity),
    ).fetchone()  # fmt: skip
    if found is None:
        return False
    row, conversation = found
    if message is None:
        media.drop_held(tx, "inbox", [row])
        inbox.close(tx, [row], "done", now)
        return True
    party = people.find(tx, message.key)
    if party is None or party.conversation != conversation:
        return False
    media.drop_held(tx, "inbox", [row])
    inbox.write(tx, party, row, message)
    media.hold(tx, party, message.media, "inbox", row)
    return True
