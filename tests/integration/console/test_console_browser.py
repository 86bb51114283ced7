"""The console in real Chromium: keyboard, axe-core, phones, zoom, dark, passkeys."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "integration" / "web"),
    str(TESTS / "unit" / "partners" / "console"),
]

from argon2 import PasswordHasher  # noqa: E402
from axe_playwright_python.async_playwright import Axe  # noqa: E402
from console_kit import PASSWORD, House, house_in  # noqa: E402
from driver import DESKTOP, PHONE, chromium  # noqa: E402
from playwright.async_api import Browser, Page, expect  # noqa: E402

from bot.partners.console.doors import SESSION  # noqa: E402
from bot.partners.console.passwords import Passwords  # noqa: E402
from bot.partners.model import Enrolled, Invitation, Member, Role  # noqa: E402

pytestmark = pytest.mark.asyncio(loop_scope="module")
SHOTS = os.environ.get("PORTE_VOIX_SHOTS", "")
"""A folder to keep pictures of the pages in; empty: none are kept."""
ZOOMED = (DESKTOP[0] // 2, DESKTOP[1] // 2)
FOCUS = "document.activeElement.id || document.activeElement.textContent.trim()"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll(
    "button, select, textarea, input:not([type=hidden]), .button, nav a")]
  .filter((each) => each.checkVisibility() && !each.closest("[aria-hidden]")
    && !each.matches("[aria-hidden]"))
  .map((each) => each.matches("[type=checkbox], [type=radio]") ? each.closest("label") : each)
  .map((each) => [each, each.getBoundingClientRect()])
  .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
  .map(([each, box]) => `${each.id || each.textContent.trim()} ${box.width} x ${box.height}`)
"""
"""Visible controls smaller than 44 by 44 pixels."""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_in(tmp_path) as house:
        house.console.sign_in.passwords = Passwords(
            PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        )
        yield house


class Tab:
    """A page, and everything that its console complained about."""

    def __init__(self, page: Page, house: House) -> None:
        self.page = page
        self.address = f"http://localhost:{house.server.port}"
        self.problems: list[str] = []
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on(
            "console",
            lambda line: self.problems.append(line.text) if line.type == "error" else None,
        )

    async def go(self, path: str) -> None:
        await self.page.goto(self.address + path)

    async def tab_to(self, selector: str, most: int = 60) -> None:
        for _ in range(most):
            if await self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"{selector} is out of the keyboard's reach")

    async def type_into(self, selector: str, text: str) -> None:
        await self.tab_to(selector)
        await self.page.keyboard.type(text)

    async def faults(self, *, axe: bool = True) -> list[str]:
        """What axe-core finds, with all its rules; what is too small or too wide."""
        found = await Axe().run(self.page) if axe else None
        wrong = [
            f"{rule['id']}: {node['html'][:120]}"
            for rule in (found.response["violations"] if found else ())
            for node in rule["nodes"]
        ]
        wrong += await self.page.evaluate(SMALL)
        if wide := await self.page.evaluate(SIDEWAYS):
            wrong.append(f"{wide} pixels too wide")
        return wrong

    async def look(self, name: str) -> None:
        """The page on a desk; at 200 % zoom of the same window, which halves its width; and on a
        phone in the dark."""
        views = (
            ("desktop", DESKTOP, "light"),
            ("zoomed", ZOOMED, "light"),
            ("phone", PHONE, "dark"),
        )
        for view, (width, height), scheme in views:
            await self.page.set_viewport_size({"width": width, "height": height})
            await self.page.emulate_media(color_scheme=scheme)
            await self.shoot(f"{name}-{view}")
            assert await self.faults(axe=view != "zoomed") == [], (name, view)
        await self.page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
        await self.page.emulate_media(color_scheme="light")

    async def shoot(self, name: str) -> None:
        if SHOTS:
            await self.page.screenshot(path=f"{SHOTS}/console-{name}.png", full_page=True)


