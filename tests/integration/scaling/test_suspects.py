"""Work that some worker ended with, among other work."""

from __future__ import annotations

import asyncio
import time

from crew import until
from scripted_queue import Hands, Queue, job, working

from bot.capabilities import Capability
from bot.scaling.worker import Worker

IO, LISTEN = Capability.IO, Capability.LISTEN


async def test_a_text_that_is_a_suspect_waits_for_no_audio() -> None:
    hands = Hands()
    queue = Queue([job(1, "audio", LISTEN)])

    async def scene(worker: Worker) -> None:
        await until(lambda: hands.begun == ["audio"])
        queue.waiting.append(job(2, "suspect text", IO, deaths=1))
        worker.rung(IO)
        hands.end("suspect text")
        await until(lambda: queue.ended == ["suspect text"], 3)
        queue.waiting.append(job(3, "danger", IO))
        worker.rung(IO)
        hands.end("danger")
        await until(lambda: queue.ended == ["suspect text", "danger"], 3)

    await working(queue, hands, ((IO,), (IO, LISTEN)), scene)


async def test_a_text_that_is_a_suspect_does_not_wait_for_audio_that_is_one() -> None:
    hands = Hands()
    queue = Queue([job(1, "suspect audio", LISTEN, deaths=1)])

    async def scene(worker: Worker) -> None:
        await until(lambda: hands.begun == ["suspect audio"])
        queue.waiting.append(job(2, "suspect text", IO, deaths=1))
        worker.rung(IO)
        hands.end("suspect text")
        await until(lambda: queue.ended == ["suspect text"], 3)

    await working(queue, hands, ((IO,), (LISTEN,)), scene)


async def test_audio_that_is_a_suspect_waits_for_a_text_that_is_one() -> None:
    hands = Hands()
    queue = Queue([job(1, "suspect text", IO, deaths=1)])

    async def scene(worker: Worker) -> None:
        await until(lambda: hands.begun == ["suspect text"])
        queue.waiting.append(job(2, "suspect audio", LISTEN, deaths=1))
        worker.rung(LISTEN)
        await asyncio.sleep(0.2)
        assert hands.begun == ["suspect text"]
        hands.end("suspect text", "suspect audio")
        await until(lambda: queue.ended == ["suspect text", "suspect audio"], 3)

    await working(queue, hands, ((IO,), (LISTEN,)), scene)


async def test_of_two_texts_that_are_suspects_one_runs_at_a_time() -> None:
    hands = Hands()
    queue = Queue([job(1, "one", IO, deaths=1), job(2, "two", IO, deaths=1)])

    async def scene(worker: Worker) -> None:
        await until(lambda: bool(hands.begun))
        await asyncio.sleep(0.2)
        assert len(hands.begun) == 1
        hands.end("one", "two")
        await until(lambda: sorted(queue.ended) == ["one", "two"], 5)

    await working(queue, hands, ((IO,), (IO,), (Capability.FETCH,)), scene)


async def test_the_last_try_waits_for_a_process_that_lives() -> None:
    hands = Hands()
    queue = Queue([job(1, "one more and buried", IO, deaths=2), job(2, "neighbour", IO)])
    hands.end("one more and buried", "neighbour")

    async def scene(worker: Worker) -> None:
        started = time.monotonic()
        await until(lambda: queue.ended == ["neighbour"], 3)
        await until(lambda: len(queue.ended) == 2, 5)
        assert time.monotonic() - started > 0.4
        assert hands.begun == ["neighbour", "one more and buried"]

    await working(queue, hands, ((IO,), (IO, LISTEN)), scene, young=0.5)
