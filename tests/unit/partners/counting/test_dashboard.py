"""The dashboard and its file: who may see them, what is in them and what never is."""

import csv
import io
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import CookieJar
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher
from console_kit import Browser, House, house_in
from counting_kit import Town, agreed, person, town
from figures_kit import WEEK_OF_MANY, keep, see

from bot.config import Config
from bot.model import Answer, Consent, LetterReport
from bot.partners.console.app import Console
from bot.partners.console.doors import SESSION
from bot.partners.console.passwords import Passwords
from bot.partners.counting.export import HEAD, as_csv
from bot.partners.counting.figures import Figures, coarse
from bot.partners.counting.measures import CLOSED, PEOPLE, Cell, Measure
from bot.partners.counting.snapshots import OFTEN
from bot.partners.counting.weeks import last
from bot.partners.model import Member, Role
from bot.stores.sql.partners.counts import Counts
from bot.stores.sql.partners.members import Members
from skills.admin_help.sheets import load_sheets

CHEAP = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_in(tmp_path) as house:
        house.console.sign_in.passwords = CHEAP
        yield house


async def worker(house: House, organisation: int, **more: str) -> Browser:
    return await house.browser(await house.member(organisation, Role.WORKER, **more))


# --- who ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/dashboard", "/dashboard.csv"])
async def test_workers_and_coordinators_see_it_and_nobody_else(house: House, path: str) -> None:
    for role, status in ((Role.COORDINATOR, 200), (Role.WORKER, 200), (Role.VOLUNTEER, 403)):
        member = await house.member(house.a, role)
        assert (await (await house.browser(member)).get(path)).status == status
    assert (await (await house.browser()).get(path)).status == 303


async def test_an_association_sees_its_own_figures_alone(house: House) -> None:
    keep(house.connection, house.a, house.clock.now())
    theirs = await worker(house, house.b)
    page, file = await theirs.get("/dashboard"), await theirs.get("/dashboard.csv")
    assert file.text.splitlines() == [",".join(HEAD)]
    assert "41" not in page.words
    assert "RSA" not in page.words


# --- what -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "en", "es"])
async def test_the_figures_of_the_last_whole_week(house: House, language: str) -> None:
    keep(house.connection, house.a, house.clock.now())
    page = await (await worker(house, house.a, interface=language)).get("/dashboard")
    say = house.console.phrases.say
    assert page.status == 200
    for measure in (*Measure, "waited"):
        assert say(language, f"dash-{measure}") in page.words
    for topic, people in (("rsa", 12), ("asylum-allowance-ada", 9)):
        assert f"{say(language, f'dash-topic-{topic}')} {people}" in page.words
    assert f"{say(language, 'dash-topic-official', id='F2232')} 5" in page.words
    assert "cours-du-soir 5" in page.words, "a sheet of the association's own has its id"
    assert say(language, "dash-topic-trafficking-victims") not in page.words, "two people"
    assert page.text.count('role="img"') == page.text.count("<caption") == 9


async def test_the_running_week_is_rounded_down_and_stands_for_an_hour(house: House) -> None:
    ours, now = await worker(house, house.a), house.clock.now()
    running = last(now)[-1]
    see(house.connection, house.a, running, {("active", PEOPLE): 9})
    first = await ours.get("/dashboard.csv")
    assert f"{running},2026-11-23,active,people,5,,yes" in first.text
    see(house.connection, house.a, running, {("active", PEOPLE): 1})
    house.clock.pass_(minutes=59)
    assert (await ours.get("/dashboard.csv")).text == first.text, "nobody is seen to arrive"
    house.clock.pass_(minutes=1)
    assert "active,people,10,,yes" in (await ours.get("/dashboard.csv")).text


async def test_only_one_of_twelve_whole_weeks_can_be_asked_for(house: House) -> None:
    ours = await worker(house, house.a)
    weeks = last(house.clock.now())
    assert (await ours.get(f"/dashboard?week={weeks[0]}")).status == 200
    for wrong in ("2026-W35", "2026-11-22", "2026-W48..2026-W49", "", "'", "2030-W01"):
        assert (await ours.get(f"/dashboard?week={wrong}")).status == 404
    crossed = await ours.get(f"/dashboard?week={weeks[-2]}&language=fa&topic=rsa&from=2026-11-01")
    plain = await ours.get(f"/dashboard?week={weeks[-2]}")
    assert crossed.text == plain.text, "there is nothing to cross or to cut out"


async def test_it_cannot_be_asked_without_end(house: House) -> None:
    ours, other = await worker(house, house.a), await worker(house, house.b)
    for _ in range(OFTEN):
        assert (await ours.get("/dashboard.csv")).status == 200
    assert (await ours.get("/dashboard.csv")).status == 429
    assert (await other.get("/dashboard.csv")).status == 200
    house.clock.pass_(minutes=1)
    assert (await ours.get("/dashboard.csv")).status == 200


async def test_a_week_without_figures_says_so(house: House) -> None:
    page = await (await worker(house, house.a)).get("/dashboard")
    assert house.console.phrases.say("fr", "dash-none") in page.words
    assert page.words.count("moins de 5") > 24


# --- the file -------------------------------------------------------------------------------------


