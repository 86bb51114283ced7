"""The sealing of archives: a public key on the machine, the recovery key away from it.

- The recovery key is an X25519 private key (RFC 7748), printed once. The machine keeps its public
  half only: it can make archives, and open none.
- Each archive has a key of its own: HKDF-SHA256 (RFC 5869) over the X25519 agreement of a fresh
  key pair with the public key, as age does (https://age-encryption.org/v1).
- The content is sealed in chunks of 64 KiB with AES-256-GCM; the nonce is the number of the chunk
  and a mark on the last one (the STREAM construction, Hoang et al., CRYPTO 2015), the associated
  data are the header: chunks can be neither changed, moved, left out nor cut off unseen.
"""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import BackupError

CHUNK = 64 * 1024
"""Bytes of content in a chunk; the last one may be shorter."""
_TAG = 16
_MAGIC = b"PORTE-VOIX BACKUP 1\n"
_LAYOUT = struct.Struct(">20s8s32sQ")
_INFO = b"porte-voix/backup/1"
_KEYS_INFO = b"porte-voix/backup/1/keys"
_CHECK_BYTES = 3
_GROUP = 4
PUBLIC_MARK = "porte-voix-backup-1 "


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What lies on the machine: archives are made for it."""

    raw: bytes

    @property
    def fingerprint(self) -> bytes:
        """8 bytes that tell one recovery key from another."""
        return hashlib.sha256(self.raw).digest()[:8]

    def text(self) -> str:
        """One line for a file."""
        return PUBLIC_MARK + base64.b64encode(self.raw).decode()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises BackupError."""
        try:
            raw = base64.b64decode(text.strip().removeprefix(PUBLIC_MARK), validate=True)
        except ValueError:
            raw = b""
        if not text.startswith(PUBLIC_MARK) or len(raw) != 32:
            raise BackupError(
                "this is not the public half of a recovery key: make one with "
                "`porte-voix backup --new-key`"
            )
        return cls(raw)


class RecoveryKey:
    """Opens archives. Kept on paper or in a safe, never on the machine."""

    def __init__(self, raw: bytes) -> None:
        self._private = X25519PrivateKey.from_private_bytes(raw)
        self._raw = raw

    @classmethod
    def new(cls) -> Self:
        """A fresh one."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @property
    def public(self) -> PublicKey:
        """Its public half."""
        return PublicKey(self._private.public_key().public_bytes_raw())

    def text(self) -> str:
        """14 groups of 4 letters and digits (base32, RFC 4648); the last ones are a checksum."""
        digits = base64.b32encode(self._raw + _check(self._raw)).decode()
        return "-".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))

    @classmethod
    def parse(cls, text: str) -> Self:
        """However it was typed: small letters, spaces, 0 for O, 1 for I, 8 for B.

        Raises BackupError when letters are missing or one is wrong.
        """
        digits = re.sub(r"[\s-]", "", text).upper().translate(str.maketrans("018", "OIB"))
        try:
            whole = base64.b32decode(digits)
        except ValueError:
            whole = b""
        raw, check = whole[:32], whole[32:]
        if len(whole) != 32 + _CHECK_BYTES or check != _check(raw):
            raise BackupError(
                "this is not a whole recovery key: 14 groups of 4 letters and digits; look for "
                "one that is missing or was misread"
            )
        return cls(raw)

    def agree(self, ephemeral: bytes) -> bytes:
        """The secret shared with the key pair of an archive."""
        return self._private.exchange(X25519PublicKey.from_public_bytes(ephemeral))


@dataclass(frozen=True, slots=True)
class Header:
    """The beginning of an archive, in clear; every chunk vouches for it."""

    fingerprint: bytes
    ephemeral: bytes
    made: int
    """Seconds since 1970, UTC: everything in it is from before."""

    SIZE = _LAYOUT.size

    def pack(self) -> bytes:
        """68 bytes."""
        return _LAYOUT.pack(_MAGIC, self.fingerprint, self.ephemeral, self.made)

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Raises BackupError when this is no archive of ours."""
        if len(data) != _LAYOUT.size or not data.startswith(_MAGIC):
            raise BackupError("this is not a backup of Porte-Voix (or of a later format)")
        _, fingerprint, ephemeral, made = _LAYOUT.unpack(data)
        return cls(fingerprint, ephemeral, made)


