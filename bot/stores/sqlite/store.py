"""The Store port over SQLite: durable inbox, conversations, outbox and vault."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.errors import StoreError, UnreadableMedia
from bot.model import Conversation, ConversationKey, Join, MediaKind, MediaRef, Message, Reply, Turn
from bot.ports import (
    Backlog,
    Clock,
    Counter,
    DueReminder,
    Erased,
    InboxItem,
    Invited,
    OutboxItem,
    Redeemed,
)
from bot.storage.crypto import MasterKey, master_key, new_key
from bot.storage.files import MediaFiles, new_handle
from bot.stores.sqlite import forgetting, inbox, joins, media, outbox, reminders, turns
from bot.stores.sqlite.partners import counts, desks, invitations
from bot.stores.sqlite.partners.book import Book, check_key, has_associations, partners_key
from bot.stores.sqlite.partners.desk_work import DeskWork
from bot.stores.sqlite.partners.newsroom import Newsroom
from bot.stores.sqlite.partners.room_work import RoomWork
from bot.stores.sqlite.people import People
from bot.stores.sqlite.recovery import Ownership, recover
from bot.stores.sqlite.schema import migrate
from bot.stores.sqlite.writer import Transaction, Writer

T = TypeVar("T")


class SqliteStore:
    """One file, one process. Every method is one transaction, durable when it returns."""

    def __init__(
        self,
        path: Path,
        media_directory: Path,
        key_file: Path,
        clock: Clock,
        *,
        retention: timedelta = timedelta(days=30),
        photo_minutes: int = 30,
        queue_limit: int = 1000,
        partners_key_file: Path | None = None,
    ) -> None:
        """`key_file` holds the 32-byte master key; it is created (0600) with a new database.

        `partners_key_file`: the same for what associations are handed; None: there are none.

        `queue_limit`: operations that may wait for the database; further callers wait their turn.
        Raises ConfigError when the key file is missing, unreadable or damaged.
        """
        self._master = MasterKey(master_key(key_file, create=not path.exists()))
        self._people = People(self._master)
        self._clock = clock
        self._retention = retention
        self._photo = timedelta(minutes=photo_minutes)
        self._files = MediaFiles(media_directory)
        self._writer = Writer(path, delete_files=self._files.delete, queue_limit=queue_limit)
        self._disk = ThreadPoolExecutor(max_workers=2, thread_name_prefix="vault")
        self._ownership = Ownership(path.with_name(path.name + ".lock"))
        self._opened = False
        self.book: Book | None = None
        """The rooms of the associations."""
        if partners_key_file is not None:
            keys = partners_key(partners_key_file, create=not has_associations(path))
            self.book = Book(run=self._run, keys=keys, clock=clock)
        self._claimed: dict[ConversationKey, Conversation] = {}
        """States read in the transaction of the claim, until they are loaded or the item ends."""

    async def open(self) -> None:
        """Create or migrate; unless another process has the data open, release the claims of a
        dead one and delete stray files.

        A second call does nothing. Raises StoreError, ConfigError (another master key).
        """
        if not self._opened:
            await asyncio.get_running_loop().run_in_executor(self._disk, self._start)
            self._opened = True

    async def close(self) -> None:
        """Finish what is queued, then close the file."""
        if self._opened:
            self._opened = False
            await asyncio.get_running_loop().run_in_executor(self._disk, self._writer.stop)
            self._ownership.leave()
            self._disk.shutdown(wait=False)

    def pseudonym(self, key: ConversationKey) -> str:
        """What logs may say instead of the person: 12 hexadecimal digits."""
        return self._master.conversation(key).hex()[:12]

    # --- inbox ---

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """All or none are committed. True for each new one."""
        now = self._now()
        return await self._run(
            lambda tx: tuple(inbox.accept(tx, self._people, message, now) for message in messages)
        )

    async def reachable(self, key: ConversationKey) -> None:
        """Delayed replies of this conversation are due now."""
        now = self._now()
        await self._run(lambda tx: outbox.hasten(tx, self._people, key, now))

    async def claim(self, busy: Collection[ConversationKey]) -> InboxItem | None:
        """See the port. A claim whose caller was cancelled meanwhile is given back."""
        now, taken = self._now(), self._pseudonyms(busy)

        def take(tx: Transaction) -> tuple[InboxItem, Conversation | None] | None:
            item = inbox.claim(tx, self._people, taken, now)
            if item is None:
                return None
            try:
                return item, self._loaded(tx, item.message.key, now)
            except StoreError:  # the key is damaged: `load` will say so, the message is buried
                return item, None

        taken_now = await self._hand_out(take, lambda tx, both: inbox.release(tx, both[0]))
        if taken_now is None:
            return None
        item, state = taken_now
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
        state = reminders.load(tx, self._people, key)
        return replace(
            state,
            join=joins.load(tx, self._people, key, now),
            organisation=invitations.organisation_of(tx, self._people, key),
            handoff=desks.load(tx, self.book.keys, self._people, key) if self.book else None,
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
        now = self._now()
        self._claimed.pop(item.message.key, None)
        keys = self.book.keys if self.book else None
        await self._run(
            lambda tx: turns.finish(tx, self._people, item, turn, now, self._photo, keys)
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
        """See the port. A file that cannot be read is left out: the text still goes."""
        now, taken = self._now(), self._pseudonyms(busy)
        draft = await self._hand_out(
            lambda tx: outbox.claim(tx, self._people, channel, taken, now),
            lambda tx, draft: outbox.postpone(tx, draft.item.row, now),
        )
        if draft is None:
            return None
        audio, document = (
            await self._opened_file(draft.audio),
            await self._opened_file(draft.document),
        )
        outgoing = replace(draft.item.outgoing, audio=audio, document=document)
        return replace(draft.item, outgoing=outgoing)

    async def _opened_file(self, sealed: outbox.Sealed | None) -> bytes | None:
        if sealed is None:
            return None
        try:
            return await self._on_disk(lambda: self._files.read(sealed.handle, sealed.key))
        except (UnreadableMedia, StoreError):
            return None

    async def sent(self, item: OutboxItem) -> None:
        """Delivered: forget the content and the spoken media."""
        await self._close_reply(item, "sent", None)

    async def retry(self, item: OutboxItem, *, after: float) -> None:
        """Due again in `after` seconds; later replies of the conversation wait behind it."""
        due = self._now() + after
        await self._run(lambda tx: outbox.postpone(tx, item.row, due))

    async def give_up(self, item: OutboxItem, reason: str) -> None:
        """`reason` is kept in clear: a word of ours, never content."""
        await self._close_reply(item, "failed", reason)

    async def _close_reply(self, item: OutboxItem, state: str, reason: str | None) -> None:
        now = self._now()

        def operation(tx: Transaction) -> None:
            conversation = outbox.close(tx, item.row, state, now, reason)
            forgetting.farewell(tx, conversation, now)

        await self._run(operation)

    # --- reminders ---

    async def due_reminders(self, limit: int) -> tuple[DueReminder, ...]:
        """See the port."""
        now = self._now()
        return await self._run(lambda tx: reminders.due(tx, self._people, limit, now))

    async def remind(self, due: DueReminder, reply: Reply) -> bool:
        """See the port."""
        now = self._now()
        return await self._run(lambda tx: reminders.say(tx, self._people, due, reply, now))

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

    # --- vault ---

    async def put(
        self, key: ConversationKey, data: bytes, *, kind: MediaKind, mime: str
    ) -> MediaRef:
        """Encrypt and store; deleted after an hour unless a message or an answer refers to it."""
        handle, file_key, now = new_handle(), new_key(), self._now()
        await self._on_disk(lambda: self._files.write(handle, data, file_key))

        def operation(tx: Transaction) -> None:
            party = self._people.find_or_create(tx, key, now)
            media.register(tx, party, handle, file_key, len(data), now)

        try:
            await self._run(operation)
        except StoreError:
            await self._on_disk(lambda: self._files.delete([handle]))
            raise
        return MediaRef(kind=kind, mime=mime, size=len(data), handle=handle)

    async def get(self, key: ConversationKey, ref: MediaRef) -> bytes:
        """Raises UnreadableMedia when it was deleted or belongs to another conversation."""

        def operation(tx: Transaction) -> bytes | None:
            party = self._people.find(tx, key)
            return media.file_key(tx, party, ref.handle) if party else None

        file_key = await self._run(operation)
        if file_key is None:
            raise UnreadableMedia("the media was deleted")
        return await self._on_disk(lambda: self._files.read(ref.handle, file_key))

    # --- announcements ---

    @property
    def newsroom(self) -> Newsroom | None:
        """What the service does with announcements; None without associations."""
        return None if self.book is None else Newsroom(self.book, self._people)

    # --- forgetting ---

    async def erase(self, key: ConversationKey) -> Erased:
        """All chats of the person on this channel; `key.chat` does not matter."""
        now, whose = self._now(), self._master.person(key)
        self._claimed.clear()

        def operation(tx: Transaction) -> Erased:
            row = tx.execute("SELECT id FROM person WHERE pseudonym = ?", whose).fetchone()
            if row is None:
                return Erased(messages=0, replies=0, media=0, conversations=0)
            counts.forget(tx, self._people, row[0])
            return forgetting.erase(tx, row[0], now)

        return await self._run(operation)

    async def sweep(self, now: datetime) -> Erased:
        """Retention: expired photos, old conversations, old dedupe keys."""
        moment, kept = now.timestamp(), self._retention.total_seconds()
        return await self._run(lambda tx: forgetting.sweep(tx, self._people, moment, kept))

    async def backlog(self) -> Backlog:
        """Counts, by index."""

        def operation(tx: Transaction) -> Backlog:
            waiting, unsent, dead = tx.execute(
                "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting'),"
                " (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')),"
                " (SELECT count(*) FROM inbox WHERE state = 'dead')"
            ).fetchone()
            return Backlog(waiting=waiting, unsent=unsent, dead=dead)

        return await self._run(operation)

    # --- inside ---

    def _start(self) -> None:
        def prepare(connection: sqlite3.Connection) -> None:
            migrate(connection, self._master.pseudonym("fingerprint"))
            if self.book is not None:
                check_key(connection, self.book.keys)
            if self._ownership.take():
                recover(connection, self._files)

        self._files.open()
        self._writer.start(prepare)

    async def _run(self, operation: Callable[[Transaction], T]) -> T:
        return await self._writer.run(operation)

    async def _hand_out(
        self, take: Callable[[Transaction], T | None], give_back: Callable[[Transaction, T], None]
    ) -> T | None:
        """Take something; when the caller is cancelled or gives up waiting, it goes back."""

        def undo(tx: Transaction, taken: T | None) -> None:
            if taken is not None:
                give_back(tx, taken)

        taking = asyncio.ensure_future(self._writer.run(take, undo=undo))
        try:
            return await asyncio.shield(taking)
        except asyncio.CancelledError:
            with contextlib.suppress(StoreError):
                taken = await taking
                await self._run(lambda tx: undo(tx, taken))
            raise

    async def _on_disk(self, call: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._disk, call)

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _pseudonyms(self, keys: Collection[ConversationKey]) -> frozenset[bytes]:
        return frozenset(self._master.conversation(key) for key in keys)
