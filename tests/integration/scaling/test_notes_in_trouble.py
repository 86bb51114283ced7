"""Second notes whose worker ends, is slow, or cannot speak them: nothing else suffers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import psycopg

from bot.capabilities import Capability
from bot.model import ConversationKey, Manner, MediaRef, Reply
from bot.scaling.jobs import Job, Jobs
from bot.scaling.notes import NoteSpeaker
from bot.stores.postgres.jobs import migrate
from bot.stores.postgres.notes import Note

SPEAK = (Capability.SPEAK,)
ELSE = """INSERT INTO procrastinate_jobs(queue_name, task_name, lock, args)
    VALUES ('io', 'attend', 'chat:' || %s, jsonb_build_object('conversation', %s::text))"""
AGAIN = """INSERT INTO procrastinate_jobs(queue_name, task_name, lock, queueing_lock, args)
    VALUES ('speak', 'speak', 'note:' || %s, 'note:' || %s, jsonb_build_object('note', %s::text))"""


@asynccontextmanager
async def queue(url: str, limit: float = 5.0) -> AsyncIterator[Jobs]:
    await asyncio.to_thread(migrate, url)
    jobs = Jobs(url, limit=limit)
    await jobs.open()
    try:
        yield jobs
    finally:
        await jobs.close()


def run(url: str, statement: str, *values: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement, values)


@dataclass
class Desk:
    """One note that is to be spoken, again and again."""

    done: list[tuple[str, MediaRef | None]] = field(default_factory=list)

    async def unspoken(self, token: str) -> Note:
        reply = Reply(text="", speech="rest", language="fr", late=Manner())
        return Note(key=ConversationKey(channel="chat", chat="p", person="p"), reply=reply)

    async def spoken(self, token: str, audio: MediaRef | None) -> None:
        self.done.append((token, audio))


def note_job(deaths: int) -> Job:
    return Job(
        id=1, task="speak", queue=Capability.SPEAK, urgency=5, about="t", deaths=deaths
    )  # fmt: skip


async def states(jobs: Jobs) -> list[tuple[str, str]]:
    rows = await jobs._query(
        "SELECT lock, status::text AS state FROM procrastinate_jobs ORDER BY id"
    )
    return [(row["lock"], row["state"]) for row in rows]


async def test_a_note_that_is_being_spoken_is_not_asked_for_twice(postgres_url: str) -> None:
    async with queue(postgres_url) as jobs:
        worker = await jobs.register(SPEAK)
        await jobs.ask_for_note("t")
        await jobs.ask_for_note("t")
        assert await jobs.fetch(worker, SPEAK)
        await jobs.ask_for_note("t")
        assert await states(jobs) == [("note:t", "doing")]


async def test_a_dead_worker_s_jobs_are_freed_though_its_note_was_asked_for_again(
    postgres_url: str,
) -> None:
    async with queue(postgres_url, limit=0.0) as jobs:  # a beat of any age is too old
        dead = await jobs.register((Capability.IO, Capability.SPEAK))
        await jobs.ask_for_note("t")
        run(postgres_url, ELSE, "c", "c")
        held = [await jobs.fetch(dead, (queue_,)) for queue_ in (*SPEAK, Capability.IO)]
        assert all(held)
        run(postgres_url, AGAIN, "t", "t", "t")  # two fronts that looked at one moment
        assert await jobs.take_over() == 2
        assert await states(jobs) == [("note:t", "todo"), ("chat:c", "todo"), ("note:t", "todo")]


async def test_a_note_is_put_back_though_it_was_asked_for_again(postgres_url: str) -> None:
    async with queue(postgres_url) as jobs:
        worker = await jobs.register(SPEAK)
        await jobs.ask_for_note("t")
        held = await jobs.fetch(worker, SPEAK)
        assert held is not None
        run(postgres_url, AGAIN, "t", "t", "t")
        await jobs.put_back((worker,), held)
        assert await states(jobs) == [("note:t", "todo")] * 2
        again = await jobs.fetch(worker, SPEAK)
        assert again is not None
        assert await jobs.fetch(worker, SPEAK) is None  # one at a time


async def test_a_note_that_ended_two_workers_goes_without_its_voice() -> None:
    desk, said = Desk(), []

    async def speak(reply: Reply) -> bytes:
        said.append(reply.speech)
        return b""

    speaker = NoteSpeaker(desk, desk, speak)
    for deaths in range(3):
        await speaker(note_job(deaths), SPEAK)
    assert said == ["rest", "rest"]
    assert desk.done == [("t", None)] * 3
