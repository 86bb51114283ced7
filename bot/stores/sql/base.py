"""What every part of a store works with, whichever database is underneath."""

from __future__ import annotations

import asyncio
import contextlib
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TypeVar

from bot.errors import MediaAway, StoreError
from bot.model import Conversation, ConversationKey
from bot.ports import Clock
from bot.storage.breaker import Breaker
from bot.storage.crypto import MasterKey
from bot.storage.places import STRAY_SECONDS, SealedMedia
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Database, Transaction

T = TypeVar("T")

VAULT_THREADS = 4
PLACE_SECONDS = 10.0
"""The most that reading or writing media may take, beside a second for each MB."""
TIDY_SECONDS = 60.0
_MB = 1 << 20


@dataclass(slots=True)
class _Call:
    """Of the place of media, by one of our threads."""

    began: float | None = None
    """On the monotonic clock; None: it waits for a thread."""
    ended: bool = False

    def hangs(self, seconds: float) -> bool:
        return self.began is not None and not self.ended and time.monotonic() - self.began > seconds


class Base(ABC):
    """Opening and closing, and how a method reaches the database and the files."""

    def __init__(
        self, database: Database, files: SealedMedia, master: MasterKey, clock: Clock, *,
        retention: timedelta, photo_minutes: int, partners: Keys | None,
    ) -> None:  # fmt: skip
        self._database = database
        self._files = files
        self._master = master
        self._people = People(master)
        self._clock = clock
        self._retention = retention
        self._photo = timedelta(minutes=photo_minutes)
        self._disk = ThreadPoolExecutor(VAULT_THREADS, thread_name_prefix="vault")
        self._reads = ThreadPoolExecutor(VAULT_THREADS, thread_name_prefix="vault-read")
        """Apart: long uploads keep no reply from its voice."""
        self._stuck: list[_Call] = []
        """Calls of the place of media that had their time, and have not ended."""
        self._breaker = Breaker()
        self._opened = False
        self.book: Book | None = None
        """The rooms of the associations."""
        if partners is not None:
            self.book = Book(run=self._run, keys=partners, clock=clock)
        self._claimed: dict[ConversationKey, Conversation] = {}
        """States read in the transaction of the claim, until they are loaded or the item ends."""

    async def open(self) -> None:
        """Create or migrate, and take up what dead processes left; those of living ones are left
        alone. A second call does nothing. Raises StoreError, ConfigError (another master key).
        """
        if not self._opened:
            await asyncio.get_running_loop().run_in_executor(self._disk, self._start)
            self._opened = True

    async def close(self) -> None:
        """Finish what is queued, then close the database."""
        if self._opened:
            self._opened = False
            await asyncio.to_thread(self._stop)  # the vault's own threads may hang
            for threads in (self._disk, self._reads):
                threads.shutdown(wait=False, cancel_futures=True)

    def pseudonym(self, key: ConversationKey) -> str:
        """What logs may say instead of the person: 12 hexadecimal digits."""
        return self._master.conversation(key).hex()[:12]

    @abstractmethod
    def _start(self) -> None:
        """Connect and prepare (blocking)."""

    def _stop(self) -> None:
        """Finish and disconnect (blocking)."""
        self._database.stop()
        self._files.close()

    async def _run(self, operation: Callable[[Transaction], T]) -> T:
        return await self._database.run(operation)

    async def _take(
        self, take: Callable[[Transaction], T | None], undo: Callable[[Transaction, T | None], None]
    ) -> T | None:
        """Run what gives one caller something that several want."""
        return await self._database.run(take, undo=undo)

    async def _hand_out(
        self, take: Callable[[Transaction], T | None], give_back: Callable[[Transaction, T], None]
    ) -> T | None:
        """Take something; when the caller is cancelled or gives up waiting, it goes back."""

        def undo(tx: Transaction, taken: T | None) -> None:
            if taken is not None:
                give_back(tx, taken)

        taking = asyncio.ensure_future(self._take(take, undo))
        try:
            return await asyncio.shield(taking)
        except asyncio.CancelledError:
            with contextlib.suppress(StoreError):
                taken = await taking
                await self._run(lambda tx: undo(tx, taken))
            raise

    async def _delete_strays(self, known: Collection[str]) -> int:
        """Of an hour ago and more; how many. Raises StoreError, MediaAway when it takes longer than
        `TIDY_SECONDS`; its thread goes on."""
        delete = partial(self._files.delete_strays, known, older_than=STRAY_SECONDS)
        try:
            async with asyncio.timeout(TIDY_SECONDS):
                return await asyncio.get_running_loop().run_in_executor(self._disk, delete)
        except TimeoutError as error:
            raise MediaAway("the place of media does not answer in time") from error

    async def _of_place(
        self, call: Callable[[], T], *, size: int = 0, seconds: float | None = None,
        reads: bool = False,
    ) -> T:  # fmt: skip
        """Read or write `size` bytes of media, in `seconds` (default: `PLACE_SECONDS`) and one more
        for each MB.

        Raises what `call` raises, MediaAway when the place is silent, or was so a moment ago: one
        that hangs must not hold up one call after the other. Its thread goes on until it ends. That
        many wait for a place that works is no silence.
        """
        self._breaker.check()
        allowed = (seconds or PLACE_SECONDS) + size / _MB
        one = _Call()

        def timed() -> T:
            one.began = time.monotonic()
            try:
                return call()
            finally:
                one.ended = True

        threads = self._reads if reads else self._disk
        try:
            async with asyncio.timeout(allowed):
                return await asyncio.get_running_loop().run_in_executor(threads, timed)
        except TimeoutError as error:
            self._stuck = [stuck for stuck in (*self._stuck, one) if stuck.hangs(allowed / 2)]
            if self._stuck:
                self._breaker.trip()
            raise MediaAway("the place of media does not answer in time") from error

    def _now(self) -> float:
        """Seconds since 1970, UTC, by the clock that all processes of the database share."""
        return self._shared(self._wall())

    def _until(self) -> float:
        """What is due by then may be taken."""
        return self._now()

    def _wall(self) -> float:
        """The same by the clock of this machine, which people are told the day by."""
        return self._clock.now().timestamp()

    def _shared(self, wall: float) -> float:
        """What the shared clock shows when this machine's shows `wall`."""
        return wall

    def _pseudonyms(self, keys: Collection[ConversationKey]) -> frozenset[bytes]:
        return frozenset(self._master.conversation(key) for key in keys)
