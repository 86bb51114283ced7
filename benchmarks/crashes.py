"""kill -9 of a service under traffic: lost, repeated, out of order, sent to the wrong person.

    python -m benchmarks.crashes [--kills 12] [--messages 900]

The store and the runner are the product's; the platform is a directory of files that survives, as
Telegram's servers do (tests/acceptance/crash_service.py). A reply is in flight at a kill when the
platform had it and our database did not yet know: only these may come twice.
A table on the screen, JSON in benchmarks/results/crashes.json.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from bot.locales import FluentPhrases

PROJECT = Path(__file__).resolve().parents[1]
SERVICE = PROJECT / "tests" / "acceptance" / "crash_service.py"
RESULTS = Path(__file__).parent / "results" / "crashes.json"
PEOPLE = 30
PATIENCE = 120.0
NOTICE = FluentPhrases().say("fr", "busy-your-turn")
BURIED = FluentPhrases().say("fr", "error-internal")

Line = dict[str, str]


@dataclass(kw_only=True)
class Row:
    """The table of RELIABILITY.md."""

    messages: int
    kills: int = 0
    lost: int = 0
    wrong_person: int = 0
    out_of_order: int = 0
    duplicates: int = 0
    in_flight_at_kills: int = 0
    duplicates_not_in_flight: int = 0
    buried: int = 0
    notices: int = 0
    """"Your turn comes": above the limit of the queue, not an answer."""
    longest_silence_s: float = 0.0


def lines(path: Path) -> list[Line]:
    """Whole lines only: a kill may tear none, as each is one write."""
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def answers(delivered: list[Line]) -> list[Line]:
    """Without the notices."""
    return [line for line in delivered if line["text"] != NOTICE]


def person_of(number: int) -> str:
    return f"p{number % PEOPLE}"


def post(directory: Path, messages: int, per_second: float) -> None:
    """People write, whether or not the service is up."""
    for number in range(messages):
        update = {"id": f"m{number}", "person": person_of(number), "text": f"question {number}"}
        with (directory / "incoming.jsonl").open("a") as file:
            file.write(json.dumps(update) + "\n")
        time.sleep(random.expovariate(per_second))


def start(directory: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, str(SERVICE), str(directory)], stderr=(directory / "log").open("ab")
    )


def wait_for(directory: Path, count: int) -> None:
    """Until so many replies were delivered."""
    until = time.monotonic() + PATIENCE
    while len(lines(directory / "delivered.jsonl")) < count:
        if time.monotonic() > until:
            raise TimeoutError((directory / "log").read_text()[-2000:])
        time.sleep(0.02)


def measure(directory: Path, messages: int, kills: int, per_second: float) -> Row:
    """Run, kill, restart; then let everything land and count."""
    (directory / "incoming.jsonl").touch()
    row = Row(messages=messages)
    people = threading.Thread(target=post, args=(directory, messages, per_second), daemon=True)
    people.start()
    in_flight: set[str] = set()
    for _ in range(kills):
        service, before = start(directory), time.monotonic()
        seen = len(lines(directory / "delivered.jsonl"))
        wait_for(directory, min(seen + random.randint(1, 40), messages - 1))  # noqa: S311
        row.longest_silence_s = max(row.longest_silence_s, time.monotonic() - before)
        time.sleep(random.random() * 0.2)  # noqa: S311
        service.send_signal(signal.SIGKILL)
        service.wait()
        row.kills += 1
        delivered = {line["id"] for line in lines(directory / "delivered.jsonl")}
        known = {line["id"] for line in lines(directory / "recorded.jsonl")}
        in_flight |= delivered - known
    service = start(directory)
    people.join()
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        arrived = answers(lines(directory / "delivered.jsonl"))
        if len({line["reply_to"] for line in arrived}) == messages:
            break
        time.sleep(0.1)
    service.send_signal(signal.SIGTERM)
    service.wait(60)
    count(row, lines(directory / "delivered.jsonl"), in_flight)
    return row


def count(row: Row, delivered: list[Line], in_flight: set[str]) -> None:
    """Fill the table."""
    times = Counter(line["id"] for line in delivered)
    row.wrong_person = sum(line["to"] != person_of(int(line["reply_to"][1:])) for line in delivered)
    row.notices = sum(line["text"] == NOTICE for line in delivered)
    delivered = answers(delivered)
    first: dict[str, list[int]] = defaultdict(list)
    for line in delivered:
        number = int(line["reply_to"][1:])
        row.wrong_person += line["text"] not in (f"{line['to']}: question {number}", BURIED)
        if number not in first[line["to"]]:
            first[line["to"]].append(number)
            row.buried += line["text"] == BURIED
    row.lost = row.messages - len({line["reply_to"] for line in delivered})
    row.out_of_order = sum(a > b for order in first.values() for a, b in pairwise(order))
    row.duplicates = sum(times.values()) - len(times)
    row.in_flight_at_kills = len(in_flight)
    row.duplicates_not_in_flight = sum(
        n - 1 for id_, n in times.items() if n > 1 and id_ not in in_flight
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--messages", type=int, default=900)
    parser.add_argument("--per-second", type=float, default=30.0)
    parser.add_argument("--data", help="not used: this benchmark makes its own traffic")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=PROJECT / "var") as directory:
        row = measure(Path(directory), options.messages, options.kills, options.per_second)
    for name, value in asdict(row).items():
        print(f"{name.replace('_', ' '):28} {value:>10.4g}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(asdict(row), indent=1) + "\n")
    failed = row.lost + row.wrong_person + row.out_of_order + row.duplicates_not_in_flight
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
