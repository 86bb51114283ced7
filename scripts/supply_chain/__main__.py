"""``scripts/supply [locks|licences|bill|audit] [--check]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from scripts.supply_chain import audit, bill, licences, locks
from scripts.supply_chain.locks import ROOT

OUT = ROOT / "var" / "supply"


def _told(what: str, problems: list[str]) -> int:
    for problem in problems:
        print(f"{what}: {problem}")
    print(f"{what}: {len(problems)} problems" if problems else f"{what}: right")
    return 1 if problems else 0


def check_locks() -> int:
    """1: something is wrong."""
    return _told("locks", locks.check())


def check_licences() -> int:
    """Writes the summary; 1: something may not be shipped."""
    policy = licences.Policy.load()
    things = [*licences.packages(policy), *licences.weights()]
    licences.SUMMARY.write_text(licences.summary(things), "utf-8")
    print(f"licences: {len(things)} read, written into {licences.SUMMARY.relative_to(ROOT)}")
    return _told("licences", licences.problems(policy, things))


def write_bill() -> int:
    """Writes the bill of materials."""
    OUT.mkdir(parents=True, exist_ok=True)
    path = OUT / "porte-voix.cdx.json"
    known = licences.packages(licences.Policy.load())
    path.write_text(bill.bill(bill.packages(), known), "utf-8")
    print(f"bill: {path.relative_to(ROOT)}")
    return 0


def look_up() -> int:
    """1: known faults; 3: they could not be looked up."""
    found = audit.audit(ROOT / "requirements.lock")
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "audit.txt").write_text(found.said + "\n", "utf-8")
    print(f"audit: {found.said}")
    return found.status


STEPS: dict[str, Callable[[], int]] = {
    "locks": check_locks, "licences": check_licences, "bill": write_bill, "audit": look_up,
}  # fmt: skip


def main() -> int:
    """1 when something is wrong, 3 when only the audit could not be made."""
    parser = argparse.ArgumentParser(description="Where everything we ship comes from.")
    parser.add_argument("step", nargs="?", choices=sorted(STEPS), help="default: all of them")
    step = parser.parse_args().step
    ends = [STEPS[step]()] if step else [one() for one in STEPS.values()]
    return 1 if 1 in ends else max(ends)


if __name__ == "__main__":
    sys.exit(main())
