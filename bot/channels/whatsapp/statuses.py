"""What the platform says later about what we sent: sent, delivered, read, played, failed.

Every message carries a token of ours (``biz_opaque_callback_data``), which the platform returns
with each status. The token is `Outgoing.id`, a random number of the outbox, and the part's name: it
holds nothing of the person, is the same after a restart, and leads back to the reply.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
from collections import OrderedDict
from dataclasses import dataclass

from bot.channels.remembering import remember
from bot.channels.whatsapp.wire import items, number, text

ARRIVED = frozenset({"sent", "delivered", "read", "played"})
REMEMBERED = 20_000
"""Tokens remembered, 100 bytes each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One status of a webhook."""

    message: str
    """The platform's id of the message."""
    token: str
    arrived: bool
    """True: the platform sent it on; False: it failed."""
    code: int = 0
    """Why it failed."""


def read(value: object) -> Status | None:
    """A status of ours; None for all others."""
    state, token = text(value, "status"), text(value, "biz_opaque_callback_data")
    if not token or not (state in ARRIVED or state == "failed"):
        return None
    errors = items(value, "errors")
    return Status(
        message=text(value, "id"),
        token=token,
        arrived=state != "failed",
        code=number(errors[0], "code") if errors else 0,
    )


_OUTBOX = re.compile(r"[0-9a-f]{32}")


def token_of(secret: str, outgoing: str, part: str) -> str:
    """Of a part of a reply. What is no reply of the outbox (its id may quote one of the platform's)
    becomes a keyed hash."""
    if _OUTBOX.fullmatch(outgoing):
        return f"{outgoing}.{part}"
    said = f"porte-voix/callback\0{outgoing}\0{part}".encode()
    return hmac.new(secret.encode(), said, hashlib.sha256).hexdigest()[:32]


def part_of(token: str) -> tuple[str, str] | None:
    """`Outgoing.id` and the name of the part; None for what is no reply of the outbox."""
    outgoing, dot, part = token.partition(".")
    return (outgoing, part) if dot and _OUTBOX.fullmatch(outgoing) else None


class Statuses:
    """The last status of each token, for a while, in memory: a front that was just started knows
    nothing and waits a little before it sends again (see `deliver`)."""

    def __init__(self) -> None:
        self._last: OrderedDict[str, Status] = OrderedDict()
        self._over: OrderedDict[str, None] = OrderedDict()
        """Messages whose failure was acted on; the platform delivers statuses more than once."""
        self._waiting: dict[str, asyncio.Event] = {}

    def note(self, status: Status) -> None:
        """Remember it and wake who waits for it."""
        if not status.arrived and status.message in self._over:
            return
        remember(self._last, status.token, status, REMEMBERED)
        if status.token in self._waiting:
            self._waiting[status.token].set()

    def of(self, token: str) -> Status | None:
        """The last one, if any."""
        return self._last.get(token)

    def again(self, token: str) -> None:
        """It failed and is sent anew: that failure is over."""
        status = self._last.pop(token, None)
        if status is not None:
            remember(self._over, status.message, None, REMEMBERED)

    async def wait(self, token: str, seconds: float) -> Status | None:
        """The last status, waiting at most so long for one; None: there was none."""
        if token not in self._last and seconds > 0:
            event = self._waiting.setdefault(token, asyncio.Event())
            try:
                async with asyncio.timeout(seconds):
                    await event.wait()
            except TimeoutError:
                pass
            finally:
                self._waiting.pop(token, None)
        return self._last.get(token)
