"""People's devices and ours, without a homeserver."""

from __future__ import annotations

import itertools
from pathlib import Path

from matrix_script import ALICE, BOT, ROOM
from nio.crypto.device import OlmDevice
from nio.crypto.olm_machine import Olm
from nio.store import SqliteMemoryStore

from bot.channels.matrix.crypto import Crypto

DEVICE = "BOTDEVICE"
KEY = "secret"
_NUMBERS = itertools.count(1)


def ours(folder: Path, **settings: object) -> Crypto:
    """Our device, as it is written down; no disk is waited for."""
    one = Crypto(folder, BOT, DEVICE, KEY, **settings)
    one._store.database.execute_sql("PRAGMA synchronous = OFF")
    return one


def know(machine: Olm, device: OlmDevice) -> None:
    machine.device_store.add(device)
    machine.store.save_device_keys({device.user_id: {device.id: device}})
    machine.tracked_users.add(device.user_id)


def met(crypto: Crypto, user: str = ALICE) -> Olm:
    """A person's device that knows ours, and ours knows it."""
    spare = next(iter(crypto._olm.share_keys()["one_time_keys"].values()))["key"]
    hers = Olm(user, "PHONE", SqliteMemoryStore(user, "PHONE"))
    there = OlmDevice(BOT, DEVICE, crypto._olm.account.identity_keys)
    know(hers, there)
    know(crypto._olm, OlmDevice(user, "PHONE", hers.account.identity_keys))
    hers.create_session(spare, there.curve25519)
    return hers


def gift(hers: Olm, room: str = ROOM) -> dict:
    """The event by which a person's device gives ours a new key of a room."""
    hers.create_outbound_group_session(room)
    _, body = hers.share_group_session(room, [BOT], ignore_unverified_devices=True)
    hers.outbound_group_sessions[room].shared = True
    content = body["messages"][BOT][DEVICE]
    return {"type": "m.room.encrypted", "sender": hers.user_id, "content": content}


def take(crypto: Crypto, event: dict) -> None:
    """As a sync that brings it."""
    crypto.receive({"to_device": {"events": [event]}})


def say(hers: Olm, body: str, room: str = ROOM) -> dict:
    """An encrypted message."""
    inside = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": body}}
    return {
        "type": "m.room.encrypted", "event_id": f"${next(_NUMBERS)}", "sender": hers.user_id,
        "room_id": room, "origin_server_ts": 1, "content": hers.group_encrypt(room, inside),
    }  # fmt: skip


def words(crypto: Crypto, event: dict, room: str = ROOM) -> str | None:
    """What our device reads in it; None when it cannot."""
    opened = crypto.open(room, event)
    return None if opened is None else opened["content"]["body"]


def at_rest(folder: Path, event: dict, room: str = ROOM) -> str | None:
    """What somebody reads in it who has our files, and whatever remembers our keys."""
    thief = ours(folder)
    try:
        return words(thief, event, room)
    finally:
        thief.close()
