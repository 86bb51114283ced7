"""Second notes of answers that another process speaks: what is to be said, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.model import ConversationKey, MediaRef, Reply
from bot.storage.records import Letter, dump, parse
from bot.stores.sql import media, outbox
from bot.stores.sql.base import Base
from bot.stores.sql.people import Party
from bot.stores.sql.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A reply whose spoken form is still to be made."""

    key: ConversationKey
    reply: Reply


class NoteDesk:
    """Notes by the token of their reply. Every method is one transaction; raises StoreError."""

    def __init__(self, store: Base) -> None:
        self._run = store._run
        self._people = store._people
        self._now = store._now

    async def unspoken(self, token: str) -> Note | None:
        """None: it was spoken, sent, given up or erased meanwhile."""

        def operation(tx: Transaction) -> Note | None:
            found = self._letter(tx, token)
            if found is None or found[2].reply.late is None or found[2].reply.audio is not None:
                return None
            _, party, letter = found
            return Note(key=self._people.address(tx, party), reply=letter.reply)

        return await self._run(operation)

    async def spoken(self, token: str, audio: MediaRef | None) -> None:
        """It is due now, with this voice; None: there is none to be had."""
        now = self._now()

        def operation(tx: Transaction) -> None:
            found = self._letter(tx, token)
            if found is None:
                return
            row, party, letter = found
            reply = replace(letter.reply, audio=audio, late=None)
            sealed = party.seal(dump(replace(letter, reply=reply)), "outbox:" + token)
            tx.execute("UPDATE outbox SET payload = ? WHERE id = ?", sealed, row)
            tx.execute("UPDATE outbox SET due = ? WHERE id = ? AND state = 'queued'", now, row)
            media.hold(tx, party, outbox.files(reply), "outbox", row)
            tx.woken.add(f"outbox:{party.channel}")

        await self._run(operation)

    def _letter(self, tx: Transaction, token: str) -> tuple[int, Party, Letter] | None:
        found = tx.execute(
            "SELECT id, conversation, payload FROM outbox WHERE token = ?"
            " AND state IN ('queued', 'sending') AND payload IS NOT NULL", token,
        ).fetchone()  # fmt: skip
        if found is None:
            return None
        row, conversation, sealed = found
        party = self._people.at(tx, conversation)
        return row, party, parse(Letter, party.unseal(sealed, "outbox:" + token))
