"""What was read cannot be read again: neither by us, nor with our files."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import pytest
from matrix_crypto import DEVICE, at_rest, gift, know, met, ours, say, take, words
from matrix_script import ALICE, BOT, CAROL, ROOM, Script, connection, event
from nio.crypto.device import OlmDevice
from nio.crypto.olm_machine import Olm
from nio.store import SqliteMemoryStore

from bot.channels.matrix.crypto import Crypto
from bot.channels.matrix.expiry import AT_ONCE, BETWEEN, LAG
from bot.errors import StoreError
from bot.model import ConversationKey

DAY = 86_400.0
OTHER = "!other:h"


@pytest.fixture
def crypto(tmp_path):
    one = ours(tmp_path)
    yield one
    one.close()


@pytest.fixture
def hers(crypto) -> Olm:
    one = met(crypto)
    take(crypto, gift(one))
    return one


def read(crypto: Crypto, *events: dict, now: float = 0.0) -> None:
    """They arrive, and are committed to the inbox."""
    assert all(words(crypto, one) for one in events)
    crypto.expiry.settle(now or time.time())


def pickles(folder: Path) -> list[bytes]:
    """The keys of rooms as they lie in our file, sealed."""
    with_them = ours(folder)
    rows = with_them._store.database.execute_sql("SELECT session FROM megolminboundsessions")
    found = [bytes(one) for (one,) in rows]
    with_them.close()
    return found


def lies_in(folder: Path, pickle: bytes) -> bool:
    return any(pickle in one.read_bytes() for one in folder.iterdir() if one.is_file())


# --- erasure ---


async def test_the_erased_persons_words_are_closed_and_the_next_ones_open(crypto, hers, tmp_path):
    said = [say(hers, str(number)) for number in range(4)]
    read(crypto, *said)
    assert [at_rest(tmp_path, one) for one in said] == ["0", "1", "2", "3"]
    (before,) = pickles(tmp_path)
    assert lies_in(tmp_path, before)
    await crypto.forget(ALICE, {ROOM})
    assert [words(crypto, one) for one in said] == [None] * 4
    assert [at_rest(tmp_path, one) for one in said] == [None] * 4
    assert not lies_in(tmp_path, before)
    later = say(hers, "à nouveau")  # with the same key: her client knows of nothing
    assert words(crypto, later) == at_rest(tmp_path, later) == "à nouveau"
    assert crypto._olm.outgoing_to_device_messages == []  # nobody is asked for the old key


async def test_all_rooms_of_the_person_and_nobody_elses(crypto, hers, tmp_path):
    carol = met(crypto, CAROL)
    take(crypto, gift(hers, OTHER))
    take(crypto, gift(carol, "!carol:h"))
    here, there = say(hers, "ici"), say(hers, "là", OTHER)
    hers_not = say(carol, "moi", "!carol:h")
    for one in (here, there, hers_not):
        assert words(crypto, one, one["room_id"])
    crypto.expiry.settle(time.time())
    await crypto.forget(ALICE, {ROOM})
    assert at_rest(tmp_path, here) is None
    assert at_rest(tmp_path, there, OTHER) is None
    assert at_rest(tmp_path, hers_not, "!carol:h") == "moi"


async def test_what_is_not_committed_yet_can_be_opened_until_it_is(crypto, hers, tmp_path):
    first, second, unread = (say(hers, one) for one in ("un", "deux", "trois"))
    read(crypto, first)
    assert words(crypto, second) == "deux"  # its commit is under way
    await crypto.forget(ALICE, {ROOM})
    assert [at_rest(tmp_path, one) for one in (first, second)] == [None, "deux"]
    crypto.expiry.settle(time.time())
    assert at_rest(tmp_path, second) is None
    assert at_rest(tmp_path, unread) == "trois"


async def test_a_key_that_came_again_is_wound_on_with_the_next_reading(crypto, hers, tmp_path):
    said = say(hers, "un")
    whole = crypto._olm.knows(ROOM, said["content"]["session_id"])
    read(crypto, said)
    await crypto.forget(ALICE, {ROOM})
    crypto._olm.inbound_group_store.add(whole)
    crypto._olm.save_inbound_group_session(whole)
    read(crypto, say(hers, "deux"))
    await crypto.forget(ALICE, {ROOM})
    assert at_rest(tmp_path, said) is None


async def test_a_full_disk_is_told_and_tried_again(crypto, hers, tmp_path):
    said = say(hers, "un")
    read(crypto, said)
    crypto._store.database.execute_sql(
        "CREATE TRIGGER full BEFORE UPDATE ON megolminboundsessions "
        "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    with pytest.raises(StoreError):
        await crypto.forget(ALICE, {ROOM})
    crypto._store.database.execute_sql("DROP TRIGGER full")
    crypto.expiry.settle(time.time())  # of the next sync
    assert at_rest(tmp_path, said) is None


# --- our own words ---


def answers(crypto: Crypto, hers: Olm) -> Script:
    """A homeserver that hands out her key for a first message, and delivers it."""
    script = Script()
    given = hers.share_keys()["one_time_keys"]
    script.answers["POST keys/claim"] = {
        "one_time_keys": {ALICE: {"PHONE": dict([next(iter(given.items()))])}}, "failures": {},
    }  # fmt: skip
    crypto._olm.tracked_users |= {ALICE, BOT}
    return script


async def sealed(crypto: Crypto, script: Script, body: str) -> dict:
    content = {"msgtype": "m.text", "body": body}
    inside = await crypto.seal(script, ROOM, {ALICE, BOT}, "m.room.message", content)
    return event(f"${body}", dict(inside), "m.room.encrypted", sender=BOT, room_id=ROOM)


async def test_our_answers_are_closed_too_and_a_new_key_is_given_to_people(crypto, tmp_path):
    hers = met(crypto)
    script = answers(crypto, hers)
    first = await sealed(crypto, script, "votre lettre")
    assert at_rest(tmp_path, first) == "votre lettre"
    (before,) = pickles(tmp_path)
    shared = sum("sendToDevice" in one for one in script.asked)
    await crypto.forget(ALICE, {ROOM})
    assert at_rest(tmp_path, first) is None
    assert not lies_in(tmp_path, before)
    second = await sealed(crypto, script, "effacé")
    assert second["content"]["session_id"] != first["content"]["session_id"]
    assert sum("sendToDevice" in one for one in script.asked) == shared + 1


async def test_forgetting_waits_for_a_message_on_its_way_out(crypto):
    hers = met(crypto)
    script = answers(crypto, hers)
    held = asyncio.Event()
    claim = script.answers["POST keys/claim"]

    async def slowly() -> object:
        await held.wait()
        return claim

    script.answers["POST keys/claim"] = slowly
    sending = asyncio.create_task(sealed(crypto, script, "en route"))
    await asyncio.sleep(0.01)
    forgetting = asyncio.create_task(crypto.forget(ALICE, {ROOM}))
    await asyncio.sleep(0.01)
    assert not forgetting.done()
    held.set()
    sent = await sending
    await forgetting
    assert words(crypto, sent) is None


async def test_a_teams_room_can_still_quote_us(tmp_path):
    crypto = ours(tmp_path, lasting=lambda room: room == ROOM)
    hers = met(crypto)
    request = await sealed(crypto, answers(crypto, hers), "#12 demande")
    crypto.expiry.settle(0.0)
    for days in (1, 2, 3):
        crypto.expiry.sweep(days * DAY)
    await crypto.forget(ALICE, {ROOM})
    assert words(crypto, request) == "#12 demande"
    crypto.close()


# --- by time ---


def test_a_day_after_it_was_read(crypto, hers, tmp_path):
    early, late, after = (say(hers, one) for one in ("tôt", "tard", "après"))
    read(crypto, late, now=DAY)
    crypto.expiry.sweep(DAY + 1)
    crypto.expiry.sweep(DAY + LAG)
    assert at_rest(tmp_path, early) == "tôt"  # sent again by a client that had failed to
    read(crypto, early, now=DAY + LAG)
    crypto.expiry.sweep(DAY + 2 * LAG + BETWEEN)
    assert [at_rest(tmp_path, one) for one in (early, late)] == [None, None]
    assert at_rest(tmp_path, after) == "après"
    assert crypto._olm.outgoing_to_device_messages == []


def test_somebody_who_writes_every_hour_is_not_exempt(crypto, hers, tmp_path):
    said = []
    for hour in range(1, 49):
        said.append(say(hers, str(hour)))
        read(crypto, said[-1], now=hour * 3600.0)
        crypto.expiry.sweep(hour * 3600.0)
    opened = [at_rest(tmp_path, one) is not None for one in said]
    assert not any(opened[:23])  # more than a day old
    assert all(opened[-12:])


def test_a_key_that_is_not_used_goes_and_one_that_is_stays(tmp_path):
    crypto = ours(tmp_path, kept=30 * DAY)
    old = met(crypto)
    take(crypto, gift(old))
    unread = say(old, "lu plus tard")
    read(crypto, say(old, "un"), now=DAY)
    crypto.expiry.sweep(30 * DAY)
    assert at_rest(tmp_path, unread) == "lu plus tard"
    crypto.expiry.sweep(31 * DAY + 1)
    assert crypto._olm.knows(ROOM, unread["content"]["session_id"]) is None
    assert pickles(tmp_path) == []
    take(crypto, gift(old))  # her client makes a new one
    fresh = say(old, "de retour")
    read(crypto, fresh, now=31 * DAY + 2)
    crypto.expiry.sweep(31 * DAY + 3)
    assert at_rest(tmp_path, fresh) == "de retour"
    crypto.close()


def test_an_absence_longer_than_conversations_are_kept_loses_nothing(tmp_path):
    crypto = ours(tmp_path, kept=30 * DAY)
    hers = met(crypto)
    take(crypto, gift(hers))
    read(crypto, say(hers, "avant"), now=DAY)
    meanwhile = say(hers, "pendant")
    read(crypto, meanwhile, now=90 * DAY)  # the first sync, and behind it the sweep
    crypto.expiry.sweep(90 * DAY)
    assert at_rest(tmp_path, say(hers, "après")) == "après"
    crypto.close()


def test_keys_from_before_this_was_noted_go_as_well(tmp_path):
    crypto = ours(tmp_path, kept=30 * DAY)
    hers = met(crypto)
    take(crypto, gift(hers))
    crypto._store.database.execute_sql("DROP TABLE reading")
    crypto.close()
    crypto = ours(tmp_path, kept=30 * DAY)
    crypto.expiry.sweep(DAY)
    assert len(pickles(tmp_path)) == 1
    crypto.expiry.sweep(32 * DAY)
    assert pickles(tmp_path) == []
    crypto.close()


def test_many_keys_are_wound_on_bit_by_bit(tmp_path):
    crypto = ours(tmp_path)
    hers = met(crypto)
    rooms = [f"!{number}:h" for number in range(AT_ONCE + 5)]
    said = []
    for room in rooms:
        take(crypto, gift(hers, room))
        said.append(say(hers, "x", room))
        assert words(crypto, said[-1], room)
    crypto.expiry.settle(DAY)
    now = DAY
    for _ in range(2):  # marked, then wound on
        now += LAG
        crypto.expiry.sweep(now)
        now += 1
        crypto.expiry.sweep(now)
    assert {at_rest(tmp_path, one, one["room_id"]) for one in said} == {None}
    crypto.close()


# --- keys by which keys are given ---


def test_a_spare_key_that_was_used_opens_nothing_after_two_renewals(crypto, tmp_path):
    (spare,) = crypto._olm.spare_keys().values()
    crypto._olm.account.mark_keys_as_published()
    hers = Olm(ALICE, "PHONE", SqliteMemoryStore(ALICE, "PHONE"))
    there = OlmDevice(BOT, DEVICE, crypto._olm.account.identity_keys)
    know(hers, there)
    know(crypto._olm, OlmDevice(ALICE, "PHONE", hers.account.identity_keys))
    hers.create_session(spare["key"], there.curve25519)
    recorded = gift(hers)  # by whoever runs her homeserver
    said = say(hers, "un")
    crypto._olm.save_account()
    crypto.close()
    held = (tmp_path / f"{DEVICE}.db").read_bytes()
    for renewals, opened in ((1, "un"), (2, None)):
        (tmp_path / f"{DEVICE}.db").write_bytes(held)
        thief = ours(tmp_path)
        for _ in range(renewals):
            thief._olm.spare_keys()
            thief._olm.account.mark_keys_as_published()
        take(thief, recorded)
        assert words(thief, said) == opened
        thief.close()


def test_the_spare_key_is_renewed_every_day_and_a_restart_knows(tmp_path):
    here, _, _ = connection(tmp_path)
    here._crypto = crypto = ours(tmp_path)
    here.expire()
    assert crypto._fallback
    crypto._fallback = False
    here.expire()
    assert not crypto._fallback
    here.memory.renewed -= DAY
    here.expire()
    assert crypto._fallback
    asyncio.run(here.file.save())
    assert json.loads((tmp_path / "state.json").read_text())["renewed"] == here.memory.renewed
    again, _, _ = connection(tmp_path)
    assert again.memory.renewed == here.memory.renewed
    crypto.close()


async def test_a_room_that_was_upgraded_is_closed_before_and_after(tmp_path):
    here, _, _ = connection(tmp_path)
    here._crypto = crypto = ours(tmp_path)
    hers = met(crypto)
    script = answers(crypto, hers)
    ours_there = await sealed(crypto, script, "avant")
    here.rooms.moved(ROOM, OTHER)
    await here.forget(ConversationKey(channel="matrix", chat=ROOM, person=ALICE))
    assert at_rest(tmp_path, ours_there) is None
    crypto.close()
