"""How many people a core serves, what a million would need: measured, then simulated.

    python -m benchmarks.sizing [--each 12] [--within 20] [--kept]

1. Processor-seconds of one answer by kind, measured with the real service, one message at a time.
2. A check: the simulation with these figures beside what `benchmarks.load` saw (load.json).
3. For 1, 2, 4 ... cores: the highest rate at which 95 % are answered within `--within` seconds, and
   how many people that is. The assumptions stand in `ASSUMED`; replace them by what you count.
`--kept`: with the service times of the last run.
JSON in benchmarks/results/sizing.json; docs/sizing.md explains.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean

from benchmarks.load.demands import measured
from benchmarks.load.mix import REAL
from benchmarks.load.services import started
from benchmarks.load.simulation import highest_rate, quantile, simulate

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results"
WITHIN = 20.0  # seconds within which 95 % are to be answered
BUSY = 0.7  # share of the time that cores may be busy in that hour
CORES = (1, 2, 4, 8, 16, 32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """How people use it. Nobody has counted this yet."""

    active: float = 0.10
    """Share of all people who write on a day."""
    messages: float = 4.0
    """Of each on such a day."""
    busiest: float = 0.12
    """Share of the day's messages in its busiest hour."""

    def rate(self, people: float) -> float:
        """Messages a second in the busiest hour."""
        return people * self.active * self.messages * self.busiest / 3600

    def people(self, rate: float) -> float:
        """How many people make that rate."""
        return rate / self.rate(1)


ASSUMED = Assumed()
Demands = Mapping[str, Sequence[float]]


def check(demands: Demands) -> list[str]:
    """The simulation beside the last load test: one worker and more, the real mix."""
    file = RESULTS / "load.json"
    rows = json.loads(file.read_text("utf-8")) if file.exists() else []
    lines = ["| mix | processes | rate/s | seen p50 / p95 s | simulated p50 / p95 s |",
             "| --- | ---: | ---: | ---: | ---: |"]  # fmt: skip
    for row in rows:
        shares = REAL if row["mix"] == "real" else {"written": 1.0}
        waited = simulate(
            cores=os.cpu_count() or 1, rate=row["rate"], shares=shares, demands=demands
        )
        lines.append(
            f"| {row['mix']} | {row['workers'] or 'one'} | {row['rate']:.2f} "
            f"| {row['p50']:.2f} / {row['p95']:.2f} "
            f"| {quantile(waited, 0.5):.2f} / {quantile(waited, 0.95):.2f} |"
        )
    return lines


def served(demands: Demands, within: float) -> list[str]:
    """People by cores. Elsewhere: speech is recognised and synthesised by an inference server, so
    that a voice note costs here what a written text costs; the server is sized by itself."""
    away = {**demands, "text": demands["written"], "voice": demands["written"]}
    mixes = ((demands, {"written": 1.0}), (demands, REAL), (away, REAL))
    lines = [
        "| cores | written/s | people | real mix/s | people | speech elsewhere/s | people |",
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for cores in CORES:
        cells = [str(cores)]
        for needs, shares in mixes:
            rate = highest_rate(cores=cores, shares=shares, demands=needs, within=within)
            cells += [f"{rate:.2f}", f"{ASSUMED.people(rate):,.0f}"]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=12)
    parser.add_argument("--data", type=Path, default=ROOT / "tests" / "fixtures")
    parser.add_argument("--within", type=float, default=WITHIN)
    parser.add_argument("--kept", action="store_true")
    options = parser.parse_args()
    kept = RESULTS / "sizing.json"
    demands: Demands = json.loads(kept.read_text("utf-8"))["demands"] if options.kept else {}
    if not demands:
        with tempfile.TemporaryDirectory() as directory:
            async with started(Path(directory), workers=0, cores=1) as service:
                demands = await measured(service, options.data, each=options.each)
    print("| kind | messages | mean CPU s | longest |\n| --- | ---: | ---: | ---: |")
    for kind, seconds in demands.items():
        print(f"| {kind} | {len(seconds)} | {fmean(seconds):.2f} | {max(seconds):.2f} |")
    mean = sum(REAL[kind] * fmean(demands[kind]) for kind in REAL)
    million = ASSUMED.rate(1e6)
    print(
        f"\nreal mix: {mean:.2f} CPU s an answer; a million people: {million:.1f} messages/s"
        f" in the busiest hour, {million * mean:.0f} cores busy, {million * mean / BUSY:.0f} cores"
        f" at {BUSY:.0%}\n"
    )
    print("\n".join(check(demands)), "\n")
    print("\n".join(served(demands, options.within)))
    RESULTS.mkdir(exist_ok=True)
    result = {"demands": demands, "assumed": asdict(ASSUMED), "within": options.within}
    kept.write_text(json.dumps(result, indent=1), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
