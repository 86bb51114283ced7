"""What the SQL of every area works with, whichever database is underneath."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Sized
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Rows(Protocol):
    """The result of one statement: rows of plain values (int, float, str, bytes, None)."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        ...

    def fetchone(self) -> Any:
        """The next row as a tuple; None: there is none."""
        ...

    def fetchall(self) -> Sequence[Any]:
        """The rows that are left."""
        ...

    def __iter__(self) -> Iterator[Any]: ...

    def close(self) -> None:
        """No more rows are wanted."""
        ...


class Transaction(Protocol):
    """What an operation works with. SQL that both databases understand, ``?`` and ``?1`` for
    values; new rows tell their id by ``RETURNING id``."""

    doomed: list[str]
    """Handles of media files to delete once this is committed."""
    scrub: bool
    """Set to True when keys were destroyed: old pages must not linger in a log."""
    owner: int | None
    """Of the process, written into its claims; None where there is only one process."""
    woken: set[str]
    """What other processes may like to hear of once this is committed: ``inbox``, ``outbox:x``."""

    def execute(self, statement: str, *values: object) -> Rows:
        """One SQL statement. Raises what the database's client raises; the store translates it."""
        ...


class Database(Protocol):
    """Runs operations, each in one transaction."""

    async def run(
        self, operation: Callable[[Transaction], T], *, timeout: float = 30.0,
        undo: Callable[[Transaction, T], object] | None = None,
    ) -> T:  # fmt: skip
        """Run an operation and return once it is durable.

        An operation may be run again from its beginning (the transaction met another): it must
        have no effect but through its transaction. With `undo`, it is of no use to anybody but its
        caller: when that one has gone meanwhile, `undo` takes its result back.
        Raises StoreError; errors of our tree raised by the operation pass unchanged.
        """
        ...

    def stop(self) -> None:
        """Finish what is queued, then disconnect (blocking)."""
        ...


def but(column: str, values: Sized) -> str:
    """`` AND column NOT IN (?, ...)`` for so many values; nothing for none."""
    return f" AND {column} NOT IN ({','.join('?' * len(values))})" if len(values) else ""
