"""Several processes: a message whose files find no place is taken up again soon after there is
one."""

from __future__ import annotations

import time

import pytest
from crew import Crew, Door, message, turn, until

from bot.capabilities import Role
from bot.errors import MediaAway
from bot.model import MediaKind
from bot.scaling.company import FORGOTTEN_SECONDS
from bot.stores.sql import inbox

PAUSE = 0.5


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "FIRST_PAUSE", PAUSE)
    monkeypatch.setattr(inbox, "LONGEST_PAUSE", PAUSE)


async def test_the_place_is_away_where_files_are_brought_in(crew: Crew) -> None:
    door = Door()
    media, away = crew.home / "media", crew.home / "away"
    async with crew.process(Role.FRONT, door), crew.process(Role.WORKER):
        await until(lambda: door.inbox is not None)
        media.rename(away)
        await door.post(message("note", "p", MediaKind.VOICE), message("text", "q"))
        await until(lambda: "re text" in door.texts)
        await until(lambda: door.fetched > 2)
        away.rename(media)
        back = time.monotonic()
        await until(lambda: "re note" in door.texts)
        assert time.monotonic() - back < FORGOTTEN_SECONDS
    assert sorted(door.texts) == ["fr:ack-working", "re note", "re text"]


async def test_the_place_is_away_where_files_are_read(crew: Crew) -> None:
    door, tries = Door(), []

    async def answer(incoming, conversation, meanwhile):
        tries.append(incoming.id)
        if len(tries) < 3:
            raise MediaAway("the bucket is away")
        return turn(incoming, conversation)

    async with crew.process(Role.ALL, door, answer=answer):
        await door.post(message("note", "p", MediaKind.VOICE))
        began = time.monotonic()
        await until(lambda: "re note" in door.texts)
        assert time.monotonic() - began < FORGOTTEN_SECONDS
    assert (tries, door.fetched) == (["note"] * 3, 1)
