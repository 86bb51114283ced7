"""Encryption at rest: one key per person, wrapped by the master key; pseudonyms by HMAC.

- AES-256-GCM with a random 96-bit nonce in front of the ciphertext (NIST SP 800-38D); associated
  data bind each ciphertext to the place where it belongs, so that none can be moved elsewhere.
- The wrapping key and the pepper of the pseudonyms are derived from the master key with HKDF
  (RFC 5869), so the operator keeps one secret.
- A key file holds 32 random bytes. After a rotation it holds JSON: the new 32 bytes, and of the
  old ones what outlives them (docs/architecture.md).
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import ConfigError, StoreError
from bot.model import ConversationKey

KEY_BYTES = 32
_NONCE_BYTES = 12
_PSEUDONYM_BYTES = 16
_FORMAT = 2
"""Of a key file that is no longer 32 plain bytes."""


def master_key(path: Path, *, create: bool) -> bytes:
    """Read the master key; with `create`, make it (mode 0600, 32 bytes) when there is none.

    Raises ConfigError when it is missing or damaged, or when its rotation was interrupted.
    """
    if next_key(path).exists():
        raise ConfigError(
            f"the rotation of {path} was interrupted: run `porte-voix keys rotate` again"
        )
    if (staging(path.parent) / "complete").exists():
        raise ConfigError("a restore was interrupted: run `porte-voix restore --resume`")
    try:
        if create and not path.exists():
            _create(path)
        key = path.read_bytes()
    except FileNotFoundError as error:
        raise ConfigError(
            f"the master key {path} is missing but encrypted data exist: put the key file back "
            "from your backup, or remove the data to start anew"
        ) from error
    except OSError as error:
        raise ConfigError(f"the master key {path} cannot be read: {error.strerror}") from error
    try:
        _Contents.read(key)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ConfigError(
            f"the master key {path} is damaged: it must hold {KEY_BYTES} bytes (it holds "
            f"{len(key)}), or what `porte-voix keys rotate` wrote"
        ) from None
    return key


def next_key(path: Path) -> Path:
    """Where a rotation keeps the key that will take the place of `path`."""
    return path.with_name(path.name + ".next")


def staging(data: Path) -> Path:
    """Where a restore is laid out; see bot/keeping/staging.py."""
    return data / ".restoring"


def _create(path: Path) -> None:
    """Whole or not at all, and never over another key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):  # another process was first: its key counts
            path.hardlink_to(draft)
    finally:
        draft.unlink()


def new_key() -> bytes:
    """A fresh random 256-bit key."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, plain: bytes, place: bytes) -> bytes:
    """Encrypt; `place` says where the ciphertext belongs and must be the same on opening."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, place)


def unseal(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """Decrypt. Raises StoreError when the key, the place or the bytes are not the right ones."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place)
    except (InvalidTag, ValueError) as error:
        raise StoreError("a record cannot be decrypted: wrong key or damaged data") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contents:
    """What a key file holds."""

    root: bytes
    pepper: bytes | None = None
    """Of the pseudonyms, where they outlive a rotation; None: derived from `root`."""
    ledger: bytes | None = None
    """Of the erasures; None: derived from `root`."""
    retired: tuple[tuple[bytes, float], ...] = ()
    """Peppers of before, and until when (seconds since 1970) dedupe keys may be made with them."""

    @classmethod
    def read(cls, secret: bytes) -> _Contents:
        """Raises ValueError, KeyError, TypeError, AttributeError."""
        if len(secret) == KEY_BYTES:
            return cls(root=secret)
        fields = json.loads(secret)
        if fields["format"] != _FORMAT:
            raise ValueError("another format")
        return cls(
            root=_key(fields["root"]),
            pepper=_key(fields["pepper"]) if fields.get("pepper") else None,
            ledger=_key(fields["ledger"]),
            retired=tuple((_key(key), float(until)) for key, until in fields["retired"]),
        )


def _key(text: str) -> bytes:
    key = bytes.fromhex(text)
    if len(key) != KEY_BYTES:
        raise ValueError("a key of another length")
    return key


class MasterKey:
    """What is derived from the operator's one secret."""

    def __init__(self, secret: bytes) -> None:
        """`secret`: what `master_key` read."""
        contents = _Contents.read(secret)
        self._wrapping = _derive(contents.root, b"porte-voix/1/wrapping")
        self._pepper = contents.pepper or _derive(contents.root, b"porte-voix/1/pseudonyms")
        self._ledger = contents.ledger or _derive(contents.root, b"porte-voix/1/erasures")
        self._retired = contents.retired

    def successor(self, until: float | None) -> bytes:
        """The contents of the key file that takes the place of this one.

        With `until` (seconds since 1970) pseudonyms are made anew, and dedupe keys of before are
        known till then; None: the pseudonyms stay.
        """
        retired = [] if until is None else [*self._retired, (self._pepper, until)]
        fields = {
            "format": _FORMAT,
            "root": new_key().hex(),
            "pepper": self._pepper.hex() if until is None else None,
            "ledger": self._ledger.hex(),
            "retired": [(key.hex(), moment) for key, moment in retired],
        }
        return json.dumps(fields).encode()

    def wrap(self, key: bytes, place: bytes) -> bytes:
        """Encrypt a person's key."""
        return seal(self._wrapping, key, b"person-key:" + place)

    def unwrap(self, wrapped: bytes, place: bytes) -> bytes:
        """Raises StoreError when it was wrapped with another master key."""
        return unseal(self._wrapping, wrapped, b"person-key:" + place)

    def pseudonym(self, domain: str, *parts: str) -> bytes:
        """16 bytes that stand for `parts` and can't be reversed without the master key."""
        return _hash(self._pepper, domain, *parts)

    def person(self, key: ConversationKey) -> bytes:
        """Pseudonym of a person on a channel, over all chats."""
        return self.pseudonym("person", key.channel, key.person)

    def conversation(self, key: ConversationKey) -> bytes:
        """Pseudonym of one conversation."""
        return self.pseudonym("conversation", key.channel, key.chat, key.person)

    def external(self, channel: str, message_id: str) -> bytes:
        """Pseudonym of a platform's message id: the dedupe key."""
        return self.pseudonym("message", channel, message_id)

    def retired(self, channel: str, message_id: str, now: float) -> tuple[bytes, ...]:
        """The dedupe keys that the message may have been given before the last key rotations."""
        return tuple(
            _hash(pepper, "message", channel, message_id)
            for pepper, until in self._retired
            if now < until
        )

    def retired_conversation(self, key: ConversationKey) -> tuple[bytes, ...]:
        """The pseudonyms of a conversation before the last key rotations."""
        return tuple(
            _hash(pepper, "conversation", key.channel, key.chat, key.person)
            for pepper, _ in self._retired
        )

    def erased(self, key: ConversationKey) -> bytes:
        """What stands for a person in the ledger of erasures, over all key rotations."""
        return _hash(self._ledger, "erased", key.channel, key.person)


def _hash(key: bytes, *parts: str) -> bytes:
    text = b"".join(
        len(part).to_bytes(4, "big") + part for part in (p.encode(errors="replace") for p in parts)
    )
    return hmac.digest(key, text, hashlib.sha256)[:_PSEUDONYM_BYTES]


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(secret)
