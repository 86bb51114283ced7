"""Answers that a caseworker marked as wrong, as values; and whose words may be in them."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from bot.cues import fold

LONGEST = 1000
"""Characters of a text."""
RUN = 5
"""Words in a row that nobody writes by chance: fewer are a phrase that everybody uses."""
OFFICIAL = (
    "gouv.fr", "service-public.fr", "caf.fr", "ameli.fr", "msa.fr", "ofii.fr", "cnda.fr",
    "francetravail.fr", "defenseurdesdroits.fr", "conseil-etat.fr", "cnil.fr", "franceconnect.fr",
    "assemblee-nationale.fr", "senat.fr", "europa.eu", "unhcr.org", "paris.fr", "aphp.fr",
    "refugies.info", "place-handicap.fr", "cnsa.fr", "arcom.fr",
    "france-education-international.fr", "ac-paris.fr", "ac-creteil.fr", "ac-versailles.fr",
)  # fmt: skip
"""Domains of public bodies. Others may be official too: then the caseworker says so."""


class ReviewState(StrEnum):
    """What became of it."""

    OPEN = "open"
    TAKEN = "taken"
    """It became a change of a sheet and a question that is asked again and again."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongAnswer:
    """What the operator reviews; kept sealed. Nothing of the person's own words."""

    about: str
    """What was asked, in the caseworker's words."""
    said: str = ""
    """What we answered, as the caseworker left it. Empty once it was dealt with."""
    said_language: str = ""
    """BCP 47."""
    right: str = ""
    """What is right. Empty once it was dealt with."""
    language: str = "fr"
    """BCP 47 of `about` and `right`."""
    title: str = ""
    """Of the source."""
    url: str = ""
    official: bool = False
    """True when the address is one of `OFFICIAL`; else the caseworker said that it is official."""
    sheet: str = ""
    """Id of the sheet it belongs to, as far as the caseworker knows; then the reviewer's."""
    because: str = ""
    """Why it was refused, in the reviewer's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A row of the list."""

    id: int
    organisation: int
    member: int | None
    at: datetime
    """Aware, UTC."""
    state: ReviewState
    wrong: WrongAnswer
    line: int | None
    """Row of the line of the hand-off; None once that is gone or it was dealt with."""


def is_address(url: str) -> bool:
    """True for an https address of a site with a name."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    named = "." in host.strip(".") and not _is_number(host) and url.isprintable()
    bare = parts.username is None and parts.password is None and port in {None, 443}
    return parts.scheme == "https" and named and bare and " " not in url


def is_official(url: str) -> bool:
    """True for a public body that we know."""
    host = (urlsplit(url).hostname or "").lower()
    return any(host == one or host.endswith(f".{one}") for one in OFFICIAL)


def copies(text: str, own_words: Iterable[str]) -> bool:
    """True when a text takes over what a person said: `RUN` of their words in a row, or all of
    them where they said fewer."""
    words = fold(text).split()
    for said in own_words:
        theirs = fold(said).split()
        run = min(RUN, len(theirs))
        runs = {tuple(theirs[at : at + run]) for at in range(len(theirs) - run + 1)}
        if run >= RUN and any(
            tuple(words[at : at + run]) in runs for at in range(len(words) - run + 1)
        ):
            return True
        if theirs and words == theirs:
            return True
    return False


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
