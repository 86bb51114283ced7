"""The audit trail: only ever added to; who gets around that is found out."""

from __future__ import annotations

import sqlite3

import pytest
from org_kit import A, B, Place, ScriptedClock, in_memory, with_coordinator, worker

from bot.partners.model import Invitation, Role
from bot.storage.crypto import MasterKey
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations


async def test_what_is_done_is_noted_with_who_did_it(book: Book) -> None:
    organisation, coordinator = await with_coordinator(book)
    await Members(book).add(organisation, worker(), Role.WORKER, by=coordinator)
    issued, _ = await Invitations(book).issue(
        organisation, Invitation(group="course"), 5, 30, by=coordinator
    )
    await Invitations(book).revoke(organisation, issued.token, by=coordinator)
    await Members(book).remove(organisation, 2, by=coordinator)
    await Organisations(book).change(organisation, A, by=coordinator)
    trail = await Audit(book).trail(organisation)
    assert [(one.action, one.member, one.subject) for one in trail] == [
        ("organisation-changed", coordinator, organisation),
        ("member-removed", coordinator, 2),
        ("invitation-revoked", coordinator, issued.id),
        ("invitation-issued", coordinator, issued.id),
        ("member-added", coordinator, 2),
        ("account-opened", coordinator, coordinator),
        ("member-added", None, coordinator),
        ("organisation-added", None, organisation),
    ]
    assert await Audit(book).unbroken(organisation)


async def test_what_is_refused_is_not_noted(book: Book) -> None:
    organisation, coordinator = await with_coordinator(book)
    before = await Audit(book).trail(organisation)
    assert not await Members(book).remove(organisation, 99)
    assert not await Invitations(book).revoke(organisation, "unknown")
    with pytest.raises(Exception, match="coordinator"):
        await Members(book).remove(organisation, coordinator)
    assert await Audit(book).trail(organisation) == before


async def test_it_is_read_page_by_page_the_newest_first(book: Book, place: Place) -> None:
    organisation, coordinator = await with_coordinator(book)
    for number in range(10):
        place.clock.pass_(seconds=1)
        await Audit(book).note(organisation, coordinator, "handoff-seen", number)
    first = await Audit(book).trail(organisation, limit=4)
    second = await Audit(book).trail(organisation, after=first[-1].id, limit=4)
    assert [one.subject for one in (*first, *second)] == [9, 8, 7, 6, 5, 4, 3, 2]
    assert first[0].at == place.clock.now()


CHANGES: tuple[tuple[str, str], ...] = (
    ("who", "UPDATE audit SET member = member + 1 WHERE id = 6"),
    ("nobody instead of somebody", "UPDATE audit SET member = NULL WHERE id = 6"),
    ("when", "UPDATE audit SET at = at - 0.001 WHERE id = 6"),
    ("what", "UPDATE audit SET action = 'handoff-closed' WHERE id = 6"),
    ("on what", "UPDATE audit SET subject = 41 WHERE id = 6"),
    ("of whom", "UPDATE audit SET organisation = 2 WHERE id = 6"),
    ("the chain", "UPDATE audit SET chain = x'00' WHERE id = 6"),
    ("the first removed", "DELETE FROM audit WHERE id = 1"),
    ("one removed", "DELETE FROM audit WHERE id = 6"),
    ("the last removed", "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"),
    ("the last three removed", "DELETE FROM audit WHERE id > (SELECT max(id) - 3 FROM audit)"),
    ("all removed", "DELETE FROM audit"),
    ("the mark of the end", "UPDATE organisation SET trail = NULL WHERE id = 1"),
    ("two swapped", "UPDATE audit SET id = CASE id WHEN 5 THEN -6 WHEN 6 THEN -5 END"
                    " WHERE id IN (5, 6)"),
    ("one added", "INSERT INTO audit(organisation, at, action, chain)"
                  " VALUES (1, 0, 'member-added', x'00')"),
)  # fmt: skip


async def noted() -> tuple[Book, sqlite3.Connection]:
    book, connection = in_memory(ScriptedClock())
    organisation, coordinator = await with_coordinator(book, A)
    for number in range(8):
        await Audit(book).note(organisation, coordinator, "handoff-seen", number)
    assert await Audit(book).unbroken(organisation)
    return book, connection


@pytest.mark.parametrize(("what", "change"), CHANGES, ids=[one[0] for one in CHANGES])
async def test_a_changed_trail_is_found_out(what: str, change: str) -> None:
    book, connection = await noted()
    connection.execute("DROP TRIGGER audit_unchanged")
    connection.execute("DROP TRIGGER audit_kept")
    assert connection.execute(change).rowcount > 0
    if what == "two swapped":
        connection.execute("UPDATE audit SET id = -id WHERE id < 0")
    assert not await Audit(book).unbroken(1)


@pytest.mark.parametrize(
    "change",
    ["UPDATE audit SET subject = 41", "DELETE FROM audit", "DELETE FROM audit WHERE id = 3"],
)
async def test_the_database_refuses_changes(change: str) -> None:
    book, connection = await noted()
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        connection.execute(change)
    assert await Audit(book).unbroken(1)


async def test_each_association_has_a_trail_of_its_own(book: Book) -> None:
    ours, _ = await with_coordinator(book, A)
    theirs, _ = await with_coordinator(book, B)
    for number in range(3):
        for organisation in (ours, theirs):
            await Audit(book).note(organisation, None, "handoff-seen", number)
    assert await Audit(book).unbroken(ours)
    assert await Audit(book).unbroken(theirs)
    assert len(await Audit(book).trail(ours)) == len(await Audit(book).trail(theirs)) == 6


async def test_the_trail_outlives_the_association(book: Book) -> None:
    organisation, _ = await with_coordinator(book)
    await Organisations(book).remove(organisation)
    assert (await Audit(book).trail(organisation))[0].action == "organisation-removed"
    assert await Audit(book).unbroken(organisation)


async def test_another_key_makes_no_line_that_fits() -> None:
    """Who can write to the file but has no key cannot add a line unseen."""
    book, _ = await noted()
    other = Keys(MasterKey(b"q" * 32))
    await book.run(lambda tx: audit.note(tx, other, 1, 1, "handoff-seen", 3, 0.0))
    assert not await Audit(book).unbroken(1)
