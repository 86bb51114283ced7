"""What the Matrix channel must remember over a restart: one small file, written whole or not.

It holds no words of anybody: tokens, ids of rooms, and encrypted events that wait for their key.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import itertools
import json
import os
import secrets
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bot.channels.matrix.raw import Json, number, rows, table, text, words
from bot.errors import ConfigError, StoreError

OCCUPIED_PAUSE = 1.0
"""Seconds between two looks whether the other process is gone: a restart should not be noticed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An event that could not be opened yet."""

    room: str
    event: Json
    until: float
    """Seconds since the epoch: then the person is told."""


@dataclass(slots=True, kw_only=True)
class Memory:
    """Everything in the file."""

    since: str = ""
    """Sync token: what is before it lies in our inbox. Empty: never synchronised."""
    salt: str = field(default_factory=lambda: secrets.token_hex(16))
    """Makes our transaction ids differ from those of an earlier life of this account."""
    user: str = ""
    device: str = ""
    token: str = ""
    """The access token that a password was used for."""
    invited: dict[str, str] = field(default_factory=dict)
    """Rooms to join or to decline, and who invites."""
    entered: list[str] = field(default_factory=list)
    """Rooms joined whose words since the invitation are still to be read."""
    held: list[Held] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    """The room that took the place of an upgraded one, by the first of its line."""
    desks: list[str] = field(default_factory=list)
    """Rooms where ``/desk`` was said: they stay groups, however few people are left."""
    vouched: str = ""
    """The identity (its public master key) that the account had by our doing: another one in its
    place is somebody's wish."""
    renewed: float = 0.0
    """When our spare key was renewed, in seconds since the epoch."""


class File:
    """The file and who may write it."""

    def __init__(self, folder: Path) -> None:
        """Reads it. Raises StoreError when it is damaged."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
        self._path = folder / "state.json"
        self._pen = threading.Lock()
        self._numbers = itertools.count(1)
        self._written = 0
        self.memory = _read(self._path)
        if not self._path.exists():
            write_whole(self._path, json.dumps(asdict(self.memory)))  # its salt is for ever

    async def save(self) -> None:
        """Durable when this returns. Raises StoreError."""
        content, number = json.dumps(asdict(self.memory)), next(self._numbers)
        try:
            await asyncio.to_thread(self._put, number, content)
        except OSError as error:
            raise StoreError(f"{self._path.name} cannot be written: {error.strerror}") from None

    async def close(self) -> None:
        """No thread of ours writes any more when this returns, cancelled or not."""
        await asyncio.to_thread(self._put, next(self._numbers), "")

    def _put(self, number: int, content: str) -> None:
        """Never an older state over a newer one."""
        with self._pen:
            if number > self._written:
                self._written = number if content else sys.maxsize
                if content:
                    write_whole(self._path, content)


class Occupied(ConfigError):
    """Another process of ours has the device: wait for its end."""


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One process only: two that used the same device's keys would make both unreadable.

    Raises Occupied while another one runs.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Occupied(
                "[matrix] another process uses this account's device: only one may run"
            ) from None
        yield


def token_of(folder: Path) -> str:
    """The access token that the process with the device uses; empty when there is none."""
    return _read(folder / "state.json").token


def _read(path: Path) -> Memory:
    try:
        found = table(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Memory()
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} cannot be read: {type(error).__name__}") from error
    known = Memory(
        since=text(found.get("since")),
        user=text(found.get("user")),
        device=text(found.get("device")),
        token=text(found.get("token")),
        invited={room: text(by) for room, by in table(found.get("invited")).items()},
        entered=words(found.get("entered")),
        held=[
            Held(room=text(one.get("room")), event=table(one.get("event")),
                 until=float(number(one.get("until")) or _float(one.get("until"))))
            for one in rows(found.get("held"))
        ],
        moved={room: text(now) for room, now in table(found.get("moved")).items()},
        desks=words(found.get("desks")),
        vouched=text(found.get("vouched")),
        renewed=_float(found.get("renewed")),
    )  # fmt: skip
    known.salt = text(found.get("salt")) or known.salt
    return known


def _float(value: object) -> float:
    return value if isinstance(value, float) else 0.0


def write_whole(path: Path, content: str) -> None:
    """Durable, and for our eyes only. Raises OSError: then it is as it was."""
    draft = path.with_suffix(".new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
