"""How much one machine answers, and how that grows with worker processes.

    python -m benchmarks.load [--mix text real] [--workers 0 1 2 4] [--people 16] [--seconds 60]

Each row starts the service anew: PostgreSQL, a front and so many workers (0: one process with
SQLite, the default of `porte-voix run`), warms every kind of message up, then measures
  - throughput: `people` conversations at a time, each sends as soon as it was answered;
  - waiting: somebody new at random moments (Poisson), at 60 % of the throughput just seen.
Everything runs on this machine: the service, PostgreSQL and the people. Waiting is from sending to
the first reply fetched, through the web chat's own address. JSON in benchmarks/results/load.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from benchmarks.load.mix import MIXES, Mixture
from benchmarks.load.people import Answered, closed_loop, open_loop
from benchmarks.load.services import Processes, started
from tests.servers.postgres import Postgres

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "benchmarks" / "results"
SHARE = 0.6  # of the throughput, for the waiting that people meet on a normal day


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One service under one mix."""

    mix: str
    workers: int
    """0: one process, SQLite."""
    throughput: float
    """Answers a second with `people` conversations always waiting."""
    cpu: float
    """Processor-seconds of the whole machine for each answer."""
    busy_p50: float
    busy_p95: float
    """Seconds of waiting at full throughput."""
    rate: float
    """Arrivals a second of the second part."""
    p50: float
    p95: float
    """Seconds of waiting at that rate."""
    unanswered: int
    memory: dict[str, int]
    """Megabytes by process, at the end."""


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of them lie."""
    return statistics.quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


def poisson(rate: float, seed: int) -> Iterator[float]:
    """Seconds between arrivals."""
    source = random.Random(seed)  # noqa: S311 - not a secret
    while True:
        yield source.expovariate(rate)


async def warm(service: Processes, data: Path, mix: str, people: int) -> None:
    """Models are loaded when first needed: none of that is measured."""
    mixture = Mixture(dict.fromkeys(MIXES[mix], 1.0), data, seed=7, aloud=mix != "text")
    await closed_loop(service.url, mixture, people=people, seconds=20)


async def measured(
    service: Processes, *, mix: str, workers: int, people: int, seconds: float, data: Path
) -> Row:
    mixture = Mixture(MIXES[mix], data, seed=1, aloud=mix != "text")
    await warm(service, data, mix, people)
    before, began = psutil.cpu_times(), time.monotonic()
    full = await closed_loop(service.url, mixture, people=people, seconds=seconds)
    took, after = time.monotonic() - began, psutil.cpu_times()
    good = [one for one in full if one.replies]
    throughput = len(good) / took
    rate = SHARE * throughput
    calm = await open_loop(service.url, mixture, poisson(rate, 3), seconds=seconds)
    return Row(
        mix=mix, workers=workers, throughput=throughput,
        cpu=(_busy(after) - _busy(before)) / max(1, len(good)),
        busy_p50=percentile(_seconds(full), 0.5), busy_p95=percentile(_seconds(full), 0.95),
        rate=rate, p50=percentile(_seconds(calm), 0.5), p95=percentile(_seconds(calm), 0.95),
        unanswered=sum(not one.replies for one in (*full, *calm)), memory=service.memory(),
    )  # fmt: skip


def _seconds(answers: list[Answered]) -> list[float]:
    return [one.seconds for one in answers]


def _busy(times: object) -> float:
    return float(times.user + times.system + times.nice)  # type: ignore[attr-defined]


def table(rows: list[Row]) -> str:
    """With ratios to one worker of the same mix."""
    lines = [
        "| mix | processes | answers/s | ratio | CPU s/answer | full: p50 / p95 s "
        "| rate/s | p50 / p95 s | unanswered | memory MB |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    base = {row.mix: row.throughput for row in rows if row.workers == 1}
    for row in rows:
        name = f"front + {row.workers}" if row.workers else "one, SQLite"
        ratio = f"{row.throughput / base[row.mix]:.2f}" if row.mix in base else ""
        lines.append(
            f"| {row.mix} | {name} | {row.throughput:.2f} | {ratio} | {row.cpu:.2f} "
            f"| {row.busy_p50:.2f} / {row.busy_p95:.2f} | {row.rate:.2f} "
            f"| {row.p50:.2f} / {row.p95:.2f} | {row.unanswered} | {sum(row.memory.values())} |"
        )
    return "\n".join(lines)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mix", nargs="+", choices=sorted(MIXES), default=["text", "real"])
    parser.add_argument("--workers", nargs="+", type=int, default=[0, 1, 2, 4])
    parser.add_argument("--people", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--data", type=Path, default=ROOT / "tests" / "fixtures")
    options = parser.parse_args()
    rows: list[Row] = []
    for mix in options.mix:
        for workers in options.workers:
            with ExitStack() as stack:
                directory = Path(stack.enter_context(tempfile.TemporaryDirectory()))
                database = stack.enter_context(Postgres()).create() if workers else ""
                async with started(
                    directory, workers=workers, database=database, cores=os.cpu_count() or 1
                ) as service:
                    row = await measured(
                        service, mix=mix, workers=workers, people=options.people,
                        seconds=options.seconds, data=options.data,
                    )  # fmt: skip
            rows.append(row)
            print(table(rows[-1:]).splitlines()[-1], flush=True)
    print(table(rows))
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "load.json").write_text(json.dumps([asdict(row) for row in rows], indent=1), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
