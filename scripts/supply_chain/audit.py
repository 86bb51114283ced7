"""Known faults of the locked packages, by pip-audit, where its service can be reached.

pip-audit ends with 0 and "No known vulnerabilities found" when the registry that it asks knows
nothing of faults (a mirror, for one): every package is then only marked as skipped. So its exit
status is not believed: what was skipped was not looked up, and that is said.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SECONDS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was found out."""

    faults: tuple[str, ...] = ()
    """Package, version and the id of each fault."""
    checked: int = 0
    """Packages that the service knew."""
    unchecked: tuple[str, ...] = ()
    reason: str = ""
    """Why nothing was found out; empty: something was."""

    @property
    def status(self) -> int:
        """0 clean, 1 faults, 3 not (all) looked up."""
        if self.faults:
            return 1
        return 3 if self.reason or self.unchecked or not self.checked else 0

    @property
    def said(self) -> str:
        """A sentence for the operator; never "no faults" where nobody looked."""
        if self.faults:
            return "known faults: " + "; ".join(self.faults)
        if self.reason or not self.checked:
            why = self.reason or "it knew none of the packages"
            return f"not reachable: no package was checked for known faults ({why})"
        if self.unchecked:
            missing = ", ".join(self.unchecked[:5])
            return f"{self.checked} checked, {len(self.unchecked)} not checked ({missing} ...)"
        return f"{self.checked} packages checked, no known fault"


def understood(output: str, complaint: str = "") -> Audit:
    """pip-audit's JSON; anything else is no answer."""
    try:
        rows = json.loads(output)["dependencies"]
        faults = tuple(
            f"{row['name']} {row['version']} {fault['id']}"
            for row in rows
            for fault in row.get("vulns", ())
        )
        skipped = tuple(row["name"] for row in rows if "skip_reason" in row)
    except (ValueError, KeyError, TypeError):
        last = (complaint.strip().splitlines() or ["no answer"])[-1]
        return Audit(reason=last[:120])
    return Audit(faults=faults, checked=len(rows) - len(skipped), unchecked=skipped)


def audit(lock: Path) -> Audit:
    """Ask. Raises nothing: that it could not be asked is an answer."""
    command = [
        str(Path(sys.executable).parent / "pip-audit"), "-r", str(lock), "--require-hashes",
        "--disable-pip", "--format", "json", "--progress-spinner", "off",
    ]  # fmt: skip
    try:
        done = subprocess.run(  # noqa: S603 - our own lock file
            command, capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Audit(reason=type(error).__name__)
    return understood(done.stdout, done.stderr)
