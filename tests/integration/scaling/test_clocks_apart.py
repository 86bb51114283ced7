"""Machines whose clocks differ: what one writes is due for the others at once, days stay those of
the machine that answers."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from crew import Crew, SystemClock, message, turn

from bot.config import Config, Database
from bot.examining.database import database
from bot.examining.finding import Finding
from bot.model import Conversation, ConversationKey, MediaKind, PendingPhoto, Reminder, Reply, Turn
from bot.ports import Clock, InboxItem
from bot.stores.postgres import presence
from bot.stores.postgres.skew import FARTHEST_SECONDS, NOTABLE_SECONDS, Skew
from bot.stores.postgres.store import PostgresStore

DAY = date(2027, 1, 12)
EVE = datetime(2027, 1, 11, 7, 30, tzinfo=UTC)
"""Half past eight in Paris: half an hour before the reminder of the day before."""


class Wrong(SystemClock):
    """So many seconds ahead of the others."""

    def __init__(self, by: float) -> None:
        self.by = by

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.by)


class Scripted(SystemClock):
    def __init__(self) -> None:
        self.time = EVE

    def now(self) -> datetime:
        return self.time


def process(crew: Crew, clock: Clock, *, follow: bool = True) -> PostgresStore:
    return PostgresStore(
        crew.url, crew.home / "media", crew.home / "master.key", clock, connections=2, settle=0.0,
        follow=follow,
    )  # fmt: skip


async def taken(store: PostgresStore) -> InboxItem:
    item = await store.claim(())
    assert item is not None
    return item


@pytest.mark.parametrize("ahead", [20.0, -20.0, 3600.0])
async def test_a_message_of_a_wrong_clock_is_answered_and_sent_at_once(
    crew: Crew, ahead: float
) -> None:
    front, worker = process(crew, Wrong(ahead)), process(crew, Wrong(0.0))
    await front.open()
    await worker.open()
    assert await front.accept([message("m1")]) == (True,)
    item = await taken(worker)
    await worker.finish(item, turn(item.message, await worker.load(item.message.key)))
    assert await front.outgoing("chat", ()) is not None
    await front.accept([message("m2", "q")])
    item = await taken(front)  # and the other way
    await front.finish(item, turn(item.message, await front.load(item.message.key)))
    assert await worker.outgoing("chat", ()) is not None
    assert (await worker.backlog()).oldest_unsent < 5.0
    await worker.close()
    await front.close()


@pytest.mark.parametrize("by", [30.0, -30.0, 7200.0])
async def test_a_clock_that_is_set_while_it_runs_delays_nothing(
    crew: Crew, monkeypatch: pytest.MonkeyPatch, by: float
) -> None:
    monkeypatch.setattr(presence, "LOOK_SECONDS", 0.5)
    clock = Wrong(0.0)
    front, worker = process(crew, clock), process(crew, Wrong(0.0))
    await front.open()
    await worker.open()
    clock.by = by
    for number, pause in enumerate((0.0, 1.0)):  # before and after it was measured again
        await asyncio.sleep(pause)
        await front.accept([message(f"m{number}", f"p{number}")])
        await taken(worker)
    await worker.close()
    await front.close()


async def test_days_and_photos_go_by_the_clock_of_who_answered(crew: Crew) -> None:
    clock = Scripted()
    store = process(crew, clock, follow=False)
    await store.open()
    store._skew._ahead = 3 * 3600.0  # the server's clock is three hours ahead
    await store.accept([message("m1")])
    item = await taken(store)
    key: ConversationKey = item.message.key
    photo = await store.put(key, b"photo", kind=MediaKind.PHOTO, mime="image/jpeg")
    state = Conversation(
        key=key,
        reminders=(Reminder(day=DAY, label="CAF", language="fr"),),
        pending_photo=PendingPhoto(refs=(photo,), expires_at=clock.now() + timedelta(minutes=30)),
    )
    await store.finish(item, Turn(replies=(), conversation=state))
    await store.sweep(clock.now())
    assert await store.get(key, photo) == b"photo"
    assert await store.due_reminders(5) == ()
    clock.time += timedelta(minutes=31)  # nine o'clock, in Paris
    (due,) = await store.due_reminders(5)
    assert await store.remind(due, Reply(text="tomorrow", speech="", language="fr"))
    assert await store.outgoing("chat", ()) is not None
    assert (await store.sweep(clock.now())).media == 1
    await store.close()


def test_the_doctor_tells_a_clock_that_is_wrong(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = replace(Config(), data=tmp_path, database=Database(url=crew.url))

    def clock() -> Finding:
        return next(one for one in database(config) if one.what == "clock")

    assert clock().works
    now = time.time
    monkeypatch.setattr("bot.examining.database.time.time", lambda: now() + NOTABLE_SECONDS + 1)
    assert not clock().works
    assert "3.0 s before that of PostgreSQL" in clock().detail


# --- what is measured -----------------------------------------------------------------------------


def measured(*answers: tuple[float, float, float]) -> Skew:
    skew = Skew(SystemClock())
    for answer in answers:
        skew.measured(*answer)
    return skew


def test_an_error_of_the_measurement_is_no_difference() -> None:
    assert measured((100.0, 100.2, 101.0)).ahead == 0.0


def test_a_slow_answer_does_not_blur_what_was_measured() -> None:
    assert measured((100.0, 120.0, 100.0), (200.0, 221.0, 204.0)).ahead == 20.0
    assert measured((100.0, 120.0, 100.0), (200.0, 203.0, 200.0)).ahead == 3.0


def test_a_clock_that_was_never_set_is_not_followed(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        skew = measured((0.0, 2 * FARTHEST_SECONDS, 0.0))
    assert skew.ahead == 0.0
    assert "followed=no" in caplog.text
    skew.measured(0.0, 10.0, 0.0)
    assert skew.ahead == 10.0


def test_it_is_said_when_it_changes(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        measured(*[(0.0, 30.0, 0.0)] * 5, *[(0.0, 1.0, 0.0)] * 5)
    said = [one.getMessage().split(":")[0] for one in caplog.records]
    assert said == ["clock-skew seconds=30.0 followed=yes", "clock-right seconds=1.0"]
