"""A coordinator follows docs/partners.md literally, at a person's pace, and the time of each step.

    python -m benchmarks.partners_ready [--shots DIRECTORY]

The real service, the real console, real Chromium. Nobody is hurried: every page that is new is read
at READING words a minute, every letter takes TYPING seconds, every field and every button LOOKING.
What it cannot time is walking to a printer. Prints a table.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyotp
from playwright.async_api import Page

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "acceptance"), str(ROOT / "tests" / "integration" / "web")]

from driver import PHONE, ChatPage, chromium  # noqa: E402
from service import Service, free_port  # noqa: E402

READING, TYPING, LOOKING = 180, 0.25, 1.5
"""Words a minute; seconds a letter (240 letters a minute is a practised typist, this is half of it
and less on a telephone); seconds to find a field or a button."""
LOGIN, PASSWORD = "coordination@example.org", "quatre mots au hasard"
MINUTE = 60_000


class Watch:
    """Time by step."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float]] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        begun = time.monotonic()
        yield
        self.rows.append((name, time.monotonic() - begun))


class Coordinator:
    """Reads, looks and types."""

    def __init__(self, page: Page, shots: Path | None) -> None:
        self.page, self.shots, self._read = page, shots, set[str]()

    async def reads(self, name: str) -> None:
        """What stands on a new page, once."""
        await self.page.locator("main").wait_for(timeout=MINUTE)
        if name in self._read:
            return
        self._read.add(name)
        words = len((await self.page.locator("main").inner_text()).split())
        await asyncio.sleep(words / READING * 60)
        if self.shots:
            await self.page.screenshot(path=self.shots / f"ready-{name}.png", full_page=True)

    async def types(self, field: str, text: str) -> None:
        await asyncio.sleep(LOOKING)
        await self.page.locator(field).press_sequentially(text, delay=TYPING * 1000)

    async def fills(self, field: str, text: str) -> None:
        """A field that the browser completes, such as a time of day: as long as typing it."""
        await asyncio.sleep(LOOKING + TYPING * len(text))
        await self.page.locator(field).fill(text)

    async def clicks(self, what: str) -> None:
        await asyncio.sleep(LOOKING)
        await self.page.locator(what).first.click(timeout=MINUTE)

    async def goes(self, name: str) -> None:
        """To a page by its link, from the settings where it is there."""
        link = self.page.get_by_role("link", name=name, exact=True)
        if not await link.first.is_visible():
            await self.clicks("nav summary")
        await asyncio.sleep(LOOKING)
        await link.first.click(timeout=MINUTE)
        await self.reads(name)


async def followed(directory: Path, shots: Path | None) -> Watch:
    watch, service, port = Watch(), Service(directory, free_port()), free_port()
    service.write_config(f"[console]\nport = {port}\n")
    with watch.step("1 the operator adds the association"):
        opening = await command(
            directory, "add", "Association A", "--coordinator", LOGIN, "--languages", "fr,es,ar"
        )
    await service.start()
    try:
        async with chromium() as browser:
            context = await browser.new_context(locale="fr", accept_downloads=True)
            one = Coordinator(await context.new_page(), shots)
            link = str(re.search(r"http\S+/open/\S+", opening)[0])  # type: ignore[index]
            await reachable(one.page, link)
            with watch.step("2 the account"):
                await account(one)
            with watch.step("3 opening hours"):
                await hours(one)
            with watch.step("4 a colleague"):
                await colleague(one)
            with watch.step("5 an invitation and its poster"):
                invited = await invitation(one)
            with watch.step("6 tried with a telephone"):
                async with ChatPage.open(browser, invited, locale="es", size=PHONE) as phone:
                    await tried(one, phone)
    finally:
        await service.stop()
    return watch


async def account(one: Coordinator) -> None:
    await one.reads("opening")
    secret = (await one.page.locator("#secret").text_content() or "").replace(" ", "")
    await one.types("#password", PASSWORD)
    await one.types("#again", PASSWORD)
    await asyncio.sleep(20)  # the application is opened and the square photographed
    await one.types("#code", pyotp.TOTP(secret).now())
    await one.clicks("main form button[type=submit]")
    await one.page.locator("nav").wait_for(timeout=MINUTE)
    await one.reads("home")


async def hours(one: Coordinator) -> None:
    await one.goes("Association")
    for day in range(5):
        await one.fills(f"#hours-{day}-0-opens", "09:00")
        await one.fills(f"#hours-{day}-0-closes", "17:00")
    await one.clicks("main form button[type=submit]")
    await one.page.wait_for_load_state()


async def colleague(one: Coordinator) -> None:
    await one.goes("Équipe")
    await one.clicks("main a.button")
    await one.reads("member")
    await one.types("#name", "Accueil")
    await one.types("#login", "accueil@example.org")
    await one.clicks("input[name=role][value=worker]")
    await one.clicks("main form button[type=submit]")
    await one.page.locator("#link").wait_for(timeout=MINUTE)
    await one.reads("member-link")


async def invitation(one: Coordinator) -> str:
    await one.goes("Invitations")
    await one.clicks("main a.button")
    await one.reads("invitation-new")
    await one.types("#group", "Accueil du lundi")
    await one.clicks("main form button[type=submit]")
    await one.page.locator("code.secret").first.wait_for(timeout=MINUTE)
    await one.reads("invitation")
    async with one.page.expect_download(timeout=MINUTE) as download:
        await one.clicks('form:has(input[value="A4"]) button')
    await (await download.value).path()
    return str(await one.page.locator("code.secret").first.text_content())


async def tried(one: Coordinator, phone: ChatPage) -> None:
    await phone.page.get_by_role("button", name="Español").click(timeout=2 * MINUTE)
    await phone.spoken_answer(saying="¿", timeout=120)
    await phone.page.get_by_role("button", name="Sí", exact=True).click(timeout=2 * MINUTE)
    await phone.page.get_by_text("pregunta").first.wait_for(timeout=2 * MINUTE)
    before = await phone.answers()
    await phone.write("quiero hablar con una persona")
    await phone.spoken_answer(before, saying="Association A", timeout=120)
    await phone.page.get_by_role("button", name="Sí", exact=True).last.click(timeout=2 * MINUTE)
    await one.goes("Demandes")
    await one.clicks("#inbox-free li button")
    await one.page.locator("#inbox-text").wait_for(timeout=MINUTE)
    before = await phone.answers()
    await one.types("#inbox-text", "Avez-vous une ordonnance ?")
    await one.clicks("#inbox-send")
    await phone.spoken_answer(before, saying="receta", timeout=120)


async def reachable(page: Page, link: str) -> None:
    """The console starts a moment after the service."""
    for _ in range(120):
        try:
            await page.goto(link)
            return
        except Exception:  # noqa: BLE001 - refused until it listens
            await asyncio.sleep(0.5)
    raise TimeoutError(link)


async def command(directory: Path, *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "partners", arguments[0],
        "--config", str(directory / "porte-voix.toml"), *arguments[1:],
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0
    return out.decode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        watch = asyncio.run(followed(Path(directory), options.shots))
    print("| step | minutes |\n|---|---|")
    for name, seconds in watch.rows:
        print(f"| {name} | {seconds / 60:.1f} |")
    print(f"| all | {sum(seconds for _, seconds in watch.rows) / 60:.1f} |")


if __name__ == "__main__":
    main()
