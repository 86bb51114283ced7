"""Which counts of a week may be shown, so that no other can be worked out from them.

Primary: a count below five is hidden, zero like four. Complementary: where counts add up to a total
that is shown, further ones are hidden, the smallest first and equal ones together, until neither
the hidden ones nor their sum can be found by subtraction; see Hundepool et al., "Statistical
Disclosure Control" (2012). Equal ones go together because who knows this procedure could otherwise
tell from the order which one went. The tests play that attacker: over all small tables, and over
large ones by showing for each hidden cell a second table behind the same publication.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.partners.counting.measures import CLOSED, FEWEST, PEOPLE, Cell, Measure

_Unsafe = Callable[[int, int, bool], bool]


def shown(counts: Mapping[Cell, int]) -> dict[Cell, int]:
    """The counts of one association's week that may be shown; a missing cell counts as zero."""
    kept = {cell: people for cell, people in counts.items() if people >= FEWEST}
    active = counts.get(Cell(measure=Measure.ACTIVE, dimension=PEOPLE), 0)
    for measure, may_be_shown in ((Measure.LANGUAGE, partition), (Measure.SKILL, cover)):
        cells = [Cell(measure=measure, dimension=name) for name in CLOSED[measure]]
        table = {cell: counts.get(cell, 0) for cell in cells}
        hidden = table.keys() - may_be_shown(active, table).keys()
        kept = {cell: people for cell, people in kept.items() if cell not in hidden}
    return kept


def partition(total: int, table: Mapping[Cell, int]) -> dict[Cell, int]:
    """What may be shown beside the total of a table in which each person is in exactly one cell."""
    return _shown(total, table, _adds_up)


def cover(total: int, table: Mapping[Cell, int]) -> dict[Cell, int]:
    """The same where each person is in one cell or more."""
    return _shown(total, table, _covers)


def _shown(total: int, table: Mapping[Cell, int], unsafe: _Unsafe) -> dict[Cell, int]:
    kept = {cell: people for cell, people in table.items() if people >= FEWEST}
    if total < FEWEST:
        return {}
    few = len(table) - len(kept)
    while kept:
        hidden = len(table) - len(kept)
        if not hidden or not unsafe(total - sum(kept.values()), hidden, hidden > few):
            break
        smallest = min(kept.values())
        kept = {cell: people for cell, people in kept.items() if people > smallest}
    return kept


def _adds_up(rest: int, hidden: int, more: bool) -> bool:
    """`rest`: people in the `hidden` cells together. `more`: some of them are not below five.

    One cell would be the rest itself; fewer than five in all are a small count too; and where all
    are below five, the most that they can hold tells each.
    """
    return hidden < 2 or rest < FEWEST or (not more and rest >= (FEWEST - 1) * hidden)


def _covers(rest: int, hidden: int, more: bool) -> bool:
    """The hidden cells hold `rest` people at least: too much where it is the most they can, and one
    fewer, so that such a table is not alone with what it shows."""
    return not more and rest >= (FEWEST - 1) * hidden - 1
