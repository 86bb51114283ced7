"""Data of every earlier release: opened by this one, gone on with, and the way back."""

from __future__ import annotations

import shutil
import sqlite3
import tarfile
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import StoreError, UnreadableMedia
from bot.keeping.sealing import RecoveryKey
from bot.model import Conversation, ConversationKey, Message, Reply, Turn
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.schema import MIGRATIONS
from bot.stores.sqlite.upgrade import COPY_SECONDS, drop_copies
from tests.integration.keeping.keeping_kit import house

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "releases"
VERSIONS = [1, 2, 3, 4, 5]
"""Of the tables; each had a release."""
THEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.time = THEN + timedelta(minutes=5)

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    return request.param


@pytest.fixture
def data(version: int, tmp_path: Path) -> Path:
    with tarfile.open(FIXTURES / f"tables-{version}.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path


def open_store(data: Path, clock: Clock | None = None) -> SqliteStore:
    return SqliteStore(
        data / "porte-voix.db", data / "media", data / "master.key", clock or Clock(),
        partners_key_file=data / "partners.key",
    )  # fmt: skip


def key(person: str) -> ConversationKey:
    return ConversationKey(channel="telegram", chat=person, person=person)


async def test_what_people_had_is_there_and_goes_on(data: Path, version: int) -> None:
    clock = Clock()
    store = open_store(data, clock)
    await store.open()
    one, two = await store.load(key("p1")), await store.load(key("p2"))
    assert one.recent == ("text of m1",)
    assert one.consent is not None
    assert (one.consent.version, one.consent.keep) == ("1", True)
    assert one.pending_photo is not None
    photo = one.pending_photo.refs[0]
    assert await store.get(key("p1"), photo) == b"of a photo" * 100
    if version >= 2:
        assert [reminder.day for reminder in two.reminders] == [date(2026, 12, 10)]
    if version >= 5:
        assert store.book is not None
        assert (await Organisations(store.book).get(1)).name == "Association A"
    sent = []
    while (out := await store.outgoing("telegram", ())) is not None:
        sent.append(out.outgoing.reply.text)
        await store.sent(out)
    assert sent == ["answer to m1", "answer to m2"]
    again = Message(id="m1", key=key("p1"), text="text of m1", sent_at=THEN)
    assert await store.accept([again]) == (False,)
    item = await store.claim(())
    assert item is not None
    assert item.message.text == "text of m3"
    reply = Reply(text="answer to m3", speech="answer", language="fr")
    await store.finish(item, Turn(replies=(reply,), conversation=one))
    clock.time = THEN + timedelta(minutes=40)
    await store.sweep(clock.now())
    with pytest.raises(UnreadableMedia):  # the photo's half hour is over, in old data too
        await store.get(key("p1"), photo)
    clock.time = THEN + timedelta(days=17, hours=18)
    due = await store.due_reminders(5)
    assert len(due) == (1 if version >= 2 else 0)
    assert (await store.erase(key("p2"))).conversations == 1
    await store.close()


async def test_the_way_back_is_kept(data: Path, version: int) -> None:
    """The copy is what the earlier release had, readable by its owner alone, for two weeks."""
    before = _rows(data / "porte-voix.db")
    store = open_store(data)
    await store.open()
    await store.close()
    (copy,) = data.glob("porte-voix.before-upgrade-*.db")
    assert copy.name == f"porte-voix.before-upgrade-{version}.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert _rows(copy) == before
    store = open_store(data)
    await store.open()  # no second copy: nothing is upgraded
    await store.close()
    assert list(data.glob("porte-voix.before-upgrade-*")) == [copy]
    now = copy.stat().st_mtime
    assert drop_copies(data, now + COPY_SECONDS - 1) == 0
    assert drop_copies(data, now + COPY_SECONDS + 1) == 1


async def test_an_upgrade_without_room_changes_nothing(data: Path) -> None:
    before = _rows(data / "porte-voix.db")
    for number in VERSIONS:
        (data / f"porte-voix.before-upgrade-{number}.draft").mkdir(exist_ok=True)
    store = open_store(data)
    with pytest.raises(StoreError, match="make room beside"):
        await store.open()
    assert _rows(data / "porte-voix.db") == before


async def test_data_of_a_newer_release_are_refused_in_clear_words(data: Path) -> None:
    store = open_store(data)
    await store.open()
    await store.close()
    with closing(sqlite3.connect(data / "porte-voix.db")) as connection:
        connection.execute("UPDATE schema_version SET version = version + 1")
        connection.commit()
    store = open_store(data)
    with pytest.raises(StoreError, match=r"newer version of this program.*install that one again"):
        await store.open()


async def test_an_archive_of_an_earlier_release_is_restored(
    data: Path, version: int, tmp_path_factory: pytest.TempPathFactory, capsys
) -> None:
    """The tables of that time are filled, then upgraded as the data would have been."""
    root = tmp_path_factory.mktemp("archive")
    home, there = house(root / "home"), house(root / "there")
    shutil.copytree(data, home.data)
    recovery = RecoveryKey.new()
    (home.data / "backup.pub").write_text(recovery.public.text())
    (root / "recovery.txt").write_text(recovery.text())
    assert home.run("backup", "--to", root / "one.backup") == 0
    with closing(sqlite3.connect(home.data / "porte-voix.db")) as connection:
        assert connection.execute("SELECT version FROM schema_version").fetchone() == (version,)
    asked = "--from", root / "one.backup", "--key", root / "recovery.txt"
    assert there.run("restore", *asked) == 0
    store = open_store(there.data)
    await store.open()
    assert (await store.load(key("p1"))).recent == ("text of m1",)
    item = await store.claim(())
    assert item is not None
    assert item.message.text == "text of m3"
    await store.close()


async def test_an_older_conversation_is_rewritten_whole(data: Path) -> None:
    store = open_store(data)
    await store.open()
    item = await store.claim(())
    assert item is not None
    state = await store.load(key("p1"))
    await store.finish(item, Turn(replies=(), conversation=state))
    assert await store.load(key("p1")) == state
    assert isinstance(state, Conversation)
    await store.close()


def test_there_is_a_fixture_for_each_version_but_this_ones() -> None:
    """Made with the last commit of a version, before the next one is released: make.py tells."""
    found = {int(path.name[7:-7]) for path in FIXTURES.glob("tables-*.tar.gz")}
    assert found == set(VERSIONS)
    assert max(found) <= len(MIGRATIONS)
    assert all(path.stat().st_size < 200_000 for path in FIXTURES.iterdir())


def _rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(file)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            for (name,) in names.fetchall()
        }
