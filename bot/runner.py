"""The runner: receives, lets messages be answered, delivers, sweeps; ends cleanly.

Alone (SQLite) it does all of that itself. Among several processes (`Company`) it does what its role
says, the work waits in the database, and what must happen once happens in one of them.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from typing import Protocol

from bot.answering import Answerers, LocalAnswerers
from bot.attending import Answering, Attendant, Limits, Recall, Voicing
from bot.busy import BusyNotices
from bot.capabilities import Role
from bot.delivery import Delivery
from bot.elsewhere import Elsewhere
from bot.late import LateVoices, Notes, Speaking
from bot.model import ConversationKey, Event, Message
from bot.ports import Channel, Clock, Phrases, Store
from bot.reminding import Reminding
from bot.supervising import Body, start
from bot.waiting import cancel, until

log = logging.getLogger("porte_voix.runner")

Loop = Callable[[Callable[[str], None]], Awaitable[None]]
"""Runs until cancelled; is handed what to call with a channel's name when it queued a reply."""

ALBUM_SECONDS = 1.6
"""A little more than the time after which a store takes an album for complete."""
CLOSE_SECONDS = 10.0
ARRIVE_SECONDS = 15.0
"""What a send that is under way gets at stop: cut off, nobody would know whether it arrived, and
the next start would send it a second time. A page that stays silent holds its sender for ten."""


