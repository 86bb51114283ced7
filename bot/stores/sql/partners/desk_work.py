"""What the service does for hand-offs: lines of helpers to translate and to send, and what people
are told. Each reply is queued in the transaction that marks why, so that whatever crashes, nothing
is said twice and nothing is lost.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.errors import ConfigError, StoreError
from bot.model import Conversation, HandoffState, Reply, Shared
from bot.partners.hours import open_at
from bot.partners.model import Canned, Organisation
from bot.stores.sql import outbox
from bot.stores.sql.partners import lines, organisations
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.desk_rows import CannedWork, Changed, LineWork, Whom
from bot.stores.sql.partners.lines import LineState, Reason
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction

SILENCE_SECONDS = 600.0
"""So long nobody answers before the person is told."""
AT_ONCE = 20
"""Rows of one look at most."""


_SPEAKING = (
    "EXISTS(SELECT 1 FROM handoff_line l WHERE l.handoff = handoff.id"
    " AND l.state IN ('asked', 'agreed'))"
)
"""The helper's words are on their way; what waits for the helper's yes is not."""
_MOVED = "CASE WHEN taken > person_at THEN taken ELSE person_at END"
"""The person's last words, or when it was taken or given back since."""


class DeskWork:
    """One transaction for each call; all may raise StoreError."""

    def __init__(self, book: Book, people: People) -> None:
        self._book = book
        self._people = people

    # --- lines of helpers ---

    async def lines(self, state: LineState) -> tuple[LineWork, ...]:
        """Those that are asked, or agreed, oldest first. Of the agreed ones only the first of each
        hand-off, and none before an earlier one that is still asked: they arrive in order."""

        def operation(tx: Transaction) -> tuple[LineWork, ...]:
            rows = tx.execute(
                # The IN is the condition of the index of open lines, word for word.
                "SELECT l.id, l.handoff FROM handoff_line l"
                " WHERE l.state IN ('asked', 'agreed') AND l.state = ?1 AND NOT EXISTS("
                "SELECT 1 FROM handoff_line e WHERE e.handoff = l.handoff AND e.id < l.id"
                " AND e.state IN ('asked', 'agreed') AND ?1 = 'agreed') ORDER BY l.id LIMIT ?2",
                state, AT_ONCE,
            ).fetchall()  # fmt: skip
            found = (self._line(tx, line, handoff) for line, handoff in rows)
            return tuple(one for one in found if one is not None)

        return await self._book.run(operation)

    async def put(
        self, work: LineWork, said: Shared, state: LineState, reason: Reason | None = None
    ) -> bool:
        """What became of a line that was asked. False: it was withdrawn or erased meanwhile."""

        def operation(tx: Transaction) -> bool:
            row = tx.execute(
                "UPDATE handoff_line SET state = ?, reason = ? WHERE id = ? AND state = 'asked'"
                " RETURNING id", state, reason, work.line,
            ).fetchone()  # fmt: skip
            if row is not None:
                key = self._book.keys.of(tx, work.organisation)
                lines.write(tx, key, work.line, said)
            return row is not None

        return await self._book.run(operation)

    async def send(self, work: LineWork, replies: Sequence[Reply]) -> bool:
        """Queue an agreed line to the person. False: it was sent, or the person is gone."""

        def operation(tx: Transaction) -> bool:
            row = tx.execute(
                "UPDATE handoff_line SET state = 'sent' WHERE id = ? AND state = 'agreed'"
                " RETURNING id", work.line,
            ).fetchone()  # fmt: skip
            if row is None:
                return False
            # Only now did the helper answer: one who forgot to say yes to a proposal was silent.
            tx.execute(
                "UPDATE handoff SET helper_at = ? WHERE id = ?", self._book.now(), work.whom.handoff
            )
            last = self._queue(tx, work.whom, replies, f"line-{work.line}")
            tx.execute("UPDATE handoff_line SET outbox = ? WHERE id = ?", last, work.line)
            return True

        return await self._book.run(operation)

    # --- what people are told ---

    async def changed(self) -> tuple[Changed, ...]:
        """A closing is told after the lines that were said before it."""

        def operation(tx: Transaction) -> tuple[Changed, ...]:
            rows = tx.execute(
                "SELECT id, state FROM handoff h WHERE state != announced AND (state != 'closed'"
                " OR NOT EXISTS(SELECT 1 FROM handoff_line l WHERE l.handoff = h.id"
                " AND l.state IN ('asked', 'agreed'))) ORDER BY id LIMIT ?", AT_ONCE,
            ).fetchall()  # fmt: skip
            found = [(self._whom(tx, handoff), handoff, state) for handoff, state in rows]
            for whom, handoff, _ in found:
                if whom is None:  # nobody is there to be told
                    tx.execute("UPDATE handoff SET announced = state WHERE id = ?", handoff)
            return tuple(
                Changed(whom=whom, state=HandoffState(state)) for whom, _, state in found if whom
            )

        return await self._book.run(operation)

    async def announce(self, changed: Changed, replies: Sequence[Reply]) -> bool:
        """Tell the person. False: it changed again, or they know."""

        def operation(tx: Transaction) -> bool:
            row = tx.execute(
                "UPDATE handoff SET announced = state WHERE id = ? AND state = ?"
                " AND announced != state RETURNING id", changed.whom.handoff, changed.state,
            ).fetchone()  # fmt: skip
            if row is not None:
                self._queue(tx, changed.whom, replies, f"{changed.state}-{secrets.token_hex(8)}")
            return row is not None

        return await self._book.run(operation)

    async def silent(self) -> tuple[Changed, ...]:
        """Hand-offs that nobody has taken within ten minutes of opening hours, or whose helper has
        not answered for ten minutes, and of which the person was not told."""
        now = self._book.now()

        def operation(tx: Transaction) -> tuple[Changed, ...]:
            rows = tx.execute(
                "SELECT id, state, organisation FROM handoff WHERE state != 'closed'"  # noqa: S608
                f" AND {_MOVED} <= ?1 AND state = announced"
                " AND (state = 'waiting' AND told IS NULL"
                f"  OR state = 'taken' AND person_at > coalesce(helper_at, 0) AND NOT {_SPEAKING}"
                f"  AND (told IS NULL OR told < {_MOVED}))"
                " ORDER BY person_at LIMIT ?2", now - SILENCE_SECONDS, AT_ONCE * 10,
            ).fetchall()  # fmt: skip
            found = (
                (self._whom(tx, handoff), state)
                for handoff, state, organisation in rows
                if state == "taken" or self._were_open(tx, organisation, now)
            )
            return tuple(
                Changed(whom=whom, state=HandoffState(state)) for whom, state in found if whom
            )

        return await self._book.run(operation)

    async def tell(self, changed: Changed, replies: Sequence[Reply]) -> bool:
        """Tell the person that nobody answers, once. False: somebody did meanwhile."""
        now = self._book.now()

        def operation(tx: Transaction) -> bool:
            row = tx.execute(
                "UPDATE handoff SET told = ?1 WHERE id = ?2 AND state = ?3 AND (told IS NULL"  # noqa: S608
                f" OR told < {_MOVED}) AND (state = 'waiting'"
                f" OR person_at > coalesce(helper_at, 0) AND NOT {_SPEAKING}) RETURNING id",
                now, changed.whom.handoff, changed.state,
            ).fetchone()  # fmt: skip
            if row is not None:
                self._queue(tx, changed.whom, replies, f"silent-{secrets.token_hex(8)}")
            return row is not None

        return await self._book.run(operation)

    # --- canned sentences ---

    async def canned(self) -> tuple[CannedWork, ...]:
        """Those to be translated."""

        def operation(tx: Transaction) -> tuple[CannedWork, ...]:
            rows = tx.execute(
                "SELECT organisation, token FROM canned WHERE state = 'asked' ORDER BY id LIMIT 1"
            ).fetchall()
            return tuple(
                CannedWork(
                    organisation=organisation,
                    token=token,
                    sentence=one.sentence,
                    languages=organisations.get(tx, self._book.keys, organisation).languages,
                )
                for organisation, token in rows
                for one in lines.canned(tx, self._book.keys.of(tx, organisation))
                if one.token == token
            )

        return await self._book.run(operation)

    async def put_canned(self, work: CannedWork, sentence: Canned) -> None:
        """It was translated."""
        keys = self._book.keys
        await self._book.run(
            lambda tx: lines.put_wordings(
                tx, keys.of(tx, work.organisation), work.token, sentence
            )
        )  # fmt: skip

    # --- inside ---

    def _line(self, tx: Transaction, line: int, handoff: int) -> LineWork | None:
        """None: the person is gone, or ended it; the line says so."""
        organisation, ended = tx.execute(
            "SELECT organisation, state = 'closed' AND ended_by = 'person' FROM handoff"
            " WHERE id = ?", handoff,
        ).fetchone()  # fmt: skip
        whom = None if ended else self._whom(tx, handoff)
        if whom is None:
            tx.execute(
                "UPDATE handoff_line SET state = 'failed', reason = ? WHERE id = ?",
                Reason.GONE, line,
            )  # fmt: skip
            return None
        key = self._book.keys.of(tx, organisation)
        said = lines.read(tx, key, line)
        last = tx.execute(
            "SELECT (SELECT max(outbox) FROM handoff_line WHERE handoff = ?1)"
            " = (SELECT max(o.id) FROM outbox o JOIN handoff h ON h.conversation = o.conversation"
            " WHERE h.id = ?1)", handoff,
        ).fetchone()[0]  # fmt: skip
        return LineWork(
            line=line,
            organisation=organisation,
            whom=whom,
            said=replace(said, files=lines.files(tx, key, line)),
            lead=not last,
        )

    def _whom(self, tx: Transaction, handoff: int) -> Whom | None:
        """None: the person is gone, or what we know of them is damaged."""
        row = tx.execute(
            "SELECT organisation, conversation, language FROM handoff WHERE id = ?", handoff
        ).fetchone()
        if row is None or row[1] is None:
            return None
        organisation, conversation, language = row
        try:
            party = self._people.at(tx, conversation)
            key = self._people.address(tx, party)
            state = self._people.state(tx, party) or Conversation(key=key)
            home = organisations.get(tx, self._book.keys, organisation)
        except StoreError:
            return None
        return Whom(
            handoff=handoff, key=key, conversation=state, language=language, name=home.name
        )  # fmt: skip

    def _queue(self, tx: Transaction, whom: Whom, replies: Sequence[Reply], origin: str) -> int:
        """The row of the last one. Raises StoreError when the person is gone."""
        party = self._people.find(tx, whom.key)
        if party is None:
            raise StoreError("the person is gone")
        row = 0
        for part, reply in enumerate(replies):
            put = outbox.put(
                tx, self._people, party, reply, reply_to=f"handoff-{whom.handoff}-{origin}",
                part=part, now=self._book.now(),
            )  # fmt: skip
            row = put or row
        return row

    def _were_open(self, tx: Transaction, organisation: int, now: float) -> bool:
        """True when it was open ten minutes ago and is now; one without hours has no others."""
        home: Organisation = organisations.get(tx, self._book.keys, organisation)
        at = datetime.fromtimestamp(now, UTC)
        before = at - timedelta(seconds=SILENCE_SECONDS)
        try:
            return not home.hours or (open_at(home, before) and open_at(home, at))
        except ConfigError:
            return True
