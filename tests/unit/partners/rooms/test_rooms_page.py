"""The page on which a coordinator connects a group."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from console_of_news import Door, console_of
from org_kit import A
from room_kit import Group

from bot.partners.model import Role
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.partners.rooms import MOST_ROOMS

CODE = re.compile(r"/desk ([\w-]{22})")


@pytest.fixture
async def door(group: Group) -> AsyncIterator[Door]:
    async with console_of(group) as door:
        yield door


async def test_the_code_of_the_page_connects_a_group(group: Group, door: Door) -> None:
    coordinator = await door.enter()
    page = await coordinator.post("/rooms")
    code = CODE.search(page.words)
    assert page.status == 200
    assert code is not None
    assert CODE.search((await coordinator.get("/rooms")).words) is None  # shown once
    assert "Association A" in await group.says(f"/desk {code[1]}")
    [room] = await group.rooms.of(group.organisation)
    assert room.token in (await coordinator.get("/rooms")).text
    done = await coordinator.post(f"/rooms/{room.token}/remove")
    assert done.location == "/rooms?done=removed"
    assert "Plus rien" in (await coordinator.get(done.location)).words
    assert await group.rooms.of(group.organisation) == []
    trail = [entry.action for entry in await Audit(group.book).trail(group.organisation)]
    assert trail[:3] == ["room-removed", "room-opened", "room-code-made"]


@pytest.mark.parametrize("role", [Role.WORKER, Role.VOLUNTEER])
async def test_others_may_not(group: Group, door: Door, role: Role) -> None:
    await group.connect()
    [room] = await group.rooms.of(group.organisation)
    member = await door.enter(role)
    assert (await member.get("/rooms")).status == 403
    assert (await member.post("/rooms")).status == 403
    assert (await member.post(f"/rooms/{room.token}/remove")).status == 403
    assert len(await group.rooms.of(group.organisation)) == 1


async def test_another_association_s_rooms_do_not_exist(group: Group, door: Door) -> None:
    await group.connect()
    [room] = await group.rooms.of(group.organisation)
    other, _ = await Organisations(group.book).add(replace(A, name="Association B"))
    stranger = await door.enter(organisation=other)
    assert room.token not in (await stranger.get("/rooms")).text
    assert (await stranger.post(f"/rooms/{room.token}/remove")).status == 404
    assert len(await group.rooms.of(group.organisation)) == 1


async def test_too_many_rooms_are_refused_with_a_sentence(group: Group, door: Door) -> None:
    for number in range(1, MOST_ROOMS + 1):
        code = await group.rooms.code(group.organisation, group.member)
        await group.says(f"/desk {code}", chat=f"-{number}")
    coordinator = await door.enter()
    page = await coordinator.post("/rooms")
    assert page.status == 400
    assert CODE.search(page.words) is None
