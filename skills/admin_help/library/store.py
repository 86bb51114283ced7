"""The imported library: one SQLite file with a full-text index (FTS5), replaced as a whole.

Words are stemmed here, so that SQLite only has to split at spaces. Sheets are ranked by BM25 over
title, topics, headings and text; `Library.search` then asks how much of the question the best ones
explain, which is what makes "no strong match" possible.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from bot.errors import ConfigError
from skills.admin_help.library.model import Banner, ImportedSheet, Passage
from skills.admin_help.library.words import joined

FORMAT = 1
STALE = timedelta(days=92)
"""A library whose newest sheet is older than three months is an old copy."""

COLUMNS = "id, title, day, url, topics, banners, passages"
"""What `stored` reads."""

_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sheet (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, day TEXT NOT NULL,
  url TEXT NOT NULL, topics TEXT NOT NULL, banners TEXT NOT NULL, words TEXT NOT NULL,
  passages TEXT NOT NULL, searchable INTEGER NOT NULL);
CREATE INDEX sheet_title ON sheet (title);
CREATE VIRTUAL TABLE find USING fts5(
  title, topics, headings, text, content='', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(find, row);
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What was imported."""

    archive: str
    """Its file name."""
    imported: date
    newest: date
    """Date of the newest sheet: the state that the archive carries."""
    sheets: int
    searchable: int
    """Those with words that can be quoted; the others are tables of contents and bare forms."""

    def stale(self, today: date) -> bool:
        """True when the archive is an old copy of a site that changes every day."""
        return today - self.newest > STALE


class Writer:
    """Builds a library beside the old one. Use as a context manager; `finish` puts it in place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(path.name + ".part")

    def __enter__(self) -> Writer:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._remove()  # of an import that was killed
        self._database = sqlite3.connect(self._part, isolation_level=None)
        # The file is worth nothing before `finish`: no journal is needed on the way.
        self._database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA)
        self._database.execute("BEGIN")
        self.sheets = self.searchable = 0
        self.newest = date.min
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()
        self._remove()

    def _remove(self) -> None:
        self._part.unlink(missing_ok=True)

    def add(self, sheet: ImportedSheet) -> bool:
        """Enter one sheet; False when one with this id is there already."""
        words = joined((sheet.title,))
        searchable = any(passage.quotable for passage in sheet.passages)
        cursor = self._database.execute(
            "INSERT OR IGNORE INTO sheet (id, title, day, url, topics, banners, words, passages,"
            " searchable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sheet.id, sheet.title, sheet.day.isoformat(), sheet.url, json.dumps(sheet.topics),
                json.dumps([asdict(one) for one in sheet.banners], default=str), words,
                json.dumps([asdict(one) for one in sheet.passages]), searchable,
            ),
        )  # fmt: skip
        if not cursor.rowcount:
            return False
        self.sheets += 1
        self.newest = max(self.newest, sheet.day)
        if searchable:
            self.searchable += 1
            headings = {text for one in sheet.passages for text in (one.heading, *one.cases)}
            texts = [one.text for one in sheet.passages]
            self._database.execute(
                "INSERT INTO find (rowid, title, topics, headings, text) VALUES (?, ?, ?, ?, ?)",
                (cursor.lastrowid, words, joined(sheet.topics), joined(headings), joined(texts)),
            )
        return True

    def finish(self, archive: str, today: date) -> About:
        """Put the new library in the place of the old one, at once and durably."""
        about = About(
            archive=archive,
            imported=today,
            newest=self.newest,
            sheets=self.sheets,
            searchable=self.searchable,
        )
        rows = [(name, str(value)) for name, value in asdict(about).items()]
        self._database.executemany(
            "INSERT INTO about VALUES (?, ?)", [*rows, ("format", str(FORMAT))]
        )
        self._database.execute("INSERT INTO find (find) VALUES ('optimize')")
        self._database.execute("COMMIT")
        self._database.close()
        with self._part.open("rb") as file:
            os.fsync(file.fileno())
        self._part.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        return about


def connect(path: Path) -> sqlite3.Connection:
    """The library for reading. Raises ConfigError when it is damaged or of another version."""
    try:
        database = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        row = database.execute("SELECT value FROM about WHERE name = 'format'").fetchone()
    except sqlite3.Error as error:
        raise ConfigError(f"{path} cannot be read ({error}): import the archive again") from error
    if row is None or row[0] != str(FORMAT):
        database.close()
        raise ConfigError(f"{path} was written by another version: import the archive again")
    return database


def about(path: Path) -> About | None:
    """What was imported; None when nothing was. Raises ConfigError."""
    if not path.is_file():
        return None
    with closing(connect(path)) as database:
        rows = dict(database.execute("SELECT name, value FROM about"))
    return About(
        archive=rows["archive"],
        imported=date.fromisoformat(rows["imported"]),
        newest=date.fromisoformat(rows["newest"]),
        sheets=int(rows["sheets"]),
        searchable=int(rows["searchable"]),
    )


def stored(row: Iterable[str]) -> ImportedSheet:
    """A sheet from its columns id, title, day, url, topics, banners, passages."""
    name, title, day, url, topics, banners, passages = row
    return ImportedSheet(
        id=name,
        title=title,
        day=date.fromisoformat(day),
        url=url,
        topics=tuple(json.loads(topics)),
        banners=tuple(
            Banner(
                title=one["title"],
                text=one["text"],
                day=date.fromisoformat(one["day"]) if one["day"] != "None" and one["day"] else None,
            )
            for one in json.loads(banners)
        ),
        passages=tuple(
            Passage(
                text=one["text"],
                heading=one["heading"],
                cases=tuple(one["cases"]),
                quotable=one["quotable"],
            )
            for one in json.loads(passages)
        ),
    )


def everything(path: Path) -> Iterator[ImportedSheet]:
    """All sheets of a library. Raises ConfigError, sqlite3.Error."""
    with closing(connect(path)) as database:
        for row in database.execute(f"SELECT {COLUMNS} FROM sheet ORDER BY row"):  # noqa: S608
            yield stored(row)
