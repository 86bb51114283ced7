"""Drives the web chat in real headless Chromium, as a person with a keyboard would.

Works against any running service: give `ChatPage.open` its address.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--use-fake-device-for-media-stream", "--autoplay-policy=no-user-gesture-required",
]  # fmt: skip
ALLOW = "--use-fake-ui-for-media-stream"  # the person allows the microphone
DENY = "--deny-permission-prompts"  # the person refuses it
DESKTOP = (1280, 900)
PHONE = (360, 740)
SECOND = 1000  # milliseconds


@asynccontextmanager
async def chromium(microphone: str = ALLOW) -> AsyncIterator[Browser]:
    """Debian's Chromium with a fake microphone. Missing Chromium is an error, never a skip."""
    assert CHROMIUM, "no Chromium on the path: apt-get install chromium"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*ARGUMENTS, microphone]
        )
        try:
            yield browser
        finally:
            await browser.close()


@dataclass(frozen=True)
class Shown:
    """One answer as the page shows it."""

    text: str
    language: str
    direction: str
    links: list[str]
    choices: list[str]
    sound_seconds: float | None
    """Length of the playable sound; None when there is no audio element."""


class ChatPage:
    """One open page. `problems` collects everything the browser's console complained about,
    `requested` every address that the page asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.problems: list[str] = []
        self.requested: list[str] = []
        page.on("request", lambda request: self.requested.append(request.url))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on(
            "console",
            lambda line: self.problems.append(line.text) if line.type == "error" else None,
        )

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        browser: Browser,
        address: str,
        *,
        locale: str = "fr",
        size: tuple[int, int] = DESKTOP,
        scheme: str = "light",
        zoom: float = 1.0,
        script: str = "",
        **more,
    ) -> AsyncIterator[ChatPage]:
        """A fresh browser profile on `address`, ready to use. `zoom` 2.0 is 200 % zoom.
        `script` runs before the page's own."""
        width, height = size
        context = await browser.new_context(
            locale=locale,
            viewport={"width": int(width / zoom), "height": int(height / zoom)},
            device_scale_factor=zoom,
            color_scheme=scheme,
            **more,
        )
        try:
            if script:
                await context.add_init_script(script)
            chat = cls(await context.new_page())
            await chat.page.goto(address)
            await chat.ready()
            yield chat
        finally:
            await context.close()

    async def ready(self) -> None:
        """Wait until the script runs and the event stream is open."""
        await self.page.locator("html[data-ready=true][data-connected=true]").wait_for(
            timeout=20 * SECOND
        )

    async def tab_to(self, selector: str, *, most: int = 40) -> int:
        """Press Tab until `selector` has the focus; how many presses it took."""
        for presses in range(most + 1):
            if await self.page.evaluate(
                "selector => document.activeElement.matches(selector)", selector
            ):
                return presses
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"{selector} is out of the keyboard's reach")

    async def write(self, text: str) -> None:
        """Go to the field by keyboard, type and press Enter."""
        await self.tab_to("#text")
        await self.page.keyboard.type(text)
        await self.page.keyboard.press("Enter")

    async def attach_photo(self, *paths: Path) -> None:
        """Reach the file control by keyboard and choose photos in it."""
        await self.tab_to("#file")
        await self.page.set_input_files("#file", [str(path) for path in paths])
        await self.page.locator("#attachments li").nth(len(paths) - 1).wait_for()

    async def record(self, seconds: float) -> None:
        """Record with the (fake) microphone by keyboard alone: Space starts, Space sends."""
        await self.tab_to("#record")
        await self.page.keyboard.press("Space")
        await self.page.locator("#record[aria-pressed=true]").wait_for()
        await self.page.wait_for_timeout(seconds * SECOND)
        await self.page.keyboard.press("Space")
        await self.page.locator("#record[aria-pressed=false]").wait_for()

    async def answer(self, number: int = 0, *, timeout: float = 60, sound: bool = True) -> Shown:
        """The answer with this number, once it is shown and, with `sound`, can be played."""
        item = self.page.locator(".theirs").nth(number)
        await item.wait_for(timeout=timeout * SECOND)
        if sound:
            await item.locator("audio").wait_for(timeout=timeout * SECOND)
        return Shown(**await item.evaluate(READ))

    async def spoken_answer(
        self, after: int = 0, *, saying: str = "", timeout: float = 60
    ) -> Shown:
        """The first answer with a playable sound, and with `saying` in it, beyond the first
        `after` answers. An answer may come in several notes, the later ones with a welcome."""
        found = await self.page.wait_for_function(
            "([after, saying]) => { const items = [...document.querySelectorAll('.theirs')];"
            " const number = items.findIndex((item, n) => n >= after"
            " && item.querySelector('audio') && item.textContent.includes(saying));"
            " return number < 0 ? null : {number}; }",
            arg=[after, saying],
            timeout=timeout * SECOND,
        )
        return await self.answer((await found.json_value())["number"])

    async def answers(self) -> int:
        """How many answers are on the page."""
        return await self.page.locator(".theirs").count()

    async def status(self) -> str:
        """What the status line says."""
        return (await self.page.locator("#status").text_content()) or ""

    async def alert(self) -> str:
        """What the alert says."""
        return (await self.page.locator("#alert").text_content()) or ""

    async def axe(self) -> list[str]:
        """Violations that axe-core finds, all its rules on."""
        found = await Axe().run(self.page)
        return [
            f"{rule['id']}: {node['html'][:120]} {node.get('failureSummary', '')[:200]}"
            for rule in found.response["violations"]
            for node in rule["nodes"]
        ]

    async def small_targets(self) -> list[str]:
        """Visible controls smaller than 44 by 44 pixels."""
        return await self.page.evaluate(SMALL)

    async def sideways(self) -> int:
        """How many pixels the page is wider than the window (should be 0)."""
        return await self.page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )


READ = """async (item) => {
  const audio = item.querySelector("audio");
  if (audio && !(audio.readyState >= 1)) {
    await new Promise((resolve, reject) => {
      audio.addEventListener("loadedmetadata", resolve, { once: true });
      audio.addEventListener("error", () => reject(new Error("the sound cannot be played")), { once: true });
    });
  }
  return {
    text: item.querySelector(".words").textContent,
    language: item.lang,
    direction: getComputedStyle(item).direction,
    links: [...item.querySelectorAll("a")].map((link) => link.href),
    choices: [...item.querySelectorAll(".choices button")].map((button) => button.textContent),
    sound_seconds: audio ? audio.duration : null,
  };
}"""  # noqa: E501

SMALL = """() => [...document.querySelectorAll("button, select, textarea, label:has(input)")]
  .filter((each) => each.checkVisibility())
  .map((each) => [each, each.getBoundingClientRect()])
  .filter(([, box]) => box.width < 44 || box.height < 44)
  .map(([each, box]) => `${each.id || each.textContent.trim()} ${box.width} x ${box.height}`)
"""