async def test_the_file_has_the_same_figures_and_only_fixed_words(house: House) -> None:
    keep(house.connection, house.a, house.clock.now())
    file = await (await worker(house, house.a)).get("/dashboard.csv")
    assert file.headers["Content-Type"].startswith("text/csv")
    assert re.fullmatch(
        r'attachment; filename="porte-voix-2026-W37-2026-W48.csv"',
        file.headers["Content-Disposition"],
    )
    head, *rows = csv.reader(io.StringIO(file.text))
    assert tuple(head) == HEAD
    known = {name for names in CLOSED.values() for name in names}
    known |= {dimension for _, dimension in WEEK_OF_MANY}
    for week, monday, measure, dimension, people, minutes, rounded in rows:
        assert re.fullmatch(r"2026-W\d\d", week)
        assert re.fullmatch(r"2026-\d\d-\d\d", monday)
        assert measure in {*Measure, "waited"}
        assert dimension in known
        assert (people or minutes).isdigit()
        assert not people or int(people) >= 5
        assert rounded in {"yes", "no"}


@pytest.mark.parametrize("wrong", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1"])
def test_a_formula_in_the_file_is_impossible(wrong: str) -> None:
    weeks = last(agreed(person(1)).consent.at)  # type: ignore[union-attr]
    counts = {weeks[0]: {Cell(measure=Measure.TOPIC, dimension=wrong): 9}}
    with pytest.raises(ValueError, match="formula"):
        as_csv(Figures(weeks=weeks, counts=counts, waiting={}))


async def test_every_sheet_of_ours_has_a_title_in_the_console(house: House) -> None:
    for language in ("fr", "en", "es"):
        topics = house.console.phrases.fixed(language)
        assert {f"dash-topic-{key}" for key in load_sheets()} <= topics.keys()


def test_rounding_down() -> None:
    cell = Cell(measure=Measure.ACTIVE, dimension=PEOPLE)
    assert [coarse({cell: people})[cell] for people in (5, 9, 10, 14)] == [5, 5, 10, 10]


# --- what is never in it --------------------------------------------------------------------------

MARKS = ("MARKERTEXT", "MARKERNAME", "0612345678", "person-", "chat-", "MARKERREPLY", "MARKERTITLE")


async def talked(here: Town, organisation: int, number: int) -> None:
    """A person who leaves a mark in everything that can hold one."""
    key = await here.invited(number, organisation)
    consent = Consent(version="2026-11", at=here.clock.now(), language="fr")
    answer = Answer(text="MARKERREPLY", language="fr", facts=("rsa",))
    state = agreed(key, consent=consent, recent=("MARKERTEXT 0612345678",), last_answer=answer)
    letter = LetterReport(sender="MARKERNAME", references=("0612345678",), topic="rsa")
    await here.turn(
        key, ("active", PEOPLE), ("language", "fr"), ("topic", "rsa"), ("unanswered", "none"),
        ("helped", "yes"), ("skill", "admin_help"), ("onboarded", PEOPLE), ("handoff", PEOPLE),
        text="MARKERTEXT je suis MARKERNAME, 0612345678", reply="MARKERREPLY",
        conversation=replace(state, recent=("MARKERTEXT",)), letter=letter,
    )  # fmt: skip


async def test_no_message_name_or_number_of_anybody_is_in_it(tmp_path: Path) -> None:
    """Through the real store into the console's own view of the file: every byte of the pages, of
    the CSV and of the columns in clear."""
    async with town(tmp_path) as here:
        ours = await here.association("Association A")
        for week in range(2):
            for number in range(8):
                await talked(here, ours, number)
            if not week:
                here.clock.pass_(days=7)
                await here.store.sweep(here.clock.now())
        async with here.console() as book:
            secret = await signed_in(book, ours)
            console = Console(book, replace(Config(), data=tmp_path))
            bodies = await everything(console, secret, last(here.clock.now()))
            found = await Counts(book).figures(ours)
            assert found.count("2026-W47", Measure.TOPIC, "rsa") == 8, "it was counted"
            clear = await book.run(
                lambda tx: [
                    value
                    for table in ("seen", "tally", "waited")
                    for row in tx.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
                    for value in row
                ]
            )
    assert len(bodies) == 14
    haystack = "\n".join([*bodies, *(repr(value) for value in clear)]).casefold()
    assert "rsa" in haystack
    assert [mark for mark in MARKS if mark.casefold() in haystack] == []
    words = {value for value in clear if isinstance(value, str)}
    assert words <= {
        "2026-W47", "2026-W48", *(measure.value for measure in Measure), PEOPLE, "fr", "rsa",
        "none", "yes", "admin_help",
    }  # fmt: skip
    assert {type(value) for value in clear} <= {str, int, bytes, type(None)}


async def signed_in(book: object, organisation: int) -> str:
    members = Members(book)  # type: ignore[arg-type]
    link = await members.add(
        organisation, Member(name="Worker", login="worker@example.org"), Role.WORKER
    )
    opened = await members.open(link, "hash", "JBSWY3DPEHPK3PXP")
    assert opened is not None
    return await Console(book, Config()).sessions.start(opened.id)  # type: ignore[arg-type]


async def everything(console: Console, secret: str, weeks: tuple[str, ...]) -> list[str]:
    """The body of every page of figures that there is."""
    server = TestServer(console.application())
    async with TestClient(server, cookie_jar=CookieJar(unsafe=True)) as client:
        client.session.cookie_jar.update_cookies({SESSION: secret}, client.make_url("/"))
        paths = ["/dashboard", "/dashboard.csv", *(f"/dashboard?week={week}" for week in weeks)]
        bodies = []
        for path in paths:
            async with client.get(path) as response:
                assert response.status == 200
                bodies.append(await response.text())
    return bodies
