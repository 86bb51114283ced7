"""Weeks of counts as the service leaves them, and a console over the file that it writes."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable

from bot.partners.counting.hiding import shown
from bot.partners.counting.measures import PEOPLE, Cell, Measure
from bot.partners.counting.weeks import last

WEEK_OF_MANY = {
    ("onboarded", PEOPLE): 9, ("active", PEOPLE): 41, ("handoff", PEOPLE): 7,
    ("language", "fa"): 17, ("language", "ar"): 12, ("language", "uk"): 7, ("language", "fr"): 3,
    ("language", "ps"): 2, ("skill", "admin_help"): 33, ("skill", "describe_image"): 14,
    ("skill", "translate"): 6, ("skill", "other"): 21, ("topic", "rsa"): 12, ("topic", "F2232"): 5,
    ("topic", "asylum-allowance-ada"): 9, ("topic", "family-reunification-refugee"): 6,
    ("topic", "cours-du-soir"): 5, ("topic", "trafficking-victims"): 2,
    ("unanswered", "none"): 8, ("unanswered", "livret-a"): 5,
    ("helped", "yes"): 14, ("helped", "no"): 5,
}  # fmt: skip


def cells(week: dict[tuple[str, str], int]) -> dict[Cell, int]:
    return {
        Cell(measure=Measure(measure), dimension=dimension): people
        for (measure, dimension), people in week.items()
    }


def keep(
    connection: sqlite3.Connection, organisation: int, now: object, *, waits: bool = True
) -> None:
    """Eleven weeks in `tally`, the running one in `seen`."""
    weeks = last(now)
    for number, week in enumerate(weeks[:-1]):
        scaled = {key: people * (number + 1) // 11 for key, people in WEEK_OF_MANY.items()}
        connection.executemany(
            "INSERT INTO tally VALUES (?, ?, ?, ?, ?, NULL)",
            [
                (week, organisation, cell.measure, cell.dimension, people)
                for cell, people in shown(cells(scaled)).items()
            ],
        )
        if waits and number > 3:
            connection.execute(
                "INSERT INTO tally VALUES (?, ?, 'waited', 'people', 6, ?)",
                (week, organisation, 15 + 5 * (number % 4)),
            )
    see(connection, organisation, weeks[-1], WEEK_OF_MANY)


def see(
    connection: sqlite3.Connection, organisation: int, week: str,
    counts: dict[tuple[str, str], int] | Iterable[tuple[tuple[str, str], int]],
) -> None:  # fmt: skip
    for (measure, dimension), people in dict(counts).items():
        connection.executemany(
            "INSERT INTO seen VALUES (?, ?, ?, ?, ?)",
            [
                (week, organisation, measure, dimension, secrets.token_bytes(16))
                for _ in range(people)
            ],
        )
