"""kill -9 at every commit point, and a message that kills its worker: the real store and runner."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.locales import FluentPhrases

SERVICE = Path(__file__).with_name("crash_service.py")
PEOPLE = ("ana", "ben", "cem")
PATIENCE = 60.0


class Platform:
    """The people's side of the platform, and the service in a process of its own."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.process: subprocess.Popen[bytes] | None = None
        (directory / "incoming.jsonl").touch()

    def post(self, id_: str, person: str, text: str, *, photo: bool = False) -> None:
        line = json.dumps({"id": id_, "person": person, "text": text, "photo": photo})
        with (self.directory / "incoming.jsonl").open("a") as file:
            file.write(line + "\n")

    def start(self, **environment: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(SERVICE), str(self.directory)],
            env=os.environ | environment,
            stderr=(self.directory / "log").open("ab"),
        )

    def ended(self) -> int:
        assert self.process is not None
        return self.process.wait(PATIENCE)

    def terminate(self) -> int:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.ended()

    def delivered(self) -> list[dict[str, str]]:
        return self._lines("delivered.jsonl")

    def in_flight(self) -> set[str]:
        """Sends that reached the platform but not our records: only these may be repeated."""
        recorded = {line["id"] for line in self._lines("recorded.jsonl")}
        return {line["id"] for line in self.delivered()} - recorded

    def _lines(self, name: str) -> list[dict[str, str]]:
        path = self.directory / name
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def wait_for(self, count: int) -> list[dict[str, str]]:
        """Until so many different messages were answered."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = self.delivered()
            if len({line["reply_to"] for line in found}) >= count:
                return found
            assert self.process is not None
            assert self.process.poll() is None, (self.directory / "log").read_text()
            time.sleep(0.05)
        raise AssertionError(f"{self.delivered()}\n{(self.directory / 'log').read_text()}")


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    made = Platform(tmp_path)
    yield made
    if made.process is not None and made.process.poll() is None:
        made.process.kill()
        made.process.wait()


def check_repeats(delivered: list[dict[str, str]], allowed: set[str]) -> None:
    """Nothing came twice but what was in flight at a kill."""
    times = Counter(line["id"] for line in delivered)
    assert {id_ for id_, count in times.items() if count > 1} <= allowed


@pytest.mark.parametrize(
    "point",
    [
        f"{when}-{what}"
        for what in ("accept", "claim", "localise", "finish", "outgoing", "send", "sent")
        for when in ("before", "after")
        if (when, what) not in {("before", "claim"), ("before", "outgoing")}
    ],
)
def test_a_kill_at_a_commit_point_loses_nothing(platform: Platform, point: str) -> None:
    for number in range(2):
        for person in PEOPLE:
            platform.post(f"{person}-{number}", person, f"question {number}", photo=number == 1)
    platform.start(CRASH_POINT=point)
    assert platform.ended() == -signal.SIGKILL
    in_flight = platform.in_flight()
    platform.start(CRASH_POINT=point)
    platform.wait_for(len(PEOPLE) * 2)
    assert platform.terminate() == 0
    delivered = platform.delivered()
    for person in PEOPLE:
        mine = [line for line in delivered if line["to"] == person]
        answers = list(dict.fromkeys(line["text"] for line in mine))
        assert answers == [f"{person}: question 0", f"{person}: question 1"]
    check_repeats(delivered, in_flight)
    assert len({line["id"] for line in delivered}) == len(PEOPLE) * 2


def test_sigterm_duplicates_nothing(platform: Platform) -> None:
    total = 60
    for number in range(total):
        platform.post(f"m{number}", PEOPLE[number % 3], f"question {number}")
    platform.start()
    platform.wait_for(total // 3)
    assert platform.terminate() == 0
    platform.start()
    delivered = platform.wait_for(total)
    assert platform.terminate() == 0
    assert len(delivered) == total


def test_a_message_that_kills_its_worker_is_buried(platform: Platform) -> None:
    for person in PEOPLE:
        platform.post(f"{person}-0", person, "poison" if person == "ben" else "question")
    platform.post("ben-1", "ben", "question")
    in_flight = set()
    for _ in range(3):
        platform.start()
        assert platform.ended() == 70
        in_flight |= platform.in_flight()
    platform.start()
    delivered = platform.wait_for(4)
    assert platform.terminate() == 0
    texts = {line["reply_to"]: line["text"] for line in delivered}
    assert texts == {
        "ana-0": "ana: question",
        "ben-0": FluentPhrases().say("fr", "error-internal"),
        "ben-1": "ben: question",
        "cem-0": "cem: question",
    }
    check_repeats(delivered, in_flight)


def test_three_suspects_at_once_are_not_blamed_for_one_another(platform: Platform) -> None:
    """All run when the poison kills the process each time: only the poison is buried."""
    for number in range(3):
        platform.post(f"ana-{number}", "ana", "question")
        platform.post(f"cem-{number}", "cem", "question")
    platform.post("ben-0", "ben", "poison")
    for _ in range(3):
        platform.start()
        assert platform.ended() == 70
    platform.start()
    delivered = platform.wait_for(7)
    apology = FluentPhrases().say("fr", "error-internal")
    assert [line["reply_to"] for line in delivered if line["text"] == apology] == ["ben-0"]
