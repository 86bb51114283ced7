"""The Store port over a database that speaks SQL: durable inbox, conversations, outbox, vault."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from bot.errors import StoreError, UnreadableMedia
from bot.model import Conversation, ConversationKey, MediaRef, Message, Reply, Turn
from bot.ports import DueReminder, InboxItem, OutboxItem
from bot.stores.sql import (
    forgetting,
    inbox,
    joins,
    outbox,
    reminders,
    renaming,
    revising,
    turns,
)
from bot.stores.sql.meeting import Meeting
from bot.stores.sql.partners import desks, invitations
from bot.stores.sql.platforms import Platforms
from bot.stores.sql.transaction import Transaction
from bot.stores.sql.vault import Vault

OUTGOING_SECONDS = 5.0
"""So long the text of a reply waits for its voice, or for a file."""


class SqlStore(Meeting, Platforms, Vault):
    """Every method is one transaction, durable when it returns."""

    # --- inbox ---

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """All or none are committed. True for each new one."""
        now = self._now()
        return await self._run(lambda tx: self._accept(tx, messages, now))

    def _accept(self, tx: Transaction, messages: Sequence[Message], now: float) -> tuple[bool, ...]:
        rows = [inbox.accept(tx, self._people, message, now) for message in messages]
        for row, message in zip(rows, messages, strict=True):
            if row is not None:
                self._accepted(tx, row, message)
        return tuple(row is not None for row in rows)

    def _accepted(self, tx: Transaction, row: inbox.Row, message: Message) -> None:
        """A new message, in the transaction that accepts it."""

    async def revise(self, channel: str, identity: str, message: Message | None) -> bool:
        """See the port."""
        now = self._now()
        return await self._run(
            lambda tx: revising.revise(tx, self._people, channel, identity, message, now)
        )

    async def rename(self, old: ConversationKey, new: ConversationKey) -> bool:
        """See `bot.ports.Renaming`."""
        now = self._now()
        return await self._run(lambda tx: renaming.rename(tx, self._people, old, new, now))

    async def reachable(self, key: ConversationKey) -> None:
        """Delayed replies of this conversation are due now."""
        now = self._now()
        await self._run(lambda tx: outbox.hasten(tx, self._people, key, now))

    async def claim(self, busy: Collection[ConversationKey]) -> InboxItem | None:
        """See the port. A claim whose caller was cancelled meanwhile is given back."""
        now, taken = self._until(), self._pseudonyms(busy)

        def take(tx: Transaction) -> tuple[InboxItem, Conversation | None] | None:
            return self._with_state(tx, self._next_item(tx, taken, now), now)

        return await self._claim_with(take)

    def _next_item(
        self, tx: Transaction, busy: frozenset[bytes], now: float
    ) -> InboxItem | None:  # fmt: skip
        return inbox.claim(tx, self._people, busy, now)

    def _with_state(
        self, tx: Transaction, item: InboxItem | None, now: float
    ) -> tuple[InboxItem, Conversation | None] | None:
        if item is None:
            return None
        try:
            return item, self._loaded(tx, item.message.key, now)
        except StoreError:  # the key is damaged: `load` will say so, the message is buried
            return item, None

    async def _claim_with(
        self, take: Callable[[Transaction], tuple[InboxItem, Conversation | None] | None]
    ) -> InboxItem | None:
        taken = await self._hand_out(take, lambda tx, both: inbox.release(tx, both[0]))
        if taken is None:
            return None
        item, state = taken
        if state is not None:
            self._claimed[item.message.key] = state
        return item

    async def load(self, key: ConversationKey) -> Conversation:
        """The conversation's state, or a new one. The first call after a claim costs nothing."""
        state = self._claimed.pop(key, None)
        if state is None:
            now = self._now()
            state = await self._run(lambda tx: self._loaded(tx, key, now))
        return state

    def _loaded(self, tx: Transaction, key: ConversationKey, now: float) -> Conversation:
        party = self._people.find(tx, key)
        if party is None:
            return Conversation(key=key)
        return replace(
            self._people.state(tx, party) or Conversation(key=key),
            key=key,  # what is still being answered under an earlier id keeps that id until done
            reminders=reminders.of(tx, party),
            join=joins.of(tx, self._people, party, now),
            organisation=invitations.organisation_of(tx, party.conversation),
            handoff=desks.load(tx, self.book.keys, party.conversation) if self.book else None,
        )

    async def localise(self, item: InboxItem, media: Sequence[MediaRef]) -> InboxItem:
        """Record that the item's media, in order, are now in the vault."""

        def operation(tx: Transaction) -> InboxItem:
            party = self._people.find(tx, item.message.key)
            if party is None or not inbox.is_claimed(tx, item):
                raise StoreError("the message was erased meanwhile")
            return inbox.localise(tx, party, item, media)

        return await self._run(operation)

    async def finish(self, item: InboxItem, turn: Turn) -> None:
        """See the port. Nothing happens when the item was erased meanwhile."""
        now, wall = self._now(), self._wall()
        self._claimed.pop(item.message.key, None)
        keys = self.book.keys if self.book else None
        await self._run(
            lambda tx: turns.finish(tx, self._people, item, turn, now, wall, self._photo, keys)
        )

    async def bury(self, item: InboxItem, reply: Reply) -> None:
        """See the port. The content of the message is erased as well."""
        now = self._now()
        self._claimed.pop(item.message.key, None)
        await self._run(lambda tx: turns.bury(tx, self._people, item, reply, now))

    async def release(self, item: InboxItem) -> None:
        """Waiting again; the attempt does not count."""
        self._claimed.pop(item.message.key, None)
        await self._run(lambda tx: inbox.release(tx, item))

    async def put_off(self, item: InboxItem) -> bool:
        """See the port."""
        now = self._now()
        self._claimed.pop(item.message.key, None)

        def operation(tx: Transaction) -> bool:
            party = self._people.find(tx, item.message.key)
            return party is None or inbox.put_off(tx, party, item, now)

        return await self._run(operation)

    # --- outbox ---

    async def enqueue(self, key: ConversationKey, reply: Reply, *, reply_to: str) -> None:
        """Queue a reply outside a turn, at most once per `reply_to`; none to who was erased."""
        now = self._now()

        def operation(tx: Transaction) -> None:
            party = self._people.find(tx, key)
            if party is not None:
                outbox.put(tx, self._people, party, reply, reply_to=reply_to,
                           part=outbox.NOTICE_PART, now=now)  # fmt: skip

        await self._run(operation)

    async def outgoing(self, channel: str, busy: Collection[ConversationKey]) -> OutboxItem | None:
        """See the port. A file that cannot be read soon is left out: the text still goes."""
        now, taken = self._until(), self._pseudonyms(busy)
        draft = await self._hand_out(
            lambda tx: outbox.claim(tx, self._people, channel, taken, now, self._hold),
            lambda tx, draft: outbox.give_back(tx, draft.item),
        )
        if draft is None:
            return None
        audio, document = (
            await self._opened_file(draft.audio),
            await self._opened_file(draft.document),
        )
        outgoing = replace(draft.item.outgoing, audio=audio, document=document)
        return replace(draft.item, outgoing=outgoing)

    def _hold(self, tx: Transaction, row: int) -> bool:
        """True when nobody else is about to take this reply."""
        return True

    async def _opened_file(self, sealed: outbox.Sealed | None) -> bytes | None:
        if sealed is None:
            return None
        try:
            return await self._of_place(
                lambda: self._files.read(sealed.handle, sealed.key), seconds=OUTGOING_SECONDS,
                reads=True,
            )  # fmt: skip
        except (UnreadableMedia, StoreError):
            return None

    async def sent(self, item: OutboxItem) -> None:
        """Delivered: forget the content and the spoken media."""
        await self._close_reply(item, "sent", None)

    async def retry(self, item: OutboxItem, *, after: float) -> None:
        """Due again in `after` seconds; later replies of the conversation wait behind it."""
        due = self._now() + after
        await self._run(lambda tx: outbox.postpone(tx, item, due))

    async def give_up(self, item: OutboxItem, reason: str) -> None:
        """`reason` is kept in clear: a word of ours, never content."""
        await self._close_reply(item, "failed", reason)

    async def _close_reply(self, item: OutboxItem, state: str, reason: str | None) -> None:
        now = self._now()

        def operation(tx: Transaction) -> None:
            conversation = outbox.close(
                tx, item.row, state, now, reason, attempt=item.outgoing.attempt
            )
            forgetting.farewell(tx, conversation, now)

        await self._run(operation)

    # --- reminders ---

    async def due_reminders(self, limit: int) -> tuple[DueReminder, ...]:
        """See the port."""
        wall = self._wall()
        return await self._run(lambda tx: reminders.due(tx, self._people, limit, wall))

    async def remind(self, due: DueReminder, reply: Reply) -> bool:
        """See the port."""
        now, wall = self._now(), self._wall()
        return await self._run(lambda tx: reminders.say(tx, self._people, due, reply, now, wall))
