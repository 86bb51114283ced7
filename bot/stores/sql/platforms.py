"""What platforms still hold: files of messages that wait, and the last word on what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.ports import Outgoing, Unfetched
from bot.storage.crypto import new_key
from bot.storage.places import new_handle
from bot.stores.sql import lingering, unfetched
from bot.stores.sql.base import Base
from bot.stores.sql.transaction import Transaction


class Platforms(Base):
    """See `Fetching` and `Lingering` of bot/ports.py."""

    # --- files ---

    async def unfetched(self, channel: str, *, after: int, most: int) -> tuple[Unfetched, ...]:
        """See `Fetching`. Reads the queue in pieces: no long transaction holds up the others."""
        found: list[Unfetched] = []
        last: int | None = after
        while last is not None and len(found) < most:
            more, last = await self._run(partial(self._page, channel, last))
            found += more
        return tuple(found[:most])

    def _page(
        self, channel: str, after: int, tx: Transaction
    ) -> tuple[list[Unfetched], int | None]:
        return unfetched.page(tx, self._people, channel, after)

    async def bring(self, one: Unfetched, files: Sequence[bytes]) -> bool:
        """See `Fetching`. After a crash in between, the files are known to no row and go as all
        such files do; they stay as well where nobody can know whether the database took it."""
        if not await self._run(lambda tx: unfetched.waits(tx, self._people, one)):
            return False
        kept = tuple((new_handle(), new_key(), len(data)) for data in files)
        for (handle, key, _), data in zip(kept, files, strict=True):
            await self._of_place(partial(self._files.write, handle, data, key), size=len(data))
        now = self._now()
        if await self._run(lambda tx: unfetched.bring(tx, self._people, one, kept, now)):
            return True
        self._files.delete([handle for handle, _, _ in kept])
        return False

    # --- replies ---

    async def linger(self, outgoing: Outgoing) -> bool:
        """See `Lingering`."""
        now = self._now()
        return await self._run(lambda tx: lingering.linger(tx, outgoing, now))

    async def settled(self, identity: str) -> None:
        """See `Lingering`."""

        def operation(tx: Transaction) -> None:
            lingering.forget(tx, "token = ?", identity)

        await self._run(operation)

    async def again(self, identity: str) -> int | None:
        """See `Lingering`."""
        now = self._now()
        return await self._run(lambda tx: lingering.again(tx, identity, now))
