"""Reminders, from the store over the runner to the channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from runner_kit import ScriptedChannel, SystemClock, message, until

from bot.errors import ChannelError, EngineError, StoreError
from bot.locales import FluentPhrases
from bot.model import (
    Conversation,
    ConversationKey,
    MediaKind,
    Message,
    Reminder,
    Reply,
    Turn,
)
from bot.ports import DueReminder
from bot.reminding import BATCH, Reminding
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore

MADE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
WEEK_BEFORE = datetime(2027, 1, 5, 8, 0, tzinfo=UTC)
CAF = Reminder(day=date(2027, 1, 12), at=time(10, 30), label="CAF", language="fr")
SPOKEN = "Rappel : CAF, dans 7 jours, le mardi 12 janvier 2027 à 10 h 30."


class Clock(SystemClock):
    """Stands still until it is set; durations are real."""

    def __init__(self) -> None:
        self.time = MADE

    def now(self) -> datetime:
        return self.time


async def noting(incoming: Message, conversation: Conversation, *_: object) -> Turn:
    """Notes the reminder whatever is said."""
    reply = Reply(text="noted", speech="", language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, reminders=(CAF,)))


class House:
    """The service over one directory; each `service()` is a new process over the same data."""

    def __init__(self, directory: Path) -> None:
        self.clock = Clock()
        self.channel = ScriptedChannel()
        self._directory = directory
        self.store = self._store()

    def _store(self) -> SqliteStore:
        where = self._directory
        return SqliteStore(where / "db", where / "media", where / "master.key", self.clock)

    @asynccontextmanager
    async def service(self, **options: object) -> AsyncIterator[None]:
        self.store, stop = self._store(), asyncio.Event()
        self.channel.inbox = None
        runner = Runner(
            self.store, [self.channel], noting, phrases=FluentPhrases(), clock=self.clock,
            remind_every=0.02, sweep_every=0.02, **options,
        )  # fmt: skip
        running = asyncio.create_task(runner.run(stop))
        try:
            await until(lambda: self.channel.inbox is not None)
            yield
        finally:
            stop.set()
            async with asyncio.timeout(20):
                await running

    async def note(self) -> None:
        assert self.channel.inbox is not None
        await self.channel.inbox.accept([message("m")])
        await until(lambda: self.channel.texts == ["noted"])

    async def rounds(self) -> None:
        """Long enough for the loop to look several times."""
        await asyncio.sleep(0.2)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


async def test_it_is_said_by_voice_at_its_moment_and_once(house: House) -> None:
    async def voice(key: ConversationKey, reply: Reply) -> Reply:
        data = b"OggS" + reply.speech.encode()
        audio = await house.store.put(key, data, kind=MediaKind.VOICE, mime="audio/ogg")
        return replace(reply, audio=audio)

    async with house.service(voice=voice):
        await house.note()
        house.clock.time = WEEK_BEFORE - timedelta(seconds=1)
        await house.rounds()
        assert house.channel.texts == ["noted"]
        house.clock.time = WEEK_BEFORE
        await until(lambda: len(house.channel.sent) == 2)
        await house.rounds()
    assert house.channel.texts == ["noted", SPOKEN]
    assert house.channel.sent[1].audio == b"OggS" + SPOKEN.encode()
    assert house.channel.sent[1].key == message("m").key


async def test_two_months_and_a_restart_later(house: House) -> None:
    async with house.service():
        await house.note()
    house.clock.time = WEEK_BEFORE + timedelta(days=2)
    async with house.service():
        await until(lambda: len(house.channel.sent) == 2)
    async with house.service():
        await house.rounds()
        house.clock.time = WEEK_BEFORE + timedelta(days=6)
        await until(lambda: len(house.channel.sent) == 3)
    late = SPOKEN.replace("dans 7 jours", "dans 5 jours")
    assert house.channel.texts == ["noted", late, SPOKEN.replace("dans 7 jours", "demain")]


@pytest.mark.parametrize("error", [EngineError("no voice"), ZeroDivisionError()])
async def test_when_the_voice_fails_the_words_go_out(house: House, error: Exception) -> None:
    async def voice(key: ConversationKey, reply: Reply) -> Reply:
        raise error

    async with house.service(voice=voice):
        await house.note()
        house.clock.time = WEEK_BEFORE
        await until(lambda: house.channel.texts == ["noted", SPOKEN])


async def test_what_is_not_delivered_is_worded_anew_each_day(house: House) -> None:
    """A browser that is closed for three days hears how many days are left then."""
    async with house.service():
        await house.note()
        house.channel.script = [ChannelError("no page is open", retry_after=3600.0)] * 3
        for day in range(3):
            house.clock.time = WEEK_BEFORE + timedelta(days=day)
            await until(lambda: len(house.channel.script) == 2 - day)  # noqa: B023
            await house.rounds()
        house.clock.time = WEEK_BEFORE + timedelta(days=3)
        await until(lambda: len(house.channel.sent) == 2)
        await house.rounds()
    assert house.channel.texts == ["noted", SPOKEN.replace("dans 7 jours", "dans 4 jours")]


class ScriptedStore:
    """The part of the Store port that reminding uses; refuses what the test says."""

    def __init__(self, count: int) -> None:
        self.rows = list(range(count))
        self.refused: set[int] = set()
        self.limits: list[int] = []

    async def due_reminders(self, limit: int) -> tuple[DueReminder, ...]:
        self.limits.append(limit)
        key = message("m").key
        return tuple(
            DueReminder(row=row, key=key, reminder=CAF, due=WEEK_BEFORE)
            for row in self.rows[:limit]
        )

    async def remind(self, due: DueReminder, reply: Reply) -> bool:
        if due.row in self.refused:
            raise StoreError("disk full")
        self.rows.remove(due.row)
        return True


def reminding(store: ScriptedStore, queued: Callable[[str], None]) -> Reminding:
    async def voiced(key: ConversationKey, reply: Reply) -> Reply:
        return reply

    return Reminding(
        store, phrases=FluentPhrases(), clock=Clock(), voiced=voiced, queued=queued, every=60
    )  # type: ignore[arg-type]


async def test_a_crowd_is_served_in_batches_without_waiting() -> None:
    store, rung = ScriptedStore(2 * BATCH + 3), []
    working = asyncio.create_task(reminding(store, rung.append).work())
    await until(lambda: not store.rows)
    working.cancel()
    assert store.limits == [BATCH] * 3
    assert len(rung) == 2 * BATCH + 3


async def test_a_refusal_puts_off_one_and_not_the_others() -> None:
    store, rung = ScriptedStore(3), []
    store.refused = {1}
    loop = reminding(store, rung.append)
    assert await loop.look() == 2
    assert store.rows == [1]
    store.refused = set()
    assert await loop.look() == 1
    assert rung == ["chat"] * 3
