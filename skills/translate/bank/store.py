"""The files of the phrase bank, read once a language and only when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the bank, in every language that has it."""

    id: str
    category: str
    """hospital, pharmacy, emergency, prefecture, school, police, housing, transport, work, shop,
    guidance or everyday."""
    critical: bool
    """A wrong word may harm somebody's health, safety or rights."""
    helper: bool
    """True when the doctor, the clerk or the guide says it, not the person who needs help."""

    def text(self, language: str) -> str:
        """The sentence, in a BCP 47 language. Raises KeyError where the bank has none."""
        return wording(language).sentences[self.id]


@dataclass(frozen=True, slots=True)
class Wording:
    """The bank in one language."""

    sentences: Mapping[str, str]
    ways: Mapping[str, tuple[str, ...]]
    """Other ways to say the same."""
    review: str
    """Who looked at it, in English: "machine-written, not yet reviewed by a native speaker"."""


@cache
def index() -> Mapping[str, Sentence]:
    """All sentences by id, in the order of the file."""
    return {
        key: Sentence(
            id=key,
            category=row["category"],
            critical=row["critical"],
            helper=row["by"] == "helper",
        )
        for key, row in read(FOLDER / "index.yaml").items()
    }


def languages() -> tuple[str, ...]:
    """Primary subtags of the languages that have sentences."""
    return tuple(sorted(path.stem for path in (FOLDER / "sentences").glob("*.yaml")))


def wording(language: str) -> Wording:
    """Sentences and ways in a BCP 47 language; empty where the bank has none."""
    return _wording(primary(language))


def primary(language: str) -> str:
    """``fa`` of ``fa-AF`` and of ``prs``."""
    tag = language.replace("_", "-").split("-")[0].lower()
    return {"prs": "fa", "pus": "ps"}.get(tag, tag)


@cache
def _wording(tag: str) -> Wording:
    known = tag in languages()
    row = read(FOLDER / "sentences" / f"{tag}.yaml") if known else {}
    ways = FOLDER / "ways" / f"{tag}.yaml"
    said = read(ways)["ways"] if known and ways.exists() else {}
    return Wording(
        sentences=row.get("sentences", {}),
        ways={key: tuple(each) for key, each in said.items()},
        review=row.get("review", ""),
    )


def read(path: Path) -> dict[str, Any]:
    """One file of the bank. Raises OSError, yaml.YAMLError, TypeError."""
    with path.open(encoding="utf-8") as stream:
        data = yaml.load(stream, Loader=yaml.CSafeLoader)
    if not isinstance(data, dict):
        raise TypeError(f"{path.name} is no mapping")
    return data
