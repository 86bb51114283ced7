"""The part of a store that keeps files, and forgets: the vault, erasure, retention."""

from __future__ import annotations

from datetime import datetime

from bot.errors import StoreError, UnreadableMedia
from bot.model import ConversationKey, MediaKind, MediaRef
from bot.ports import Backlog, Erased
from bot.storage.crypto import new_key
from bot.storage.places import new_handle
from bot.stores.sql import erasures, forgetting, media, queues, sweeping
from bot.stores.sql.base import Base
from bot.stores.sql.partners import counts
from bot.stores.sql.transaction import Transaction


class Vault(Base):
    """See `Vault` and `Store` of bot/ports.py."""

    # --- vault ---

    async def put(
        self, key: ConversationKey, data: bytes, *, kind: MediaKind, mime: str
    ) -> MediaRef:
        """Encrypt and store; deleted after an hour unless a message or an answer refers to it.
        Raises MediaAway, StoreError."""
        handle, file_key, now = new_handle(), new_key(), self._now()

        def operation(tx: Transaction) -> None:
            party = self._people.find_or_create(tx, key, now)
            media.register(tx, party, handle, file_key, len(data), now)

        try:
            await self._of_place(lambda: self._files.write(handle, data, file_key), size=len(data))
            await self._run(operation)
        except StoreError:
            self._files.delete([handle])
            raise
        return MediaRef(kind=kind, mime=mime, size=len(data), handle=handle)

    async def get(self, key: ConversationKey, ref: MediaRef) -> bytes:
        """Raises UnreadableMedia when it was deleted or belongs to another conversation, MediaAway,
        StoreError."""

        def operation(tx: Transaction) -> bytes | None:
            party = self._people.find(tx, key)
            return media.file_key(tx, party, ref.handle) if party else None

        file_key = await self._run(operation)
        if file_key is None:
            raise UnreadableMedia("the media was deleted")
        return await self._of_place(
            lambda: self._files.read(ref.handle, file_key), size=ref.size, reads=True
        )

    # --- forgetting ---

    async def erase(self, key: ConversationKey) -> Erased:
        """All chats of the person on this channel; `key.chat` does not matter."""
        now, whose = self._now(), self._master.person(key)
        self._claimed.clear()

        def operation(tx: Transaction) -> Erased:
            erasures.note(tx, self._master, key, now)  # also of who is in a backup alone
            row = tx.execute("SELECT id FROM person WHERE pseudonym = ?", whose).fetchone()
            if row is None:
                return Erased(messages=0, replies=0, media=0, conversations=0)
            counts.forget(tx, self._people, row[0])
            return forgetting.erase(tx, row[0], now)

        return await self._run(operation)

    async def sweep(self, now: datetime) -> Erased:
        """Retention; see `bot.stores.sql.sweeping`."""
        due = self._due(now)
        return await self._run(lambda tx: sweeping.sweep(tx, due))

    def _due(self, now: datetime) -> sweeping.Due:
        wall = now.timestamp()
        return sweeping.Due(
            people=self._people,
            now=self._shared(wall),
            wall=wall,
            retention=self._retention.total_seconds(),
        )

    async def erasures(self) -> dict[bytes, float]:
        """Who was erased when, as keyed hashes: what a backup must not bring back."""
        return await self._run(erasures.entries)

    async def tidy(self) -> int:
        """Delete media that no row knows, an hour after they came. Returns how many.

        Raises StoreError when the place is away, or takes longer than a minute.
        """
        return await self._delete_strays(await self._run(media.handles))

    async def backlog(self) -> Backlog:
        """Counts and ages, by index."""
        now = self._now()
        return await self._run(lambda tx: queues.backlog(tx, now))
