"""``porte-voix backup`` and ``restore``, by the command line, on every database and media place."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import time
from pathlib import Path

import psycopg
import pytest

from bot.errors import ConfigError, StoreError
from bot.keeping import ledger
from bot.keeping.sealing import CHUNK, Header
from bot.keeping.state import read_state
from bot.stores.postgres.door import entering, shut
from tests.integration.keeping.keeping_kit import (
    KINDS,
    PHOTO,
    House,
    furnish,
    house,
    key,
    say,
)
from tests.servers.postgres import Postgres
from tests.servers.s3 import S3

LETTERS = r"(?:[A-Z2-7]{4}-){13}[A-Z2-7]{4}"


class Shelf:
    """Where archives go, and the recovery key."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "shelf"
        self.folder.mkdir(parents=True)
        self.key = root / "recovery.txt"

    @property
    def archives(self) -> list[Path]:
        return sorted(self.folder.glob("*.backup"))

    @property
    def last(self) -> Path:
        return self.archives[-1]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.fixture
def make(tmp_path: Path, request: pytest.FixtureRequest):
    """Makes empty houses: SQLite with files, PostgreSQL with media in it."""

    def made(name: str, kind: str) -> House:
        if kind == "sqlite":
            return house(tmp_path / name)
        server: Postgres = request.getfixturevalue("postgres")
        return house(tmp_path / name, server.create(), "database")

    return made


def new_key(home: House, shelf: Shelf, capsys: pytest.CaptureFixture[str]) -> str:
    assert home.run("backup", "--new-key") == 0
    found = re.search(LETTERS, capsys.readouterr().out)
    assert found is not None
    shelf.key.write_text(found[0].lower().replace("-", " "))
    return found[0]


def back_up(home: House, shelf: Shelf, *more: object) -> Path:
    assert home.run("backup", "--to", shelf.folder, *more) == 0
    return shelf.last


def bring_back(home: House, shelf: Shelf, *more: object) -> int:
    return home.run("restore", "--from", shelf.last, "--key", shelf.key, *more)


@pytest.mark.parametrize("into", KINDS)
@pytest.mark.parametrize("kind", KINDS)
async def test_everything_comes_back_into_either_database(
    make, shelf: Shelf, capsys: pytest.CaptureFixture[str], kind: str, into: str
) -> None:
    home = make("home", kind)
    photo = await furnish(home)
    new_key(home, shelf, capsys)
    back_up(home, shelf)
    kept = home.rows()
    there = make("there", into)
    assert bring_back(there, shelf) == 0
    said = capsys.readouterr().out
    assert "erased again: 0" in said
    ours = {name for name in kept if name not in {"schema_version", "media_bytes"}}
    found = there.rows()
    both = {name for name in ours if name in found and not name.startswith("procrastinate")}
    assert {name: found[name] for name in both} == {name: kept[name] for name in both}
    assert {"person", "inbox", "outbox", "media", "organisation", "audit"} <= both
    store = there.store()
    await store.open()
    assert (await store.load(key("p1"))).recent == ("text of m1",)
    assert await store.get(key("p1"), photo) == PHOTO
    item = await store.claim(())
    assert item is not None
    assert item.message.text == "text of m4"
    assert (await store.accept([item.message])) == (False,)  # dedupe keys came along
    await say(store, there.clock, "p9", "m9")  # numbers go on
    await store.close()
    assert (there.config.association / "sheets" / "one.yaml").read_text() == "title: one\n"
    assert "restored-configuration.toml" in {path.name for path in there.data.iterdir()}


