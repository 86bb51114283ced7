"""Fuzz the parsers of outside bytes, one after the other, and say what was found.

    python -m fuzz.run [--seconds 30] [--keep] [target or group ...]

`--keep` puts the smallest inputs that reach new lines into fuzz/corpus. What breaks a promise is
left in var/fuzz/<target>/found. Ends with 1 when there is any.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from fuzz.keeping import ROOT, keep
from fuzz.target import GROUPS, Target, everything, find, group

WORK = ROOT / "var" / "fuzz"
START_SECONDS = 600
"""For importing and instrumenting, on a machine that does other work."""
_EXECUTED = re.compile(r"stat::number_of_executed_units:\s+(\d+)")
_COVERAGE = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)")
_RUNS = re.compile(r"#(\d+)\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one target."""

    target: str
    executions: int
    seconds: int
    coverage: int
    """Edges of our code that were reached, as libFuzzer counts them."""
    features: int
    corpus: int
    findings: tuple[Path, ...]
    complaint: str = ""
    """The last line of the traceback."""

    @property
    def row(self) -> str:
        """For the table."""
        rate = self.executions / max(1, self.seconds)
        return (
            f"{self.target:22} {self.executions:>9} {rate:>8.0f} {self.coverage:>7} "
            f"{self.features:>8} {self.corpus:>6} {len(self.findings):>8}  {self.complaint[:80]}"
        )


HEADER = (
    f"{'target':22} {'inputs':>9} {'per s':>8} {'edges':>7} {'features':>8} {'corpus':>6} "
    f"{'findings':>8}"
)


def fuzz(target: Target, seconds: int) -> Outcome:
    """One target for so long, in a process of its own."""
    work = WORK / target.name
    before = set(_found(work))
    command = [sys.executable, "-m", "fuzz.one", target.name, str(work), str(seconds)]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            ["nice", "-n", "10", *command], cwd=ROOT, capture_output=True, text=True,  # noqa: S607
            errors="replace", timeout=seconds + START_SECONDS, check=False,
        )  # fmt: skip
        log = done.stderr + done.stdout
    except subprocess.TimeoutExpired as late:
        log = f"{(late.stderr or b'').decode(errors='replace')}\nit did not end in time"
    return outcome_of(target.name, log, seconds, _found(work), before)


def outcome_of(name: str, log: str, seconds: int, found: list[Path], before: set[Path]) -> Outcome:
    """What libFuzzer's log says."""
    last = (_COVERAGE.findall(log) or [("0", "0", "0")])[-1]
    executed = _EXECUTED.findall(log) or _RUNS.findall(log) or ["0"]
    new = tuple(path for path in found if path not in before)
    raised = [
        line for line in log.splitlines() if re.match(r"[\w.]+(Error|Broken|Exception)", line)
    ]
    if not _COVERAGE.search(log):
        raised = [*raised, "it did not start: " + (log.strip().splitlines() or [""])[-1]]
        new = new or (WORK / name,)
    return Outcome(
        target=name, executions=int(executed[-1]), seconds=seconds, coverage=int(last[0]),
        features=int(last[1]), corpus=int(last[2]), findings=new,
        complaint=raised[-1] if new and raised else "",
    )  # fmt: skip


def _found(work: Path) -> list[Path]:
    folder = work / "found"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def chosen(names: list[str]) -> list[Target]:
    """Targets by name or group; all without any. Raises KeyError."""
    if not names:
        return everything()
    return [one for name in names for one in (group(name) if name in GROUPS else [find(name)])]


def main() -> int:
    """Run, print; 1 when something was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=int, default=30, help="for each target")
    parser.add_argument("--keep", action="store_true", help="write fuzz/corpus anew")
    parser.add_argument("targets", nargs="*")
    arguments = parser.parse_args()
    print(HEADER)
    outcomes = []
    for target in chosen(arguments.targets):
        outcome = fuzz(target, arguments.seconds)
        outcomes.append(outcome)
        print(outcome.row, flush=True)
        if arguments.keep and not outcome.findings:
            keep(target, WORK / target.name)
    total = sum(one.executions for one in outcomes)
    findings = sum(len(one.findings) for one in outcomes)
    print(f"{total} inputs, {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
