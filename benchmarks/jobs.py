"""Which questions job orientation would take from the sheets, and how long it thinks about them.

    python -m benchmarks.jobs --data ../shared/admin/dev_questions.yaml

Reads the questions of the file, every way of asking of the sheets, and the questions that no
administration answers (`outside.txt`). Those about job orientation may be taken; the others are
listed. Exit code 1 when a question of the file is taken that is not about job orientation.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterable
from pathlib import Path

import yaml

from skills.admin_help.jobs import ERRAND
from skills.admin_help.sheets import load_sheets

LEAST = 0.5
OWN = "job-orientation-rome"
OUTSIDE = (Path(__file__).parent / "outside.txt").read_text("utf-8").splitlines()


def questions(data: Path) -> list[tuple[str, str, str | None]]:
    """(expected sheet or "", text, language) of the file."""
    rows = yaml.safe_load(data.read_text("utf-8"))
    return [
        (row.get("expected_facts", [""])[0], row["question"], row["lang"])
        for row in (*rows["questions"], *rows["refusals"])
    ]


def asks() -> list[tuple[str, str, str | None]]:
    """The same of every way of asking of the sheets."""
    return [
        (key, ask, language)
        for key, sheet in load_sheets().items()
        for language, wording in sheet.languages.items()
        for ask in wording.ask
    ]


def taken(name: str, rows: Iterable[tuple[str, str, str | None]]) -> int:
    """Prints what is taken over that is another sheet's, and the time; gives how many."""
    times, wrong, own, count = [], [], 0, 0
    for sheet, text, language in rows:
        count += 1
        before = time.process_time()
        sure = ERRAND.surely(text, language)
        times.append((time.process_time() - before) * 1000)
        if sure >= LEAST:
            own += sheet == OWN
            wrong += [(sheet, language, text)] * (sheet != OWN)
    late = statistics.quantiles(times, n=20)[-1]
    print(
        f"{name}: {count} texts, {own} of {OWN} and {len(wrong)} others taken; "
        f"median {statistics.median(times):.2f} ms, 95 % below {late:.2f} ms"
    )
    for sheet, language, text in wrong:
        print(f"  {sheet or 'none'} {language or '-'}: {text}")
    return len(wrong)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    arguments = parser.parse_args()
    ERRAND.prepare()
    wrong = taken("questions", questions(arguments.data))
    taken("ways of asking", asks())
    taken("outside", [("", text, None) for text in OUTSIDE if text])
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
