"""A Dari speaker and a French social worker, through the real service, the real console and two
real browsers: from the link that the operator prints to the goodbye. Dari is translated here by the
phrase bank alone; what it does not hold is refused honestly, and that is seen, too."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pyotp
from playwright.async_api import Browser, Page
from service import FIXTURES, ROOT, Service, free_port

sys.path.append(str(Path(__file__).parents[1] / "integration" / "web"))
from driver import PHONE, SECOND, ChatPage, chromium

SHOTS = os.environ.get("PORTE_VOIX_SHOTS", "")
"""A folder to keep pictures of the pages in; empty: none are kept."""
LOGIN, PASSWORD = "coordination@example.org", "quatre mots au hasard"
WAIT = 240.0
SLOW = WAIT * SECOND
YES_ALOUD = FIXTURES / "speech" / "word-fa-yes.ogg"
DOCTOR, DOCTOR_FR = "باید پیش دکتر بروم.", "J'ai besoin de voir un médecin."
PERSON = "می‌خواهم با یک انسان صحبت کنم"
PRESCRIPTION, PRESCRIPTION_FA = "Avez-vous une ordonnance ?", "نسخه دارید؟"
DIABETES, DIABETES_FR = "دیابت دارم.", "J'ai du diabète."
UNKNOWN = "Apportez le formulaire que la voisine de votre cousin a signé."


async def test_from_the_invitation_to_the_goodbye(tmp_path: Path) -> None:
    service = Service(tmp_path, free_port())
    service.write_config(CONSOLE.format(port=(port := free_port())))
    opening = await partners(
        tmp_path, "add", "Association A", "--coordinator", LOGIN, "--languages", "fa,fr"
    )
    token = re.search(r"token: (\S+)", opening)[1]  # type: ignore[index]
    invited = await partners(tmp_path, "invite", token, "--group", "A", "--single-use")
    link = re.search(r"web: (\S+)", invited)[1]  # type: ignore[index]
    async with started(service), chromium() as browser:
        helper = await signed_in(browser, re.search(r"http\S+/open/\S+", opening)[0], port)  # type: ignore[index]
        async with ChatPage.open(browser, link, locale="fa", size=PHONE) as person:
            await onboarded(person)
            await handed_over(person)
            await taken(helper, person)
            await answered(helper, person)
            await closed(helper, person)
            assert await person.axe() == []
            assert person.problems == []


async def onboarded(person: ChatPage) -> None:
    """The link alone opens the welcome; a language is chosen, and yes is said aloud."""
    await person.spoken_answer(saying="به فارسی", timeout=WAIT)
    await person.page.get_by_role("button", name="فارسی").click(timeout=SLOW)
    asked = await person.spoken_answer(saying="موافق هستید؟", timeout=WAIT)
    assert asked.direction == "rtl"
    await shot(person.page, "person-consent")
    before = await person.answers()
    await says(person, YES_ALOUD)
    await person.spoken_answer(before, saying="بله شما را یادداشت کردم", timeout=WAIT)


async def handed_over(person: ChatPage) -> None:
    """What would be shared is said first; a spoken yes lays it at the desk."""
    await said(person, DOCTOR, "CPAM")
    offered = await said(person, PERSON, "موافق هستید؟")
    assert "Association A" in offered
    before = await person.answers()
    await says(person, YES_ALOUD)
    await person.spoken_answer(before, saying="Association A رسید", timeout=WAIT)


async def taken(helper: Page, person: ChatPage) -> None:
    """It appears at the desk by itself, translated; the person hears that it was taken."""
    await helper.locator("#inbox-free li").first.wait_for(timeout=SLOW)
    await shot(helper, "helper-queue")
    before = await person.answers()
    await helper.locator("#inbox-free li button").first.click()
    await helper.get_by_text(DOCTOR_FR).wait_for(timeout=SLOW)
    assert await helper.get_by_text(DOCTOR).count() >= 1
    await person.spoken_answer(before, saying="Association A", timeout=WAIT)


async def answered(helper: Page, person: ChatPage) -> None:
    """Both ways, in the bank's words; what nobody can translate is said not to be sent."""
    before = await person.answers()
    await helper.locator("#inbox-text").fill(PRESCRIPTION)
    await helper.locator("#inbox-send").click()
    shown = await person.spoken_answer(before, saying=PRESCRIPTION_FA, timeout=WAIT)
    assert shown.language == "fa"
    assert shown.sound_seconds
    assert shown.sound_seconds > 0.5
    await person.write(DIABETES)
    await helper.get_by_text(DIABETES_FR).wait_for(timeout=SLOW)
    await shot(helper, "helper-thread")
    before = await person.answers()
    await helper.locator("#inbox-text").fill(UNKNOWN)
    await helper.locator("#inbox-send").click()
    await helper.locator(".inbox-line.failed").wait_for(timeout=SLOW)
    assert await person.answers() == before
    await shot(helper, "helper-untranslated")
    await shot(person.page, "person-thread")


