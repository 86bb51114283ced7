"""What becomes of events: also of those that are sealed, spoofed or too many."""

from __future__ import annotations

import pytest
from matrix_script import ALICE, BOT, CAROL, ROOM, WallClock, connection, event, said, sealed

from bot.channels.matrix.convert import LOCKED
from bot.channels.matrix.intake import MOST_HELD, Batch, Intake
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.offered import Offered


@pytest.fixture
def taking(tmp_path):
    here, _, keys = connection(tmp_path)
    policy = Invitations(here, ())
    return Intake(here, policy, Offered(here), WallClock(), patience=60.0), here, keys


REDACTION = {"type": "m.room.redaction", "content": {"redacts": "$1"}, "redacts": "$1"}
LEFT = {"type": "m.room.member", "content": {"membership": "leave"}, "state_key": ALICE}
OPEN = {"type": "m.room.encryption", "content": {}, "state_key": ""}
NESTED = {"type": "m.room.encrypted", "content": {"session_id": "s"}}


@pytest.mark.parametrize("inside", [REDACTION, LEFT, OPEN, NESTED])
async def test_what_servers_cannot_check_is_only_taken_as_words(taking, inside):
    intake, here, keys = taking
    keys.inside["$2"] = inside
    batch = Batch()
    await intake.take(batch, ROOM, [said("$1", "Bonjour"), sealed("$2", sender=CAROL)])
    known = await here.room(ROOM)
    assert [one.text for one in batch.fresh.values()] == ["Bonjour"]
    assert (batch.revised, batch.held, keys.encrypted) == ({}, [], set())
    assert known is await here.room(ROOM)
    assert known.members == {BOT, ALICE}


async def test_the_same_when_its_key_comes_late(taking):
    intake, _, keys = taking
    batch = Batch()
    await intake.take(batch, ROOM, [said("$1", "Bonjour"), sealed("$2"), sealed("$3")])
    words = {"msgtype": "m.text", "body": "Merci"}
    keys.inside = {"$2": REDACTION, "$3": {"type": "m.room.message", "content": words}}
    await intake.release(batch)
    assert [one.text for one in batch.fresh.values()] == ["Bonjour", "Merci"]
    assert batch.revised == {}


async def test_a_sealed_state_event_changes_nothing(taking):
    intake, _, keys = taking
    keys.inside["$2"] = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "x"}}
    batch = Batch()
    await intake.take(batch, ROOM, [sealed("$2", state_key="")])
    assert (batch.fresh, batch.held) == ({}, [])


async def test_no_more_than_so_many_wait_for_their_keys_and_the_oldest_are_told(taking):
    intake, _, _ = taking
    batch = Batch()
    await intake.take(batch, ROOM, [sealed(f"${number}") for number in range(MOST_HELD + 2)])
    assert len(batch.held) == MOST_HELD
    assert batch.held[0].event["event_id"] == "$2"
    told = {identity: one.media[0].handle for identity, one in batch.fresh.items()}
    assert told == {"$0": LOCKED, "$1": LOCKED}


async def test_a_reply_to_words_of_ours_that_are_closed_is_still_a_reply_to_us(taking):
    intake, here, _ = taking
    here.homeserver.members(ROOM, BOT, ALICE, CAROL)
    here.homeserver.answers[f"GET rooms/{ROOM}/event/$old"] = sealed("$old", sender=BOT)
    here.homeserver.answers[f"GET rooms/{ROOM}/event/$else"] = sealed("$else", sender=CAROL)
    batch = Batch()
    for identity, target in (("$1", "$old"), ("$2", "$else")):
        answer = {"m.relates_to": {"m.in_reply_to": {"event_id": target}}, "m.mentions": {}}
        content = {"msgtype": "m.text", "body": "merci", **answer}
        await intake.take(batch, ROOM, [event(identity, content)])
    assert [(one.id, one.replies_to) for one in batch.fresh.values()] == [("$1", "")]
