"""Attending to one message: fetch its media, answer, record; or say honestly that it failed."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from bot.bringing import localised
from bot.errors import (
    ChannelError,
    EngineError,
    MediaAway,
    MediaError,
    PorteVoixError,
    StoreAway,
    StoreError,
)
from bot.model import (
    Conversation,
    ConversationKey,
    Event,
    Failure,
    Message,
    Reply,
    StageFinished,
    Turn,
    Voice,
)
from bot.patience import Limits as Limits
from bot.ports import Channel, Clock, InboxItem, Meanwhile, Outgoing, Phrases, Store
from bot.presence import Presence, Spoken, silent, through
from bot.waiting import back_off, insist

log = logging.getLogger("porte_voix.runner")

T = TypeVar("T")

Answering = Callable[[Message, Conversation, Meanwhile], Awaitable[Turn]]
Voicing = Callable[[ConversationKey, Reply], Awaitable[Reply]]
"""Adds the spoken form to a sentence of the runner's own."""
Recall = Callable[[Reply, Voice], Awaitable[bytes]]
"""The spoken form of a sentence where it lies ready, Ogg/Opus at that speed; empty elsewhere."""

VOICE_SECONDS = 20.0
FORGET_SECONDS = 30.0
LONGEST_RETRY = 10.0
STUBBORN = 4
"""Refusals by a database that is there, after which the answer itself is suspected."""


