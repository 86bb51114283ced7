"""matrix-nio's Olm machine as we use it, and what it raises."""

from __future__ import annotations

import sqlite3

import peewee  # type: ignore[import-untyped]
import vodozemac
from nio.crypto.olm_machine import Olm
from nio.events import ForwardedRoomKeyEvent, MegolmEvent

from bot.channels.matrix.raw import Json, number, table, text

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