@dataclass(frozen=True, slots=True)
class ArchiveKey:
    """Opens one archive."""

    content: bytes
    keys: bytes
    """For the key files inside: sealed once more, apart from the rest."""


def new_archive(public: PublicKey, made: int) -> tuple[Header, ArchiveKey]:
    """A header and the key of a new archive."""
    private = X25519PrivateKey.generate()
    ephemeral = private.public_key().public_bytes_raw()
    secret = private.exchange(X25519PublicKey.from_public_bytes(public.raw))
    return Header(public.fingerprint, ephemeral, made), _derive(secret, ephemeral, public)


def open_archive(recovery: RecoveryKey, header: Header) -> ArchiveKey:
    """Raises BackupError when the archive was made for another recovery key."""
    if recovery.public.fingerprint != header.fingerprint:
        raise BackupError("this archive was made for another recovery key: use that one")
    return _derive(recovery.agree(header.ephemeral), header.ephemeral, recovery.public)


class SealedWriter:
    """Writes an archive's content; `close` writes the last chunk."""

    def __init__(self, file: BinaryIO, header: Header, key: ArchiveKey) -> None:
        self._file, self._header, self._cipher = file, header.pack(), AESGCM(key.content)
        self._pending = bytearray()
        self._number = 0
        file.write(self._header)

    def write(self, data: bytes) -> None:
        """Raises OSError."""
        self._pending += data
        while len(self._pending) > CHUNK:  # one chunk is kept: it may be the last
            self._put(bytes(self._pending[:CHUNK]), last=False)
            del self._pending[:CHUNK]

    def close(self) -> None:
        """The mark of the end. Raises OSError."""
        self._put(bytes(self._pending), last=True)

    def _put(self, chunk: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last), chunk, self._header))
        self._number += 1


class SealedReader:
    """Reads it again. Every byte that it gives was authenticated."""

    def __init__(self, file: BinaryIO, key_of: Callable[[Header], ArchiveKey]) -> None:
        """Raises BackupError: no archive of ours, or another key."""
        head = file.read(Header.SIZE)
        self.header = Header.read(head)
        self.key = key_of(self.header)
        self._head, self._cipher = head, AESGCM(self.key.content)
        self._chunks = self._read(file)
        self._ready = b""

    def read(self, size: int) -> bytes:
        """Exactly so many bytes. Raises BackupError: damaged, changed, cut off."""
        while len(self._ready) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                raise BackupError("the archive ends in the middle of a record")
            self._ready += chunk
        data, self._ready = self._ready[:size], self._ready[size:]
        return data

    def end(self) -> None:
        """Nothing may follow. Raises BackupError."""
        if self._ready or any(self._chunks):
            raise BackupError("the archive goes on after its end")

    def _read(self, file: BinaryIO) -> Iterator[bytes]:
        number, sealed = 0, file.read(CHUNK + _TAG)
        while True:
            following = file.read(CHUNK + _TAG)
            last = not following
            try:
                yield self._cipher.decrypt(_nonce(number, last), sealed, self._head)
            except (InvalidTag, ValueError):
                raise BackupError(self._fault(number, sealed, last)) from None
            if last:
                return
            number, sealed = number + 1, following

    def _fault(self, number: int, sealed: bytes, last: bool) -> str:
        if last:
            try:
                self._cipher.decrypt(_nonce(number, False), sealed, self._head)
            except (InvalidTag, ValueError):
                pass
            else:
                return "the archive was cut off: its end is missing; use another copy"
        place = Header.SIZE + number * (CHUNK + _TAG)
        return f"the archive is damaged, changed or cut off at byte {place}: use another copy"


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _derive(secret: bytes, ephemeral: bytes, public: PublicKey) -> ArchiveKey:
    salt = ephemeral + public.raw
    content, keys = (
        HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)
        for info in (_INFO, _KEYS_INFO)
    )
    return ArchiveKey(content, keys)


def _check(raw: bytes) -> bytes:
    return hashlib.sha256(b"porte-voix recovery key" + raw).digest()[:_CHECK_BYTES]
