"""What an association hands over to be measured: recordings, pairs of sentences, sentences to say.

Every function raises ConfigError with a sentence that says what is missing and how it should look.
"""

from __future__ import annotations

import csv
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import ConfigError
from bot.hearing.languages import LANGUAGES as HEARD
from bot.routing import LANGUAGES

SOUNDS = frozenset((".ogg", ".oga", ".opus", ".wav", ".flac", ".mp3", ".m4a", ".aac", ".webm"))
TRANSCRIPTS = ("transcripts.tsv", "transcripts.csv", "transcripts.jsonl")
TAGS = frozenset(LANGUAGES) | HEARD
"""Of languages that a folder or a part of a file's name may be called by."""
_ALIASES = {
    "path": "file", "sentence": "text", "transcription": "text", "locale": "language",
    "translation": "reference",
}  # fmt: skip
"""Names of columns in the collections of others (Common Voice, FLEURS)."""

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """Somebody says something that is known."""

    path: Path
    language: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and how it should be translated."""

    source: str
    target: str
    text: str
    reference: str


def recordings(folder: Path, language: str | None = None) -> list[Recording]:
    """The recordings of a folder whose words are known, its subfolders included.

    Words: a table ``transcripts.tsv`` (``.csv``, ``.jsonl``) with the columns ``file``, ``text``
    and maybe ``language``, or a ``.txt`` of the same name beside each recording. Language: of that
    column, `language`, the folder's name, or a part of the file's name (``fleurs-de-000.ogg``).
    """
    if not folder.is_dir():
        raise ConfigError(f"{folder}: there is no such folder")
    table = next((folder / name for name in TRANSCRIPTS if (folder / name).is_file()), None)
    found = _listed(table, language) if table else _beside(folder, language)
    if not found:
        raise ConfigError(
            f"{folder}: no recording with its words; write {TRANSCRIPTS[0]} with the columns file, "
            "text and language, or put a .txt file of the same name beside each recording"
        )
    return found


def _listed(table: Path, language: str | None) -> list[Recording]:
    found = []
    for number, row in enumerate(_rows(table, ("file", "text")), 2):
        path = table.parent / row["file"]
        if not path.resolve().is_relative_to(table.parent.resolve()) or not path.is_file():
            raise ConfigError(f"{table}: line {number}: there is no recording {row['file']}")
        tag = row.get("language") or _language(path, language)
        found.append(Recording(path=path, language=_checked(tag, path), text=row["text"]))
    return found


def _beside(folder: Path, language: str | None) -> list[Recording]:
    found = []
    for path in sorted(folder.rglob("*")):
        words = path.with_suffix(".txt")
        if path.suffix.lower() in SOUNDS and words.is_file():
            tag = _checked(_language(path, language), path)
            found.append(Recording(path=path, language=tag, text=_text(words).strip()))
    return found


def _language(path: Path, given: str | None) -> str | None:
    if given:
        return given
    parts = (path.parent.name, *re.split(r"[-_. ]", path.stem.lower()))
    return next((part for part in parts if part in TAGS), None)


def _checked(tag: str | None, path: Path) -> str:
    if not tag:
        raise ConfigError(
            f"{path}: in which language? Say --language, or name its folder fr, ar ..."
        )
    return tag


def sentences(path: Path) -> list[Sentence]:
    """Pairs of sentences from a table (``.tsv``, ``.csv``, ``.jsonl``) or all tables of a folder,
    with the columns ``source``, ``target`` (languages), ``text`` and ``reference``."""
    wanted = ("source", "target", "text", "reference")
    found = [
        Sentence(**{name: row[name] for name in wanted})
        for table in _tables(path)
        for row in _rows(table, wanted)
    ]
    if not found:
        raise ConfigError(f"{path}: no sentence to translate")
    return found


def texts(path: Path) -> dict[str, list[str]]:
    """Language -> sentences to say: of a ``.toml`` of lists (``fr = ["..."]``), or of the files
    ``fr.txt``, ``ar.txt`` ... of a folder, one sentence a line. Best without figures: a transcript
    may write "12" where the voice said "douze"."""
    if path.is_dir():
        files = [one for one in sorted(path.glob("*.txt")) if one.stem in TAGS]
        found = {one.stem: _text(one).splitlines() for one in files}
    else:
        found = _toml(path)
    found = {tag: [line.strip() for line in lines if line.strip()] for tag, lines in found.items()}
    if not any(found.values()):
        raise ConfigError(
            f"{path}: no sentence to say; write fr.txt, ar.txt ... or a .toml of lists"
        )
    return {tag: lines for tag, lines in found.items() if lines}


def _toml(path: Path) -> dict[str, list[str]]:
    try:
        table = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from error
    for tag, lines in table.items():
        if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
            raise ConfigError(f"{path}: {tag} is no list of sentences")
    return table


def _tables(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(one for one in path.iterdir() if one.suffix in {".tsv", ".csv", ".jsonl"})


def _rows(path: Path, wanted: tuple[str, ...]) -> Iterator[Row]:
    """The rows of a table by the names of its columns. Raises ConfigError for a missing one."""
    lines = _text(path).splitlines()
    rows: Iterable[Mapping[str, object]]
    if path.suffix == ".jsonl":
        rows = _json(path, lines)
    elif path.suffix == ".tsv":
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    else:
        rows = csv.DictReader(lines)
    for number, raw in enumerate(rows, 2):
        row = {_ALIASES.get(name, name): str(value).strip() for name, value in raw.items() if name}
        missing = [name for name in wanted if not row.get(name) or row[name] == "None"]
        if missing:
            raise ConfigError(f"{path}: line {number}: {missing[0]} is missing (columns: "
                              f"{', '.join(wanted)})")  # fmt: skip
        yield row


def _json(path: Path, lines: list[str]) -> Iterator[dict[str, object]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise ConfigError(f"{path}: line {number}: {error}") from error
        if not isinstance(row, dict):
            raise ConfigError(f"{path}: line {number} is no object")
        yield row


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
