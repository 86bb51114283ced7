"""Replies on their way to browsers: who listens, what was shown, and what still waits.

A reply counts as delivered when the browser says that it shows it (or when a client without a
page was handed it). Until then `deliver` raises and the durable outbox keeps the reply.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from bot.errors import ChannelError
from bot.ports import Clock

AWAY = 300.0  # seconds until a reply to a closed browser is tried again by itself
SILENT = 5.0  # seconds until a reply that was not acknowledged is tried again
KEEP = 600.0  # seconds that a reply and its sound stay in memory
KEEP_SHOWN = 60.0  # seconds that the bare id of a shown reply is known, without its text
STREAM_QUEUE = 32  # events waiting for one slow browser
STREAMS_EACH = 4  # open pages of one browser
WAKES = 2
SWEPT = 8  # mailboxes looked at for each use
REPLIES_EACH = 40  # replies of one conversation held in memory


@dataclass(slots=True, kw_only=True)
class Delivery:
    """One reply on its way."""

    id: str
    reply_to: str
    event: str
    """The reply as one server-sent event; empty once a page shows it."""
    body: str
    """The reply as JSON; empty once a page shows it."""
    expires: float
    """On the monotonic clock."""
    shown: asyncio.Event = field(default_factory=asyncio.Event)


class Stream:
    """One open page: a bounded queue of server-sent events."""

    def __init__(self, alive: Callable[[], bool]) -> None:
        """`alive` tells whether the connection is still there."""
        self._alive = alive
        self._queue: asyncio.Queue[str | None] = asyncio.Queue(STREAM_QUEUE)
        self.closed = False

    @property
    def live(self) -> bool:
        """True while events may still arrive."""
        return not self.closed and self._alive()

    def push(self, event: str) -> None:
        """Queue an event; a page that does not keep up is closed and comes back by itself."""
        try:
            self._queue.put_nowait(event)
        except asyncio.QueueFull:
            self.close()

    def close(self) -> None:
        """End the stream after what is already queued, if it still fits."""
        self.closed = True
        if not self._queue.full():
            self._queue.put_nowait(None)

    async def next(self, timeout: float) -> str | None:
        """The next event, "" when none came in `timeout` seconds, None when closed."""
        if self.closed and self._queue.empty():
            return None
        try:
            async with asyncio.timeout(timeout):
                return await self._queue.get()
        except TimeoutError:
            return ""

    def drop(self) -> None:
        """Forget what was not sent yet."""
        while not self._queue.empty():
            self._queue.get_nowait()


class Mailbox:
    """What one browser's conversation waits for."""

    def __init__(self, wakes: int = 0) -> None:
        self.streams: list[Stream] = []
        self.pollers = 0
        self.wakes = wakes
        """How often the outbox is still to be told that somebody listens: twice after a page
        opened, because a reply may be put back just after the first time."""
        self.deliveries: OrderedDict[str, Delivery] = OrderedDict()
        self._arrived = asyncio.Event()

    @property
    def listening(self) -> bool:
        """True when somebody would see a reply now."""
        return self.pollers > 0 or any(stream.live for stream in self.streams)

    @property
    def idle(self) -> bool:
        """True when forgetting this mailbox loses nothing."""
        return not (self.listening or self.deliveries)

    def add(self, stream: Stream) -> None:
        """A page opened: it gets what no page has shown yet. The oldest of too many is closed."""
        self.streams = [each for each in self.streams if each.live]
        while len(self.streams) >= STREAMS_EACH:
            self.streams.pop(0).close()
        self.streams.append(stream)
        for delivery in self.deliveries.values():
            if not delivery.shown.is_set():
                stream.push(delivery.event)

    def publish(self, delivery: Delivery) -> None:
        """Hand a reply to every open page and poller."""
        self.deliveries[delivery.id] = delivery
        while len(self.deliveries) > REPLIES_EACH:
            self.deliveries.popitem(last=False)
        self.push(delivery.event)
        arrived, self._arrived = self._arrived, asyncio.Event()
        arrived.set()

    def push(self, event: str) -> None:
        """Send an event to every open page."""
        for stream in self.streams:
            if stream.live:
                stream.push(event)

    def hang_up(self) -> None:
        """Close the open pages: those that still live connect again, the dead ones are gone."""
        for stream in self.streams:
            stream.close()
        self.streams = []

    def replies(self, reply_to: str, after: int) -> list[Delivery]:
        """Replies to one message beyond the first `after`, and all that nobody was shown yet."""
        mine = [each for each in self.deliveries.values() if each.reply_to == reply_to][after:]
        return [
            each
            for each in self.deliveries.values()
            if each.body and (each in mine or not each.shown.is_set())
        ]

    def count(self, reply_to: str) -> int:
        """How many replies to one message are held."""
        return sum(1 for each in self.deliveries.values() if each.reply_to == reply_to)

    def purge(self, now: float) -> None:
        """Drop expired replies. `now` is on the monotonic clock."""
        for delivery in [item for item in self.deliveries.values() if item.expires <= now]:
            del self.deliveries[delivery.id]

    def forget(self) -> None:
        """Drop every reply, those queued for slow pages too."""
        self.deliveries.clear()
        for stream in self.streams:
            stream.drop()

    async def arrival(self, timeout: float) -> None:
        """Wait until a reply is published or the time is up."""
        arrived = self._arrived
        try:
            async with asyncio.timeout(timeout):
                await arrived.wait()
        except TimeoutError:
            return


