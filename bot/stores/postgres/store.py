"""The store of several processes or machines: one PostgreSQL database."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import psycopg

from bot.errors import ConfigError, StoreError
from bot.model import Conversation, Message
from bot.ports import Clock, Erased, InboxItem
from bot.storage.crypto import MasterKey, master_key
from bot.storage.files import MediaFiles
from bot.storage.places import SealedMedia
from bot.stores.postgres import claims, door, presence, sweeping
from bot.stores.postgres.accepted import Accepted, OnAccept
from bot.stores.postgres.accepting import Accepting
from bot.stores.postgres.book import has_associations, holds_data
from bot.stores.postgres.database import PostgresDatabase
from bot.stores.postgres.database import Transaction as Connected
from bot.stores.postgres.migrations import migrate
from bot.stores.postgres.presence import Presence
from bot.stores.postgres.skew import Skew
from bot.stores.sql import inbox
from bot.stores.sql.partners.book import Keys, check_key, partners_key
from bot.stores.sql.store import SqlStore
from bot.stores.sql.transaction import Transaction

T = TypeVar("T")


class PostgresStore(SqlStore):
    """Every method is one SERIALIZABLE transaction, durable when it returns; claims are READ
    COMMITTED and lock what they look at. See the package for what workers build on."""

    _database: PostgresDatabase

    def __init__(
        self,
        url: str,
        media: Path | SealedMedia,
        key_file: Path,
        clock: Clock,
        *,
        connections: int = 8,
        retention: timedelta = timedelta(days=30),
        photo_minutes: int = 30,
        queue_limit: int = 1000,
        partners_key_file: Path | None = None,
        on_accept: OnAccept | None = None,
        settle: float = presence.SETTLE_SECONDS,
        follow: bool = True,
    ) -> None:
        """`media`: where sealed files lie; a path is a directory, seen by all processes.

        `key_file` holds the 32-byte master key, the same for all processes; it is created (0600)
        for an empty database. `partners_key_file`: the same for what associations are handed; None:
        there are none. `connections`: of the pool; one more says that this process lives.
        `queue_limit`: operations that may wait for the database; further callers wait their turn.
        `settle`: seconds after a start of the server in which nobody is taken for dead.
        `follow`: False for a clock that was made up, which has nothing to do with the server's.
        Raises ConfigError when a key file is missing, unreadable or damaged; StoreError when the
        database must be asked whether a missing one may be created, and cannot be reached.
        """
        self.owner = secrets.randbelow(2**31 - 1) + 1
        """Of this process, in its claims."""
        self._url = url
        self._door = contextlib.ExitStack()
        self._on_accept = on_accept
        self._settle = settle
        files = MediaFiles(media) if isinstance(media, Path) else media
        super().__init__(
            PostgresDatabase(
                url, connections=connections, delete_files=files.delete, owner=self.owner,
                queue_limit=queue_limit,
            ),
            files,
            _master(url, key_file),
            clock,
            retention=retention,
            photo_minutes=photo_minutes,
            partners=None if partners_key_file is None else _partners(url, partners_key_file),
        )  # fmt: skip
        self._skew = Skew(clock, follow=follow)
        self._presence = Presence(url, self.owner, self.recover, settle, self._skew)
        self._accepting = Accepting(self._accept_all, queue_limit=queue_limit)

    async def open(self) -> None:
        """Create or migrate; give back the claims of the dead. A second call does nothing.

        Raises StoreError, ConfigError (another master key, not an address of PostgreSQL, a restore
        or new keys at work).
        """
        if self._opened:
            return
        try:
            await super().open()
            await self._live()
        finally:
            await asyncio.to_thread(self._door.close)

    async def _live(self) -> None:
        try:
            await self._presence.start()
            await self.recover()
        except (TimeoutError, StoreError) as error:
            await self.close()
            raise StoreError("PostgreSQL does not answer") from error

    async def close(self) -> None:
        """Finish what is queued, disconnect; what is still claimed is given back to the others."""
        if self._opened:
            await super().close()
            await self._presence.stop()

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """All or none are committed. True for each new one."""
        return await self._accepting.add(tuple(messages))

    async def _accept_all(self, calls: Sequence[Sequence[Message]]) -> list[tuple[bool, ...]]:
        now = self._now()
        return await self._run(lambda tx: [self._accept(tx, messages, now) for messages in calls])

    async def recover(self) -> int:
        """Give back what dead processes had claimed or were sending. Returns how many.

        Every living process does it every few seconds. What it took itself in a transaction whose
        end it could not see is given back too: nobody else would, it lives. Raises StoreError.
        """
        await self._database.look_back()
        return await self._database.run_unordered(lambda tx: presence.recover(tx, self._settle))

    async def claim_of(self, conversation: str) -> InboxItem | None:
        """The oldest open message of a conversation (`Accepted.conversation`), also one that was
        claimed and not ended: THE CALLER HOLDS THE LOCK OF THE CONVERSATION, so that whoever has
        the claim is dead. Counts the attempt durably. Raises StoreError."""
        now, pseudonym = self._until(), bytes.fromhex(conversation)

        def take(tx: Transaction) -> tuple[InboxItem, Conversation | None] | None:
            item = claims.claim_of(tx, self._people, pseudonym, now)
            return self._with_state(tx, item, now)

        return await self._claim_with(take)

    async def ready_at(self, conversation: str) -> datetime | None:
        """From when on something that waits may be claimed (aware); None: nothing waits."""
        pseudonym = bytes.fromhex(conversation)
        at = await self._run(lambda tx: claims.ready_at(tx, pseudonym))
        return None if at is None else datetime.fromtimestamp(at, UTC)

    async def sweep(self, now: datetime) -> Erased:
        """In many transactions. Also deletes files that no record knows: they may be in the middle
        of being stored, for an hour."""
        try:
            erased = await sweeping.sweep(self._database, self._due(now).areas())
        except StoreError:
            await self._sweep_files()
            raise
        await self._sweep_files()
        return erased

    async def _sweep_files(self) -> None:
        known = await self._database.run_unordered(
            lambda tx: {handle for (handle,) in tx.execute("SELECT handle FROM media").fetchall()}
        )
        await self._delete_strays(known)

    async def listen(self) -> AsyncIterator[str]:
        """``inbox``, ``outbox:<channel>``, or ``""`` when something may have been missed."""
        async with contextlib.aclosing(presence.heard(self._url)) as payloads:
            async for payload in payloads:
                yield payload

    def _shared(self, wall: float) -> float:
        return wall + self._skew.ahead

    def _until(self) -> float:
        return self._now() + self._skew.slack

    def _start(self) -> None:
        def prepare(connection: psycopg.Connection[Any]) -> None:
            migrate(connection, self._master.pseudonym("fingerprint"))
            if self.book is not None:
                check_key(Connected(connection), self.book.keys)

        self._door.enter_context(door.entering(self._url))
        self._files.open()
        self._database.start(prepare)

    def _accepted(self, tx: Transaction, row: inbox.Row, message: Message) -> None:
        if self._on_accept is not None:
            self._on_accept(
                tx,
                Accepted(
                    row=row.id,
                    conversation=row.conversation.hex(),
                    message=message,
                    ready=datetime.fromtimestamp(row.ready, UTC),
                ),
            )

    def _next_item(self, tx: Transaction, busy: frozenset[bytes], now: float) -> InboxItem | None:
        return claims.claim(tx, self._people, busy, now)

    def _hold(self, tx: Transaction, row: int) -> bool:
        return claims.hold_reply(tx, row)

    async def _take(
        self, take: Callable[[Transaction], T | None], undo: Callable[[Transaction, T | None], None]
    ) -> T | None:
        await self._database.look_back()  # what is ours already must not count as another try
        return await self._database.run_unordered(take, undo=undo)


def _master(url: str, key_file: Path) -> MasterKey:
    if not key_file.exists() and holds_data(url):
        raise ConfigError(
            f"the master key {key_file} is missing but there are data: copy the file from the "
            "machine that has it, or from your backup"
        )
    return MasterKey(master_key(key_file, create=True))


def _partners(url: str, key_file: Path) -> Keys:
    return partners_key(key_file, create=key_file.exists() or not has_associations(url))
