"""The fixed sentences of posters, by language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a poster says in one language."""

    language: str
    """BCP 47, as in sentences.toml."""
    ask: str
    person: str
    code: str
    """Read instead of the QR code; `{url}` stands for the address."""


@cache
def _all() -> dict[str, Sentences]:
    table = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text("utf-8"))
    return {tag: Sentences(tag, **said) for tag, said in table.items()}


def languages() -> tuple[str, ...]:
    """BCP 47 tags of the languages that posters can be written in."""
    return tuple(_all())


def sentences(language: str) -> Sentences:
    """Raises ValueError for a language without sentences. `fa-AF` is read as `fa`."""
    known = _all()
    found = known.get(language) or known.get(language.split("-")[0].lower())
    if found is None:
        raise ValueError(f"no poster in this language yet: {language}")
    return found
