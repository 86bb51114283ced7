"""A child process that hangs, dies, lies or is not wanted any more."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import date
from pathlib import Path

import pytest

from bot.engines.openfisca import OpenFiscaCalculator
from bot.entitlements import Adult, Benefit, Household
from bot.errors import EngineBusy, EngineError

MONTH = date(2026, 11, 1)
PLAIN = (Household(adults=(Adult(age=30),)),)
READY = "import sys, time, json; print(json.dumps({'ready': True}), flush=True)\n"
RULES = [
    {
        "benefit": benefit.value,
        "since": "2026-04-01",
        "title": "t",
        "url": "u",
        "checked": "2026-04-01",
    }
    for benefit in Benefit
]
GOOD = READY + (
    "for line in sys.stdin:\n"
    f"    answer = {{'rights': [{{'rsa': 600}}], 'rules': {RULES}, 'communes': []}}\n"
    "    print(json.dumps(answer), flush=True)\n"
)


@asynccontextmanager
async def child(
    script: str, *, start_seconds: float = 20.0, seconds: float = 1.0, **more: float
) -> AsyncIterator[OpenFiscaCalculator]:
    one = OpenFiscaCalculator(
        Path(sys.executable),
        arguments=("-c", script),
        start_seconds=start_seconds,
        seconds=seconds,
        **more,
    )
    try:
        yield one
    finally:
        await one.close()
        assert one.pid is None


def answers(line: str) -> str:
    """A child that answers every request with this line."""
    return READY + f"for line in sys.stdin: print({line!r}, flush=True)\n"


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(READY + "sys.stdin.readline(); time.sleep(60)", id="hangs"),
        pytest.param(READY + "sys.stdin.readline(); sys.exit(3)", id="dies"),
        pytest.param(READY, id="is-gone"),
        pytest.param("raise SystemExit('no openfisca here')", id="cannot-start"),
        pytest.param("print('hello', flush=True)", id="speaks-otherwise"),
        pytest.param("print('{}', flush=True)", id="is-not-ready"),
        pytest.param(answers("%PDF-1.4"), id="garbage"),
        pytest.param(answers("[1, 2]"), id="no-object"),
        pytest.param(answers('{"rights": "many"}'), id="no-rights"),
        pytest.param(answers('{"rights": [{"gold": 1.0}], "rules": []}'), id="unknown-benefit"),
        pytest.param(answers('{"rights": [], "rules": []}'), id="too-few"),
        pytest.param(answers('{"error": "KeyError"}'), id="refuses"),
        pytest.param(answers("x" * 300_000), id="endless"),
    ],
)
async def test_a_broken_child_is_an_engine_error(script: str) -> None:
    async with child(script) as calculator:
        for _ in range(2):  # the next question meets a new one, just as broken
            with pytest.raises(EngineError):
                await calculator.calculate(PLAIN, MONTH)


async def test_a_child_that_never_starts_is_given_up() -> None:
    async with child("import time; time.sleep(60)", start_seconds=0.5) as calculator:
        with pytest.raises(EngineError, match="no child"):
            await calculator.calculate(PLAIN, MONTH)
        assert calculator.pid is None


async def test_no_interpreter_is_an_engine_error(tmp_path: Path) -> None:
    calculator = OpenFiscaCalculator(tmp_path / "python")
    with pytest.raises(EngineError):
        await calculator.communes("Lyon")


async def test_after_a_crash_the_next_question_meets_a_new_child(tmp_path: Path) -> None:
    mark = tmp_path / "was-here"
    dies_once = (
        f"import os\nif not os.path.exists({str(mark)!r}):\n"
        f"    open({str(mark)!r}, 'w')\n    raise SystemExit(1)\n"
    )
    async with child(dies_once + GOOD) as calculator:
        with pytest.raises(EngineError):
            await calculator.calculate(PLAIN, MONTH)
        done = await calculator.calculate(PLAIN, MONTH)
    assert done.rights[0][Benefit.RSA] == 600


async def test_an_old_child_makes_room_for_a_new_one() -> None:
    async with child(GOOD, answers_per_child=2) as calculator:
        pids = []
        for _ in range(3):
            await calculator.calculate(PLAIN, MONTH)
            pids.append(calculator.pid)
    assert pids[0] is not None
    assert pids[1] is None
    assert pids[2] not in (None, pids[0])


async def test_an_idle_child_is_ended_and_comes_back() -> None:
    async with child(GOOD, idle_seconds=0.2) as calculator:
        await calculator.calculate(PLAIN, MONTH)
        assert calculator.pid is not None
        async with asyncio.timeout(10):
            while calculator.pid is not None:
                await asyncio.sleep(0.05)
        assert (await calculator.calculate(PLAIN, MONTH)).rights


async def test_waking_makes_the_first_answer_quick() -> None:
    async with child(GOOD) as calculator:
        calculator.wake(MONTH)
        calculator.wake(MONTH)
        async with asyncio.timeout(20):
            while calculator.pid is None:
                await asyncio.sleep(0.05)
        awake = calculator.pid
        await calculator.calculate(PLAIN, MONTH)
        assert calculator.pid == awake


async def test_waking_a_child_that_cannot_start_raises_nothing(caplog) -> None:
    async with child("raise SystemExit(1)") as calculator:
        calculator.wake(MONTH)
        async with asyncio.timeout(10):
            while not caplog.records:
                await asyncio.sleep(0.05)
    assert "did not start" in caplog.text


async def test_more_than_the_queue_holds_are_sent_away() -> None:
    slow = READY + "for line in sys.stdin: time.sleep(30)"
    async with child(slow, seconds=30, queue=1) as calculator:
        first = asyncio.create_task(calculator.communes("a"))
        second = asyncio.create_task(calculator.communes("b"))
        async with asyncio.timeout(20):
            while calculator.pid is None:
                await asyncio.sleep(0.05)
        with pytest.raises(EngineBusy):
            await calculator.communes("c")
        for task in (second, first):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        assert calculator.pid is None, "the pipe was in the middle of an answer"


async def test_too_many_households_are_not_asked_for() -> None:
    async with child(GOOD) as calculator:
        for count in (0, 65):
            with pytest.raises(EngineError):
                await calculator.calculate(PLAIN * count, MONTH)
        assert calculator.pid is None


async def test_the_child_gets_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTE_VOIX_TELEGRAM_TOKEN", "secret")
    tells = READY + (
        "import os\n"
        "for line in sys.stdin: print(json.dumps({'communes': list(os.environ)}), flush=True)\n"
    )
    async with child(tells) as calculator:
        names = await calculator.communes("x")
    assert names
    assert not [name for name in names if "PORTE_VOIX" in name]
