"""The inbox in real Chromium: live, by keyboard alone, on phones, with Arabic, without a script."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pyotp
import pytest
import pytest_asyncio

sys.path.insert(0, str(Path(__file__).parent))

from inbox_driver import SPOKEN, Desk, Rendering, desk_of, service_of  # noqa: I001
from argon2 import PasswordHasher
from driver import chromium
from inbox_kit import TOTP, Office, letter, office_at, said
from PIL import Image
from playwright.async_api import Browser

from bot.model import Attachment, HandoffState, Side, Urgency, Why
from bot.partners.console.passwords import Passwords
from bot.partners.model import Canned, Member, Role, Wording
from bot.stores.sql.partners.lines import LineState, Reason
from bot.stores.sql.partners.members import Members

pytestmark = pytest.mark.asyncio(loop_scope="module")

ARABIC = "وصلتني رسالة من المحكمة ولا أفهمها. لديّ موعد غدًا الساعة التاسعة."
FRENCH = (
    "J'ai reçu une lettre du tribunal et je ne la comprends pas. J'ai rendez-vous demain à 9 h."
)
ANSWER = "Venez lundi à 10 h avec la lettre."
IN_ARABIC = "تعال يوم الاثنين الساعة ١٠ مع الرسالة."
BACK = "Viens lundi à 10 heures avec la lettre."
SPOKEN_IN_ARABIC = "أحضر أيضًا جواز سفرك."
PASSWORD = "correct lampe cheval agrafe"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with office_at(tmp_path) as office:
        office.console.sign_in.passwords = Passwords(
            PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        )
        yield office


@pytest.fixture
def rendering() -> Rendering:
    return Rendering(
        {
            ANSWER: (IN_ARABIC, BACK, True),
            SPOKEN: (SPOKEN_IN_ARABIC, "Apporte aussi ton passeport.", False),
            "Bonjour.": ("مرحبًا.", "Bonjour.", False),
        }
    )


def arabic(text: str = ARABIC, translation: str = FRENCH, **more: object):
    return said(text, language="ar", translation=translation, **more)


async def heard(office: Office) -> list[str]:
    """What goes out to people, in order."""
    found = []
    while (item := await office.store.outgoing("web", ())) is not None:
        found.append(item.outgoing.reply.text)
        await office.store.sent(item)
    return found


async def sign_in(desk: Desk, office: Office) -> None:
    """By keyboard alone, as somebody does who sits down in the morning."""
    profile = Member(name="First Worker", login="worker@example.org")
    link = await Members(office.book).add(office.a, profile, Role.WORKER)
    hashed = await office.console.sign_in.passwords.hash(PASSWORD)
    assert await Members(office.book).open(link, hashed, TOTP)
    await desk.page.goto(f"{desk.address}/sign-in")
    for field, value in (
        ("#login", "worker@example.org"), ("#password", PASSWORD),
        ("#code", pyotp.TOTP(TOTP).at(office.clock.now())),
    ):  # fmt: skip
        await desk.tab_to(field)
        await desk.page.keyboard.type(value)
    await desk.page.keyboard.press("Enter")
    await desk.page.wait_for_url(f"{desk.address}/")


async def test_a_whole_conversation_by_keyboard(browser, office, rendering) -> None:
    async with desk_of(browser, office) as desk, service_of(office, rendering):
        page = desk.page
        await sign_in(desk, office)
        await desk.press("a[href='/inbox']")
        await desk.ready()
        await desk.tab_to("a[href='/inbox/canned']")
        token = await office.handed_over(
            1, arabic(heard=0.3), urgency=Urgency.NOW, why=Why.DANGER, language="ar"
        )
        await desk.news("Une demande attend, arabe : Danger.")
        assert await page.evaluate("document.activeElement.matches(\"a[href='/inbox/canned']\")")
        assert await page.title() == "(1) Demandes – Porte-Voix"
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Shift+Tab")
        await desk.tab_to(f"#inbox-take-{token}")
        await page.keyboard.press("Enter")
        await page.wait_for_url(f"**/inbox/{token}")
        await desk.ready()

        await desk.tab_to("#inbox-text")
        await page.keyboard.type(ANSWER)
        await desk.press("#inbox-send")
        await desk.news("Votre réponse est traduite. Vérifiez-la avant l'envoi.")
        assert await desk.focused() == "inbox-text"
        assert await page.input_value("#inbox-text") == ""
        proposal = page.locator(".inbox-proposal")
        assert IN_ARABIC in await proposal.inner_text()
        assert BACK in await proposal.inner_text()
        assert await proposal.locator("[lang=ar]").evaluate(DIRECTION) == "rtl"
        assert IN_ARABIC not in " ".join(await heard(office))

        while not (await desk.focused()).startswith("inbox-lines-"):
            await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Shift+Tab")
        assert (await desk.focused()).endswith(f"-agree-{token}")
        await page.keyboard.press("Enter")
        await desk.news("Envoyé.")
        assert (await desk.focused()).startswith("line-")
        assert IN_ARABIC in " ".join(await heard(office))

        await record(desk)
        await page.locator(".inbox-proposal").wait_for()
        assert SPOKEN in await page.locator(".inbox-line").last.inner_text()
        assert SPOKEN_IN_ARABIC in await page.locator(".inbox-proposal").inner_text()
        (spoken,) = [line for line in await office.lines(token) if line.files]
        assert spoken.files[0].mime == "audio/webm"

        await typed_while_the_person_writes(desk, office)

        await page.keyboard.press("Control+A")
        await page.keyboard.press("Delete")
        while await desk.focused() != "inbox-ending-open":
            await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        assert await desk.focused() == f"inbox-close-{token}"
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/inbox")
        (ended,) = await office.handoffs.queue(office.a, closed=True)
        assert (ended.state, ended.ended_by) == (HandoffState.CLOSED, "helper")
        assert [one for one in desk.problems if not one.endswith("/favicon.ico")] == []


DIRECTION = "(one) => getComputedStyle(one).direction"


async def record(desk: Desk) -> None:
    """With the (fake) microphone: Space starts, Space stops, Enter sends."""
    page = desk.page
    await desk.tab_to("#inbox-record")
    await page.keyboard.press("Space")
    await page.locator("#inbox-record[aria-pressed=true]").wait_for()
    await page.wait_for_timeout(400)
    await page.keyboard.press("Space")
    await page.locator("#inbox-ready").wait_for(state="visible")
    assert await desk.focused() == "inbox-send-voice"
    seconds = "async () => { const it = document.getElementById('inbox-listen');"
    seconds += " while (!(it.readyState >= 1)) await new Promise((go) => setTimeout(go, 20));"
    assert await page.evaluate(f"{seconds} return it.duration > 0; }}")
    await page.keyboard.press("Enter")


async def typed_while_the_person_writes(desk: Desk, office: Office) -> None:
    """Words, place of the cursor, focus and what is in view stay when a line arrives."""
    page = desk.page
    while await desk.focused() != "inbox-text":
        await page.keyboard.press("Shift+Tab")
    await page.keyboard.type("Une réponse en")
    place = "document.getElementById('inbox-text').getBoundingClientRect().top"
    before = await page.evaluate(place)
    await office.says(1, arabic("شكرًا جزيلًا", "Merci beaucoup"))
    await desk.news("Nouveau message de la personne.")
    await page.keyboard.type(" cours")
    assert await page.input_value("#inbox-text") == "Une réponse en cours"
    assert await desk.focused() == "inbox-text"
    assert abs(await page.evaluate(place) - before) < 2
    assert "Merci beaucoup" in await page.locator(".inbox-line").last.inner_text()


async def many(office: Office, tmp_path: Path) -> str:
    """A conversation with everything that a page may have to show; taken by nobody yet."""
    path = tmp_path / "letter.png"
    Image.linear_gradient("L").resize((320, 420)).convert("RGB").save(path)
    photo = Attachment(name="photo.png", mime="image/png", data=path.read_bytes())
    sound = Attachment(name="voice.ogg", mime="audio/ogg", data=b"OggS" + bytes(200))
    paper = Attachment(name="letter.pdf", mime="application/pdf", data=b"%PDF-1.7")
    explained = "رسالة من المحكمة: موعد يوم ٢٤ نوفمبر الساعة التاسعة."
    in_french = "Une lettre du tribunal : un rendez-vous le 24 novembre à 9 h."
    return await office.handed_over(
        1, arabic(heard=0.3, approximate=True, files=(sound,)),
        arabic(explained, in_french, side=Side.BOT, files=(photo, paper)),
        arabic("نص بلا ترجمة", ""), letter(),
        urgency=Urgency.NOW, why=Why.DANGER, language="ar",
    )  # fmt: skip


async def answers_of_all_kinds(office: Office, token: str, member: int) -> None:
    """Being translated, proposed, failed, sent and lost; a sentence that is kept ready."""

    async def say(text: str) -> object:
        await office.handoffs.say(office.a, token, member, text, language="fr")
        return (await office.work.lines(LineState.ASKED))[-1]

    sent = await say("Bonjour.")
    await office.work.put(sent, said_as(sent.said, "مرحبًا.", "Bonjour."), LineState.AGREED)
    (ready,) = await office.work.lines(LineState.AGREED)
    assert await office.work.send(ready, ())
    failed = await say("Le récépissé est à la préfecture.")
    await office.work.put(failed, failed.said, LineState.FAILED, Reason.MISSING)
    proposed = await say(ANSWER)
    await office.work.put(
        proposed, said_as(proposed.said, IN_ARABIC, BACK), LineState.PROPOSED, Reason.CRITICAL
    )
    await say("À demain.")


def said_as(line, translation: str, back: str):
    return replace(line, translation=translation, translation_language="ar", back=back)


async def test_axe_finds_nothing(browser, office, tmp_path) -> None:
    await office.handed_over(3, urgency=Urgency.SOON, why=Why.DOUBT)
    office.clock.pass_(minutes=17)
    token = await many(office, tmp_path)
    other = await office.handed_over(2, language="uk")
    worker = await office.member(name="First Worker", languages=("ar", "en"))
    colleague = await office.member(Role.VOLUNTEER, name="Second Worker", languages=("uk",))
    assert await office.handoffs.take(office.a, other, colleague.id)
    async with desk_of(browser, office, worker) as desk:
        await desk.go("/inbox")
        await desk.check("queue")
        assert await office.handoffs.take(office.a, token, worker.id)
        await answers_of_all_kinds(office, token, worker.id)
        await office.handoffs.add_canned(office.a, worker.id, canned_sentence())
        (work,) = await office.work.canned()
        await office.work.put_canned(work, canned_sentence(ready=True))
        await desk.go(f"/inbox/{token}")
        await desk.page.locator("#inbox-transfer-open").click()
        await desk.page.locator("#inbox-canned-open").click()
        picture = "async () => { const it = document.querySelector('.inbox-picture img');"
        picture += " it.scrollIntoView(); await it.decode(); return it.naturalWidth; }"
        assert await desk.page.evaluate(picture) == 320
        await desk.page.locator("#inbox-ending-open").click()
        await desk.page.locator("#inbox-record").click()
        await desk.page.locator("#inbox-record[aria-pressed=true]").wait_for()
        await desk.check("thread")
        await desk.page.goto(f"{desk.address}/inbox/canned")
        await desk.page.locator("main summary").click()
        await desk.check("canned")
        await office.erase()
        await desk.page.goto(f"{desk.address}/inbox/ended")
        await desk.check("ended")
        assert [one for one in desk.problems if not one.endswith("/favicon.ico")] == []


def canned_sentence(*, ready: bool = False):
    wordings = (
        Wording(language="ar", text="سأتصل بك غدًا.", back="Je vous appellerai demain."),
        Wording(language="ps", text="سبا به درته زنګ ووهم.", approximate=True),
    )
    return Canned(
        title="Rappel demain", text="Je vous rappelle demain.", language="fr",
        wordings=wordings if ready else (),
    )  # fmt: skip


async def test_words_stay_when_the_request_goes(browser, office) -> None:
    token = await office.handed_over(1, arabic(), language="ar")
    worker = await office.member(name="First Worker")
    other = await office.member(name="Second Worker")
    assert await office.handoffs.take(office.a, token, worker.id)
    async with desk_of(browser, office, worker) as desk:
        await desk.go(f"/inbox/{token}")
        await desk.page.locator("#inbox-text").focus()
        await desk.page.keyboard.type("Presque fini")
        assert await office.handoffs.transfer(office.a, token, worker.id, other.id)
        await desk.page.locator("#inbox-send[disabled]").wait_for()
        assert await office.handoffs.transfer(office.a, token, other.id, worker.id)
        await desk.page.locator("#inbox-send:not([disabled])").wait_for()
        assert await desk.page.input_value("#inbox-text") == "Presque fini"
        assert await desk.focused() == "inbox-text"
        await office.erase()
        await desk.news("La personne a tout effacé")
        assert await desk.page.locator("#inbox-alert").inner_text() == (
            "Vous n'avez plus cette demande. Ce que vous aviez écrit n'est pas parti."
        )
        assert await desk.page.input_value("#inbox-text") == "Presque fini"
        assert await desk.page.locator("#inbox-send").is_disabled()
        assert FRENCH not in await desk.page.content()


async def test_a_member_who_is_removed_is_told_and_sees_no_more(browser, office) -> None:
    await office.member(Role.COORDINATOR)
    worker = await office.member(name="First Worker")
    token = await office.handed_over(1, arabic(), language="ar")
    async with desk_of(browser, office, worker) as desk:
        await desk.go(f"/inbox/{token}")
        assert FRENCH in await desk.page.locator("#inbox-lines").inner_text()
        assert await office.console.members.remove(office.a, worker.id)
        await desk.page.locator("#inbox-alert:has-text('Vous n\\'êtes plus connecté')").wait_for()
        assert FRENCH not in await desk.page.content()
        await office.handed_over(2, arabic(), language="ar")
        await desk.page.wait_for_timeout(300)
        assert await desk.page.locator("#inbox-lines li").count() == 0


async def test_a_sound_only_for_who_wants_one(browser, office) -> None:
    worker = await office.member(name="First Worker")
    async with desk_of(browser, office, worker) as desk:
        await desk.page.add_init_script(
            "window.notes = 0; const make = AudioContext.prototype.createOscillator;"
            "AudioContext.prototype.createOscillator = function () {"
            " window.notes += 1; return make.call(this); };"
        )
        await desk.go("/inbox")
        await office.handed_over(1, arabic(), language="ar")
        await desk.news("arabe")
        assert await desk.page.evaluate("window.notes") == 0
        await desk.press("#inbox-sound", "Space")
        assert await desk.page.evaluate("window.notes") == 2  # how it sounds
        await office.handed_over(2, language="uk")
        await desk.news("ukrainien")
        assert await desk.page.evaluate("window.notes") == 4
        await desk.page.reload()
        await desk.ready()
        assert await desk.page.locator("#inbox-sound").is_checked()


async def test_everything_works_without_a_script(browser, office, rendering, tmp_path) -> None:
    token = await office.handed_over(1, arabic(), language="ar")
    worker = await office.member(name="First Worker")
    sound = tmp_path / "voice.ogg"
    sound.write_bytes(b"OggS" + bytes(400))
    async with (
        desk_of(browser, office, worker, java_script_enabled=False) as desk,
        service_of(office, rendering),
    ):
        page = desk.page
        await page.goto(f"{desk.address}/inbox")
        await page.locator(f"#inbox-take-{token}").click()
        await page.locator("#inbox-text").fill(ANSWER)
        await page.locator("#inbox-send").click()
        while not await page.locator(".inbox-proposal").count():
            await page.reload()
        await page.locator(".inbox-proposal button").first.click()
        while "Envoyé." not in await page.locator(".inbox-line").last.inner_text():
            await page.goto(f"{desk.address}/inbox/{token}")
        await page.locator("#inbox-file").set_input_files(sound)
        await page.locator("#inbox-send-voice").click()
        while not await page.locator(".inbox-proposal").count():
            await page.reload()
        assert SPOKEN in await page.locator(".inbox-line").last.inner_text()
        await page.locator(".inbox-proposal a").click()
        assert await page.input_value("#inbox-text") == SPOKEN
        await page.locator("#inbox-ending-open").click()
        await page.locator(f"#inbox-close-{token}").click()
        await page.wait_for_url("**/inbox")
