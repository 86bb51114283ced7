"""Queue and conversation: who sees what, who gets it, what it says."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from inbox_kit import DARI, FRENCH, PIXEL, Office, letter, said

from bot.model import Attachment, Side, Urgency, Why
from bot.partners.console import app
from bot.partners.model import Role


async def test_danger_comes_first_then_soon_then_who_waits_longest(office: Office) -> None:
    usual = await office.handed_over(1)
    office.clock.pass_(minutes=5)
    later = await office.handed_over(2)
    soon = await office.handed_over(3, urgency=Urgency.SOON, why=Why.DOUBT)
    office.clock.pass_(minutes=7)
    danger = await office.handed_over(4, urgency=Urgency.NOW, why=Why.DANGER, language="uk")
    browser = await office.browser(await office.member())
    page = await browser.get("/inbox")
    places = [page.text.index(token) for token in (danger, soon, usual, later)]
    assert places == sorted(places)
    for words in (
        "▲ Danger", "◆ À voir vite", "● Sans urgence", "Attend depuis 12 minutes",
        "Attend depuis 7 minutes", "Attend depuis moins d'une minute", "ukrainien", "persan",
        "Ses mots parlent d'un danger.", "Personne ne l'a prise.",
    ):  # fmt: skip
        assert words in page.main
    assert FRENCH not in page.text  # nothing of what they said is in the list


async def test_who_speaks_the_language_is_told_and_danger_has_its_number(office: Office) -> None:
    token = await office.handed_over(1, urgency=Urgency.NOW, why=Why.DANGER)
    speaker = await office.browser(await office.member(name="Speaker", languages=("fa-AF",)))
    other = await office.browser(await office.member(name="Other", languages=("ar",)))
    for path in ("/inbox", f"/inbox/{token}"):
        assert "Vous parlez sa langue." in (await speaker.get(path)).main
        assert "Vous parlez sa langue." not in (await other.get(path)).main
    assert "Danger immédiat : appelez le 112" in (await other.get(f"/inbox/{token}")).main


async def test_of_two_who_take_one_gets_it_and_the_other_hears_who(office: Office) -> None:
    token = await office.handed_over()
    first = await office.browser(await office.member(name="First Worker"))
    second = await office.browser(await office.member(name="Second Worker"))
    pages = await asyncio.gather(*(one.post(f"/inbox/{token}/take") for one in (first, second)))
    won, lost = sorted(pages, key=lambda page: page.status)
    assert (won.status, won.location) == (303, f"/inbox/{token}")
    assert lost.status == 409
    winner = "First Worker" if pages[0] is won else "Second Worker"
    assert f"{winner} a déjà pris cette demande." in lost.main
    assert 'id="inbox-say"' not in lost.text


async def test_pressing_take_twice_is_one_take(office: Office) -> None:
    token = await office.handed_over()
    browser = await office.browser(await office.member())
    for _ in range(2):
        page = await browser.post(f"/inbox/{token}/take")
        assert (page.status, page.location) == (303, f"/inbox/{token}")


async def test_a_volunteer_sees_what_is_free_and_their_own(office: Office) -> None:
    free, own, others = [await office.handed_over(number) for number in (1, 2, 3)]
    volunteer = await office.browser(await office.member(Role.VOLUNTEER))
    worker = await office.browser(await office.member(Role.WORKER, name="The Worker"))
    await volunteer.post(f"/inbox/{own}/take")
    await worker.post(f"/inbox/{others}/take")
    page = await volunteer.get("/inbox")
    assert free in page.text
    assert own in page.text
    assert others not in page.text
    assert "Avec vos collègues" not in page.main
    assert (await volunteer.get(f"/inbox/{others}")).status == 404
    lost = await volunteer.post(f"/inbox/{others}/take")
    assert lost.status == 409
    assert "The Worker a déjà pris cette demande." in lost.main
    seen = await worker.get(f"/inbox/{own}")
    assert seen.status == 200
    assert "Prise par Volunteer." in seen.main
    assert 'id="inbox-say"' not in seen.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "/inbox/{token}"),
        ("get", "/inbox/{token}/fresh"),
        ("get", "/inbox/{token}/files/{file}"),
        ("post", "/inbox/{token}/take"),
        ("post", "/inbox/{token}/release"),
        ("post", "/inbox/{token}/close"),
        ("post", "/inbox/{token}/transfer"),
        ("post", "/inbox/{token}/say"),
        ("post", "/inbox/{token}/lines/{line}/agree"),
        ("post", "/inbox/{token}/lines/{line}/withdraw"),
    ],
)
async def test_another_association_finds_what_a_stranger_finds(
    office: Office, method: str, path: str
) -> None:
    token = await office.handed_over(1, letter())
    (line,) = await office.lines(token)
    outsider = await office.browser(await office.member(organisation=office.b))
    there = {"token": token, "file": line.files[0].token, "line": line.id}
    nowhere = {"token": "AAAAAAAAAAAAAAAA", "file": "BBBBBBBBBBBBBBBB", "line": 999}
    pages = [await getattr(outsider, method)(path.format(**names)) for names in (there, nowhere)]
    assert [page.status for page in pages] == [404, 404]
    assert pages[0].text == pages[1].text
    (handoff,) = await office.handoffs.queue(office.a)
    assert handoff.member is None


async def test_the_conversation_has_both_languages_and_how_far_to_trust(office: Office) -> None:
    token = await office.handed_over(
        1, said(heard=0.3, approximate=True), said("Bonjour", language="fr", translation=""),
        said("متن", translation=""), letter(),
    )  # fmt: skip
    browser = await office.browser(await office.member())
    page = await browser.get(f"/inbox/{token}")
    assert f'lang="fa" dir="rtl">{DARI}</p>' in page.text
    assert f'lang="fr" dir="ltr">{FRENCH.replace(chr(39), "&#39;")}</p>' in page.text
    assert page.main.count("Traduction approximative : vérifiez ce qui est important.") == 1
    assert page.main.count("Mal entendu peut-être") == 1
    assert page.main.count("Pas de traduction") == 1
    assert page.main.count("Traduit par une machine.") == 1
    told = "Image envoyée. Porte-Voix a dit : Une lettre de la caisse : un papier manque."
    assert f'alt="{told}"' in page.text
    (line,) = [line for line in await office.lines(token) if line.files]
    assert f"/wrong?handoff={token}&amp;line={line.id}" in page.text
    volunteer = await office.browser(await office.member(Role.VOLUNTEER))
    assert "/wrong?" not in (await volunteer.get(f"/inbox/{token}")).text  # not theirs to mark
    path = f"/inbox/{token}/files/{line.files[0].token}"
    picture = await browser.get(path)
    assert (picture.data, picture.headers["Content-Type"]) == (PIXEL, "image/png")
    assert picture.headers["X-Content-Type-Options"] == "nosniff"
    assert picture.headers["Cache-Control"] == "no-store"
    saved = await browser.get(f"{path}?download")
    assert saved.headers["Content-Disposition"].startswith("attachment")
    part = await browser.get(path, Range="bytes=2-5")
    assert (part.status, part.data) == (206, PIXEL[2:6])
    assert part.headers["Content-Range"] == f"bytes 2-5/{len(PIXEL)}"
    assert (await browser.get(path, Range="bytes=9999-")).status in {400, 416}


async def test_a_picture_is_told_by_what_was_answered_to_it(office: Office) -> None:
    photo = Attachment(name="photo-1.png", mime="image/png", data=PIXEL)
    voice = Attachment(name="voice-1.ogg", mime="audio/ogg; codecs=opus", data=b"OggS")
    paper = Attachment(name="page.html", mime="text/html", data=b"<script>1</script>")
    answer = said("یک نامه", translation="Une lettre de la mairie.", side=Side.BOT)
    token = await office.handed_over(1, said("", translation="", files=(photo,)), said(), answer)
    browser = await office.browser(await office.member())
    await browser.post(f"/inbox/{token}/take")
    await browser.post(f"/inbox/{token}/say", text="Bonjour", once="abcdefgh")
    await office.says(1, said("", translation="", files=(photo, voice, paper)))
    page = await browser.get(f"/inbox/{token}")
    alts = re.findall('<img [^>]*alt="([^"]*)"', page.text)
    assert alts == [
        "Image envoyée. Porte-Voix a dit : Une lettre de la mairie.",
        "Image envoyée, sans explication de Porte-Voix",
    ]
    _, heard, kept = (await office.lines(token))[-1].files
    sound = await browser.get(f"/inbox/{token}/files/{heard.token}")
    assert sound.headers["Content-Type"] == "audio/ogg"
    saved = await browser.get(f"/inbox/{token}/files/{kept.token}")
    assert saved.headers["Content-Type"] == "application/octet-stream"
    assert saved.headers["Content-Disposition"].startswith("attachment")


async def test_what_a_person_wrote_stays_text(office: Office) -> None:
    token = await office.handed_over(1, said('<script src="//x"></script>', translation="<b>x</b>"))
    browser = await office.browser(await office.member())
    page = await browser.get(f"/inbox/{token}")
    assert "<script src=&#34;" not in page.text or "&lt;script" in page.text
    assert "<b>x</b>" not in page.text
    assert "&lt;b&gt;x&lt;/b&gt;" in page.text


async def test_give_back_pass_on_and_end(office: Office) -> None:
    token = await office.handed_over()
    first = await office.browser(await office.member(name="First Worker"))
    colleague = await office.member(Role.VOLUNTEER, name="Second Worker", languages=("fa",))
    second = await office.browser(colleague)
    await first.post(f"/inbox/{token}/take")
    assert (await first.post(f"/inbox/{token}/release")).location == "/inbox"
    assert "Elle a été rendue" in (await second.get("/inbox")).main
    await first.post(f"/inbox/{token}/take")
    assert "Second Worker, persan" in (await first.get(f"/inbox/{token}")).main
    moved = await first.post(f"/inbox/{token}/transfer", to=colleague.token)
    assert moved.location == "/inbox"
    page = await first.post(f"/inbox/{token}/close")  # no longer theirs
    assert page.status == 409
    assert "Cela n'a pas été fait" in page.main
    assert (await second.post(f"/inbox/{token}/close")).location == "/inbox"
    assert "Conversation terminée par l'association" in (await second.get("/inbox/ended")).main
    after = await second.get(f"/inbox/{token}")
    assert "Conversation terminée par l'association" in after.main
    assert 'id="inbox-say"' not in after.text


async def test_nobody_elses_member_is_a_colleague(office: Office) -> None:
    token = await office.handed_over()
    stranger = await office.member(organisation=office.b, name="Stranger")
    browser = await office.browser(await office.member())
    await browser.post(f"/inbox/{token}/take")
    assert "Stranger" not in (await browser.get(f"/inbox/{token}")).text
    assert (await browser.post(f"/inbox/{token}/transfer", to=stranger.token)).status == 409
    assert (await browser.get(f"/inbox/{token}")).status == 200


async def test_who_erased_everything_leaves_a_note_and_no_word(office: Office) -> None:
    token = await office.handed_over(1, said(), letter())
    browser = await office.browser(await office.member())
    await browser.post(f"/inbox/{token}/take")
    await office.erase()
    page = await browser.get(f"/inbox/{token}")
    assert page.status == 200
    assert "La personne a tout effacé" in page.main
    assert "Ses messages n'existent plus." in page.main
    assert DARI not in page.text
    assert FRENCH not in page.main
    assert token not in (await browser.get("/inbox")).text
    ended = await browser.get("/inbox/ended")
    assert "Une personne, langue inconnue" in ended.main


@pytest.mark.parametrize(
    ("language", "title", "urgency"),
    [("en", "Requests", "Not urgent"), ("es", "Solicitudes", "Sin urgencia")],
)
async def test_in_the_members_language(
    office: Office, language: str, title: str, urgency: str
) -> None:
    token = await office.handed_over()
    browser = await office.browser(await office.member(interface=language))
    page = await browser.get("/inbox")
    assert f'<html lang="{language}"' in page.text
    assert title in page.main
    assert urgency in page.main
    await browser.post(f"/inbox/{token}/take")
    assert (await browser.get(f"/inbox/{token}")).status == 200


async def test_nothing_opens_without_signing_in_or_token(office: Office) -> None:
    token = await office.handed_over()
    browser = await office.browser(await office.member())
    browser.csrf = "0" * 64
    assert (await browser.post(f"/inbox/{token}/take")).status == 403
    await office.console.sessions.end(browser.secret)
    assert (await browser.get("/inbox")).location == "/sign-in"
    assert (await browser.get(f"/inbox/{token}/fresh")).location == "/sign-in"
    assert (await browser.get("/inbox/events")).location == "/sign-in"


async def test_a_page_that_asks_by_itself_keeps_nobody_signed_in(office: Office) -> None:
    browser = await office.browser(await office.member())
    for _ in range(5):
        office.clock.pass_(minutes=29)
        page = await browser.get("/inbox/fresh")
    assert page.location == "/sign-in"


def test_the_three_languages_say_the_same_things() -> None:
    folder = Path(app.__file__).parent / "locales"
    said = [
        set(re.findall(r"^(inbox-[a-z-]+) =", (folder / f"{tag}.ftl").read_text("utf-8"), re.M))
        for tag in ("fr", "en", "es")
    ]
    assert len(said[0]) > 100
    assert said[0] == said[1] == said[2]
