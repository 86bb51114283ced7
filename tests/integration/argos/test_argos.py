"""The argos engine with generated packages that really run, and its refusals."""

import asyncio
import json
import logging
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from random import Random

import pytest

from bot.engines.argos import ArgosTranslator, install, installed, split_sentences
from bot.errors import EngineError, ModelFileError
from bot.modelfiles import sha256_of


@pytest.fixture
async def translator(tmp_path):
    made = ArgosTranslator(tmp_path / "argos")
    yield made
    await made.close()


async def test_nothing_installed_is_an_empty_set_and_a_final_error(translator):
    assert await translator.pairs() == frozenset()
    assert translator.capabilities.languages == frozenset()
    with pytest.raises(EngineError) as caught:
        await translator.translate("Bonjour", source="fr", target="en")
    assert not caught.value.retryable


async def test_installed_packages_translate_directly_and_through_english(translator, packages):
    for pair, archive in packages.items():
        assert await translator.install(archive, sha256=sha256_of(archive)) == pair
    assert await translator.pairs() == {("fr", "en"), ("en", "uk"), ("fr", "uk")}
    text = "Où est la gare ? Apportez votre lettre."
    first = await translator.translate(text, source="fr", target="en")
    assert first
    # The same weights give the same words: the pivot is exactly the two steps, one after another.
    assert await translator.translate(text, source="fr", target="en") == first
    second = await translator.translate(first, source="en", target="uk")
    assert await translator.translate(text, source="fr", target="uk") == second != first
    with pytest.raises(EngineError) as caught:
        await translator.translate(text, source="uk", target="fr")
    assert not caught.value.retryable


async def test_a_package_put_in_place_while_running_is_seen(translator, packages, tmp_path):
    assert await translator.pairs() == frozenset()
    install(packages["fr", "en"], tmp_path / "argos")
    assert await translator.pairs() == {("fr", "en")}
    install(packages["fr", "en"], tmp_path / "argos")  # the same again replaces it
    assert len(installed(tmp_path / "argos")) == 1


async def test_asking_what_there_is_does_not_wait_behind_a_translation(translator, packages):
    await translator.install(packages["fr", "en"])
    text = "Où est la gare ? " * 40
    running = asyncio.create_task(translator.translate(text, source="fr", target="en"))
    await asyncio.sleep(0)
    assert await translator.pairs() == {("fr", "en")}
    assert not running.done()
    assert await running


async def test_the_text_is_in_no_log_line(translator, packages, caplog):
    caplog.set_level(logging.DEBUG)
    await translator.install(packages["fr", "en"])
    await translator.translate("Madame Exemple attend", source="fr", target="en")
    assert "Exemple" not in caplog.text


async def test_no_network_and_no_files_outside_its_directory(packages, tmp_path):
    """In a child process whose sockets are refused and whose home is empty."""
    home = tmp_path / "home"
    home.mkdir()
    script = f"""
import asyncio, socket
from pathlib import Path
def refuse(*a, **k): raise AssertionError("network")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from bot.engines.argos import ArgosTranslator
async def main():
    translator = ArgosTranslator(Path({str(tmp_path / "argos")!r}))
    await translator.install(Path({str(packages["fr", "en"])!r}))
    print(len(await translator.translate("Où est la gare ?", source="fr", target="en")))
    await translator.close()
asyncio.run(main())
"""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(home),
        "PYTHONPATH": str(Path.cwd()),
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0
    assert list(home.rglob("*")) == []


async def test_too_long_a_text_is_refused(translator):
    with pytest.raises(EngineError):
        await translator.translate("a" * 5_001, source="fr", target="en")


# --- unpacking what strangers made ---


def good_entries():
    metadata = {"from_code": "fr", "to_code": "en", "type": "translate"}
    return {
        "p/metadata.json": json.dumps(metadata).encode(),
        "p/model/model.bin": b"weights",
        "p/model/shared_vocabulary.json": b"[]",
        "p/sentencepiece.model": b"pieces",
    }


def archive_of(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in entries.items():
            out.writestr(name, data)
    return path


def refused(tmp_path: Path, archive: Path, **options: object) -> None:
    """The archive is refused and leaves nothing behind, inside or outside."""
    place = tmp_path / "deep" / "argos"
    with pytest.raises(ModelFileError):
        install(archive, place, **options)
    left = [path for path in (tmp_path / "deep").rglob("*") if path != place]
    assert left == []


def test_the_good_archive_is_unpacked(tmp_path):
    package = install(archive_of(tmp_path / "a.argosmodel", good_entries()), tmp_path / "argos")
    assert (package.source, package.target) == ("fr", "en")
    assert (package.path / "model" / "model.bin").read_bytes() == b"weights"


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "p/../../outside.txt",
        "p/model/../../../outside.txt",
        "/tmp/porte-voix-outside.txt",
        "p\\..\\outside.txt",
        "p/model/run.py",
        "p/extra.so",
        "outside.txt",
    ],
)
def test_paths_that_escape_and_unexpected_files_are_refused(tmp_path, name):
    archive = archive_of(tmp_path / "a.argosmodel", {**good_entries(), name: b"x"})
    refused(tmp_path, archive)
    assert not Path("/tmp/porte-voix-outside.txt").exists()


@pytest.mark.parametrize(
    "name", ["p/model/model.bin", "p/model/shared_vocabulary.json", "p/sentencepiece.model"]
)
@pytest.mark.parametrize("content", [None, b""])
def test_a_package_that_could_not_work_is_refused(tmp_path, name, content):
    entries = good_entries()
    del entries[name]
    if content is not None:
        entries[name] = content
    refused(tmp_path, archive_of(tmp_path / "a.argosmodel", entries))


