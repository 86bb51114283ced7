"""The part of a store where people meet others: joins, associations and their helpers."""

from __future__ import annotations

from bot.model import ConversationKey, Join
from bot.ports import Counter, Invited, Redeemed
from bot.stores.sql import joins
from bot.stores.sql.base import Base
from bot.stores.sql.partners import desks, invitations
from bot.stores.sql.partners.desk_work import DeskWork
from bot.stores.sql.partners.newsroom import Newsroom
from bot.stores.sql.partners.room_work import RoomWork


class Meeting(Base):
    """See `Joins`, `Invitations` and `Desks` of bot/ports.py."""

    # --- joins ---

    async def invite(self, key: ConversationKey, language: str) -> str:
        """See `Joins`."""
        now = self._now()
        return await self._run(lambda tx: joins.invite(tx, self._people, key, language, now))

    async def redeem(self, key: ConversationKey, code: str, language: str) -> Redeemed:
        """See `Joins`."""
        now = self._now()
        return await self._run(lambda tx: joins.redeem(tx, self._people, key, code, language, now))

    async def agree(self, key: ConversationKey, message: str) -> Join | None:
        """See `Joins`."""
        now = self._now()
        return await self._run(lambda tx: joins.agree(tx, self._people, key, message, now))

    async def joined(self, key: ConversationKey) -> Join | None:
        """See `Joins`."""
        now = self._now()
        return await self._run(lambda tx: joins.load(tx, self._people, key, now))

    # --- invitations ---

    async def redeem_invitation(self, key: ConversationKey, token: str) -> Invited | None:
        """See `Invitations`."""
        if self.book is None:
            return None
        keys, now = self.book.keys, self._now()
        return await self._run(
            lambda tx: invitations.redeem(tx, keys, self._people, key, token, now)
        )

    # --- hand-offs ---

    async def counter(self, key: ConversationKey, language: str) -> Counter | None:
        """See `Desks`."""
        if self.book is None:
            return None
        keys, now = self.book.keys, self._now()
        return await self._run(lambda tx: desks.counter(tx, keys, self._people, key, language, now))

    @property
    def rooms(self) -> RoomWork | None:
        """What the service does for group chats of teams; None without associations."""
        return RoomWork(self.book, self._people) if self.book else None

    @property
    def desk(self) -> DeskWork | None:
        """What the service does for hand-offs; None without associations."""
        return DeskWork(self.book, self._people) if self.book else None

    # --- announcements ---

    @property
    def newsroom(self) -> Newsroom | None:
        """What the service does with announcements; None without associations."""
        return None if self.book is None else Newsroom(self.book, self._people)
