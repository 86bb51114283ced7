"""Wrong answers that caseworkers marked, for the operator to review.

They are sealed with the partners' key, not with the association's: whoever runs the service reads
them. Once dealt with, only what became of it is kept.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.model import Side
from bot.partners.wrong import Marked, ReviewState, WrongAnswer
from bot.storage.records import dump, parse
from bot.stores.sql.partners import audit, lines
from bot.stores.sql.partners.book import Book, Keys
from bot.stores.sql.transaction import Transaction

MOST_OPEN = 200
"""Of one association: a list that nobody looks at needs no more."""
LISTED = 100
_COLUMNS = "SELECT id, organisation, member, at, state, payload, line FROM wrong_answer "


def mark(
    tx: Transaction, keys: Keys, organisation: int, member: int, wrong: WrongAnswer, line: int,
    now: float,
) -> int | None:  # fmt: skip
    """Its number; None: too many are open, this answer is among them already, or it is none of
    this association's."""
    same, many = tx.execute(
        "SELECT count(*) FILTER (WHERE line = ?), count(*) FROM wrong_answer"
        " WHERE organisation = ? AND state = 'open'", line, organisation,
    ).fetchone()  # fmt: skip
    own = tx.execute(
        "SELECT 1 FROM handoff_line l JOIN handoff h ON h.id = l.handoff"
        " WHERE l.id = ? AND h.organisation = ?", line, organisation,
    ).fetchone()  # fmt: skip
    if own is None or same or many >= MOST_OPEN:
        return None
    made: int = tx.execute(
        "INSERT INTO wrong_answer(organisation, member, at, state, payload, line)"
        " VALUES (?, ?, ?, 'open', ?, ?) RETURNING id", organisation, member, now, b"", line,
    ).fetchone()[0]  # fmt: skip
    _write(tx, keys, made, organisation, wrong)
    audit.note(tx, keys, organisation, member, "answer-marked", made, now)
    return made


def of(tx: Transaction, keys: Keys, organisation: int) -> list[Marked]:
    """Those of an association, the newest first."""
    rows = tx.execute(
        _COLUMNS + "WHERE organisation = ? ORDER BY id DESC LIMIT ?", organisation, LISTED
    )
    return [_marked(keys, row) for row in rows.fetchall()]


def listed(tx: Transaction, keys: Keys, *, every: bool) -> list[Marked]:
    """All that are open, the oldest first; `every`: those that were dealt with too."""
    where = "" if every else "WHERE state = 'open' "
    return [_marked(keys, row) for row in tx.execute(f"{_COLUMNS}{where}ORDER BY id").fetchall()]


def get(tx: Transaction, keys: Keys, number: int) -> Marked | None:
    """One of them."""
    row = tx.execute(_COLUMNS + "WHERE id = ?", number).fetchone()
    return None if row is None else _marked(keys, row)


def settle(
    tx: Transaction, keys: Keys, number: int, state: ReviewState, *, sheet: str = "",
    because: str = "",
) -> bool:  # fmt: skip
    """The review is over: the answer and its correction go. False when it was over before."""
    marked = get(tx, keys, number)
    if marked is None or marked.state is not ReviewState.OPEN:
        return False
    left = replace(marked.wrong, said="", right="", sheet=sheet, because=because)
    tx.execute("UPDATE wrong_answer SET state = ?, line = NULL WHERE id = ?", state, number)
    _write(tx, keys, number, marked.organisation, left)
    tx.scrub = True
    return True


def own_words(tx: Transaction, keys: Keys, marked: Marked) -> tuple[str, ...]:
    """What the person said in the hand-off, in both languages; to make sure that nothing of it is
    copied. Nothing when the hand-off is gone."""
    row = tx.execute("SELECT handoff FROM handoff_line WHERE id = ?", marked.line).fetchone()
    if row is None:
        return ()
    said = lines.of(tx, keys.of(tx, marked.organisation), row[0])
    return tuple(
        text
        for line in said
        if line.shared.side is Side.PERSON
        for text in (line.shared.text, line.shared.translation)
        if text
    )


class Reviews:
    """Each method is one transaction; all may raise StoreError."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def mark(
        self, organisation: int, member: int, wrong: WrongAnswer, line: int
    ) -> int | None:
        """See `mark`."""
        book = self._book
        return await book.run(
            lambda tx: mark(tx, book.keys, organisation, member, wrong, line, book.now())
        )

    async def of(self, organisation: int) -> list[Marked]:
        """See `of`."""
        return await self._book.run(lambda tx: of(tx, self._book.keys, organisation))

    async def listed(self, *, every: bool = False) -> list[Marked]:
        """See `listed`."""
        return await self._book.run(lambda tx: listed(tx, self._book.keys, every=every))

    async def get(self, number: int) -> tuple[Marked, tuple[str, ...]] | None:
        """One with the person's words (`own_words`); None: there is none."""
        keys = self._book.keys

        def operation(tx: Transaction) -> tuple[Marked, tuple[str, ...]] | None:
            marked = get(tx, keys, number)
            return None if marked is None else (marked, own_words(tx, keys, marked))

        return await self._book.run(operation)

    async def settle(
        self, number: int, state: ReviewState, *, sheet: str = "", because: str = ""
    ) -> bool:
        """See `settle`."""
        keys = self._book.keys
        return await self._book.run(
            lambda tx: settle(tx, keys, number, state, sheet=sheet, because=because)
        )


def _write(tx: Transaction, keys: Keys, number: int, organisation: int, wrong: WrongAnswer) -> None:
    sealed = keys.partners.wrap(dump(wrong), _place(number, organisation))
    tx.execute("UPDATE wrong_answer SET payload = ? WHERE id = ?", sealed, number)


def _marked(keys: Keys, row: tuple[Any, ...]) -> Marked:
    number, organisation, member, at, state, payload, line = row
    plain = keys.partners.unwrap(payload, _place(number, organisation))
    return Marked(
        id=number, organisation=organisation, member=member, at=datetime.fromtimestamp(at, UTC),
        state=ReviewState(state), wrong=parse(WrongAnswer, plain), line=line,
    )  # fmt: skip


def rewrap(tx: Transaction, old: Keys, new: Keys) -> None:
    """The partners' key changes: the same marks under the new one."""
    rows = tx.execute("SELECT id, organisation, payload FROM wrong_answer").fetchall()
    for number, organisation, payload in rows:
        plain = old.partners.unwrap(payload, _place(number, organisation))
        sealed = new.partners.wrap(plain, _place(number, organisation))
        tx.execute("UPDATE wrong_answer SET payload = ? WHERE id = ?", sealed, number)


def _place(number: int, organisation: int) -> bytes:
    return f"wrong-answer:{organisation}:{number}".encode()