async def closed(helper: Page, person: ChatPage) -> None:
    """The goodbye is heard, and the machine says that it is one again."""
    before = await person.answers()
    await helper.locator("#inbox-ending-open").click()
    await helper.locator("#inbox-ending button").click()
    await person.spoken_answer(before, timeout=WAIT)
    before = await person.answers()
    await person.write("تو ماشین هستی؟")
    await person.spoken_answer(before, timeout=WAIT)


# --- the ways there -------------------------------------------------------------------------------

CONSOLE = "[console]\nport = {port}\n"


@asynccontextmanager
async def started(service: Service) -> AsyncIterator[None]:
    """On the data that the command line made; ended in any case."""
    try:
        await service.start()
        yield
    finally:
        await service.stop()


async def partners(directory: Path, *arguments: str) -> str:
    """What the command line says."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "partners", arguments[0],
        "--config", str(directory / "porte-voix.toml"), *arguments[1:],
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0
    return out.decode()


async def signed_in(browser: Browser, link: str, port: int) -> Page:
    """The account is opened by its link, with a password and a code, and the inbox with it."""
    context = await browser.new_context(locale="fr")
    page = await context.new_page()
    for _ in range(60):  # the console starts a moment after the service
        try:
            await page.goto(link)
            break
        except Exception:  # noqa: BLE001 - refused until it listens
            await asyncio.sleep(1)
    secret = (await page.locator("#secret").text_content() or "").replace(" ", "")
    await page.locator("#password").fill(PASSWORD)
    await page.locator("#again").fill(PASSWORD)
    await page.locator("#code").fill(pyotp.TOTP(secret).now())
    await shot(page, "helper-opening")
    await page.locator("form button[type=submit]").last.click()
    await page.wait_for_load_state()
    if "/sign-in" in page.url or await page.locator("#sign-in").count():
        await page.locator("#login").fill(LOGIN)
        await page.locator("#password").fill(PASSWORD)
        await page.locator("#code").fill(pyotp.TOTP(secret).now())
        await page.locator("#sign-in button").click()
    await page.goto(f"http://127.0.0.1:{port}/inbox")
    await page.locator("#inbox-free").wait_for(state="attached", timeout=SLOW)
    return page


async def said(person: ChatPage, text: str, saying: str) -> str:
    """The person types; the text of the first spoken answer with `saying` in it."""
    before = await person.answers()
    await person.write(text)
    return (await person.spoken_answer(before, saying=saying, timeout=WAIT)).text


async def says(person: ChatPage, note: Path) -> None:
    """The person sends a voice note."""
    await person.page.set_input_files("#file", str(note))
    await person.page.locator("#attachments li").first.wait_for()
    await person.page.locator("#send").press("Enter")


async def shot(page: Page, name: str) -> None:
    if SHOTS:
        await page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)
