"""The link that opens an account: once, with a good password and a code that was scanned."""

from __future__ import annotations

import asyncio
import re

import pytest
from console_kit import PASSWORD, Browser, House, Page

from bot.partners.model import Member, Role


async def link(house: House, interface: str = "fr") -> str:
    member = Member(name="Coordinator", login="coordinator@example.org", interface=interface)
    return "/open/" + await house.members.add(house.a, member, Role.COORDINATOR)


def secret_of(page: Page) -> str:
    found = re.search(r'id="secret">([A-Z2-7 ]+)<', page.text)
    assert found
    return found[1].replace(" ", "")


def fields(house: House, page: Page, **other: str) -> dict[str, str]:
    code = house.code(secret_of(page))
    return {"password": PASSWORD, "again": PASSWORD, "code": code} | other


async def test_it_opens_once_and_signs_in(house: House) -> None:
    path, browser = await link(house), await house.browser()
    page = await browser.get(path)
    assert "Association A" in page.words
    assert len(secret_of(page)) == 32  # 160 bits
    done = await browser.post(path, fields(house, page))
    assert (done.status, done.location) == (303, "/?opened")
    assert "Votre compte est ouvert" in (await browser.get("/?opened")).words
    again = await browser.get(path)
    assert again.status == 404
    assert "Il a déjà servi" in again.words
    late = await browser.post(path, fields(house, page))
    assert late.status == 404


async def test_of_many_at_once_one_opens(house: House) -> None:
    path, browser = await link(house), await house.browser()
    page = await browser.get(path)
    tries = [browser.post(path, fields(house, page)) for _ in range(10)]
    assert sorted(page.status for page in await asyncio.gather(*tries)) == [303] + [404] * 9


async def test_the_code_that_opened_does_not_sign_in(house: House) -> None:
    path, browser = await link(house), await house.browser()
    page = await browser.get(path)
    opened = fields(house, page)
    await browser.post(path, opened)
    other = await house.browser()
    await other.get("/sign-in")
    typed = {"login": "coordinator@example.org", "password": PASSWORD, "code": opened["code"]}
    assert (await other.post("/sign-in", typed)).status == 400
    house.clock.pass_(seconds=30)
    typed["code"] = house.code(secret_of(page))
    assert (await other.post("/sign-in", typed)).status == 303


@pytest.mark.parametrize(
    ("wrong", "field", "said"),
    [
        ({"password": "court"}, "password", "trop court : il faut au moins 12"),
        ({"password": "Association A 12"}, "password", "un nom que tout le monde connaît"),
        ({"again": "another one"}, "again", "ne sont pas les mêmes"),
        ({"code": "000000"}, "code", "Ce code ne convient pas"),
        ({"code": ""}, "code", "Ce code ne convient pas"),
    ],
)
async def test_what_is_wrong_is_said_at_its_field(
    house: House, wrong: dict[str, str], field: str, said: str
) -> None:
    path, browser = await link(house), await house.browser()
    first = await browser.get(path)
    page = await browser.post(path, fields(house, first, **wrong))
    assert page.status == 400
    assert said in page.words
    assert f'<a href="#{field}">' in page.text
    assert re.search(rf'id="{field}"[^>]*aria-describedby="[^"]*{field}-wrong"', page.text)
    assert re.search(rf'id="{field}"[^>]*aria-invalid="true"', page.text)
    assert 'id="errors" role="alert" tabindex="-1" autofocus' in page.text
    assert PASSWORD not in page.text
    assert secret_of(page) == secret_of(first), "what was scanned stays right"
    assert (await browser.post(path, fields(house, first))).status == 303


async def test_each_browser_is_shown_another_secret(house: House) -> None:
    """Who looks at the link before its owner does learns nothing of the owner's codes."""
    path = await link(house)
    curious, owner = await house.browser(), await house.browser()
    seen, shown = await curious.get(path), await owner.get(path)
    assert secret_of(seen) != secret_of(shown)
    assert (await owner.post(path, fields(house, seen))).status == 400
    assert (await owner.post(path, fields(house, shown))).status == 303


@pytest.mark.parametrize("secret", ["x", "x" * 22, "a" * 500, "%00", "é"])
async def test_links_that_were_never_made(house: House, secret: str) -> None:
    browser = await house.browser()
    page = await browser.get(f"/open/{secret}")
    assert page.status == 404
    assert "Ce lien ne fonctionne pas" in page.words


async def test_a_link_is_too_old_after_a_week(house: House) -> None:
    path, browser = await link(house), await house.browser()
    house.clock.pass_(days=7, seconds=1)
    assert (await browser.get(path)).status == 404


@pytest.mark.parametrize(
    ("interface", "title"), [("en", "Open your account"), ("es", "Abrir su cuenta")]
)
async def test_in_the_language_that_the_coordinator_chose(
    house: House, interface: str, title: str
) -> None:
    page = await Browser((await house.browser()).client).get(await link(house, interface))
    assert f'lang="{interface}"' in page.text
    assert title in page.words
    assert 'autocomplete="one-time-code"' in page.text
    assert page.text.count('autocomplete="new-password"') == 2
    assert 'autocomplete="username"' in page.text
