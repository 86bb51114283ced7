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


@pytest.mark.parametrize(("cells", "most"), [(2, 16), (3, 11), (4, 8)])
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


def second(people: list[int], place: int, hidden: list[int], most: int) -> list[int]:
    """Another table in which this hidden cell has another number, with the same total: two hidden
    cells change places, or one person moves; or, where all cells hold as many as they can, half of
    the people are in each of two."""
    other = list(people)
    unlike = [at for at in hidden if people[at] != people[place]]
    if unlike:
        other[place], other[unlike[0]] = other[unlike[0]], other[place]
    elif people[place] < most:
        neighbour = next(at for at in hidden if at != place)
        other[place] += 1
        other[neighbour] -= 1
    else:
        half = sum(people) // 2
        other = [half, half] + [0] * (len(people) - 2)
    return other


real = st.lists(st.integers(0, 30), min_size=len(CELLS), max_size=len(CELLS))
small = st.lists(st.integers(0, 6), min_size=len(CELLS), max_size=len(CELLS))
alike = st.integers(1, 12).map(lambda number: [number] * len(CELLS))


@settings(max_examples=300, deadline=None)
@given(st.one_of(real, small, alike))
def test_behind_what_is_shown_of_real_tables_each_hidden_cell_may_be_another(
    people: list[int],
) -> None:
    total = sum(people)
    if total < FEWEST:
        return
    safe = partition(total, dict(zip(CELLS, people, strict=True)))
    hidden = [place for place, cell in enumerate(CELLS) if cell not in safe]
    for place in hidden:
        other = second(people, place, hidden, FEWEST - 1)
        assert sum(other) == total
        assert other[place] != people[place]
        assert partition(total, dict(zip(CELLS, other, strict=True))) == safe


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
