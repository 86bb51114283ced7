"""A second note not spoken yet, or that cannot be asked for, is sent later: that is no failure."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest
from runner_kit import ScriptedChannel, SystemClock, message

from bot.delivery import MAX_CRASHES, Delivery
from bot.errors import ChannelError, StoreError
from bot.late import NotSpokenYet
from bot.model import Manner, Reply
from bot.ports import OutboxItem, Outgoing

LATE = Reply(text="", speech="Deux.", language="fr", late=Manner())


@dataclass
class Outbox:
    """One reply, due again at once whenever it is put off."""

    after: list[float] = field(default_factory=list)
    was_sent: bool = False
    given_up: str = ""
    claims: int = 0

    async def outgoing(self, channel: str, busy: object) -> OutboxItem | None:
        if self.was_sent or self.given_up:
            return None
        self.claims += 1
        one = Outgoing(
            id="t", key=message("m").key, reply=LATE, audio=None, reply_to=None,
            attempt=self.claims,
        )  # fmt: skip
        return OutboxItem(row=1, outgoing=one)

    async def sent(self, item: OutboxItem) -> None:
        self.was_sent = True

    async def retry(self, item: OutboxItem, *, after: float) -> None:
        self.after.append(after)

    async def give_up(self, item: OutboxItem, reason: str) -> None:
        self.given_up = reason


@dataclass
class Notes:
    trouble: list[Exception]

    async def ready(self, outgoing: Outgoing) -> Outgoing | None:
        if self.trouble:
            raise self.trouble.pop()
        return outgoing

    def done(self, outgoing: Outgoing) -> None:
        """Nothing is kept."""


@pytest.mark.parametrize("trouble", [StoreError("away"), NotSpokenYet(5.0)])
async def test_it_is_sent_later_and_a_refusal_then_waits_as_after_the_first(trouble) -> None:
    outbox, channel = Outbox(), ScriptedChannel(script=[ChannelError("busy")])
    looks = MAX_CRASHES + 2
    delivery = Delivery(
        outbox, channel, clock=SystemClock(), pseudonym=lambda key: "x",
        on_event=lambda pseudonym, event: None, late=Notes([trouble] * looks),
    )  # fmt: skip
    delivery.drain()
    async with asyncio.timeout(5):
        await delivery.work(0)
    assert (outbox.was_sent, outbox.given_up) == (True, "")
    assert outbox.after == [5.0] * looks + [1.0]
