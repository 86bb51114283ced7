"""Members: how an account opens, who finds it, and how access ends."""

from __future__ import annotations

import asyncio

import pytest
from org_kit import A, B, Place, ScriptedClock, in_memory, person, with_coordinator, worker

from bot.partners.model import Member, Role
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.members import (
    AlreadyMember,
    LastCoordinator,
    Members,
    Sessions,
)
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.partners.sessions import IDLE_SECONDS, WORKDAY_SECONDS
from bot.stores.sqlite.store import SqliteStore


async def open_worker(book: Book, organisation: int, number: int = 1) -> int:
    secret = await Members(book).add(organisation, worker(number), Role.WORKER)
    opened = await Members(book).open(secret, f"hash {number}", "JBSWY3DPEHPK3PXP")
    assert opened is not None
    return opened.id


async def test_an_account_is_opened_once(book: Book) -> None:
    organisation, _ = await with_coordinator(book)
    members = Members(book)
    secret = await members.add(organisation, worker(), Role.WORKER)
    found = await members.opening(secret)
    assert found is not None
    assert (found.member, found.role, found.active) == (worker(), Role.WORKER, False)
    assert await members.find_by_login(worker().login) == ()  # nothing to sign in with yet
    opened = await members.open(secret, "argon2 hash", "JBSWY3DPEHPK3PXP")
    assert opened is not None
    assert opened.active
    assert await members.open(secret, "another hash", "AAAA") is None
    assert await members.opening(secret) is None
    (account,) = await members.find_by_login(worker().login)
    assert account.enrolled == opened
    assert (account.password_hash, account.totp_secret) == ("argon2 hash", "JBSWY3DPEHPK3PXP")


async def test_of_many_at_once_with_the_same_link_one_opens_the_account(book: Book) -> None:
    organisation, _ = await with_coordinator(book)
    secret = await Members(book).add(organisation, worker(), Role.WORKER)
    tries = [Members(book).open(secret, f"hash {n}", "AAAA") for n in range(20)]
    opened = [one for one in await asyncio.gather(*tries) if one is not None]
    assert len(opened) == 1


async def test_a_link_lapses(book: Book, place: Place) -> None:
    organisation, _ = await with_coordinator(book)
    secret = await Members(book).add(organisation, worker(), Role.WORKER, days=7)
    place.clock.pass_(days=7)
    assert await Members(book).open(secret, "hash", "AAAA") is None


@pytest.mark.parametrize(
    "typed",
    [
        "worker1@example.org",
        " Worker1@Example.ORG\n",
        "ｗｏｒｋｅｒ１@example.org",  # the wide letters of an East Asian keyboard
    ],
)
async def test_the_address_is_found_however_it_is_typed(book: Book, typed: str) -> None:
    organisation, _ = await with_coordinator(book)
    await open_worker(book, organisation)
    (account,) = await Members(book).find_by_login(typed)
    assert account.enrolled.member.login == "worker1@example.org"
    assert await Members(book).find_by_login("worker1@example.com") == ()


async def test_the_same_address_twice_in_one_association_is_refused(book: Book) -> None:
    organisation, coordinator = await with_coordinator(book)
    await open_worker(book, organisation)
    second = await open_worker(book, organisation, 2)
    with pytest.raises(AlreadyMember):
        await Members(book).add(organisation, worker(), Role.VOLUNTEER)
    with pytest.raises(AlreadyMember):
        await Members(book).change(organisation, second, worker(1), Role.WORKER)
    assert [one.id for one in await Members(book).of(organisation)] == [coordinator, 2, second]


async def test_one_address_may_serve_two_associations(book: Book) -> None:
    """And neither hears of the other: a refusal would tell."""
    ours, _ = await with_coordinator(book, A)
    theirs, _ = await with_coordinator(book, B)
    first, second = await open_worker(book, ours), await open_worker(book, theirs)
    accounts = await Members(book).find_by_login(worker().login)
    assert [one.enrolled.id for one in accounts] == [first, second]
    await Members(book).remove(ours, first)
    (account,) = await Members(book).find_by_login(worker().login)
    assert account.enrolled.organisation == theirs


