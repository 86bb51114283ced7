"""Local sheets: what the form writes is what the skill reads."""

from __future__ import annotations

import pytest
from console_kit import House

from bot.partners.console.sheets import topics
from bot.partners.model import Role
from skills.admin_help.library.overlay import overlay
from skills.admin_help.sheets import load_sheets

GOOD = {
    "place": "Permanence logement",
    "address": "12 rue de l'Exemple, Lyon",
    "phone": "01 99 00 00 00",
    "hours": "lundi, de 9 h à 12 h",
    "sentence": "Selon l'association, venez sans rendez-vous.",
    "sentence_en": "According to the association, just come.",
    "page": "https://association.example/logement",
    "drop": "yes",
}


async def test_titles_are_those_of_our_sheets() -> None:
    ours = load_sheets()
    assert topics("fr") == {key: sheet.languages["fr"].title for key, sheet in ours.items()}
    assert topics("en") == {key: sheet.languages["en"].title for key, sheet in ours.items()}


async def test_what_is_written_is_checked_read_and_removed(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    assert (
        await browser.get("/sheets?topic=apl-housing-aid")
    ).location == "/sheets/apl-housing-aid"
    await browser.get("/sheets/apl-housing-aid")
    done = await browser.post("/sheets/apl-housing-aid", GOOD)
    assert (done.status, done.location) == (303, "/sheets?saved"), done.words
    page = await browser.get("/sheets")
    assert "Permanence logement, 12 rue de l'Exemple, Lyon, 01 99 00 00 00" in page.words

    read = overlay(load_sheets(), house.config.association)
    assert read.problems == []
    sheet = read.sheets["apl-housing-aid"]
    assert sheet.places[0].name == "Permanence logement"
    assert sheet.places[0].by == "Association A"
    assert sheet.bullets[0].texts["fr"] == GOOD["sentence"]
    assert sheet.sources[-1].official is False

    other = await house.browser(await house.member(house.b, Role.COORDINATOR))
    assert "Permanence" not in (await other.get("/sheets")).words
    assert (await other.post("/sheets/apl-housing-aid/remove")).status == 404
    assert (await browser.post("/sheets/apl-housing-aid/remove")).status == 303
    assert not list(house.config.association.glob("*"))
    actions = [one.action for one in await house.console.trail.trail(house.a)]
    assert actions[:2] == ["sheet-removed", "sheet-changed"]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("page", "javascript:alert(1)", "Une adresse complète"),
        ("address", "", "Il manque l'adresse"),
        ("sentence_en", "", "en français et en anglais"),
        ("sentence", "Selon l'association, 3 places.", "Enlevez les chiffres"),
    ],
)
async def test_what_cannot_be_is_said_before_anything_is_written(
    house: House, field: str, value: str, said: str
) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    page = await browser.post("/sheets/apl-housing-aid", GOOD | {field: value})
    assert page.status == 400
    assert said in page.words
    assert f'href="#{field}"' in page.text
    assert not house.config.association.exists()


async def test_what_the_linter_refuses_is_not_written(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    wrong = GOOD | {"sentence": "Selon l'association. Une. Deux. Trois. Quatre. Cinq."}
    page = await browser.post("/sheets/apl-housing-aid", wrong)
    assert page.status == 400, page.words
    assert "La fiche n'a pas été enregistrée" in page.words
    assert "apl-housing-aid.yaml, line" in page.words
    assert not house.config.association.exists()


@pytest.mark.parametrize("topic", ["..%2f..%2fetc", "no-such-topic", "Apl", "%00"])
async def test_only_our_topics_name_files(house: House, topic: str) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))
    assert (await browser.get(f"/sheets/{topic}")).status == 404
    assert (await browser.post(f"/sheets/{topic}", GOOD)).status == 404
