"""A member at the inbox in real Chromium, and the service's loop with scripted engines."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "integration" / "web"),
    *(str(TESTS / "unit" / part) for part in ("corridor", "partners/org", "partners/inbox")),
]

from axe_playwright_python.async_playwright import Axe  # noqa: E402
from driver import DESKTOP, PHONE  # noqa: E402
from inbox_kit import Office  # noqa: E402
from playwright.async_api import Browser, Page  # noqa: E402
from scripted import Listener, services  # noqa: E402

from bot.model import Conversation, Transcript  # noqa: E402
from bot.partners.console.doors import SESSION  # noqa: E402
from bot.partners.desk import Relay  # noqa: E402
from bot.partners.desk_words import Words  # noqa: E402
from bot.partners.model import Enrolled  # noqa: E402
from bot.ports import Rendered, Services  # noqa: E402

SHOTS = os.environ.get("PORTE_VOIX_SHOTS", "")
"""A folder to keep pictures of the pages in; empty: none are kept."""
SPOKEN = "Apportez aussi votre passeport."
SMALL = """() => [...document.querySelectorAll(
    "button, select, textarea, input:not([type=hidden]), summary, .inbox-line a, .button, li a")]
  .filter((each) => each.checkVisibility() && each.offsetParent)
  .map((each) => [each.matches("[type=checkbox]") ? each.closest("label") : each])
  .map(([each]) => [each, each.getBoundingClientRect()])
  .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
  .map(([each, box]) => `${each.id || each.textContent.trim()} ${box.width} x ${box.height}`)
"""
"""Visible controls smaller than 44 by 44 pixels."""


@dataclass
class Rendering:
    """Knows a few sentences by heart; refuses what it does not know."""

    known: dict[str, tuple[str, str, bool]] = field(default_factory=dict)
    """From the text to its translation, the same translated back, and whether it is critical."""

    async def __call__(
        self, text: str, source: str, target: str, conversation: Conversation, services: Services
    ) -> Rendered | None:
        found = self.known.get(text)
        return found and Rendered(text=found[0], back=found[1], critical=found[2])


@asynccontextmanager
async def service_of(office: Office, rendering: Rendering) -> AsyncIterator[None]:
    """The service's own loops, on the real tables."""
    bundle = services(
        clock=office.clock, vault=office.store, rendering=rendering,
        listener=Listener(says=Transcript(text=SPOKEN, language="fr", confidence=0.9)),
    )  # fmt: skip
    loops = (
        Relay(office.work, bundle, every=0.1).relaying,
        Words(office.work, bundle, every=0.1).translating,
    )
    tasks = [asyncio.create_task(loop(lambda channel: None)) for loop in loops]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Desk:
    """One open page; `problems` is what the browser's console complained about."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.problems: list[str] = []
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on(
            "console",
            lambda line: (
                line.type == "error" and self.problems.append(f"{line.text} {line.location['url']}")
            ),
        )

    async def ready(self) -> None:
        """The script runs and hears of changes."""
        await self.page.locator("html[data-ready=true][data-connected=true]").wait_for()

    async def go(self, path: str) -> None:
        await self.page.goto(self.address + path)
        await self.ready()

    async def focused(self) -> str:
        """The id of what has the focus."""
        return str(await self.page.evaluate("document.activeElement.id"))

    async def tab_to(self, selector: str, *, most: int = 80) -> None:
        """By the keyboard alone."""
        for _ in range(most):
            if await self.page.evaluate("(to) => document.activeElement.matches(to)", selector):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"{selector} cannot be reached")

    async def press(self, selector: str, key: str = "Enter") -> None:
        await self.tab_to(selector)
        await self.page.keyboard.press(key)

    async def news(self, words: str) -> None:
        """Wait until the live region says so."""
        await self.page.wait_for_function(
            "(words) => document.getElementById('inbox-news').textContent.includes(words)",
            arg=words,
        )

    async def check(self, name: str) -> None:
        """No violation of any rule of axe-core, no small target, no sideways scrolling."""
        for (width, height), scheme in ((DESKTOP, "light"), (PHONE, "dark")):
            await self.page.set_viewport_size({"width": width, "height": height})
            await self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            found = await Axe().run(self.page)
            assert [
                f"{rule['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
                for rule in found.response["violations"]
                for node in rule["nodes"]
            ] == []
            if SHOTS:
                path = f"{SHOTS}/inbox-{name}-{width}-{scheme}.png"
                await self.page.screenshot(path=path, full_page=True)
            assert await self.page.evaluate(SMALL) == []
            assert await self.page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            ) == 0  # fmt: skip
        await self.page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})


@asynccontextmanager
async def desk_of(
    browser: Browser, office: Office, member: Enrolled | None = None, **more: object
) -> AsyncIterator[Desk]:
    """A fresh browser profile; signed in as `member`, if any."""
    address = str(office.server.make_url("")).rstrip("/")
    context = await browser.new_context(
        viewport={"width": DESKTOP[0], "height": DESKTOP[1]}, locale="fr", **more
    )
    try:
        if member is not None:
            secret = await office.console.sessions.start(member.id)
            await context.add_cookies([{"name": SESSION, "value": secret, "url": address}])
        yield Desk(await context.new_page(), address)
    finally:
        await context.close()