async def test_a_backup_while_the_service_writes_is_one_moment(
    make, shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    home = make("home", "sqlite")
    await furnish(home)
    new_key(home, shelf, capsys)
    store = home.store()
    await store.open()
    going = True

    async def write() -> int:
        count = 0
        while going:
            count += 1
            await say(store, home.clock, f"w{count}", f"w{count}")
        return count

    writing = asyncio.create_task(write())
    for _ in range(3):
        await asyncio.to_thread(back_up, home, shelf)
        await asyncio.sleep(0.3)
    going = False
    assert await writing > 5
    await store.close()
    there = make("there", "sqlite")
    assert bring_back(there, shelf) == 0  # checks every reference
    store = there.store()
    await store.open()
    rows = there.rows()
    assert rows["conversation"] == rows["person"]
    await store.close()


async def test_media_of_a_bucket_come_back_into_another_place(
    tmp_path: Path, shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    with S3() as server:
        home = house(tmp_path / "home", place="bucket", access=server.bucket())
        photo = await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        other = house(tmp_path / "other", place="bucket", access=server.bucket())
        assert bring_back(other, shelf) == 0
        there = house(tmp_path / "there")
        assert bring_back(there, shelf) == 0
        for one in (other, there):
            store = one.store()
            await store.open()
            assert await store.get(key("p1"), photo) == PHOTO
            await store.close()
    assert len(list((there.data / "media").iterdir())) == 3
    assert home.run("backup", "--to", shelf.folder / "more") == 1  # the bucket is away
    assert "the bucket cannot be reached" in capsys.readouterr().err
    assert list((shelf.folder / "more").iterdir()) == []


async def test_backups_go_on_on_a_new_machine(make, shelf: Shelf, capsys) -> None:
    """By the recovery key that opened the archive; a newer one that is there already stays."""
    home = make("home", "sqlite")
    await furnish(home)
    new_key(home, shelf, capsys)
    back_up(home, shelf)
    there = make("there", "sqlite")
    assert bring_back(there, shelf) == 0
    public = (home.data / "backup.pub").read_text()
    assert (there.data / "backup.pub").read_text() == public
    time.sleep(1.1)  # the names of archives count seconds
    back_up(there, shelf)
    assert bring_back(make("third", "sqlite"), shelf) == 0
    assert there.run("backup", "--new-key") == 0
    newer = (there.data / "backup.pub").read_text()
    assert newer != public
    assert bring_back(there, shelf, "--replace") == 0
    assert (there.data / "backup.pub").read_text() == newer


async def test_a_bucket_of_another_installation_is_not_taken(
    tmp_path: Path, shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    """Practised with the same bucket, the first start would delete what came since the backup."""
    with S3() as server:
        access = server.bucket()
        home = house(tmp_path / "home", place="bucket", access=access)
        photo = await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        there = house(tmp_path / "there", place="bucket", access=access)
        assert bring_back(there, shelf) == 1
        assert "the bucket holds media already" in capsys.readouterr().err
        assert bring_back(there, shelf, "--replace") == 0  # the first machine is gone
        store = there.store()
        await store.open()
        assert await store.get(key("p1"), photo) == PHOTO
        await store.close()


class TestPostgresIsReplacedInOneTransaction:
    @pytest.fixture
    async def home(self, make, shelf: Shelf, capsys) -> House:
        home = make("home", "postgres")
        await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        return home

    async def test_not_while_the_service_runs(self, home: House, shelf: Shelf, capsys) -> None:
        store = home.store()
        await store.open()
        assert bring_back(home, shelf, "--replace") == 1
        assert "stop all its processes" in capsys.readouterr().err
        assert (await store.load(key("p1"))).recent == ("text of m1",)
        await store.close()

    async def test_no_process_starts_meanwhile(self, home: House) -> None:
        url = home.config.database.url
        with (
            shut(url),
            pytest.raises(ConfigError, match="a restore or new keys"),
            entering(url, wait=1),
        ):
            raise AssertionError("it started")
        with shut(url):
            store = home.store()
            opening = asyncio.create_task(store.open())
            await asyncio.sleep(1)
            assert not opening.done()
        await opening
        with pytest.raises(StoreError, match="stop all its processes"), shut(url):
            raise AssertionError("it lives")
        await store.close()

    async def test_nor_does_a_restore_while_one_starts(self, home: House, shelf, capsys) -> None:
        with entering(home.config.database.url):
            assert bring_back(home, shelf, "--replace") == 1
        assert "stop all its processes" in capsys.readouterr().err
        assert bring_back(home, shelf, "--replace") == 0

    async def test_refused_half_way_everything_is_as_before(
        self, home: House, shelf: Shelf, capsys
    ) -> None:
        """Somebody's session holds the last table that is filled."""
        before, picture = home.rows(), _picture(home.data)
        with psycopg.connect(home.config.database.url) as other:
            other.execute("LOCK TABLE renamed")
            assert bring_back(home, shelf, "--replace") == 1
        assert "still uses the database" in capsys.readouterr().err
        assert home.rows() == before
        assert _picture(home.data) == picture
        assert bring_back(home, shelf, "--replace") == 0


class TestErasedSince:
    """What somebody had erased after a backup does not come back with it (rule P1)."""

    async def _erased(self, home: House, shelf: Shelf, capsys) -> None:
        await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        store = home.store()
        await store.open()
        await store.erase(key("p1"))
        item = await store.claim(())
        while item is not None:
            item = await store.claim(())
        await store.close()

    @pytest.mark.parametrize("kind", KINDS)
    async def test_by_the_data_that_are_replaced(self, make, shelf, capsys, kind: str) -> None:
        home = make("home", kind)
        await self._erased(home, shelf, capsys)
        assert bring_back(home, shelf, "--replace") == 0
        assert "erased again: 1" in capsys.readouterr().out
        store = home.store()
        await store.open()
        assert (await store.load(key("p1"))).recent == ()
        assert (await store.load(key("p2"))).recent == ("text of m2",)
        assert await store.claim(()) is None  # their waiting message neither
        await store.close()
        assert home.rows()["person"] == 2

    async def test_by_the_copy_beside_the_archive_when_the_machine_is_lost(
        self, make, shelf, capsys
    ) -> None:
        from bot.keeping.loop import Keeping

        home = make("home", "sqlite")
        await self._erased(home, shelf, capsys)
        store = home.store()
        await store.open()
        await Keeping(store, home.data, home.clock).once()
        await store.close()
        shutil.rmtree(home.data)
        there = make("there", "sqlite")
        assert bring_back(there, shelf) == 0
        assert "erased again: 1" in capsys.readouterr().out
        assert there.rows()["person"] == 2
        assert len(list((there.data / "media").iterdir())) == 2

    async def test_a_lost_ledger_is_told(self, make, shelf, capsys) -> None:
        home = make("home", "sqlite")
        await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        copy = ledger.read(shelf.folder / ledger.NAME)
        (shelf.folder / ledger.NAME).unlink()
        assert bring_back(make("there", "sqlite"), shelf) == 0
        assert "no copy of the erasures (porte-voix.erasures) was found" in capsys.readouterr().out
        older = ledger.Ledger(copy.known_until - 600, copy.entries)
        ledger.write(shelf.folder / ledger.NAME, older)
        assert bring_back(make("beyond", "sqlite"), shelf) == 0
        said = capsys.readouterr().out
        assert "is not known here" in said
        assert "the newest copy of the erasures that was found ends at" in said

    async def test_two_backups_in_a_row_know_their_erasures(self, make, shelf, capsys) -> None:
        """Nobody was erased in between: the copy beside them is not older than the second one."""
        home = make("home", "sqlite")
        await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        time.sleep(1.1)  # the names of archives count seconds
        back_up(home, shelf)
        assert len(shelf.archives) == 2
        assert bring_back(make("there", "sqlite"), shelf) == 0
        said = capsys.readouterr().out
        assert "erasures are known until" in said
        assert "not known here" not in said

    async def test_an_archive_older_than_the_ledger_is_refused(self, make, shelf, capsys) -> None:
        home = make("home", "sqlite")
        await furnish(home)
        new_key(home, shelf, capsys)
        path = back_up(home, shelf)
        header = Header.read(path.read_bytes()[: Header.SIZE])
        old = Header(header.fingerprint, header.ephemeral, header.made - 101 * 86_400)
        path.write_bytes(old.pack() + path.read_bytes()[Header.SIZE :])
        assert bring_back(make("there", "sqlite"), shelf) == 1
        assert "older than 100 days" in capsys.readouterr().err


class TestRefusals:
    """A clear sentence each, and nothing half done."""

    @pytest.fixture
    async def home(self, make, shelf: Shelf, capsys) -> House:
        home = make("home", "sqlite")
        await furnish(home)
        new_key(home, shelf, capsys)
        back_up(home, shelf)
        capsys.readouterr()
        return home

    def _refused(self, there: House, shelf: Shelf, capsys, said: str, *more: object) -> None:
        before = _picture(there.data)
        assert bring_back(there, shelf, *more) == 1
        assert said in capsys.readouterr().err
        assert _picture(there.data) == before

    async def test_there_are_data_already(self, home: House, shelf: Shelf, capsys) -> None:
        self._refused(home, shelf, capsys, "say --replace")

    async def test_the_service_runs(self, home: House, shelf: Shelf, capsys) -> None:
        store = home.store()
        await store.open()
        assert bring_back(home, shelf, "--replace") == 1
        assert "stop it first" in capsys.readouterr().err
        assert (await store.load(key("p1"))).recent == ("text of m1",)
        await store.close()

    async def test_another_recovery_key(self, home, make, shelf, capsys) -> None:
        new_key(make("other", "sqlite"), shelf, capsys)
        self._refused(home, shelf, capsys, "made for another recovery key", "--replace")

    @pytest.mark.parametrize("wrong", ["", "ABCD", "not a key at all"])
    async def test_a_mistyped_recovery_key(self, home, shelf, capsys, wrong: str) -> None:
        shelf.key.write_text(wrong)
        self._refused(home, shelf, capsys, "not a whole recovery key", "--replace")

    async def test_one_letter_misread(self, home, shelf, capsys) -> None:
        text = shelf.key.read_text()
        shelf.key.write_text(text[:10] + ("b" if text[10] != "b" else "c") + text[11:])
        self._refused(home, shelf, capsys, "not a whole recovery key", "--replace")

    @pytest.mark.parametrize("at", [0, 30, 60, 70, 5_000, -40, -1])
    async def test_a_changed_byte_anywhere(self, home, shelf, capsys, at: int) -> None:
        data = bytearray(shelf.last.read_bytes())
        data[at] ^= 1
        shelf.last.write_bytes(data)
        self._refused(home, shelf, capsys, "use", "--replace") if at not in {0} else self._refused(
            home, shelf, capsys, "not a backup", "--replace"
        )

    async def test_cut_off_anywhere(self, home, shelf, capsys) -> None:
        data = shelf.last.read_bytes()
        for size in (0, 20, Header.SIZE, Header.SIZE + 100, len(data) - 1):
            shelf.last.write_bytes(data[:size])
            self._refused(home, shelf, capsys, "", "--replace")

    async def test_cut_off_between_chunks(self, home, make, shelf, capsys) -> None:
        store = home.store()
        await store.open()
        for number in range(12):  # more than one chunk
            await say(store, home.clock, f"q{number}", f"q{number}")
        await store.close()
        back_up(home, shelf)
        data = shelf.last.read_bytes()
        shelf.last.write_bytes(data[: Header.SIZE + CHUNK + 16])
        self._refused(home, shelf, capsys, "its end is missing", "--replace")

    async def test_chunks_in_another_order(self, home, shelf, capsys) -> None:
        data, size = shelf.last.read_bytes(), CHUNK + 16
        store = home.store()
        await store.open()
        for number in range(24):
            await say(store, home.clock, f"q{number}", f"q{number}")
        await store.close()
        data = back_up(home, shelf).read_bytes()
        head, one, two = (data[: Header.SIZE], data[Header.SIZE : Header.SIZE + size],
                          data[Header.SIZE + size : Header.SIZE + 2 * size])  # fmt: skip
        shelf.last.write_bytes(head + two + one + data[Header.SIZE + 2 * size :])
        self._refused(home, shelf, capsys, "damaged, changed or cut off", "--replace")

    async def test_no_key_yet(self, make, shelf: Shelf, capsys) -> None:
        home = make("new", "sqlite")
        await furnish(home)
        assert home.run("backup", "--to", shelf.folder / "x") == 1
        assert "backup --new-key" in capsys.readouterr().err

    async def test_a_key_that_opens_nothing_is_not_archived(self, home, shelf, capsys) -> None:
        (home.data / "master.key").write_bytes(os.urandom(32))
        kept = shelf.archives
        assert home.run("backup", "--to", shelf.folder) == 1
        assert "not the key of these data" in capsys.readouterr().err
        assert shelf.archives == kept

    async def test_half_a_rotation_is_not_archived(self, home, shelf, capsys) -> None:
        shutil.copy(home.data / "master.key", home.data / "master.key.next")
        assert home.run("backup", "--to", shelf.folder) == 1
        assert "keys rotate" in capsys.readouterr().err

    async def test_a_key_without_its_data_is_not_overwritten(self, home, shelf, capsys) -> None:
        for path in home.data.glob("porte-voix.db*"):
            path.unlink()
        self._refused(home, shelf, capsys, "say --replace")
        assert bring_back(home, shelf, "--replace") == 0

    async def test_keep_must_be_shorter_than_the_ledger(self, home, shelf, capsys) -> None:
        assert home.run("backup", "--to", shelf.folder, "--keep", 400) == 1
        assert "1 to 90 days" in capsys.readouterr().err


class TestKeptDays:
    async def test_older_archives_go_and_the_age_is_known(self, make, shelf, capsys) -> None:
        home = make("home", "sqlite")
        await furnish(home)
        new_key(home, shelf, capsys)
        old = shelf.folder / "porte-voix-20200101T000000Z.backup"
        old.write_bytes(b"an old one")
        (shelf.folder / "letter.txt").write_text("of the operator")
        path = back_up(home, shelf, "--keep", 14)
        assert shelf.archives == [path]
        assert (shelf.folder / "letter.txt").exists()
        state = read_state(home.data)
        assert state is not None
        assert state.archive == path.name
        assert state.media == 3
        assert abs(state.made - time.time()) < 60


def _picture(data: Path) -> dict[str, bytes]:
    """Every file but the locks and what SQLite keeps beside an open file."""
    return {
        str(path.relative_to(data)): path.read_bytes()
        for path in sorted(data.rglob("*"))
        if path.is_file() and not path.name.endswith((".lock", ".guests", "-wal", "-shm"))
    }
