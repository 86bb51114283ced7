"""What people asked to be handed over, as their association's helpers see and answer it.

Sealed with the association's key alone; nothing here can open a conversation. Every method looks
first whether this member may: a volunteer sees what nobody has taken and what is their own, and
nobody sees anything of another association (to them it does not exist). What was looked at, taken,
said and closed stands in the audit trail, written in the same transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.model import Attachment, HandoffState, Shared, Side
from bot.partners.model import Canned
from bot.stores.sql.partners import audit, lines
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.handoff_rows import (
    COLUMNS,
    FIRST,
    Thread,
    Waiting,
    note_seen,
    sees,
    waiting,
)
from bot.stores.sql.partners.lines import LineState, Reason
from bot.stores.sql.transaction import Transaction

__all__ = ["Handoffs", "Thread", "Waiting"]

T = TypeVar("T")

MOST = 200
"""Hand-offs of one list."""

_MINE = "state = 'taken' AND member IS NOT DISTINCT FROM who"
_GIVEN = (
    "WITH given(which, who, now, other) AS (VALUES (CAST(? AS BIGINT), CAST(? AS BIGINT),"
    " CAST(? AS DOUBLE PRECISION), CAST(? AS BIGINT)))"
)


class Handoffs:
    """Each method is one transaction; all may raise StoreError.

    `member` is who does it; None is the association itself (a group chat of the team, the service):
    never pass it for somebody who has signed in.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    # --- looking ---

    async def queue(
        self, organisation: int, member: int | None = None, *, closed: bool = False
    ) -> list[Waiting]:
        """What this member may see, the most urgent first, then the longest waiting; or what was
        closed, the latest first. At most `MOST`."""
        book = self._book

        def operation(tx: Transaction) -> list[Waiting]:
            seen = sees(tx, organisation, member)
            if seen is None:
                return []
            state, order = ("=", "h.closed DESC") if closed else ("!=", f"{FIRST}")
            rows = tx.execute(
                f"SELECT {COLUMNS} FROM handoff h WHERE h.organisation = ?1"  # noqa: S608
                f" AND h.state {state} 'closed' AND {seen} ORDER BY {order} LIMIT {MOST}",
                organisation, member,
            )  # fmt: skip
            return [waiting(row, book.now()) for row in rows]

        return await book.run(operation)

    async def version(self, organisation: int) -> int:
        """Another number after every change that helpers can see; by primary key."""

        def operation(tx: Transaction) -> int:
            row = tx.execute(
                "SELECT number FROM handoff_version WHERE organisation = ?", organisation
            ).fetchone()
            return 0 if row is None else int(row[0])

        return await self._book.run(operation)

    async def read(self, organisation: int, token: str, member: int | None) -> Thread | None:
        """Everything of one hand-off, noted in the trail; None: not theirs to see, or gone."""

        def operation(tx: Transaction, found: Waiting) -> Thread:
            note_seen(tx, self._book.keys, organisation, member, found.id, self._book.now())
            key = self._book.keys.of(tx, organisation)
            return Thread(handoff=found, lines=lines.of(tx, key, found.id))

        return await self._with(organisation, token, member, operation)

    async def file(self, organisation: int, token: str, member: int | None) -> Attachment | None:
        """A file by its own token, for who may see its hand-off; None: not theirs, or gone."""
        book = self._book

        def operation(tx: Transaction) -> Attachment | None:
            seen = sees(tx, organisation, member)
            row = seen and tx.execute(
                "SELECT f.id, f.name, f.mime, f.payload, h.id FROM handoff_file f"  # noqa: S608
                " JOIN handoff_line l ON l.id = f.line JOIN handoff h ON h.id = l.handoff"
                f" WHERE h.organisation = ?1 AND {seen} AND f.token = ?3",
                organisation, member, token,
            ).fetchone()  # fmt: skip
            if not row:
                return None
            audit.note(tx, book.keys, organisation, member, "handoff-file", row[4], book.now())
            return lines.opened(book.keys.of(tx, organisation), token, *row[1:4])

        return await book.run(operation)

    # --- who has it ---

    async def take(self, organisation: int, token: str, member: int | None) -> bool:
        """Of several at once, one gets it: True for that one."""
        return await self._move(
            organisation, token, member, "handoff-taken",
            "state = 'taken', member = who, taken = now, ended_by = NULL", "state = 'waiting'",
        )  # fmt: skip

    async def release(self, organisation: int, token: str, member: int | None) -> bool:
        """Back to the queue, by who has it."""
        return await self._move(
            organisation, token, member, "handoff-released",
            "state = 'waiting', member = NULL, taken = now, ended_by = 'helper'", _MINE,
        )  # fmt: skip

    async def transfer(
        self, organisation: int, token: str, member: int | None, to: int
    ) -> bool:  # fmt: skip
        """To a colleague, by who has it. The person notices nothing. False also when `to` is
        nobody of this association."""
        return await self._move(
            organisation, token, member, "handoff-transferred", "member = other, taken = now",
            f"{_MINE} AND EXISTS(SELECT 1 FROM member m WHERE m.id = other AND m.removed IS NULL"  # noqa: S608
            " AND m.organisation = handoff.organisation AND m.password IS NOT NULL)", to,
        )  # fmt: skip

    async def close(self, organisation: int, token: str, member: int | None) -> bool:
        """By who has it; while nobody has it, by anybody who sees it."""
        return await self._move(
            organisation, token, member, "handoff-closed",
            "state = 'closed', closed = now, ended_by = 'helper'",
            f"(state = 'waiting' OR {_MINE})",
        )  # fmt: skip

    # --- what is said ---

    async def say(
        self, organisation: int, token: str, member: int | None, text: str, *, language: str,
        files: Sequence[Attachment] = (), canned: str | None = None, once: str | None = None,
    ) -> int | None:  # fmt: skip
        """A line for the person; its id. None: this member does not have the hand-off.

        `language`: of `text`; of the recording, when a file is sound. `files` carry their bytes.
        `canned`: token of the sentence that `text` is, so that it is not translated again. The
        service translates it within a second or so; then it is sent, or waits for `agree`.
        `once`: made by the page; said again with the same one, it is the line that there is.
        """

        def operation(tx: Transaction, found: Waiting) -> int | None:
            if found.state is not HandoffState.TAKEN or found.member != member:
                return None
            book, now = self._book, self._book.now()
            key = book.keys.of(tx, organisation)
            said = Shared(
                side=Side.HELPER, text=text, language=language, at=book.clock.now(),
                files=tuple(files),
            )  # fmt: skip
            ready = lines.written(tx, key, organisation, canned, found.language)
            state = LineState.ASKED
            if ready is not None and not files:
                said = replace(
                    said, translation=ready.text, translation_language=ready.language,
                    back=ready.back,
                )  # fmt: skip
                state = LineState.PROPOSED if ready.critical else LineState.AGREED
            proposed = Reason.CRITICAL if state is LineState.PROPOSED else None
            line = lines.add(
                tx, key, found.id, said, state, origin=f"say-{once or secrets.token_hex(8)}",
                member=member, reason=proposed,
            )  # fmt: skip
            audit.note(tx, book.keys, organisation, member, "handoff-said", found.id, now)
            return line

        return await self._with(organisation, token, member, operation)

    async def agree(self, organisation: int, token: str, member: int | None, line: int) -> bool:
        """The helper has read back what was proposed and it is right: it will be sent."""
        return await self._settle(organisation, token, member, line, LineState.AGREED)

    async def withdraw(self, organisation: int, token: str, member: int | None, line: int) -> bool:
        """It is not sent, and goes; False: it was sent, or is being sent."""
        return await self._settle(organisation, token, member, line, None)

    async def holder(self, organisation: int, token: str) -> int | None:
        """Who has it: a volunteer who came second no longer sees it, and is told that much."""

        def operation(tx: Transaction) -> int | None:
            row = tx.execute(
                "SELECT member FROM handoff WHERE organisation = ? AND token = ?"
                " AND state = 'taken'", organisation, token,
            ).fetchone()  # fmt: skip
            return None if row is None else row[0]

        return await self._book.run(operation)

    # --- canned sentences ---

    async def canned(self, organisation: int) -> list[lines.Ready]:
        """Those of the association, in the order in which they were added."""
        keys = self._book.keys
        return await self._book.run(lambda tx: lines.canned(tx, keys.of(tx, organisation)))

    async def add_canned(self, organisation: int, member: int, sentence: Canned) -> str:
        """Its token. The service translates it once, into every language it can."""
        book = self._book

        def operation(tx: Transaction) -> str:
            token = lines.add_canned(tx, book.keys.of(tx, organisation), sentence)
            audit.note(tx, book.keys, organisation, member, "canned-added", None, book.now())
            return token

        return await book.run(operation)

    async def remove_canned(self, organisation: int, member: int, token: str) -> bool:
        """False: there is none."""
        book = self._book

        def operation(tx: Transaction) -> bool:
            gone = tx.execute(
                "DELETE FROM canned WHERE organisation = ? AND token = ?", organisation, token
            ).rowcount
            if gone:
                audit.note(tx, book.keys, organisation, member, "canned-removed", None, book.now())
            return bool(gone)

        return await book.run(operation)

    # --- inside ---

    async def _settle(
        self, organisation: int, token: str, member: int | None, line: int, state: LineState | None
    ) -> bool:
        def operation(tx: Transaction, found: Waiting) -> bool:
            if found.state is not HandoffState.TAKEN or found.member != member:
                return False
            if state is None:
                return lines.withdraw(tx, found.id, line)
            return lines.agree(tx, found.id, line)

        return bool(await self._with(organisation, token, member, operation))

    async def _move(
        self, organisation: int, token: str, member: int | None, action: str, change: str,
        only: str, to: int | None = None,
    ) -> bool:  # fmt: skip
        """One guarded change of the row; `change` and `only` are ours. False: nothing changed."""
        book = self._book

        def operation(tx: Transaction, found: Waiting) -> bool:
            now = book.now()
            done = tx.execute(
                f"{_GIVEN} UPDATE handoff SET {change} FROM given"  # noqa: S608
                f" WHERE id = which AND {only} RETURNING id",
                found.id, member, now, to,
            ).fetchone()  # fmt: skip
            if done is not None:
                audit.note(tx, book.keys, organisation, member, action, found.id, now)
            return done is not None

        return bool(await self._with(organisation, token, member, operation))

    async def _with(
        self, organisation: int, token: str, member: int | None,
        operation: Callable[[Transaction, Waiting], T],
    ) -> T | None:  # fmt: skip
        """Run it on a hand-off that this member may see; None: there is none."""
        book = self._book

        def guarded(tx: Transaction) -> T | None:
            seen = sees(tx, organisation, member)
            row = seen and tx.execute(
                f"SELECT {COLUMNS} FROM handoff h WHERE h.organisation = ?1"  # noqa: S608
                f" AND {seen} AND h.token = ?3", organisation, member, token,
            ).fetchone()  # fmt: skip
            return operation(tx, waiting(row, book.now())) if row else None

        return await book.run(guarded)
