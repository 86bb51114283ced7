"""Counters, how they are shared among answers, and what is put into the turn."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.energy import MEMORY_WATTS, THREAD_WATTS
from bot.metering import Counters, Meter, Reading, between, processor_seconds, zones
from bot.model import Consent, Conversation, ConversationKey, EnergyUsed, StageFinished, Turn
from bot.wiring.metering import metered

LOW, HIGH = THREAD_WATTS
KEY = ConversationKey(channel="test", chat="c", person="p")


class Script:
    """Processor seconds as the test tells them."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> Reading:
        return Reading(seconds=self.seconds)


def test_one_answer_gets_what_was_taken_while_it_was_made() -> None:
    script = Script()
    meter = Meter(script)
    script.seconds = 5.0  # for nobody
    with meter.measured() as used:
        script.seconds = 7.0
        told = used()
    assert told == EnergyUsed(joules_low=2 * LOW, joules_high=2 * HIGH, method="processor-time")
    script.seconds = 100.0
    assert used() == told


def test_answers_at_the_same_time_share_and_nothing_is_counted_twice() -> None:
    script = Script()
    meter = Meter(script)
    with meter.measured() as first:
        script.seconds = 1.0
        with meter.measured() as second:
            script.seconds = 5.0
        script.seconds = 6.0
    assert first().joules_low == pytest.approx((1 + 2 + 1) * LOW)
    assert second().joules_low == pytest.approx(2 * LOW)


def test_a_counter_that_turns_over_and_the_share_of_this_process() -> None:
    before = Reading(seconds=1, busy=10, microjoules=(900_000,), gigabytes=2, at=0)
    after = Reading(seconds=2, busy=14, microjoules=(100_000,), gigabytes=2, at=3)
    low, high = between(before, after, (1_000_000,))
    assert low == pytest.approx(0.2 / 4)
    assert high == pytest.approx(0.2 + MEMORY_WATTS * 2 * 3)


@pytest.fixture
def powercap(tmp_path: Path) -> Path:
    for name, what, number in (
        ("intel-rapl:0", "package-0", 5), ("intel-rapl:0:0", "core", 1),
        ("intel-rapl:1", "package-1", 7),
    ):  # fmt: skip
        zone = tmp_path / name
        zone.mkdir()
        (zone / "name").write_text(f"{what}\n")
        (zone / "energy_uj").write_text(f"{number}\n")
        (zone / "max_energy_range_uj").write_text("1000\n")
    return tmp_path


def test_each_processor_is_counted_once_or_the_whole_platform(powercap: Path) -> None:
    assert [zone.name for zone in zones(powercap)] == ["intel-rapl:0", "intel-rapl:1"]
    counters = Counters(powercap=powercap)
    reading = counters.read()
    assert (reading.microjoules, counters.ranges) == ((5, 7), (1000, 1000))
    assert reading.busy > 0
    assert reading.gigabytes > 0
    platform = powercap / "intel-rapl:2"
    platform.mkdir()
    (platform / "name").write_text("psys")
    (platform / "energy_uj").write_text("9")
    assert [zone.name for zone in zones(powercap)] == ["intel-rapl:2"]


def test_without_counters_there_is_processor_time(tmp_path: Path) -> None:
    assert zones(tmp_path) == ()
    reading = Counters(powercap=tmp_path).read()
    assert reading.microjoules == ()
    assert reading.seconds > 0


def test_the_time_of_a_running_child_counts_and_stays_when_it_ended() -> None:
    work = "t = 0\nwhile t < 3_000_000: t += 1\nprint('done', flush=True)\ninput()"
    before = processor_seconds()
    child = subprocess.Popen(
        [sys.executable, "-c", work], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    child.stdout.readline()
    running = processor_seconds()
    child.communicate(b"\n")
    ended = processor_seconds()
    assert running - before > 0.05
    assert ended >= running - 0.03  # the clock ticks in hundredths


async def test_the_turn_carries_what_it_took_and_an_answer_about_energy_does_not_replace_it() -> (
    None
):
    script = Script()
    meter = Meter(script)
    state = Conversation(key=KEY)

    async def answering(skill: str, seconds: float) -> Turn:
        script.seconds += seconds
        await asyncio.sleep(0)
        events = (StageFinished(stage="chat", seconds=1.0, engine="mistral"),)
        return Turn(replies=(), conversation=state, skill=skill, events=events)

    turn = await metered(meter, answering("admin_help", 3.0), "")
    used = turn.events[-1]
    assert used == EnergyUsed(joules_low=3 * LOW, joules_high=3 * HIGH, method="processor-time")
    assert turn.conversation.energy == used
    state = turn.conversation
    asked = await metered(meter, answering("energy", 9.0), "")
    assert asked.conversation.energy == used
    far = await metered(meter, answering("admin_help", 3.0), "mistral")
    assert far.conversation.energy is not None
    assert far.conversation.energy.method == "processor-time+remote"


async def test_who_wants_nothing_kept_has_nothing_kept() -> None:
    consent = Consent(version="1", at=datetime.now(UTC), language="fr", keep=False)
    state = Conversation(key=KEY, consent=consent)

    async def answering() -> Turn:
        return Turn(replies=(), conversation=state, skill="admin_help")

    turn = await metered(Meter(Script()), answering(), "")
    assert turn.conversation.energy is None
    assert isinstance(turn.events[-1], EnergyUsed)


async def test_a_failed_answer_leaves_nothing_open() -> None:
    script = Script()
    meter = Meter(script)

    async def failing() -> Turn:
        script.seconds += 4.0
        raise LookupError("no")

    with pytest.raises(LookupError):
        await metered(meter, failing(), "")
    with meter.measured() as used:
        script.seconds += 1.0
    assert used().joules_low == pytest.approx(LOW)
