"""An association's own folder: sheets it adds, and what it changes in ours, without touching ours.

Two kinds of files, documented in README.md: a whole sheet (``id: ...``) in the format of ours, and
a change (``change: <id of ours>``). A file with an error is left out and named, with its line; the
rest is used.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.errors import ConfigError
from skills.admin_help.library.lines import Lines
from skills.admin_help.library.lines import Place as Where
from skills.admin_help.library.shape import misshapen
from skills.admin_help.lint import lint
from skills.admin_help.sheets import (
    COMPLETE,
    HERE,
    Bullet,
    BulletKind,
    Confidence,
    Place,
    Sheet,
    SheetSource,
    Value,
    ValueKind,
    load_sheet,
    load_sources,
    read_yaml,
)

SOURCES = "sources.yaml"
FILES = 500
"""More files than this are not read."""
OWN = "association"
"""Id of the source that a change's texts and figures come from."""
_MISSING = re.compile(r": no (\w{2,3})(?: text)?$")
_PLACE = re.compile(r"[^/:]+(?:/(?:bullet (?P<bullet>\d+)|(?P<language>[a-z]{2,3})))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """Our sheets with the association's."""

    sheets: dict[str, Sheet]
    words: dict[str, Mapping[str, str]] = field(default_factory=dict)
    """Lexicon entries of the added sheets: concept -> language -> forms."""
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    """One sentence each, beginning with file and line; these files are not used."""


def overlay(ours: Mapping[str, Sheet], folder: Path | None) -> Overlay:
    """Read the folder over our sheets. What is wrong is among the problems, never raised."""
    whole = Overlay(sheets=dict(ours))
    if folder is None or not folder.is_dir():
        return whole
    paths = sorted(folder.glob("*.yaml"))[:FILES]
    sources = _sources(folder / SOURCES, whole.problems)
    concepts = frozenset(read_yaml(HERE / "lexicon.yaml"))
    for path in paths:
        if path.name == SOURCES:
            continue
        try:
            _enter(path, whole, sources, concepts)
        except ConfigError as error:
            whole.problems.append(str(error))
        except OSError as error:
            whole.problems.append(f"{path.name}, line 1: {error.strerror}")
    return whole


def _sources(path: Path, problems: list[str]) -> dict[str, SheetSource]:
    """Ours and the association's; an id of ours keeps our meaning."""
    ours = dict(load_sources())
    if not path.is_file():
        return ours
    try:
        lines = Lines(path)
        theirs = dict(load_sources(path))
    except ConfigError as error:
        problems.append(str(error) if ", line " in str(error) else f"{path.name}, line 1: {error}")
        return ours
    for key in theirs.keys() & ours.keys():
        problems.append(lines.at((key,), f"{key} is one of our sources: choose another id"))
    return {**theirs, **ours}


def _enter(
    path: Path, whole: Overlay, sources: Mapping[str, SheetSource], concepts: Collection[str]
) -> None:
    """Enter one file. Raises ConfigError with every finding, each with file and line."""
    lines, data = Lines(path), read_yaml(path)
    _stop([lines.at(where, what) for where, what in misshapen(data)])
    if "change" in data:
        before = whole.sheets.get(data["change"])
        if before is None:
            raise ConfigError(lines.at(("change",), f"there is no sheet {data['change']}"))
        sheet, own = _changed(before, data, lines), whole.changed
        words = concepts | whole.words.keys()
        old = set(lint(before, words, whole.sheets, detailed=COMPLETE))
    else:
        if data["id"] in whole.sheets:
            raise ConfigError(lines.at(("id",), f"{data['id']} is there: use change: {data['id']}"))
        sheet, own, old = _added(path, data, lines, sources, whole.sheets), whole.added, set[str]()
    known = {*concepts, *whole.words, *([sheet.id] if data.get("words") else [])}
    findings = lint(sheet, known, {**whole.sheets, sheet.id: sheet}, detailed=COMPLETE)
    _stop(
        [
            lines.at(_where(finding, lines), finding)
            for finding in dict.fromkeys(findings)
            if finding not in old and not _optional(finding, sheet)
        ]
    )
    whole.sheets[sheet.id] = sheet
    own.append(sheet.id)
    if data.get("words"):
        whole.words[sheet.id] = data["words"]


def _stop(findings: list[str]) -> None:
    if findings:
        raise ConfigError("; ".join(findings))


def _optional(finding: str, sheet: Sheet) -> bool:
    """An association need not write every language; French is what all others fall back to."""
    missing = _MISSING.search(finding)
    return missing is not None and missing[1] not in {"fr", *sheet.languages}


def _where(finding: str, lines: Lines) -> Where:
    """The place in the file that a finding of the linter is about."""
    found = _PLACE.match(finding)
    if found and found["bullet"]:
        return ("bullets", int(found["bullet"]) - 1)
    language = found["language"] if found else None
    tried = [(key, language) for key in ("languages", "short", "simpler")] if language else []
    return next((path for path in tried if lines.has(path)), ())


def _added(
    path: Path,
    data: Mapping[str, Any],
    lines: Lines,
    sources: Mapping[str, SheetSource],
    sheets: Mapping[str, Sheet],
) -> Sheet:
    for number, key in enumerate(data["sources"]):
        if key not in sources:
            raise ConfigError(lines.at(("sources", number), f"{key} is not in {SOURCES}"))
    desks = {sheet.refer_to for sheet in sheets.values()}
    if data["refer_to"] not in desks:
        what = f"refer_to must be one of: {', '.join(sorted(desks))}"
        raise ConfigError(lines.at(("refer_to",), what))
    try:
        sheet = load_sheet(path, sources)
    except ConfigError as error:
        raise ConfigError(lines.at((), str(error))) from error
    return replace(sheet, places=_places(data, sheet.sources[0]))


def _changed(before: Sheet, data: Mapping[str, Any], lines: Lines) -> Sheet:
    """Our sheet with the association's words first and its name as their source."""
    source = SheetSource(
        id=OWN,
        name=data["name"],
        url=data["url"],
        seen=date.fromisoformat(data["checked"]),
        version=None,
        official=False,
    )
    languages = dict(before.languages)
    for language, short in data.get("short", {}).items():
        if language not in languages:
            raise ConfigError(lines.at(("short", language), f"the sheet has no {language}"))
        languages[language] = replace(languages[language], short=tuple(short), simpler=short[0])
    for language, simpler in data.get("simpler", {}).items():
        if language not in languages:
            raise ConfigError(lines.at(("simpler", language), f"the sheet has no {language}"))
        languages[language] = replace(languages[language], simpler=simpler)
    dropped = {BulletKind(kind) for kind in data.get("drop", ())}
    kept = tuple(bullet for bullet in before.bullets if bullet.kind not in dropped)
    # A text that was replaced is the association's: its name is then said as the source.
    ahead = bool(data.get("short"))
    return replace(
        before,
        languages=languages,
        values={**before.values, **dict(_values(before, data, lines))},
        bullets=(*_bullets(data, lines), *kept),
        sources=(source, *before.sources) if ahead else (*before.sources, source),
        places=(*_places(data, source), *before.places),
    )


def _values(before: Sheet, data: Mapping[str, Any], lines: Lines) -> Iterator[tuple[str, Value]]:
    for name, row in data.get("values", {}).items():
        if name in before.values:
            raise ConfigError(lines.at(("values", name), f"{name} is a figure of ours: keep it"))
        yield (
            name,
            Value(
                name=name,
                kind=ValueKind(row.get("kind", ValueKind.NUMBER)),
                raw=row["value"],
                source=OWN,
                confidence=Confidence.SECONDARY,
            ),
        )


def _bullets(data: Mapping[str, Any], lines: Lines) -> Iterator[Bullet]:
    for number, row in enumerate(data.get("bullets", ())):
        texts = {key: text for key, text in row.items() if key != "kind"}
        kind = row.get("kind", BulletKind.WHERE)
        if kind not in set(BulletKind) or not all(isinstance(text, str) for text in texts.values()):
            raise ConfigError(lines.at(("bullets", number), "one kind and one text a language"))
        yield Bullet(
            kind=BulletKind(kind), confidence=Confidence.SECONDARY, sources=(OWN,), texts=texts
        )


def _places(data: Mapping[str, Any], source: SheetSource) -> tuple[Place, ...]:
    return tuple(
        Place(
            name=row["name"],
            address=row["address"],
            phone=row.get("phone"),
            hours=row.get("hours", {}),
            by=source.name,
            checked=source.seen,
        )
        for row in data.get("places", ())
    )