class Mailboxes:
    """The mailboxes of all browsers; idle ones are forgotten, the longest unused first."""

    def __init__(
        self, clock: Clock, *, ack_timeout: float, size: int = 10_000, shared: bool = False
    ) -> None:
        """`ack_timeout`: seconds a page has to say that it shows a reply. `shared`: replies may
        wait of which only other processes know, so that the outbox is told of each new page."""
        self._clock = clock
        self._ack_timeout = ack_timeout
        self._size = size
        self._wakes = WAKES if shared else 0
        self._boxes: OrderedDict[str, Mailbox] = OrderedDict()

    def __getitem__(self, chat: str) -> Mailbox:
        box = self._boxes.pop(chat, None) or Mailbox(self._wakes)
        self._boxes[chat] = box
        self._forget(box)
        return box

    def _forget(self, box: Mailbox) -> None:
        """Drop expired replies and idle mailboxes. An open page uses its mailbox all the time, so
        the first ones are those that nobody used for longest."""
        now = self._clock.monotonic()
        over = len(self._boxes) > self._size
        for chat, each in [(None, box), *islice(self._boxes.items(), SWEPT)]:
            each.purge(now)
            if chat and each is not box and (each.idle or (over and not each.listening)):
                del self._boxes[chat]

    def purge(self) -> None:
        """Drop expired replies of all mailboxes, and the mailboxes that are idle then."""
        now = self._clock.monotonic()
        for chat, box in list(self._boxes.items()):
            box.purge(now)
            if box.idle:
                del self._boxes[chat]

    def forget(self, chat: str) -> None:
        """Drop every reply of one conversation; its pages stay open."""
        box = self._boxes.get(chat)
        if box is not None:
            box.forget()

    def listening(self, chat: str) -> bool:
        """True when somebody would see a reply now."""
        box = self._boxes.get(chat)
        return box is not None and box.listening

    def has_shown(self, chat: str, delivery_id: str) -> bool:
        """True when a browser said lately that it shows this reply."""
        known = self[chat].deliveries.get(delivery_id)
        return known is not None and known.shown.is_set()

    async def deliver(self, chat: str, delivery: Delivery) -> None:
        """Return once the reply is shown. Raises ChannelError while nobody shows it."""
        if self.has_shown(chat, delivery.id):
            return
        box = self[chat]
        if not box.listening:
            box.wakes = WAKES
            raise ChannelError("no page is open", retry_after=AWAY)
        box.publish(delivery)
        try:
            async with asyncio.timeout(self._ack_timeout):
                await delivery.shown.wait()
        except TimeoutError:
            box.wakes = WAKES
            box.hang_up()
            raise ChannelError("no page showed the reply", retry_after=SILENT) from None

    def shown(self, chat: str, delivery_id: str) -> None:
        """The page shows this reply and holds its sound: its text is dropped, its id soon."""
        delivery = self[chat].deliveries.get(delivery_id)
        if delivery is not None:
            delivery.shown.set()
            delivery.event = delivery.body = ""
            delivery.expires = self._clock.monotonic() + KEEP_SHOWN

    def close(self) -> None:
        """Close every page's stream."""
        for box in self._boxes.values():
            box.hang_up()
