"""How fast we may send. Telegram's limits: about 30 messages a second overall, 1 a second to one
chat (short bursts pass), 20 a minute to one group (https://core.telegram.org/bots/faq)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.channels import pacing
from bot.channels.pacing import CHATS, PATIENCE, Rate

__all__ = ["CHATS", "PATIENCE", "Pacing"]

OVERALL = Rate(interval=1 / 30)
PRIVATE = Rate(interval=1.0, burst=3)  # a reply is a voice note and a text
GROUP = Rate(interval=60 / 18, burst=2)  # at most 2 + 18 in any minute


class Pacing(pacing.Pacing):
    """At the rates above."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`monotonic` gives seconds; `sleep` waits that many."""
        super().__init__(monotonic, sleep, overall=OVERALL, rate=_rate)


def _rate(chat: str) -> Rate:
    """Groups have negative ids."""
    return GROUP if chat.startswith("-") else PRIVATE