@asynccontextmanager
async def tab(
    browser: Browser, house: House, member: Enrolled | None = None,
    size: tuple[int, int] = DESKTOP, **more: object,
) -> AsyncIterator[Tab]:  # fmt: skip
    context = await browser.new_context(
        locale="fr", viewport={"width": size[0], "height": size[1]}, **more
    )
    context.set_default_timeout(10_000)
    page = Tab(await context.new_page(), house)
    if member is not None:
        secret = await house.console.sessions.start(member.id)
        await context.add_cookies([{"name": SESSION, "value": secret, "url": page.address}])
    try:
        yield page
    finally:
        await context.close()


async def test_sign_in_by_keyboard_alone(browser: Browser, house: House) -> None:
    await house.member(house.a, Role.COORDINATOR)
    async with tab(browser, house) as one:
        await one.go("/")
        await one.page.keyboard.press("Tab")
        assert await one.page.evaluate(FOCUS) == "Aller au contenu"
        await one.type_into("#login", "coordinator1@example.org")
        await one.type_into("#password", "something else")
        await one.type_into("#code", "000000")
        await one.page.keyboard.press("Enter")
        await one.page.locator("#errors").wait_for()
        assert await one.page.evaluate(FOCUS) == "errors", "what is wrong is read first"
        assert (await one.page.title()).startswith("À corriger :")
        await one.shoot("sign-in-wrong")
        assert await one.faults() == []
        assert await one.page.input_value("#login") == "coordinator1@example.org"
        await one.type_into("#password", PASSWORD)
        await one.type_into("#code", house.code())
        await one.page.keyboard.press("Enter")
        await one.page.wait_for_url("**/")
        await expect(one.page.locator("h1")).to_have_text("Accueil")
        await one.tab_to("form[action='/sign-out'] button")
        await one.page.keyboard.press("Enter")
        await expect(one.page.locator("#live")).to_have_text("Vous êtes déconnecté.")
        # The answer to the wrong try is a 400; the browser says so. Nothing else.
        assert [line for line in one.problems if "400" not in line] == []


async def test_an_account_is_opened_by_keyboard(browser: Browser, house: House) -> None:
    member = Member(name="Membre", login="member@example.org")
    link = await house.members.add(house.a, member, Role.VOLUNTEER)
    async with tab(browser, house, size=PHONE) as one:
        await one.go(f"/open/{link}")
        await one.shoot("opening-phone")
        assert await one.faults() == []
        secret = (await one.page.locator("#secret").text_content() or "").replace(" ", "")
        await one.type_into("#password", PASSWORD)
        await one.type_into("#again", PASSWORD)
        await one.type_into("#code", house.code(secret))
        await one.page.keyboard.press("Enter")
        await expect(one.page.locator("#live")).to_contain_text("Votre compte est ouvert.")
        await one.go(f"/open/{link}")
        assert await one.faults() == []
        assert [line for line in one.problems if "404" not in line] == []


async def test_a_passkey_is_made_and_signs_in(browser: Browser, house: House) -> None:
    me = await house.member(house.a, Role.WORKER)
    async with tab(browser, house, me) as one:
        devices = await one.page.context.new_cdp_session(one.page)
        await devices.send("WebAuthn.enable")
        made = await devices.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
            "hasUserVerification": True, "isUserVerified": True,
        }})  # fmt: skip
        await one.go("/account")
        await one.type_into("#device", "ordinateur du bureau")
        await one.tab_to("[data-passkey=register]")
        await one.page.keyboard.press("Enter")
        await expect(one.page.locator("#live")).to_have_text("La clé d'accès est ajoutée.")
        await expect(one.page.locator("main")).to_contain_text("ordinateur du bureau")
        assert await one.faults() == []
        await one.shoot("account-passkey")

        await one.page.locator("[data-passkey=register]").click()
        await expect(one.page.locator("[data-passkey-alert]")).to_be_visible()  # there already

        await one.page.locator("form[action='/sign-out'] button").click()
        await one.tab_to("[data-passkey=sign-in]")
        await one.page.keyboard.press("Enter")
        await one.page.wait_for_url("**/")
        await expect(one.page.locator("main")).to_contain_text("Bienvenue, Worker.")

        # Who is not verified by the device gets in with neither it nor a copy of it.
        authenticator = {"authenticatorId": made["authenticatorId"]}
        await devices.send("WebAuthn.setUserVerified", authenticator | {"isUserVerified": False})
        await one.page.locator("form[action='/sign-out'] button").click()
        await one.page.locator("[data-passkey=sign-in]").click()
        await expect(one.page.locator("[data-passkey-alert]")).to_be_visible()
        await one.go("/")
        assert one.page.url.endswith("/sign-in")

        await house.members.remove(house.a, me.id)
        await devices.send("WebAuthn.setUserVerified", authenticator | {"isUserVerified": True})
        await one.page.locator("[data-passkey=sign-in]").click()
        await expect(one.page.locator("[data-passkey-alert]")).to_contain_text("n'est pas acceptée")
        assert [line for line in one.problems if "400" not in line] == []


