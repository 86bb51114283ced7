"""Keys of rooms, sent to our device, survive a store that refuses for a while."""

from __future__ import annotations

import pytest
from matrix_script import ALICE, BOT, ROOM, WallClock, connection
from nio.crypto.device import OlmDevice
from nio.crypto.olm_machine import Olm
from nio.store import SqliteMemoryStore

from bot.channels.matrix.crypto import Crypto
from bot.channels.matrix.intake import Intake
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.offered import Offered
from bot.channels.matrix.receive import Receiver
from bot.errors import StoreError


@pytest.fixture
def crypto(tmp_path):
    one = Crypto(tmp_path, BOT, "BOTDEVICE", "secret")
    yield one
    one.close()


def know(machine: Olm, device: OlmDevice) -> None:
    machine.device_store.add(device)
    machine.store.save_device_keys({device.user_id: {device.id: device}})


def shared_key(crypto: Crypto) -> tuple[Olm, dict]:
    """A person's device, and the event by which it gives ours the key of a room."""
    ours = crypto._olm.account
    spare = next(iter(crypto._olm.share_keys()["one_time_keys"].values()))["key"]
    hers = Olm(ALICE, "PHONE", SqliteMemoryStore(ALICE, "PHONE"))
    ours_there = OlmDevice(BOT, "BOTDEVICE", ours.identity_keys)
    know(hers, ours_there)
    know(crypto._olm, OlmDevice(ALICE, "PHONE", hers.account.identity_keys))
    hers.create_session(spare, ours_there.curve25519)
    hers.create_outbound_group_session(ROOM)
    _, body = hers.share_group_session(ROOM, [BOT], ignore_unverified_devices=True)
    content = body["messages"][BOT]["BOTDEVICE"]
    return hers, {"type": "m.room.encrypted", "sender": ALICE, "content": content}


def test_a_full_disk_loses_no_key(crypto, tmp_path):
    hers, gift = shared_key(crypto)
    crypto._olm.save_account()
    sync = {"to_device": {"events": [gift]}}
    database = crypto._store.database
    database.execute_sql(
        "CREATE TRIGGER full BEFORE INSERT ON megolminboundsessions "
        "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    with pytest.raises(StoreError):
        crypto.receive(sync)
    database.execute_sql("DROP TRIGGER full")
    crypto.receive(sync)
    inside = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "Bonjour"}}
    hers.outbound_group_sessions[ROOM].shared = True
    content = hers.group_encrypt(ROOM, inside)
    event = {"type": "m.room.encrypted", "event_id": "$1", "sender": ALICE, "room_id": ROOM,
             "origin_server_ts": 1, "content": content}  # fmt: skip
    again = Crypto(tmp_path, BOT, "BOTDEVICE", "secret")  # as after a crash: what is written counts
    opened = again.open(ROOM, event)
    again.close()
    assert opened is not None
    assert opened["content"]["body"] == "Bonjour"


class FullOnce:
    """Refuses once; what it took afterwards."""

    def __init__(self) -> None:
        self.full, self.taken = True, []

    def receive(self, sync) -> None:
        if self.full:
            self.full = False
            raise StoreError("full")
        self.taken += sync["to_device"]["events"]


def test_what_was_refused_is_given_again_and_what_was_taken_is_not(tmp_path):
    here, _, _ = connection(tmp_path)
    here._crypto = keys = FullOnce()
    policy = Invitations(here, ())
    intake = Intake(here, policy, Offered(here), WallClock(), patience=1.0)
    receiver = Receiver(here, intake, policy)
    sync = {"to_device": {"events": [{"type": "m.room_key"}]}}
    with pytest.raises(StoreError):
        receiver._take_keys(sync)
    receiver._take_keys(sync)
    receiver._take_keys(sync)
    assert keys.taken == [{"type": "m.room_key"}]
