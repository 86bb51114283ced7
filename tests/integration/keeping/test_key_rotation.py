"""``porte-voix keys rotate`` on both databases, killed at each step, with the service running."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
from pathlib import Path

import pytest

from bot.errors import ConfigError, StoreError
from bot.keeping import rotation
from bot.keeping.stopped import stopped
from bot.model import ConversationKey, Message
from bot.storage.crypto import MasterKey, master_key, next_key
from bot.stores.sql.erasures import KEPT_SECONDS
from bot.stores.sql.forgetting import DEDUPE_SECONDS
from bot.stores.sql.partners.organisations import Organisations
from tests.integration.keeping.keeping_kit import KINDS, PHOTO, House, furnish, house, key
from tests.servers.postgres import Postgres


@pytest.fixture(params=KINDS)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> House:
    if request.param == "sqlite":
        return house(tmp_path / "home")
    server: Postgres = request.getfixturevalue("postgres")
    return house(tmp_path / "home", server.create(), "database")


def old_message(home: House, id_: str, person: str) -> Message:
    return Message(id=id_, key=key(person), text="again", sent_at=home.clock.now())


async def test_everything_goes_on_under_a_new_key(home: House, capsys) -> None:
    photo = await furnish(home)
    before = (home.data / "master.key").read_bytes()
    assert home.run("keys", "rotate") == 0
    assert "3 people have fresh keys" in capsys.readouterr().out
    assert (home.data / "master.key").read_bytes() != before
    assert (home.data / "master.key").stat().st_mode & 0o777 == 0o600
    store = home.store()
    await store.open()
    assert (await store.load(key("p1"))).recent == ("text of m1",)
    assert await store.get(key("p1"), photo) == PHOTO
    item = await store.claim(())
    assert item is not None
    assert item.message.text == "text of m4"
    sent = []
    while (out := await store.outgoing("web", ())) is not None:
        sent.append(out.outgoing.reply.text)
        await store.sent(out)
    assert sorted(sent) == ["answer to m1", "answer to m2", "answer to m3"]
    await store.close()


async def test_what_was_answered_before_is_not_answered_again(home: House) -> None:
    await furnish(home)
    assert home.run("keys", "rotate") == 0
    assert home.run("keys", "rotate") == 0  # twice: both windows are open
    store = home.store()
    await store.open()
    done, waiting = old_message(home, "m1", "p1"), old_message(home, "m4", "p1")
    assert await store.accept([done, waiting]) == (False, False)
    assert await store.accept([old_message(home, "m5", "p1")]) == (True,)
    await store.close()


async def test_a_copy_of_before_opens_nothing_of_after(home: House, tmp_path: Path) -> None:
    """The old key file does not fit, and none of the people's old keys opens what they have now."""
    await furnish(home)
    shutil.copy(home.data / "master.key", tmp_path / "old.key")
    assert home.run("keys", "rotate") == 0
    old = MasterKey((tmp_path / "old.key").read_bytes())
    with stopped(home.config) as rows:
        people = rows.run(
            lambda tx: tx.execute("SELECT pseudonym, wrapped_key FROM person").fetchall()
        )
    for pseudonym, wrapped in people:
        assert bytes(pseudonym) not in {old.person(key(f"p{number}")) for number in (1, 2, 3)}
        with pytest.raises(StoreError):
            old.unwrap(bytes(wrapped), bytes(pseudonym))


class Killed(BaseException):
    """The process is gone at this point."""


class Dying:
    """The real database, until it dies before or after its n-th transaction."""

    def __init__(self, rows, at: int, *, after: bool) -> None:
        self._rows, self._left, self._after = rows, at, after

    def run(self, operation):
        self._left -= 1
        if self._left == 0 and not self._after:
            raise Killed
        done = self._rows.run(operation)
        if self._left == 0:
            raise Killed
        return done


