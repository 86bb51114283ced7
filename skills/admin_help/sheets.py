"""Knowledge sheets: what they hold and how they are read from YAML.

A sheet is one administrative topic. Everything that can change (numbers, dates, amounts, phones,
addresses) is a named value that exists once per sheet and names its source; texts in every
language carry only ``{placeholders}``, so no translation can change a figure. README.md documents
the format; `skills.admin_help.lint` checks it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

import yaml
from yaml.constructor import ConstructorError

from bot.errors import ConfigError

HERE = Path(__file__).parent
COMPLETE = ("fr", "en")
"""Languages in which a sheet is complete; the others have at least title, short answer and asks."""


STATUSES = ("asylum", "refugee", "subsidiary", "temporary", "permit", "none", "citizen")
"""Whom a sheet or a detail may be for: asking for asylum, refugee, subsidiary protection, temporary
protection, another residence permit, no papers, French or European citizen. None: everybody."""


class Confidence(StrEnum):
    """How well a fact is supported."""

    OFFICIAL = "seen-in-official-text"
    SECONDARY = "seen-in-secondary"
    UNVERIFIED = "own-knowledge-unverified"


class ValueKind(StrEnum):
    """How a value is written in a language."""

    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    PHONE = "phone"
    TEXT = "text"


class BulletKind(StrEnum):
    """What a detail is about. "More" gives them in the order of the sheet."""

    STEP = "step"
    DOCUMENT = "document"
    WHERE = "where"
    COST = "cost"
    DEADLINE = "deadline"
    CONDITION = "condition"
    RIGHT = "right"
    REFUSED = "refused"
    WARNING = "warning"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSource:
    """A text that was read."""

    id: str
    name: str
    """As it is said to a person; carries no digits."""
    url: str
    seen: date
    """When it was read."""
    version: date | None
    """Date of the text itself, when it is known."""
    official: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One figure, date, phone number or address. `raw` is an ISO date or a plain decimal."""

    name: str
    kind: ValueKind
    raw: str
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """One detail, in several languages."""

    kind: BulletKind
    confidence: Confidence
    sources: tuple[str, ...]
    texts: Mapping[str, str]
    statuses: tuple[str, ...] = ()
    """Whom it is for (`STATUSES`), as each text says; told to nobody else once that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A sheet in one language."""

    title: str
    short: tuple[str, ...]
    """At most three short sentences."""
    ask: tuple[str, ...]
    """Ways of asking, misspelt and spoken ones too."""
    simpler: str | None
    review: str
    """Who read it: ``author`` or ``machine-written, not yet reviewed by a native speaker``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where to go nearby; only associations add them."""

    name: str
    address: str
    phone: str | None
    hours: Mapping[str, str]
    """Opening hours by language, as the association writes them."""
    by: str
    """Who says so."""
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One topic."""

    id: str
    volatility: str
    """low, medium or high: how often the facts change."""
    own_paper: bool
    """True when a reform may have changed a deadline: the answer says to read one's own paper."""
    human: bool
    """True when the topic calls for a human (a lawyer, a social worker) whatever the answer."""
    refer_to: str
    """Nearest human: the phrase ``admin-refer-<refer_to>`` of the locale files."""
    keywords: tuple[str, ...]
    """Concepts of lexicon.yaml that the topic is about."""
    related: tuple[str, ...]
    sources: tuple[SheetSource, ...]
    """The sources that are cited, the most important first."""
    values: Mapping[str, Value]
    bullets: tuple[Bullet, ...]
    languages: Mapping[str, Wording]
    places: tuple[Place, ...] = ()
    audience: tuple[str, ...] = ()
    """Whom the sheet is for (`STATUSES`)."""


