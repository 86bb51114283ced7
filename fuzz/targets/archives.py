"""Archives that an operator fetched: the official sheets, and packages of translation models."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from bot.engines.argos.packages import install, installed
from bot.errors import ConfigError, ModelFileError
from fuzz.mutations import of_json, of_lines, of_zip, zipped
from fuzz.target import Target, hold
from skills.admin_help.library import dila, fiches_vdd
from skills.admin_help.library.importing import sheets

ROOM = Path(tempfile.mkdtemp(prefix="porte-voix-fuzz-"))
MOST_WRITTEN = 60 * 65_536 + 65_536
"""Bytes: what an archive of the longest input may unpack to, with some room."""


def library(data: bytes) -> None:
    """Sheets or a ConfigError, for zip and tar alike."""
    archive = ROOM / "archive.zip"
    archive.write_bytes(data)
    try:
        for sheet in sheets(archive, []):
            hold(bool(sheet.title) and sheet.url.startswith("https://"), "a sheet without address")
    except ConfigError:
        return


def sheet(data: bytes) -> None:
    """One sheet in XML or JSON: a sheet or ValueError, as the importer expects."""
    for element in (dila.element, fiches_vdd.element):
        try:
            root = element(data)
            dila.for_people(root)
            found = dila.sheet(root)
        except (ValueError, RecursionError):
            continue
        hold("<" not in found.id and found.url.startswith("https://"), "a foreign address")


def package(data: bytes) -> None:
    """Installed below the folder, or ModelFileError and nothing left behind."""
    folder = ROOM / "argos"
    shutil.rmtree(folder, ignore_errors=True)
    archive = ROOM / "package.argosmodel"
    archive.write_bytes(data)
    try:
        made = install(archive, folder)
    except ModelFileError:
        hold(not list(folder.glob("*")), "something was left behind")
        return
    hold(made.path.resolve().is_relative_to(folder.resolve()), "installed elsewhere")
    written = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    hold(written <= MOST_WRITTEN, "a bomb was unpacked")
    hold(bool(installed(folder)), "installed, but not found")


XML = (
    '<?xml version="1.0" encoding="UTF-8"?><Publication xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' ID="F90001" spUrl="https://www.service-public.gouv.fr/particuliers/vosdroits/F90001">'
    "<dc:title>Concours</dc:title><dc:date>modified 2026-10-05</dc:date><Audience>Particuliers"
    "</Audience><FilDAriane><Niveau>A</Niveau><Niveau>B</Niveau></FilDAriane><Avertissement "
    'date="2026-11-01"><Titre>T</Titre><Texte><Paragraphe>Fermé.</Paragraphe></Texte>'
    "</Avertissement><ListeSituations><Situation><Titre>Cas</Titre><Chapitre><Titre>Pièces</Titre>"
    "<Paragraphe>Il faut une pièce.</Paragraphe><Liste><Item><Paragraphe>un dessin</Paragraphe>"
    "</Item></Liste></Chapitre></Situation></ListeSituations></Publication>"
).encode()
JSON = (
    b'{"id":"F1","children":[{"type":"element","name":"Publication","attributes":{"ID":"F1"},'
    b'"children":[{"type":"element","name":"dc:title","children":[{"type":"text","text":"T"}]},'
    b'{"type":"element","name":"dc:date","children":[{"type":"text","text":"modified 2020-10-07"}]}'
    b',{"type":"element","name":"Texte","children":[{"type":"element","name":"Paragraphe",'
    b'"children":[{"type":"text","text":"Oui."}]}]}]}]}'
)
MODEL = zipped([
    ("a/metadata.json", b'{"from_code":"fr","to_code":"en","type":"translate"}'),
    ("a/sentencepiece.model", b"x"), ("a/model/model.bin", b"x"),
    ("a/model/shared_vocabulary.json", b"[]"), ("a/stanza/x.pt", b"x"),
])  # fmt: skip

TARGETS = (
    Target(
        name="archives-library", run=library, longest=16_384, mutate=of_zip(of_lines),
        seeds=lambda: (zipped([("x/F90001.xml", XML)]), zipped([("F1.json", JSON)])),
    ),
    Target(name="archives-sheet", run=sheet, seeds=lambda: (XML, JSON), mutate=of_lines),
    Target(
        name="archives-package", run=package, longest=16_384, mutate=of_zip(of_json),
        seeds=lambda: (MODEL,),
    ),
)  # fmt: skip
