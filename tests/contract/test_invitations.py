"""Invitations: of many who come for one place, one gets it; nothing else can be told from outside.

One suite for every store that keeps the contract of bot.ports.Invitations.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from store_kit import at_rest, store_at

from bot.errors import StoreError
from bot.model import (
    Conversation,
    ConversationKey,
    Desk,
    HandoffState,
    Message,
    Packet,
    Reply,
    Shared,
    Side,
    Turn,
    Urgency,
    Why,
)
from bot.partners.model import Invitation, Organisation
from bot.ports import Invitations as Port
from bot.ports import Invited
from bot.stores.sql.partners import desks
from bot.stores.sql.partners import invitations as rows
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.store import SqlStore
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.writer import Transaction

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
COURSE = Invitation(group="French course", languages=("ps",))
A = Organisation(name="Association A", languages=("fa", "ps"))
B = Organisation(name="Association B", languages=("uk",))


class ScriptedClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - START).total_seconds()


def open_store(
    directory: Path, clock: ScriptedClock, connections: int = 4, *, guest: bool = False
) -> SqlStore:
    """`guest`: beside the one that is open; on one file there is but one service."""
    return store_at(directory, clock, partners=True, connections=connections, guest=guest)


@pytest.fixture
def clock() -> ScriptedClock:
    return ScriptedClock()


@pytest.fixture
async def store(home: Path, clock: ScriptedClock) -> AsyncIterator[SqlStore]:
    store = open_store(home, clock)
    await store.open()
    yield store
    await store.close()


@pytest.fixture
def book(store: SqlStore) -> Book:
    assert store.book is not None
    return store.book


@pytest.fixture
async def ours(book: Book) -> int:
    return (await Organisations(book).add(A))[0]


def person(number: int = 1, chat: str = "") -> ConversationKey:
    return ConversationKey(channel="web", chat=chat or f"chat-{number}", person=f"person-{number}")


async def issue(book: Book, organisation: int, places: int | None = 1, days: int = 30) -> str:
    return (await Invitations(book).issue(organisation, COURSE, places, days))[1]


async def used(book: Book, organisation: int) -> list[int]:
    return [one.used for one in await Invitations(book).of(organisation)]


async def test_who_comes_hears_who_invited(store: SqlStore, book: Book, ours: int) -> None:
    port: Port = store
    invited = await port.redeem_invitation(person(), await issue(book, ours))
    assert invited == Invited(
        organisation=ours, name="Association A", group="French course", languages=("ps", "fa")
    )
    assert (await store.load(person())).organisation == ours
    assert (await store.load(person(2))).organisation is None


async def test_a_second_try_finds_what_the_first_took(
    store: SqlStore, book: Book, ours: int
) -> None:
    secret = await issue(book, ours)
    first = await store.redeem_invitation(person(), secret)
    assert first is not None
    assert [await store.redeem_invitation(person(), secret) for _ in range(3)] == [first] * 3
    assert await used(book, ours) == [1]


async def test_a_second_try_after_a_crash_finds_it_too(
    store: SqlStore, book: Book, ours: int, home: Path, clock: ScriptedClock
) -> None:
    secret = await issue(book, ours)
    first = await store.redeem_invitation(person(), secret)
    await store.close()
    again = open_store(home, clock)
    await again.open()
    assert await again.redeem_invitation(person(), secret) == first
    await again.close()


async def test_the_same_person_in_another_chat_takes_no_second_place(
    store: SqlStore, book: Book, ours: int
) -> None:
    secret = await issue(book, ours)
    first = await store.redeem_invitation(person(), secret)
    assert await store.redeem_invitation(person(chat="group"), secret) == first
    assert await used(book, ours) == [1]
    assert (await store.load(person(chat="group"))).organisation == ours


@pytest.mark.parametrize("places", [1, 3, 7])
async def test_fifty_at_once_get_the_places_there_are(
    store: SqlStore, book: Book, ours: int, places: int
) -> None:
    secret = await issue(book, ours, places=places)
    came = await asyncio.gather(
        *(store.redeem_invitation(person(number), secret) for number in range(50))
    )
    assert sum(one is not None for one in came) == places
    assert await used(book, ours) == [places]
    states = [await store.load(person(number)) for number in range(50)]
    assert [one.organisation for one in states] == [one and one.organisation for one in came]
    assert {one.organisation for one in states} == {ours, None}


async def test_fifty_tries_of_one_person_take_one_place(
    store: SqlStore, book: Book, ours: int
) -> None:
    secret = await issue(book, ours, places=5)
    came = await asyncio.gather(*(store.redeem_invitation(person(), secret) for _ in range(50)))
    assert all(came)
    assert await used(book, ours) == [1]


async def test_fifty_threads_with_connections_of_their_own_get_one_place(
    store: SqlStore, book: Book, ours: int, home: Path, clock: ScriptedClock
) -> None:
    """Every thread is its own event loop, store, writer and connection; they start together."""
    secret = await issue(book, ours)
    together = threading.Barrier(50, timeout=60)
    came: list[Invited | None] = []

    async def come(number: int) -> None:
        own = open_store(home, clock, connections=1, guest=True)
        await own.open()
        together.wait()  # nothing else runs in this loop
        came.append(await own.redeem_invitation(person(number), secret))
        await own.close()

    threads = [
        threading.Thread(target=lambda number=number: asyncio.run(come(number)))
        for number in range(50)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        await asyncio.to_thread(thread.join)
    assert len(came) == 50
    assert sum(one is not None for one in came) == 1
    assert await used(book, ours) == [1]


PROCESS = """
import asyncio, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from test_invitations import ScriptedClock, open_store, person

