"""A room that says where it continues is believed when the other says so too."""

from __future__ import annotations

import pytest
from matrix_script import MISSING, ROOM, connection, event

from bot.channels.matrix.homeserver import Unreachable
from bot.channels.matrix.invitations import Invitations

NEW = "!new:h"
CREATED = f"GET rooms/{NEW}/state/m.room.create"
LEFT = [f"POST rooms/{NEW}/leave", f"POST rooms/{NEW}/forget"]


@pytest.fixture
def upgraded(tmp_path):
    here, script, _ = connection(tmp_path)
    script.answers |= {where: {} for where in (f"POST join/{NEW}", *LEFT)}
    script.answers["GET joined_rooms"] = {"joined_rooms": [ROOM]}
    script.answers[CREATED] = {"predecessor": {"room_id": ROOM}}
    return Invitations(here, ()), here, script


def tombstone() -> dict:
    return event("$1", {"replacement_room": NEW}, "m.room.tombstone", state_key="")


async def test_a_room_that_names_the_old_one_continues_it(upgraded):
    policy, here, script = upgraded
    assert await policy.follow(ROOM, tombstone())
    assert here.rooms.today(ROOM) == NEW
    assert not set(LEFT) & set(script.asked)


@pytest.mark.parametrize(
    "made", [{}, {"predecessor": {"room_id": "!other:h"}}, MISSING, Unreachable("reset")]
)
async def test_a_room_that_does_not_is_left_and_forgotten(upgraded, made):
    policy, here, script = upgraded
    script.answers[CREATED] = made
    assert not await policy.follow(ROOM, tombstone())
    assert script.asked[-2:] == LEFT
    assert here.rooms.today(ROOM) == ROOM


async def test_nobody_can_send_us_out_of_a_room_of_others(upgraded):
    policy, here, script = upgraded
    script.answers[CREATED] = {}
    script.answers["GET joined_rooms"] = {"joined_rooms": [ROOM, NEW]}
    assert not await policy.follow(ROOM, tombstone())
    script.answers["GET joined_rooms"] = {"joined_rooms": [ROOM]}
    here.memory.invited[NEW] = "@carol:h"
    assert not await policy.follow(ROOM, tombstone())
    assert not set(LEFT) & set(script.asked)


async def test_a_room_that_could_not_be_left_is_left_the_next_time(upgraded):
    policy, _, script = upgraded
    script.answers |= {CREATED: {}, LEFT[0]: Unreachable("reset")}
    assert not await policy.follow(ROOM, tombstone())
    script.answers |= {"GET joined_rooms": {"joined_rooms": [ROOM, NEW]}, LEFT[0]: {}}
    assert not await policy.follow(ROOM, tombstone())
    assert script.asked[-2:] == LEFT
