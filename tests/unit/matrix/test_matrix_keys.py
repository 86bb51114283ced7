"""Keys of rooms, sent to our device, survive a store that refuses for a while."""

from __future__ import annotations

import pytest
from matrix_crypto import at_rest, gift, met, ours, say
from matrix_script import WallClock, connection

from bot.channels.matrix.intake import Intake
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.offered import Offered
from bot.channels.matrix.receive import Receiver
from bot.errors import StoreError


@pytest.fixture
def crypto(tmp_path):
    one = ours(tmp_path)
    yield one
    one.close()


def test_a_full_disk_loses_no_key(crypto, tmp_path):
    hers = met(crypto)
    crypto._olm.save_account()
    sync = {"to_device": {"events": [gift(hers)]}}
    database = crypto._store.database
    database.execute_sql(
        "CREATE TRIGGER full BEFORE INSERT ON megolminboundsessions "
        "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    with pytest.raises(StoreError):
        crypto.receive(sync)
    database.execute_sql("DROP TRIGGER full")
    crypto.receive(sync)
    assert at_rest(tmp_path, say(hers, "Bonjour")) == "Bonjour"  # what is written counts


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
