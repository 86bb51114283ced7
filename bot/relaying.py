"""From one conversation to the one it is joined to: what is queued there with a turn here."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Answer, Relayed, Reply, Turn
from bot.ports import Services
from bot.voicing import voiced


def relayed(answer: Answer) -> Relayed | None:
    """The replies to the other person, and what the sender is told if they have left."""
    relay = answer.relay
    if relay is None:
        return None
    join = relay.join
    replies = tuple(
        Reply(
            text=one.text,
            speech=(one.text if one.speech is None else one.speech) if join.peer_spoken else "",
            language=one.language or join.theirs,
            choices=relay.choices,
        )
        for one in relay.passages
    )
    gone = (Reply(text=relay.gone, speech=relay.gone, language=join.mine),) if relay.gone else ()
    return Relayed(join=join.id, key=join.peer, replies=replies, instead=gone, ends=relay.ends)


async def relay_spoken(turn: Turn, services: Services) -> Turn:
    """Add the spoken forms: to the other person in their vault, to the sender in theirs."""
    sent, state = turn.relayed, turn.conversation
    if sent is None:
        return turn
    if sent.key is not None:
        theirs = [await voiced(reply, sent.key, services) for reply in sent.replies]
        sent = replace(sent, replies=tuple(theirs))
    if state.prefers_voice:
        own = [await voiced(reply, state.key, services, state.speed) for reply in sent.instead]
        sent = replace(sent, instead=tuple(own))
    return replace(turn, relayed=sent)
