"""What coordinators and members do on the pages, and that it is done."""

from __future__ import annotations

import re
from datetime import time

import pytest
from console_kit import PASSWORD, House

from bot.partners.model import Hours, Role

HOURS = {"hours-0-0-opens": "09:00", "hours-0-0-closes": "12:00",
         "hours-0-1-opens": "14:00", "hours-0-1-closes": "17:30"}  # fmt: skip
ASSOCIATION = {"name": "Association A", "languages": "fa", "reads": "fr", "zone": "Indian/Reunion",
               "handoffs": "yes", "closed-0": "2026-12-25"}  # fmt: skip


async def test_the_association_is_written_down(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    fields = [*(ASSOCIATION | HOURS).items(), ("languages", "so"), ("languages", "klingon")]
    done = await browser.post("/association", fields)
    assert (done.status, done.location) == (303, "/association?saved")
    kept = await house.organisations.get(house.a)
    assert kept.languages == ("fa", "so")
    assert kept.zone == "Indian/Reunion"
    assert kept.closed_on == ("2026-12-25",)
    assert kept.handoffs is True
    assert kept.hours == (
        Hours(weekday=0, opens=time(9), closes=time(12)),
        Hours(weekday=0, opens=time(14), closes=time(17, 30)),
    )
    page = await browser.get("/association")
    assert (
        'id="hours-0-1-closes" name="hours-0-1-closes" type="time" autocomplete="off" value="17:30"'
        in page.text
    )
    without = {key: value for key, value in ASSOCIATION.items() if key != "handoffs"}
    await browser.post("/association", without)
    kept = await house.organisations.get(house.a)
    assert (kept.handoffs, kept.hours) == (False, ())


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"hours-0-0-closes": ""}, "hours-0-0-opens"),
        ({"hours-0-0-opens": "25:00"}, "hours-0-0-opens"),
        ({"hours-0-0-closes": "08:00"}, "hours-0-0-closes"),
        ({"hours-0-1-opens": "11:00"}, "hours-0-1-opens"),
        ({"closed-0": "2026-02-30"}, "closed-0"),
    ],
)
async def test_hours_that_cannot_be(house: House, wrong: dict[str, str], field: str) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    before = await house.organisations.get(house.a)
    page = await browser.post("/association", ASSOCIATION | HOURS | wrong)
    assert page.status == 400
    assert f'<a href="#{field}">' in page.text
    assert f'id="{field}"' in page.text
    assert await house.organisations.get(house.a) == before


async def test_members_come_change_and_go(house: House) -> None:
    boss = await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser(boss)
    fields = [("name", "Worker"), ("login", "worker@example.org"), ("role", "worker"),
              ("languages", "fa"), ("languages", "wo"), ("interface", "en")]  # fmt: skip
    page = await browser.post("/members/new", fields)
    assert page.status == 200
    link = re.search(r'id="link">http://127.0.0.1:8090(/open/[\w-]{22})<', page.text)
    assert link
    assert "mailto:worker%40example.org?body=Hello%20Worker" in page.text
    again = await browser.post("/members/new", fields)
    assert again.status == 400
    assert "déjà celle d'un membre" in again.words
    (worker,) = [one for one in await house.members.of(house.a) if one.id != boss.id]
    assert worker.member.languages == ("fa", "wo")
    assert worker.role is Role.WORKER
    assert "lien donné, pas encore ouvert" in (await browser.get("/members")).words

    changed = [("name", "Worker"), ("login", "worker@example.org"), ("role", "volunteer")]
    assert (await browser.post(f"/members/{worker.token}", changed)).status == 303
    assert (await house.members.get(worker.id)).role is Role.VOLUNTEER
    fresh = await browser.post(f"/members/{worker.token}/link")
    assert "/open/" in fresh.text
    assert (await browser.get(link[1])).status == 404, "the old link is void"
    assert "Retirer Worker" in (await browser.get(f"/members/{worker.token}/remove")).words
    assert (await browser.post(f"/members/{worker.token}/remove")).status == 303
    assert len(await house.members.of(house.a)) == 1
    assert (await browser.get(f"/members/{worker.token}")).status == 404


async def test_the_last_coordinator_stays(house: House) -> None:
    boss = await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser(boss)
    page = await browser.post(f"/members/{boss.token}/remove")
    assert page.status == 400
    assert "au moins une personne qui coordonne" in page.words
    fields = {"name": "Boss", "login": boss.member.login, "role": "worker"}
    page = await browser.post(f"/members/{boss.token}", fields)
    assert page.status == 400
    assert '<a href="#role">' in page.text


@pytest.mark.parametrize("login", ["", "worker", "worker@", "@example.org", "a b@example.org"])
async def test_addresses_that_are_none(house: House, login: str) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    page = await browser.post("/members/new", {"name": "Worker", "login": login})
    assert page.status == 400
    assert '<a href="#login">' in page.text


