"""What a poster is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from bot.partners.posters.links import Link, Platform
from bot.partners.posters.sentences import sentences

PAPERS = {"A4": 6, "A6": 3}
"""Paper -> how many languages at most, in large print."""


class Unprintable(ValueError):
    """A name with letters that no font of the posters has. `letters`: which, each once."""

    def __init__(self, letters: str) -> None:
        super().__init__(f"{len(letters)} letters that cannot be printed")
        self.letters = letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """What is printed."""

    name: str
    """Of the association; 80 letters fit on every paper."""
    group: str
    """May be empty; 60 letters fit."""
    links: tuple[Link, ...]
    languages: tuple[str, ...]
    """BCP 47, the best first: it is the document's."""
    platform: Platform = Platform.WEB
    """Which link the code is of."""


def poster(wanted: Poster, paper: str = "A4") -> bytes:
    """One page as PDF: tagged, with a title, a language and a text instead of the code.

    Takes some tenths of a second: nothing for an event loop. Raises Unprintable, or ValueError for
    an unknown paper or language, no language or too many, no link of that platform, and a name that
    does not fit.
    """
    if paper not in PAPERS:
        raise ValueError(f"papers: {', '.join(PAPERS)}")
    if not 1 <= len(wanted.languages) <= PAPERS[paper]:
        raise ValueError(f"one to {PAPERS[paper]} languages on {paper}")
    link = next((one for one in wanted.links if one.platform is wanted.platform), None)
    if link is None:
        raise ValueError(f"no link for {wanted.platform}")
    said = tuple(dict.fromkeys(sentences(tag) for tag in wanted.languages))
    from bot.partners.posters.drawing import drawn  # fpdf2 takes a second to load

    return drawn(wanted, paper, link, said)
