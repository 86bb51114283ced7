"""The estimate: EcoLogits' own worked example, ranges that stay ranges, round numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import energy
from bot.energy import LARGE, SMALL, Size, added, elsewhere, lighting, request
from bot.model import EnergyUsed, Routed, StageFinished

JOULES = st.floats(min_value=0, max_value=1e6)


def used(low: float, high: float) -> EnergyUsed:
    return EnergyUsed(joules_low=low, joules_high=high, method="processor-time")


def test_the_formula_gives_the_figures_of_ecologits_own_example() -> None:
    # Its documentation: 440 billion parameters, 132 active, 10,000 tokens: 0.0383379 kWh, 1290 s.
    joules, seconds = request(Size(active=132, total=440), 10_000)
    assert joules / 3.6e6 == pytest.approx(0.03833790589818617)
    assert seconds == pytest.approx(1290.0046641974661)


def test_only_engines_elsewhere_are_counted_and_a_long_wait_counts_more() -> None:
    def chat(seconds: float) -> tuple[StageFinished, Routed]:
        return (
            StageFinished(stage="chat", seconds=seconds, engine="mistral", size=300),
            Routed(skill="admin_help", because="score"),
        )

    assert elsewhere(chat(2.0), "") is None
    assert elsewhere(chat(2.0), "albert") is None
    short, long = elsewhere(chat(0.5), "mistral"), elsewhere(chat(30.0), "mistral")
    assert short is not None
    assert long is not None
    assert 0 < short.joules_low <= short.joules_high < long.joules_high
    assert long.joules_high <= request(LARGE, 400)[0]
    assert long.joules_low == pytest.approx(request(SMALL, 30)[0])


def test_sound_elsewhere_lies_between_a_shared_and_an_own_gpu() -> None:
    event = StageFinished(stage="listen", seconds=2.0, engine="albert", size=1)
    found = elsewhere([event], "albert")
    assert found is not None
    assert found.joules_high == pytest.approx(1.2 * 850 * 2.0)
    assert found.joules_low == pytest.approx(found.joules_high / 64)


def test_here_and_elsewhere_are_added_and_both_are_named() -> None:
    both = added(used(1, 2), EnergyUsed(joules_low=3, joules_high=4, method="remote"))
    assert both == EnergyUsed(joules_low=4, joules_high=6, method="processor-time+remote")
    assert added(used(1, 2), None) == used(1, 2)


@given(JOULES, JOULES)
def test_what_is_said_holds_what_was_estimated_and_is_never_one_number(a: float, b: float) -> None:
    low, high = sorted((a, b))
    lamp = lighting(used(low, high))
    unit = 60.0 if lamp.minutes else 1.0
    said_low, said_high = lamp.low * unit * 10, lamp.high * unit * 10
    assert said_high >= high * (1 - 1e-9)
    assert said_low <= low
    assert lamp.low < lamp.high


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0.1, 5, (0, 1, False)),
        (3, 11, (0, 2, False)),
        (28, 85, (2, 10, False)),
        (100, 300, (10, 30, False)),
        (299, 901, (20, 120, False)),
        (10, 5520, (1, 600, False)),
        (1000, 3000, (1, 5, True)),
        (600, 601, (1, 2, True)),
    ],
)
def test_the_numbers_are_round(low: float, high: float, told: tuple[int, int, bool]) -> None:
    lamp = lighting(used(low, high))
    assert (lamp.low, lamp.high, lamp.minutes) == told
    assert energy.LAMP_WATTS == 10
