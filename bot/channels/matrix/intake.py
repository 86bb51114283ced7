"""Events of rooms become messages for the inbox, edits and redactions of waiting ones."""

from __future__ import annotations

import logging
import re
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.channels.matrix import convert
from bot.channels.matrix.connection import Connection
from bot.channels.matrix.convert import NAME, Said
from bot.channels.matrix.homeserver import Refused, Unreachable
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.memory import Held
from bot.channels.matrix.offered import Offered
from bot.channels.matrix.raw import Json, table, text
from bot.channels.matrix.rooms import Room
from bot.model import ConversationKey, Message
from bot.ports import Clock

log = logging.getLogger(__name__)

MOST_HELD = 1000
THREADS = 4096  # events remembered as parts of threads


@dataclass(slots=True)
class Batch:
    """What is to be committed before the sync token moves."""

    fresh: dict[str, Message] = field(default_factory=dict)
    """New messages by their ids, in order."""
    revised: dict[str, Message | None] = field(default_factory=dict)
    """What became of messages that we may have: other words, or nothing."""
    seen: dict[str, str] = field(default_factory=dict)
    """The last message for us in each room."""
    held: list[Held] = field(default_factory=list)
    """What waits for its key, from then on."""
    entered: set[str] = field(default_factory=set)
    """Rooms whose words since the invitation are in it."""


