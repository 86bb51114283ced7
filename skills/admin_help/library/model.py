"""What an imported sheet holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One paragraph of a sheet, word for word."""

    text: str
    heading: str = ""
    """The nearest chapter title above it."""
    cases: tuple[str, ...] = ()
    """The situations it is limited to ("Vous êtes européen"), the outermost first."""
    quotable: bool = True
    """False where quoting it alone could mislead: its condition has no words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """A warning that the publisher put on the whole sheet."""

    title: str
    text: str
    day: date | None
    """Since when it is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSheet:
    """One sheet of the "Vos droits et démarches" open data."""

    id: str
    """The publisher's id: F, N or R and a number."""
    title: str
    day: date
    """The publisher's date of last modification."""
    url: str
    topics: tuple[str, ...] = ()
    """Theme, sub-theme and file that it belongs to."""
    banners: tuple[Banner, ...] = ()
    passages: tuple[Passage, ...] = ()
    """In the order of the sheet, the summary first."""
