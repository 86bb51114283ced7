"""The slots of a process that take jobs, and the heartbeat that says they live.

Text, and with it danger, never waits behind audio: in a process that does both, one slot takes
nothing but text. A job that some worker ended with is a suspect: with media, it runs while no other
work with media and no other suspect runs here, so that nobody is blamed for a neighbour. A text
that is one waits for another such text alone.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.capabilities import Capability
from bot.errors import StoreError
from bot.model import Message
from bot.patience import LAST_BUT_ONE, YOUNG_SECONDS
from bot.scaling.jobs import Job, Jobs, soon
from bot.scaling.pulse import Pulse
from bot.supervising import Body
from bot.waiting import Bell, back_off, insist

log = logging.getLogger("porte_voix.scaling")

BEAT_SECONDS = 1.0
POLL_SECONDS = 0.5
"""Of each kind, one slot that waits looks so often, whether or not a bell rang."""
IDLE_SECONDS = 30.0
LONGEST_RETRY = 60.0
"""A delayed job holds up its conversation."""
GIVE_BACK_SECONDS = 5.0

Queues = tuple[Capability, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """The job is not done: somebody else's, or not yet."""

    queue: Capability | None = None
    urgency: int | None = None
    at: datetime | None = None


Handler = Callable[[Job, Queues], Awaitable[Again | None]]
"""Does a job in a slot for these queues; None: it is done. Raises StoreError to try it later."""


def slots(serves: frozenset[Capability], count: int) -> tuple[Queues, ...]:
    """What each of `count` slots takes: one for text alone wherever there is anything else; where
    there is only one slot, it is a second one."""
    every = tuple(sorted(serves))
    if Capability.IO not in serves or len(serves) == 1:
        return (every,) * count
    return ((Capability.IO,), *(every,) * max(count - 1, 1))


