"""End-to-end encryption: matrix-nio's Olm machine over its SQLite store, made durable.

What a sync brings changes the store in ONE transaction that is committed before the sync token
moves. Keys that we publish are written down before they are published.

Whom we trust: every device that the homeserver lists for a member of the room, from its first
sight on ("trust on first use"); a device whose signing key changes is refused. People cannot
compare emoji with a bot, and who writes from a new telephone must be answered.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import time
from collections import defaultdict
from collections.abc import Callable, Collection
from pathlib import Path

from nio.crypto.sessions import InboundGroupSession
from nio.event_builders import ToDeviceMessage
from nio.events import ToDeviceEvent
from nio.responses import KeysClaimResponse, KeysQueryResponse
from nio.store import SqliteStore

from bot.channels.matrix.expiry import Expiry
from bot.channels.matrix.homeserver import Homeserver, Refused, Unreachable, path
from bot.channels.matrix.identity import Device
from bot.channels.matrix.machine import BROKEN, KIND, STORAGE, Machine, megolm
from bot.channels.matrix.raw import Json, number, rows, table, text, words
from bot.errors import StoreError

log = logging.getLogger(__name__)

KEPT_SECONDS = 30 * 86_400.0
FORGET_SECONDS = 60.0  # for a message of ours that is on its way out


class Crypto:
    """Our device's keys, and what is done with them. Only ever used in the event loop's thread."""

    def __init__(
        self, folder: Path, user: str, device: str, key: str, kept: float = KEPT_SECONDS,
        lasting: Callable[[str], bool] = lambda room: False,
    ) -> None:  # fmt: skip
        """`key`: seals what the store keeps; `folder` is ours alone (0700).

        `kept`: seconds, see `Expiry`. `lasting`: rooms in which what we said is quoted later, so
        that its keys last as long.
        """
        name = f"{device}.db"
        (folder / name).touch(mode=0o600)
        self._store = SqliteStore(user, device, str(folder), key, name)
        self._me = (user, device)
        self._olm = self._loaded()
        self._encrypted: set[str] = set(self._store.load_encrypted_rooms())
        self._sharing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._fallback = False
        self._lasting = lasting
        self.expiry = Expiry(lambda: self._olm, kept)

    def close(self) -> None:
        """Close the file."""
        self._store.database.close()

    # --- receiving ---

    def receive(self, sync: Json) -> None:
        """Take what a sync says about keys; committed when this returns.

        Raises StoreError: then nothing of it was taken, and the whole of it is to come again.
        """
        try:
            self._receive(sync)
        except STORAGE as error:
            self._olm = self._loaded()  # what is in memory was never written
            raise StoreError(f"the key store: {type(error).__name__}") from error

    def _loaded(self) -> Machine:
        """The keys as they are written down. Raises StoreError."""
        try:
            return Machine(*self._me, self._store)
        except STORAGE as error:
            raise StoreError(f"the key store: {type(error).__name__}") from error

    def _receive(self, sync: Json) -> None:
        counts = table(sync.get("device_one_time_keys_count"))
        if counts:
            self._olm.uploaded_key_count = number(counts.get(KIND))
        unused = sync.get("device_unused_fallback_key_types")
        self._fallback |= isinstance(unused, list) and KIND not in unused
        changed = table(sync.get("device_lists"))
        known = self._olm.tracked_users
        self._olm.add_changed_users(
            known & {*words(changed.get("changed")), *words(changed.get("left"))}
        )
        events = rows(table(sync.get("to_device")).get("events"))
        with self._store.database.atomic():
            for event in events:
                self._take(event)
            self._olm.collect_key_requests()
            self._olm.clear_verifications()

    def _take(self, event: Json) -> None:
        try:
            self._olm.handle_to_device_event(ToDeviceEvent.parse_event(dict(event)))
        except STORAGE:
            raise
        except Exception as error:  # noqa: BLE001 - a damaged one must not block the others
            log.warning("matrix: a message to our device is skipped: %s", type(error).__name__)

    def open(self, room: str, event: Json) -> Json | None:
        """The event behind an ``m.room.encrypted`` one; None while it cannot be opened."""
        content = table(event.get("content"))
        session = self._olm.knows(room, text(content.get("session_id")))
        if session is None:
            self._olm.ask(room, event)
            return None
        try:
            plain, index = session.decrypt(text(content.get("ciphertext")))
            payload = table(json.loads(plain))
            if payload.get("room_id") != room or not self._first(session, index, event, content):
                return None
        except BROKEN:
            return None
        if text(event.get("sender")) != self._me[0]:
            self.expiry.read(session.id, index)
        inner = dict(table(payload.get("content")))
        if "m.relates_to" in content:  # stands outside, for the server
            inner.setdefault("m.relates_to", content["m.relates_to"])
        return {**event, "type": payload.get("type"), "content": inner}

    def _first(self, session: InboundGroupSession, index: int, event: Json, content: Json) -> bool:
        """False for a ciphertext that comes again as another event, or in another's name."""
        sender = text(event.get("sender"))
        owners = {one.user_id for one in self._olm.device_store
                  if one.curve25519 == session.sender_key}  # fmt: skip
        if owners and sender not in owners and sender != self._me[0]:
            return False
        encrypted = megolm(event, content, session.sender_key)
        return bool(self._olm.message_index_ok(index, encrypted))

    @property
    def device(self) -> Device:
        """Our device as it is published."""
        user, name = self._me
        keys = self._olm.account.identity_keys.items()
        return Device(user=user, id=name, keys={f"{kind}:{name}": key for kind, key in keys})

    # --- upkeep ---

    def announce(self) -> None:
        """This device is new to the homeserver: its keys are to be published again."""
        self._olm.account.shared = False
        self._olm.save_account()

    async def upkeep(self, homeserver: Homeserver) -> None:
        """Publish keys that are missing, ask for those of others, send what is queued to devices.

        Raises Refused, Unreachable; what was not done is done the next time.
        """
        if self._olm.should_upload_keys or self._fallback:
            await self._publish(homeserver)
        await self._query(homeserver, set(self._olm.users_for_key_query))
        if self._olm.wedged_devices or self._olm.key_request_devices_no_session:
            await self._claim(homeserver, self._olm.get_users_for_key_claiming())
        for message in tuple(self._olm.outgoing_to_device_messages):
            await self._whisper(homeserver, message)

    async def _publish(self, homeserver: Homeserver) -> None:
        body = dict(self._olm.share_keys()) if self._olm.should_upload_keys else {}
        if self._fallback or "device_keys" in body:
            body["fallback_keys"] = self._olm.spare_keys()
        self._olm.save_account()  # a key that others use must not be lost with this process
        answer = await homeserver.call("POST", path("keys", "upload"), body)
        self._olm.account.shared = True
        self._olm.uploaded_key_count = number(table(answer.get("one_time_key_counts")).get(KIND))
        self._olm.mark_keys_as_published()
        self._olm.save_account()
        self._fallback = False

    async def _query(self, homeserver: Homeserver, users: Collection[str]) -> None:
        if not users:
            return
        body: Json = {"device_keys": {user: [] for user in users}}
        answer = KeysQueryResponse.from_dict(
            dict(await homeserver.call("POST", path("keys", "query"), body))
        )
        if isinstance(answer, KeysQueryResponse):
            self._olm.handle_response(answer)
        self._olm.users_for_key_query -= set(users)

    async def _claim(self, homeserver: Homeserver, missing: dict[str, list[str]]) -> None:
        wanted = {user: dict.fromkeys(devices, KIND) for user, devices in missing.items()}
        answer = KeysClaimResponse.from_dict(
            dict(await homeserver.call("POST", path("keys", "claim"), {"one_time_keys": wanted}))
        )
        if isinstance(answer, KeysClaimResponse):
            self._olm.handle_response(answer)

    async def _whisper(self, homeserver: Homeserver, message: ToDeviceMessage) -> None:
        where = path("sendToDevice", message.type, secrets.token_hex(8))
        await homeserver.call("PUT", where, message.as_dict())
        self._olm._mark_to_device_message_as_sent(message)

    def renew_spare(self) -> None:
        """The next `upkeep` publishes another spare key. Whoever has the private half of one that
        was used could open what was sent with it once more: nobody has it after two renewals."""
        self._fallback = True

    async def forget(self, person: str, rooms: Collection[str]) -> None:
        """Nothing that was said in these rooms, and in those of the person, can be opened by us any
        more, but for what nobody read yet. Raises StoreError, TimeoutError."""
        found = self.expiry.rooms_of(person) | set(rooms)
        self.expiry.forget(found, time.time())
        for room in found:
            if self._lasting(room):
                continue
            async with asyncio.timeout(FORGET_SECONDS), self._sharing[room]:
                self._olm.outbound_group_sessions.pop(room, None)
                self.expiry.forget_ours(room)

    # --- sending ---

    def is_encrypted(self, room: str) -> bool:
        """True from the moment that anybody encrypted the room: there is no way back."""
        return room in self._encrypted

    def encrypt_from_now(self, room: str) -> None:
        """The room is encrypted."""
        if room not in self._encrypted:
            self._encrypted.add(room)
            self._store.save_encrypted_rooms({room})

    async def seal(
        self, homeserver: Homeserver, room: str, members: Collection[str], kind: str, content: Json
    ) -> Json:
        """The content of an ``m.room.encrypted`` event that the devices of `members` can open.

        Raises Refused, Unreachable: then nobody has the key, and nothing was encrypted with it.
        """
        async with self._sharing[room]:
            machine = self._olm
            unknown = {one for one in members if one not in machine.tracked_users}
            await self._query(homeserver, unknown | (machine.users_for_key_query & set(members)))
            if not self._shared(room, members):
                await self._share(homeserver, room, members)
            sealed = dict(machine.group_encrypt(room, {"type": kind, "content": dict(content)}))
            if not self._lasting(room):
                session = machine.outbound_group_sessions[room]
                self.expiry.read(session.id, session.message_index - 1)
        if "m.relates_to" in content:
            sealed["m.relates_to"] = content["m.relates_to"]
        return sealed

    def _devices(self, members: Collection[str]) -> set[tuple[str, str]]:
        return {
            (user, device.id) for user in members
            for device in self._olm.device_store.active_user_devices(user)
            if (user, device.id) != self._me
        }  # fmt: skip

    def _shared(self, room: str, members: Collection[str]) -> bool:
        """True when exactly today's devices have the key: one more, or one less, asks for a new
        key."""
        session = self._olm.outbound_group_sessions.get(room)
        if session is None or not session.shared or session.should_rotate():
            return False
        reached = (session.users_shared_with | session.users_ignored) - {self._me}
        return bool(reached == self._devices(members))

    async def _share(self, homeserver: Homeserver, room: str, members: Collection[str]) -> None:
        """Give a new key to every device. nio's own takes a failed request for a shared key."""
        machine, everybody = self._olm, list(members)
        machine.outbound_group_sessions.pop(room, None)
        try:
            if missing := machine.get_missing_sessions(everybody):
                await self._claim(homeserver, missing)
            machine.create_outbound_group_session(room)
            session = machine.outbound_group_sessions[room]
            for reached, body in machine.share_group_session_parallel(
                room, everybody, ignore_unverified_devices=True
            ):
                where = path("sendToDevice", "m.room.encrypted", secrets.token_hex(8))
                await homeserver.call("PUT", where, body)
                session.users_shared_with |= reached
        except (Refused, Unreachable, asyncio.CancelledError):
            machine.outbound_group_sessions.pop(room, None)
            raise
        session.users_ignored |= self._devices(members) - session.users_shared_with
        session.shared = True