async def main():
    directory, secret, first = Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    store = open_store(directory, ScriptedClock(), guest=True)
    await store.open()
    print("ready", flush=True)
    sys.stdin.readline()
    came = await asyncio.gather(
        *(store.redeem_invitation(person(first + number), secret) for number in range(17))
    )
    await store.close()
    print(sum(one is not None for one in came), flush=True)

asyncio.run(main())
"""


async def test_three_processes_get_one_place(
    store: SqlStore, book: Book, ours: int, home: Path
) -> None:
    secret = await issue(book, ours)
    here = Path(__file__).parent
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESS, str(here), str(home), secret, str(17 * number)],
            cwd=here.parents[1], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for number in range(3)
    ]  # fmt: skip

    def race() -> list[int]:
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        return [int(process.communicate(timeout=60)[0]) for process in processes]

    try:
        came = await asyncio.to_thread(race)
    finally:
        for process in processes:
            process.kill()
    assert sum(came) == 1
    assert await used(book, ours) == [1]


async def close_by(how: str, store: SqlStore, book: Book, ours: int, clock: ScriptedClock) -> str:
    """The secret of an invitation by which nobody comes (any more)."""
    if how == "unknown":
        return "A" * 22
    if how == "used up":
        secret = await issue(book, ours)
        assert await store.redeem_invitation(person(99), secret) is not None
        return secret
    issued, secret = await Invitations(book).issue(ours, COURSE, None, 1)
    if how == "revoked":
        assert await Invitations(book).revoke(ours, issued.token)
    elif how == "expired":
        clock.time += timedelta(days=1)
    elif how == "its association removed":
        assert await Organisations(book).remove(ours)
    return secret


CLOSED = ("unknown", "used up", "revoked", "expired", "its association removed")


@pytest.mark.parametrize("how", CLOSED)
async def test_a_closed_door_is_like_none(
    how: str, store: SqlStore, book: Book, ours: int, clock: ScriptedClock
) -> None:
    secret = await close_by(how, store, book, ours, clock)
    assert await store.redeem_invitation(person(), secret) is None
    assert (await store.load(person())).organisation is None


@pytest.mark.parametrize("known", [True, False])
async def test_every_closed_door_costs_the_same(
    known: bool, tmp_path: Path, clock: ScriptedClock
) -> None:
    """The same statements, and but for a comparison or two as many steps of SQLite's machine: no
    clock could be as exact."""
    store = SqliteStore(
        tmp_path / "db", tmp_path / "media", tmp_path / "master.key", clock,
        partners_key_file=tmp_path / "partners.key",
    )  # fmt: skip
    await store.open()
    book = store.book
    assert book is not None
    ours = (await Organisations(book).add(A))[0]
    if known:
        await store.accept([Message(id="m", key=person(), sent_at=START)])
    secrets = {how: await close_by(how, store, book, ours, clock) for how in CLOSED[:-1]}
    await issue(book, ours)  # one that is open, elsewhere in the index
    now = clock.now().timestamp()

    def cost(secret: str) -> tuple[list[str], int]:
        statements: list[str] = []
        steps = 0

        def operation(tx: rows.Transaction) -> None:
            def step() -> int:
                nonlocal steps
                steps += 1
                return 0

            tx.connection.set_trace_callback(
                lambda text: statements.append(re.sub(r"x'\w*'|\d+\.\d+", "?", text))
            )
            tx.connection.set_progress_handler(step, 1)
            try:
                assert rows.redeem(tx, book.keys, store._people, person(), secret, now) is None
            finally:
                tx.connection.set_trace_callback(None)
                tx.connection.set_progress_handler(None, 0)

        operation(Transaction(store._writer._connection))
        return statements, steps

    costs = {how: cost(secret) for how, secret in secrets.items()}
    assert len({tuple(statements) for statements, _ in costs.values()}) == 1
    steps = [count for _, count in costs.values()]
    assert max(steps) - min(steps) <= 30, costs
    await store.close()


async def test_a_place_stays_taken_when_who_took_it_is_erased(
    store: SqlStore, book: Book, ours: int
) -> None:
    secret = await issue(book, ours)
    await store.redeem_invitation(person(), secret)
    await store.erase(person())
    assert (await store.load(person())).organisation is None
    assert await store.redeem_invitation(person(), secret) is None


async def test_who_belongs_still_does_when_the_invitation_is_over(
    store: SqlStore, book: Book, ours: int, clock: ScriptedClock
) -> None:
    issued, secret = await Invitations(book).issue(ours, COURSE, None, 1)
    invited = await store.redeem_invitation(person(), secret)
    await Invitations(book).revoke(ours, issued.token)
    clock.time += timedelta(days=2)
    assert (await store.load(person())).organisation == ours
    assert await store.redeem_invitation(person(), secret) == invited
    assert await store.redeem_invitation(person(2), secret) is None


async def agree_to_news(book: Book) -> None:
    await book.run(lambda tx: tx.execute("UPDATE belonging SET news = 1"))


async def wants_news(book: Book) -> int:
    return int(await book.run(lambda tx: tx.execute("SELECT news FROM belonging").fetchone()[0]))


async def test_the_newest_invitation_wins(store: SqlStore, book: Book, ours: int) -> None:
    theirs, _ = await Organisations(book).add(B)
    await store.redeem_invitation(person(), await issue(book, ours))
    await agree_to_news(book)
    invited = await store.redeem_invitation(person(), await issue(book, theirs))
    assert invited is not None
    assert invited.name == "Association B"
    assert (await store.load(person())).organisation == theirs
    assert (await Organisations(book).count(ours)).people == 0
    assert await wants_news(book) == 0  # that yes was not given to B


async def test_who_moves_leaves_the_desk_of_the_association_before(
    store: SqlStore, book: Book, ours: int
) -> None:
    """Its helpers read nothing more; what is asked of the new one goes to the new one."""
    theirs, _ = await Organisations(book).add(B)

    async def ask(organisation: int, text: str) -> bool:
        said = Shared(side=Side.PERSON, text=text, language="fa", at=START)
        packet = Packet(why=Why.ASKED, urgency=Urgency.USUAL, language="fa", lines=(said,))

        def operation(tx: rows.Transaction) -> bool:
            party = store._people.find(tx, person())
            assert party is not None
            desk = Desk(organisation=organisation, packet=packet)
            return desks.settle(tx, book.keys, party, desk, text, START.timestamp())

        return await book.run(operation)

    await store.redeem_invitation(person(), await issue(book, ours))
    assert await ask(ours, "first")
    await store.redeem_invitation(person(), await issue(book, theirs))
    assert (await store.load(person())).handoff is None
    assert await ask(theirs, "second")
    assert not await ask(ours, "third")
    assert await Handoffs(book).queue(ours) == []
    (closed,) = await Handoffs(book).queue(ours, closed=True)
    (waiting,) = await Handoffs(book).queue(theirs)
    before = await Handoffs(book).read(ours, closed.token, None)
    after = await Handoffs(book).read(theirs, waiting.token, None)
    assert before is not None
    assert after is not None
    assert [line.shared.text for line in before.lines] == ["first"]
    assert [line.shared.text for line in after.lines] == ["second"]
    assert await Organisations(book).untold(ours) == 1  # the service will tell the person
    assert await Audit(book).unbroken(ours)


async def test_another_group_of_the_same_association_ends_no_handoff(
    store: SqlStore, book: Book, ours: int
) -> None:
    await store.redeem_invitation(person(), await issue(book, ours))
    await book.run(
        lambda tx: tx.execute(
            "INSERT INTO handoff(token, organisation, conversation, state, urgency, why, language,"
            " opened, person_at, announced)"
            " VALUES ('t', ?, 1, 'waiting', 'usual', 'asked', 'fa', 0, 0, 'waiting')", ours,
        )
    )  # fmt: skip
    await store.redeem_invitation(person(), await issue(book, ours))
    handoff = (await store.load(person())).handoff
    assert handoff is not None
    assert handoff.state is HandoffState.WAITING


async def test_another_group_of_the_same_association_changes_no_agreement(
    store: SqlStore, book: Book, ours: int
) -> None:
    await store.redeem_invitation(person(), await issue(book, ours))
    await agree_to_news(book)
    await store.redeem_invitation(person(), await issue(book, ours))
    assert await wants_news(book) == 1
    assert await used(book, ours) == [1, 1]


async def finish(store: SqlStore, id_: str, *, erase: bool = False) -> None:
    """One message and its answer."""
    await store.accept([Message(id=id_, key=person(), sent_at=START)])
    item = await store.claim(())
    assert item is not None
    state = await store.load(person())
    reply = Reply(text="answer", speech="", language="fr")
    turn = Turn(replies=(reply,), conversation=replace(state, recent=(id_,)), erase=erase)
    await store.finish(item, turn)


async def test_it_is_loaded_with_the_conversation_and_not_kept_in_its_state(
    store: SqlStore, book: Book, ours: int
) -> None:
    await store.redeem_invitation(person(), await issue(book, ours))
    await finish(store, "m1")
    state = await store.load(person())
    assert (state.recent, state.organisation) == (("m1",), ours)
    await Organisations(book).remove(ours)
    assert (await store.load(person())).organisation is None
    assert (await store.load(person())).recent == ("m1",)


async def test_who_asks_to_be_erased_belongs_to_nobody(
    store: SqlStore, book: Book, ours: int
) -> None:
    await store.redeem_invitation(person(), await issue(book, ours, places=None))
    await store.redeem_invitation(person(2), await issue(book, ours, places=None))
    await finish(store, "m1", erase=True)
    assert (await store.load(person())).organisation is None
    assert (await Organisations(book).count(ours)).people == 1


async def test_who_says_nothing_for_the_retention_time_belongs_to_nobody(
    store: SqlStore, book: Book, ours: int, clock: ScriptedClock
) -> None:
    await store.redeem_invitation(person(), await issue(book, ours))
    await finish(store, "m1")
    outgoing = await store.outgoing("web", ())
    assert outgoing is not None
    await store.sent(outgoing)
    clock.time += timedelta(days=31)
    await store.sweep(clock.now())
    assert (await Organisations(book).count(ours)).people == 0
    assert await store.load(person()) == Conversation(key=person())


async def test_the_secret_is_not_kept(store: SqlStore, book: Book, ours: int, home: Path) -> None:
    secret = await issue(book, ours)
    await store.redeem_invitation(person(), secret)
    content = await at_rest(store, home)
    (issued,) = await Invitations(book).of(ours)
    assert secret.encode() not in content
    assert b"French course" not in content
    assert issued.token.encode() in content
    assert await store.redeem_invitation(person(2), issued.token) is None


async def test_a_secret_has_128_random_bits(book: Book, ours: int) -> None:
    secrets = {await issue(book, ours) for _ in range(50)}
    assert len(secrets) == 50
    assert {len(secret) for secret in secrets} == {22}  # 16 bytes in base64


async def test_the_list_of_a_group(book: Book, ours: int, clock: ScriptedClock) -> None:
    first, _ = await Invitations(book).issue(ours, COURSE, 20, 30)
    second, _ = await Invitations(book).issue(ours, Invitation(group="café"), None, 1)
    assert await Invitations(book).of(ours) == [second, first]
    assert (first.invitation, first.places, first.used) == (COURSE, 20, 0)
    assert first.expires == clock.now() + timedelta(days=30)
    assert await Invitations(book).revoke(ours, second.token)
    assert not await Invitations(book).revoke(ours, second.token)
    assert [one.revoked for one in await Invitations(book).of(ours)] == [True, False]
    assert await Audit(book).unbroken(ours)


@pytest.mark.parametrize(("places", "days"), [(0, 1), (-1, 1), (1, 0), (None, -1), (1, 10**6)])
async def test_an_invitation_for_nobody_or_never_is_refused(
    book: Book, ours: int, places: int | None, days: int
) -> None:
    with pytest.raises(StoreError):
        await Invitations(book).issue(ours, COURSE, places, days)
    assert await Invitations(book).of(ours) == []


async def test_a_store_without_associations_knows_no_invitation(
    home: Path, clock: ScriptedClock
) -> None:
    plain = store_at(home, clock)
    await plain.open()
    assert await plain.redeem_invitation(person(), "A" * 22) is None
    await plain.close()
