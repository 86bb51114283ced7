"""The page: languages, sentences, and nothing from elsewhere."""

import re

import pytest
from aiohttp.test_utils import make_mocked_request

from bot.channels.web.page import STATIC, TYPES, Page, direction, page_language
from bot.locales import FluentPhrases

PHRASES = FluentPhrases()


@pytest.mark.parametrize(
    ("path", "headers", "language"),
    [
        ("/", {}, "fr"),
        ("/", {"Accept-Language": "en-GB,en;q=0.9,fr;q=0.8"}, "en"),
        ("/", {"Accept-Language": "de, fr;q=0.1, ar;q=0.7"}, "ar"),
        ("/", {"Accept-Language": "uk;q=0, en;q=0.1"}, "en"),
        ("/", {"Accept-Language": ";;;q=x,,"}, "fr"),
        ("/?lang=ar", {"Accept-Language": "en"}, "ar"),
        ("/?lang=xx", {"Accept-Language": "uk"}, "uk"),
        ("/", {"Accept-Language": "en", "Cookie": "language=uk"}, "uk"),
        ("/?lang=en", {"Cookie": "language=uk"}, "en"),
    ],
)
def test_which_language(path, headers, language):
    assert page_language(make_mocked_request("GET", path, headers=headers), PHRASES) == language


@pytest.mark.parametrize("language", ["fr", "en", "ar", "uk"])
async def test_document(site, language):
    response = await site.client.get("/", headers={"Accept-Language": language})
    text = await response.text()
    assert f'<html lang="{language}" dir="{direction(language)}"' in text
    assert PHRASES.say(language, "web-machine") in text
    assert f'<option value="{language}" lang="{language}" selected>' in text
    assert not re.search(r"\{[a-z-]+\}", text)


@pytest.mark.parametrize("language", ["fr", "en", "ar", "uk"])
async def test_sentences_of_the_script(site, language):
    body = await (await site.client.get(f"/api/strings?lang={language}")).json()
    assert (body["language"], body["dir"]) == (language, direction(language))
    strings = body["strings"]
    script = "".join(path.read_text("utf-8") for path in STATIC.glob("*.js"))
    template = (STATIC / "index.html").read_text("utf-8")
    used = set(re.findall(r'"(web-[a-z-]+)"', script + template)) - {"web-not-sent"}
    assert used
    assert used <= set(strings), "the script says a sentence that it is not given"
    assert all(strings.values())


def test_every_sentence_is_translated():
    page = Page(PHRASES, megabytes=20)
    reference = page.strings("en")
    for language in ("fr", "ar", "uk"):
        same = {key for key, text in page.strings(language).items() if text == reference[key]}
        assert same <= {"web-photo", "web-sources", "web-log"}, (
            f"{language} is not translated: {same}"
        )


def test_direction():
    assert [direction(tag) for tag in ("ar", "fa-AF", "ps", "prs", "ur", "fr", "uk", "ti")] == [
        *["rtl"] * 5,
        *["ltr"] * 3,
    ]


@pytest.mark.parametrize("name", sorted(TYPES))
async def test_static_files(site, name):
    response = await site.client.get(f"/static/{name}")
    assert response.status == 200
    assert response.content_type == TYPES[name]
    again = await site.client.get(
        f"/static/{name}", headers={"If-None-Match": response.headers["ETag"]}
    )
    assert again.status == 304
    text = await response.text()
    assert not re.findall(r"https?://(?!www\.w3\.org/2000/svg)", text), "an outside resource"


def test_every_static_file_is_served():
    assert {path.name for path in STATIC.iterdir()} == {*TYPES, "index.html"}


@pytest.mark.parametrize("name", ["index.html", "..%2fpage.py", "%2e%2e/page.py", "nothing.js"])
async def test_nothing_else_is_served(site, name):
    assert (await site.client.get(f"/static/{name}")).status == 404


def test_no_inline_code_or_style():
    template = (STATIC / "index.html").read_text("utf-8")
    assert not re.search(r'<style|style="|\son[a-z]+="|<script(?![^>]*src=)', template)
