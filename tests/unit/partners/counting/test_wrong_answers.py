"""Marking a wrong answer: who may, what is asked for, what never gets onto the operator's list."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from console_kit import Browser, House, house_in
from wrong_kit import ASKED, RIGHT, SAID, WRONG, handed_over

from bot.errors import StoreError
from bot.partners.console.passwords import Passwords
from bot.partners.model import Role
from bot.partners.wrong import ReviewState, copies, is_address, is_official
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.reviews import MOST_OPEN, Reviews
from skills.admin_help.sheets import load_sources


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_in(tmp_path) as house:
        house.console.sign_in.passwords = Passwords(
            PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        )
        yield house


async def worker(house: House, organisation: int = 0, role: Role = Role.WORKER) -> Browser:
    return await house.browser(await house.member(organisation or house.a, role))


async def form(house: House) -> tuple[Browser, str]:
    """A worker before the form of the wrong answer."""
    _, line = await handed_over(house.book, house.a)
    browser, path = await worker(house), f"/wrong?handoff=token&line={line}"
    assert (await browser.get(path)).status == 200
    return browser, path


# --- the page -------------------------------------------------------------------------------------


async def test_a_worker_marks_an_answer_with_the_right_source(house: House) -> None:
    browser, path = await form(house)
    page = await browser.get(path)
    assert SAID.text in page.words
    assert SAID.translation in page.words
    assert ASKED.text not in page.words
    done = await browser.post(path, RIGHT)
    assert (done.status, done.location) == (303, "/wrong?done=marked")
    listed = await browser.get(done.location)
    assert RIGHT["about"] in listed.words
    assert house.console.phrases.say("fr", "wrong-is-open") in listed.words
    (marked,) = await Reviews(house.book).listed()
    assert marked.wrong == WRONG
    trail = await house.book.run(lambda tx: audit.trail(tx, house.a))
    assert trail[0].action == "answer-marked"


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"about": ""}, "about", "wrong-about-missing"),
        ({"right": " "}, "right", "wrong-right-missing"),
        ({"title": ""}, "title", "wrong-title-missing"),
        ({"said": ""}, "said", "wrong-said-missing"),
        ({"url": "http://www.cnda.fr/"}, "url", "wrong-url-wrong"),
        ({"url": "javascript:alert(1)"}, "url", "wrong-url-wrong"),
        ({"url": "https://blog.example/cnda"}, "official", "wrong-official-missing"),
        ({"about": ASKED.translation[:70]}, "about", "wrong-own-words"),
        ({"about": ASKED.text.upper()}, "about", "wrong-own-words"),
        ({"right": f"Il faut savoir : {ASKED.translation}"}, "right", "wrong-own-words"),
    ],
)
async def test_what_is_missing_or_the_persons_own_is_asked_for_again(
    house: House, change: dict[str, str], field: str, sentence: str
) -> None:
    browser, path = await form(house)
    page = await browser.post(path, RIGHT | change)
    assert page.status == 422
    assert house.console.phrases.say("fr", sentence) in page.words
    assert f'id="{field}-wrong"' in page.text
    assert await Reviews(house.book).listed() == []


async def test_another_official_site_is_taken_when_the_caseworker_says_so(house: House) -> None:
    browser, path = await form(house)
    fields = RIGHT | {"url": "https://www.ville.example/mairie", "official": "on"}
    assert (await browser.post(path, fields)).status == 303
    (marked,) = await Reviews(house.book).listed()
    assert marked.wrong.official is False, "the reviewer is told that we do not know it"


async def test_nothing_is_marked_twice_while_it_waits(house: House) -> None:
    browser, path = await form(house)
    assert (await browser.post(path, RIGHT)).status == 303
    again = await browser.post(path, RIGHT)
    assert house.console.phrases.say("fr", "wrong-twice") in again.words
    assert len(await Reviews(house.book).listed()) == 1


async def test_who_may_not(house: House) -> None:
    asked, line = await handed_over(house.book, house.a)
    path = f"/wrong?handoff=token&line={line}"
    volunteer = await worker(house, role=Role.VOLUNTEER)
    assert [(await volunteer.get(p)).status for p in ("/wrong", path)] == [403, 403]
    theirs = await worker(house, house.b)
    assert (await theirs.get(path)).status == 404
    assert (await theirs.post(path, RIGHT)).status == 404
    ours = await worker(house)
    for wrong in (f"/wrong?handoff=token&line={asked}", "/wrong?handoff=token&line=999",
                  "/wrong?handoff=token", "/wrong?handoff=&line=1"):  # fmt: skip
        assert (await ours.get(wrong)).status == 404, "only an answer of ours can be marked"
    assert await Reviews(house.book).listed() == []


async def test_the_caseworker_sees_what_became_of_it_and_no_others_do(house: House) -> None:
    _, line = await handed_over(house.book, house.a)
    member = await house.member(house.a, Role.WORKER)
    reviews = Reviews(house.book)
    taken = await reviews.mark(house.a, member.id, WRONG, line)
    refused = await reviews.mark(house.a, member.id, WRONG, line - 1)
    assert taken
    assert refused
    await reviews.settle(taken, ReviewState.TAKEN, sheet="asylum-cnda-appeal")
    await reviews.settle(refused, ReviewState.REFUSED, because="La page dit autre chose.")
    say = house.console.phrases.say
    page = await (await house.browser(member)).get("/wrong")
    assert say("fr", "wrong-is-taken") in page.words
    assert say("fr", "dash-topic-asylum-cnda-appeal") in page.words
    assert "La page dit autre chose." in page.words
    assert RIGHT["said"] not in page.words
    other = await (await worker(house, house.b)).get("/wrong")
    assert RIGHT["about"] not in other.words


# --- the rows -------------------------------------------------------------------------------------


async def test_it_is_sealed_and_the_answer_goes_when_it_was_dealt_with(house: House) -> None:
    _, line = await handed_over(house.book, house.a)
    member = await house.member(house.a, Role.WORKER)
    reviews = Reviews(house.book)
    number = await reviews.mark(house.a, member.id, WRONG, line)
    assert number is not None
    dump = "\n".join(house.connection.iterdump())
    assert "recours" not in dump
    assert await reviews.settle(number, ReviewState.REFUSED, because="not so")
    assert not await reviews.settle(number, ReviewState.TAKEN, sheet="rsa"), "it is over"
    found = await reviews.get(number)
    assert found is not None
    assert (found[0].wrong.said, found[0].wrong.right, found[0].line) == ("", "", None)
    assert found[1] == ()
    house.connection.execute("UPDATE wrong_answer SET organisation = ?", (house.b,))
    with pytest.raises(StoreError):
        await reviews.of(house.b)  # moved to another association, it does not open


async def test_an_association_cannot_fill_the_list(house: House) -> None:
    _, line = await handed_over(house.book, house.a)
    member = await house.member(house.a, Role.WORKER)
    house.connection.executemany(
        "INSERT INTO wrong_answer(organisation, at, state, payload) VALUES (?, 0, 'open', x'')",
        [(house.a,)] * MOST_OPEN,
    )
    assert await Reviews(house.book).mark(house.a, member.id, WRONG, line) is None


async def test_the_mark_outlives_the_hand_off(house: House) -> None:
    _, line = await handed_over(house.book, house.a)
    member = await house.member(house.a, Role.WORKER)
    number = await Reviews(house.book).mark(house.a, member.id, WRONG, line)
    assert number is not None
    found = await Reviews(house.book).get(number)
    assert found is not None
    assert found[1] == (ASKED.text, ASKED.translation)
    house.connection.execute("DELETE FROM handoff")
    found = await Reviews(house.book).get(number)
    assert found is not None
    assert (found[0].wrong, found[1]) == (WRONG, ())


# --- words and addresses --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "own", "copied"),
    [
        ("je vis chez mon cousin", "bonjour je vis chez mon cousin à Lyon", True),
        ("Je vis, chez MON cousin !", "je vis chez mon cousin", True),
        ("chez mon cousin à", "je vis chez mon cousin à Lyon", False),
        ("combien de jours pour un recours", "combien de temps pour un recours", False),
        ("rsa", "RSA ?", True),
        ("Quel est le montant du RSA ?", "RSA ?", False),
        ("", "", False),
    ],
)
def test_own_words(text: str, own: str, copied: bool) -> None:
    assert copies(text, [own]) is copied


@pytest.mark.parametrize(
    "url",
    ["", "service-public.fr", "http://caf.fr", "https://", "https://localhost/", "ftp://caf.fr/",
     "https://127.0.0.1/", "https://[::1]/", "https://user:pw@caf.fr/", "https://caf.fr:8443/",
     "https://caf.fr/a b", "https://[caf", "javascript:alert(1)", "https://caf.fr/\x00"],
)  # fmt: skip
def test_no_address(url: str) -> None:
    assert not is_address(url)


def test_official_sites() -> None:
    assert is_official("https://www.service-public.gouv.fr/particuliers")
    assert not is_official("https://caf.fr.example/")
    assert not is_official("https://notcaf.fr/")
    sources = [one.url for one in load_sources().values() if one.official]
    known = [url for url in sources if is_official(url)]
    assert len(known) > len(sources) * 0.6, "most sources of our own sheets are known as official"
