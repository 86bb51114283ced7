# ruff: noqa: F811 - fixtures are those of the store suite
"""People whose platform gives them another id: everything goes on, nobody is mixed up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from handoff_kit import Rooms
from store_kit import at_rest
from test_store import (
    GUEST,
    HOST,
    START,
    Place,
    claim,
    joined,
    key,
    message,
    outgoing,
    place,  # noqa: F401
    reply,
    store,  # noqa: F401
    turn_for,
)

from bot.errors import UnreadableMedia
from bot.model import Consent, Conversation, Counted, MediaKind, PendingPhoto, Reminder
from bot.ports import Store

OLD, NEW = key("33199000001", channel="whatsapp"), key("FR.abc123", channel="whatsapp")
SCHOOL = Reminder(day=date(2026, 12, 24), at=time(9), label="école", language="fr")


def said(id_: str, whose=OLD, **more: object):
    return message(id_, key=whose, **more)


async def answered(store: Store, id_: str, whose=OLD, **state: object) -> Conversation:
    await store.accept([said(id_, whose)])
    item = await claim(store)
    known = await store.load(item.message.key)
    kept = replace(known, recent=(*known.recent, item.message.text), **state)
    await store.finish(item, turn_for(item, conversation=kept))
    await store.sent(await outgoing(store, "whatsapp"))
    return kept


async def test_state_and_reminders_go_on_under_the_new_id(store: Store) -> None:
    await answered(store, "m1", language="ps", reminders=(SCHOOL,))
    assert await store.rename(OLD, NEW)
    known = await store.load(NEW)
    assert (known.key, known.language, known.recent) == (NEW, "ps", ("text of m1",))
    assert known.reminders == (SCHOOL,)


async def test_a_stranger_is_not_renamed(store: Store) -> None:
    assert not await store.rename(OLD, NEW)
    assert (await store.load(NEW)).recent == ()


async def test_renamed_twice_is_renamed_once(store: Store) -> None:
    await answered(store, "m1", language="ps")
    assert await store.rename(OLD, NEW)
    assert not await store.rename(OLD, NEW)
    assert (await store.load(NEW)).language == "ps"


async def test_waiting_messages_replies_and_media_go_over(store: Store) -> None:
    ref = await store.put(OLD, b"a photo", kind=MediaKind.PHOTO, mime="image/jpeg")
    await store.accept([said("m1", media=(ref,)), said("m2")])
    await store.enqueue(OLD, reply("your turn comes"), reply_to="m1")
    assert await store.rename(OLD, NEW)
    sent = await outgoing(store, "whatsapp")
    assert (sent.outgoing.key, sent.outgoing.reply.text) == (NEW, "your turn comes")
    first = await claim(store)
    assert (first.message.key, first.message.media) == (NEW, (ref,))
    assert await store.get(NEW, ref) == b"a photo"
    await store.finish(first, turn_for(first))
    assert (await claim(store)).message.id == "m2"


async def test_what_comes_late_under_the_old_id_is_theirs(store: Store) -> None:
    await answered(store, "m1", language="ps")
    await store.rename(OLD, NEW)
    assert await store.accept([said("m0"), said("m1")]) == (True, False)
    late = await claim(store)
    assert (late.message.key, (await store.load(NEW)).language) == (NEW, "ps")


async def test_an_answer_in_the_making_is_not_lost(store: Store) -> None:
    await store.accept([said("m1")])
    item = await claim(store)
    ref = await store.put(OLD, b"a voice", kind=MediaKind.VOICE, mime="audio/ogg")
    await store.rename(OLD, NEW)
    assert await store.get(OLD, ref) == b"a voice"
    assert (await store.load(OLD)).key == OLD
    await store.finish(item, turn_for(item, reply("the answer")))
    sent = await outgoing(store, "whatsapp")
    assert (sent.outgoing.key, sent.outgoing.reply.text) == (NEW, "the answer")
    known = await store.load(NEW)
    assert (known.key, known.recent) == (NEW, ("text of m1",))


async def test_two_that_are_one_become_one(store: Store) -> None:
    yes = Consent(version="1", at=START, language="fr", keep=False)
    await answered(store, "m1", language="ps", prefers_voice=False, reminders=(SCHOOL,))
    await answered(store, "n1", NEW, consent=yes)
    assert await store.rename(OLD, NEW)
    known = await store.load(NEW)
    assert (known.language, known.prefers_voice, known.consent) == ("ps", False, yes)
    assert (known.recent, known.reminders) == (("text of n1",), (SCHOOL,))


async def test_there_and_back_again(store: Store) -> None:
    await answered(store, "m1", language="ps")
    assert await store.rename(OLD, NEW)
    assert await store.rename(NEW, OLD)
    assert (await store.load(OLD)).language == "ps"
    await store.accept([said("m2", NEW)])
    assert (await claim(store)).message.key == OLD


async def test_photos_for_questions_stay_and_expire(store: Store, place: Place) -> None:
    ref = await store.put(OLD, b"a photo", kind=MediaKind.PHOTO, mime="image/jpeg")
    await store.accept([said("m1", media=(ref,))])
    item = await claim(store)
    until = place.clock.now() + timedelta(minutes=30)
    state = Conversation(key=OLD, pending_photo=PendingPhoto(refs=(ref,), expires_at=until))
    await store.finish(item, turn_for(item, conversation=state))
    await store.rename(OLD, NEW)
    assert await store.get(NEW, ref) == b"a photo"
    place.clock.pass_(minutes=31)
    await store.sweep(place.clock.now())
    with pytest.raises(UnreadableMedia):
        await store.get(NEW, ref)


async def test_a_join_goes_on(store: Store) -> None:
    await joined(store)
    before = await store.joined(HOST)
    moved = key("FR.host")
    assert await store.rename(HOST, moved)
    assert await store.joined(moved) == before
    other = await store.joined(GUEST)
    assert other is not None
    assert other.peer == moved


async def test_erased_means_under_both_ids(store: Store, place: Place) -> None:
    await answered(store, "m1", language="ps")
    await store.rename(OLD, NEW)
    await store.erase(NEW)
    assert (await store.load(NEW)).language is None
    assert (await store.load(OLD)).language is None
    assert b"33199000001" not in await at_rest(store, place.directory)


async def test_old_ids_lead_nowhere_after_nine_days(store: Store, place: Place) -> None:
    """By then a number may belong to somebody else."""
    await answered(store, "m1", language="ps")
    await store.rename(OLD, NEW)
    place.clock.pass_(days=9, seconds=1)
    await store.sweep(place.clock.now())
    await store.accept([said("m9")])
    assert (await claim(store)).message.key == OLD
    assert (await store.load(OLD)).language is None
    assert (await store.load(NEW)).language == "ps"


async def test_when_the_person_was_last_heard(store: Store, place: Place) -> None:
    await store.accept([said("m1")])
    heard = place.clock.now()
    item = await claim(store)
    place.clock.pass_(hours=30)
    await store.finish(item, turn_for(item))
    assert (await outgoing(store, "whatsapp")).outgoing.heard_at == heard


# --- associations ---------------------------------------------------------------------------------


@pytest.fixture
async def rooms(home: Path) -> AsyncIterator[Rooms]:
    one = Rooms(home)
    await one.store.open()
    yield one
    await one.store.close()


async def test_the_association_the_handoff_and_the_counts_go_on(rooms: Rooms) -> None:
    """An answer of the association finds the person; nobody is counted twice in a week."""
    organisation = await rooms.association()
    helper = await rooms.member(organisation)
    person, waiting = await rooms.laid(organisation)
    active = (Counted(measure="active", dimension="all"),)
    await rooms.turn(person, counted=active)
    await rooms.sent()
    moved = key("FR.moved", channel="test")
    assert await rooms.store.rename(person, moved)
    known = await rooms.store.load(moved)
    assert (known.organisation, known.handoff is not None) == (organisation, True)
    assert await rooms.store.counter(moved, "fa") is not None
    await rooms.turn(moved, counted=active)
    assert await rooms.count("seen") == 1
    assert await rooms.helpers.take(organisation, waiting.token, helper)
    assert (await rooms.store.load(moved)).handed
    await rooms.store.erase(moved)
    assert await rooms.count("belonging") == 0
    assert await rooms.count("seen") == 0


async def test_of_two_handoffs_of_one_person_the_later_stays_open(rooms: Rooms) -> None:
    organisation = await rooms.association()
    first, _ = await rooms.laid(organisation, "1")
    second, later = await rooms.laid(organisation, "2")
    assert await rooms.store.rename(first, second)
    assert [one.token for one in await rooms.helpers.queue(organisation)] == [later.token]
    assert await rooms.count("belonging") == 1
