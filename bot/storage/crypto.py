"""Encryption at rest: one key per person, wrapped by the master key; pseudonyms by HMAC.

- AES-256-GCM with a random 96-bit nonce in front of the ciphertext (NIST SP 800-38D); associated
  data bind each ciphertext to the place where it belongs, so that none can be moved elsewhere.
- The wrapping key and the pepper of the pseudonyms are derived from the master key with HKDF
  (RFC 5869), so the operator keeps one secret.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
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


def master_key(path: Path, *, create: bool) -> bytes:
    """Read the 32-byte master key; with `create`, make it (mode 0600) when there is none.

    Raises ConfigError when it is missing or is not 32 bytes long.
    """
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
    if len(key) != KEY_BYTES:
        raise ConfigError(f"the master key {path} must hold {KEY_BYTES} bytes, not {len(key)}")
    return key


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


class MasterKey:
    """What is derived from the operator's one secret."""

    def __init__(self, secret: bytes) -> None:
        self._wrapping = _derive(secret, b"porte-voix/1/wrapping")
        self._pepper = _derive(secret, b"porte-voix/1/pseudonyms")

    def wrap(self, key: bytes, place: bytes) -> bytes:
        """Encrypt a person's key."""
        return seal(self._wrapping, key, b"person-key:" + place)

    def unwrap(self, wrapped: bytes, place: bytes) -> bytes:
        """Raises StoreError when it was wrapped with another master key."""
        return unseal(self._wrapping, wrapped, b"person-key:" + place)

    def pseudonym(self, domain: str, *parts: str) -> bytes:
        """16 bytes that stand for `parts` and can't be reversed without the master key."""
        text = b"".join(
            len(part).to_bytes(4, "big") + part
            for part in (p.encode(errors="replace") for p in (domain, *parts))
        )
        return hmac.digest(self._pepper, text, hashlib.sha256)[:_PSEUDONYM_BYTES]

    def person(self, key: ConversationKey) -> bytes:
        """Pseudonym of a person on a channel, over all chats."""
        return self.pseudonym("person", key.channel, key.person)

    def conversation(self, key: ConversationKey) -> bytes:
        """Pseudonym of one conversation."""
        return self.pseudonym("conversation", key.channel, key.chat, key.person)

    def external(self, channel: str, message_id: str) -> bytes:
        """Pseudonym of a platform's message id: the dedupe key."""
        return self.pseudonym("message", channel, message_id)


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(secret)