class Attendant:
    """Attends to claimed messages, one call for each."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        answer: Answering,
        *,
        phrases: Phrases,
        clock: Clock,
        limits: Limits,
        pseudonym: Callable[[ConversationKey], str],
        on_event: Callable[[str, Event], None],
        voice: Voicing | None,
        recall: Recall | None = None,
        relayed: Callable[[str], None] = lambda channel: None,
    ) -> None:
        """`relayed` is told the channel on which the other person of a join has something new."""
        self._store = store
        self._relayed = relayed
        self._channels = channels
        self._answer = answer
        self._phrases = phrases
        self._clock = clock
        self._limits = limits
        self._pseudonym = pseudonym
        self._on_event = on_event
        self._voice = voice
        self._recall = recall

    async def attend(self, item: InboxItem) -> bool:
        """True: the message is done or dead; False: put off. When cancelled, it is given back."""
        try:
            turn = await self._try(item, lambda first: self._turn(item, first=first))
            await self._settle(item, turn)
            return True
        except MediaAway as error:
            await self._put_off(item, error)
            return False
        except asyncio.CancelledError:
            await self._give_back(item)
            raise

    async def bring_in(self, item: InboxItem, channel: Channel) -> InboxItem | None:
        """Bring its media into the vault, for somebody else to attend to. None: it ended here,
        the person was told why, or it is put off. When cancelled, it is given back."""
        try:
            found = await self._try(item, lambda first: localised(self._store, item, channel))
            if isinstance(found, InboxItem):
                return found
            await self._settle(item, found)
        except MediaAway as error:
            await self._put_off(item, error)
        except asyncio.CancelledError:
            await self._give_back(item)
            raise
        return None

    async def sentence(self, key: ConversationKey, phrase: str, hint: str | None) -> Reply:
        """One of our own sentences in the person's language, spoken when that is possible."""
        try:
            language = (await self._store.load(key)).language or hint
        except StoreError:
            language = hint
        return await self.spoken(key, self._reply(language, phrase))

    async def spoken(self, key: ConversationKey, reply: Reply) -> Reply:
        """The reply with its spoken form when that is possible."""
        if self._voice is None:
            return reply
        try:
            async with asyncio.timeout(VOICE_SECONDS):
                return await self._voice(key, reply)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - the written sentence must go out (rule B9)
            log.warning("voice-failed error=%s", type(error).__name__)
            return reply

    async def _settle(self, item: InboxItem, turn: Turn | None) -> None:
        if turn is None:
            await insist(lambda: self._bury(item), complain=self._complain)
            return
        await self._record(item, turn)
        channel = self._channels.get(item.message.key.channel)
        if turn.erase and channel is not None:
            await self._forget(channel, item.message.key)
        if turn.relayed is not None and turn.relayed.key is not None:
            self._relayed(turn.relayed.key.channel)

    async def _forget(self, channel: Channel, key: ConversationKey) -> None:
        """What the channel itself keeps; the store has forgotten."""
        try:
            async with asyncio.timeout(FORGET_SECONDS):
                await channel.forget(key)
        except Exception as error:  # noqa: BLE001 - a channel's bug must not undo the answer
            log.error("forget-failed channel=%s error=%s", channel.name, type(error).__name__)

    async def _try(
        self, item: InboxItem, once: Callable[[bool], Awaitable[T]]
    ) -> T | Turn | None:  # fmt: skip
        """What `once` (told whether it is the first try) gave, or an apology. None: the message is
        to be buried. A message that ended the process `max_attempts` times is not run again.

        While the database is away no attempt is spent. Raises MediaAway: others need no file."""
        tries, most = itertools.count(item.attempts + item.put_off), self._limits.max_attempts
        for attempt in range(item.attempts, most + 1):
            try:
                return await insist(
                    lambda: once(next(tries) == 1), complain=self._complain, despite=StoreAway
                )
            except (asyncio.CancelledError, MediaAway):
                raise
            except MediaError as error:
                return await self._apology(item, error)
            except Exception as error:  # noqa: BLE001 - whatever failed, the person hears of it
                final = isinstance(error, EngineError) and not error.retryable
                self._warn(item, attempt, error)
                if final or attempt == most:
                    return None
                asked = error.retry_after if isinstance(error, ChannelError) else None
                delay = back_off(attempt, first=self._limits.retry_delay, longest=LONGEST_RETRY)
                await asyncio.sleep(min(asked or delay, LONGEST_RETRY))
        return None

    async def _turn(self, item: InboxItem, *, first: bool) -> Turn:
        started = self._clock.monotonic()
        message = item.message
        conversation = await self._store.load(message.key)
        channel = self._channels.get(message.key.channel)
        if channel is None:
            turn = await self._bounded_answer(message, conversation, silent)
        else:
            async with self._presence(channel, message, conversation, first=first) as presence:
                item = await localised(self._store, item, channel)
                # While a person of an association listens, nothing of ours is in between.
                early = through(presence) if first and not conversation.handed else silent
                turn = await self._bounded_answer(item.message, conversation, early)
        if turn.conversation.key != message.key:
            raise StoreError("an answer must belong to the conversation of its message")
        seconds = self._clock.monotonic() - started
        self._on_event(self._pseudonym(message.key), StageFinished(stage="turn", seconds=seconds))
        return turn

    async def _bounded_answer(
        self, message: Message, conversation: Conversation, meanwhile: Meanwhile
    ) -> Turn:
        async with asyncio.timeout(self._limits.patience):
            return await self._answer(message, conversation, meanwhile)

    def _presence(
        self, channel: Channel, message: Message, conversation: Conversation, *, first: bool
    ) -> Presence:
        """The sentence is only for what is slow, and never said again on a second try."""
        language = conversation.language or message.language_hint
        draft = Outgoing(
            id=f"ack-{message.id}",
            key=message.key,
            reply=Reply(text="", speech="", language=""),
            audio=None,
            reply_to=message.id,
        )
        return Presence(
            channel,
            draft,
            sentence=(lambda: self._reply(language, "ack-working", spoken=False))
            if first and message.media and not conversation.handed
            else None,
            every=self._limits.working_every,
            after=self._limits.ack_after,
            spoken=self._spoken(conversation),
        )

    def _spoken(self, conversation: Conversation) -> Spoken | None:
        recall = self._recall
        if recall is None or not conversation.prefers_voice:
            return None
        return lambda reply: recall(reply, conversation.speed)

    async def _apology(self, item: InboxItem, error: MediaError) -> Turn:
        """The message is done: what was wrong with the media is the answer."""
        conversation = await insist(
            lambda: self._store.load(item.message.key), complain=self._complain
        )
        reply = await self.sentence(item.message.key, error.phrase, item.message.language_hint)
        return Turn(
            replies=(reply,),
            conversation=replace(conversation, failures=conversation.failures + 1, question=None),
            language=reply.language,
            failure=Failure(code=error.code, text=reply.text),
        )

    async def _record(self, item: InboxItem, turn: Turn) -> None:
        """A database that is away is waited for; an answer that it will never take is buried."""
        refused = 0

        async def once() -> None:
            nonlocal refused
            try:
                await self._store.finish(item, turn)
            except StoreAway:
                raise
            except StoreError:
                refused += 1
                if refused < STUBBORN:
                    raise
                await self._bury(item)

        await insist(once, complain=self._complain)

    async def _bury(self, item: InboxItem) -> None:
        reply = await self.sentence(
            item.message.key, PorteVoixError.phrase, item.message.language_hint
        )
        await self._store.bury(item, reply)
        log.error(
            "buried conversation=%s attempts=%d", self._pseudonym(item.message.key), item.attempts
        )

    async def _put_off(self, item: InboxItem, error: MediaAway) -> None:
        """Later, for a day; then it is buried. Once, the person is told that we have it."""
        self._warn(item, item.attempts, error)
        if not await insist(lambda: self._store.put_off(item), complain=self._complain):
            await insist(lambda: self._bury(item), complain=self._complain)
        elif not item.put_off:
            key, hint = item.message.key, item.message.language_hint
            with contextlib.suppress(StoreError):  # a courtesy
                reply = await self.sentence(key, "ack-working", hint)
                await self._store.enqueue(key, reply, reply_to=item.message.id)

    async def _give_back(self, item: InboxItem) -> None:
        try:
            async with asyncio.timeout(5):
                await self._store.release(item)
        except (StoreError, TimeoutError) as error:
            self._warn(item, item.attempts, error)

    def _reply(self, language: str | None, phrase: str, *, spoken: bool = True) -> Reply:
        known = self._phrases.languages
        spoken_language = language if language in known else (language or "").split("-")[0]
        chosen = spoken_language if spoken_language in known else known[0]
        text = self._phrases.say(chosen or known[0], phrase)
        return Reply(text=text, speech=text if spoken else "", language=chosen or known[0])

    def _warn(self, item: InboxItem, attempt: int, error: Exception) -> None:
        # The class name only: an error's text may quote content.
        log.warning(
            "attempt-failed conversation=%s attempt=%d error=%s",
            self._pseudonym(item.message.key), attempt, type(error).__name__,
        )  # fmt: skip

    def _complain(self, error: StoreError) -> None:
        log.error("store-refused error=%s", error)
