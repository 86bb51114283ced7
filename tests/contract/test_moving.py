"""``porte-voix move``: everything of a SQLite file is on PostgreSQL afterwards, and goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from handoff_kit import SECRET_WORDS, A, Rooms, shared
from psycopg import sql
from store_kit import Template, lay, poke, store_at
from test_store import CAF, WEEK_BEFORE, claim, message, note, reply, turn_for

from bot.__main__ import main
from bot.errors import ConfigError, StoreError
from bot.model import ConversationKey, Desk, HandoffState, MediaKind, MediaRef
from bot.moving.copying import digest, move
from bot.storage.crypto import MasterKey, master_key
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations


@dataclass
class House:
    """A data directory with everything in it, as a service leaves it."""

    rooms: Rooms
    association: int
    member: int
    helped: ConversationKey
    photo: MediaRef

    @property
    def directory(self) -> Path:
        return self.rooms.directory

    @property
    def file(self) -> Path:
        return self.directory / "porte-voix.db"

    def fingerprint(self) -> bytes:
        key = master_key(self.directory / "master.key", create=False)
        return MasterKey(key).pseudonym("fingerprint")

    def move(self, url: str) -> dict[str, int]:
        return move(self.file, url, self.fingerprint(), lambda table, count: None)


WAITS = ConversationKey(channel="telegram", chat="p9", person="p9")


async def furnish(directory: Path) -> House:
    rooms = Rooms(directory)
    store = rooms.store
    await store.open()
    home = await rooms.association(A)
    helped, handoff = await rooms.laid(home)
    member = await rooms.member(home, languages=("fa",))
    await rooms.helpers.take(home, handoff.token, member)
    await rooms.helpers.say(home, handoff.token, member, "Venez lundi", language="fr")
    await rooms.turn(helped, desk=Desk(lines=(shared(rooms.clock, "encore"),)), replies=("dit",))
    await note(store, CAF)
    await store.accept([message("gone", "p7")])
    item = await claim(store)
    await store.finish(item, turn_for(item, reply("all gone"), erase=True))
    photo = await store.put(WAITS, b"a letter", kind=MediaKind.PHOTO, mime="image/png")
    await store.accept([message("first", "p9", media=(photo,)), message("second", "p9")])
    await claim(store)  # the service was stopped in the middle of it
    await store.close()
    return House(rooms, home, member, helped, photo)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return asyncio.run(furnish(tmp_path))


@pytest.fixture
def target(template: Template) -> Iterator[str]:
    """A database without tables, of a role that may do nothing else."""
    url = template.server.create_owned("operator")
    yield url
    template.server.drop(url)


def rows(url: str, table: str) -> int:
    with psycopg.connect(url) as connection:
        (count,) = connection.execute(
            sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))
        ).fetchone()
        return int(count)


async def test_everything_opens_afterwards_and_goes_on(house: House, target: str) -> None:
    before = house.file.read_bytes()
    moved = await asyncio.to_thread(house.move, target)
    assert house.file.read_bytes() == before
    assert moved["handoff"] == 1
    assert moved["reminder"] == 1
    assert moved["inbox"] >= 5
    assert all(rows(target, table) == count for table, count in moved.items())
    lay(house.directory, target)
    rooms = Rooms(house.directory, house.rooms.clock, said=100)
    store = rooms.store
    await store.open()
    item = await claim(store)
    assert (item.message.id, item.attempts) == ("first", 2), "the attempt stays counted"
    assert await store.get(WAITS, item.message.media[0]) == b"a letter"
    await store.finish(item, turn_for(item))
    assert (await claim(store)).message.id == "second"
    (waiting,) = await rooms.helpers.queue(house.association, house.member)
    thread = await rooms.helpers.read(house.association, waiting.token, house.member)
    assert thread is not None
    assert thread.lines[0].shared.text == SECRET_WORDS
    assert thread.lines[-1].shared.text == "encore"
    loaded = await rooms.turn(house.helped, replies=("goes on",))
    assert loaded.handoff is not None
    assert loaded.handoff.state is HandoffState.TAKEN
    assert "goes on" in await rooms.texts()
    assert await Audit(rooms.book).unbroken(house.association)
    assert (await Members(rooms.book).of(house.association))[0].id == house.member
    assert (await Organisations(rooms.book).get(house.association)).name == A.name
    rooms.clock.time = WEEK_BEFORE
    assert [one.reminder for one in await store.due_reminders(9)] == [CAF]
    while (left := await store.outgoing("telegram", ())) is not None:
        await store.sent(left)
    await store.close()


async def test_new_rows_get_numbers_that_nobody_had(house: House, target: str) -> None:
    """Also none of a row that was deleted: content is sealed for the number of its row."""
    await asyncio.to_thread(house.move, target)
    lay(house.directory, target)
    rooms = Rooms(house.directory, house.rooms.clock, said=100)
    await rooms.store.open()
    _, secret = await Invitations(rooms.book).issue(
        house.association, (await Invitations(rooms.book).of(house.association))[0].invitation,
        None, 7,
    )  # fmt: skip
    assert await rooms.store.redeem_invitation(
        ConversationKey(channel="test", chat="new", person="new"), secret
    )
    numbers = [one.id for one in await Invitations(rooms.book).of(house.association)]
    assert numbers == sorted(set(numbers), reverse=True)
    assert await Audit(rooms.book).unbroken(house.association)
    await rooms.store.close()


async def test_a_running_service_is_not_moved(house: House, target: str) -> None:
    store = store_at(house.directory, house.rooms.clock, partners=True)
    await store.open()
    with pytest.raises(ConfigError, match="stop it first"):
        await asyncio.to_thread(house.move, target)
    await store.close()
    with psycopg.connect(target) as connection:
        assert connection.execute("SELECT to_regclass('person')").fetchone() == (None,)


async def test_only_an_empty_database_takes_it(house: House, target: str) -> None:
    await asyncio.to_thread(house.move, target)
    with pytest.raises(ConfigError, match="empty"):
        await asyncio.to_thread(house.move, target)


async def test_a_row_that_arrives_changed_stops_everything(house: House, target: str) -> None:
    """Times of four bytes lose half a minute: nothing is written."""
    other = house.directory / "other"
    other.mkdir()
    (other / "master.key").write_bytes((house.directory / "master.key").read_bytes())
    lay(other, target)
    empty = store_at(other, house.rooms.clock)
    await empty.open()
    await poke(empty, "ALTER TABLE conversation ALTER COLUMN touched TYPE REAL")
    await empty.close()
    with pytest.raises(StoreError, match="rows did not arrive"):
        await asyncio.to_thread(house.move, target)
    assert rows(target, "person") == 0


def test_two_rows_are_the_same_only_with_the_same_types() -> None:
    assert len({digest(row) for row in ([1], [1.0], ["1"], [b"1"], [None], ["1", ""])}) == 6
    with pytest.raises(StoreError):
        digest([True, object()])


def test_the_command_moves_and_says_so(
    house: House, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = house.directory / "porte-voix.toml"
    settings.write_text(f'data = "{house.directory}"\n')
    assert main(["move", "--to", target, "--config", str(settings)]) == 0
    said = capsys.readouterr().out
    assert "moved and read back" in said
    assert "set database.url" in said
    assert main(["move", "--config", str(settings)]) == 1
    assert "say where to" in capsys.readouterr().err
    assert main(["move", "--to", target, "--config", str(settings)]) == 1
    assert "empty" in capsys.readouterr().err


def test_media_may_move_into_the_database_too(
    house: House, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = house.directory / "porte-voix.toml"
    settings.write_text(f'data = "{house.directory}"\n[media]\nplace = "database"\n')
    # The setting needs a database; only the target is one so far.
    settings.write_text(settings.read_text() + f'[database]\nurl = "{target}"\n')
    assert main(["move", "--to", target, "--config", str(settings)]) == 0
    assert "media files: 1" in capsys.readouterr().out
    assert rows(target, "media_bytes") == 1
