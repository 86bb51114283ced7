"""The Store contract: one suite for every store. A store is a factory in STORES."""

from __future__ import annotations

import asyncio
import os
import random
import re
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from time import time as time_now

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_kit import DATABASES, Template, address, at_rest, poke, remain, store_at

from bot.errors import ConfigError, StoreError, UnreadableMedia
from bot.model import (
    Answer,
    Attachment,
    Claim,
    Conversation,
    ConversationKey,
    Dialogue,
    Join,
    JoinState,
    MediaKind,
    MediaRef,
    Message,
    PendingPhoto,
    Relayed,
    Reminder,
    Reply,
    SeenPhoto,
    Turn,
)
from bot.patience import YOUNG_SECONDS
from bot.ports import DueReminder, InboxItem, OutboxItem, Redeemed, Store
from bot.stores.sql.partners import tables as partners
from bot.stores.sql.store import SqlStore
from bot.stores.sqlite import SqliteStore

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class ScriptedClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - START).total_seconds()

    def pass_(self, **delta: float) -> None:
        self.time += timedelta(**delta)


@dataclass
class Place:
    """Where the data of one test lie; `store()` is a new process over the same data."""

    directory: Path
    clock: ScriptedClock

    def store(self, *, guest: bool = False) -> SqlStore:
        return store_at(self.directory, self.clock, guest=guest)

    @property
    def on_postgresql(self) -> bool:
        return bool(address(self.directory))


def sqlite_store(directory: Path, clock: ScriptedClock) -> SqliteStore:
    """For what is SQLite's own."""
    return SqliteStore(
        directory / "porte-voix.db", directory / "media", directory / "master.key", clock
    )


@pytest.fixture
def place(home: Path) -> Place:
    return Place(home, ScriptedClock())


@pytest.fixture
async def store(place: Place) -> AsyncIterator[Store]:
    opened = place.store()
    await opened.open()
    yield opened
    await opened.close()


def key(person: str = "p1", chat: str | None = None, channel: str = "telegram") -> ConversationKey:
    return ConversationKey(channel=channel, chat=chat or person, person=person)


def message(id_: str, person: str = "p1", **more: object) -> Message:
    values: dict[str, object] = {"text": f"text of {id_}", "sent_at": START} | more
    return Message(id=id_, key=values.pop("key", None) or key(person), **values)


def reply(text: str = "answer", audio: MediaRef | None = None) -> Reply:
    return Reply(text=text, speech=text, language="fr", audio=audio)


def turn_for(item: InboxItem, *replies: Reply, **more: object) -> Turn:
    state = Conversation(key=item.message.key, recent=(item.message.text,))
    return Turn(replies=replies or (reply(),), **({"conversation": state} | more))


async def claim(store: Store, busy: tuple[ConversationKey, ...] = ()) -> InboxItem:
    item = await store.claim(busy)
    assert item is not None
    return item


async def outgoing(store: Store, channel: str = "telegram") -> OutboxItem:
    item = await store.outgoing(channel, ())
    assert item is not None
    return item


# --- inbox ----------------------------------------------------------------------------------------


async def test_a_message_comes_back_as_it_was(store: Store) -> None:
    photo = MediaRef(kind=MediaKind.PHOTO, mime="image/jpeg", size=5, handle="telegram:abc")
    sent = message("m1", text="né à Kyïv, «سلام»", media=(photo,), language_hint="uk", edited=True)
    assert await store.accept([sent]) == (True,)
    item = await claim(store)
    assert item.message == sent
    assert item.attempts == 1


async def test_duplicates_are_dropped_before_and_after_the_answer(store: Store) -> None:
    assert await store.accept([message("m1"), message("m1"), message("m2")]) == (True, False, True)
    item = await claim(store)
    await store.finish(item, turn_for(item))
    assert await store.accept([message("m1"), message("m2")]) == (False, False)


async def test_the_same_id_on_another_channel_is_another_message(store: Store) -> None:
    other = message("m1", key=key(channel="web"))
    assert await store.accept([message("m1"), other]) == (True, True)


async def test_half_a_surrogate_pair_does_no_harm(store: Store) -> None:
    await store.accept([message("m1", text="a\ud800b")])
    assert (await claim(store)).message.text == "a\ufffdb"


async def test_messages_of_a_conversation_run_in_order_one_at_a_time(store: Store) -> None:
    await store.accept([message("m1"), message("m2"), message("n1", "p2")])
    first = await claim(store)
    other = await claim(store)
    assert (first.message.id, other.message.id) == ("m1", "n1")
    assert await store.claim(()) is None
    await store.finish(first, turn_for(first))
    assert (await claim(store)).message.id == "m2"


async def test_a_busy_conversation_is_passed_over(store: Store) -> None:
    await store.accept([message("m1"), message("n1", "p2")])
    assert (await claim(store, (key("p1"),))).message.id == "n1"


async def test_order_holds_under_concurrency(store: Store) -> None:
    sent = [message(f"{person}-{n}", f"p{person}") for n in range(10) for person in range(8)]
    await asyncio.gather(*(store.accept([one]) for one in sent))
    seen: dict[str, list[int]] = {}

    async def work() -> None:
        while (item := await store.claim(())) is not None:
            person, number = item.message.id.split("-")
            seen.setdefault(person, []).append(int(number))
            await asyncio.sleep(random.random() / 1000)  # noqa: S311
            await store.finish(item, turn_for(item))

    for _ in range(10):  # a worker that found everything busy looks again
        await asyncio.gather(*(work() for _ in range(5)))
    assert seen == {str(person): list(range(10)) for person in range(8)}


async def test_a_cancelled_claim_goes_back(store: Store) -> None:
    await store.accept([message("m1")])
    waiting = asyncio.create_task(store.claim(()))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    item = await claim(store)
    assert (item.message.id, item.attempts) == ("m1", 1)


async def test_released_is_not_counted(store: Store) -> None:
    await store.accept([message("m1")])
    await store.release(await claim(store))
    assert (await claim(store)).attempts == 1


# --- albums ---------------------------------------------------------------------------------------


def part(number: int, text: str = "") -> Message:
    ref = MediaRef(kind=MediaKind.PHOTO, mime="image/jpeg", size=1, handle=f"telegram:{number}")
    return message(f"a{number}", text=text, media=(ref,), album="holiday")


async def test_the_parts_of_an_album_become_one_message(store: Store, place: Place) -> None:
    await store.accept([part(1)])
    place.clock.pass_(seconds=1)
    await store.accept([part(2, "which one is soup?"), message("after")])
    place.clock.pass_(seconds=1)
    assert await store.claim(()) is None, "the second part came a second ago"
    place.clock.pass_(seconds=1)
    item = await claim(store)
    assert [ref.handle for ref in item.message.media] == ["telegram:1", "telegram:2"]
    assert item.message.text == "which one is soup?"
    assert len(item.rows) == 2
    await store.finish(item, turn_for(item))
    assert (await claim(store)).message.id == "after"
    assert (await store.backlog()).waiting == 0


async def test_a_localised_album_survives_a_crash(place: Place) -> None:
    first = place.store()
    await first.open()
    await first.accept([part(1), part(2)])
    place.clock.pass_(seconds=2)
    item = await claim(first)
    refs = [
        await first.put(key(), f"photo {n}".encode(), kind=MediaKind.PHOTO, mime="image/jpeg")
        for n in (1, 2)
    ]
    item = await first.localise(item, refs)
    assert item.message.media == tuple(refs)
    await first.close()
    second = place.store()
    await second.open()
    again = await claim(second)
    assert again.message.media == tuple(refs)
    assert await second.get(key(), again.message.media[1]) == b"photo 2"
    await second.close()


# --- crash and resume -----------------------------------------------------------------------------