async def test_a_damaged_account_keeps_nobody_out_of_another_association(book: Book) -> None:
    ours, _ = await with_coordinator(book, A)
    theirs, _ = await with_coordinator(book, B)
    first, second = await open_worker(book, ours), await open_worker(book, theirs)
    await book.run(lambda tx: tx.execute("UPDATE member SET totp = x'00' WHERE id = ?", first))
    (account,) = await Members(book).find_by_login(worker().login)
    assert account.enrolled.id == second


async def test_removal_cuts_access_at_once(book: Book, place: Place) -> None:
    organisation, coordinator = await with_coordinator(book)
    member = await open_worker(book, organisation)
    cookies = [await Sessions(book).start(member) for _ in range(3)]
    stays = await Sessions(book).start(coordinator)
    assert await Members(book).remove(organisation, member, by=coordinator)
    async with place.own_book() as elsewhere:  # another process looks
        assert [await Sessions(elsewhere).visit(one) for one in cookies] == [None] * 3
        assert await Sessions(elsewhere).visit(stays) is not None
        assert await Members(elsewhere).get(member) is None
        assert await Members(elsewhere).find_by_login(worker().login) == ()
    assert not await Members(book).remove(organisation, member)
    assert await Members(book).add(organisation, worker(), Role.WORKER)  # may come back


async def test_a_removed_member_has_no_row_of_a_session_or_a_passkey() -> None:
    book, connection = in_memory(ScriptedClock())
    organisation, _ = await with_coordinator(book)
    member = await open_worker(book, organisation)
    await Sessions(book).start(member)
    connection.execute(
        "INSERT INTO passkey(id, member, payload) VALUES (x'01', ?, x'02')", (member,)
    )
    await Members(book).remove(organisation, member)
    left = connection.execute(
        "SELECT (SELECT count(*) FROM member_session), (SELECT count(*) FROM passkey)"
    ).fetchone()
    assert left == (0, 0)
    row = connection.execute(
        "SELECT login, password, totp, opening FROM member WHERE id = ?", (member,)
    ).fetchone()
    assert row == (None, None, None, None)
    sealed = connection.execute("SELECT profile FROM member WHERE id = ?", (member,)).fetchone()[0]
    left = await book.run(
        lambda tx: book.keys.of(tx, organisation).unseal(sealed, f"member:{member}")
    )
    assert left == b'{"name":"Worker 1","login":""}'


async def test_an_association_keeps_a_coordinator(book: Book) -> None:
    organisation, coordinator = await with_coordinator(book)
    me = Member(name="Coordinator", login="coordinator@a.example.org")
    with pytest.raises(LastCoordinator):
        await Members(book).remove(organisation, coordinator)
    with pytest.raises(LastCoordinator):
        await Members(book).change(organisation, coordinator, me, Role.WORKER)
    other = await open_worker(book, organisation)
    assert await Members(book).change(organisation, other, worker(), Role.COORDINATOR)
    assert await Members(book).remove(organisation, coordinator)
    with pytest.raises(LastCoordinator):
        await Members(book).remove(organisation, other)


async def test_who_never_opened_the_account_is_no_coordinator_to_rely_on(book: Book) -> None:
    organisation, coordinator = await with_coordinator(book)
    await Members(book).add(organisation, worker(), Role.COORDINATOR)
    with pytest.raises(LastCoordinator):
        await Members(book).remove(organisation, coordinator)


async def test_a_reset_account_opens_with_the_new_link_alone(book: Book) -> None:
    organisation, coordinator = await with_coordinator(book)
    member = await open_worker(book, organisation)
    cookie = await Sessions(book).start(member)
    first = await Members(book).reopen(organisation, member, by=coordinator)
    second = await Members(book).reopen(organisation, member, by=coordinator)
    assert first
    assert second
    assert await Sessions(book).visit(cookie) is None
    assert await Members(book).find_by_login(worker().login) == ()
    assert await Members(book).opening(first) is None
    opened = await Members(book).open(second, "new hash", "BBBB")
    assert opened is not None
    assert opened.id == member


async def test_no_code_of_the_second_step_works_twice(book: Book) -> None:
    organisation, _ = await with_coordinator(book)
    member = await open_worker(book, organisation)
    tries = [Members(book).use_totp_step(member, 58_000_000) for _ in range(10)]
    assert sum(await asyncio.gather(*tries)) == 1
    assert not await Members(book).use_totp_step(member, 57_999_999)
    assert await Members(book).use_totp_step(member, 58_000_001)


