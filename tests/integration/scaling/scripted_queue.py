"""A worker's slots over a queue in memory, and hands that end what they do when they are told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.capabilities import Capability
from bot.scaling.jobs import Job
from bot.scaling.worker import Again, Queues, Worker


@dataclass
class Queue:
    """What a worker asks of its jobs, in memory."""

    waiting: list[Job]
    ended: list[str] = field(default_factory=list)

    async def register(self, queues: object) -> int:
        return 1

    async def unregister(self, worker: int) -> None:
        """Nothing is held."""

    async def fetch(self, worker: int, queues: Sequence[Capability]) -> Job | None:
        await asyncio.sleep(0.01)
        for job in self.waiting:
            if job.queue in queues:
                self.waiting.remove(job)
                return job
        return None

    async def done(self, workers: object, job: Job) -> None:
        self.ended.append(job.about)

    async def put_back(self, workers: object, job: Job, **changed: object) -> None:
        self.waiting.append(job)


class Heart:
    removed = False
    judges_until = None

    def follow(self, worker: int) -> None:
        """Nobody looks."""

    def seen(self) -> None:
        """Nobody looks."""

    def stop(self) -> None:
        """It beats for nobody."""


def job(id_: int, about: str, queue: Capability, deaths: int = 0) -> Job:
    return Job(id=id_, task="attend", queue=queue, urgency=0, about=about, deaths=deaths)


@dataclass
class Hands:
    """Begins what it is given, and ends it when told."""

    begun: list[str] = field(default_factory=list)
    may_end: dict[str, asyncio.Event] = field(default_factory=dict)

    async def __call__(self, job: Job, queues: Queues) -> Again | None:
        self.begun.append(job.about)
        await self.may_end.setdefault(job.about, asyncio.Event()).wait()
        return None

    def end(self, *about: str) -> None:
        for one in about:
            self.may_end.setdefault(one, asyncio.Event()).set()


async def working(
    queue: Queue, hands: Hands, slots: Sequence[Queues], scene: Callable[[Worker], object],
    young: float = 0.0,
) -> None:  # fmt: skip
    worker = Worker(queue, Heart(), {"attend": hands}, slots, beat=0.05, young=young)
    tasks = [asyncio.create_task(body()) for body in (worker.live, *dict(worker.loops()).values())]
    try:
        await scene(worker)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
