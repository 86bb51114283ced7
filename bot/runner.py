"""The runner: receives, lets workers answer, delivers, sweeps; restarts what fails; ends cleanly.

A message that was being answered when the process died is a suspect: it is answered alone, so that
if it ends the process again no neighbour is blamed, and after `max_attempts` it is buried.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from hashlib import blake2b

from bot.attending import Answering, Attendant, Limits, Recall, Voicing
from bot.delivery import Delivery
from bot.errors import PorteVoixError, StoreError
from bot.late import LateVoices, Speaking
from bot.model import ConversationKey, Event, Message
from bot.ports import Channel, Clock, InboxItem, Phrases, Store
from bot.reminding import Reminding
from bot.waiting import Bell, back_off, cancel, insist, until

log = logging.getLogger("porte_voix.runner")

Loop = Callable[[Callable[[str], None]], Awaitable[None]]
"""Runs until cancelled; is handed what to call with a channel's name when it queued a reply."""

POLL_SECONDS = 1.0
IDLE_SECONDS = 60.0
ALBUM_SECONDS = 1.6
"""A little more than the time after which a store takes an album for complete."""
NOTICES = 10_000
"""New messages whose "your turn comes" is still to be considered."""
NOTICE_SECONDS = 0.2
HEALTHY_SECONDS = 60.0
CLOSE_SECONDS = 10.0


