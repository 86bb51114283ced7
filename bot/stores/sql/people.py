"""Rows of people and conversations, and the key that opens what belongs to them."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from bot.errors import StoreError
from bot.model import Conversation, ConversationKey
from bot.storage.crypto import MasterKey, new_key, seal, unseal
from bot.storage.records import dump, parse
from bot.stores.sql.transaction import Transaction

log = logging.getLogger("porte_voix.store")


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One conversation and the key of its person."""

    conversation: int
    person: int
    channel: str
    pseudonym: bytes
    """Of the conversation."""
    key: bytes

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt for this conversation."""
        return seal(self.key, plain, self._place(place))

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """Raises StoreError."""
        return unseal(self.key, sealed, self._place(place))

    def _place(self, place: str) -> bytes:
        return self.pseudonym + place.encode()


_SELECT = """SELECT c.id, c.person, c.channel, c.pseudonym, p.wrapped_key, p.pseudonym
             FROM conversation c JOIN person p ON p.id = c.person """


class People:
    """Finds and creates people and conversations."""

    def __init__(self, master: MasterKey) -> None:
        self.master = master

    def find(self, tx: Transaction, key: ConversationKey) -> Party | None:
        """The conversation, if we know it, also by the id that the person had until recently."""
        party = self.exact(tx, key)
        if party is not None:
            return party
        # The master key may have been rotated since: of the old id only the old pseudonym is known.
        for known in (self.master.conversation(key), *self.master.retired_conversation(key)):
            row = tx.execute(
                _SELECT + "JOIN renamed r ON r.conversation = c.id WHERE r.pseudonym = ?", known
            ).fetchone()
            if row is not None:
                return self._party(row)
        return None

    def exact(self, tx: Transaction, key: ConversationKey) -> Party | None:
        """The conversation of this very key."""
        pseudonym = self.master.conversation(key)
        return self._party(tx.execute(_SELECT + "WHERE c.pseudonym = ?", pseudonym).fetchone())

    def at(self, tx: Transaction, conversation: int) -> Party:
        """The conversation of a row. Raises StoreError when it is gone."""
        party = self._party(tx.execute(_SELECT + "WHERE c.id = ?", conversation).fetchone())
        if party is None:
            raise StoreError("the conversation is gone")
        return party

    def find_or_create(self, tx: Transaction, key: ConversationKey, now: float) -> Party:
        """The conversation, with its person and the person's key created when new."""
        party = self.find(tx, key)
        if party is not None:
            return party
        pseudonym = self.master.person(key)
        row = tx.execute(
            "SELECT id, wrapped_key FROM person WHERE pseudonym = ?", pseudonym
        ).fetchone()
        if row is None:
            secret = new_key()
            person = tx.execute(
                "INSERT INTO person(pseudonym, wrapped_key) VALUES (?, ?) RETURNING id",
                pseudonym, self.master.wrap(secret, pseudonym),
            ).fetchone()[0]  # fmt: skip
        else:
            person, secret = row[0], self.master.unwrap(row[1], pseudonym)
        ours = self.master.conversation(key)
        draft = Party(conversation=0, person=person, channel=key.channel,
                      pseudonym=ours, key=secret)  # fmt: skip
        tx.execute(
            "INSERT INTO conversation(pseudonym, channel, person, address, touched)"
            " VALUES (?, ?, ?, ?, ?)",
            ours, key.channel, person, draft.seal(dump(key), "address"), now,
        )  # fmt: skip
        created = self.find(tx, key)
        if created is None:
            raise StoreError("a conversation could not be created")
        return created

    def address(self, tx: Transaction, party: Party) -> ConversationKey:
        """Where to send."""
        sealed = tx.execute(
            "SELECT address FROM conversation WHERE id = ?", party.conversation
        ).fetchone()[0]
        return parse(ConversationKey, party.unseal(sealed, "address"))

    def state(self, tx: Transaction, party: Party) -> Conversation | None:
        """What we remember; None before the first answer. A damaged state is forgotten, so that
        the person can go on."""
        sealed = tx.execute(
            "SELECT state FROM conversation WHERE id = ?", party.conversation
        ).fetchone()[0]
        if sealed is None:
            return None
        try:
            return parse(Conversation, party.unseal(sealed, "state"))
        except StoreError as error:
            log.error("state-lost conversation=%s error=%s", party.pseudonym.hex()[:12], error)
            self.forget_state(tx, party.conversation)
            return None

    def forget_state(self, tx: Transaction, conversation: int) -> None:
        """Begin anew."""
        tx.execute("UPDATE conversation SET state = NULL, lapses = NULL WHERE id = ?", conversation)

    def remember(self, tx: Transaction, party: Party, state: Conversation, now: float) -> None:
        """Save the state of the conversation."""
        tx.execute(
            "UPDATE conversation SET state = ?, touched = ?, lapses = ? WHERE id = ?",
            party.seal(dump(state), "state"), now,
            state.lapses_at and state.lapses_at.timestamp(), party.conversation,
        )  # fmt: skip

    def _party(self, row: tuple[int, int, str, bytes, bytes, bytes] | None) -> Party | None:
        if row is None:
            return None
        conversation, person, channel, pseudonym, wrapped, whose = row
        return Party(
            conversation=conversation,
            person=person,
            channel=channel,
            pseudonym=pseudonym,
            key=self.master.unwrap(wrapped, whose),
        )
