"""What is offered: `voices/homes.toml` read into typed entries."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NotRequired, TypedDict

from bot.errors import ModelFileError
from bot.modelfiles import CATALOGUES

ALLOWED = frozenset(
    {
        *("CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-4.0", "LicenseRef-Public-Domain"),
        *("MIT", "Apache-2.0", "Unlicense", "GPL-3.0-or-later"),
    }
)
"""SPDX identifiers of licences that let any association use a model. None is non-commercial (NC) or
without derivatives (ND); a model whose licence is not stated is not offered at all."""
KINDS = ("whisper", "voice", "translation")
_NAME = re.compile(r"[^\W.][\w.+-]*")
_DIGESTS = {"sha256": 64, "md5": 32}


def allowed(licence: str) -> bool:
    """True when every part of an SPDX expression (``A AND B``) is an allowed licence."""
    return all(part in ALLOWED for part in licence.split(" AND "))


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A server that models come from."""

    name: str
    url: str
    publishes: bool
    """It states each file's checksum in its answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """One file of a model at its home."""

    name: str
    path: str
    """Below the home, or below the mirror."""
    size: int = 0
    """Bytes; 0 when not known beforehand."""
    sha256: str = ""
    md5: str = ""
    """As the model's own project lists it, always together with the size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One model that can be pulled."""

    name: str
    kind: str
    """One of `KINDS`."""
    home: str
    licence: str
    languages: tuple[str, ...]
    """BCP 47; source and target of a translation; empty for every language."""
    directory: str
    """Where it goes, below the models directory."""
    source: str
    files: tuple[RemoteFile, ...]
    """The one that engines look for comes last."""
    gender: str = "unknown"
    quality: str = ""
    """Piper's own grade of a voice: x_low, low, medium, high."""
    derived_from: str = ""

    @property
    def size(self) -> int:
        """Bytes of all files whose size is known."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An official voice that is not offered."""

    name: str
    languages: tuple[str, ...]
    why: str


class _FileTable(TypedDict):
    name: str
    size: NotRequired[int]
    sha256: NotRequired[str]
    md5: NotRequired[str]


class _ModelTable(TypedDict):
    name: str
    kind: str
    home: str
    licence: str
    languages: list[str]
    base: str
    directory: str
    source: str
    files: list[_FileTable]
    gender: NotRequired[str]
    quality: NotRequired[str]
    derived_from: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Homes:
    """The whole catalogue."""

    homes: dict[str, Home]
    offers: dict[str, Offer]
    """By name."""
    refused: dict[str, Refused]

    @classmethod
    def load(cls, directory: Path = CATALOGUES) -> Homes:
        """Read ``homes.toml``. Raises ModelFileError for an entry that cannot be right."""
        try:
            table = tomllib.loads((directory / "homes.toml").read_text("utf-8"))
            homes = {name: Home(name=name, **entry) for name, entry in table["home"].items()}
            offers = [_offer(entry) for entry in table["model"]]
            refused = [
                Refused(name=entry["name"], languages=tuple(entry["languages"]), why=entry["why"])
                for entry in table.get("refused", [])
            ]
        except (KeyError, TypeError, tomllib.TOMLDecodeError) as error:
            raise ModelFileError(f"homes.toml: {error}") from error
        for offer in offers:
            _check(offer, homes)
        return cls(
            homes=homes,
            offers={offer.name: offer for offer in offers},
            refused={entry.name: entry for entry in refused},
        )

    def offer(self, name: str) -> Offer:
        """One model by its exact name. Raises ModelFileError saying what is wrong with the name."""
        if name in self.offers:
            return self.offers[name]
        if name in self.refused:
            raise ModelFileError(f"{name} is not offered: {self.refused[name].why}")
        raise ModelFileError(f"nothing is called {name}: see 'porte-voix models list'")

    def of(self, language: str, kind: str) -> list[Offer]:
        """The models of one kind for a language, the one to take first at the beginning."""
        return [
            offer
            for offer in self.offers.values()
            if offer.kind == kind and language in offer.languages
        ]


def _offer(entry: _ModelTable) -> Offer:
    return Offer(
        name=entry["name"],
        kind=entry["kind"],
        home=entry["home"],
        licence=entry["licence"],
        languages=tuple(entry["languages"]),
        directory=entry["directory"],
        source=entry["source"],
        files=tuple(
            RemoteFile(path=entry["base"] + file["name"], **file) for file in entry["files"]
        ),
        gender=entry.get("gender", "unknown"),
        quality=entry.get("quality", ""),
        derived_from=entry.get("derived_from", ""),
    )


def _check(offer: Offer, homes: Iterable[str]) -> None:
    """A catalogue that somebody edited: nothing may leave its directory, nothing is unlicensed."""
    problem = ""
    names = (offer.name, offer.directory, *(file.name for file in offer.files))
    if offer.kind not in KINDS or offer.home not in homes or not offer.files:
        problem = "unknown kind or home, or no files"
    elif not all(_NAME.fullmatch(name) for name in names):
        problem = "a name that is none"
    elif any(".." in file.path.split("/") or file.path.startswith("/") for file in offer.files):
        problem = "a path outside its home"
    elif not allowed(offer.licence):
        problem = f"licence {offer.licence} does not allow our use"
    for file in offer.files:
        for kind, length in _DIGESTS.items():
            digest = getattr(file, kind)
            if digest and not re.fullmatch(rf"[0-9a-f]{{{length}}}", digest):
                problem = f"{file.name}: no {kind}"
        if file.md5 and not file.size:
            problem = f"{file.name}: md5 without a size"
    if problem:
        raise ModelFileError(f"homes.toml, {offer.name}: {problem}")
