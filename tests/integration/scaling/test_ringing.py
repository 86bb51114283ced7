"""Whoever is idle hears of a job at once, or looks for it soon."""

from __future__ import annotations

import asyncio

import psycopg
from crew import Crew, Door, message, until
from scripted_queue import Hands, Queue, job, working

from bot.capabilities import Capability, Role
from bot.scaling.jobs import soon
from bot.scaling.worker import Worker

LISTEN = Capability.LISTEN


async def test_a_job_without_a_bell_is_found_while_the_first_slot_is_busy() -> None:
    hands = Hands()
    queue = Queue([job(1, "long", LISTEN)])

    async def scene(worker: Worker) -> None:
        await until(lambda: hands.begun == ["long"])
        await asyncio.sleep(0.2)
        queue.waiting.append(job(2, "due", LISTEN))
        await until(lambda: hands.begun == ["long", "due"], 3)
        queue.waiting.append(job(3, "due too", LISTEN))
        await until(lambda: len(hands.begun) == 3, 3)

    await working(queue, hands, ((LISTEN,),) * 4, scene)


async def test_one_ring_for_several_jobs_wakes_as_many_slots() -> None:
    hands = Hands()
    queue = Queue([])

    async def scene(worker: Worker) -> None:
        await asyncio.sleep(0.2)
        queue.waiting.extend(job(n, f"{n}", LISTEN) for n in range(4))
        worker.rung(LISTEN)
        await until(lambda: len(hands.begun) == 4, 0.4)

    await working(queue, hands, ((LISTEN,),) * 4, scene)


async def test_notes_and_messages_rung_for_again_ring_a_bell(crew: Crew) -> None:
    heard: list[Capability] = []
    door = Door()
    async with crew.process(Role.FRONT, door) as front:
        jobs = front.company.jobs
        listening = asyncio.create_task(
            jobs.listen(
                (Capability.IO, Capability.SPEAK),
                rung=heard.append,
                told=lambda words: None,
                woken=lambda words: None,
            )
        )
        try:
            await door.post(message("forgotten"))
            with psycopg.connect(crew.url, autocommit=True) as connection:
                await until(lambda: _listened(connection) >= 2)
                connection.execute("DELETE FROM procrastinate_jobs")
            await jobs.ask_for_note("t")
            await until(lambda: heard == [Capability.SPEAK], 3)
            assert await jobs.repair(soon(60.0), 0.0) == 1
            await until(lambda: heard == [Capability.SPEAK, Capability.IO], 3)
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)


def _listened(connection: psycopg.Connection) -> int:
    row = connection.execute(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND query ILIKE 'LISTEN %'"
    ).fetchone()
    return row[0] if row else 0
