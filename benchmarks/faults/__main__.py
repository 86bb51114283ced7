"""The fault table, filled in: what was done to the service, what must show, what was seen.

    python -m benchmarks.faults [--only NAME ...] [--store sqlite|postgres|both] [--list]

One table on the screen; benchmarks/results/faults.json keeps the last line of each fault and store.
Ends with 1 when a line failed. Some faults need rights (mounting a small disk) or programs
(PostgreSQL, libfaketime, Synapse): where they are missing, the line fails and says what is missing.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from benchmarks.faults import (
    clocks,
    commits,
    databases,
    disks,
    doors,
    flood,
    invitations,
    kills,
    matrix,
    media,
    network,
    order,
    poison,
    wedged,
)
from benchmarks.faults.table import KNOWN, Line, merged, page, tried

ROOMS = (
    kills, commits, doors, matrix, disks, databases, poison, order, media, invitations,
    network, clocks, wedged, flood,
)  # fmt: skip


def chosen(only: list[str], store: str) -> list[tuple[str, str]]:
    """(fault, store) to try."""
    names = only or list(KNOWN)
    unknown = set(names) - set(KNOWN)
    if unknown:
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(KNOWN)}")
    return [
        (name, one) for name in names for one in KNOWN[name].stores if store in ("both", one, "-")
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--store", choices=("sqlite", "postgres", "both"), default="both")
    parser.add_argument("--list", action="store_true", help="names and stores, nothing tried")
    parser.add_argument("--keep", type=Path, help="keep data and logs below this directory")
    options = parser.parse_args()
    if options.list:
        for one in KNOWN.values():
            print(f"{one.name:20} {'+'.join(one.stores):16} {one.title}")
        return 0
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="pv-faults-") as temporary:
        for name, store in chosen(options.only, options.store):
            place = (options.keep or Path(temporary)) / f"{name}-{store}"
            place.mkdir(parents=True, exist_ok=True)
            line = asyncio.run(tried(KNOWN[name], store, place))
            print(
                f"{'pass' if line.good else 'FAIL'}  {line.name:20} {store:9} {line.seconds:6.1f} s"
                f"  {line.seen}",
                flush=True,
            )
            lines.append(line)
            merged([line])
    print(page(lines))
    return 0 if all(line.good for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
