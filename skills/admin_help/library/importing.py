"""``porte-voix kb import service-public``: from the published archive to the library."""

from __future__ import annotations

import fcntl
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.errors import ConfigError
from skills.admin_help.library import dila, fiches_vdd
from skills.admin_help.library.archive import files
from skills.admin_help.library.model import ImportedSheet
from skills.admin_help.library.store import About, Writer

SHEETS = re.compile(r"(?:.*/)?[FNR]\d{1,7}\.(?:xml|json)")
"""Names of sheets. DILA publishes one archive for people, npm's has folders for three publics."""
_OTHER_PUBLICS = ("professionnels/", "associations/", "entreprises/", "pro/", "asso/")
EVERY = 250
"""Progress is told each time so many sheets were read."""
_UNREADABLE = 0.05
"""More unreadable sheets than this share: the archive is not what it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did."""

    about: About
    unreadable: tuple[str, ...]
    """Files that are no sheets, with the reason."""


def sheets(archive: Path, unreadable: list[str]) -> Iterator[ImportedSheet]:
    """The sheets for people in an archive, one at a time; what cannot be read is noted.

    Raises ConfigError when the archive as a whole cannot be read.
    """
    read = 0
    for name, content in files(archive, SHEETS):
        if any(public in name for public in _OTHER_PUBLICS):
            continue
        read += 1
        try:
            parse = fiches_vdd.element if name.endswith(".json") else dila.element
            root = parse(content)
            if dila.for_people(root):
                yield dila.sheet(root)
        except (ValueError, RecursionError) as error:
            unreadable.append(f"{name}: {error}")
    if not read:
        raise ConfigError(f"{archive} holds no sheets of service-public.fr")
    if len(unreadable) > max(1, _UNREADABLE * read):
        raise ConfigError(
            f"{archive}: {len(unreadable)} of {read} sheets cannot be read "
            f"({unreadable[0]}); the library was left as it is"
        )


def import_archive(
    archive: Path, library: Path, today: date, progress: Callable[[int], None]
) -> Imported:
    """Replace the library by the sheets of an archive; on any error the old one stays.

    One sheet is in memory at a time. `progress` gets the number of sheets so far.
    Raises ConfigError, OSError, sqlite3.Error.
    """
    unreadable: list[str] = []
    library.parent.mkdir(parents=True, exist_ok=True)
    with library.with_name(library.name + ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ConfigError("another import is running") from error
        with Writer(library) as writer:
            for sheet in sheets(archive, unreadable):
                writer.add(sheet)
                if writer.sheets % EVERY == 0:
                    progress(writer.sheets)
            progress(writer.sheets)
            if not writer.searchable:
                raise ConfigError(f"{archive} holds no sheet with words to quote")
            about = writer.finish(archive.name, today)
    return Imported(about=about, unreadable=tuple(unreadable))
