"""Signing in: what opens the door, what keeps it shut, and what nobody can tell from outside."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from console_kit import PASSWORD, TOTP, House, house_in

from bot.config import Console as Web
from bot.partners.model import Role
from bot.stores.sql.partners.attempts import LIMITS, LOGIN, NETWORK


def fields(house: House, **other: str) -> dict[str, str]:
    return {"login": "coordinator1@example.org", "password": PASSWORD, "code": house.code()} | other


async def test_address_password_and_code_open(house: House) -> None:
    await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser()
    assert (await browser.get("/")).location == "/sign-in"
    assert (await browser.get("/sign-in")).status == 200
    done = await browser.post("/sign-in", fields(house))
    assert (done.status, done.location) == (303, "/")
    cookie = next(c for c in done.headers.getall("Set-Cookie") if "porte-voix-console=" in c)
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
    page = await browser.get("/")
    assert page.status == 200
    assert "Association A" in page.words


async def test_secure_cookies_under_https(house: House) -> None:
    await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser()
    page = await browser.get("/sign-in", **{"X-Forwarded-Proto": "https"})
    assert "Secure" in page.headers["Set-Cookie"]


async def test_cookies_are_secure_when_the_public_address_is(tmp_path: Path) -> None:
    async with house_in(tmp_path, Web(url="https://console.example.org")) as house:
        browser = await house.browser()
        page = await browser.get("/sign-in", Host="console.example.org")
        assert page.status == 200
        assert "Secure" in page.headers["Set-Cookie"]
        assert "clé d'accès" in page.words
        there = await browser.get("/sign-in", Host="127.0.0.1")
        assert "clé d'accès" not in there.words, "no passkey is bound to a number"


@pytest.mark.parametrize(
    "wrong",
    [
        {"login": "nobody@example.org"},
        {"password": "correct lampe cheval agrafes"},
        {"code": "000000"},
        {"code": ""},
        {"code": "12345678901234567890"},
    ],
)
async def test_whatever_is_wrong_gets_the_same_answer(house: House, wrong: dict[str, str]) -> None:
    await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser()
    await browser.get("/sign-in")
    page = await browser.post("/sign-in", fields(house, **wrong))
    assert page.status == 400
    assert "L'adresse, le mot de passe ou le code ne convient pas." in page.words
    assert "porte-voix-console=" not in str(page.headers)
    assert PASSWORD not in page.text


async def test_a_code_works_once_even_with_the_right_password(house: House) -> None:
    await house.member(house.a, Role.COORDINATOR)
    code = house.code()
    for expected in (303, 400):
        browser = await house.browser()
        await browser.get("/sign-in")
        assert (await browser.post("/sign-in", fields(house, code=code))).status == expected
    house.clock.pass_(seconds=30)
    assert (await browser.post("/sign-in", fields(house))).status == 303


@pytest.mark.parametrize(("ahead", "status"), [(-60, 400), (-30, 303), (30, 303), (60, 400)])
async def test_one_step_beside_is_right(house: House, ahead: int, status: int) -> None:
    await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser()
    await browser.get("/sign-in")
    page = await browser.post("/sign-in", fields(house, code=house.code(seconds=ahead)))
    assert page.status == status


async def test_five_wrong_tries_make_wait_and_end_no_session(house: House) -> None:
    member = await house.member(house.a, Role.COORDINATOR)
    inside = await house.browser(member)
    browser = await house.browser()
    await browser.get("/sign-in")
    for _ in range(LIMITS[LOGIN]):
        assert (await browser.post("/sign-in", fields(house, password="wrong"))).status == 400
    refused = await browser.post("/sign-in", fields(house))
    assert refused.status == 429
    assert "Réessayez dans 15 minutes" in refused.words
    assert 890 <= int(refused.headers["Retry-After"]) <= 901
    assert (await inside.get("/")).status == 200
    house.clock.pass_(minutes=14)
    assert "Réessayez dans une minute" in (await browser.post("/sign-in", fields(house))).words
    house.clock.pass_(minutes=1, seconds=1)
    assert (await browser.post("/sign-in", fields(house))).status == 303


async def test_of_many_at_once_five_are_looked_at_and_a_code_works_once(house: House) -> None:
    await house.member(house.a, Role.COORDINATOR)
    browsers = [await house.browser() for _ in range(12)]
    for browser in browsers:
        await browser.get("/sign-in")
    right = [browser.post("/sign-in", fields(house)) for browser in browsers]
    statuses = sorted([page.status for page in await asyncio.gather(*right)])
    assert statuses.count(303) == 1
    assert statuses.count(400) <= LIMITS[LOGIN] - 1
    assert set(statuses) <= {303, 400, 429}


async def test_right_tries_do_not_count(house: House) -> None:
    await house.member(house.a, Role.COORDINATOR)
    for _ in range(LIMITS[LOGIN] + 2):
        browser = await house.browser()
        await browser.get("/sign-in")
        assert (await browser.post("/sign-in", fields(house))).status == 303
        house.clock.pass_(seconds=30)


async def test_a_network_tries_twenty_addresses_at_most(house: House) -> None:
    browser = await house.browser()
    await browser.get("/sign-in")
    tries = [{"login": f"n{n}@example.org"} for n in range(LIMITS[NETWORK])]
    for one in tries:
        assert (await browser.post("/sign-in", fields(house, **one))).status == 400
    assert (await browser.post("/sign-in", fields(house, login="x@example.org"))).status == 429


async def test_what_is_kept_of_tries_names_nobody(house: House) -> None:
    browser = await house.browser()
    await browser.get("/sign-in")
    await browser.post("/sign-in", fields(house))
    rows = house.connection.execute("SELECT who FROM sign_in_attempt").fetchall()
    assert len(rows) == 2
    assert all(len(who) == 16 and b"@" not in who and b"127" not in who for (who,) in rows)
    house.clock.pass_(minutes=16)
    await browser.post("/sign-in", fields(house))
    assert house.connection.execute("SELECT count(*) FROM sign_in_attempt").fetchone() == (2,)


async def test_signing_out_ends_the_session_at_the_server(house: House) -> None:
    member = await house.member(house.a, Role.WORKER)
    browser = await house.browser(member)
    copy = await house.browser(member)
    cookies = browser.client.session.cookie_jar.filter_cookies(browser.client.make_url("/"))
    copy.client.session.cookie_jar.update_cookies(cookies, copy.client.make_url("/"))
    assert (await copy.get("/")).status == 200
    assert (await browser.post("/sign-out")).location == "/sign-in?out"
    assert (await copy.get("/")).location == "/sign-in"


async def test_sessions_end_when_idle_after_a_workday_and_with_their_member(house: House) -> None:
    member = await house.member(house.a, Role.WORKER)
    browser = await house.browser(member)
    house.clock.pass_(hours=2, minutes=1)
    assert (await browser.get("/")).location == "/sign-in"
    browser = await house.browser(member)
    for _ in range(6):
        house.clock.pass_(hours=1, minutes=55)
        assert (await browser.get("/")).status == 200
    house.clock.pass_(hours=1)
    assert (await browser.get("/")).location == "/sign-in"
    browser = await house.browser(member)
    await house.members.remove(house.a, member.id)
    assert (await browser.get("/")).location == "/sign-in"


async def test_a_hash_of_other_parameters_is_renewed(house: House) -> None:
    from argon2 import PasswordHasher

    from bot.partners.console.passwords import Passwords

    member = await house.member(house.a, Role.COORDINATOR)
    before = (await house.members.find_by_login(member.member.login))[0].password_hash
    house.console.sign_in.passwords = Passwords(
        PasswordHasher(time_cost=2, memory_cost=128, parallelism=1)
    )
    browser = await house.browser()
    await browser.get("/sign-in")
    assert (await browser.post("/sign-in", fields(house))).status == 303
    after = (await house.members.find_by_login(member.member.login))[0].password_hash
    assert "m=64,t=1" in before
    assert "m=128,t=2" in after


async def test_an_unknown_address_costs_a_verification_too(house: House) -> None:
    """Counted, not timed: the clock of a busy machine proves nothing."""
    from argon2 import PasswordHasher

    from bot.partners.console.passwords import Passwords

    class Counting(PasswordHasher):
        verified = 0

        def verify(self, known: str, password: str) -> bool:
            Counting.verified += 1
            return super().verify(known, password)

    await house.member(house.a, Role.COORDINATOR)
    house.console.sign_in.passwords = Passwords(
        Counting(time_cost=1, memory_cost=64, parallelism=1)
    )
    browser = await house.browser()
    await browser.get("/sign-in")
    for number, login in enumerate(("coordinator1@example.org", "nobody@example.org"), 1):
        await browser.post("/sign-in", fields(house, login=login, password="wrong"))
        assert Counting.verified == number


async def test_one_address_in_two_associations(house: House) -> None:
    await house.member(house.a, Role.WORKER, login="both@example.org")
    await house.member(house.b, Role.WORKER, login="both@example.org")
    browser = await house.browser()
    await browser.get("/sign-in")
    assert (await browser.post("/sign-in", fields(house, login="BOTH@example.org "))).status == 303
    assert TOTP