async def test_claims_of_a_dead_process_run_again_and_count(place: Place) -> None:
    for attempt in (1, 2, 3, 4):
        store = place.store()
        await store.open()
        if attempt == 3 and not place.on_postgresql:  # there, the job waits: test_suspects
            assert await store.claim(()) is None, "the last try waits"
            place.clock.pass_(seconds=YOUNG_SECONDS)
        await store.accept([message("m1"), message("m2")])
        item = await claim(store)
        assert (item.message.id, item.attempts) == ("m1", attempt)
        await store.close()


async def test_unsent_replies_go_out_after_a_restart(place: Place) -> None:
    first = place.store()
    await first.open()
    await first.accept([message("m1")])
    item = await claim(first)
    await first.finish(item, turn_for(item, reply("one"), reply("two")))
    before = await outgoing(first)
    await first.close()
    second = place.store()
    await second.open()
    again = await outgoing(second)
    assert again.outgoing.id == before.outgoing.id, "an idempotency key is stable"
    assert (again.outgoing.reply.text, again.outgoing.attempt) == ("one", 2)
    assert await second.claim(()) is None
    await second.close()


async def test_a_second_process_leaves_the_claims_of_the_living_alone(place: Place) -> None:
    service, tool = place.store(), place.store(guest=True)
    await service.open()
    await service.accept([message("m1")])
    item = await claim(service)
    draft = await service.put(key(), b"being made", kind=MediaKind.VOICE, mime="audio/ogg")
    await tool.open()
    assert await tool.claim(()) is None
    await tool.close()
    await service.finish(item, turn_for(item, reply(audio=draft)))
    assert (await outgoing(service)).outgoing.audio == b"being made"
    await service.close()


# --- conversations --------------------------------------------------------------------------------


async def test_the_state_is_kept_for_each_conversation(store: Store) -> None:
    await store.accept([message("m1"), message("n1", "p2")])
    item = await claim(store)
    state = Conversation(
        key=key(), language="uk", last_answer=Answer(text="a", language="uk"), recent=("x", "y")
    )
    await store.finish(item, turn_for(item, conversation=state))
    assert await store.load(key()) == state
    assert await store.load(key("p2")) == Conversation(key=key("p2"))
    assert await store.load(key("p1", chat="group")) == Conversation(key=key("p1", chat="group"))