async def test_a_session_ends_after_a_working_day_or_in_silence(book: Book, place: Place) -> None:
    _, coordinator = await with_coordinator(book)
    cookie = await Sessions(book).start(coordinator)
    for _ in range(int(WORKDAY_SECONDS // (IDLE_SECONDS - 60)) + 1):
        assert await Sessions(book).visit(cookie) is not None
        place.clock.pass_(seconds=IDLE_SECONDS - 60)
    assert await Sessions(book).visit(cookie) is None
    cookie = await Sessions(book).start(coordinator)
    place.clock.pass_(seconds=IDLE_SECONDS)
    assert await Sessions(book).visit(cookie) is None


async def test_a_page_that_asks_by_itself_keeps_nobody_signed_in(book: Book, place: Place) -> None:
    _, coordinator = await with_coordinator(book)
    cookie = await Sessions(book).start(coordinator)
    for _ in range(3):
        place.clock.pass_(seconds=IDLE_SECONDS / 4)
        assert await Sessions(book).visit(cookie, passive=True) is not None
    place.clock.pass_(seconds=IDLE_SECONDS / 4)
    assert await Sessions(book).visit(cookie, passive=True) is None


async def test_signing_out_here_or_everywhere_else(book: Book) -> None:
    _, coordinator = await with_coordinator(book)
    here, there, gone = [await Sessions(book).start(coordinator) for _ in range(3)]
    await Sessions(book).end(gone)
    assert await Sessions(book).visit(gone) is None
    await Sessions(book).end_all(coordinator, but=here)
    assert await Sessions(book).visit(there) is None
    assert await Sessions(book).visit(here) is not None
    await Sessions(book).end_all(coordinator)
    assert await Sessions(book).visit(here) is None


async def test_names_stay_a_year_for_the_trail(
    book: Book, store: SqliteStore, place: Place
) -> None:
    organisation, coordinator = await with_coordinator(book)
    member = await open_worker(book, organisation)
    await Members(book).remove(organisation, member)
    assert await Members(book).names(organisation) == {
        coordinator: "Coordinator", member: "Worker 1",
    }  # fmt: skip
    place.clock.pass_(days=364)
    await store.sweep(place.clock.now())
    assert member in await Members(book).names(organisation)
    place.clock.pass_(days=2)
    await store.sweep(place.clock.now())
    assert await Members(book).names(organisation) == {coordinator: "Coordinator"}
    assert await Audit(book).unbroken(organisation)


async def test_the_sweep_forgets_links_and_sessions_that_are_over(
    book: Book, store: SqliteStore, place: Place
) -> None:
    organisation, coordinator = await with_coordinator(book)
    await Members(book).add(organisation, worker(), Role.WORKER)
    await Sessions(book).start(coordinator)
    rows = (
        "SELECT (SELECT count(*) FROM member WHERE opening IS NOT NULL),"
        " (SELECT count(*) FROM member_session)"
    )
    await store.sweep(place.clock.now())
    assert await book.run(lambda tx: tx.execute(rows).fetchone()) == (1, 1)
    place.clock.pass_(days=8)
    await store.sweep(place.clock.now())
    assert await book.run(lambda tx: tx.execute(rows).fetchone()) == (0, 0)


async def test_names_addresses_and_secrets_do_not_lie_in_clear(place: Place) -> None:
    async with place.service() as store, place.own_book() as book:
        organisation, coordinator = await with_coordinator(book)
        await Members(book).add(organisation, worker(), Role.WORKER)
        opening = await Members(book).reopen(organisation, 2)
        cookie = await Sessions(book).start(coordinator)
        await store.load(person())
        await Organisations(book).all()
        content = place.bytes_at_rest()
    for secret in (
        "Association A", "Coordinator", "coordinator@a.example.org", "example.org", "Worker 1",
        "JBSWY3DPEHPK3PXP", cookie, opening or "-",
    ):  # fmt: skip
        assert secret.encode() not in content
    assert b"worker" in content  # a role: the search does find what lies in clear
