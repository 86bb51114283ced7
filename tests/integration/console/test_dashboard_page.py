"""The dashboard and the marked answers in real Chromium: axe-core, keyboard, dark, narrow."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "integration" / "web"),
    *(str(TESTS / "unit" / "partners" / part) for part in ("console", "counting")),
]

from argon2 import PasswordHasher  # noqa: E402
from axe_playwright_python.async_playwright import Axe  # noqa: E402
from console_kit import House, house_in  # noqa: E402
from driver import DESKTOP, PHONE, SMALL, chromium  # noqa: E402
from figures_kit import keep  # noqa: E402
from playwright.async_api import Browser, Page  # noqa: E402
from wrong_kit import ASKED, RIGHT, SAID, handed_over  # noqa: E402

from bot.partners.console.doors import SESSION  # noqa: E402
from bot.partners.console.passwords import Passwords  # noqa: E402
from bot.partners.counting.weeks import last  # noqa: E402
from bot.partners.model import Role  # noqa: E402

View = tuple[tuple[int, int], Literal["light", "dark"]]
pytestmark = pytest.mark.asyncio(loop_scope="module")
SHOTS = os.environ.get("PORTE_VOIX_SHOTS", "")
"""A folder to keep pictures of the pages in; empty: none are kept."""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chrome() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_in(tmp_path) as house:
        cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        house.console.sign_in.passwords = Passwords(cheap)
        yield house


async def opened(
    chrome: Browser, house: House, path: str = "/dashboard", *, role: Role = Role.WORKER,
    interface: str = "fr",
) -> Page:  # fmt: skip
    member = await house.member(house.a, role, interface=interface)
    secret = await house.console.sessions.start(member.id)
    address = str(house.server.make_url("/"))
    context = await chrome.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    await context.add_cookies([{"name": SESSION, "value": secret, "url": address}])
    page = await context.new_page()
    page.set_default_timeout(10_000)
    answer = await page.goto(address.rstrip("/") + path)
    assert answer is not None
    assert answer.status == 200
    return page


EVERY = ((DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light"), (PHONE, "dark"))
CROSSWISE = (EVERY[1], EVERY[2])
"""Enough where the colours are those of a page that is looked at in all four."""


async def check(page: Page, name: str, views: Sequence[View] = CROSSWISE) -> None:
    """No violation of any rule of axe-core, no small target, no sideways scrolling."""
    for (width, height), scheme in views:
        await page.set_viewport_size({"width": width, "height": height})
        await page.emulate_media(color_scheme=scheme)
        found = await Axe().run(page)
        assert [
            (rule["id"], rule["nodes"][0]["html"]) for rule in found.response["violations"]
        ] == []
        if SHOTS:
            await page.screenshot(path=f"{SHOTS}/{name}-{width}-{scheme}.png", full_page=True)
        assert await page.evaluate(SMALL) == []
        assert await page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )


async def test_with_figures(chrome: Browser, house: House) -> None:
    keep(house.connection, house.a, house.clock.now())
    page = await opened(chrome, house)
    assert await page.locator("figure svg[role=img]").count() == 9
    assert await page.locator("figure table").count() == 9
    await check(page, "dashboard", EVERY)


async def test_without_figures(chrome: Browser, house: House) -> None:
    await check(await opened(chrome, house, interface="es"), "dashboard-empty")


async def test_the_keyboard_chooses_a_week_and_fetches_the_file(
    chrome: Browser, house: House
) -> None:
    keep(house.connection, house.a, house.clock.now())
    page = await opened(chrome, house, interface="en")
    await page.focus("#week")
    await page.keyboard.press("ArrowUp")  # the running week
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/dashboard?week=*")
    running = last(house.clock.now())[-1]
    assert await page.input_value("#week") == running
    assert await page.locator("svg rect.open").count() > 5, "outlined, and said: at least"
    await check(page, "dashboard-running", [(DESKTOP, "dark")])
    await page.focus("a[href='/dashboard.csv']")
    async with page.expect_download() as download:
        await page.keyboard.press("Enter")
    assert (await download.value).suggested_filename.endswith(f"{running}.csv")


async def test_an_answer_is_marked_by_keyboard(chrome: Browser, house: House) -> None:
    _, line = await handed_over(house.book, house.a)
    page = await opened(chrome, house, f"/wrong?handoff=token&line={line}")
    assert await page.get_by_text(SAID.text).get_attribute("dir") == "rtl"
    assert await page.input_value("#said") == SAID.translation
    filled = {name: RIGHT[name] for name in ("right", "title", "url")}
    for name, text in ({"about": ASKED.translation} | filled).items():
        await page.focus(f"#{name}")
        await page.keyboard.insert_text(text)
    await page.keyboard.press("Enter")
    await page.wait_for_selector("#errors")
    assert await page.evaluate("document.activeElement.id") == "errors"
    await check(page, "wrong-errors")
    await page.focus("#about")
    await page.keyboard.press("Control+A")
    await page.keyboard.insert_text(RIGHT["about"])
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/wrong?done=marked")
    assert RIGHT["about"] in await page.inner_text("li.card h2")
    await check(page, "wrong-list", [(PHONE, "light")])
