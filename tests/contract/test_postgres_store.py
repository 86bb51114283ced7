"""What only several processes over PostgreSQL can get wrong: each store here is a process."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from store_kit import Template, address, lay, poke
from test_store import ScriptedClock, claim, key, message, outgoing, part, reply, turn_for

from bot.errors import StoreAway, StoreError
from bot.model import ConversationKey
from bot.ports import InboxItem
from bot.stores.postgres import Accepted, OnAccept
from bot.stores.postgres.dialect import translated
from bot.stores.postgres.lines import refused
from bot.stores.postgres.store import PostgresStore
from bot.stores.sql.transaction import Transaction
from tests.servers.postgres import Postgres


@dataclass
class Site:
    """A database and the keys, seen by many machines."""

    directory: Path
    clock: ScriptedClock

    def process(self, on_accept: OnAccept | None = None, connections: int = 4) -> PostgresStore:
        return PostgresStore(
            address(self.directory),
            self.directory / "media",
            self.directory / "master.key",
            self.clock,
            connections=connections,
            on_accept=on_accept,
            settle=0.0,
            follow=False,
        )

    @asynccontextmanager
    async def processes(self, number: int) -> AsyncIterator[list[PostgresStore]]:
        stores = [self.process() for _ in range(number)]
        await asyncio.gather(*(store.open() for store in stores))
        yield stores
        await asyncio.gather(*(store.close() for store in stores))


@pytest.fixture
def site(template: Template, tmp_path: Path) -> Iterator[Site]:
    url = template.copy_to(tmp_path)
    yield Site(tmp_path, ScriptedClock())
    template.take_back(url)


def conversation(store: PostgresStore, whose: ConversationKey) -> str:
    return store._master.conversation(whose).hex()


# --- many at once ---------------------------------------------------------------------------------


async def test_two_processes_claim_each_message_once_and_in_order(site: Site) -> None:
    claimed: list[tuple[str, int]] = []
    async with site.processes(2) as stores:
        sent = [message(f"{person}-{n}", f"p{person}") for n in range(8) for person in range(12)]
        await stores[0].accept(sent)

        async def work(store: PostgresStore) -> None:
            misses = 0
            while misses < 5:
                item = await store.claim(())
                if item is None:
                    misses += 1
                    await asyncio.sleep(0.02)
                    continue
                person, number = item.message.id.split("-")
                claimed.append((person, int(number)))
                await asyncio.sleep(random.random() / 500)  # noqa: S311
                await store.finish(item, turn_for(item, reply(item.message.id)))

        await asyncio.gather(*(work(store) for store in stores for _ in range(4)))
        for person in range(12):
            mine = [number for who, number in claimed if who == str(person)]
            assert mine == list(range(8))
        assert (await stores[0].backlog()).waiting == 0
        assert (await stores[1].backlog()).unsent == 96


async def test_two_processes_send_each_reply_once_and_in_order(site: Site) -> None:
    sent: list[str] = []
    async with site.processes(2) as stores:
        await stores[0].accept([message(f"m{n}", f"p{n}") for n in range(10)])
        for _ in range(10):
            item = await claim(stores[0])
            replies = [reply(f"{item.message.key.person}-{n}") for n in range(5)]
            await stores[0].finish(item, turn_for(item, *replies))

        async def send(store: PostgresStore) -> None:
            misses = 0
            while misses < 5:
                item = await store.outgoing("telegram", ())
                if item is None:
                    misses += 1
                    await asyncio.sleep(0.02)
                    continue
                sent.append(item.outgoing.reply.text)
                await store.sent(item)

        await asyncio.gather(*(send(store) for store in stores for _ in range(3)))
        for person in range(10):
            mine = [text for text in sent if text.startswith(f"p{person}-")]
            assert mine == [f"p{person}-{n}" for n in range(5)]


async def test_the_same_message_at_two_doors_is_accepted_once(site: Site) -> None:
    async with site.processes(3) as stores:
        for number in range(10):
            new = await asyncio.gather(
                *(store.accept([message(f"m{number}", f"p{number}")]) for store in stores)
            )
            assert sorted(one for (one,) in new) == [False, False, True]


async def test_changes_that_meet_are_both_made(site: Site) -> None:
    """Read, compute, write: in READ COMMITTED one of two would be lost."""
    async with site.processes(2) as stores:
        await poke(stores[0], "CREATE TABLE purse(id BIGINT PRIMARY KEY, coins BIGINT)")
        await poke(stores[0], "INSERT INTO purse VALUES (1, 0)")

        def add(tx: Transaction) -> None:
            (coins,) = tx.execute("SELECT coins FROM purse WHERE id = 1").fetchone()
            tx.execute("UPDATE purse SET coins = ?", coins + 1)

        await asyncio.gather(*(store._run(add) for store in stores for _ in range(20)))
        total = await stores[0]._run(lambda tx: tx.execute("SELECT coins FROM purse").fetchone())
        await poke(stores[0], "DROP TABLE purse")
        assert total == (40,)


# --- a worker that is believed dead ---------------------------------------------------------------


async def taken_over(stores: list[PostgresStore]) -> tuple[InboxItem, InboxItem]:
    first, second = stores
    await first.accept([message("m1"), message("m2")])
    slow = await first.claim_of(conversation(first, key()))
    fresh = await second.claim_of(conversation(second, key()))
    assert slow is not None
    assert fresh is not None
    assert (slow.rows, slow.attempts) == (fresh.rows, 1)
    assert fresh.attempts == 2
    return slow, fresh


async def test_who_was_taken_for_dead_answers_no_second_time(site: Site) -> None:
    async with site.processes(2) as stores:
        slow, fresh = await taken_over(stores)
        await stores[0].finish(slow, turn_for(slow, reply("too late")))
        assert (await stores[0].backlog()).unsent == 0
        await stores[1].finish(fresh, turn_for(fresh, reply("in time")))
        await stores[0].finish(slow, turn_for(slow, reply("too late")))
        assert (await outgoing(stores[0])).outgoing.reply.text == "in time"
        assert (await stores[0].backlog()).unsent == 1


async def test_who_was_taken_for_dead_can_neither_bury_nor_give_back_nor_localise(
    site: Site,
) -> None:
    async with site.processes(2) as stores:
        slow, fresh = await taken_over(stores)
        await stores[0].bury(slow, reply("sorry"))
        await stores[0].release(slow)
        with pytest.raises(StoreError):
            await stores[0].localise(slow, ())
        backlog = await stores[0].backlog()
        assert (backlog.waiting, backlog.unsent, backlog.dead) == (1, 0, 0)
        await stores[1].finish(fresh, turn_for(fresh))
        assert (await claim(stores[1])).message.id == "m2"


async def test_a_conversation_is_claimed_in_order_and_ends(site: Site) -> None:
    async with site.processes(1) as (store,):
        whose = conversation(store, key())
        assert await store.claim_of(whose) is None
        await store.accept([message("m1"), message("m2"), message("n1", "p2")])
        for expected in ("m1", "m2"):
            item = await store.claim_of(whose)
            assert item is not None
            assert item.message.id == expected
            await store.finish(item, turn_for(item))
        assert await store.claim_of(whose) is None
        assert await store.ready_at(whose) is None


async def test_an_album_is_claimed_when_it_is_complete(site: Site) -> None:
    async with site.processes(1) as (store,):
        whose = conversation(store, key())
        await store.accept([part(1), part(2)])
        assert await store.claim_of(whose) is None
        ready = await store.ready_at(whose)
        assert ready is not None
        assert (ready - site.clock.now()).total_seconds() == 1.5
        site.clock.pass_(seconds=1.5)
        item = await store.claim_of(whose)
        assert item is not None
        assert len(item.rows) == 2
        again = await store.claim_of(whose)
        assert again is not None
        assert (again.rows, again.attempts) == (item.rows, 2)


async def test_claims_of_the_living_stay_and_those_of_the_dead_come_back(site: Site) -> None:
    living, dying = site.process(), site.process()
    await living.open()
    await dying.open()
    await living.accept([message("m1"), message("n1", "p2"), message("o1", "p3")])
    mine, theirs = await claim(living), await claim(dying)
    assert await living.recover() == 0
    await dying._presence.stop()  # what PostgreSQL does when the process is gone
    assert await living.recover() == 1
    again = await claim(living)
    assert (again.message.id, again.attempts) == (theirs.message.id, 2)
    assert again.rows != mine.rows
    await dying.close()
    await living.close()


async def test_replies_that_a_dead_process_was_sending_go_again(site: Site) -> None:
    living, dying = site.process(), site.process()
    await living.open()
    await dying.open()
    await living.accept([message("m1")])
    item = await claim(living)
    await living.finish(item, turn_for(item))
    before = await outgoing(dying)
    assert await living.outgoing("telegram", ()) is None
    await dying._presence.stop()
    assert await living.recover() == 1
    again = await outgoing(living)
    assert (again.outgoing.id, again.outgoing.attempt) == (before.outgoing.id, 2)
    await dying.close()
    await living.close()


# --- in the transaction that accepts --------------------------------------------------------------


async def test_what_is_done_on_accepting_is_committed_with_the_message(site: Site) -> None:
    seen: list[Accepted] = []

    def note(tx: Transaction, accepted: Accepted) -> None:
        if accepted.message.text == "refuse":
            raise StoreError("no job could be made")
        seen.append(accepted)
        tx.execute("INSERT INTO told(row, ready) VALUES (?, ?)", accepted.row, 1.5)

    store = site.process(note)
    await store.open()
    await poke(store, "CREATE TABLE told(row BIGINT, ready DOUBLE PRECISION)")
    assert await store.accept([message("m1"), message("m1"), part(1)]) == (True, False, True)
    assert await store.accept([message("m1")]) == (False,)
    assert [one.message.id for one in seen] == ["m1", "a1"]
    assert seen[0].conversation == conversation(store, key())
    assert seen[0].ready == site.clock.now() < seen[1].ready
    results = await asyncio.gather(
        store.accept([message("m2")]), store.accept([message("m3", text="refuse")]),
        store.accept([message("m4")]), return_exceptions=True,
    )  # fmt: skip
    assert [results[0], results[2]] == [(True,), (True,)]
    assert isinstance(results[1], StoreError)
    count = await store._run(lambda tx: tx.execute("SELECT count(*) FROM told").fetchone())
    await poke(store, "DROP TABLE told")
    assert count == (4,)
    assert (await store.backlog()).waiting == 4
    await store.close()


async def test_messages_that_come_together_keep_their_order(site: Site) -> None:
    async with site.processes(1) as (store,):
        await asyncio.gather(*(store.accept([message(f"m{n}")]) for n in range(200)))
        for number in range(5):
            item = await claim(store)
            assert item.message.id == f"m{number}"
            await store.finish(item, turn_for(item))


# --- bells ----------------------------------------------------------------------------------------


async def test_other_processes_hear_what_was_committed(site: Site) -> None:
    async with site.processes(2) as (speaker, hearer):
        heard: asyncio.Queue[str] = asyncio.Queue()

        async def listen() -> None:
            async for payload in hearer.listen():
                heard.put_nowait(payload)

        async def hear(expected: str) -> None:
            async with asyncio.timeout(10):
                while await heard.get() != expected:
                    pass

        listening = asyncio.create_task(listen())
        await hear("")
        await speaker.accept([message("m1")])
        await hear("inbox")
        item = await claim(speaker)
        await speaker.finish(item, turn_for(item))
        await hear("outbox:telegram")
        await poke(
            speaker, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
            " current_database() AND query LIKE 'LISTEN%'",
        )  # fmt: skip
        await hear("")
        await speaker.accept([message("m2")])
        await hear("inbox")
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


# --- the server goes away -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def breakable() -> Iterator[Postgres]:
    """A server that a test may stop and kill; with a real fsync."""
    with Postgres() as server:
        yield server


@pytest.fixture
def fragile(breakable: Postgres, tmp_path: Path) -> Site:
    lay(tmp_path, breakable.create())
    return Site(tmp_path, ScriptedClock())


@pytest.mark.parametrize("how", ["killed", "immediate", "fast"])
async def test_it_goes_on_when_the_server_is_there_again(
    fragile: Site, breakable: Postgres, how: str
) -> None:
    async with fragile.processes(1) as (store,):
        await store.accept([message("m1"), message("n1", "p2")])
        item = await claim(store)
        if how == "killed":
            await asyncio.to_thread(breakable.kill)
        else:
            await asyncio.to_thread(breakable.stop, how)
        many = [[message("m2")], *([message(f"x{n}")] for n in range(20))]
        async with asyncio.timeout(15):  # one wait for all of them
            told = await asyncio.gather(*map(store.accept, many), return_exceptions=True)
        assert {type(one) for one in told} == {StoreAway}
        await asyncio.to_thread(breakable.start)
        async with asyncio.timeout(15):
            while True:
                try:
                    (new,) = await store.accept([message("m2")])
                    break
                except StoreError:
                    await asyncio.sleep(0.1)
        assert new, "what was refused was not written"
        await store.finish(item, turn_for(item))
        assert (await outgoing(store)).outgoing.reply_to == "m1"
        assert {(await claim(store)).message.id for _ in range(2)} == {"m2", "n1"}


async def test_connections_cut_while_idle_are_not_noticed(site: Site) -> None:
    async with site.processes(1) as (store,):
        await asyncio.gather(*(store.backlog() for _ in range(8)))
        with psycopg.connect(address(site.directory), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                " current_database() AND pid != pg_backend_pid()"
            )
        for number in range(4):
            assert await store.accept([message(f"m{number}")]) == (True,)


async def test_a_server_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    lay(tmp_path, "postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(StoreError, match="cannot be reached"):
        Site(tmp_path, ScriptedClock()).process()
    (tmp_path / "master.key").write_bytes(bytes(range(32)))
    store = Site(tmp_path, ScriptedClock()).process()
    with pytest.raises(StoreError, match="cannot be reached"):
        await store.open()


class Cutting:
    """A wire to the server. Once armed, it is cut as soon as the server was told to commit."""

    def __init__(self, host: str, port: int) -> None:
        self._server_at = (host, port)
        self.armed = False
        self.cut = asyncio.Event()
        self._deaf = False

    async def __aenter__(self) -> int:
        self._door = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return int(self._door.sockets[0].getsockname()[1])

    async def __aexit__(self, *error: object) -> None:
        self._door.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, forth = await asyncio.open_connection(*self._server_at)
        away = asyncio.create_task(self._answers(back, writer))
        last = False
        while data := await reader.read(65536):
            if last:  # the commit: by then a prepared statement, without its word
                self.armed, self._deaf = False, True
            last = self.armed and b"pg_current_xact_id" in data
            forth.write(data)
        forth.close()
        await asyncio.gather(away, return_exceptions=True)

    async def _answers(self, server: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await server.read(65536):
            if self._deaf:  # it has committed, and nobody hears of it
                self._deaf = False
                writer.transport.abort()
                self.cut.set()
                break
            writer.write(data)
        writer.close()


@pytest.mark.parametrize("take", ["claim", "outgoing"])
async def test_what_was_handed_out_by_a_commit_that_nobody_saw_goes_back(
    site: Site, take: str
) -> None:
    direct = make_conninfo(address(site.directory))
    to = conninfo_to_dict(direct)
    wire = Cutting(str(to.get("host") or "127.0.0.1"), int(to.get("port") or 5432))
    async with wire as port:
        by_wire = make_conninfo(direct, host="127.0.0.1", port=port, sslmode="disable")
        store = PostgresStore(by_wire, site.directory / "media", site.directory / "master.key",
                              site.clock, connections=1, settle=0.0, follow=False)  # fmt: skip
        await store.open()
        await store.accept([message("m1")])
        if take == "outgoing":
            item = await claim(store)
            await store.finish(item, turn_for(item))
        arguments = ((),) if take == "claim" else ("telegram", ())
        wire.armed = True
        with pytest.raises(StoreAway, match="while it wrote"):
            await getattr(store, take)(*arguments)
        await asyncio.wait_for(wire.cut.wait(), 5)
        taken = await getattr(store, take)(*arguments)
        assert taken is not None, "this process lives, and does not know that it has it"
        assert (taken.attempts if take == "claim" else taken.outgoing.attempt) == 1
        await store.close()


@pytest.mark.parametrize(
    ("state", "away"),
    [
        ("08006", True), ("40001", True), ("53100", True), ("55P03", True), ("57P01", True),
        ("58030", True), ("25006", True), ("22P02", False), ("23505", False), ("42P01", False),
        ("54000", False), ("XX001", False),
    ],
)  # fmt: skip
def test_only_what_says_nothing_of_what_was_asked_is_a_database_that_is_away(
    state: str, away: bool
) -> None:
    error = psycopg.errors.lookup(state)("content")
    told = refused(error)
    assert isinstance(told, StoreAway) is away
    assert state in str(told)
    assert "content" not in str(told)


def test_a_connection_that_ended_is_a_database_that_is_away() -> None:
    assert isinstance(refused(psycopg.OperationalError("server closed the connection")), StoreAway)
    assert not isinstance(refused(psycopg.DataError("content")), StoreAway)


# --- what is handed out too late ------------------------------------------------------------------


async def test_a_claim_that_nobody_waits_for_goes_back(site: Site) -> None:
    async with site.processes(1) as (store,):
        await store.accept([message("m1")])
        for _ in range(10):
            taking = asyncio.create_task(store.claim(()))
            await asyncio.sleep(random.random() / 200)  # noqa: S311
            taking.cancel()
            item = (await asyncio.gather(taking, return_exceptions=True))[0]
            if isinstance(item, InboxItem):
                await store.release(item)
        assert (await claim(store)).attempts == 1


# --- the dialect ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "wanted"),
    [
        ("SELECT ?", "SELECT $1"),
        ("a = ? AND b = ?", "a = $1 AND b = $2"),
        ("a = ?2 AND b = ?1 AND c = ?2", "a = $2 AND b = $1 AND c = $2"),
        ("a = '?' AND b = ?", "a = '?' AND b = $1"),
        ("a LIKE 'it''s 100 %?' OR b = ?", "a LIKE 'it''s 100 %?' OR b = $1"),
        ("l.id || '-' || l.state", "l.id || '-' || l.state"),
    ],
)
def test_places_for_values(statement: str, wanted: str) -> None:
    assert translated(statement) == wanted.encode()
