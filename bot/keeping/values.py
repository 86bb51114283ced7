"""The JSON records of an archive, as values. docs/backup.md tells their order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

Cell = int | float | str | None | dict[str, str]
"""Of a row; ``{"b": base64}`` for bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The first one."""

    version: str
    """Of the program that made the archive."""
    schema: int
    """Version of the tables, counted as SQLite's are."""
    database: Literal["sqlite", "postgresql"]
    place: str
    """Where its media lay: files, database or bucket."""
    made: float
    """Seconds since 1970, UTC: the moment of the snapshot."""
    sequences: dict[str, int] = field(default_factory=dict)
    """For each table whose rows are numbered: the highest number ever given."""
    what: Literal["manifest"] = "manifest"


KeyName = Literal["master.key", "partners.key", "matrix-identity.key"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """A key file, sealed once more; its bytes follow."""

    name: KeyName
    size: int
    what: Literal["key"] = "key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; its rows follow."""

    name: str
    columns: tuple[str, ...]
    what: Literal["table"] = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Some rows of the table before."""

    rows: tuple[tuple[Cell, ...], ...]
    what: Literal["rows"] = "rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A sealed medium; its bytes follow."""

    handle: str
    size: int
    what: Literal["medium"] = "medium"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file of the association's folder, or the configuration; its bytes follow."""

    folder: Literal["association", "configuration"]
    name: str
    """Relative, with ``/``."""
    size: int
    what: Literal["document"] = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The last one: what was written."""

    tables: dict[str, int]
    """Rows of each."""
    media: int
    missing: int
    """Media that were deleted between the snapshot and their turn."""
    documents: int
    what: Literal["end"] = "end"


Record = Manifest | KeyFile | Table | Rows | Medium | Document | End
RECORDS = Annotated[Record, Field(discriminator="what")]
