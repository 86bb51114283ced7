"""An association is removed: nothing of it stays but its trail."""

from __future__ import annotations

import pytest
from org_kit import A, B, Place, ScriptedClock, in_memory, person, with_coordinator, worker

from bot.errors import StoreError
from bot.partners.model import Invitation, Organisation, Role
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members, Sessions
from bot.stores.sql.partners.organisations import THEIRS, Organisations
from bot.stores.sqlite.store import SqliteStore
from bot.stores.sqlite.writer import Transaction


def test_no_table_is_forgotten() -> None:
    """A table added later, with rows of an association, must be in the list."""
    _, connection = in_memory(ScriptedClock())
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    having = {
        table
        for (table,) in tables
        if "organisation" in [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    }
    assert having - {"audit"} == set(THEIRS)


def test_what_refers_to_members_goes_before_them() -> None:
    _, connection = in_memory(ScriptedClock())
    for place, table in enumerate(THEIRS):
        for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            target, on_delete = row[2], row[6]
            if target in THEIRS and on_delete == "NO ACTION" and target != table:
                assert place < THEIRS.index(target), (table, target)


def insert(tx: Transaction, table: str, **given: object) -> int:
    """A row with what is given; other columns get something of their type. Returns its rowid."""
    values = dict(given)
    for _, name, kind, required, default, _ in tx.execute(f"PRAGMA table_info({table})"):
        if name not in values and required and default is None:
            text = f"{table} {given}"
            values[name] = {"TEXT": text, "BLOB": text.encode()}.get(kind, 0)
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    made = tx.execute(f"INSERT INTO {table}({names}) VALUES ({marks})", *values.values())  # noqa: S608
    return made.lastrowid or 0


async def fill(book: Book, organisation: int, member: int, conversation: int) -> None:
    """A row in every table that other areas fill; each of them tests its own."""

    def operation(tx: Transaction) -> None:
        own = {"organisation": organisation, "member": member}
        handoff = insert(
            tx, "handoff", conversation=conversation, state="taken", urgency="usual", **own
        )
        line = insert(
            tx, "handoff_line", handoff=handoff, side="helper", state="said", member=member
        )
        insert(tx, "handoff_file", line=line)
        insert(tx, "canned", organisation=organisation, state="ready")
        announcement = insert(tx, "announcement", state="agreed", **own)
        insert(tx, "announced", announcement=announcement, conversation=conversation)
        insert(tx, "tally", organisation=organisation, people=5)
        insert(tx, "wrong_answer", state="open", **own)
        for table in THEIRS:
            count = f"SELECT count(*) FROM {table} WHERE organisation = ?"  # noqa: S608
            if tx.execute(count, organisation).fetchone() == (0,):
                insert(tx, table, organisation=organisation)

    await book.run(operation)


async def counted(book: Book, where: str, *tables: str) -> dict[str, int]:
    def operation(tx: Transaction) -> dict[str, int]:
        return {
            table: tx.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]  # noqa: S608
            for table in tables
        }

    return await book.run(operation)


async def populate(
    store: SqliteStore, book: Book, number: int, profile: Organisation = A
) -> tuple[int, int, str]:
    """Ids of association and coordinator, and the secret of an invitation that somebody used."""
    organisation, coordinator = await with_coordinator(book, profile)
    _, secret = await Invitations(book).issue(organisation, Invitation(group="g"), None, 30)
    await store.redeem_invitation(person(number), secret)
    conversation = await book.run(
        lambda tx: tx.execute("SELECT max(id) FROM conversation").fetchone()[0]
    )
    await fill(book, organisation, coordinator, conversation)
    return organisation, coordinator, secret


async def test_everything_of_it_goes_and_of_others_nothing(store: SqliteStore, book: Book) -> None:
    ours, coordinator, secret = await populate(store, book, 1, A)
    theirs, other, _ = await populate(store, book, 2, B)
    before = await counted(book, f"organisation = {theirs}", *THEIRS)
    assert 0 not in before.values(), before
    assert await counted(book, f"organisation = {ours}", *THEIRS) == before
    cookie, kept = await Sessions(book).start(coordinator), await Sessions(book).start(other)
    assert await Organisations(book).remove(ours)
    assert set((await counted(book, f"organisation = {ours}", *THEIRS)).values()) == {0}
    assert await counted(book, f"organisation = {theirs}", *THEIRS) == before
    below = ("handoff_line", "handoff_file", "announced", "member_session")
    assert set((await counted(book, "1", *below)).values()) == {1}
    assert await Sessions(book).visit(cookie) is None
    assert await Sessions(book).visit(kept) is not None
    assert await store.redeem_invitation(person(3), secret) is None
    assert not await Organisations(book).remove(ours)


async def test_its_key_is_destroyed(book: Book, place: Place) -> None:
    organisation, _ = await with_coordinator(book)
    wrapped = await book.run(
        lambda tx: tx.execute("SELECT wrapped_key FROM organisation").fetchone()[0]
    )
    assert wrapped in place.bytes_at_rest()
    await Organisations(book).remove(organisation)
    assert wrapped not in place.bytes_at_rest()


async def test_nothing_answers_for_it_any_more(book: Book) -> None:
    organisation, _ = await with_coordinator(book)
    await Organisations(book).remove(organisation)
    for call in (
        lambda: Organisations(book).get(organisation),
        lambda: Organisations(book).change(organisation, B),
        lambda: Members(book).names(organisation),
        lambda: Members(book).add(organisation, worker(), Role.WORKER),
        lambda: Invitations(book).issue(organisation, Invitation(group="g"), 1, 1),
        lambda: Invitations(book).of(organisation),
    ):
        with pytest.raises(StoreError, match="gone"):
            await call()


async def test_people_keep_their_conversations(store: SqliteStore, book: Book) -> None:
    organisation, _, _ = await populate(store, book, 1)
    assert (await store.load(person())).organisation == organisation
    await Organisations(book).remove(organisation)
    state = await store.load(person())
    assert (state.organisation, state.handoff) == (None, None)
    assert await counted(book, "1", "conversation") == {"conversation": 1}


async def test_no_token_looks_like_an_option_of_the_command_line() -> None:
    book, _ = in_memory(ScriptedClock())
    tokens = [(await Organisations(book).add(A))[1] for _ in range(500)]
    assert len(set(tokens)) == 500
    assert not [token for token in tokens if token.startswith("-")]


async def test_its_id_and_token_are_never_used_again(book: Book) -> None:
    first, token = await Organisations(book).add(A)
    await Organisations(book).remove(first)
    second, other = await Organisations(book).add(A)
    assert second > first
    assert other != token
    assert await Organisations(book).find(token) is None
    assert await Organisations(book).find(other) == second
    assert [one[0] for one in await Organisations(book).all()] == [second]
