"""The catalogue of models to pull: licences, checksums, and what a language is given."""

import io
import re
import tomllib
from pathlib import Path

import pytest

from bot.errors import ModelFileError
from bot.modelfiles import CATALOGUES, Catalogue
from bot.pulling.catalogue import ALLOWED, Homes, allowed
from bot.pulling.choice import everything, lacking, present, spoken
from bot.pulling.command import chosen
from bot.pulling.progress import Bar, Lines
from bot.routing import LANGUAGES
from bot.speech.catalogue import load_voices

HOMES = Homes.load()
TABLES = {
    name: tomllib.loads((CATALOGUES / f"{name}.toml").read_text("utf-8"))
    for name in ("voices", "models", "homes")
}
LICENSED = [
    (kind, entry.get("voice") or entry.get("name") or entry["path"], entry["licence"])
    for table, kinds in (
        ("voices", ("voice", "file")),
        ("models", ("file",)),
        ("homes", ("model",)),
    )
    for kind in kinds
    for entry in TABLES[table][kind]
]


@pytest.mark.parametrize(("kind", "name", "licence"), LICENSED)
def test_every_licence_allows_our_use(kind, name, licence):
    assert allowed(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "CC-BY-NC-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-3.0",
        "",
        "unknown",
        "See URL",
        "MIT AND CC-BY-NC-4.0",
    ],
)
def test_licences_that_do_not(licence):
    assert not allowed(licence)
    assert not any(part in name for part in ("NC", "ND") for name in ALLOWED)


def test_every_voice_of_a_chain_has_files_of_a_known_size_and_checksum():
    files = Catalogue.load(Path("models")).files
    for voice in TABLES["voices"]["voice"]:
        assert voice["gender"] in {"male", "female"}
        assert voice["source"]
        if voice["engine"] == "espeak":
            continue  # part of its package
        name = {
            "piper": f"piper/{voice['voice']}.onnx",
            "kokoro": f"kokoro/voices/{voice['voice']}.bin",
        }[voice["engine"]]
        assert files[name].size > 0
        assert re.fullmatch(r"[0-9a-f]{64}", files[name].sha256)


def test_no_offer_is_refused_and_none_is_without_a_size_but_the_packages_nobody_vouches_for():
    assert not HOMES.offers.keys() & HOMES.refused.keys()
    for offer in HOMES.offers.values():
        for file in offer.files:
            pinned = bool(file.sha256 or file.md5)
            assert pinned == bool(file.size)
            assert pinned or offer.kind == "translation"
    unpinned = {offer.languages[0] for offer in HOMES.offers.values() if not offer.size} - {"en"}
    assert unpinned == {"uk", "fa", "bn", "sq"}


def test_voices_have_the_names_under_which_the_service_finds_them(tmp_path):
    voices = [offer for offer in HOMES.offers.values() if offer.kind == "voice"]
    (tmp_path / "piper").mkdir()
    for offer in voices:
        for file in offer.files:
            (tmp_path / offer.directory / file.name).write_bytes(b"weights")
    book = load_voices(tmp_path, Catalogue.load(tmp_path))
    for offer in voices:
        assert f"piper/{offer.name}" in {voice.name for voice in book.chain(offer.languages[0])}


def test_the_file_that_engines_look_for_comes_last():
    last = {"whisper": "model.bin", "voice": ".onnx", "translation": ".argosmodel"}
    for offer in HOMES.offers.values():
        assert offer.files[-1].name.endswith(last[offer.kind])


def test_what_is_packaged_and_what_its_home_has_are_the_same_bytes():
    packaged = Catalogue.load(Path("models")).files
    for name in ("whisper-base", "en_US-joe-medium"):
        offer = HOMES.offer(name)
        for file in offer.files:
            twin = packaged[f"{offer.directory}/{file.name}"]
            assert (file.sha256, file.size) == (twin.sha256, twin.size)


def names(offers):
    return [offer.name for offer in offers]


def test_a_language_is_given_what_it_lacks(tmp_path):
    assert names(lacking("uk", HOMES, tmp_path)) == [
        "uk_UA-ukrainian_tts-medium", "argos-uk-en", "argos-en-uk", "argos-fr-en", "argos-en-fr",
    ]  # fmt: skip
    assert names(lacking("fr", HOMES, tmp_path)) == [
        "fr_FR-siwis-medium",
        "argos-fr-en",
        "argos-en-fr",
    ]
    assert names(lacking("tr", HOMES, tmp_path))[0] == "argos-tr-en"  # no voice is offered
    for language in ("ps", "so", "ti", "am", "ka"):
        assert lacking(language, HOMES, tmp_path) == []


