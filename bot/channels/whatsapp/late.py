"""What the platform says after we stopped waiting: a failure must not lose the reply.

A reply of which not every part has a status lingers in the outbox (`bot.ports.Lingering`). A late
failure queues it anew, also after a restart, and the ordinary send path decides: what may work is
sent once more, outside the 24 hours the person is told by the template, whoever cannot be reached
is given up, logged and counted. The parts that did not fail are not sent again.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Collection

from bot.channels.remembering import remember
from bot.channels.whatsapp import faults
from bot.channels.whatsapp.statuses import Status, Statuses, part_of
from bot.errors import StoreError
from bot.ports import Lingering, Outgoing

log = logging.getLogger(__name__)

REMEMBERED = 20_000
TEMPLATE = "template"
"""The part that is no part of a reply, but tells of it."""


class Late:
    """In memory is only what spares a second send; what is to be sent is in the outbox."""

    def __init__(self, store: Lingering) -> None:
        self._store = store
        self._open: OrderedDict[str, set[str]] = OrderedDict()
        """Tokens without a status, by reply."""
        self._failed: OrderedDict[str, set[str]] = OrderedDict()
        """Names of the parts that failed late, by reply."""
        self._hopeless: OrderedDict[str, None] = OrderedDict()
        """Replies that failed again."""
        self._over: OrderedDict[str, None] = OrderedDict()
        """Messages whose failure was acted on: statuses come more than once."""

    def hopeless(self, outgoing: Outgoing) -> bool:
        """True for a reply that was sent a second time for nothing."""
        return outgoing.id in self._hopeless

    def spares(self, outgoing: Outgoing, part: str) -> bool:
        """True for a part of a reply of which other parts failed: this one went on."""
        failed = self._failed.get(outgoing.id)
        return bool(failed) and not any(
            name == part or name.startswith(f"{part}-") for name in failed or ()
        )

    async def linger(self, outgoing: Outgoing, tokens: Collection[str], statuses: Statuses) -> None:
        """Sent; what has no status yet may still fail. When the store refuses, it counts as sent:
        nothing more could be done."""
        missing = {token for token in tokens if statuses.of(token) is None}
        if not missing:
            return
        try:
            if await self._store.linger(outgoing):
                remember(self._open, outgoing.id, missing, REMEMBERED)
            for status in filter(None, map(statuses.of, set(missing))):  # came meanwhile
                await self.heard(status)
        except StoreError as error:
            log.warning("whatsapp: a late failure may be lost: %s", error)

    async def heard(self, status: Status) -> None:
        """Raises StoreError: the platform says it again."""
        whole = part_of(status.token)
        if whole is None:
            return
        identity, part = whole
        if status.arrived:
            await self._arrived(identity, status.token)
        elif status.message not in self._over:
            await self._failure(identity, part, status)

    async def _arrived(self, identity: str, token: str) -> None:
        missing = self._open.get(identity)
        if missing is None:
            return
        missing.discard(token)
        if not missing:
            await self._store.settled(identity)
            self._open.pop(identity, None)

    async def _failure(self, identity: str, part: str, status: Status) -> None:
        if part == TEMPLATE:
            log.error("whatsapp: a template failed later: code %d", status.code)
            remember(self._over, status.message, None, REMEMBERED)
            return
        times = await self._store.again(identity)
        if times == 0:
            return  # still in the queue, where the failure will be seen
        remember(self._over, status.message, None, REMEMBERED)
        self._open.pop(identity, None)
        if times is None:
            log.error("whatsapp: a message failed, nothing is left of it: code %d", status.code)
            return
        log.warning("whatsapp: a message failed late, time %d: code %d", times, status.code)
        failed = self._failed.get(identity, set()) | {part}
        remember(self._failed, identity, failed, REMEMBERED)
        waits = isinstance(faults.of_code(status.code), faults.WindowClosed)
        if times > 1 and not waits:
            remember(self._hopeless, identity, None, REMEMBERED)
