"""Channels as a worker reaches them: through the database, whoever receives and delivers there.

A worker holds no platform's keys and no person's browser. What it says while an answer is made goes
through the outbox, in its order before the answer; "typing" and "forget" are told to the fronts,
which know the conversations they accepted. Media was brought into the vault by a front.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.errors import ChannelError, StoreError
from bot.model import ConversationKey, MediaKind, MediaRef
from bot.ports import Channel, Inbox, Outgoing, Store
from bot.scaling.jobs import Jobs

log = logging.getLogger("porte_voix.scaling")

WORKING = "working"
FORGET = "forget"
TELLING = 64
"""Courtesies on their way to the fronts at once."""
KNOWN = 10_000
"""Conversations that a front remembers, to show in them that an answer is being made."""

Named = Callable[[ConversationKey], str]
"""The pseudonym of a conversation."""


class DistantChannel:
    """A channel that other processes serve; see `Channel`."""

    def __init__(self, name: str, store: Store, jobs: Jobs, named: Named) -> None:
        self._name = name
        self._store = store
        self._jobs = jobs
        self._named = named
        self._telling: set[asyncio.Task[None]] = set()

    @property
    def name(self) -> str:
        """Of the platform."""
        return self._name

    async def receive(self, inbox: Inbox) -> None:
        """Raises ChannelError: others receive."""
        raise ChannelError("this process does not receive")

    async def send(self, outgoing: Outgoing) -> None:
        """Put it into the outbox, at most once for each message that it answers."""
        reply = outgoing.reply
        if outgoing.audio:
            audio = await self._store.put(
                outgoing.key, outgoing.audio, kind=MediaKind.VOICE, mime="audio/ogg"
            )
            reply = replace(reply, audio=audio)
        await self._store.enqueue(outgoing.key, reply, reply_to=outgoing.reply_to)

    async def fetch(self, ref: MediaRef) -> bytes:
        """Raises ChannelError: a front brings media into the vault."""
        raise ChannelError("media is fetched by a front")

    async def working(self, key: ConversationKey) -> None:
        """Tell the fronts, in the background: an answer that is ready does not wait for it."""
        if len(self._telling) < TELLING:
            task = asyncio.create_task(self._tell(WORKING, key))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def forget(self, key: ConversationKey) -> None:
        """Tell the fronts. Raises nothing."""
        await self._tell(FORGET, key)

    async def close(self) -> None:
        """Nothing is held."""

    async def _tell(self, what: str, key: ConversationKey) -> None:
        try:
            await self._jobs.tell(f"{what}:{self._named(key)}")
        except StoreError as error:
            log.warning("not-told error=%s", error)


class Doors(Mapping[str, Channel]):
    """Every channel there may be, by its name."""

    def __init__(self, names: Sequence[str], make: Callable[[str], Channel]) -> None:
        self._channels = {name: make(name) for name in names}

    def __getitem__(self, name: str) -> Channel:
        return self._channels[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._channels)

    def __len__(self) -> int:
        return len(self._channels)


class Acquaintances:
    """The conversations that this front accepted lately, by their pseudonyms."""

    def __init__(self, named: Named) -> None:
        self._named = named
        self._keys: OrderedDict[str, ConversationKey] = OrderedDict()

    def met(self, key: ConversationKey) -> None:
        """Somebody wrote."""
        name = self._named(key)
        self._keys[name] = key
        self._keys.move_to_end(name)
        while len(self._keys) > KNOWN:
            self._keys.popitem(last=False)

    async def told(self, words: str, channels: Mapping[str, Channel]) -> None:
        """Do what a worker asked for, where we know the conversation. Raises ChannelError."""
        what, _, name = words.partition(":")
        key = self._keys.get(name)
        channel = channels.get(key.channel) if key else None
        if key is None or channel is None:
            return
        if what == WORKING:
            await channel.working(key)
        elif what == FORGET:
            self._keys.pop(name)
            await channel.forget(key)
