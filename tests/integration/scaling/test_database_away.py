"""A PostgreSQL that stops, crashes or hangs costs nobody an answer, whatever was going on."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import psycopg
import pytest
from crew import Crew, Door, message, turn, until
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.capabilities import Capability, Role
from bot.errors import StoreError
from bot.ports import Outgoing
from bot.scaling.jobs import Jobs, soon
from bot.stores.postgres.jobs import migrate
from bot.stores.postgres.lines import SILENT_SECONDS
from tests.servers.postgres import Postgres

RECOVERED = 15.0
LONG = 13.0
"""Seconds after which, once, every try of a message had met a database that was away."""
TOGETHER = {"all": (Role.ALL,), "apart": (Role.FRONT, Role.WORKER, Role.WORKER)}


@dataclass
class Parts(Door):
    """Tells when the first part of a long answer is sent, before the database hears of it."""

    first: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, outgoing: Outgoing) -> None:
        if outgoing.reply.text == "part 0":
            self.first.set()
            await self.go_on.wait()
        await super().send(outgoing)


@dataclass
class Answers:
    """Answers when it may; `begun`: what it was asked, every time."""

    may: asyncio.Event = field(default_factory=asyncio.Event)
    begun: list[str] = field(default_factory=list)

    async def __call__(self, incoming, conversation, meanwhile):
        self.begun.append(incoming.id)
        if incoming.id.startswith("held"):
            await self.may.wait()
        answer = turn(incoming, conversation)
        if incoming.id == "parts":
            (one,) = answer.replies
            parts = tuple(replace(one, text=f"part {n}") for n in range(3))
            answer = replace(answer, replies=parts)
        return answer


@pytest.fixture(scope="module")
def breakable() -> Iterator[Postgres]:
    with Postgres() as server:
        yield server


@asynccontextmanager
async def crew_of(crew: Crew, roles: tuple[Role, ...], door: Door, answer: Answers):
    async with contextlib.AsyncExitStack() as stack:
        for role in roles:
            doors = (door,) if role.receives else ()
            await stack.enter_async_context(crew.process(role, *doors, answer=answer))
        yield


def spent(url: str) -> set[tuple[str, int]]:
    """State of every message, and the tries that were counted."""
    with psycopg.connect(url) as connection:
        return set(connection.execute("SELECT state, attempts FROM inbox").fetchall())


@pytest.mark.parametrize(
    ("how", "together", "seconds"), [("fast", "all", LONG), ("killed", "apart", 3.0)]
)
async def test_at_every_stage_of_a_message(
    breakable: Postgres, tmp_path: Path, how: str, together: str, seconds: float
) -> None:
    door, answer = Parts(), Answers()
    crew = Crew(breakable.create(), tmp_path)
    async with crew_of(crew, TOGETHER[together], door, answer):
        await door.post(message("parts", "c"))
        await door.first.wait()  # the first of three parts is on its way
        await door.post(message("held", "a"), message("behind", "a"))  # answered; not claimed
        await until(lambda: "held" in answer.begun)
        if how == "killed":
            await asyncio.to_thread(breakable.kill)
        else:
            await asyncio.to_thread(breakable.stop, how)
        assert door.inbox is not None
        with pytest.raises(StoreError):  # nothing is acknowledged
            await door.inbox.accept([message("refused", "d")])
        door.go_on.set()
        answer.may.set()  # to be stored
        await asyncio.sleep(seconds)
        await asyncio.to_thread(breakable.start)
        back = time.monotonic()
        await until(lambda: len(door.sent) == 5, RECOVERED)
        recovered = time.monotonic() - back
        await door.inbox.accept([message("refused", "d")])  # it comes again, and is new
        await until(lambda: "re refused" in door.texts)
        await asyncio.sleep(1.0)  # what would come twice
    assert recovered <= RECOVERED
    assert [one for one in door.texts if one.startswith("part")] == ["part 0", "part 1", "part 2"]
    assert [one.reply.text for one in door.sent if one.key.person == "a"] == [
        "re held",
        "re behind",
    ]
    assert len(door.sent) == 6
    assert spent(crew.url) == {("done", 1)}


async def test_a_crash_that_the_postmaster_survives(breakable: Postgres, tmp_path: Path) -> None:
    """Nobody is taken for dead, though the server says that it has been there for long."""
    door, answer = Door(), Answers()
    crew = Crew(breakable.create(), tmp_path)
    async with crew_of(crew, TOGETHER["apart"], door, answer):
        await door.post(*(message(f"held {n}", f"p{n}") for n in range(3)))
        await until(lambda: len(answer.begun) == 3)
        await asyncio.to_thread(breakable.crash)
        await asyncio.sleep(3.0)
        answer.may.set()
        await until(lambda: len(door.sent) == 3, RECOVERED)
    assert len(answer.begun) == 3
    assert spent(crew.url) == {("done", 1)}


async def test_where_no_heart_can_beat_nobody_is_taken_for_dead(
    breakable: Postgres, tmp_path: Path
) -> None:
    """A server that hangs comes back for one connection before the other."""
    door, answer = Door(), Answers()
    crew = Crew(breakable.create(), tmp_path)
    async with crew_of(crew, TOGETHER["apart"], door, answer):
        await door.post(*(message(f"held {n}", f"p{n}") for n in range(3)))
        await until(lambda: len(answer.begun) == 3)
        await asyncio.sleep(2.0)  # until they beat steadily
        with psycopg.connect(crew.url) as connection:
            beating = connection.execute(
                "SELECT pid FROM pg_stat_activity WHERE application_name = 'porte-voix pulse'"
            ).fetchall()
        assert len(beating) == 3
        for (pid,) in beating:
            os.kill(pid, signal.SIGSTOP)
        try:
            await asyncio.sleep(4.0)
        finally:
            for (pid,) in beating:
                os.kill(pid, signal.SIGCONT)
        answer.may.set()
        await until(lambda: len(door.sent) == 3, RECOVERED)
    assert sorted(answer.begun) == ["held 0", "held 1", "held 2"]
    assert spent(crew.url) == {("done", 1)}


async def test_what_is_said_late_takes_nothing_over(postgres_url: str) -> None:
    await asyncio.to_thread(migrate, postgres_url)
    jobs = Jobs(postgres_url, limit=0.0)  # a beat of any age is too old
    await jobs.open()
    try:
        silent = await jobs.register((Capability.SPEAK,))
        await jobs.ask_for_note("t")
        assert await jobs.fetch(silent, (Capability.SPEAK,))
        assert await jobs.take_over(soon(-1.0)) == 0
        assert await jobs.take_over(soon(60.0)) == 1
    finally:
        await jobs.close()


async def test_a_job_in_an_answer_that_was_lost_is_no_death(postgres_url: str) -> None:
    await asyncio.to_thread(migrate, postgres_url)
    jobs = Jobs(postgres_url)
    await jobs.open()
    try:
        old = await jobs.register((Capability.SPEAK,))
        await jobs.ask_for_note("known")
        known = await jobs.fetch(old, (Capability.SPEAK,))
        assert known is not None
        await jobs.ask_for_note("lost")
        assert await jobs.fetch(old, (Capability.SPEAK,))  # and nobody hears of it
        new = await jobs.register((Capability.SPEAK,))
        await jobs.adopt(old, new, [known.id])
        again = await jobs.fetch(new, (Capability.SPEAK,))
        assert again is not None
        assert (again.about, again.deaths) == ("lost", 0)
        assert await jobs.fetch(new, (Capability.SPEAK,)) is None
    finally:
        await jobs.close()


class Swallowing:
    """A relay to the server. Deaf, it takes what is sent and gives nothing; what was joined
    before stays so for good. In a thread: stores are made by calls that block."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._open: set[asyncio.Event] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Swallowing:
        self._thread.start()
        opening = asyncio.start_server(self._joined, "127.0.0.1", 0)
        door = asyncio.run_coroutine_threadsafe(opening, self._loop).result(5)
        self.port = int(door.sockets[0].getsockname()[1])
        return self

    def __exit__(self, *error: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def swallow(self) -> int:
        """What was joined so far is lost; how many."""
        lost = list(self._open)
        for deaf in lost:
            self._loop.call_soon_threadsafe(deaf.set)
        return len(lost)

    async def _end(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        deaf = asyncio.Event()
        self._open.add(deaf)
        far, back = await asyncio.open_connection("127.0.0.1", self._to)
        with contextlib.suppress(OSError, asyncio.CancelledError):
            await asyncio.gather(self._carry(reader, back, deaf), self._carry(far, writer, deaf))
        self._open.discard(deaf)
        for one in (writer, back):
            one.close()

    async def _carry(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, deaf: asyncio.Event
    ) -> None:
        while piece := await source.read(65536):
            if not deaf.is_set():
                target.write(piece)
                await target.drain()
        target.close()


async def test_lines_that_swallow_everything_are_given_up(
    breakable: Postgres, tmp_path: Path
) -> None:
    door, answer = Door(), Answers()
    url = breakable.create()
    with Swallowing(int(conninfo_to_dict(url)["port"])) as relay:
        by_relay = make_conninfo(url, port=relay.port, sslmode="disable", gssencmode="disable")
        async with crew_of(Crew(by_relay, tmp_path), TOGETHER["apart"], door, answer):
            await door.post(*(message(f"held {n}", f"p{n}") for n in range(3)))
            await until(lambda: len(answer.begun) == 3)
            assert relay.swallow() >= 6
            answer.may.set()
            lost = time.monotonic()
            await until(lambda: len(door.sent) >= 3, 40)
            recovered = time.monotonic() - lost
            await asyncio.sleep(1.0)
    assert sorted(set(door.texts)) == ["re held 0", "re held 1", "re held 2"]
    assert len(door.sent) == 3
    assert recovered <= SILENT_SECONDS + 8.0  # to begin anew, on a slow machine
