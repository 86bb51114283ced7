"""matrix-nio's Olm machine as we use it, and what it raises."""

from __future__ import annotations

import sqlite3

import peewee  # type: ignore[import-untyped]
import vodozemac
from nio.crypto.olm_machine import Olm
from nio.crypto.sessions import InboundGroupSession
from nio.events import ForwardedRoomKeyEvent, MegolmEvent

from bot.channels.matrix.raw import Json, number, table, text

KIND = "signed_curve25519"
"""Of the keys with which others begin to talk to our device."""
MEGOLM = "m.megolm.v1.aes-sha2"
BROKEN = (
    vodozemac.MegolmDecryptionException, vodozemac.DecodeException, ValueError, KeyError,
    TypeError, AttributeError, AssertionError,
)  # fmt: skip
"""What damaged ciphertext makes the libraries raise."""
STORAGE = (peewee.PeeweeException, sqlite3.Error)
"""What a store that refuses (a full disk) makes them raise."""


class Machine(Olm):  # type: ignore[misc]  # nio ships no types
    """nio's machine; takes a key that its own maker sends again on our request."""

    def _should_accept_forward(
        self, sender: str, sender_key: str, event: ForwardedRoomKeyEvent
    ) -> bool:
        asked = event.session_id in self.outgoing_key_requests
        maker = table(event.source.get("content")).get("sender_key")
        return (asked and maker == sender_key) or bool(
            super()._should_accept_forward(sender, sender_key, event)
        )

    def knows(self, room: str, session: str) -> InboundGroupSession | None:
        """The key, by its id alone: the sender's is no longer given by all clients."""
        sessions = self.inbound_group_store[room].values()
        return next((one[session] for one in sessions if session in one), None)

    def ask(self, room: str, event: Json) -> None:
        """Queue a request for the missing key to the device that has it, once."""
        content = table(event.get("content"))
        sender, session = text(event.get("sender")), text(content.get("session_id"))
        device = text(content.get("device_id"))
        queued = self.outgoing_to_device_messages
        asked = session in self.outgoing_key_requests or any(
            getattr(one, "request_id", "") == session for one in queued
        )
        if asked or sender == self.user_id or not session:
            return
        wanted = megolm({**event, "room_id": room}, content, text(content.get("sender_key")))
        queued.append(wanted.as_key_request(sender, self.device_id, session, device or "*"))
        self.users_for_key_query.add(sender)

    def spare_keys(self) -> Json:
        """A key for when the others are used up, as it is published: so many new people while we
        were away. The one before the last can open nothing any more from then on."""
        account = self.account._account
        account.generate_fallback_key()
        spare: dict[str, object] = {}
        for name, key in account.fallback_key.items():
            signed: dict[str, object] = {"key": key.to_base64(), "fallback": True}
            signature = {self.user_id: {f"ed25519:{self.device_id}": self.sign_json(signed)}}
            spare[f"{KIND}:{name}"] = {**signed, "signatures": signature}
        return spare


def megolm(event: Json, content: Json, sender_key: str) -> MegolmEvent:
    """nio's shape of an encrypted event."""
    made = MegolmEvent(
        {"event_id": event.get("event_id"), "sender": event.get("sender"),
         "origin_server_ts": number(event.get("origin_server_ts"))},
        text(content.get("device_id")), text(content.get("ciphertext")), MEGOLM,
        text(event.get("room_id")),
    )  # fmt: skip
    made.sender_key, made.session_id = sender_key, text(content.get("session_id"))
    return made