async def test_an_answer_for_somebody_else_is_refused(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    with pytest.raises(StoreError):
        await store.finish(item, turn_for(item, conversation=Conversation(key=key("p2"))))
    assert await store.outgoing("telegram", ()) is None


async def test_a_second_finish_does_nothing(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    await store.finish(item, turn_for(item, reply("again")))
    assert (await store.backlog()).unsent == 1


# --- outbox ---------------------------------------------------------------------------------------


async def test_replies_leave_in_order_and_a_delay_holds_back_what_follows(
    store: Store, place: Place
) -> None:
    await store.accept([message("m1"), message("n1", "p2")])
    for texts in (("1", "2"), ("other",)):
        item = await claim(store)
        await store.finish(item, turn_for(item, *map(reply, texts)))
    first = await outgoing(store)
    other = await outgoing(store)
    assert (first.outgoing.reply.text, other.outgoing.reply.text) == ("1", "other")
    assert first.outgoing.reply_to == "m1"
    await store.retry(first, after=30)
    assert await store.outgoing("telegram", ()) is None
    place.clock.pass_(seconds=31)
    again = await outgoing(store)
    assert (again.outgoing.reply.text, again.outgoing.attempt) == ("1", 2)
    await store.sent(again)
    assert (await outgoing(store)).outgoing.reply.text == "2"


async def test_a_channel_gets_only_its_own_replies_and_no_busy_conversation(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    assert await store.outgoing("web", ()) is None
    assert await store.outgoing("telegram", (key(),)) is None
    assert (await outgoing(store)).outgoing.key == key()


async def test_reachable_makes_delayed_replies_due(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item, reply("1"), reply("2")))
    await store.retry(await outgoing(store), after=3600)
    await store.reachable(key("p2"))
    assert await store.outgoing("telegram", ()) is None
    await store.reachable(key())
    assert (await outgoing(store)).outgoing.reply.text == "1"


async def test_what_is_given_up_makes_way(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item, reply("1"), reply("2")))
    await store.give_up(await outgoing(store), "gone")
    assert (await outgoing(store)).outgoing.reply.text == "2"


async def test_a_notice_is_queued_once_and_may_come_before_the_answer(store: Store) -> None:
    await store.accept([message("m1")])
    for _ in range(3):
        await store.enqueue(key(), reply("your turn comes"), reply_to="m1")
    notice = await outgoing(store)
    await store.sent(notice)
    await store.enqueue(key(), reply("your turn comes"), reply_to="m1")
    assert await store.outgoing("telegram", ()) is None
    item = await claim(store)
    await store.finish(item, turn_for(item))
    assert (await outgoing(store)).outgoing.reply.text == "answer"


async def test_a_buried_message_is_dead_and_the_person_is_told(store: Store) -> None:
    await store.accept([message("m1"), message("m2")])
    await store.bury(await claim(store), reply("sorry"))
    assert (await store.backlog()).dead == 1
    assert (await outgoing(store)).outgoing.reply.text == "sorry"
    assert (await claim(store)).message.id == "m2"
    assert await store.accept([message("m1")]) == (False,)


# --- vault ----------------------------------------------------------------------------------------


async def test_media_belong_to_one_conversation(store: Store) -> None:
    ref = await store.put(key(), b"voice", kind=MediaKind.VOICE, mime="audio/ogg")
    assert ref.in_vault
    assert ref.size == 5
    assert await store.get(key(), ref) == b"voice"
    for stranger in (key("p2"), key("p1", chat="group")):
        with pytest.raises(UnreadableMedia):
            await store.get(stranger, ref)
    with pytest.raises(UnreadableMedia):
        await store.get(key(), replace(ref, handle="vault:../master"))


async def with_media(store: Store, kind: MediaKind, id_: str = "m1") -> tuple[InboxItem, MediaRef]:
    ref = await store.put(key(), b"recorded", kind=kind, mime="application/octet-stream")
    await store.accept([message(id_, media=(ref,))])
    return await claim(store), ref


async def test_a_voice_note_is_deleted_with_the_answer(store: Store, place: Place) -> None:
    item, ref = await with_media(store, MediaKind.VOICE)
    spoken = await store.put(key(), b"spoken", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.finish(item, turn_for(item, reply(audio=spoken)))
    with pytest.raises(UnreadableMedia):
        await store.get(key(), ref)
    going = await outgoing(store)
    assert going.outgoing.audio == b"spoken"
    await store.sent(going)
    await remain(place.directory, 0)


async def test_a_photo_stays_for_questions_until_it_expires(store: Store, place: Place) -> None:
    item, ref = await with_media(store, MediaKind.PHOTO)
    pending = PendingPhoto(refs=(ref,), expires_at=START + timedelta(minutes=30))
    state = Conversation(key=key(), pending_photo=pending)
    await store.finish(item, turn_for(item, conversation=state))
    place.clock.pass_(minutes=29)
    await store.sweep(place.clock.now())
    assert await store.get(key(), ref) == b"recorded"
    place.clock.pass_(minutes=2)
    assert (await store.sweep(place.clock.now())).media == 1
    with pytest.raises(UnreadableMedia):
        await store.get(key(), ref)
    assert (await store.load(key())).pending_photo is None
    await remain(place.directory, 0)


async def test_a_new_photo_replaces_the_old_one(store: Store) -> None:
    item, old = await with_media(store, MediaKind.PHOTO)
    until = START + timedelta(minutes=30)
    first = Conversation(key=key(), pending_photo=PendingPhoto(refs=(old,), expires_at=until))
    await store.finish(item, turn_for(item, conversation=first))
    item, new = await with_media(store, MediaKind.PHOTO, "m2")
    second = replace(first, pending_photo=PendingPhoto(refs=(new,), expires_at=until))
    await store.finish(item, turn_for(item, conversation=second))
    with pytest.raises(UnreadableMedia):
        await store.get(key(), old)
    assert await store.get(key(), new) == b"recorded"


async def test_discarded_media_go_at_commit(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    ref = await store.put(key(), b"draft", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.finish(item, turn_for(item, discard=(ref,)))
    with pytest.raises(UnreadableMedia):
        await store.get(key(), ref)


async def an_hour_later(store: SqlStore, place: Place) -> None:
    """Of several processes none knows at its start what the others are about to store."""
    if place.on_postgresql:
        place.clock.pass_(minutes=61)
        for path in (place.directory / "media").iterdir():
            os.utime(path, (time_now() - 3_700,) * 2)
        await store.sweep(place.clock.now())


async def test_strays_of_a_crash_are_deleted(place: Place) -> None:
    first = place.store()
    await first.open()
    await first.put(key(), b"never referred to", kind=MediaKind.VOICE, mime="audio/ogg")
    _, ref = await with_media(first, MediaKind.VOICE)
    await first.close()
    (place.directory / "media" / f"{0:032x}.draft").write_bytes(b"half a file")
    second = place.store()
    await second.open()
    assert await second.get(key(), ref) == b"recorded"
    await an_hour_later(second, place)
    await remain(place.directory, 1)
    await second.close()


async def test_what_is_not_ours_in_the_media_directory_is_left_alone(place: Place) -> None:
    directory = place.directory / "media"
    (directory / "lost+found").mkdir(parents=True)
    (directory / f"{1:032x}.sealed").mkdir()
    for name in ("letter.draft", "holiday.jpg", "contract.sealed"):
        (directory / name).write_bytes(b"of the operator")
    (directory / f"{2:032x}.sealed").write_bytes(b"a stray of ours")
    store = place.store()
    await store.open()
    await an_hour_later(store, place)
    left = sorted(path.name for path in directory.iterdir())
    assert left == [
        f"{1:032x}.sealed", "contract.sealed", "holiday.jpg", "letter.draft", "lost+found",
    ]  # fmt: skip
    await store.close()


# --- encryption, erasure, retention ---------------------------------------------------------------

SECRETS = ("whoever-123", "chat-456", "external-789", "my secret text", "the secret answer")


async def fill(store: Store) -> ConversationKey:
    """A person with a state, a photo, an unsent spoken reply and a waiting message."""
    whose = key("whoever-123", chat="chat-456")
    photo = await store.put(whose, b"my secret text", kind=MediaKind.PHOTO, mime="image/png")
    await store.accept([message("external-789", key=whose, text="my secret text", media=(photo,))])
    item = await claim(store)
    spoken = await store.put(whose, b"the secret answer", kind=MediaKind.VOICE, mime="audio/ogg")
    pending = PendingPhoto(
        refs=(photo,),
        expires_at=START + timedelta(minutes=30),
        photos=(SeenPhoto(claims=(Claim(text="my secret text", certainty=1.0, evidence="ocr"),)),),
    )
    noted = Reminder(day=date(2027, 1, 12), label="my secret text", language="fr")
    state = Conversation(
        key=whose, recent=("my secret text",), pending_photo=pending, reminders=(noted,)
    )
    await store.finish(item, turn_for(item, reply("the secret answer", spoken), conversation=state))
    await store.accept([message("external-789b", key=whose, text="my secret text")])
    return whose


async def test_nothing_at_rest_is_readable(place: Place) -> None:
    store = place.store()
    await store.open()
    await fill(store)
    found = await at_rest(store, place.directory)
    assert b"telegram" in found, "the test does read the database"
    assert [secret for secret in SECRETS if secret.encode() in found] == []
    await store.close()


async def test_erasure_leaves_nothing(store: Store, place: Place) -> None:
    whose = await fill(store)
    await store.accept([message("elsewhere", key=replace(whose, chat="group"))])
    await store.accept([message("n1", "p2")])
    erased = await store.erase(replace(whose, chat="any"))
    assert (erased.messages, erased.replies, erased.media, erased.conversations) == (3, 1, 2, 2)
    await remain(place.directory, 0)
    assert await store.load(whose) == Conversation(key=whose)
    assert await store.outgoing("telegram", ()) is None
    assert (await claim(store)).message.id == "n1", "the neighbour is untouched"
    assert await store.claim(()) is None
    assert await store.accept([message("external-789", key=whose)]) == (False,)
    nothing = await store.erase(key("unknown"))
    assert nothing.messages == nothing.conversations == 0


async def test_delete_everything_leaves_only_the_confirmation(store: Store, place: Place) -> None:
    whose = await fill(store)
    item = await claim(store)
    spoken = await store.put(whose, b"confirmed", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.finish(item, turn_for(item, reply("all gone", spoken), erase=True))
    going = await outgoing(store)
    assert (going.outgoing.reply.text, going.outgoing.audio) == ("all gone", b"confirmed")
    assert going.outgoing.key == whose
    await remain(place.directory, 1)
    await store.sent(going)
    await remain(place.directory, 0)
    assert (await store.erase(whose)).conversations == 0, "nothing was left to erase"


async def test_what_came_after_delete_everything_is_still_answered(store: Store) -> None:
    whose = await fill(store)
    item = await claim(store)
    photo = await store.put(whose, b"new photo", kind=MediaKind.PHOTO, mime="image/png")
    await store.accept([message("later", key=whose, media=(photo,))])
    await store.finish(item, turn_for(item, reply("all gone"), erase=True))
    await store.sent(await outgoing(store))
    later = await claim(store)
    assert later.message.id == "later"
    assert await store.get(whose, photo) == b"new photo"
    assert await store.load(whose) == Conversation(key=whose)


async def test_an_answer_that_is_late_does_not_bring_back_the_erased(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.erase(key())
    await store.finish(item, turn_for(item, reply("late")))
    assert await store.outgoing("telegram", ()) is None
    assert await store.load(key()) == Conversation(key=key())


async def test_a_notice_that_is_late_does_not_bring_back_the_erased(store: Store) -> None:
    await store.accept([message("m1")])
    await store.erase(key())
    await store.enqueue(key(), reply("your turn comes"), reply_to="m1")
    assert await store.outgoing("telegram", ()) is None
    assert (await store.erase(key())).conversations == 0


async def test_what_a_late_step_stored_after_an_erasure_goes_within_two_hours(
    store: Store, place: Place
) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.erase(key())
    await store.put(key(), b"late speech", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.finish(item, turn_for(item, reply("late")))
    place.clock.pass_(minutes=59)
    await store.accept([message("n1", "p2")])
    assert (await store.sweep(place.clock.now())).conversations == 0
    place.clock.pass_(minutes=61)
    swept = await store.sweep(place.clock.now())
    assert (swept.conversations, swept.media) == (1, 1)
    await remain(place.directory, 0)
    assert (await store.erase(key())).conversations == 0
    assert (await claim(store)).message.id == "n1", "who still waits for an answer is kept"


async def test_what_was_said_for_an_answer_of_the_moment_lapses(store: Store, place: Place) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    state = Conversation(
        key=key(),
        language="fa",
        dialogue=Dialogue(name="entitled", open="rent", answers=(("income", "600"),)),
        status_answers=(("status", "refugee"),),
        last_answer=Answer(text="about 600", language="fa", passing=True),
        recent=("600",),
        lapses_at=START + timedelta(minutes=30),
    )
    await store.finish(item, turn_for(item, conversation=state))
    place.clock.pass_(minutes=29)
    await store.sweep(place.clock.now())
    assert await store.load(key()) == state
    place.clock.pass_(minutes=2)
    await store.sweep(place.clock.now())
    assert await store.load(key()) == Conversation(key=key(), language="fa")


async def test_a_waiting_photo_keeps_its_conversation(store: Store, place: Place) -> None:
    item, ref = await with_media(store, MediaKind.PHOTO)
    place.clock.pass_(hours=5)
    assert (await store.sweep(place.clock.now())).conversations == 0
    assert await store.get(key(), ref) == b"recorded"
    await store.finish(item, turn_for(item))
    place.clock.pass_(hours=5)
    assert (await store.sweep(place.clock.now())).conversations == 0
    assert (await outgoing(store)).outgoing.reply.text == "answer"
    assert (await store.load(key())).recent == ("text of m1",)


async def test_a_reply_that_is_too_old_goes_with_its_speech(store: Store, place: Place) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    spoken = await store.put(key(), b"spoken", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.finish(item, turn_for(item, reply(audio=spoken)))
    place.clock.pass_(days=29)
    await store.accept([message("m2")])
    assert await store.get(key(), spoken) == b"spoken"
    place.clock.pass_(days=2)
    await store.sweep(place.clock.now())
    await remain(place.directory, 0)
    assert await store.outgoing("telegram", ()) is None
    assert (await claim(store)).message.id == "m2"


async def test_an_erased_person_who_never_fetches_the_confirmation_is_forgotten(
    store: Store, place: Place
) -> None:
    whose = await fill(store)
    item = await claim(store)
    await store.finish(item, turn_for(item, reply("all gone"), erase=True))
    place.clock.pass_(days=31)
    await store.sweep(place.clock.now())
    assert (await store.erase(whose)).conversations == 0


async def test_old_conversations_are_forgotten_and_new_ones_kept(
    store: Store, place: Place
) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    await store.sent(await outgoing(store))
    place.clock.pass_(days=20)
    await store.accept([message("n1", "p2")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    place.clock.pass_(days=11)
    assert (await store.sweep(place.clock.now())).conversations == 1
    assert await store.load(key()) == Conversation(key=key())
    assert (await store.load(key("p2"))).recent == ("text of n1",)


async def test_dedupe_keys_outlive_the_redeliveries_of_a_week(store: Store, place: Place) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    place.clock.pass_(days=8)
    await store.sweep(place.clock.now())
    assert await store.accept([message("m1")]) == (False,)


# --- two conversations joined by a spoken code ---------------------------------------------------

HOST, GUEST = key("host"), key("guest", channel="web")


async def joined(store: Store) -> int:
    """The host and the guest, joined; the number of the join."""
    for whose in (HOST, GUEST):
        await store.accept([message(f"hello-{whose.person}", key=whose)])
        item = await claim(store)
        await store.finish(item, turn_for(item))
        await store.sent(await outgoing(store, whose.channel))
    code = await store.invite(HOST, "fr")
    assert await store.redeem(GUEST, code, "ar") is Redeemed.TAKEN
    await store.agree(HOST, "y1")
    join = await store.agree(GUEST, "y2")
    assert join is not None
    assert join.state is JoinState.ON
    return join.id


async def sends(store: Store, whose: ConversationKey, id_: str, **more: object) -> InboxItem:
    """A message of one of them, claimed."""
    await store.accept([message(id_, key=whose)])
    return await claim(store)


def relayed(join: int, *, ends: bool = False) -> Relayed:
    return Relayed(
        join=join, key=None, replies=(reply("to you"),), instead=(reply("gone"),), ends=ends
    )


async def told(store: Store, channel: str) -> list[tuple[ConversationKey, str]]:
    """Everything that waits to be sent on a channel, sent."""
    found = []
    while (item := await store.outgoing(channel, ())) is not None:
        found.append((item.outgoing.key, item.outgoing.reply.text))
        await store.sent(item)
    return found


async def test_a_code_joins_two_conversations_once_both_agree(store: Store) -> None:
    code = await store.invite(HOST, "fr")
    assert len(code) == 6
    assert code.isdecimal()
    assert (await store.load(HOST)).join == Join(id=1, state=JoinState.OPEN, mine="fr")
    assert await store.redeem(GUEST, code, "ar") is Redeemed.TAKEN
    host, guest = (await store.load(HOST)).join, await store.joined(GUEST)
    assert host == Join(id=1, state=JoinState.ASKING, mine="fr", theirs="ar", peer=GUEST)
    assert guest == Join(id=1, state=JoinState.ASKING, mine="ar", theirs="fr", peer=HOST)
    first = await store.agree(GUEST, "y2")
    assert first == replace(guest, agreed_in="y2"), "one yes is not enough"
    second = await store.agree(HOST, "y1")
    assert second == replace(host, state=JoinState.ON, agreed_in="y1", peer_agreed=True)


async def test_a_code_works_once_and_a_second_try_of_the_same_person_is_no_second_use(
    store: Store,
) -> None:
    code = await store.invite(HOST, "fr")
    assert await store.redeem(GUEST, code, "ar") is Redeemed.TAKEN
    assert await store.redeem(GUEST, code, "ar") is Redeemed.TAKEN
    assert await store.redeem(key("third"), code, "en") is Redeemed.WRONG
    assert await store.joined(key("third")) is None
    join = await store.joined(HOST)
    assert join is not None
    assert join.peer == GUEST


async def test_one_cannot_join_oneself(store: Store) -> None:
    code = await store.invite(HOST, "fr")
    assert await store.redeem(HOST, code, "fr") is Redeemed.WRONG


async def test_a_code_is_good_for_ten_minutes(store: Store, place: Place) -> None:
    code = await store.invite(HOST, "fr")
    place.clock.pass_(minutes=10)
    assert await store.redeem(GUEST, code, "ar") is Redeemed.WRONG
    assert await store.joined(HOST) is None


async def test_a_new_code_ends_the_old_one(store: Store) -> None:
    old, new = await store.invite(HOST, "fr"), await store.invite(HOST, "fr")
    assert await store.redeem(GUEST, old, "ar") is Redeemed.WRONG or old == new
    assert await store.redeem(GUEST, new, "ar") is Redeemed.TAKEN


async def test_of_fifty_who_race_exactly_one_gets_in(store: Store) -> None:
    code = await store.invite(HOST, "fr")
    people = [key(f"racer-{number}") for number in range(50)]
    outcomes = await asyncio.gather(*(store.redeem(who, code, "en") for who in people))
    assert outcomes.count(Redeemed.TAKEN) == 1
    winner = people[outcomes.index(Redeemed.TAKEN)]
    join = await store.joined(HOST)
    assert join is not None
    assert join.peer == winner
    others = [await store.joined(who) for who in people if who != winner]
    assert others == [None] * 49


async def test_guessing_is_stopped_for_one_and_for_all(store: Store, place: Place) -> None:
    code = await store.invite(HOST, "fr")
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    guesses = [await store.redeem(GUEST, wrong, "ar") for _ in range(6)]
    assert guesses == [Redeemed.WRONG] * 5 + [Redeemed.OFTEN]
    assert await store.redeem(GUEST, code, "ar") is Redeemed.OFTEN, "not even the right one"
    await store.erase(GUEST)
    for number in range(95):
        assert await store.redeem(key(f"p{number}"), wrong, "en") is Redeemed.WRONG
    assert await store.redeem(key("new"), code, "en") is Redeemed.OFTEN, "erasing oneself: no way"
    place.clock.pass_(minutes=11)
    code = await store.invite(HOST, "fr")
    assert await store.redeem(GUEST, code, "ar") is Redeemed.TAKEN


async def test_what_is_relayed_is_queued_with_the_turn_and_to_nobody_else(store: Store) -> None:
    join = await joined(store)
    item = await sends(store, HOST, "m1")
    spoken = await store.put(GUEST, b"spoken", kind=MediaKind.VOICE, mime="audio/ogg")
    sent = Relayed(join=join, key=GUEST, replies=(reply("to you", spoken), reply("and more")))
    await store.finish(item, turn_for(item, reply("I told them"), relayed=sent))
    going = await outgoing(store, "web")
    assert (going.outgoing.key, going.outgoing.audio) == (GUEST, b"spoken")
    assert "m1" not in going.outgoing.reply_to, "the other platform knows nothing of this message"
    await store.sent(going)
    assert await told(store, "web") == [(GUEST, "and more")]
    assert await told(store, "telegram") == [(HOST, "I told them")]


async def test_two_on_the_same_channel_do_not_mix(store: Store) -> None:
    one, other = key("a"), key("b")
    code = await store.invite(one, "fr")
    await store.redeem(other, code, "ar")
    await store.agree(one, "y1")
    join = await store.agree(other, "y2")
    assert join is not None
    for whose, id_ in ((one, "m1"), (other, "m2")):
        item = await sends(store, whose, id_)
        await store.finish(item, turn_for(item, reply("told"), relayed=relayed(join.id)))
    assert sorted((who.person, text) for who, text in await told(store, "telegram")) == [
        ("a", "to you"), ("a", "told"), ("b", "to you"), ("b", "told"),
    ]  # fmt: skip


async def test_stop_ends_it_for_both_and_a_message_that_crosses_it_goes_nowhere(
    store: Store,
) -> None:
    join = await joined(store)
    crossing = await sends(store, GUEST, "m1")
    stop = await sends(store, HOST, "m2")
    await store.finish(stop, turn_for(stop, reply("over"), relayed=relayed(join, ends=True)))
    await store.finish(crossing, turn_for(crossing, reply("I told them"), relayed=relayed(join)))
    assert await told(store, "web") == [(GUEST, "to you"), (GUEST, "gone")]
    assert await told(store, "telegram") == [(HOST, "over")]
    assert await store.joined(HOST) is None
    assert await store.joined(GUEST) is None


async def test_both_may_stop_at_once(store: Store) -> None:
    join = await joined(store)
    both = [await sends(store, HOST, "m1"), await sends(store, GUEST, "m2")]
    ended = relayed(join, ends=True)
    await asyncio.gather(
        *(store.finish(item, turn_for(item, reply("over"), relayed=ended)) for item in both)
    )
    assert await store.joined(HOST) is None
    assert await store.joined(GUEST) is None
    assert len(await told(store, "web")) + len(await told(store, "telegram")) == 3


async def test_the_join_is_not_part_of_either_state(store: Store) -> None:
    join = await joined(store)
    item = await sends(store, HOST, "m1")
    seen = (await store.load(HOST)).join
    state = Conversation(key=HOST, join=seen)
    await store.finish(item, turn_for(item, conversation=state, relayed=relayed(join, ends=True)))
    assert (await store.load(HOST)).join is None


async def test_a_relay_to_somebody_elses_join_goes_nowhere(store: Store) -> None:
    join = await joined(store)
    item = await sends(store, key("third"), "m1")
    await store.finish(item, turn_for(item, reply("told"), relayed=relayed(join)))
    assert await told(store, "web") == []
    assert await told(store, "telegram") == [(key("third"), "gone")]


async def test_a_join_lapses_after_half_an_hour_without_a_word(store: Store, place: Place) -> None:
    join = await joined(store)
    place.clock.pass_(minutes=20)
    item = await sends(store, HOST, "m1")
    await store.finish(item, turn_for(item, relayed=relayed(join)))
    place.clock.pass_(minutes=20)
    still = await store.joined(GUEST)
    assert still is not None
    assert still.state is JoinState.ON, "it was spoken in twenty minutes ago"
    place.clock.pass_(minutes=11)
    over = await store.joined(GUEST)
    assert over == Join(id=join, state=JoinState.OVER, mine="ar")
    item = await sends(store, GUEST, "m2")
    await store.finish(item, turn_for(item, reply("told"), relayed=relayed(join)))
    assert await told(store, "web") == [(GUEST, "to you"), (GUEST, "gone")]


@pytest.mark.parametrize("way", ["command", "wish", "sweep"])
async def test_who_is_erased_leaves_the_join_and_the_other_is_told(
    store: Store, place: Place, way: str
) -> None:
    join = await joined(store)
    if way == "command":
        await store.erase(HOST)
    elif way == "wish":
        item = await sends(store, HOST, "m1")
        turn = turn_for(item, reply("all gone"), relayed=relayed(join, ends=True), erase=True)
        await store.finish(item, turn)
        assert await told(store, "web") == [(GUEST, "to you")]
        assert await store.joined(GUEST) is None, "told already"
        return
    else:
        place.clock.pass_(days=20)
        await sends(store, GUEST, "m1")
        place.clock.pass_(days=11)
        await store.sweep(place.clock.now())
        assert await store.joined(GUEST) is None, "a day later it is forgotten"
        return
    assert await store.joined(GUEST) == Join(id=join, state=JoinState.OVER, mine="ar")
    item = await sends(store, GUEST, "m1")
    await store.finish(item, turn_for(item, reply("it is over"), relayed=relayed(join, ends=True)))
    assert await told(store, "web") == [(GUEST, "gone")]
    assert await store.joined(GUEST) is None


async def test_nothing_of_a_join_is_readable_at_rest(place: Place) -> None:
    store = place.store()
    await store.open()
    code = await store.invite(key("whoever-123"), "fr-secret")
    await store.redeem(key("external-789"), code, "ar-secret")
    found = await at_rest(store, place.directory)
    for secret in (code, "whoever-123", "external-789", "fr-secret", "ar-secret"):
        assert secret.encode() not in found
    await store.close()


async def test_a_join_survives_the_process(place: Place) -> None:
    first = place.store()
    await first.open()
    join = await joined(first)
    await first.close()
    second = place.store()
    await second.open()
    again = await second.joined(HOST)
    assert again is not None
    assert (again.id, again.state, again.peer) == (join, JoinState.ON, GUEST)
    await second.close()


# --- any order, any number ------------------------------------------------------------------------


@given(
    deliveries=st.lists(st.integers(0, 11), min_size=1, max_size=40),
    batch=st.integers(1, 5),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_duplicates_and_reordering_give_one_answer_each(
    tmp_path_factory: pytest.TempPathFactory, template: Template, deliveries: list[int], batch: int
) -> None:
    for database in DATABASES:
        directory = tmp_path_factory.mktemp("any")
        url = template.copy_to(directory) if database == "postgresql" else ""
        store = store_at(directory, ScriptedClock())
        await store.open()
        sent = [message(f"m{n}", f"p{n % 3}") for n in deliveries]
        for at in range(0, len(sent), batch):
            await store.accept(sent[at : at + batch])
        while (item := await store.claim(())) is not None:
            await store.finish(item, turn_for(item, reply(item.message.id)))
        answered = []
        while (going := await store.outgoing("telegram", ())) is not None:
            assert going.outgoing.key == key(f"p{int(going.outgoing.reply_to[1:]) % 3}")
            answered.append(going.outgoing.reply.text)
            await store.sent(going)
        await store.close()
        if url:
            template.take_back(url)
        assert sorted(answered) == sorted({f"m{n}" for n in deliveries})
        for person in range(3):
            mine = [f"m{n}" for n in dict.fromkeys(deliveries) if n % 3 == person]
            assert [text for text in answered if text in mine] == mine


# --- SQLite alone ---------------------------------------------------------------------------------


async def test_another_master_key_is_refused(tmp_path: Path) -> None:
    store = sqlite_store(tmp_path, ScriptedClock())
    await store.open()
    await store.close()
    assert (tmp_path / "master.key").stat().st_mode & 0o777 == 0o600
    (tmp_path / "master.key").write_bytes(bytes(32))
    with pytest.raises(ConfigError, match="another master key"):
        await sqlite_store(tmp_path, ScriptedClock()).open()
    (tmp_path / "master.key").unlink()
    with pytest.raises(ConfigError, match="missing"):
        sqlite_store(tmp_path, ScriptedClock())
    (tmp_path / "master.key").write_bytes(b"short")
    with pytest.raises(ConfigError, match="32 bytes"):
        sqlite_store(tmp_path, ScriptedClock())


async def test_a_full_disk_is_an_error_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    store = SqliteStore(
        tmp_path / "db", tmp_path / "media", tmp_path / "master.key", ScriptedClock()
    )
    await store.open()
    writer = store._writer

    async def limit(pages: int) -> None:
        await writer.run(lambda tx: tx.execute(f"PRAGMA max_page_count = {pages}").fetchone())

    await store.accept([message("before")])
    item = await claim(store)
    await limit(1)  # SQLite takes the present size as the least
    accepted, refused = 0, 0
    for n in range(40):
        try:
            await store.accept([message(f"m{n}a", text="x" * 3000), message(f"m{n}b")])
            accepted += 1
        except StoreError:
            refused += 1
    assert refused > 0
    assert (await store.backlog()).waiting == 2 * accepted
    big = turn_for(item, reply("y" * 200_000))
    with pytest.raises(StoreError):
        await store.finish(item, big)
    assert await store.outgoing("telegram", ()) is None
    assert await store.load(key()) == Conversation(key=key())
    await limit(100_000)
    await store.finish(item, big)
    assert (await outgoing(store)).outgoing.reply.text == "y" * 200_000
    results = await asyncio.gather(
        *(store.accept([message(f"m{n}a", text="x" * 3000)]) for n in range(40))
    )
    assert sum(new for (new,) in results) == 40 - accepted
    await store.close()


async def test_one_failing_operation_does_not_spoil_its_neighbours(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    bad = store.finish(item, turn_for(item, conversation=Conversation(key=key("p2"))))
    results = await asyncio.gather(
        store.accept([message("n1", "p2")]), bad, store.accept([message("n2", "p3")]),
        return_exceptions=True,
    )  # fmt: skip
    assert results[0] == results[2] == (True,)
    assert isinstance(results[1], StoreError)


async def test_a_damaged_record_does_not_block_the_queue(place: Place) -> None:
    store = place.store()
    await store.open()
    await store.accept([message("m1"), message("n1", "p2")])
    await poke(store, "UPDATE inbox SET payload = ? WHERE id = 1", b"\0")
    assert (await claim(store)).message.id == "n1"
    assert (await store.backlog()).dead == 1
    await store.close()


async def with_photo(store: Store, person: str) -> Conversation:
    """An answered photo that can be asked about for half an hour."""
    whose = key(person)
    photo = await store.put(whose, b"letter", kind=MediaKind.PHOTO, mime="image/png")
    await store.accept([message(f"photo-{person}", person, media=(photo,))])
    item = await claim(store)
    pending = PendingPhoto(refs=(photo,), expires_at=START + timedelta(minutes=30))
    state = Conversation(key=whose, pending_photo=pending)
    await store.finish(item, turn_for(item, conversation=state))
    await store.sent(await outgoing(store))
    return state


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE conversation SET state = ? WHERE id = 1",
        "UPDATE person SET wrapped_key = ? WHERE id = 1",
    ],
)
async def test_one_damaged_person_does_not_keep_the_photos_of_the_others(
    place: Place, damage: str
) -> None:
    store = place.store()
    await store.open()
    await with_photo(store, "p1")
    await with_photo(store, "p2")
    await poke(store, damage, b"\0")
    place.clock.pass_(minutes=31)
    assert (await store.sweep(place.clock.now())).media == 2
    await remain(place.directory, 0)
    assert await store.load(key("p2")) == Conversation(key=key("p2"))
    await store.close()


async def test_a_damaged_state_begins_anew_and_is_reported_once(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    store = place.store()
    await store.open()
    await with_photo(store, "p1")
    await poke(store, "UPDATE conversation SET state = ?", b"\0")
    assert await store.load(key()) == Conversation(key=key())
    await store.accept([message("m2")])
    item = await claim(store)
    assert await store.load(key()) == Conversation(key=key())
    await store.finish(item, turn_for(item))
    assert (await store.load(key())).recent == ("text of m2",)
    errors = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert len(errors) == 1
    assert f"conversation={store.pseudonym(key())}" in errors[0]
    await store.close()


class Brake:
    """An operation that holds the database's thread until it is let go."""

    def __init__(self, store: SqliteStore) -> None:
        self.held, self._free = threading.Event(), threading.Event()
        self._task = asyncio.create_task(store._writer.run(self._hold))

    def _hold(self, tx: object) -> bool:
        self.held.set()
        return self._free.wait(20)

    async def grips(self) -> None:
        assert await asyncio.to_thread(self.held.wait, 20)

    async def let_go(self, *, committed: bool = True) -> None:
        self._free.set()
        assert not committed or await self._task


async def impatient(directory: Path) -> SqliteStore:
    """A store with a message and a reply, which soon gives up waiting for its database."""
    store = sqlite_store(directory, ScriptedClock())
    await store.open()
    await store.accept([message("m1")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    await store.accept([message("m2")])
    return store


@pytest.mark.parametrize("take", ["claim", "outgoing"])
@pytest.mark.parametrize("begun", [False, True])
async def test_what_is_handed_out_too_late_goes_back(
    tmp_path: Path, take: str, begun: bool
) -> None:
    store = await impatient(tmp_path)
    patient = store._writer.run
    arguments = ((),) if take == "claim" else ("telegram", ())
    first = Brake(store)
    await first.grips()
    store._writer.run = partial(patient, timeout=1.0)
    taking = asyncio.create_task(getattr(store, take)(*arguments))
    await asyncio.sleep(0.05)  # it is in the queue, behind the first brake
    store._writer.run = patient
    second = Brake(store)
    await asyncio.sleep(0.05)
    if begun:  # both go into one transaction, which the second brake holds back
        await first.let_go(committed=False)
        await second.grips()
    with pytest.raises(StoreError, match="in time"):
        await taking
    for brake in (first, second):
        await brake.let_go()
    for _ in range(100):
        taken = await getattr(store, take)(*arguments)
        if taken is not None:
            break
        await asyncio.sleep(0.01)
    assert taken is not None, "nobody holds it, so it must be there for the next"
    attempt = taken.attempts if take == "claim" else taken.outgoing.attempt
    assert attempt == 1, "nobody answered or sent it meanwhile"
    await store.close()


async def test_what_timed_out_before_it_began_is_never_done(tmp_path: Path) -> None:
    store = await impatient(tmp_path)
    brake = Brake(store)
    await brake.grips()
    patient = store._writer.run
    store._writer.run = partial(patient, timeout=0.05)
    with pytest.raises(StoreError, match="in time"):
        await store.accept([message("m3")])
    store._writer.run = patient
    await brake.let_go()
    assert await store.accept([message("m3")]) == (True,)
    assert (await store.backlog()).waiting == 2
    await store.close()


async def test_suspects_of_a_crash_come_first(place: Place) -> None:
    first = place.store()
    await first.open()
    await first.accept([message(f"{n}", f"p{n}") for n in range(4)])
    for _ in range(3):
        last = await claim(first)
    await first.release(await claim(first))
    await first.close()
    second = place.store()
    await second.open()
    assert last.message.id == "2"
    attempts = [(await claim(second)).attempts for _ in range(4)]
    assert attempts == [2, 2, 2, 1]
    await second.close()


@pytest.mark.parametrize("by_message", [False, True])
async def test_a_destroyed_key_lies_nowhere_on_the_disk(tmp_path: Path, by_message: bool) -> None:
    """Not in the database's free pages and not in the write-ahead log."""
    store = sqlite_store(tmp_path, ScriptedClock())
    await store.open()
    whose = await fill(store)
    (wrapped,) = await store._writer.run(
        lambda tx: tx.execute("SELECT wrapped_key FROM person").fetchone()
    )
    assert wrapped in await at_rest(store, tmp_path)
    if by_message:
        item = await claim(store)
        await store.finish(item, turn_for(item, reply("all gone"), erase=True))
    else:
        await store.erase(whose)
    assert wrapped not in await at_rest(store, tmp_path)
    await store.close()


# --- documents ------------------------------------------------------------------------------------


async def test_a_document_goes_with_its_reply_and_then_away(place: Place) -> None:
    store = place.store()
    await store.open()
    await store.accept([message("m1")])
    item = await claim(store)
    ref = await store.put(key(), b"BEGIN", kind=MediaKind.DOCUMENT, mime="text/calendar")
    attached = Attachment(name="rappel.ics", mime="text/calendar", ref=ref)
    await store.finish(item, turn_for(item, replace(reply(), document=attached)))
    place.clock.pass_(hours=2)
    await store.sweep(place.clock.now())
    await store.close()
    store = place.store()  # it waits as safely as the text
    await store.open()
    sending = await outgoing(store)
    assert sending.outgoing.document == b"BEGIN"
    assert sending.outgoing.reply.document == attached
    await store.sent(sending)
    with pytest.raises(UnreadableMedia):
        await store.get(key(), ref)
    await store.close()


async def test_a_document_that_is_lost_does_not_hold_the_text(store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    gone = MediaRef(kind=MediaKind.DOCUMENT, mime="text/calendar", size=5, handle="vault:0123")
    attached = Attachment(name="x.ics", mime="text/calendar", ref=gone)
    await store.finish(item, turn_for(item, replace(reply("text"), document=attached)))
    sending = await outgoing(store)
    assert (sending.outgoing.reply.text, sending.outgoing.document) == ("text", None)


# --- reminders ------------------------------------------------------------------------------------

CAF = Reminder(day=date(2027, 1, 12), at=time(10, 30), label="CAF", language="fr")
SCHOOL = Reminder(day=date(2027, 1, 12), label="école", language="uk")
WEEK_BEFORE = datetime(2027, 1, 5, 8, 0, tzinfo=UTC)  # 9 o'clock in Paris
DAY_BEFORE = datetime(2027, 1, 11, 8, 0, tzinfo=UTC)
NOON = datetime(2027, 1, 12, 11, 0, tzinfo=UTC)


async def note(store: Store, *noted: Reminder, id_: str = "r1", person: str = "p1") -> None:
    """A message after which these are the person's reminders; its answer is sent."""
    await store.accept([message(id_, person)])
    item = await claim(store)
    state = replace(await store.load(key(person)), reminders=noted)
    await store.finish(item, turn_for(item, conversation=state))
    await store.sent(await outgoing(store))


async def due(store: Store) -> list[DueReminder]:
    return list(await store.due_reminders(50))


async def say_all(store: Store) -> list[str]:
    """Say what is due and send it; what was sent."""
    said = []
    for one in await due(store):
        assert await store.remind(one, reply(f"remember {one.reminder.label}"))
        sending = await outgoing(store)
        assert sending.outgoing.key == one.key
        said.append(sending.outgoing.reply.text)
        await store.sent(sending)
    return said


async def test_reminders_come_back_with_the_conversation(place: Place) -> None:
    store = place.store()
    await store.open()
    await note(store, SCHOOL, CAF)
    await note(store, CAF, person="p2", id_="r2")
    assert (await store.load(key())).reminders == (SCHOOL, CAF)
    await store.close()
    store = place.store()
    await store.open()
    await store.accept([message("m2")])
    item = await claim(store)
    state = await store.load(item.message.key)
    assert state.reminders == (SCHOOL, CAF), "read with the claim as well"
    await store.finish(item, turn_for(item, conversation=replace(state, reminders=(CAF,))))
    assert (await store.load(key())).reminders == (CAF,)
    assert (await store.load(key("p2"))).reminders == (CAF,)
    await store.close()


async def test_said_7_days_and_1_day_before_and_never_twice(place: Place, store: Store) -> None:
    await note(store, CAF)
    place.clock.time = WEEK_BEFORE - timedelta(seconds=1)
    assert await due(store) == []
    place.clock.time = WEEK_BEFORE
    (one,) = await due(store)
    assert (one.key, one.reminder, one.due, one.spoken) == (key(), CAF, WEEK_BEFORE, True)
    assert await say_all(store) == ["remember CAF"]
    assert await store.remind(one, reply("twice")) is False
    assert await store.outgoing("telegram", ()) is None
    place.clock.time = DAY_BEFORE - timedelta(seconds=1)
    assert await due(store) == []
    place.clock.time = DAY_BEFORE
    assert await say_all(store) == ["remember CAF"]
    place.clock.time = NOON - timedelta(hours=4)
    assert await due(store) == []


async def test_what_is_made_late_skips_the_first(place: Place, store: Store) -> None:
    place.clock.time = WEEK_BEFORE + timedelta(seconds=1)
    await note(store, CAF)
    assert await due(store) == []
    place.clock.time = DAY_BEFORE
    assert await say_all(store) == ["remember CAF"]


async def test_what_was_missed_is_said_once(place: Place, store: Store) -> None:
    await note(store, CAF)
    place.clock.time = DAY_BEFORE + timedelta(hours=5)  # down over both moments
    assert await say_all(store) == ["remember CAF"]
    assert await due(store) == []


async def test_what_is_over_is_not_said(place: Place, store: Store) -> None:
    await note(store, CAF, SCHOOL)
    place.clock.time = NOON  # the appointment has begun, the deadline is still today
    assert await say_all(store) == ["remember école"]
    place.clock.pass_(days=1)
    assert await due(store) == []


async def test_a_crash_before_it_is_said_loses_nothing(place: Place) -> None:
    first = place.store()
    await first.open()
    await note(first, CAF)
    place.clock.time = WEEK_BEFORE
    (one,) = await due(first)
    await first.put(one.key, b"OggS", kind=MediaKind.VOICE, mime="audio/ogg")
    await first.close()
    second = place.store()
    await second.open()
    assert await say_all(second) == ["remember CAF"]
    await second.close()


async def test_a_crash_after_it_was_queued_repeats_nothing(place: Place) -> None:
    first = place.store()
    await first.open()
    await note(first, CAF)
    place.clock.time = WEEK_BEFORE
    (one,) = await due(first)
    spoken = await first.put(one.key, b"OggS", kind=MediaKind.VOICE, mime="audio/ogg")
    assert await first.remind(one, reply("remember", spoken))
    await first.close()
    second = place.store()
    await second.open()
    assert await due(second) == []
    sending = await outgoing(second)
    assert (sending.outgoing.reply.text, sending.outgoing.audio) == ("remember", b"OggS")
    await second.sent(sending)
    await second.close()


@pytest.mark.parametrize("moment", ["INSERT ON outbox", "UPDATE OF due ON reminder",
                                    "UPDATE OF notice ON reminder"])  # fmt: skip
async def test_queueing_and_marking_are_one_transaction(place: Place, moment: str) -> None:
    """Whichever write the crash hits: neither queued without a mark nor marked without a queue."""
    store = place.store()
    await store.open()
    await note(store, CAF)
    place.clock.time = WEEK_BEFORE
    (one,) = await due(store)
    if place.on_postgresql:
        await poke(store, "CREATE OR REPLACE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS"
                   " $$ BEGIN RAISE EXCEPTION 'x'; END $$")  # fmt: skip
        await poke(store, f"CREATE TRIGGER crash BEFORE {moment} FOR EACH ROW"
                   " EXECUTE FUNCTION crash()")  # fmt: skip
    else:
        await poke(
            store, f"CREATE TRIGGER crash BEFORE {moment} BEGIN SELECT RAISE(ABORT, 'x'); END"
        )
    with pytest.raises(StoreError):
        await store.remind(one, reply("never"))
    assert await store.outgoing("telegram", ()) is None
    table = moment.rpartition(" ")[2]
    await poke(store, "DROP TRIGGER crash" + (f" ON {table}" if place.on_postgresql else ""))
    assert await say_all(store) == ["remember CAF"]
    await store.close()


async def test_a_running_answer_does_not_unsay_it(place: Place, store: Store) -> None:
    """The state was read before the reminder was said and is saved after."""
    await note(store, CAF)
    place.clock.time = WEEK_BEFORE
    await store.accept([message("m2")])
    item = await claim(store)
    state = await store.load(item.message.key)
    (one,) = await due(store)
    assert await store.remind(one, reply("remember"))
    await store.finish(item, turn_for(item, conversation=state))
    assert await due(store) == []


async def test_a_deleted_reminder_is_not_said_and_its_words_are_withdrawn(
    place: Place, store: Store
) -> None:
    await note(store, CAF, SCHOOL)
    place.clock.time = WEEK_BEFORE
    one, other = await due(store)
    assert await store.remind(one, reply("remember CAF"))
    await store.accept([message("m2")])
    item = await claim(store)
    await store.finish(item, turn_for(item, reply("deleted")))
    assert (await store.load(key())).reminders == ()
    assert await store.remind(other, reply("remember école")) is False
    assert (await outgoing(store)).outgoing.reply.text == "deleted"
    assert await store.outgoing("telegram", ()) is None


async def test_it_outlives_the_retention_of_the_conversation(place: Place) -> None:
    store = place.store()
    await store.open()
    await store.accept([message("m1")])
    item = await claim(store)
    state = Conversation(key=key(), recent=("the old words",), reminders=(CAF,))
    await store.finish(item, turn_for(item, conversation=state))
    await store.sent(await outgoing(store))
    place.clock.pass_(days=31)
    erased = await store.sweep(place.clock.now())
    assert erased.conversations == 0
    left = await store.load(key())
    assert (left.recent, left.reminders) == ((), (CAF,))
    assert await store.sweep(place.clock.now()) == replace(erased, messages=0, replies=0)
    place.clock.time = WEEK_BEFORE
    await store.sweep(place.clock.now())
    assert await say_all(store) == ["remember CAF"]
    place.clock.time = datetime(2027, 1, 13, 9, 29, tzinfo=UTC)
    await store.sweep(place.clock.now())
    assert (await store.load(key())).reminders == (CAF,)
    place.clock.pass_(minutes=1)  # one day after the appointment
    assert (await store.sweep(place.clock.now())).conversations == 1
    assert (await store.load(key())).reminders == ()
    await store.close()


@pytest.mark.parametrize("by_message", [False, True])
async def test_erasing_the_person_erases_the_reminders(
    place: Place, store: Store, by_message: bool
) -> None:
    await note(store, CAF)
    place.clock.time = WEEK_BEFORE
    (one,) = await due(store)
    if by_message:
        await store.accept([message("m2")])
        item = await claim(store)
        await store.finish(item, turn_for(item, reply("all gone"), erase=True))
        await store.sent(await outgoing(store))
    else:
        await store.erase(key())
    assert await store.remind(one, reply("never")) is False
    assert await due(store) == []
    assert (await store.load(key())).reminders == ()
    assert await store.outgoing("telegram", ()) is None


async def test_words_that_nobody_took_are_said_anew_the_next_day(
    place: Place, store: Store
) -> None:
    """A closed browser: "in 7 days" would be wrong by then. Sent words stay sent."""
    await note(store, CAF)
    place.clock.time = WEEK_BEFORE
    (one,) = await due(store)
    assert await store.remind(one, reply("in 7 days"))
    await store.retry(await outgoing(store), after=300)
    place.clock.time = datetime(2027, 1, 5, 22, 59, tzinfo=UTC)
    assert await due(store) == []
    place.clock.time = datetime(2027, 1, 5, 23, 0, tzinfo=UTC)  # midnight in Paris
    (again,) = await due(store)
    assert await store.remind(again, reply("in 6 days"))
    sending = await outgoing(store)
    assert sending.outgoing.reply.text == "in 6 days"
    await store.sent(sending)
    place.clock.pass_(days=1)
    assert await due(store) == []
    place.clock.time = DAY_BEFORE
    assert len(await due(store)) == 1


async def test_the_longest_due_come_first_and_no_more_than_asked_for(
    place: Place, store: Store
) -> None:
    await note(store, CAF)
    await note(store, replace(SCHOOL, day=date(2027, 1, 11)), id_="r2", person="p2")
    place.clock.time = WEEK_BEFORE
    assert [one.reminder.label for one in await due(store)] == ["école", "CAF"]
    assert [one.reminder.label for one in await store.due_reminders(1)] == ["école"]


async def test_who_wants_no_voice_gets_none(place: Place, store: Store) -> None:
    await store.accept([message("m1")])
    item = await claim(store)
    state = Conversation(key=key(), prefers_voice=False, reminders=(CAF,))
    await store.finish(item, turn_for(item, conversation=state))
    place.clock.time = WEEK_BEFORE
    assert [one.spoken for one in await due(store)] == [False]


async def test_data_of_the_first_version_are_brought_up_to_date(tmp_path: Path) -> None:
    store = sqlite_store(tmp_path, ScriptedClock())
    await store.open()
    await store.accept([message("r1")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    for trigger in re.findall(r"CREATE TRIGGER (\w+)", partners.ALL):
        await store._writer.run(lambda tx, name=trigger: tx.execute(f"DROP TRIGGER {name}"))
    newer = re.findall(r"CREATE TABLE (\w+)", partners.ALL)[::-1]
    for table in (*newer, "joining", "join_guess", "reminder", "erasure", "renamed"):
        await store._writer.run(lambda tx, table=table: tx.execute(f"DROP TABLE {table}"))
    await store._writer.run(lambda tx: tx.execute("DROP INDEX conversation_lapses"))
    for table in ("inbox", "outbox"):
        await store._writer.run(
            lambda tx, table=table: tx.execute(f"ALTER TABLE {table} DROP COLUMN owner")
        )
    await store._writer.run(lambda tx: tx.execute("ALTER TABLE conversation DROP COLUMN lapses"))
    await store._writer.run(lambda tx: tx.execute("UPDATE schema_version SET version = 1"))
    await store.close()
    store = sqlite_store(tmp_path, ScriptedClock())
    await store.open()
    assert (await store.load(key())).recent == ("text of r1",)
    await store.sent(await outgoing(store))
    await note(store, CAF, id_="r2")
    assert (await store.load(key())).reminders == (CAF,)
    await store.close()


async def test_a_damaged_reminder_does_not_block_the_others(place: Place) -> None:
    store = place.store()
    await store.open()
    await note(store, CAF)
    await note(store, SCHOOL, id_="r2", person="p2")
    await poke(store, "UPDATE reminder SET payload = ? WHERE id = 1", b"\0")
    place.clock.time = WEEK_BEFORE
    assert await say_all(store) == ["remember école"]
    assert (await store.load(key())).reminders == ()
    await store.close()
