"""The pages of announcements in real Chromium: keyboard, axe-core, phones, right to left."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "integration" / "web"),
    *(str(TESTS / "unit" / part) for part in ("corridor", "partners/org", "partners/news")),
]

from axe_playwright_python.async_playwright import Axe  # noqa: E402
from console_of_news import Browser, Door, console_of  # noqa: E402
from driver import DESKTOP, PHONE, SMALL, chromium  # noqa: E402
from news_kit import Scene, scene_at  # noqa: E402
from playwright.async_api import Browser as Chromium  # noqa: E402
from playwright.async_api import Page  # noqa: E402

from bot.model import ConversationKey  # noqa: E402
from bot.partners.console.doors import SESSION  # noqa: E402
from bot.partners.news.model import AnnouncementState  # noqa: E402

pytestmark = pytest.mark.asyncio(loop_scope="module")
TEXT = "Le cours de français commence le 3 mars à 14 h.\nAdresse : 12 rue de la Gare."
SHOTS = os.environ.get("PORTE_VOIX_SHOTS", "")
"""A folder to keep pictures of the pages in; empty: none are kept."""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Chromium]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene_at(tmp_path) as scene:
        scene.rendering.refuses = frozenset({"uk"})
        scene.rendering.said = {"ar": "تبدأ دورة اللغة الفرنسية في 3 مارس الساعة 14."}
        await scene.agree(1, "uk")
        await scene.agree(2, "ar")
        yield scene


@pytest_asyncio.fixture(loop_scope="module")
async def door(scene: Scene) -> AsyncIterator[Door]:
    async with console_of(scene) as door:
        yield door


async def opened(browser: Chromium, member: Browser) -> Page:
    context = await browser.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    await context.add_cookies([{"name": SESSION, "value": member.secret, "url": member.address}])
    page = await context.new_page()
    page.set_default_timeout(10_000)
    await page.goto(f"{member.address}/announcements")
    return page


async def check(page: Page, name: str) -> None:
    """No violation of any rule of axe-core, no small target, no sideways scrolling."""
    for (width, height), scheme in ((DESKTOP, "light"), (PHONE, "dark")):
        await page.set_viewport_size({"width": width, "height": height})
        await page.emulate_media(color_scheme=scheme)
        found = await Axe().run(page)
        assert [
            (rule["id"], rule["nodes"][0]["html"]) for rule in found.response["violations"]
        ] == []
        if SHOTS:
            await page.screenshot(path=f"{SHOTS}/news-{name}-{width}-{scheme}.png", full_page=True)
        assert await page.evaluate(SMALL) == []
        assert await page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        ) == 0  # fmt: skip
    await page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})


async def tab_to(page: Page, selector: str) -> None:
    """By the keyboard alone."""
    for _ in range(60):
        if await page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached")


async def test_axe_finds_nothing_on_any_page(browser, scene, door) -> None:
    page = await opened(browser, await door.enter())
    await check(page, "list")
    await page.locator("#text").evaluate("(field) => field.removeAttribute('required')")
    await page.locator("form:has(#text) button").click()
    assert await page.locator("#text").get_attribute("aria-invalid") == "true"
    await check(page, "error")
    await page.fill("#text", TEXT)
    await page.locator("form:has(#text) button").click()
    await page.locator("text=en cours de traduction").first.wait_for()
    await check(page, "asked")
    await scene.word()
    await page.locator("a.button").click()
    await page.locator("#words-uk").wait_for()
    assert (
        await page.locator("p[lang=ar]").evaluate("(one) => getComputedStyle(one).direction")
        == "rtl"
    )
    await check(page, "preview")
    await page.locator("input[value=later]").check()
    await page.fill("#day", "2026-11-24")
    await page.fill("#time", "05:00")
    await page.locator("form:has(#time) button").click()
    assert await page.locator("#time").get_attribute("aria-invalid") == "true"
    assert await page.locator("input[value=later]").is_checked()
    await check(page, "closed")
    await page.goto(page.url.removesuffix("/agree"))
    await page.locator("form:has(#time) button").click()
    await page.locator("text=C'est décidé").wait_for()
    await check(page, "agreed")
    assert await scene.send() == 1
    await page.locator("main a").first.click()
    await page.locator("h3 a").click()
    await page.locator("text=Envoyé à moins de 5 personnes").wait_for()
    await check(page, "done")


async def test_by_the_keyboard_alone(browser, scene, door) -> None:
    page = await opened(browser, await door.enter())
    await tab_to(page, "#text")
    await page.keyboard.type("Fermé le 24 décembre.")
    await tab_to(page, "form:has(#text) button")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/announcements/*done=written")
    await scene.word()
    await tab_to(page, "a.button")
    await page.keyboard.press("Enter")
    await page.locator("#words-uk").wait_for()
    await tab_to(page, "#words-uk")  # open: nothing was translated there
    await page.keyboard.type("Зачинено 24 грудня.")
    await tab_to(page, "form:has(#words-uk) button")
    await page.keyboard.press("Enter")
    await page.locator("text=Vos mots sont enregistrés").wait_for()
    await tab_to(page, "form:has(#when-now) button")
    await page.keyboard.press("Enter")
    await page.locator("text=C'est décidé").wait_for()
    [listed] = await scene.announcements.of(scene.organisation)
    assert listed.state is AnnouncementState.AGREED
    assert await scene.send() == 2
    texts = [reply.text for _, reply in await scene.delivered()]
    assert any("Зачинено 24 грудня." in text for text in texts)


async def test_axe_finds_nothing_on_the_page_of_rooms(browser, scene, door) -> None:
    page = await opened(browser, await door.enter())
    await page.goto(page.url.replace("/announcements", "/rooms"))
    await page.locator("main form button").click()
    code = (await page.locator(".secret").inner_text()).removeprefix("/desk ")
    await check(page, "rooms-code")
    key = ConversationKey(channel="telegram", chat="-1", person="7")
    assert scene.store.rooms is not None
    assert await scene.store.rooms.open(key, code) is not None
    await page.goto(page.url)
    await page.locator("main li h3").wait_for()
    await check(page, "rooms-list")
