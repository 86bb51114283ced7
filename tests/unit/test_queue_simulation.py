"""The simulation by which machines are sized, against what queueing theory knows."""

from __future__ import annotations

import random
from statistics import fmean

import pytest

from benchmarks.load.simulation import highest_rate, quantile, simulate

SOURCE = random.Random(5)  # noqa: S311
EXPONENTIAL = {"voice": [SOURCE.expovariate(1.0) for _ in range(20_000)]}


@pytest.mark.parametrize("rate", [0.3, 0.5, 0.7])
def test_one_core_waits_as_an_m_m_1_queue_does(rate: float) -> None:
    waited = simulate(
        cores=1, rate=rate, shares={"voice": 1.0}, demands=EXPONENTIAL, messages=100_000
    )
    assert fmean(one.seconds for one in waited) == pytest.approx(1 / (1 - rate), rel=0.12)


def test_two_cores_wait_as_an_m_m_2_queue_does() -> None:
    waited = simulate(
        cores=2, rate=1.0, shares={"voice": 1.0}, demands=EXPONENTIAL, messages=100_000
    )
    # Erlang C for two servers at half load: 1/3 wait, 1 / (2 - 1) seconds on average.
    assert fmean(one.seconds for one in waited) == pytest.approx(1 + 1 / 3, rel=0.1)


def test_texts_overtake_voice_notes() -> None:
    demands = {"text": [0.1], "voice": [5.0]}
    waited = simulate(cores=2, rate=0.6, shares={"text": 0.5, "voice": 0.5}, demands=demands)
    texts = [one for one in waited if one.kind == "text"]
    voices = [one for one in waited if one.kind == "voice"]
    assert quantile(texts, 0.95) < quantile(voices, 0.5)


def test_the_highest_rate_keeps_its_promise() -> None:
    demands = {"voice": [1.0, 2.0, 4.0]}
    rate = highest_rate(cores=4, shares={"voice": 1.0}, demands=demands, within=10.0)
    within = simulate(cores=4, rate=rate, shares={"voice": 1.0}, demands=demands)
    beyond = simulate(cores=4, rate=rate * 1.1, shares={"voice": 1.0}, demands=demands)
    assert quantile(within, 0.95) <= 10.0 < quantile(beyond, 0.95)


def test_what_no_machine_can_do_is_none() -> None:
    rate = highest_rate(cores=1, shares={"voice": 1.0}, demands={"voice": [20.0]}, within=10.0)
    assert rate < 0.001