class _StrictLoader(yaml.CSafeLoader):
    """YAML where a key given twice is an error and a date stays the text that was typed."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if not all(isinstance(key, str) for key in keys):
            raise ConstructorError(None, None, "a key that is no text", node.start_mark)
        if len(keys) != len(set(keys)):
            raise ConstructorError(None, None, "a key is given twice", node.start_mark)
        return cast("dict[Any, Any]", super().construct_mapping(node, deep=deep))


_StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag.endswith((":null", ":bool", ":merge"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_yaml(path: Path) -> Mapping[str, Any]:
    """The top mapping of a YAML file; scalars stay text. Raises ConfigError."""
    try:
        data = yaml.load(path.read_text("utf-8"), Loader=_StrictLoader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise ConfigError(f"{path.name}, line {line}: {error.problem}") from error
    except (OSError, UnicodeDecodeError, RecursionError, yaml.YAMLError) as error:
        raise ConfigError(f"{path.name}: {error}") from error
    if not isinstance(data, dict):
        raise ConfigError(f"{path.name}: a mapping was expected")
    return data


def load_sources(path: Path = HERE / "sources.yaml") -> Mapping[str, SheetSource]:
    """All sources by id. Raises ConfigError."""
    found = {}
    for key, row in read_yaml(path).items():
        try:
            found[key] = SheetSource(
                id=key,
                name=row["name"],
                url=row["url"],
                seen=date.fromisoformat(row["seen"]),
                version=date.fromisoformat(row["version"]) if row.get("version") else None,
                official=bool(row["official"]),
            )
        except (KeyError, ValueError, TypeError) as error:
            raise ConfigError(f"source {key}: {error!r}") from error
    return found


def _value(name: str, row: Mapping[str, Any]) -> Value:
    value = Value(
        name=name,
        kind=ValueKind(row.get("kind", "number")),
        raw=str(row["value"]),
        source=row["source"],
        confidence=Confidence(row.get("confidence", Confidence.OFFICIAL)),
    )
    if value.kind is ValueKind.DATE:
        date.fromisoformat(value.raw)
    elif value.kind in (ValueKind.NUMBER, ValueKind.MONEY):
        Decimal(value.raw)
    return value


def _bullet(row: Mapping[str, Any]) -> Bullet:
    head = {"kind", "confidence", "sources", "for"}
    return Bullet(
        kind=BulletKind(row["kind"]),
        confidence=Confidence(row.get("confidence", Confidence.OFFICIAL)),
        sources=tuple(row.get("sources", ())),
        texts={language: text for language, text in row.items() if language not in head},
        statuses=tuple(row.get("for", ())),
    )


def _wording(row: Mapping[str, Any]) -> Wording:
    return Wording(
        title=row["title"],
        short=tuple(row["short"]),
        ask=tuple(row["ask"]),
        simpler=row.get("simpler"),
        review=row["review"],
    )


def load_sheet(path: Path, sources: Mapping[str, SheetSource]) -> Sheet:
    """Read one sheet. Raises ConfigError that names the file and what is wrong."""
    data = read_yaml(path)
    try:
        return Sheet(
            id=data["id"],
            volatility=data["volatility"],
            own_paper=bool(data.get("own_paper", False)),
            human=bool(data.get("human", False)),
            refer_to=data["refer_to"],
            keywords=tuple(data["keywords"]),
            related=tuple(data.get("related", ())),
            sources=tuple(sources[key] for key in data["sources"]),
            values={name: _value(name, row) for name, row in data.get("values", {}).items()},
            bullets=tuple(_bullet(row) for row in data["bullets"]),
            languages={tag: _wording(row) for tag, row in data["languages"].items()},
            audience=tuple(data.get("audience", ())),
        )
    except (KeyError, ValueError, TypeError, AttributeError, InvalidOperation) as error:
        raise ConfigError(f"{path.name}: {error!r}") from error


def load_sheets(directory: Path = HERE / "knowledge") -> Mapping[str, Sheet]:
    """All sheets by id, in the order of their names. Raises ConfigError."""
    sources = load_sources()
    sheets = [load_sheet(path, sources) for path in sorted(directory.glob("*.yaml"))]
    return {sheet.id: sheet for sheet in sheets}