class Intake:
    """Knows what is meant for us."""

    def __init__(
        self, connection: Connection, invitations: Invitations, offered: Offered, clock: Clock,
        *, patience: float,
    ) -> None:  # fmt: skip
        """`patience`: seconds that the key of a message may be late."""
        self._patience = patience
        self._here = connection
        self._invitations = invitations
        self._offered = offered
        self._clock = clock
        self.threads: OrderedDict[str, str] = OrderedDict()
        """First event of the thread that an event belongs to."""

    async def take(self, batch: Batch, room: str, events: Sequence[Json]) -> None:
        """In order. One that cannot be understood must not block the others.

        Raises Refused, Unreachable: then the whole batch is to be taken again.
        """
        for event in events:
            try:
                await self._event(batch, room, event)
            except Unreachable:
                raise
            except Refused as error:
                if not error.final:
                    raise
                log.info("matrix: an event is left out: %s", error)  # of a room that we left
            except Exception as error:  # noqa: BLE001 - whatever a malformed event provokes
                log.error("matrix: an event is skipped: %s", type(error).__name__)

    async def release(self, batch: Batch) -> None:
        """Open what can be opened by now; say so of what waited too long."""
        waiting, batch.held = batch.held, []
        for held in waiting:
            if self._here.crypto.open(held.room, held.event) is not None:
                await self.take(batch, held.room, [held.event])
            elif time.time() < held.until:
                batch.held.append(held)
            else:
                await self._locked(batch, held)

    async def _event(self, batch: Batch, room: str, event: Json) -> None:
        kind, sender = event.get("type"), text(event.get("sender"))
        if "state_key" in event:
            await self._state(room, event)
        elif kind == "m.room.redaction":
            self._redacted(batch, event)
        elif sender == self._here.user:
            return
        elif kind == "m.room.encrypted":
            await self._sealed(batch, room, event)
        else:
            await self._read(batch, room, event)

    async def _sealed(self, batch: Batch, room: str, event: Json) -> None:
        opened = self._here.crypto.open(room, event)
        if opened is None:
            await self._hold(batch, room, event)
        else:
            await self._read(batch, room, opened)

    async def _read(self, batch: Batch, room: str, event: Json) -> None:
        """Words and media only. What was sealed is never taken as state or as a redaction: servers
        check who may do that, and cannot look inside."""
        said = convert.read(event)
        if said is not None and said.id and said.sender:
            await self._said(batch, await self._here.room(room), said)

    async def _state(self, room: str, event: Json) -> None:
        here = self._here
        here.rooms.apply(room, event, here.crypto)
        if event.get("type") == "m.room.tombstone":
            await self._invitations.follow(room, event)
        membership = table(event.get("content")).get("membership")
        if event.get("type") == "m.room.member" and membership in {"leave", "ban"}:
            if event.get("state_key") == here.user:
                here.rooms.forget(room)
            else:
                here.chores.do(lambda: self._invitations.leave_if_empty(room))

    # --- messages ---

    async def _said(self, batch: Batch, room: Room, said: Said) -> None:
        if said.replaces:
            await self._edited(batch, room, said)
            return
        message = await self._message(room, said)
        if message is not None:
            batch.fresh[said.id] = message
            batch.seen[room.id] = said.id

    async def _message(self, room: Room, said: Said) -> Message | None:
        """Our message; None for what is said to others."""
        group = self._here.rooms.is_group(room)
        quoted = await self._ours(room.id, said.answers)
        words = said.text
        if self._mentioned(said):
            words = convert.without_mention(words, self._names())
        elif group and quoted is None and not convert.COMMANDS.match(words):
            return None
        words = convert.command(words)
        if group and words.lower().startswith("/desk"):
            self._keep_as_group(room)
        key = ConversationKey(channel=NAME, chat=self._here.rooms.chat(room), person=said.sender)
        if said.thread:
            self.threads[said.id] = said.thread
            while len(self.threads) > THREADS:
                self.threads.popitem(last=False)
        strange = any(ref.handle == convert.STRANGE for ref in said.media)
        return Message(
            id=said.id, key=key, sent_at=min(said.sent_at, self._clock.now()),
            text="" if strange else await self._offered.meant(room, words),
            media=() if strange else said.media, unsupported=strange, replies_to=quoted,
        )  # fmt: skip

    def _keep_as_group(self, room: Room) -> None:
        first = self._here.rooms.first(room.id)
        if first not in self._here.memory.desks:
            self._here.memory.desks.append(first)

    def _names(self) -> tuple[str, ...]:
        local = self._here.user.partition(":")[0]
        return tuple(filter(None, (self._here.user, self._here.name, local)))

    def _mentioned(self, said: Said) -> bool:
        """Named: by the list that clients give today, else by our id or name in the words."""
        if said.mentions is not None:
            return self._here.user in said.mentions
        found = re.search(rf"^\s*@?{re.escape(self._here.name)}\b", said.text, re.IGNORECASE)
        return self._here.user in said.text or bool(self._here.name and found)

    async def _ours(self, room: str, identity: str) -> str | None:
        """The words of an event of ours, empty when we cannot open it any more; None when it is
        another's."""
        if not identity:
            return None
        event = await self._here.event(room, identity)
        if event is None or event.get("sender") != self._here.user:
            return None
        opened = self._here.opened(room, event)
        return text(table(opened.get("content") if opened else None).get("body"))

    # --- second thoughts ---

    async def _edited(self, batch: Batch, room: Room, said: Said) -> None:
        """Counts while the message waits, and never as another message."""
        edited = replace(said, id=said.replaces, replaces="")
        earlier = batch.fresh.get(edited.id)
        if earlier is None:
            batch.revised[edited.id] = self._plain(room, edited)
        elif earlier.key.person == said.sender:
            batch.fresh[edited.id] = replace(
                earlier, text=convert.command(said.text), media=said.media
            )

    def _plain(self, room: Room, said: Said) -> Message:
        key = ConversationKey(channel=NAME, chat=self._here.rooms.chat(room), person=said.sender)
        words = convert.without_mention(said.text, self._names())
        return Message(
            id=said.id, key=key, sent_at=said.sent_at, text=convert.command(words),
            media=said.media, edited=True,
        )  # fmt: skip

    def _redacted(self, batch: Batch, event: Json) -> None:
        """Taken back: nothing of it is kept."""
        target = text(event.get("redacts")) or text(table(event.get("content")).get("redacts"))
        batch.held = [one for one in batch.held if one.event.get("event_id") != target]
        if batch.fresh.pop(target, None) is None and target:
            batch.revised[target] = None

    # --- locked messages ---

    async def _hold(self, batch: Batch, room: str, event: Json) -> None:
        """Where too many wait, the oldest is given up as if its time were over."""
        if any(one.event.get("event_id") == event.get("event_id") for one in batch.held):
            return
        while len(batch.held) >= MOST_HELD:
            log.error("matrix: too many messages wait for their keys")
            await self._locked(batch, batch.held.pop(0))
        batch.held.append(Held(room=room, event=event, until=time.time() + self._patience))

    async def _locked(self, batch: Batch, held: Held) -> None:
        """Alone with somebody, the person is told; in a group nobody knows whom it was for."""
        identity, sender = text(held.event.get("event_id")), text(held.event.get("sender"))
        log.warning("matrix: a message could not be opened: its key never came")
        try:
            room = await self._here.room(held.room)
        except Refused as error:
            if not error.final:
                raise
            return
        if self._here.rooms.is_group(room) or "m.replace" in str(
            table(table(held.event.get("content")).get("m.relates_to")).get("rel_type")
        ):
            return
        batch.fresh[identity] = Message(
            id=identity,
            key=ConversationKey(channel=NAME, chat=self._here.rooms.chat(room), person=sender),
            sent_at=self._clock.now(), media=(convert.locked(),),
        )  # fmt: skip