async def test_an_invitation_is_shown_once_printed_and_revoked(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    page = await browser.post("/invitations/new", {"group": "Cours", "places": "1", "days": "30",
                                                   "languages": "ar"})  # fmt: skip
    assert page.status == 200
    (issued,) = await house.console.invitations.of(house.a)
    assert (issued.places, issued.invitation.languages) == (1, ("ar",))
    secret = re.search(r"https://chat.example.org/\?invite=([\w-]{22})", page.text)[1]
    assert f"https://t.me/example_bot?start={secret}" in page.text
    assert page.text.count("<svg") == 2
    address = f"/invitations/{issued.token}/file"
    for kind, start in (("svg", b"<?xml"), ("png", b"\x89PNG"), ("A4", b"%PDF"), ("A6", b"%PDF")):
        fields = {"csrf": browser.csrf, "secret": secret, "kind": kind, "platform": "telegram"}
        async with browser.client.post(address, data=fields) as response:
            assert response.status == 200, kind
            assert (await response.read()).startswith(start), kind
            assert "attachment" in response.headers["Content-Disposition"]
    for fields in ({"secret": "../x", "kind": "png"}, {"secret": secret, "kind": "exe"}):
        assert (await browser.post(address, fields)).status == 400
    listed = await browser.get("/invitations")
    assert "0 sur 1" in listed.words
    assert secret not in listed.text
    await browser.post(f"/invitations/{issued.token}/revoke")
    assert "retirée" in (await browser.get("/invitations")).words


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"group": ""}, "group"), ({"places": "0"}, "places"), ({"days": "0"}, "days"),
     ({"days": "9999"}, "days"), ({"places": "-1"}, "places"), ({"days": "٣"}, "days")],
)  # fmt: skip
async def test_invitations_that_cannot_be(house: House, wrong: dict[str, str], field: str) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    typed = {"group": "Cours", "places": "", "days": "30"} | wrong
    page = await browser.post("/invitations/new", typed)
    assert page.status == 400
    assert f'<a href="#{field}">' in page.text
    assert await house.console.invitations.of(house.a) == []


async def test_the_trail_names_who_did_what_page_by_page(house: House) -> None:
    boss = await house.member(house.a, Role.COORDINATOR)
    browser = await house.browser(boss)
    for _ in range(60):
        await house.console.trail.note(house.a, boss.id, "handoff-seen", 7)
    first = await browser.get("/trail")
    assert first.words.count("transmission lue no 7") == 50
    older = re.search(r'href="(/trail\?after=\d+)"', first.text)[1]
    second = await browser.get(older)
    assert second.words.count("transmission lue no 7") == 10
    assert "compte ouvert" in second.words
    assert "after" not in second.text
    assert "Le journal est complet" in (await browser.get("/trail?check")).words
    house.connection.execute("DROP TRIGGER audit_kept")
    house.connection.execute("DELETE FROM audit WHERE id = 5")
    assert "Le journal a été modifié" in (await browser.get("/trail?check")).words
    assert (await browser.get("/trail?after=x")).status == 400


async def test_a_password_is_changed_with_the_old_one_and_ends_other_sessions(
    house: House,
) -> None:
    me = await house.member(house.a, Role.VOLUNTEER)
    here, there = await house.browser(me), await house.browser(me)
    new = "quatre mots vraiment sans rapport"
    wrong = {"current": "not this one", "password": new, "again": new}
    page = await here.post("/account/password", wrong)
    assert page.status == 400
    assert "pas votre mot de passe actuel" in page.words
    assert (await there.get("/")).status == 200
    done = await here.post("/account/password", {**wrong, "current": PASSWORD})
    assert done.location == "/account?password"
    assert (await here.get("/")).status == 200
    assert (await there.get("/")).location == "/sign-in"
    (account,) = await house.members.find_by_login(me.member.login)
    assert await house.console.sign_in.passwords.verify(account.password_hash, new)


async def test_a_stolen_session_cannot_guess_the_password(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.VOLUNTEER))
    new = "quatre mots vraiment sans rapport"
    for _ in range(5):
        await browser.post("/account/password", {"current": "x", "password": new, "again": new})
    page = await browser.post(
        "/account/password", {"current": PASSWORD, "password": new, "again": new}
    )
    assert page.status == 400
    assert "Trop d'essais" in page.words


async def test_language_and_other_sessions(house: House) -> None:
    me = await house.member(house.a, Role.VOLUNTEER)
    here, there = await house.browser(me), await house.browser(me)
    await here.post("/account/language", {"interface": "es", "languages": "ti"})
    page = await here.get("/account?language")
    assert 'lang="es"' in page.text
    assert "Sus idiomas están guardados." in page.words
    assert (await house.members.get(me.id)).member.languages == ("ti",)
    assert (await house.members.get(me.id)).role is Role.VOLUNTEER
    await here.post("/account/sessions")
    assert (await here.get("/")).status == 200
    assert (await there.get("/")).location == "/sign-in"


async def test_what_a_coordinator_does_first(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    page = await browser.get("/")
    assert page.words.count("à faire") == 4  # languages are there
    await browser.post("/association", ASSOCIATION | HOURS)
    await browser.post("/members/new", {"name": "Worker", "login": "worker@example.org"})
    await browser.post("/invitations/new", {"group": "Cours", "days": "30"})
    assert (await browser.get("/")).words.count("à faire") == 1
    house.connection.execute("UPDATE invitation SET used = 1")
    assert (await browser.get("/")).words.count("à faire") == 0
    volunteer = await house.browser(await house.member(house.a, Role.VOLUNTEER))
    page = await volunteer.get("/")
    assert "Pour commencer" not in page.words
    assert "/members" not in page.text


async def test_what_people_type_stays_text(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    evil = '<script>alert("x")</script>'
    await browser.post("/association", ASSOCIATION | {"name": evil})
    await browser.post("/members/new", {"name": evil, "login": "x@example.org"})
    await browser.post("/invitations/new", {"group": evil, "days": "30"})
    for path in ("/", "/association", "/members", "/invitations", "/trail"):
        page = await browser.get(path)
        assert page.status == 200
        assert "<script>alert" not in page.text, path
