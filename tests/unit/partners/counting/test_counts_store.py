"""Counts in the store: in the turn's transaction, folded when the week is over, erased with who
asks for it, and of no use to the console but as counts."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from counting_kit import WEEK, Town, person, town
from scripted import Skill, services

from bot.model import Answer, Message
from bot.partners.counting.figures import Figures
from bot.partners.counting.measures import PEOPLE, Measure
from bot.pipeline import respond
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.counts import Counts

ACTIVE = ("active", PEOPLE)
FRENCH, ARABIC = ("language", "fr"), ("language", "ar")
RSA = ("topic", "rsa")


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as made:
        yield made


async def figures(here: Town, organisation: int) -> Figures:
    async with here.console() as book:
        return await Counts(book).figures(organisation)


def rows(here: Town, table: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(here.directory / "porte-voix.db") as connection:
        return connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608


async def several(here: Town, people: range, organisation: int, *counts: tuple[str, str]) -> None:
    for number in people:
        await here.turn(await here.invited(number, organisation), *counts)


async def test_people_are_counted_once_a_week_and_never_below_five(here: Town) -> None:
    ours = await here.association("Association A")
    await several(here, range(4), ours, ACTIVE, RSA)
    await several(here, range(4), ours, ACTIVE, RSA)
    assert (await figures(here, ours)).counts.get(WEEK, {}) == {}
    await several(here, range(4, 7), ours, ACTIVE)
    found = await figures(here, ours)
    assert found.count(WEEK, Measure.ACTIVE, PEOPLE) == 5, "seven, rounded down while it runs"
    assert found.count(WEEK, Measure.TOPIC, "rsa") is None


async def test_a_week_that_is_over_keeps_what_may_be_shown_and_nothing_else(here: Town) -> None:
    ours = await here.association("Association A")
    await several(here, range(7), ours, ACTIVE, FRENCH, RSA)
    await several(here, range(7, 13), ours, ACTIVE, ARABIC)
    await several(here, range(13, 17), ours, ACTIVE, ("language", "ps"), ("topic", "ofpra"))
    here.clock.pass_(days=7)
    before = (await figures(here, ours)).counts
    await here.store.sweep(here.clock.now())
    assert rows(here, "seen") == []
    # Four speak Pashto: the six who speak Arabic would give that away, and go with them.
    assert sorted(rows(here, "tally")) == [
        (WEEK, ours, "active", PEOPLE, 17, None),
        (WEEK, ours, "language", "fr", 7, None),
        (WEEK, ours, "topic", "rsa", 7, None),
    ]
    assert (await figures(here, ours)).counts == before, "what was shown before is shown after"
    await here.store.sweep(here.clock.now())
    assert len(rows(here, "tally")) == 3
    here.clock.pass_(weeks=12)
    assert (await figures(here, ours)).counts == {}, "twelve weeks are shown"


async def test_each_person_has_one_language_a_week(here: Town) -> None:
    ours = await here.association("Association A")
    key = await here.invited(1, ours)
    for language in (FRENCH, ARABIC, FRENCH):
        await here.turn(key, ACTIVE, language)
    assert [row[2:4] for row in rows(here, "seen")] == [ACTIVE, FRENCH]
    here.clock.pass_(days=7)
    await here.turn(key, ACTIVE, ARABIC)
    assert len(rows(here, "seen")) == 4


async def talk(here: Town, *texts: str) -> list[tuple[str, str]]:
    """A person types these, with the conversation as the store hands it out and the answers as the
    corridor makes them; what was counted then."""
    bundle = services(clock=here.clock, invitations=here.store)
    skill = Skill(answer=Answer(text="Le RSA est une aide.", language="fr", facts=("rsa",)))
    for text in texts:
        here.messages += 1
        said = Message(
            id=f"m{here.messages}",
            key=person(1),
            sent_at=here.clock.now(),
            text=text,
            language_hint="fr",
        )
        await here.store.accept([said])
        item = await here.store.claim(())
        assert item is not None
        turn = await respond(said, await here.store.load(said.key), bundle, [skill])
        await here.store.finish(item, turn)
    return sorted((str(row[2]), str(row[3])) for row in rows(here, "seen"))


async def test_who_scans_and_says_yes_is_counted_from_then_on(here: Town) -> None:
    ours = await here.association("Association A")
    start = f"/start {here.secrets[ours]}"
    assert await talk(here, start, "français") == [], "nobody is counted before their yes"
    welcomed = await talk(here, "oui")
    assert welcomed == [ACTIVE, FRENCH, ("onboarded", PEOPLE), ("skill", "other")]
    asked = await talk(here, "c'est quoi le rsa", "oui")
    assert set(asked) - set(welcomed) == {("helped", "yes"), ("skill", "admin_help"), RSA}


async def test_who_scans_and_says_no_is_never_counted(here: Town) -> None:
    ours = await here.association("Association A")
    start = f"/start {here.secrets[ours]}"
    assert await talk(here, start, "français", "non", "c'est quoi le rsa", "oui") == []


async def test_nobody_is_counted_without_an_association(here: Town) -> None:
    await here.association("Association A")
    await here.turn(person(1), ACTIVE, RSA)
    assert rows(here, "seen") == []


async def test_associations_do_not_count_each_others_people(here: Town) -> None:
    ours = await here.association("Association A")
    theirs = await here.association("Association B")
    await several(here, range(6), ours, ACTIVE)
    assert (await figures(here, ours)).count(WEEK, Measure.ACTIVE, PEOPLE) == 5
    assert (await figures(here, theirs)).counts == {}
    here.clock.pass_(days=7)
    await here.store.sweep(here.clock.now())
    assert (await figures(here, theirs)).counts == {}


@pytest.mark.parametrize("by", ["their own words", "the operator"])
async def test_who_erases_everything_is_counted_no_more(here: Town, by: str) -> None:
    ours = await here.association("Association A")
    await several(here, range(6), ours, ACTIVE, FRENCH, RSA)
    if by == "the operator":
        await here.store.erase(person(3))
    else:
        await here.turn(person(3), erase=True)
    left = rows(here, "seen")
    assert len(left) == 5 * 3
    await here.store.erase(person(4))
    assert len(rows(here, "seen")) == 4 * 3
    assert (await figures(here, ours)).counts.get(WEEK, {}) == {}


async def test_the_console_can_tell_neither_whose_a_row_is_nor_which_belong_together(
    here: Town,
) -> None:
    ours = await here.association("Association A")
    await several(here, range(3), ours, ACTIVE, FRENCH, RSA)
    names = [row[4] for row in rows(here, "seen")]
    assert len(set(names)) == len(names) == 9, "no two rows of a person are alike"
    pseudonyms = [row[0] for row in rows_of(here, "SELECT pseudonym FROM conversation")]
    async with here.console() as book:
        for pseudonym in pseudonyms:
            guess = book.keys.partners.pseudonym(
                "seen", WEEK, str(ours), "topic", "rsa", pseudonym.hex()
            )
            assert guess not in names
    assert not set(pseudonyms) & set(names)


def rows_of(here: Town, statement: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(here.directory / "porte-voix.db") as connection:
        return connection.execute(statement).fetchall()


async def handed_over(here: Town, key: object, organisation: int, minutes: float | None) -> None:
    """A hand-off as the desk lays it down and a member takes it."""
    assert here.store.book is not None
    opened = here.clock.now().timestamp()
    taken = None if minutes is None else opened + minutes * 60
    pseudonym = here.store._master.conversation(key)
    await here.store.book.run(
        lambda tx: tx.execute(
            "INSERT INTO handoff(token, organisation, conversation, state, urgency, why, language,"
            " opened, taken, person_at, announced) SELECT hex(randomblob(9)), ?, id, 'closed',"
            " 'usual', 'asked', 'fa', ?, ?, ?, 'closed' FROM conversation WHERE pseudonym = ?",
            organisation, opened, taken, opened, pseudonym,
        )
    )  # fmt: skip


async def test_waiting_times_are_a_median_of_five_people_and_in_fives(here: Town) -> None:
    ours = await here.association("Association A")
    keys = [await here.invited(number, ours) for number in range(6)]
    for key in keys:
        await here.turn(key, ACTIVE)
    for key, minutes in zip(keys[:4], (2, 8, 11, 90), strict=True):
        await handed_over(here, key, ours, minutes)
        await handed_over(here, key, ours, 1)  # the second one of the same person
    await handed_over(here, keys[4], ours, None)
    assert (await figures(here, ours)).waiting == {}, "four people were answered"
    await handed_over(here, keys[5], ours, 12)
    assert (await figures(here, ours)).waiting == {WEEK: 15}, "the median is 11 minutes"
    here.clock.pass_(days=15)
    for _ in range(2):
        await here.store.sweep(here.clock.now())
        assert [row for row in rows(here, "tally") if row[2] == "waited"] == [
            (WEEK, ours, "waited", PEOPLE, 5, 15)
        ]
    for number in range(6):
        await here.store.erase(person(number))
    await here.store.sweep(here.clock.now())
    assert (await figures(here, ours)).waiting == {WEEK: 15}, "counted long ago, and of nobody"


async def test_waiting_ends_when_it_is_first_taken(here: Town) -> None:
    ours = await here.association("Association A")
    assert here.store.book is not None
    for number in range(5):
        key = await here.invited(number, ours)
        await here.turn(key, ACTIVE)
        await handed_over(here, key, ours, 300)  # a colleague took it over after five hours
    book, soon = here.store.book, (here.clock.now() + timedelta(minutes=4)).timestamp()
    for (handoff,) in rows_of(here, "SELECT id FROM handoff"):
        await book.run(
            lambda tx, row=handoff: audit.note(
                tx, book.keys, ours, None, "handoff-taken", row, soon
            )
        )
    assert (await figures(here, ours)).waiting == {WEEK: 5}
