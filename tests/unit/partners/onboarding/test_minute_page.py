"""An invitation's link in real Chromium: sent once, unseen, heard even where nothing may play by
itself; and large letters stay large."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from minute_kit import SECRET, phrase
from playwright.async_api import Browser, async_playwright

TESTS = Path(__file__).parents[3]
sys.path[:0] = [str(TESTS / "unit" / "web"), str(TESTS / "integration" / "web")]

from driver import ARGUMENTS, CHROMIUM, PHONE, ChatPage  # noqa: E402
from web_kit import PHRASES, Answerer, MemoryVault, TestClock, answer, tone  # noqa: E402

from bot.channels.web import WebChannel  # noqa: E402
from bot.model import Message, Reply  # noqa: E402

pytestmark = pytest.mark.asyncio(loop_scope="session")

TOUCHED = """const play = HTMLMediaElement.prototype.play;
let touched = false;
addEventListener("keydown", () => (touched = true), true);
HTMLMediaElement.prototype.play = function () {
  if (touched) return play.call(this);
  return Promise.reject(new DOMException("not yet", "NotAllowedError"));
};"""
"""As on telephones: nothing sounds before the person touched the page. Chromium's own rule cannot
be used here: what drives it counts as a touch."""


def script(message: Message) -> list[Reply]:
    if message.text.startswith("/start "):
        said = [answer(phrase("first-hello", tag), language=tag) for tag in ("fr", "en")]
        return [said[0], replace(said[1], choices=("Français", "English"))]
    large = {"grand": True, "normal": False}.get(message.text)
    return [replace(answer("Voici."), large=large)]


@pytest_asyncio.fixture(loop_scope="session")
async def place() -> AsyncIterator[tuple[str, Answerer]]:
    """The address of a page, and who answers behind it."""
    answerer = Answerer(script, tone(0.4))
    channel = WebChannel(MemoryVault(), PHRASES, clock=TestClock(), port=0, ack_timeout=3)
    tasks = [
        asyncio.create_task(channel.receive(answerer)),
        asyncio.create_task(answerer.run(channel)),
    ]
    await asyncio.wait_for(channel.started.wait(), 10)
    yield f"http://127.0.0.1:{channel.port}/", answerer
    for task in tasks:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def window() -> AsyncIterator[Browser]:
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


async def test_a_link_is_sent_once_and_unseen_and_one_touch_lets_it_be_heard(
    window: Browser, place: tuple[str, Answerer]
) -> None:
    address, answerer = place
    link = f"{address}?lang=fr&invite={SECRET}"
    async with ChatPage.open(window, link, size=PHONE, script=TOUCHED) as chat:
        page = chat.page
        shown = await chat.spoken_answer(1)
        assert shown.choices == ["Français", "English"]
        assert [one.text for one in answerer.messages] == [f"/start {SECRET}"]
        assert page.url == f"{address}?lang=fr"
        assert SECRET not in await page.content()
        assert await page.locator(".mine").count() == 0

        listen = page.locator("#listen")
        await listen.wait_for()
        assert await listen.inner_text() == phrase("first-web-listen")
        assert await chat.axe() == []
        assert await chat.small_targets() == []
        assert await chat.sideways() == 0
        await listen.focus()
        await page.keyboard.press("Enter")
        await page.wait_for_function(
            "() => [...document.querySelectorAll('.theirs audio')].every(one => one.ended)"
        )
        assert await listen.is_hidden()

        await page.reload()
        await chat.ready()
        await chat.write("bonjour")
        await chat.spoken_answer()
        assert [one.text for one in answerer.messages] == [f"/start {SECRET}", "bonjour"]
        assert chat.problems == []


@pytest.mark.parametrize(
    "address", ["?invite=", "?invite=a%20b", "?invite=%3Cscript%3E", "?other=x"]
)
async def test_what_is_no_invitation_is_not_sent(
    window: Browser, place: tuple[str, Answerer], address: str
) -> None:
    async with ChatPage.open(window, place[0] + address) as chat:
        await chat.write("bonjour")
        await chat.spoken_answer()
        assert [one.text for one in place[1].messages] == ["bonjour"]
        assert "invite" not in chat.page.url


async def test_large_letters_stay_until_they_are_not_wanted(
    window: Browser, place: tuple[str, Answerer]
) -> None:
    async with ChatPage.open(window, place[0], size=PHONE) as chat:
        size = "() => parseFloat(getComputedStyle(document.querySelector('.words')).fontSize)"
        await chat.write("bonjour")
        await chat.answer(0)
        usual = await chat.page.evaluate(size)
        await chat.write("grand")
        await chat.answer(1)
        assert await chat.page.evaluate(size) > 1.4 * usual
        assert await chat.sideways() == 0
        assert await chat.axe() == []
        await chat.write("autre chose")
        await chat.answer(2)
        assert await chat.page.evaluate(size) > 1.4 * usual
        await chat.page.reload()
        await chat.ready()
        await chat.write("autre chose")
        await chat.answer(0)
        assert await chat.page.evaluate(size) > 1.4 * usual
        await chat.write("normal")
        await chat.answer(1)
        assert await chat.page.evaluate(size) == usual
