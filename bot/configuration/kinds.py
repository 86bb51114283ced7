"""What a setting may be: its range, its words, whether it is a secret."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from functools import cache
from textwrap import dedent
from typing import Annotated, Any, get_args, get_type_hints

PREFIX = "PORTE_VOIX_"


@dataclass(frozen=True, slots=True)
class Between:
    """A number from `low` to `high`, both allowed."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these words."""

    words: tuple[str, ...]

    def __init__(self, *words: str) -> None:
        object.__setattr__(self, "words", words)


@dataclass(frozen=True, slots=True)
class Address:
    """Empty, or an address that begins with one of these schemes."""

    schemes: tuple[str, ...] = ("https", "http")
    passwords: bool = False
    """May a password stand in it? Elsewhere it would be shown and logged."""


@dataclass(frozen=True, slots=True)
class Like:
    """Empty, or of this form; in a list, each of its texts."""

    pattern: str
    """A regular expression for the whole value."""
    remedy: str
    """What to write, after the word "write"."""


Host = Annotated[str, Like(r"[A-Za-z0-9._:-]+", "a name or an address without https://")]
Hosts = Annotated[tuple[str, ...], Like(r"[A-Za-z0-9._:-]+", "names without https://")]
Port = Annotated[int, Between(1, 65535)]
Url = Annotated[str, Address()]
SecureUrl = Annotated[str, Address(("https",))]


def secret() -> Any:
    """A text that is never shown: not in a repr, not in ``porte-voix config``, not in a log."""
    return field(default="", repr=False, metadata={"secret": True})


def unrepresented(default: str) -> Any:
    """A text that may hold a password and therefore stands in no repr."""
    return field(default=default, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that can be set."""

    section: str
    """Empty: at the top of the file."""
    key: str
    kind: Any
    """The annotated type."""
    default: object
    doc: str
    secret: bool

    @property
    def name(self) -> str:
        """As operators read it: ``web.port``."""
        return f"{self.section}.{self.key}" if self.section else self.key

    @property
    def variable(self) -> str:
        """Of the environment: ``PORTE_VOIX_WEB_PORT``."""
        return PREFIX + self.name.replace(".", "_").upper()

    @property
    def constraints(self) -> tuple[object, ...]:
        """Between, OneOf, Address, Like."""
        return get_args(self.kind)[1:] if hasattr(self.kind, "__metadata__") else ()

    @property
    def type(self) -> Any:
        """The type without its constraints."""
        return get_args(self.kind)[0] if hasattr(self.kind, "__metadata__") else self.kind


def sections(whole: type) -> dict[str, type]:
    """The sections of the whole configuration, by name, in their order."""
    hints = get_type_hints(whole)
    return {one.name: hints[one.name] for one in fields(whole) if is_dataclass(hints[one.name])}


@cache
def settings(whole: type) -> tuple[Setting, ...]:
    """Every setting of the configuration, those without a section first."""
    found = [*_of(whole, "")]
    for name, kind in sections(whole).items():
        found += _of(kind, name)
    return tuple(found)


def _of(cls: type, section: str) -> Iterator[Setting]:
    hints = get_type_hints(cls, include_extras=True)
    told = docs(cls)
    for one in fields(cls):
        if is_dataclass(hints[one.name]):
            continue
        default = one.default_factory() if one.default_factory is not MISSING else one.default
        yield Setting(
            section=section,
            key=one.name,
            kind=hints[one.name],
            default=default,
            doc=told.get(one.name, ""),
            secret=bool(one.metadata.get("secret")),
        )


@cache
def docs(cls: type) -> dict[str, str]:
    """The sentences under the fields of a dataclass, each on one line."""
    body = ast.parse(dedent(inspect.getsource(cls))).body[0]
    found: dict[str, str] = {}
    before: ast.stmt | None = None
    for statement in body.body if isinstance(body, ast.ClassDef) else []:
        if (
            isinstance(before, ast.AnnAssign)
            and isinstance(before.target, ast.Name)
            and isinstance(statement, ast.Expr)
            and isinstance(statement.value, ast.Constant)
        ):
            found[before.target.id] = " ".join(str(statement.value.value).split())
        before = statement
    return found