def test_a_package_for_other_languages_than_asked_for_is_refused(tmp_path):
    archive = archive_of(tmp_path / "a.argosmodel", good_entries())
    refused(tmp_path, archive, expected=("en", "fr"))
    assert install(archive, tmp_path / "argos", expected=("fr", "en")).path.is_dir()


def test_links_are_refused(tmp_path):
    archive = archive_of(tmp_path / "a.argosmodel", good_entries())
    link = zipfile.ZipInfo("p/README.md")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(archive, "a") as out:
        out.writestr(link, "/etc/passwd")
    refused(tmp_path, archive)


def test_a_bomb_is_refused_before_it_fills_the_disk(tmp_path):
    entries = {**good_entries(), "p/model/model.bin": bytes(200_000_000)}
    archive = archive_of(tmp_path / "a.argosmodel", entries)
    assert archive.stat().st_size < 300_000
    refused(tmp_path, archive)


def test_too_many_entries_are_refused(tmp_path):
    many = {f"p/stanza/{number}": b"" for number in range(300)}
    refused(tmp_path, archive_of(tmp_path / "a.argosmodel", {**good_entries(), **many}))


def test_the_same_file_twice_is_refused(tmp_path):
    archive = archive_of(tmp_path / "a.argosmodel", good_entries())
    with zipfile.ZipFile(archive, "a") as out, pytest.warns(UserWarning, match="Duplicate"):
        out.writestr("p/model/model.bin", b"other")
    refused(tmp_path, archive)


def test_pickled_sentence_splitters_are_never_unpacked(tmp_path):
    entries = {**good_entries(), "p/stanza/fr/tokenize/gsd.pt": b"pickle"}
    package = install(archive_of(tmp_path / "a.argosmodel", entries), tmp_path / "argos")
    assert not (package.path / "stanza").exists()


def test_a_wrong_sha256_is_refused(tmp_path):
    archive = archive_of(tmp_path / "a.argosmodel", good_entries())
    refused(tmp_path, archive, sha256="0" * 64)


@pytest.mark.parametrize(
    "metadata",
    [
        b"",
        b"{}",
        b"[]",
        b'{"from_code": "../x", "to_code": "en"}',
        b"\xff\xfe",
        b"[" * 60_000,
        b'{"from_code": "fr", "to_code": "en", "x": "' + b"x" * 70_000 + b'"}',
    ],
)
def test_broken_metadata_is_refused(tmp_path, metadata):
    entries = {**good_entries(), "p/metadata.json": metadata}
    refused(tmp_path, archive_of(tmp_path / "a.argosmodel", entries))


def test_something_that_is_no_archive_is_refused(tmp_path):
    path = tmp_path / "a.argosmodel"
    path.write_bytes(b"PK\x03\x04 not really" * 20)
    refused(tmp_path, path)


def test_hundreds_of_damaged_archives_are_refused_or_harmless(tmp_path, packages):
    """Every mutation ends in a package or a ModelFileError, and nothing lands outside."""
    original = packages["fr", "en"].read_bytes()
    small = archive_of(tmp_path / "small.argosmodel", good_entries()).read_bytes()
    random = Random(20261122)  # noqa: S311
    path, place = tmp_path / "deep" / "a.argosmodel", tmp_path / "deep" / "argos"
    path.parent.mkdir()
    refusals = 0
    for number in range(400):
        data = bytearray(original if number % 40 == 0 else small)
        for _ in range(random.randint(1, 6)):
            data[random.randrange(len(data))] = random.randrange(256)
        if number % 5 == 0:
            del data[random.randrange(len(data)) :]
        path.write_bytes(data)
        try:
            install(path, place)
        except ModelFileError:
            refusals += 1
    assert 100 < refusals < 400
    inside = {"fr-en"} | {entry.name for entry in place.iterdir()}
    assert all(len(name) <= 7 and not name.startswith(".") for name in inside)
    assert {entry.name for entry in tmp_path.iterdir()} == {"small.argosmodel", "deep"}
    assert {entry.name for entry in path.parent.iterdir()} == {"a.argosmodel", "argos"}


async def test_weights_that_are_none_are_an_engine_error(translator, tmp_path):
    entries = {**good_entries(), "p/model/config.json": b"{}"}
    await translator.install(archive_of(tmp_path / "a.argosmodel", entries))
    with pytest.raises(EngineError) as caught:
        await translator.translate("Bonjour", source="fr", target="en")
    assert not caught.value.retryable
    assert "Bonjour" not in str(caught.value)


# --- sentences ---


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour. Où est la gare ? Merci", ["Bonjour.", "Où est la gare ?", "Merci"]),
        ("أين المحطة؟ شكرا", ["أين المحطة؟", "شكرا"]),
        ("ሰላም። ደህና ነህ።", ["ሰላም።", "ደህና ነህ።"]),
        ("আমি আছি। ধন্যবাদ।", ["আমি আছি।", "ধন্যবাদ।"]),
        ("Il faut 3.5 kg", ["Il faut 3.5 kg"]),
        ("Voir M. Exemple, art. L. 511. Merci.", ["Voir M. Exemple, art. L. 511.", "Merci."]),
        ('Il dit : "Venez." Puis il part.', ['Il dit : "Venez."', "Puis il part."]),
        ("Un\n\n  Deux", ["Un", "Deux"]),
        ("", []),
    ],
)
def test_sentences(text, expected):
    assert split_sentences(text) == expected


def test_an_endless_sentence_is_cut_and_nothing_is_lost():
    text = ", ".join(f"mot{number}" for number in range(300))
    pieces = split_sentences(text)
    assert max(map(len, pieces)) <= 400
    assert " ".join(pieces) == text
