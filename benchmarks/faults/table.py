"""The fault table: what may happen, what must show, what was seen."""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.faults.places import Place, at

RESULTS = Path(__file__).resolve().parents[1] / "results" / "faults.json"
BOTH = ("sqlite", "postgres")
NONE = ("-",)
"""Of a fault that no database has a part in."""


@dataclass(kw_only=True)
class Seen:
    """What came of one fault."""

    text: str
    """In a few words, with every figure that the row promises."""
    good: bool
    figures: dict[str, float] = field(default_factory=dict)


@dataclass(kw_only=True)
class Line:
    """One line of the table."""

    name: str
    fault: str
    store: str
    must: str
    seen: str
    good: bool
    seconds: float
    on: str
    figures: dict[str, float] = field(default_factory=dict)


Trial = Callable[[Place], Awaitable[Seen]]


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A fault that can be tried."""

    name: str
    title: str
    must: str
    stores: Sequence[str]
    trial: Trial


KNOWN: dict[str, Fault] = {}


def fault(
    name: str, title: str, must: str, *, stores: Sequence[str] = BOTH
) -> Callable[[Trial], Trial]:
    """Adds a trial to the table. The order of the modules is that of the table."""

    def add(trial: Trial) -> Trial:
        KNOWN[name] = Fault(name=name, title=title, must=must, stores=stores, trial=trial)
        return trial

    return add


async def tried(one: Fault, store: str, directory: Path) -> Line:
    """Try it once. What the trial itself raises is a fault not survived, and says so."""
    started = time.monotonic()
    try:
        async with at(store, directory) as place:
            seen = await one.trial(place)
    except Exception as error:  # noqa: BLE001 - the other rows are still to be tried
        (directory / "error").write_text(traceback.format_exc())
        seen = Seen(text=f"{type(error).__name__}: {error}"[:200], good=False)
    return Line(
        name=one.name,
        fault=one.title,
        store=store,
        must=one.must,
        seen=seen.text,
        good=seen.good,
        seconds=round(time.monotonic() - started, 1),
        on=datetime.now(UTC).date().isoformat(),
        figures=seen.figures,
    )


def merged(lines: Sequence[Line], file: Path = RESULTS) -> list[Line]:
    """These and, of the faults not tried now, those of the last time; written to `file`."""
    before = [Line(**one) for one in json.loads(file.read_text())] if file.exists() else []
    known = {(one.name, one.store): one for one in [*before, *lines]}
    order = {name: place for place, name in enumerate(KNOWN)}
    kept = sorted(
        (one for one in known.values() if one.name in order),
        key=lambda one: (order[one.name], one.store != "sqlite"),
    )
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps([asdict(one) for one in kept], indent=1) + "\n")
    return kept


def page(lines: Sequence[Line]) -> str:
    """The table in Markdown."""
    head = "| Fault | Store | Must show | Seen | |\n| --- | --- | --- | --- | --- |"
    body = [
        f"| {one.fault} | {one.store} | {one.must} | {one.seen} ({one.seconds:.0f} s) "
        f"| {'pass' if one.good else '**FAIL**'} |"
        for one in lines
    ]
    return "\n".join([head, *body])
