"""From what was calculated to amounts that can be said: both ends, rounded, as "about"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.entitlements import Benefit, Calculation
from bot.ports import Context
from skills.admin_help.entitlements.saying import say

ROUND = 10
"""Amounts are said to the nearest ten euros."""
FAMILY = (Benefit.AF, Benefit.CF, Benefit.PAJE, Benefit.ASF)
"""What is said as one amount first: euros a month for the children."""


@dataclass(frozen=True, slots=True)
class Ends:
    """The least and the most that was calculated, euros; the same when nothing was left open."""

    low: float
    high: float
    everywhere: bool
    """True when there is a right in every case that the answers may mean."""

    @property
    def figures(self) -> Iterable[float]:
        """Everything that may be said of them."""
        for end in (self.low, self.high):
            yield from (round(end, 2), rounded(end), round(end))


def both_ends(done: Calculation, benefits: Sequence[Benefit]) -> Ends | None:
    """What some benefits come to together. None: no right in any case."""
    sums = [
        sum(rights.get(one, 0.0) for one in benefits)
        for rights in done.rights
        if any(one in rights for one in benefits)
    ]
    if not sums:
        return None
    everywhere = len(sums) == len(done.rights)
    return Ends(min(sums) if everywhere else 0.0, max(sums), everywhere)


def found(done: Calculation, left_out: Collection[Benefit]) -> dict[Benefit, Ends]:
    """The benefits that there may be a right to, in the order of `Benefit`."""
    ends = {one: both_ends(done, (one,)) for one in Benefit if one not in left_out}
    return {one: both for one, both in ends.items() if both is not None}


def family(ends: Mapping[Benefit, Ends], done: Calculation) -> Ends | None:
    """The benefits for children as one."""
    benefits = [one for one in FAMILY if one in ends]
    return both_ends(done, benefits) if benefits else None


def rounded(amount: float) -> int:
    """To the nearest ten; never down to nothing."""
    return max(ROUND, int(amount / ROUND + 0.5) * ROUND) if amount else 0


def in_words(benefit: Benefit | None, ends: Ends, context: Context) -> str:
    """ "about 560 euros a month"; of the C2S what it costs. None: the benefits for children."""
    if benefit is Benefit.C2S:
        return _cost(ends, context)
    low, high = rounded(ends.low), rounded(ends.high)
    if benefit is Benefit.ARS:
        return say("rights-about-year", context, amount=high)
    if high - low <= ROUND and low:
        return say("rights-about", context, amount=low)
    if low == 0:
        return say("rights-up-to", context, amount=high)
    return say("rights-between", context, low=low, high=high)


def _cost(ends: Ends, context: Context) -> str:
    """Free, some euros a month to pay, or not sure to be had."""
    if not ends.everywhere:
        return say("rights-maybe", context)
    if ends.high == 0:
        return say("rights-free", context)
    return say("rights-paid", context, amount=round(ends.high))
