"""What must happen in one process at a time, and a database that goes away."""

from __future__ import annotations

import asyncio

from crew import Crew, Door, message, turn, until

from bot.capabilities import Role
from tests.servers.postgres import Postgres


async def test_a_channel_for_one_receiver_is_received_by_one_front_and_then_by_the_other(
    crew: Crew,
) -> None:
    first, second = Door(), Door()
    exclusive = {"exclusive": frozenset({"chat"})}
    async with crew.process(Role.FRONT, second, **exclusive) as staying:
        await until(lambda: second.receiving == 1)
        async with crew.process(Role.FRONT, first, **exclusive) as going:
            await asyncio.sleep(0.5)
            assert (first.receiving, second.receiving) == (0, 1)
            assert not going.company._leadership.leads("door-chat")
            staying.stop.set()
            await until(lambda: (first.receiving, second.receiving) == (1, 0))


async def test_a_loop_of_the_service_runs_in_one_worker_at_a_time(crew: Crew) -> None:
    running: list[str] = []

    def loop(name: str):
        async def body(ring) -> None:
            running.append(name)
            try:
                await asyncio.Event().wait()
            finally:
                running.remove(name)

        return {"desk": body}

    async with crew.process(Role.WORKER, loops=loop("a")) as first:
        await until(lambda: running == ["a"])
        async with crew.process(Role.WORKER, loops=loop("b")):
            await asyncio.sleep(0.5)
            assert running == ["a"]
            first.stop.set()
            await until(lambda: running == ["b"])


async def test_a_database_that_is_killed_and_comes_back_loses_nothing(tmp_path) -> None:
    door = Door()

    async def slow(incoming, conversation, meanwhile):
        await asyncio.sleep(0.05)
        return turn(incoming, conversation)

    with Postgres() as server:
        crew = Crew(server.create(), tmp_path)
        async with (
            crew.process(Role.FRONT, door),
            crew.process(Role.WORKER, answer=slow),
            crew.process(Role.WORKER, answer=slow),
        ):
            await door.post(*(message(f"{n}", f"p{n % 8}") for n in range(40)))
            await until(lambda: len(door.sent) >= 5)
            await asyncio.to_thread(server.kill)
            await asyncio.to_thread(server.start)
            back = asyncio.get_running_loop().time()
            before = len(door.sent)
            await until(lambda: len(door.sent) > before, 30)
            assert asyncio.get_running_loop().time() - back < 15.0
            await until(lambda: len({one.reply.text for one in door.sent}) == 40, 60)
    for person in range(8):
        mine = [one.reply.text for one in door.sent if one.key.person == f"p{person}"]
        assert list(dict.fromkeys(mine)) == [f"re {n}" for n in range(person, 40, 8)]
