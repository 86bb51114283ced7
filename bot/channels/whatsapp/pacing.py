"""How fast we may send: one message to a person every six seconds, with bursts of up to 45 that are
paid back; 80 a second for the number, both directions together.

https://developers.facebook.com/docs/whatsapp/cloud-api/overview#pair-rate-limits
https://developers.facebook.com/docs/whatsapp/throughput
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.channels import pacing
from bot.channels.pacing import Rate

OVERALL = Rate(interval=1 / 60)  # leaves a quarter for what people send us
PERSON = Rate(interval=6.0, burst=30)  # two thirds of what the platform lets pass at once


class Pacing(pacing.Pacing):
    """At the rates above."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`monotonic` gives seconds; `sleep` waits that many."""
        super().__init__(monotonic, sleep, overall=OVERALL, rate=lambda person: PERSON)