async def pages(house: House, boss: Enrolled) -> dict[str, str]:
    """Every page of ours that can be had by an address, by a name for its picture."""
    member = Member(name="Membre", login="member@example.org", languages=("fa", "ti"))
    await house.members.add(house.a, member, Role.VOLUNTEER)
    (other,) = [one for one in await house.members.of(house.a) if one.id != boss.id]
    for group, places in (("Cours de français du mardi", 12), ("Accueil de jour", None)):
        invitation = Invitation(group=group, languages=("ar", "fa"))
        await house.console.invitations.issue(house.a, invitation, places, 90, by=boss.id)
    return {
        "home": "/",
        "association": "/association",
        "members": "/members",
        "member-new": "/members/new",
        "member": f"/members/{other.token}",
        "member-remove": f"/members/{other.token}/remove",
        "invitations": "/invitations",
        "invitation-new": "/invitations/new",
        "sheets": "/sheets",
        "sheet": "/sheets/apl-housing-aid",
        "trail": "/trail?check",
        "account": "/account",
        "nothing": "/nothing-here",
    }


async def test_every_page(browser: Browser, house: House) -> None:
    boss = await house.member(house.a, Role.COORDINATOR)
    found = await pages(house, boss)
    async with tab(browser, house, boss) as one:
        for shown, path in found.items():
            await one.go(path)
            await one.look(shown)
        await one.go("/association")
        await one.page.fill("#hours-0-0-opens", "09:00")
        await one.page.get_by_role("button", name="Enregistrer").click()
        await one.page.locator("#errors").wait_for()
        await one.look("association-wrong")
        await one.go("/members/new")
        await one.page.fill("#name", "Membre")
        await one.page.fill("#login", "second@example.org")
        await one.page.get_by_role("button", name="Ajouter et créer le lien").click()
        await one.page.locator("#link").wait_for()
        await one.look("member-link")
        await one.go("/invitations/new")
        await one.page.fill("#group", "Permanence du jeudi")
        await one.page.get_by_role("button", name="Créer l'invitation").click()
        await one.page.locator(".qr").first.wait_for()
        await one.look("invitation")
        async with one.page.expect_download() as waiting:
            await one.page.get_by_role("button", name="Code QR (PNG) Telegram").click()
        assert (await waiting.value).suggested_filename == "porte-voix-telegram.png"
        assert [line for line in one.problems if "40" not in line] == []


async def test_without_scripts_everything_but_passkeys_works(
    browser: Browser, house: House
) -> None:
    boss = await house.member(house.a, Role.COORDINATOR)
    async with tab(browser, house, java_script_enabled=False) as one:
        await one.go("/sign-in")
        await one.page.fill("#login", boss.member.login)
        await one.page.fill("#password", PASSWORD)
        await one.page.fill("#code", house.code())
        await one.page.keyboard.press("Enter")
        await expect(one.page.locator("h1")).to_have_text("Accueil")
        await one.go("/association")
        await one.page.fill("#name", "Association A, nouvelle")
        await one.page.get_by_role("button", name="Enregistrer").click()
        await expect(one.page.locator("#live")).to_have_text("C'est enregistré.")
        await expect(one.page.locator(".whose")).to_have_text("Association A, nouvelle")
