"""Our account vouches for our device ("cross-signing"): clients that exclude insecure devices
(MSC4153; Element since April 2026) neither send to one that its owner did not sign, nor show what
it says.

Two Ed25519 keys: the master key is the account's identity, and signs the self-signing key, which
signs devices. They outlive the device, and lie in the data directory beside the master key of the
data, with which they are backed up. https://spec.matrix.org/v1.11/client-server-api/#cross-signing
"""

from __future__ import annotations

import base64
import json
import logging
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.channels.matrix.homeserver import Homeserver, Refused, path
from bot.channels.matrix.memory import write_whole
from bot.channels.matrix.raw import Json, table, text
from bot.errors import ConfigError, StoreError

log = logging.getLogger(__name__)

NAME = "matrix-identity.key"
"""In the data directory."""
SEED = 32  # bytes of an Ed25519 key
KINDS = ("master", "self_signing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Whom to vouch for."""

    user: str
    id: str
    keys: Json
    """As published: ``curve25519:ID`` and ``ed25519:ID``."""


class Identity:
    """The two keys of one account."""

    def __init__(self, file: Path) -> None:
        """Reads them, or makes them. Raises ConfigError (damaged), StoreError."""
        try:
            if not file.exists():
                write_whole(file, base64.b64encode(secrets.token_bytes(2 * SEED)).decode())
            seeds = base64.b64decode(file.read_text("ascii"), validate=True)
            keys = [Ed25519PrivateKey.from_private_bytes(seeds[at:][:SEED]) for at in (0, SEED)]
        except OSError as error:
            raise StoreError(f"{file}: {error.strerror}") from None
        except ValueError:
            raise ConfigError(
                f"[matrix] {file.name} is damaged: restore it from a backup, or delete it, and the "
                "account gets another identity"
            ) from None
        self._master, self._signer = keys

    @property
    def public(self) -> dict[str, str]:
        """The public halves: ``master``, ``self_signing``; base64 without padding."""
        found = (key.public_key().public_bytes_raw() for key in (self._master, self._signer))
        return dict(zip(KINDS, map(_plain, found), strict=True))

    async def vouch(
        self, homeserver: Homeserver, device: Device, password: str, *, take_over: bool
    ) -> bool:
        """Publish the identity where it is missing, sign the device where it is not. False, and it
        is said in the log, when the account has another identity that cannot be replaced.

        `take_over`: replace another identity. `password`: of the account, or empty. Raises Refused
        (for good where `final`, or 401), Unreachable.
        """
        found = await homeserver.call(
            "POST", path("keys", "query"), {"device_keys": {device.user: []}}
        )
        published = {kind: _key(found, kind, device.user) for kind in KINDS}
        if published != self.public:
            if published["master"] not in {"", self.public["master"]} and not take_over:
                log.error("matrix: the account was given another identity (docs/matrix.md)")
                return False
            await self._publish(homeserver, device.user, password)
        there = table(table(table(found.get("device_keys")).get(device.user)).get(device.id))
        return await self._sign(homeserver, device, there)

    async def _publish(self, homeserver: Homeserver, user: str, password: str) -> None:
        """The password is asked for where another identity is replaced, and by old servers."""
        body: dict[str, object] = {
            f"{kind}_key": {
                "user_id": user, "usage": [kind], "keys": {f"ed25519:{public}": public},
            }
            for kind, public in self.public.items()
        }  # fmt: skip
        name = f"ed25519:{self.public['master']}"
        signed = table(body["self_signing_key"])
        body["self_signing_key"] = _with(signed, user, name, _signature(self._master, signed))
        where = path("keys", "device_signing", "upload")
        try:
            await homeserver.call("POST", where, body)
        except Refused as error:
            if error.status != 401 or not error.session or not password:
                raise
            who = {"type": "m.id.user", "user": user}
            proof = {"type": "m.login.password", "identifier": who, "password": password}
            body["auth"] = {**proof, "session": error.session}
            await homeserver.call("POST", where, body)
        log.info("matrix: the account's identity is published")

    async def _sign(self, homeserver: Homeserver, device: Device, there: Json) -> bool:
        """Only what are our own keys, whatever the homeserver says they were."""
        if table(there.get("keys")) != device.keys:
            log.error("matrix: the homeserver has other keys for our device than we do")
            return False
        name = f"ed25519:{self.public['self_signing']}"
        plain = {one: there[one] for one in there if one not in {"signatures", "unsigned"}}
        signature = _signature(self._signer, plain)
        if table(table(there.get("signatures")).get(device.user)).get(name) == signature:
            return True
        body = {device.user: {device.id: _with(plain, device.user, name, signature)}}
        answer = await homeserver.call("POST", path("keys", "signatures", "upload"), body)
        if answer.get("failures"):
            log.error("matrix: the homeserver does not take the signature of our device")
            return False
        log.info("matrix: our device is signed by the account's identity")
        return True


def _key(found: Json, kind: str, user: str) -> str:
    """The published key of a kind; empty when there is none."""
    keys = table(table(table(found.get(f"{kind}_keys")).get(user)).get("keys"))
    return text(next(iter(keys.values()), ""))


def _signature(key: Ed25519PrivateKey, content: Json) -> str:
    """Of canonical JSON. https://spec.matrix.org/v1.11/appendices/#signing-json"""
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return _plain(key.sign(written.encode()))


def _with(content: Json, user: str, name: str, signature: str) -> Json:
    return {**content, "signatures": {user: {name: signature}}}


def _plain(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")
