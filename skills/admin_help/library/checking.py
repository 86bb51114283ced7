"""``porte-voix kb check``: which of our sources changed since we read them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from skills.admin_help.library.model import ImportedSheet
from skills.admin_help.sheets import Sheet, SheetSource

_ADDRESS = re.compile(r"service-public(?:\.gouv)?\.fr/particuliers/vosdroits/([FNR]\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One source that is no longer what we read."""

    source: SheetSource
    page: str
    """The publisher's id."""
    what: str
    """A sentence for the operator."""
    sheets: tuple[str, ...]
    """Ids of our sheets that cite it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was compared."""

    newest: date
    """The archive's newest sheet."""
    compared: int
    older: int
    """Sources that we read in a later state than the archive's: nothing can be said about them."""
    changes: tuple[Change, ...]


def check(
    sources: Mapping[str, SheetSource],
    ours: Mapping[str, Sheet],
    archive: Iterable[ImportedSheet],
) -> Report:
    """Compare the sources that are pages of service-public.fr with an archive."""
    pages = {
        found[1]: source for source in sources.values() if (found := _ADDRESS.search(source.url))
    }
    newest = date.min
    seen: dict[str, ImportedSheet] = {}
    for sheet in archive:
        newest = max(newest, sheet.day)
        if sheet.id in pages:
            seen[sheet.id] = sheet
    changes, older = [], 0
    for page, source in pages.items():
        whats = _differences(source, seen.get(page), newest)
        older += not whats and newest < source.seen
        cited = tuple(key for key, sheet in ours.items() if source in sheet.sources)
        changes += [Change(source=source, page=page, what=what, sheets=cited) for what in whats]
    return Report(newest=newest, compared=len(pages), older=older, changes=tuple(changes))


def _differences(source: SheetSource, found: ImportedSheet | None, newest: date) -> list[str]:
    """What a person should look at; an archive older than our reading says nothing."""
    read = source.version or source.seen
    if found is None:
        return [] if newest < source.seen else ["is not in the archive any more"]
    whats = []
    if found.day > read:
        whats.append(f"changed on {found.day}; we read the text of {read}")
    whats += [
        f"has a warning since {banner.day}: {banner.title}"
        for banner in found.banners
        if banner.day is not None and banner.day > source.seen
    ]
    return whats
