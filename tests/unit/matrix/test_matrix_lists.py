"""Who is in a room: never what was true before the last event."""

from __future__ import annotations

import asyncio

from matrix_script import ALICE, BOT, CAROL, ROOM, connection, event


async def test_who_leaves_while_we_ask_is_not_in_the_list(tmp_path):
    here, script, keys = connection(tmp_path)
    script.members(ROOM, BOT, ALICE, CAROL)
    asked, go = asyncio.Event(), asyncio.Event()

    async def slow():
        asked.set()
        await go.wait()
        return {"algorithm": "m.megolm.v1.aes-sha2"}

    script.answers[f"GET rooms/{ROOM}/state/m.room.encryption"] = slow
    asking = asyncio.create_task(here.room(ROOM))
    await asked.wait()
    script.members(ROOM, BOT, ALICE)
    left = event("$1", {"membership": "leave"}, "m.room.member", state_key=CAROL)
    here.rooms.apply(ROOM, left, keys)
    go.set()
    assert (await asking).members == {BOT, ALICE}


async def test_two_who_ask_at_once_get_the_same_list(tmp_path):
    here, _, keys = connection(tmp_path)
    first, second = await asyncio.gather(here.room(ROOM), here.room(ROOM))
    came = event("$1", {"membership": "join"}, "m.room.member", state_key=CAROL)
    here.rooms.apply(ROOM, came, keys)
    assert (await here.room(ROOM)).members == {BOT, ALICE, CAROL}
    assert first.members == second.members == {BOT, ALICE, CAROL}
