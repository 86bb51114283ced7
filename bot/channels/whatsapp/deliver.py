"""Sends the parts of a reply, each once.

A part is not sent again when the platform took it, or when a status with its token says that it
went on. What is promised: nothing is lost; after a lost answer the statuses are waited for, and
only if there is none the part is sent again. All this is known in memory: after a hard kill between
the platform's yes and our record, the new process waits `Patience.grace` seconds for statuses, and
then one message may come twice. With several front processes the status may reach another one.
What fails later than we wait is sent again out of the outbox (`late`).
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.channels.remembering import remember
from bot.channels.whatsapp import compose, faults
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.late import Late
from bot.channels.whatsapp.pacing import Pacing
from bot.channels.whatsapp.statuses import Status, Statuses, token_of
from bot.errors import ChannelError, ChannelGone, PorteVoixError, SendUnknown
from bot.ports import Clock, Lingering, Outgoing, Phrases

log = logging.getLogger(__name__)

WINDOW = timedelta(hours=24)
"""After a person's last message, the platform takes anything for so long."""
MARGIN = timedelta(minutes=2)
CLOSED_PAUSE = 3600.0
"""Seconds until a reply that waits for its person is looked at again; their message hastens it."""
REMEMBERED = 20_000
MUTE = 10
"""Replies in a row without any status, after which they are not waited for any more."""

Fitting = Callable[[bytes], Awaitable[Sequence[bytes]]]
"""A voice note as one or several of at most 512 KB. Raises EngineError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long statuses are waited for, in seconds."""

    reconcile: float = 15.0
    """After a lost answer."""
    grace: float = 4.0
    """Before another try of a reply that another process tried: it may have sent parts of it."""
    settle: float = 3.0
    """After the last part: a failure until then puts the reply back into the queue."""


