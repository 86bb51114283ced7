"""Announcements as values. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

LONGEST = 600
"""Characters of an announcement: a minute and a half when it is spoken."""


class Stand(StrEnum):
    """What became of the words of an announcement in one language."""

    ASKED = "asked"
    """Nobody tried yet."""
    READY = "ready"
    """Translated, and every check was passed."""
    REFUSED = "refused"
    """The translation failed its checks: it goes out only when somebody writes it."""
    WRITTEN = "written"
    """By a member of the association, by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An announcement in one more language."""

    language: str
    """BCP 47."""
    stand: Stand = Stand.ASKED
    text: str = ""
    back: str = ""
    """Translated back; empty where that could not be made, or was written by hand."""

    @property
    def usable(self) -> bool:
        """True when it may be sent."""
        return self.stand in {Stand.READY, Stand.WRITTEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What an association has to say, once in its own words. Kept sealed."""

    text: str
    language: str
    """BCP 47 of `text`."""
    versions: tuple[Version, ...] = ()

    def worded(self, language: str) -> Version | None:
        """What people of this language get; None: nothing."""
        if language == self.language:
            return Version(language=language, stand=Stand.WRITTEN, text=self.text)
        found = next((one for one in self.versions if one.language == language), None)
        return found if found is not None and found.usable else None

    def with_version(self, version: Version) -> Announcement:
        """The same with these words in their language."""
        others = tuple(one for one in self.versions if one.language != version.language)
        ordered = sorted((*others, version), key=lambda one: one.language)
        return replace(self, versions=tuple(ordered))


class AnnouncementState(StrEnum):
    """How far it is."""

    ASKED = "asked"
    """To be translated."""
    PREVIEW = "preview"
    """To be read and agreed to by a coordinator."""
    AGREED = "agreed"
    """Waits for its time."""
    SENDING = "sending"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN = (
    AnnouncementState.ASKED,
    AnnouncementState.PREVIEW,
    AnnouncementState.AGREED,
    AnnouncementState.SENDING,
)
"""Not over yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An announcement as the console shows it."""

    id: int
    token: str
    """In addresses of the console."""
    state: AnnouncementState
    announcement: Announcement
    created: datetime
    """Aware, UTC, as `due`."""
    due: datetime | None
    told: int
    """To how many people it was queued. Not to be shown below `LEAST`."""


LEAST = 5
"""Fewer people than this are never counted."""
