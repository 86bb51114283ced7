"""What an answer took is measured around the corridor, which reads no counter."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace

from bot.config import Config
from bot.energy import added, elsewhere
from bot.metering import Meter
from bot.model import Turn
from bot.routing import Wish
from bot.wiring.services import endpoint_of


async def metered(meter: Meter, answering: Awaitable[Turn], remote: str) -> Turn:
    """The turn with what it took among its events and in the conversation, so that it can be asked
    for. `remote`: see `remote_engine`."""
    with meter.measured() as taken:
        turn = await answering
        used = added(taken(), elsewhere(turn.events, remote))
    state = turn.conversation
    if not turn.erase and state.keeps and turn.skill != Wish.ENERGY:  # asked twice: the same
        state = replace(state, energy=used)
    return replace(turn, events=(*turn.events, used), conversation=state)


def remote_engine(config: Config) -> str:
    """Name of the engines that compute at the operator's endpoint; empty: there is none."""
    return endpoint_of(config.remote).name if config.remote.configured else ""