class Worker:
    """Takes jobs while it is registered; see `Answerers`."""

    def __init__(
        self, jobs: Jobs, pulse: Pulse, handlers: Mapping[str, Handler], slots: Sequence[Queues], *,
        beat: float = BEAT_SECONDS, young: float = YOUNG_SECONDS, warm: asyncio.Event | None = None,
    ) -> None:  # fmt: skip
        """`handlers` by the name of the task; `slots`: what each takes; `beat`: seconds between
        two heartbeats; `young`: seconds before a job's last try; `warm`: nothing is taken before it
        is set."""
        self._jobs = jobs
        self._pulse = pulse
        self._warm = warm
        self._handlers = handlers
        self._slots = slots
        self._beat = beat
        self._old_at = time.monotonic() + young
        self._bells = {queues: Bell() for queues in slots}
        self._looking: set[Queues] = set()
        """Kinds of which one slot looks often."""
        self._id: int | None = None
        self._ids: tuple[int, ...] = ()
        """Ours, the present one first: while it replaces another, a job may be under either."""
        self._registered = asyncio.Event()
        self._held: dict[int, Queues] = {}
        """Jobs that run here, and the slot."""
        self._suspects: set[int] = set()
        """Those of them that some worker ended with."""
        self._gate = asyncio.Lock()
        self._text_gate = asyncio.Lock()
        """Held by the one suspect of the slots with text alone."""
        self._ended = asyncio.Event()
        self._failures: Counter[int] = Counter()
        self._stopping = False

    @property
    def idle(self) -> bool:
        """True while nothing is being done."""
        return not self._held

    @property
    def serves(self) -> frozenset[Capability]:
        """Every queue of every slot."""
        return frozenset(queue for queues in self._slots for queue in queues)

    def loops(self) -> Sequence[tuple[str, Body]]:
        """One for each slot; it ends by itself after `halt`."""
        return [(f"work-{n}", partial(self._slot, each)) for n, each in enumerate(self._slots)]

    def ring(self, new: Sequence[Message] = ()) -> None:
        """There may be something in any queue."""
        for bell in self._bells.values():
            bell.ring()

    def rung(self, queue: Capability) -> None:
        """There is something in that queue."""
        for queues, bell in self._bells.items():
            if queue in queues:
                bell.ring()

    def halt(self) -> None:
        """Take no more."""
        self._stopping = True
        self._registered.set()
        for bell in self._bells.values():
            bell.ring_all()

    # --- being alive ---

    async def live(self) -> None:
        """Register, beat, take over from the dead; until cancelled, which must be after the slots
        have ended: what still runs is ours as long as we beat."""
        failures = 0
        try:
            if self._warm is not None:
                await self._warm.wait()
            while True:
                self._pulse.seen()
                try:
                    await self._once_alive()
                    failures = 0
                except StoreError as error:
                    failures += 1
                    log.error("no-heartbeat error=%s", error)
                pause = back_off(failures, first=0.2, longest=self._beat * 2)
                # Twice a beat: what a dead worker held is free within a beat of its last limit.
                await asyncio.sleep(pause if failures else self._beat / 2)
        finally:
            await self._leave()

    async def _once_alive(self) -> None:
        if self._id is None or not self._registered.is_set() or self._pulse.removed:
            await self._register()
        until = self._pulse.judges_until
        if until is not None and (freed := await self._jobs.take_over(until)):
            log.warning("taken-over jobs=%d", freed)

    async def _register(self) -> None:
        """Under a new number: what the database thinks that we hold, and we do not, is free."""
        new, old = await self._jobs.register(self.serves), self._id
        self._ids = (new,) if old is None else (new, old)
        if old is not None:
            await self._jobs.adopt(old, new, tuple(self._held))
        self._id = new
        self._pulse.follow(new)
        self._registered.set()
        self.ring()

    async def _leave(self) -> None:
        await asyncio.to_thread(self._pulse.stop)
        if self._id is not None:
            try:
                async with asyncio.timeout(GIVE_BACK_SECONDS):
                    await self._jobs.unregister(self._id)
            except (StoreError, TimeoutError) as error:
                log.warning("not-unregistered error=%s", type(error).__name__)

    def _lost(self, error: StoreError) -> None:
        """The answer to a fetch may have been lost, and a job with it: register anew."""
        log.error("jobs-refused error=%s", error)
        self._registered.clear()

    # --- taking ---

    async def _slot(self, queues: Queues) -> None:
        bell = self._bells[queues]
        while not self._stopping:
            await self._registered.wait()
            heard = bell.rung
            if await self._next(queues):
                continue
            if queues in self._looking:
                await bell.wait(heard, timeout=IDLE_SECONDS)
                continue
            self._looking.add(queues)
            try:
                await bell.wait(heard, timeout=POLL_SECONDS)
            finally:
                self._looking.discard(queues)

    async def _next(self, queues: Queues) -> bool:
        """Take one job and do it. False when there is none."""
        if self._reserved(queues):
            job = await self._taken(queues)
            if job is not None and (wait := self._too_young_for(job)) > 0:
                await self._end(job, Again(at=soon(wait)))
            elif job is not None and job.deaths and self._text_gate.locked():
                await self._end(job, Again(at=soon(1.0)))  # text that is no suspect goes on
            elif job is not None and job.deaths:
                async with self._text_gate:
                    await self._do(job, queues)
            elif job is not None:
                await self._do(job, queues)
            return job is not None
        async with self._gate:  # nobody begins beside a suspect
            job = await self._taken(queues)
            if job is not None and (wait := self._too_young_for(job)) > 0:
                await self._end(job, Again(at=soon(wait)))
                return True
            if job is not None and job.deaths:
                await self._alone(job, queues)
                return True
        if job is not None:
            await self._do(job, queues)
        return job is not None

    def _too_young_for(self, job: Job) -> float:
        """Seconds until its last try may begin here; see `YOUNG_SECONDS`."""
        return self._old_at - time.monotonic() if job.deaths == LAST_BUT_ONE else 0.0

    def _reserved(self, queues: Queues) -> bool:
        return queues == (Capability.IO,) and len(self._bells) > 1

    async def _taken(self, queues: Queues) -> Job | None:
        if self._stopping or self._id is None or not self._registered.is_set():
            return None
        try:
            job = await self._jobs.fetch(self._id, queues)
        except StoreError as error:
            self._lost(error)
            return None
        if job is not None:
            self._held[job.id] = queues
            self._bells[queues].ring()  # there may be more, and somebody has to look from now on
            if job.deaths:
                self._suspects.add(job.id)
        return job

    async def _alone(self, job: Job, queues: Queues) -> None:
        """We hold the gate: wait until the others are through, mere texts excepted."""
        try:
            while any(
                other != job.id and (other in self._suspects or not self._reserved(slot))
                for other, slot in self._held.items()
            ):
                self._ended.clear()
                await self._ended.wait()
        except asyncio.CancelledError:
            await self._give_back(job)
            raise
        await self._do(job, queues)

    # --- doing ---

    async def _do(self, job: Job, queues: Queues) -> None:
        try:
            again = await self._handlers[job.task](job, queues)
            self._failures.pop(job.id, None)
        except asyncio.CancelledError:
            await self._give_back(job)
            raise
        except Exception as error:  # noqa: BLE001 - one job's failure must not end the slot
            self._failures[job.id] += 1
            delay = back_off(self._failures[job.id], first=1.0, longest=LONGEST_RETRY)
            log.error("job-failed task=%s error=%s again_in=%.0f",
                      job.task, type(error).__name__, delay)  # fmt: skip
            again = Again(at=soon(delay))
        await self._end(job, again)

    async def _end(self, job: Job, again: Again | None) -> None:
        """Recorded for sure: a database that is away comes back."""
        try:
            await insist(lambda: self._record(job, again), complain=self._complain)
        finally:
            self._drop(job)

    async def _record(self, job: Job, again: Again | None) -> None:
        if again is None:
            await self._jobs.done(self._ids, job)
        else:
            await self._jobs.put_back(
                self._ids, job, queue=again.queue, urgency=again.urgency, at=again.at
            )

    async def _give_back(self, job: Job) -> None:
        """We are stopped: somebody else does it, at once."""
        try:
            async with asyncio.timeout(GIVE_BACK_SECONDS):
                await self._record(job, Again())
        except (StoreError, TimeoutError) as error:
            log.warning("not-given-back error=%s", type(error).__name__)
        finally:
            self._drop(job)

    def _drop(self, job: Job) -> None:
        self._held.pop(job.id, None)
        self._suspects.discard(job.id)
        self._ended.set()

    def _complain(self, error: StoreError) -> None:
        log.error("jobs-refused error=%s", error)