class Runner:
    """Runs the corridor until told to stop."""

    def __init__(
        self,
        store: Store,
        channels: Sequence[Channel],
        answer: Answering,
        *,
        phrases: Phrases,
        clock: Clock,
        workers: int = 4,
        limits: Limits | None = None,
        queue_limit: int = 200,
        sweep_every: float = 60.0,
        remind_every: float = 60.0,
        grace: float = 20.0,
        flush: float = 5.0,
        pseudonym: Callable[[ConversationKey], str] | None = None,
        on_event: Callable[[str, Event], None] = lambda pseudonym, event: None,
        voice: Voicing | None = None,
        recall: Recall | None = None,
        late: Speaking | None = None,
        loops: Mapping[str, Loop] | None = None,
    ) -> None:
        """`grace`: seconds a running answer gets at stop; `flush`: seconds for the last replies.

        `pseudonym` names a conversation in logs (default: a hash that changes with every start).
        `voice` adds the spoken form to the runner's own sentences (errors, "your turn comes");
        `recall` gives that of a sentence said while an answer is made, if it lies ready; `late`
        that of the second notes of answers. `loops`: further loops of the service, by name.
        """
        self._store = store
        self._channels = channels
        self._clock = clock
        self._workers = workers
        self._queue_limit = queue_limit
        self._sweep_every = sweep_every
        self._grace = grace
        self._flush = flush
        self._bell = Bell()
        self._gate = asyncio.Lock()
        self._suspects = True
        self._done = asyncio.Event()
        self._busy: set[ConversationKey] = set()
        self._arrived: asyncio.Queue[Message] = asyncio.Queue(NOTICES)
        self._told: set[ConversationKey] = set()
        self._stopping = False
        self._loops = dict(loops or {})
        names = pseudonym or _passing_pseudonyms()
        self._deliveries = {
            channel.name: Delivery(
                store, channel, clock=clock, pseudonym=names, on_event=on_event,
                late=LateVoices(late) if late else None,
            )
            for channel in channels
        }  # fmt: skip
        self._attendant = Attendant(
            store, {channel.name: channel for channel in channels}, answer, phrases=phrases,
            clock=clock, limits=limits or Limits(), pseudonym=names, on_event=on_event, voice=voice,
            recall=recall, relayed=self._ring_delivery,
        )  # fmt: skip
        self._reminding = Reminding(
            store, phrases=phrases, clock=clock, voiced=self._attendant.spoken,
            queued=self._ring_delivery, every=remind_every,
        )  # fmt: skip

    async def run(self, stop: asyncio.Event) -> None:
        """Open the store, work until `stop` is set, then end in good order and close everything.

        Raises StoreError, ConfigError when the store cannot be opened.
        """
        await self._store.open()
        receivers = [
            self._start(f"receive-{channel.name}", partial(channel.receive, self))
            for channel in self._channels
        ]
        workers = [self._start(f"work-{n}", partial(self._work, n)) for n in range(self._workers)]
        senders = [
            self._start(f"send-{name}-{n}", partial(delivery.work, n))
            for name, delivery in self._deliveries.items()
            for n in range(delivery.concurrency)
        ]
        others = [
            self._start("sweep", self._sweep),
            self._start("notify", self._tell_if_busy),
            self._start("remind", self._reminding.work),
            *(self._start(name, partial(loop, self.ring)) for name, loop in self._loops.items()),
        ]
        try:
            await until(stop, [*receivers, *workers, *senders, *others])
        finally:
            await self._end([*receivers, *others], workers, senders)

    def ring(self, channel: str) -> None:
        """There is something new to send on that channel."""
        self._ring_delivery(channel)

    @property
    def idle(self) -> bool:
        """True while no message is being answered."""
        return not self._busy

    # --- the door through which channels put messages ---

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """The store's `accept`, and then the workers are woken."""
        new = await self._store.accept(messages)
        if not any(new):
            return new
        self._bell.ring()
        if any(message.album for message in messages):
            asyncio.get_running_loop().call_later(ALBUM_SECONDS, self._bell.ring)
        for message, fresh in zip(messages, new, strict=True):
            if fresh and not self._arrived.full():  # full: only the courtesy of a notice is lost
                self._arrived.put_nowait(message)
        return new

    async def reachable(self, key: ConversationKey) -> None:
        """The store's `reachable`, and then delivery is woken."""
        await self._store.reachable(key)
        self._ring_delivery(key.channel)

    # --- the loops ---

    async def _work(self, number: int) -> None:
        """One worker: free first, then claim. The first also looks once a second."""
        poll = POLL_SECONDS if number == 0 else IDLE_SECONDS
        while not self._stopping:
            heard = self._bell.rung
            if not await self._next():
                await self._bell.wait(heard, timeout=poll)

    async def _next(self) -> bool:
        """Claim and attend to one message. False when there is none."""
        if not self._suspects:
            item = await self._claimed()
        else:
            async with self._gate:  # nobody else claims while a suspect is waited for
                others = frozenset(self._busy)
                item = await self._claimed()
                if item is not None and item.attempts > 1:
                    await self._alone(item, others)
                    return True
                self._suspects = False  # a store hands out suspects first: there are no more
        if item is not None:
            await self._attend(item)
        return item is not None

    async def _claimed(self) -> InboxItem | None:
        if self._stopping:
            return None
        item = await insist(lambda: self._store.claim(self._busy), complain=self._complain)
        if item is not None:
            self._busy.add(item.message.key)
            self._bell.ring()  # there may be more
        return item

    async def _alone(self, item: InboxItem, others: frozenset[ConversationKey]) -> None:
        """A suspect: nobody claims while we hold the gate; wait until the others are through."""
        try:
            while self._busy & others:
                self._done.clear()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._done.wait(), IDLE_SECONDS)
        except asyncio.CancelledError:
            self._busy.discard(item.message.key)
            await self._store.release(item)
            raise
        await self._attend(item)

    async def _attend(self, item: InboxItem) -> None:
        key = item.message.key
        try:
            await self._attendant.attend(item)
        finally:
            self._busy.discard(key)
            self._ring_delivery(key.channel)
            self._done.set()

    async def _tell_if_busy(self) -> None:
        """Above the limit each person is told once that their turn comes."""
        while True:
            arrived = [await self._arrived.get()]
            while not self._arrived.empty():
                arrived.append(self._arrived.get_nowait())
            waiting = (await self._store.backlog()).waiting
            if waiting > self._queue_limit:
                for message in arrived:
                    await self._tell(message)
            elif waiting <= self._queue_limit // 2:
                self._told.clear()
            await asyncio.sleep(NOTICE_SECONDS)

    async def _tell(self, message: Message) -> None:
        if message.key in self._told:
            return
        self._told.add(message.key)
        reply = await self._attendant.sentence(message.key, "busy-your-turn", message.language_hint)
        await self._store.enqueue(message.key, reply, reply_to=message.id)
        self._ring_delivery(message.key.channel)

    async def _sweep(self) -> None:
        while True:
            await self._store.sweep(self._clock.now())
            await asyncio.sleep(self._sweep_every)

    # --- supervision and the end ---

    def _start(self, name: str, body: Callable[[], Awaitable[None]]) -> asyncio.Task[None]:
        return asyncio.create_task(self._supervise(name, body), name=name)

    async def _supervise(self, name: str, body: Callable[[], Awaitable[None]]) -> None:
        """Start it again, later and later, whenever it fails; until it ends by itself."""
        failures = 0
        while True:
            started = self._clock.monotonic()
            try:
                return await body()
            except asyncio.CancelledError:
                raise
            except Exception as error:  # noqa: BLE001 - one loop's failure must not end the service
                if self._clock.monotonic() - started > HEALTHY_SECONDS:
                    failures = 0
                failures += 1
                # An error of our tree has a text without content; of any other only the class.
                detail = str(error) if isinstance(error, PorteVoixError) else ""
                log.error("restarting loop=%s error=%s %s", name, type(error).__name__, detail)
                await asyncio.sleep(back_off(failures, first=1.0, longest=60.0))

    async def _end(
        self, receivers: list[asyncio.Task[None]], workers: list[asyncio.Task[None]],
        senders: list[asyncio.Task[None]],
    ) -> None:  # fmt: skip
        """Receive no more, finish what runs, send what is due, close."""
        await cancel(receivers)
        self._stopping = True
        self._bell.ring_all()
        await asyncio.wait(workers, timeout=self._grace)
        await cancel(workers)
        for delivery in self._deliveries.values():
            delivery.drain()
        if senders:
            await asyncio.wait(senders, timeout=self._flush)
        await cancel(senders)
        for channel in self._channels:
            try:
                async with asyncio.timeout(CLOSE_SECONDS):
                    await channel.close()
            except Exception as error:  # noqa: BLE001 - the others must be closed as well
                log.error("close-failed channel=%s error=%s", channel.name, type(error).__name__)
        await self._store.close()

    def _ring_delivery(self, channel: str) -> None:
        if channel in self._deliveries:
            self._deliveries[channel].bell.ring()

    def _complain(self, error: StoreError) -> None:
        log.error("store-refused error=%s", error)


def _passing_pseudonyms() -> Callable[[ConversationKey], str]:
    """Names that mean nothing after this process ends."""
    salt = secrets.token_bytes(16)

    def name(key: ConversationKey) -> str:
        text = "\0".join((key.channel, key.chat, key.person)).encode()
        return blake2b(text, key=salt, digest_size=6).hexdigest()

    return name
