"""The figures of the language ledger: ours in ``voices/ledger.toml``, the operator's beside them.

An operator who measures (``porte-voix evaluate ... --save``) writes ``ledger.toml`` of the same
form into the data folder; a figure there stands over ours for the same language and engine.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.errors import ConfigError
from bot.modelfiles import CATALOGUES

OURS = CATALOGUES / "ledger.toml"
NAME = "ledger.toml"


class Kind(StrEnum):
    """Where a figure comes from."""

    MEASURED = "measured"
    """By a run of ours, or of the operator's."""
    PUBLISHED = "published"
    """By others; never measured here."""


class _Figure(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    date: date
    """When it was measured or published."""
    source: str = Field(min_length=1)
    """Which samples, or where it was published."""
    samples: int | None = Field(default=None, ge=1)
    """Recordings or sentences; None where who published does not say."""

    @property
    def key(self) -> tuple[str, ...]:
        """What a newer figure replaces."""
        raise NotImplementedError


class Heard(_Figure):
    """How well an engine understands speech (``[[speech]]``)."""

    language: str
    engine: str
    """The name in its Capabilities, ``whisper-base`` for one."""
    wer: float | None = Field(default=None, ge=0)
    """Word errors per word said."""
    low: float | None = None
    """95 % interval of `wer`, by the bootstrap over samples."""
    high: float | None = None
    cer: float | None = Field(default=None, ge=0)
    words: int | None = None
    """Words that were said."""
    at_least: float | None = Field(default=None, ge=0)
    """Published bound: the word error rate is higher than this."""

    @property
    def key(self) -> tuple[str, ...]:
        """See `_Figure.key`."""
        return self.language, self.engine, self.kind


class Spoken(_Figure):
    """How well a voice is understood by a recogniser (``[[voice]]``)."""

    language: str
    voice: str
    """Engine and voice, ``kokoro/ff_siwis`` for one."""
    recogniser: str
    """Whose transcripts of the voice are compared with what it was to say."""
    wer: float = Field(ge=0)
    cer: float = Field(ge=0)

    @property
    def key(self) -> tuple[str, ...]:
        """See `_Figure.key`."""
        return self.language, self.voice


class Translated(_Figure):
    """How well an engine translates in one direction (``[[translation]]``)."""

    source_language: str
    target_language: str
    engine: str
    chrf: float = Field(ge=0, le=100)
    """chrF2, 0-100."""
    refused: int = 0
    """Samples that our own checks let nobody have."""

    @property
    def key(self) -> tuple[str, ...]:
        """See `_Figure.key`."""
        return self.source_language, self.target_language, self.engine


F = TypeVar("F", bound=_Figure)


class Figures(BaseModel):
    """All that is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    speech: tuple[Heard, ...] = ()
    voice: tuple[Spoken, ...] = ()
    translation: tuple[Translated, ...] = ()

    def under(self, newer: Figures) -> Figures:
        """These, with those of `newer` in the place of the same ones."""
        return Figures(
            speech=tuple(_replaced(self.speech, newer.speech)),
            voice=tuple(_replaced(self.voice, newer.voice)),
            translation=tuple(_replaced(self.translation, newer.translation)),
        )


def _replaced(old: Iterable[F], new: Iterable[F]) -> Iterable[F]:
    kept: dict[tuple[str, ...], F] = {}
    for figure in (*old, *new):
        kept[figure.key] = figure
    return kept.values()


def read(path: Path) -> Figures:
    """The figures of one file. Raises ConfigError that says which line is wrong."""
    try:
        return Figures.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ConfigError(f"{path}: {place}: {first['msg']}") from error


def load(data: Path | None) -> Figures:
    """Ours, under those of the operator in the data folder. Raises ConfigError."""
    ours = read(OURS)
    theirs = None if data is None else data / NAME
    return ours.under(read(theirs)) if theirs is not None and theirs.is_file() else ours


def save(figures: Figures, data: Path) -> Path:
    """Put figures into the operator's file, over the same ones of earlier runs; returns the file.

    Raises ConfigError when the file that is there cannot be read, OSError.
    """
    path = data / NAME
    known = read(path) if path.is_file() else Figures()
    data.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(as_toml(known.under(figures)), "utf-8")
    fresh.replace(path)
    return path


def as_toml(figures: Figures) -> str:
    """In the form of ``voices/ledger.toml``."""
    tables = (("speech", figures.speech), ("voice", figures.voice),
              ("translation", figures.translation))  # fmt: skip
    blocks = []
    for name, rows in tables:
        for row in rows:
            fields = row.model_dump(mode="json", exclude_none=True)
            lines = [f"{key} = {_value(key, value)}" for key, value in fields.items()]
            blocks.append("\n".join((f"[[{name}]]", *lines)))
    return "\n\n".join(blocks) + "\n"


def _value(key: str, value: object) -> str:
    """A TOML date, or what JSON and TOML write alike."""
    return str(value) if key == "date" else json.dumps(value, ensure_ascii=False)
