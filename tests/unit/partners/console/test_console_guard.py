"""What the guard does before anybody is known: bodies, hosts, languages, faults."""

from __future__ import annotations

import logging

import pytest
from aiohttp import FormData
from console_kit import House

from bot.errors import StoreError
from bot.partners.console.guard import STRANGERS
from bot.partners.model import Role


def voice(size: int, csrf: str) -> FormData:
    form = FormData()
    form.add_field("csrf", csrf)
    form.add_field("voice", b"x" * size, filename="note.ogg", content_type="audio/ogg")
    return form


async def test_large_bodies_of_strangers_are_not_read(house: House) -> None:
    stranger = await house.browser()
    await stranger.get("/sign-in")
    member = await house.browser(await house.member(house.a, Role.VOLUNTEER))
    for browser, size, status in (
        (stranger, 10, 401),
        (stranger, STRANGERS * 4, 403),
        (member, STRANGERS * 4, 404),
    ):
        async with browser.client.post(
            "/inbox/nothing/voice", data=voice(size, browser.csrf)
        ) as response:
            assert response.status == status, size


async def test_a_form_from_nowhere(house: House) -> None:
    browser = await house.browser()
    assert (await browser.post("/sign-in", {"login": "x"})).status == 403
    assert (await browser.post("/sign-in", **{"X-CSRF": "0" * 32})).status == 403


async def test_more_than_the_limit_is_said(house: House) -> None:
    browser = await house.browser(await house.member(house.a, Role.VOLUNTEER))
    async with browser.client.post(
        "/account/language", data=[("csrf", browser.csrf), ("x", "y" * (21 << 20))]
    ) as response:
        assert response.status == 413
        assert "trop lourd" in await response.text()


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("en-GB,en;q=0.9", "Sign in"),
        ("es", "Iniciar sesión"),
        ("ps,uk;q=0.8", "Se connecter"),
        ("", "Se connecter"),
        ("*;q=0.1;;,,-", "Se connecter"),
    ],
)
async def test_at_the_door_the_browser_says_the_language(
    house: House, asked: str, title: str
) -> None:
    browser = await house.browser()
    page = await browser.get("/sign-in", **{"Accept-Language": asked})
    assert f"<h1>{title}</h1>" in page.text


async def test_a_fault_of_ours_is_a_page_and_no_content_in_the_log(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    browser = await house.browser(await house.member(house.a, Role.COORDINATOR))

    async def broken(*_: object) -> object:
        raise RuntimeError("somebody's words")

    house.console.trail.trail = broken
    with caplog.at_level(logging.ERROR):
        page = await browser.get("/trail")
    assert page.status == 500
    assert "Une erreur s'est produite" in page.words
    assert "Se déconnecter" in page.words, "the visitor is still signed in"
    assert "RuntimeError" in caplog.text
    assert "somebody's words" not in caplog.text + page.text

    async def busy(*_: object) -> object:
        raise StoreError("the database did not answer in time")

    house.console.trail.trail = busy
    assert (await browser.get("/trail")).status == 503


async def test_every_sentence_is_there_in_three_languages(house: House) -> None:
    phrases = house.console.phrases
    assert phrases.languages == ("fr", "en", "es")
    ids = {
        tag: {entry.id.name for entry in _messages(phrases._files[tag][0])}
        for tag in phrases.languages
    }
    assert ids["fr"] == ids["en"] == ids["es"]


def _messages(text: str) -> list:
    from fluent.syntax import FluentParser, ast

    body = FluentParser().parse(text).body
    assert not [entry.content for entry in body if isinstance(entry, ast.Junk)]
    found = [entry for entry in body if isinstance(entry, ast.Message)]
    names = [entry.id.name for entry in found]
    assert len(names) == len(set(names)), "none is there twice"
    return found