def test_what_is_there_is_not_fetched_again(tmp_path):
    (tmp_path / "piper").mkdir()
    for name in ("en_US-joe-medium", "uk_UA-own-high"):
        for end in (".onnx", ".onnx.json"):
            (tmp_path / "piper" / f"{name}{end}").write_bytes(b"x")
    package = tmp_path / "argos" / "fr-en"
    (package / "model").mkdir(parents=True)
    (package / "metadata.json").write_text('{"from_code": "fr", "to_code": "en"}', "utf-8")
    assert names(lacking("en", HOMES, tmp_path)) == ["argos-en-fr"]
    assert names(lacking("uk", HOMES, tmp_path)) == ["argos-uk-en", "argos-en-uk", "argos-en-fr"]
    assert present(HOMES.offer("en_US-joe-medium"), tmp_path)
    assert present(HOMES.offer("argos-fr-en"), tmp_path)
    assert not present(HOMES.offer("argos-en-fr"), tmp_path)
    assert spoken(tmp_path)["uk"] == {"espeak", "kokoro", "piper"}


def test_all_that_is_offered_for_a_language():
    assert names(everything("uk", HOMES)) == [
        "uk_UA-ukrainian_tts-medium", "uk_UA-lada-x_low",
        "argos-uk-en", "argos-en-uk", "argos-fr-en", "argos-en-fr",
    ]  # fmt: skip
    assert everything("ps", HOMES) == []


def test_what_was_typed_becomes_offers(tmp_path):
    offers, nothing = chosen(HOMES, tmp_path, ["ar", "argos-fr-en", "ps"], ["so"], ["small"])
    assert names(offers) == [
        "whisper-small",
        "argos-ar-en",
        "argos-en-ar",
        "argos-fr-en",
        "argos-en-fr",
    ]
    assert [line.split(":")[0] for line in nothing] == ["Pashto", "Somali"]
    for wrong, says in (
        ("ar_JO-kareem-medium", "without a licence"),
        ("xx", "nothing is called xx"),
    ):
        with pytest.raises(ModelFileError, match=says):
            chosen(HOMES, tmp_path, [wrong], [], [])


def test_every_language_of_the_project_is_known_to_the_command(tmp_path):
    for language in LANGUAGES:
        chosen(HOMES, tmp_path, [language], [language], [])


GOOD = {"name": "a", "licence": "MIT", "base": "b/", "file": "f", "sha256": "0" * 64}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"licence": "CC-BY-NC-4.0"}, "does not allow"),
        ({"name": "../a"}, "a name that is none"),
        ({"file": "../../f"}, "a name that is none"),
        ({"base": "../"}, "outside"),
        ({"base": "/etc/"}, "outside"),
        ({"sha256": "1234"}, "no sha256"),
        ({"home": "nowhere"}, "unknown"),
    ],
)
def test_a_catalogue_that_cannot_be_right_is_refused(tmp_path, change, says):
    for entry, problem in ((GOOD, None), (GOOD | change, says)):
        (tmp_path / "homes.toml").write_text(
            '[home.h]\nurl = "https://example.org"\npublishes = false\n[[model]]\n'
            f'name = "{entry["name"]}"\nkind = "whisper"\nhome = "{entry.get("home", "h")}"\n'
            f'licence = "{entry["licence"]}"\nlanguages = []\nbase = "{entry["base"]}"\n'
            'directory = "a"\nsource = "s"\n'
            f'files = [{{ name = "{entry["file"]}", size = 1, sha256 = "{entry["sha256"]}" }}]\n',
            "utf-8",
        )
        if problem is None:
            assert Homes.load(tmp_path).offer("a").size == 1
        else:
            with pytest.raises(ModelFileError, match=problem):
                Homes.load(tmp_path)


def test_plain_lines_come_every_ten_percent():
    stream = io.StringIO()
    lines = Lines(stream)
    lines.expect(2_000_000)
    for there in range(0, 1_000_001, 50_000):
        lines.moved("one", there)
    lines.moved("two", 1_000_000)
    said = stream.getvalue().splitlines()
    assert said == [f"{percent} percent of 2 MB" for percent in (10, 20, 30, 40, 50, 100)]


def test_the_bar_tells_how_much_how_fast_and_how_long():
    stream, seconds = io.StringIO(), iter([0.0, 1.0, 1.1, 2.0])
    bar = Bar(stream, clock=lambda: next(seconds))
    bar.expect(10_000_000)
    bar.moved("one", 0)
    bar.moved("one", 1_000_000)  # too soon to draw again
    bar.moved("one", 4_000_000)
    drawn = stream.getvalue().split("\r")
    assert len(drawn) == 3
    assert "40 %  4.0 of 10.0 MB  2.0 MB/s  0:03 left" in drawn[-1]
    bar.say("done")
    assert stream.getvalue().endswith("\r\x1b[Kdone\n")
