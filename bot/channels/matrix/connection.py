"""What receiving and sending share: the homeserver, our account, our keys, the rooms."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from bot.channels.matrix.account import Account, persist
from bot.channels.matrix.crypto import KEPT_SECONDS, Crypto
from bot.channels.matrix.homeserver import Homeserver, Refused, Unreachable, path
from bot.channels.matrix.identity import NAME as IDENTITY
from bot.channels.matrix.identity import Identity
from bot.channels.matrix.memory import File, Memory, alone
from bot.channels.matrix.raw import Json, text
from bot.channels.matrix.rooms import GROUP_MARK, Room, Rooms
from bot.errors import ChannelError
from bot.model import ConversationKey

log = logging.getLogger(__name__)

T = TypeVar("T")
CHORES = 100  # small requests under way at once (receipts, typing); more are left out
CHORE_SECONDS = 10.0
VOUCH_SECONDS, VOUCH_AGAIN = 20.0, 300.0
SPARE_SECONDS = 86_400.0
"""Between two renewals of the spare key."""


class Chores:
    """Requests that nobody waits for and that may fail: read receipts, typing."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def do(self, call: Callable[[], Awaitable[object]], seconds: float = CHORE_SECONDS) -> bool:
        """Start it; errors are swallowed. False when too much is under way."""
        if len(self._tasks) < CHORES:
            task = asyncio.create_task(_quietly(call, seconds))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return True
        return False

    async def close(self) -> None:
        """End what is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _quietly(call: Callable[[], Awaitable[object]], seconds: float) -> None:
    with contextlib.suppress(Refused, Unreachable, TimeoutError):
        async with asyncio.timeout(seconds):
            await call()


class Connection:
    """Opened once, by whoever needs it first."""

    def __init__(
        self, folder: Path, homeserver: str, *, user: str, password: str, token: str, device: str,
        kept: float = KEPT_SECONDS,
    ) -> None:  # fmt: skip
        """Touches neither the disk nor the network. `kept`: see `Crypto`."""
        self.homeserver = Homeserver(homeserver)
        self.user = user
        self.chores = Chores()
        self.name = ""
        """Our display name."""
        self.folder = folder
        """Ours alone."""
        self.token = token
        """Of the configuration; empty when a password is used."""
        self._given = (password, device)
        self._kept = kept
        self._opening = asyncio.Lock()
        self._ends = contextlib.ExitStack()
        self._file: File | None = None
        self._account: Account | None = None
        self._crypto: Crypto | None = None
        self._rooms: Rooms | None = None
        self._identity: Identity | None = None
        self.unsigned = False
        """Something may have changed about who vouches for our device."""
        self._vouch_at = 0.0
        """On the monotonic clock: not before."""

    async def open(self) -> None:
        """Log in and load the keys. Raises ConfigError, StoreError, Refused, Unreachable."""
        async with self._opening:
            if self._crypto is not None:
                return
            with contextlib.ExitStack() as ends:
                ends.enter_context(alone(self.folder))
                file = File(self.folder)
                password, device = self._given
                account = Account(
                    self.homeserver, file, user=self.user, password=password, token=self.token,
                    device=device,
                )  # fmt: skip
                new = await account.begin()
                crypto = Crypto(
                    self.folder, self.user, account.device, _key(self.folder), self._kept,
                    lasting=lambda room: self.rooms.is_desk(room),
                )  # fmt: skip
                ends.callback(crypto.close)
                if new:
                    crypto.announce()
                identity = Identity(self.folder.with_name(IDENTITY))
                await persist(lambda: crypto.upkeep(self.homeserver), "publishing our keys")
                await self._try_to_vouch(identity, crypto, file.memory)
                self.name = await self._display_name()
                self._rooms = Rooms(self.homeserver, file.memory)
                self._file, self._account, self._crypto = file, account, crypto
                self._identity = identity
                self._ends = ends.pop_all()

    async def _display_name(self) -> str:
        try:
            found = await persist(
                lambda: self.homeserver.call("GET", path("profile", self.user, "displayname")),
                "asking our name",
            )
        except Refused:
            return ""
        return text(found.get("displayname"))

    async def _try_to_vouch(self, identity: Identity, crypto: Crypto, memory: Memory) -> None:
        """Not vital: a homeserver that cannot do it now keeps nobody from writing to us. It is
        tried again, `VOUCH_AGAIN` seconds later."""
        try:
            async with asyncio.timeout(VOUCH_SECONDS):
                await self._vouch(identity, crypto, memory)
        except (Refused, Unreachable, TimeoutError) as error:
            self.unsigned, self._vouch_at = True, time.monotonic() + VOUCH_AGAIN
            log.warning("matrix: our device is not signed yet: %s", type(error).__name__)
        else:
            self.unsigned = False

    async def _vouch(self, identity: Identity, crypto: Crypto, memory: Memory) -> None:
        """Raises Refused (the same may be taken later), Unreachable."""
        try:
            done = await identity.vouch(
                self.homeserver, crypto.device, self._given[0],
                take_over=memory.vouched != identity.public["master"],
            )  # fmt: skip
        except Refused as error:
            if not error.final and error.status != 401:
                raise
            log.error("matrix: our device is not signed (docs/matrix.md): %s", error)
            return
        if done:
            memory.vouched = identity.public["master"]

    async def upkeep(self) -> None:
        """Behind a sync: our keys, and who vouches for them. Raises Refused, Unreachable."""
        await self.crypto.upkeep(self.homeserver)
        if self.unsigned and time.monotonic() >= self._vouch_at:
            await self._try_to_vouch(_there(self._identity), self.crypto, self.memory)

    async def renew(self, *, soft: bool) -> None:
        """Our token is over: a new one. Raises ConfigError without a password."""
        if await self.account.renew(soft=soft):
            self.crypto.announce()
            self.unsigned = True
        log.warning("matrix: logged in again")

    def expire(self) -> None:
        """What was read lately cannot be opened again. Behind a sync that was read whole.

        Raises StoreError.
        """
        now = time.time()
        self.crypto.expiry.sweep(now)
        if not 0 <= now - self.memory.renewed < SPARE_SECONDS:
            self.crypto.renew_spare()
            self.memory.renewed = now

    async def forget(self, key: ConversationKey) -> None:
        """The person was erased. Raises StoreError, TimeoutError."""
        rooms = {self.rooms.today(key.chat), self.rooms.first(key.chat.removeprefix(GROUP_MARK))}
        await self.crypto.forget(key.person, rooms)

    async def close(self) -> None:
        """Close connections and files."""
        await self.chores.close()
        await self.homeserver.close()
        if self._file is not None:
            await self._file.close()
        self._ends.close()
        self._crypto = None

    # --- once open ---

    @property
    def file(self) -> File:
        """What is remembered."""
        return _there(self._file)

    @property
    def memory(self) -> Memory:
        """Its content."""
        return self.file.memory

    @property
    def account(self) -> Account:
        """Who we are."""
        return _there(self._account)

    @property
    def crypto(self) -> Crypto:
        """Our keys."""
        return _there(self._crypto)

    @property
    def rooms(self) -> Rooms:
        """Where we are."""
        return _there(self._rooms)

    async def room(self, room: str) -> Room:
        """Who is in it. Raises Refused, Unreachable."""
        return await self.rooms.get(room, self.crypto)

    async def event(self, room: str, identity: str) -> Json | None:
        """One event, as it is; None when there is none for us. Raises Refused, Unreachable."""
        try:
            return await self.homeserver.call("GET", path("rooms", room, "event", identity))
        except Refused as error:
            if not error.final:
                raise
            return None

    def opened(self, room: str, event: Json) -> Json | None:
        """The event as it is, or what is in an encrypted one; None when that cannot be opened."""
        if event.get("type") != "m.room.encrypted":
            return event
        return self.crypto.open(room, event)


def _there(part: T | None) -> T:
    if part is None:
        raise ChannelError("not connected yet")
    return part


def _key(folder: Path) -> str:
    """Seals our keys in their store. A file of its own: the master key may be changed, and a backup
    put back, without making our device unreadable to everybody."""
    where = folder / "store.key"
    if not where.exists():
        handle = os.open(where, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_hex(32))
            file.flush()
            os.fsync(file.fileno())
    return where.read_text("ascii")
