"""Counts by week: who was seen, until the week is over; then only how many, and never fewer than
five.

A row of `seen` names nobody: `who` is a keyed hash of the person and of the row itself, made with
the service's master key. The console, which has another key, can count rows, but can tell neither
whose they are nor which belong to the same person.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.model import Counted
from bot.partners.counting.figures import Figures, coarse, median_wait
from bot.partners.counting.hiding import shown
from bot.partners.counting.measures import CLOSED, FEWEST, PEOPLE, Cell, Measure
from bot.partners.counting.weeks import after, last, starts, week_of
from bot.stores.sql.partners.book import Book
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

WAITED = "waited"
"""In `tally.measure`: `minutes` is the median waiting time, of five people at least."""


def count(
    tx: Transaction, people: People, party: Party, counts: tuple[Counted, ...], now: float
) -> None:
    """Note what a turn counts for the association of the person; nothing without one."""
    if not counts:
        return
    row = tx.execute(
        "SELECT b.organisation FROM belonging b JOIN organisation o ON o.id = b.organisation"
        " WHERE b.conversation = ? AND o.removed IS NULL", party.conversation,
    ).fetchone()  # fmt: skip
    if row is None:
        return
    week = week_of(datetime.fromtimestamp(now, UTC))
    for one in counts:
        if one.measure == Measure.LANGUAGE and _has_language(
            tx, people, party, week, row[0], one.dimension
        ):
            continue
        tx.execute(
            "INSERT INTO seen(week, organisation, measure, dimension, who) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            week, row[0], one.measure, one.dimension,
            _who(people, party.pseudonym, week, row[0], one.measure, one.dimension),
        )  # fmt: skip


def forget(tx: Transaction, people: People, person: int) -> None:
    """A person erased everything: the running week does not count them any more."""
    pseudonyms = tx.execute("SELECT pseudonym FROM conversation WHERE person = ?", person)
    own = [pseudonym for (pseudonym,) in pseudonyms.fetchall()]
    cells = tx.execute("SELECT DISTINCT week, organisation, measure, dimension FROM seen")
    for cell in cells.fetchall():
        for pseudonym in own:
            tx.execute(
                "DELETE FROM seen WHERE week = ? AND organisation = ? AND measure = ?"
                " AND dimension = ? AND who = ?", *cell, _who(people, pseudonym, *cell),
            )  # fmt: skip


def rename(
    tx: Transaction, people: People, old: bytes, new: bytes, renewed: People | None = None
) -> None:
    """Who goes by another id (pseudonyms of the conversation) is not counted twice this week.
    `renewed`: with the master key of from now on, when that changes too."""
    later = renewed or people
    cells = tx.execute("SELECT DISTINCT week, organisation, measure, dimension FROM seen")
    for cell in cells.fetchall():
        gone = tx.execute(
            "DELETE FROM seen WHERE week = ? AND organisation = ? AND measure = ?"
            " AND dimension = ? AND who = ?", *cell, _who(people, old, *cell),
        ).rowcount  # fmt: skip
        if gone:
            tx.execute(
                "INSERT INTO seen(week, organisation, measure, dimension, who)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", *cell, _who(later, new, *cell),
            )  # fmt: skip


def fold(tx: Transaction, now: float) -> None:
    """Of weeks that are over, keep the counts that may be shown and nothing else. Waiting times
    have a week more: who came on Sunday may be answered on Monday."""
    running = week_of(datetime.fromtimestamp(now, UTC))
    over = tx.execute(
        "SELECT DISTINCT week, organisation FROM seen WHERE week < ?", running
    ).fetchall()
    for week, organisation in over:
        for cell, people in shown(_counted(tx, organisation, week)).items():
            _keep(tx, week, organisation, cell.measure, cell.dimension, people, None)
    tx.execute("DELETE FROM seen WHERE week < ?", running)
    _fold_waits(tx, after(running, -1))


def _fold_waits(tx: Transaction, before: str) -> None:
    oldest = tx.execute("SELECT min(opened) FROM handoff").fetchone()[0]
    if oldest is None:
        return
    week = week_of(datetime.fromtimestamp(oldest, UTC))
    while week < before:
        new = tx.execute("INSERT INTO waited VALUES (?) ON CONFLICT DO NOTHING", week).rowcount
        for organisation, waits in _waits(tx, week).items() if new else ():
            minutes = median_wait(waits)
            if minutes is not None:
                # How many they were, beside how many came, would tell how many nobody answered.
                _keep(tx, week, organisation, WAITED, PEOPLE, FEWEST, minutes)
        week = after(week)


def figures(tx: Transaction, organisation: int, now: float) -> Figures:
    """What the association may know, of the last twelve weeks."""
    weeks = last(datetime.fromtimestamp(now, UTC))
    counts: dict[str, dict[Cell, int]] = {}
    waiting: dict[str, int] = {}
    for week, measure, dimension, people, minutes in tx.execute(
        "SELECT week, measure, dimension, people, minutes FROM tally"
        " WHERE organisation = ? AND week >= ?", organisation, weeks[0],
    ):  # fmt: skip
        if measure == WAITED:
            waiting[week] = minutes
        else:
            cell = Cell(measure=Measure(measure), dimension=dimension)
            counts.setdefault(week, {})[cell] = people
    for week in _unfolded(tx, organisation, weeks[0]):
        safe = shown(_counted(tx, organisation, week))
        counts[week] = coarse(safe) if week == weeks[-1] else safe
    for week in weeks[-2:]:
        minutes = median_wait(_waits(tx, week).get(organisation, []))
        if minutes is not None:
            waiting[week] = minutes
    return Figures(weeks=weeks, counts=counts, waiting=waiting)


class Counts:
    """For the console."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def figures(self, organisation: int) -> Figures:
        """See `figures`. Raises StoreError."""
        book = self._book
        return await book.run(lambda tx: figures(tx, organisation, book.now()))