class Delivery:
    """The send path: parts, pacing, statuses, the 24-hour window."""

    def __init__(
        self, account: Account, graph: Graph, statuses: Statuses, clock: Clock, phrases: Phrases,
        fitting: Fitting, patience: Patience, store: Lingering,
    ) -> None:  # fmt: skip
        self._patience = patience
        self._account = account
        self._graph = graph
        self._statuses = statuses
        self._clock = clock
        self._phrases = phrases
        self._fitting = fitting
        self._pacing = Pacing(clock.monotonic)
        self._late = Late(store)
        self._taken: OrderedDict[str, None] = OrderedDict()
        """Tokens of parts that the platform took."""
        self._refused: OrderedDict[str, None] = OrderedDict()
        """Tokens of parts that it did not take: nothing is unknown about them."""
        self._left_out: OrderedDict[str, None] = OrderedDict()
        """Tokens of parts that are not sent at all: it refuses such a part."""
        self._told: OrderedDict[str, float] = OrderedDict()
        """People who were sent the template, and when."""
        self._tried: OrderedDict[str, None] = OrderedDict()
        """Replies that this process tried to send."""
        self._numbered: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        """Choices that people were told by number, with the last reply they had."""
        self._waiting: OrderedDict[str, bool] = OrderedDict()
        """People for whom something waits until they write."""
        self._mute = 0

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver what is still missing. Raises ChannelError, ChannelGone, SendUnknown."""
        if self._late.hopeless(outgoing):
            raise ChannelGone("a message failed again after it was taken")
        ours = outgoing.attempt == 1 or outgoing.id in self._tried
        remember(self._tried, outgoing.id, None, REMEMBERED)
        if self._closed(outgoing):
            await self._knock(outgoing)
        notes = await self._notes(outgoing)
        planned = compose.parts(outgoing.reply, notes, self._phrases, outgoing.document)
        if not ours:
            await self._recall(outgoing, planned)
        tokens = []
        for part in planned:
            try:
                tokens.append(await self._part(part, outgoing))
            except faults.WindowClosed:
                await self._knock(outgoing)
        if not outgoing.passing:
            self._offer(outgoing)
            await self._settle(tokens, outgoing)
            await self._late.linger(outgoing, list(filter(None, tokens)), self._statuses)

    def waits(self, person: str) -> bool:
        """True once after something was put off until the person writes."""
        return self._waiting.pop(person, False)

    def chosen(self, person: str, text: str) -> str:
        """The words of the choice whose number the person typed; else what they typed."""
        choices = self._numbered.get(person, ())
        number = int(text) if text.isdecimal() and len(text) < 4 else 0
        return choices[number - 1] if 0 < number <= len(choices) else text

    def _offer(self, outgoing: Outgoing) -> None:
        choices = compose.numbered(outgoing.reply)
        if choices:
            remember(self._numbered, outgoing.key.person, choices, REMEMBERED)
        else:
            self._numbered.pop(outgoing.key.person, None)

    async def note(self, status: Status) -> None:
        """What the platform says of something sent. Raises StoreError: it must say it again."""
        self._mute = 0
        if not status.arrived:
            self._taken.pop(status.token, None)
        self._statuses.note(status)
        await self._late.heard(status)

    def forget(self, person: str) -> None:
        """Erased: nothing of the person stays in memory."""
        self._told.pop(person, None)
        self._waiting.pop(person, None)
        self._numbered.pop(person, None)

    # --- parts ---

    async def _notes(self, outgoing: Outgoing) -> Sequence[bytes]:
        if not outgoing.audio:
            return ()
        try:
            return await self._fitting(outgoing.audio)
        except PorteVoixError as error:
            log.error("whatsapp: a voice note is left out: %s", type(error).__name__)
            return ()

    async def _recall(self, outgoing: Outgoing, planned: Sequence[compose.Part]) -> None:
        """Another process may have sent parts of this and died: hear what the platform says."""
        loop = asyncio.get_running_loop()
        end = loop.time() + self._patience.grace
        for part in planned:
            await self._statuses.wait(self._token(outgoing, part), end - loop.time())

    async def _part(self, part: compose.Part, outgoing: Outgoing) -> str:
        """One part, unless the platform has it. Its token. A voice note that is refused is left
        out when a text follows; a sentence stands for a refused document."""
        token = self._token(outgoing, part)
        if self._late.spares(outgoing, part.name):
            return ""
        if token in self._left_out:
            return await self._stand_in(part, outgoing)
        known = self._statuses.of(token)
        if known is None and token in self._taken:
            return token
        if known is not None and known.arrived:
            return token
        try:
            if known is not None:
                self._statuses.again(token)
                self._fail(token, known.code)
            await self._deliver(part, outgoing, token)
        except faults.PartRefused:
            if not (part.voice or part.document):
                raise
            remember(self._left_out, token, None, REMEMBERED)
            return await self._stand_in(part, outgoing)
        return token

    def _fail(self, token: str, code: int) -> None:
        """It failed after the platform had taken it: raises where trying again is useless."""
        remember(self._refused, token, None, REMEMBERED)
        error = faults.of_code(code)
        log.warning("whatsapp: a message failed later: code %d", code)
        if isinstance(error, ChannelGone | faults.WindowClosed):
            raise error

    async def _stand_in(self, part: compose.Part, outgoing: Outgoing) -> str:
        reply = outgoing.reply
        if part.document:
            said = self._phrases.say(reply.language, "reminder-file-failed")
        else:
            said = "" if reply.text.strip() else reply.speech
        return await self._part(compose.text_of(part, said), outgoing) if said else ""

    async def _deliver(self, part: compose.Part, outgoing: Outgoing, token: str) -> None:
        person = outgoing.key.person
        try:
            await self._pacing.turn(person, outgoing.id)
            media = await self._uploaded(part)
            await self._graph.send(compose.payload(part, person, token, media))
        except SendUnknown:
            _pop(self._refused, token)
            await self._reconcile(token)
        except ChannelError as error:
            remember(self._refused, token, None, REMEMBERED)
            if isinstance(error, faults.PersonBusy):
                self._pacing.hold(person, error.retry_after or faults.PAIR_PAUSE)
            raise
        _pop(self._refused, token)
        remember(self._taken, token, None, REMEMBERED)

    async def _uploaded(self, part: compose.Part) -> str:
        if part.voice:
            return await self._graph.upload(part.voice, "audio/ogg", "voice.ogg")
        if part.document:
            return await self._graph.upload(part.document, part.mime, part.file)
        return ""

    async def _reconcile(self, token: str) -> None:
        """The answer was lost: a status with our token tells that the message was taken."""
        status = await self._statuses.wait(token, self._patience.reconcile)
        if status is None:
            raise SendUnknown("WhatsApp gave no answer, and no status came")
        if not status.arrived:
            self._statuses.again(token)
            remember(self._refused, token, None, REMEMBERED)
            raise faults.of_code(status.code)

    async def _settle(self, tokens: Sequence[str], outgoing: Outgoing) -> None:
        """A failure in the first seconds puts the reply back, so that it is durably tried again."""
        if self._mute >= MUTE:
            return
        loop = asyncio.get_running_loop()
        end = loop.time() + self._patience.settle
        self._mute += 1  # until a status comes
        for token in filter(None, tokens):
            status = await self._statuses.wait(token, end - loop.time())
            if status is None or status.arrived:
                continue
            error = faults.of_code(status.code)
            if isinstance(error, faults.WindowClosed):
                self._statuses.again(token)
                remember(self._refused, token, None, REMEMBERED)
                await self._knock(outgoing)
            if isinstance(error, faults.PartRefused):
                continue  # the next part says the same in writing, or there is nothing to be done
            if isinstance(error, ChannelGone):
                raise error
            raise ChannelError("a message failed after it was taken", retry_after=error.retry_after)

    # --- outside the 24 hours ---

    def _closed(self, outgoing: Outgoing) -> bool:
        heard = outgoing.heard_at
        return heard is not None and self._clock.now() - heard > WINDOW - MARGIN

    async def _knock(self, outgoing: Outgoing) -> None:
        """Raises ChannelError: the reply waits until the person writes. Tells them once, by the
        template, that something waits."""
        person = outgoing.key.person
        now = self._clock.monotonic()
        last = self._told.get(person)
        fresh = last is None or now - last > WINDOW.total_seconds()
        # The number of the try is durable: after restarts the template is not sent every hour.
        if self._account.template and fresh and outgoing.attempt <= 2:
            await self._send_template(outgoing)
            remember(self._told, person, now, REMEMBERED)
        remember(self._waiting, person, True, REMEMBERED)
        raise faults.WindowClosed("the person must write first", retry_after=CLOSED_PAUSE)

    async def _send_template(self, outgoing: Outgoing) -> None:
        person, account = outgoing.key.person, self._account
        token = token_of(account.app_secret, outgoing.id, "template")
        language = account.language_of_template(outgoing.reply.language)
        try:
            await self._pacing.turn(person, outgoing.id)
            await self._graph.send(compose.template(account.template, language, person, token))
        except faults.TemplateRefused as error:
            log.error("whatsapp: the template is refused, the answer waits: %s", error)
        except SendUnknown:
            pass  # at most told once too few; a second template would cost and annoy

    def _token(self, outgoing: Outgoing, part: compose.Part) -> str:
        return token_of(self._account.app_secret, outgoing.id, part.name)


def _pop(memory: OrderedDict[str, None], key: str) -> None:
    memory.pop(key, None)
