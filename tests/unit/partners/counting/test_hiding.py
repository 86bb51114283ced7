"""What may be shown of a week: played against an attacker who knows all that is shown, the total,
the whole list of cells and the procedure itself."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.partners.counting.hiding import cover, partition, shown
from bot.partners.counting.measures import CLOSED, FEWEST, OPEN, PEOPLE, Cell, Measure

CELLS = [Cell(measure=Measure.LANGUAGE, dimension=name) for name in CLOSED[Measure.LANGUAGE]]
ACTIVE = Cell(measure=Measure.ACTIVE, dimension=PEOPLE)


def tables(cells: int, total: int) -> Iterator[tuple[int, ...]]:
    """All ways to put that many people into that many cells."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in tables(cells - 1, total - first):
            yield first, *rest


def pinned(published: dict[object, list[tuple[int, ...]]], cells: int) -> list[object]:
    """Publications behind which a hidden cell can only have one value."""
    found = []
    for publication, behind in published.items():
        for place in range(cells):
            hidden = place not in dict(publication)
            if hidden and len({table[place] for table in behind}) < 2:
                found.append((publication, place, behind))
    return found


def publication(safe: dict[Cell, int]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted((CELLS.index(cell), people) for cell, people in safe.items()))


@pytest.mark.parametrize(("cells", "most"), [(2, 40), (3, 30), (4, 22), (5, 16)])
def test_no_hidden_cell_of_any_small_partition_can_be_worked_out(cells: int, most: int) -> None:
    for total in range(FEWEST, most):
        published = defaultdict(list)
        for table in tables(cells, total):
            safe = partition(total, dict(zip(CELLS, table, strict=False)))
            assert all(people >= FEWEST for people in safe.values())
            published[publication(safe)].append(table)
        assert pinned(published, cells) == []


@pytest.mark.parametrize(("cells", "most"), [(2, 16), (3, 11)])
def test_no_hidden_cell_of_any_small_cover_can_be_worked_out(cells: int, most: int) -> None:
    for total in range(FEWEST, most):
        published = defaultdict(list)
        for table in product(range(total + 1), repeat=cells):
            if sum(table) >= total:
                safe = cover(total, dict(zip(CELLS, table, strict=False)))
                published[publication(safe)].append(table)
        assert pinned(published, cells) == []


def test_hiding_the_small_cells_alone_would_not_do() -> None:
    """The attacker of these tests does find what simple hiding gives away."""
    published = defaultdict(list)
    for table in tables(3, 20):
        simple = {cell: n for cell, n in zip(CELLS, table, strict=False) if n >= FEWEST}
        published[publication(simple)].append(table)
    assert pinned(published, 3)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=len(CELLS), max_size=len(CELLS)))
def test_of_real_tables_neither_a_cell_nor_their_sum_is_given_away(people: list[int]) -> None:
    total = sum(people)
    table = dict(zip(CELLS, people, strict=True))
    safe = partition(total, table)
    hidden = [number for cell, number in table.items() if cell not in safe]
    assert all(table[cell] == number >= FEWEST for cell, number in safe.items())
    if total < FEWEST:
        assert not safe
        return
    rest = total - sum(safe.values())
    if not hidden:
        assert rest == 0
        return
    assert len(hidden) >= 2
    assert rest >= FEWEST
    only_small = all(number < FEWEST for number in hidden)
    assert not only_small or rest < len(hidden) * (FEWEST - 1)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(
    st.builds(
        lambda pair: Cell(measure=pair[0], dimension=pair[1]),
        st.sampled_from(
            [(measure, name) for measure, names in CLOSED.items() for name in names]
            + [(measure, name) for measure in OPEN for name in ("rsa", "livret-a", "none")]
        ),
    ),
    st.integers(0, 40),
))  # fmt: skip
def test_nothing_below_five_and_nothing_invented_is_shown(counts: dict[Cell, int]) -> None:
    for cell, people in shown(counts).items():
        assert people == counts[cell] >= FEWEST


def test_a_week_as_it_is_shown() -> None:
    def language(name: str) -> Cell:
        return Cell(measure=Measure.LANGUAGE, dimension=name)

    week = {ACTIVE: 31, language("fr"): 15, language("ar"): 9, language("ps"): 4, language("uk"): 3}
    assert shown(week) == {ACTIVE: 31, language("fr"): 15, language("ar"): 9}
    # Two people would be left: Arabic goes too, and eleven are.
    week = {ACTIVE: 26, language("fr"): 15, language("ar"): 9, language("ps"): 2}
    assert shown(week) == {ACTIVE: 26, language("fr"): 15}
    assert shown({ACTIVE: 4, language("fr"): 4}) == {}