@pytest.mark.parametrize(("at", "after"), [(1, False), (2, False), (2, True)])
async def test_killed_at_any_step_the_next_run_mends_it(
    home: House, at: int, after: bool, capsys
) -> None:
    await furnish(home)
    path = home.data / "master.key"
    with stopped(home.config) as rows, pytest.raises(Killed):
        rotation.rotate_master(Dying(rows, at, after=after), path, 1e9)
    if at == 2:
        with pytest.raises(ConfigError, match="keys rotate"):
            master_key(path, create=False)  # no service starts on half a rotation
        assert await asyncio.to_thread(home.run, "erase", "--person", "web:p1") == 1
        capsys.readouterr()
    assert home.run("keys", "rotate") == 0
    assert not next_key(path).exists()
    store = home.store()
    await store.open()
    assert (await store.load(key("p2"))).recent == ("text of m2",)
    await store.close()


@pytest.mark.parametrize("half", [b"", b'{"format": 2, "root": "ab'])
async def test_half_a_next_key_is_from_before_the_commit(home: House, half: bytes) -> None:
    """As releases before left it, killed or with a full disk while they wrote it."""
    await furnish(home)
    path = home.data / "master.key"
    before = path.read_bytes()
    next_key(path).write_bytes(half)
    assert home.run("keys", "rotate") == 0
    assert not next_key(path).exists()
    assert path.read_bytes() != before
    store = home.store()
    await store.open()
    assert (await store.load(key("p1"))).recent == ("text of m1",)
    await store.close()


async def test_the_only_key_that_fits_is_never_deleted(home: House, capsys) -> None:
    await furnish(home)
    path = home.data / "master.key"
    next_key(path).write_bytes(b"half")
    path.write_bytes(os.urandom(32))
    assert home.run("keys", "rotate") == 1
    assert "not the key of these data" in capsys.readouterr().err
    assert next_key(path).exists()


async def test_the_service_must_be_stopped(home: House, capsys) -> None:
    await furnish(home)
    store = home.store()
    await store.open()
    assert home.run("keys", "rotate") == 1
    assert "the service runs on these data: stop" in capsys.readouterr().err
    assert (await store.load(key("p1"))).recent == ("text of m1",)
    await store.close()


async def test_the_partners_key(home: House) -> None:
    await furnish(home)
    path = home.data / "partners.key"
    before = path.read_bytes()
    assert home.run("keys", "rotate", "--partners") == 0
    assert path.read_bytes() != before
    store = home.store()
    await store.open()
    assert store.book is not None
    assert (await Organisations(store.book).get(1)).name == "Association A"
    await store.close()
    path.write_bytes(before)
    store = home.store()
    with pytest.raises(ConfigError, match="another partners' key"):
        await store.open()


async def test_a_partners_key_that_opens_nothing_stays(home: House, capsys) -> None:
    store = home.store()
    await store.open()
    await store.close()
    before = (home.data / "partners.key").read_bytes()
    assert home.run("keys", "rotate", "--partners") == 0
    assert "nothing to do" in capsys.readouterr().out
    assert (home.data / "partners.key").read_bytes() == before


async def test_a_foreign_key_file_is_refused(home: House, capsys) -> None:
    await furnish(home)
    (home.data / "master.key").write_bytes(os.urandom(32))
    assert home.run("keys", "rotate") == 1
    assert "not the key of these data" in capsys.readouterr().err


class TestTheKeyFile:
    def test_a_successor_knows_the_pseudonyms_of_before_for_a_while(self) -> None:
        old = MasterKey(os.urandom(32))
        new = MasterKey(old.successor(1000.0 + DEDUPE_SECONDS))
        known = old.external("web", "m1")
        assert new.external("web", "m1") != known
        assert new.retired("web", "m1", 1000.0) == (known,)
        assert new.retired("web", "m1", 1001.0 + DEDUPE_SECONDS) == ()

    def test_the_ledger_of_erasures_outlives_rotations(self) -> None:
        """Longer than any backup is kept, however often the key is changed."""
        who = ConversationKey(channel="web", chat="p1", person="p1")
        first = MasterKey(os.urandom(32))
        later = MasterKey(MasterKey(first.successor(1.0)).successor(2.0 + KEPT_SECONDS))
        assert later.erased(who) == first.erased(who)
        assert later.person(who) != first.person(who)

    @pytest.mark.parametrize(
        "content", [b"", b"short", b"{}", b'{"format": 3}', json.dumps([1]).encode(), b"x" * 33]
    )
    def test_a_damaged_file_is_told(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "master.key").write_bytes(content)
        with pytest.raises(ConfigError, match="is damaged"):
            master_key(tmp_path / "master.key", create=False)