def _unfolded(tx: Transaction, organisation: int, first: str) -> Iterator[str]:
    rows = tx.execute(
        "SELECT DISTINCT week FROM seen WHERE week >= ? AND organisation = ?", first, organisation
    )
    return (week for (week,) in rows.fetchall())


def _counted(tx: Transaction, organisation: int, week: str) -> dict[Cell, int]:
    """All counts of a week, the small ones too: never to leave this file but through `shown`."""
    return {
        Cell(measure=Measure(measure), dimension=dimension): people
        for measure, dimension, people in tx.execute(
            "SELECT measure, dimension, count(*) FROM seen WHERE week = ? AND organisation = ?"
            " GROUP BY measure, dimension", week, organisation,
        )
    }  # fmt: skip


def _waits(tx: Transaction, week: str) -> dict[int, list[timedelta]]:
    """By association, how long each person had waited whose first hand-off of the week was taken.
    The audit trail knows who took it first; the hand-off, who has it now."""
    begin, end = (starts(one).timestamp() for one in (week, after(week)))
    first = dict(
        tx.execute(
            "SELECT subject, min(at) FROM audit WHERE action = 'handoff-taken' AND at >= ?"
            " GROUP BY subject", begin,
        ).fetchall()
    )  # fmt: skip
    found: dict[int, list[timedelta]] = {}
    counted: set[tuple[int, int]] = set()
    for handoff, organisation, conversation, opened, taken in tx.execute(
        "SELECT id, organisation, conversation, opened, taken FROM handoff"
        " WHERE opened >= ? AND opened < ? AND conversation IS NOT NULL ORDER BY opened, id",
        begin, end,
    ):  # fmt: skip
        moment = first.get(handoff, taken)
        if moment is not None and (organisation, conversation) not in counted:
            found.setdefault(organisation, []).append(timedelta(seconds=max(0.0, moment - opened)))
        counted.add((organisation, conversation))
    return found


def _keep(
    tx: Transaction, week: str, organisation: int, measure: str, dimension: str, people: int,
    minutes: int | None,
) -> None:  # fmt: skip
    if people >= FEWEST:
        tx.execute(
            "INSERT INTO tally(week, organisation, measure, dimension, people, minutes)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            week, organisation, measure, dimension, people, minutes,
        )  # fmt: skip


def _has_language(
    tx: Transaction, people: People, party: Party, week: str, organisation: int, likely: str
) -> bool:
    """True when the week has this person's language already, `likely` that one: each has one, so
    that the languages add up to the active people and it can be told what must be hidden."""
    return any(
        tx.execute(
            "SELECT 1 FROM seen WHERE week = ? AND organisation = ? AND measure = ?"
            " AND dimension = ? AND who = ?", week, organisation, Measure.LANGUAGE, dimension,
            _who(people, party.pseudonym, week, organisation, Measure.LANGUAGE, dimension),
        ).fetchone()
        for dimension in (likely, *CLOSED[Measure.LANGUAGE])
    )  # fmt: skip


def _who(
    people: People, pseudonym: bytes, week: str, organisation: int, measure: str, dimension: str
) -> bytes:
    return people.master.pseudonym(
        "seen", week, str(organisation), measure, dimension, pseudonym.hex()
    )
