"""Which engine is asked first: the smallest that meets the bar (rule P6). A pure function.

The bar comes before frugality. An engine is taken for its small cost only where it was measured to
be good; a larger one goes first wherever nothing smaller is known to be good enough. What somebody
chose, a person a voice or an operator a model, is not decided here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.model import Level

E = TypeVar("E")


def frugal(
    engines: Sequence[E],
    *,
    level: Callable[[E], Level],
    cost: Callable[[E], float],
    rough: Callable[[E], bool] = lambda engine: False,
) -> tuple[E, ...]:
    """The engines with the cheapest good one first and the others in the given order behind it.

    `cost`: work for the same input, in any unit; 0 where nobody knows, which is dear. `rough`:
    understood, but nothing that people should have to bear: never moved to the front.

    Unchanged where none is good, or where an engine that nobody measured stands before the
    cheapest good one and costs no more: whoever put it there knew why.
    """
    price = {id(one): cost(one) or math.inf for one in engines}
    good = [one for one in engines if level(one) is Level.GOOD and not rough(one)]
    if not good:
        return tuple(engines)
    best = min(good, key=lambda one: price[id(one)])  # of equals the one that stands first
    for one in engines:
        if one is best:
            break
        if level(one) is Level.UNKNOWN and price[id(one)] <= price[id(best)]:
            return tuple(engines)
    return (best, *(one for one in engines if one is not best))
