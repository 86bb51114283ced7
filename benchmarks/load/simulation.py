"""A queue in front of some cores, played with measured service times.

Every message needs some processor-seconds, drawn from those that were measured for its kind; each
core works on one message at a time (a model's threads are set so that cores are not promised
twice); who waits is served in order of priority, texts first, then in order of arrival.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

PRIORITY = {"text": 0}
"""Smaller goes first; every other kind is 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """One simulated message."""

    kind: str
    seconds: float
    """From its arrival until it was answered."""


def simulate(
    *, cores: int, rate: float, shares: Mapping[str, float], demands: Mapping[str, Sequence[float]],
    messages: int = 20_000, seed: int = 1,
) -> list[Waited]:  # fmt: skip
    """Poisson arrivals at `rate` a second. `demands`: processor-seconds by kind. The first tenth of
    the messages fills the queue and is not counted."""
    source = random.Random(seed)  # noqa: S311 - not a secret
    free = [0.0] * cores
    waiting: list[tuple[int, float, str]] = []
    done: list[Waited] = []
    now = 0.0
    kinds, weights = list(shares), list(shares.values())

    def serve(until: float) -> None:
        """Hand out what cores can begin before `until`."""
        while waiting and free[0] < until:
            begin = heapq.heappop(free)
            _, arrived, kind = heapq.heappop(waiting)
            begin = max(begin, arrived)
            end = begin + source.choice(demands[kind])
            heapq.heappush(free, end)
            done.append(Waited(kind=kind, seconds=end - arrived))

    for _ in range(messages):
        now += source.expovariate(rate)
        serve(now)
        (kind,) = source.choices(kinds, weights)
        heapq.heappush(waiting, (PRIORITY.get(kind, 1), now, kind))
    serve(float("inf"))
    return done[messages // 10 :]


def quantile(waited: Sequence[Waited], share: float) -> float:
    """Seconds within which `share` of them were answered."""
    ordered = sorted(one.seconds for one in waited)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def highest_rate(
    *, cores: int, shares: Mapping[str, float], demands: Mapping[str, Sequence[float]],
    within: float, share: float = 0.95,
) -> float:  # fmt: skip
    """Messages a second at which `share` of the answers still come within so many seconds; 0.0 when
    not even an idle machine is fast enough. By bisection, to 1 % of what the cores can do."""
    mean = sum(
        weight * sum(demands[kind]) / len(demands[kind]) for kind, weight in shares.items()
    ) / sum(shares.values())
    low, high = 0.0, cores / mean
    step = high / 100
    while high - low > step:
        middle = (low + high) / 2
        waited = simulate(cores=cores, rate=middle, shares=shares, demands=demands)
        if quantile(waited, share) <= within:
            low = middle
        else:
            high = middle
    return low