class Company(Protocol):
    """The other processes on the same database, and our place among them."""

    @property
    def role(self) -> Role: ...

    @property
    def tends(self) -> bool:
        """True: it may say reminders and run the further loops, which need engines."""
        ...

    @property
    def doors(self) -> Mapping[str, Channel]:
        """Channels as an answer reaches them, wherever they are received."""
        ...

    @property
    def notes(self) -> Notes:
        """Second notes, spoken by whoever can."""
        ...

    def elsewhere(self, channel: str) -> Elsewhere | None:
        """Who is connected to another process; None where nobody is connected to any."""
        ...

    async def wake(self, channel: str) -> None:
        """Something is to be sent on that channel by another process. Raises nothing."""
        ...

    def answerers(self, attendant: Attendant, channels: Mapping[str, Channel]) -> Answerers:
        """Those who answer here, and bring in the media of these channels."""
        ...

    def met(self, key: ConversationKey) -> None:
        """Somebody wrote to this process."""
        ...

    def once(self, name: str, body: Body) -> Body:
        """The same loop, in exactly one process at a time."""
        ...

    def door(self, channel: str, body: Body) -> Body:
        """The same loop; in one process at a time where the platform allows one only."""
        ...

    def loops(self, ring: Callable[[str], None]) -> Sequence[tuple[str, Body]]:
        """Further loops, which outlive the answers; `ring` is called with the name of a channel on
        which something new is to be sent, empty for all."""
        ...


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
        company: Company | None = None,
    ) -> None:
        """`grace`: seconds a running answer gets at stop; `flush`: seconds in which replies that
        are due are still begun.

        `pseudonym` names a conversation in logs (default: a hash that changes with every start).
        `voice` adds the spoken form to the runner's own sentences (errors, "your turn comes");
        `recall` gives that of a sentence said while an answer is made, if it lies ready; `late`
        that of the second notes of answers. `loops`: further loops of the service, by name.
        `company`: the other processes; None: there are none.
        """
        self._store = store
        self._clock = clock
        self._company = company
        self._role = company.role if company else Role.ALL
        self._channels = [*channels] if self._role.receives else []
        self._sweep_every = sweep_every
        self._grace = grace
        self._flush = flush
        self._loops = dict(loops or {})
        names = pseudonym or _passing_pseudonyms()
        notes: Notes | None = LateVoices(late) if late else None
        self._deliveries = {
            channel.name: Delivery(
                store, channel, clock=clock, pseudonym=names, on_event=on_event,
                late=company.notes if company else notes,
                elsewhere=company.elsewhere(channel.name) if company else None,
                woken=company.wake if company else None,
            )
            for channel in self._channels
        }  # fmt: skip
        by_name = {channel.name: channel for channel in self._channels}
        self._attendant = Attendant(
            store, company.doors if company else by_name, answer, phrases=phrases, clock=clock,
            limits=limits or Limits(), pseudonym=names, on_event=on_event, voice=voice,
            recall=recall, relayed=self.ring,
        )  # fmt: skip
        self._answerers = (
            company.answerers(self._attendant, by_name)
            if company
            else LocalAnswerers(store, self._attendant.attend, count=workers, answered=self.ring)
        )
        self._busy = BusyNotices(
            store, self._attendant.sentence, limit=queue_limit, queued=self.ring
        )
        self._reminding = Reminding(
            store, phrases=phrases, clock=clock, voiced=self._attendant.spoken, queued=self.ring,
            every=remind_every,
        )  # fmt: skip

    async def run(self, stop: asyncio.Event) -> None:
        """Open the store, work until `stop` is set, then end in good order and close everything.

        Raises StoreError, ConfigError when the store cannot be opened.
        """
        await self._store.open()
        receivers = self._started(self._receivers())
        workers = self._started(self._answerers.loops())
        senders = self._started(self._senders())
        others = self._started(self._others())
        keepers = self._started(self._company.loops(self._heard) if self._company else ())
        try:
            await until(stop, [*receivers, *workers, *senders, *others, *keepers])
        finally:
            await self._end([*receivers, *others], workers, senders, keepers)

    def ring(self, channel: str) -> None:
        """There is something new to send on that channel."""
        if channel in self._deliveries:
            self._deliveries[channel].bell.ring()

    @property
    def idle(self) -> bool:
        """True while no message is being answered."""
        return self._answerers.idle

    # --- the door through which channels put messages ---

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """The store's `accept`, and then those who answer are woken."""
        new = await self._store.accept(messages)
        if not any(new):
            return new
        self._answerers.ring(
            [message for message, fresh in zip(messages, new, strict=True) if fresh]
        )
        if any(message.album for message in messages):
            asyncio.get_running_loop().call_later(ALBUM_SECONDS, self._answerers.ring)
        for message, fresh in zip(messages, new, strict=True):
            if fresh:
                self._busy.consider(message)
                if self._company is not None:
                    self._company.met(message.key)
        return new

    async def revise(self, channel: str, identity: str, message: Message | None) -> bool:
        """The store's `revise`."""
        return await self._store.revise(channel, identity, message)

    async def reachable(self, key: ConversationKey) -> None:
        """The store's `reachable`, and then delivery is woken."""
        await self._store.reachable(key)
        self.ring(key.channel)

    # --- the loops ---

    def _receivers(self) -> list[tuple[str, Body]]:
        return [
            (f"receive-{one.name}", self._door(one.name, partial(one.receive, self)))
            for one in self._channels
        ]

    def _senders(self) -> list[tuple[str, Body]]:
        return [
            (f"send-{name}-{n}", partial(delivery.work, n))
            for name, delivery in self._deliveries.items()
            for n in range(delivery.concurrency)
        ]

    def _others(self) -> list[tuple[str, Body]]:
        once = self._company.once if self._company else lambda name, body: body
        loops: list[tuple[str, Body]] = [("sweep", once("sweep", self._sweep))]
        if self._role.receives:
            loops.append(("notify", self._busy.work))
        if self._company is None or self._company.tends:
            loops.append(("remind", once("remind", self._reminding.work)))
            loops += [
                (name, once(name, partial(loop, self.ring))) for name, loop in self._loops.items()
            ]
        return loops

    def _door(self, channel: str, body: Body) -> Body:
        return self._company.door(channel, body) if self._company else body

    async def _sweep(self) -> None:
        while True:
            await self._store.sweep(self._clock.now())
            await asyncio.sleep(self._sweep_every)

    def _heard(self, channel: str) -> None:
        """Another process queued something; empty: something may have been missed."""
        for name, delivery in self._deliveries.items():
            if channel in {"", name}:
                delivery.bell.ring()

    # --- the end ---

    def _started(self, loops: Sequence[tuple[str, Body]]) -> list[asyncio.Task[None]]:
        return [start(name, body, self._clock) for name, body in loops]

    async def _end(
        self, receivers: list[asyncio.Task[None]], workers: list[asyncio.Task[None]],
        senders: list[asyncio.Task[None]], keepers: list[asyncio.Task[None]],
    ) -> None:  # fmt: skip
        """Receive no more, finish what runs, send what is due, close."""
        await cancel(receivers)
        self._answerers.halt()
        if workers:
            await asyncio.wait(workers, timeout=self._grace)
        await cancel(workers)
        await self._send_last(senders)
        await cancel(senders)
        await cancel(keepers)
        for channel in self._channels:
            try:
                async with asyncio.timeout(CLOSE_SECONDS):
                    await channel.close()
            except Exception as error:  # noqa: BLE001 - the others must be closed as well
                log.error("close-failed channel=%s error=%s", channel.name, type(error).__name__)
        await self._store.close()

    async def _send_last(self, senders: list[asyncio.Task[None]]) -> None:
        """Send what is due for a while, unless others can; what is begun may arrive."""
        others = self._company is not None
        self._drain(leave=others)
        if not others and senders:
            await asyncio.wait(senders, timeout=self._flush)
            self._drain(leave=True)
        if senders:
            await asyncio.wait(senders, timeout=ARRIVE_SECONDS)

    def _drain(self, *, leave: bool) -> None:
        for delivery in self._deliveries.values():
            delivery.drain(leave=leave)


def _passing_pseudonyms() -> Callable[[ConversationKey], str]:
    """Names that mean nothing after this process ends."""
    salt = secrets.token_bytes(16)

    def name(key: ConversationKey) -> str:
        text = "\0".join((key.channel, key.chat, key.person)).encode()
        return blake2b(text, key=salt, digest_size=6).hexdigest()

    return name
