"""A connection whose homeserver and keys are scripted; rooms and memory are the real ones."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

from bot.channels.matrix.connection import Connection
from bot.channels.matrix.homeserver import Homeserver, Refused
from bot.channels.matrix.memory import File
from bot.channels.matrix.rooms import Rooms

BOT, ALICE, CAROL = "@bot:h", "@alice:h", "@carol:h"
ROOM = "!room:h"
MISSING = Refused(404, {"errcode": "M_NOT_FOUND"})


class Script(Homeserver):
    """Answers by `answers` ("METHOD rooms/!room:h/..."), else "not found"; keeps what was asked."""

    def __init__(self) -> None:
        super().__init__("https://h.invalid")
        self.answers: dict[str, object] = {}
        self.asked: list[str] = []
        self.bodies: dict[str, list[object]] = {}

    async def call(self, method, path, body=None, *, query=None, seconds=0.0):
        where = f"{method} {unquote(path.removeprefix('/_matrix/client/v3/'))}"
        self.asked.append(where)
        self.bodies.setdefault(where, []).append(body)
        await asyncio.sleep(0)
        answer = self.answers.get(where, {} if method == "PUT" else MISSING)
        if isinstance(answer, Callable):
            answer = answer()
        if inspect.isawaitable(answer):
            answer = await answer
        if isinstance(answer, Exception):
            raise answer
        return answer

    def members(self, room: str, *people: str) -> None:
        """Who is in a room."""
        self.answers[f"GET rooms/{room}/joined_members"] = {"joined": {one: {} for one in people}}


class Keys:
    """Opens what it has been given by event id."""

    def __init__(self) -> None:
        self.inside: dict[str, dict] = {}
        self.encrypted: set[str] = set()

    def open(self, room, event):
        inner = self.inside.get(event["event_id"])
        return None if inner is None else {**event, **inner}

    def is_encrypted(self, room):
        return room in self.encrypted

    def encrypt_from_now(self, room):
        self.encrypted.add(room)


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return 0.0


def connection(folder: Path) -> tuple[Connection, Script, Keys]:
    """Open, with one room where the bot is alone with somebody."""
    here = Connection(folder, "https://h.invalid", user=BOT, password="x", token="", device="D")
    script, keys = Script(), Keys()
    here.homeserver = script
    here._file, here._crypto = File(folder), keys
    here._rooms = Rooms(script, here.memory)
    script.members(ROOM, BOT, ALICE)
    return here, script, keys


def event(identity: str, content: dict, kind: str = "m.room.message", **more: object) -> dict:
    return {
        "type": kind, "event_id": identity, "sender": ALICE,
        "origin_server_ts": 1_790_000_000_000, "content": content, **more,
    }  # fmt: skip


def said(identity: str, body: str, **more: object) -> dict:
    return event(identity, {"msgtype": "m.text", "body": body}, **more)


def sealed(identity: str, **more: object) -> dict:
    return event(identity, {"session_id": "s"}, "m.room.encrypted", **more)
