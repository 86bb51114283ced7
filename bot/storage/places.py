"""Where encrypted media lie: a directory, the database or a bucket, behind one door.

A place sees sealed bytes only: sealing (`SealedMedia`) happens in this process, with a key that
lies in the database and nowhere else.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from bot.errors import UnreadableMedia
from bot.storage.crypto import seal, unseal
from bot.storage.deleting import Deleting

PREFIX = "vault:"
STRAY_SECONDS = 3_600.0
"""With several processes: what nobody knows may be in the middle of being stored, for an hour."""
_HANDLE = re.compile(r"vault:([0-9a-f]{32})")


def new_handle() -> str:
    """A random 128-bit handle."""
    return PREFIX + secrets.token_hex(16)


def name_of(handle: str) -> str:
    """The 32 hexadecimal digits of a handle. Raises UnreadableMedia for anything else."""
    found = _HANDLE.fullmatch(handle)
    if found is None:
        raise UnreadableMedia("not a handle of the vault")
    return found[1]


class MediaPlace(Protocol):
    """Sealed bytes by handle. All methods block (at most about half a minute) and are safe in
    several threads: call them from a thread, never from the event loop."""

    def open(self) -> None:
        """Make the place ready. Raises StoreError (away), ConfigError (refused, not there)."""
        ...

    def write(self, handle: str, sealed: bytes) -> None:
        """Durable on return, whole or not at all. Raises MediaAway: no room, or not there."""
        ...

    def read(self, handle: str) -> bytes:
        """Raises UnreadableMedia when it was deleted, MediaAway when the place is."""
        ...

    def delete(self, handles: Iterable[str]) -> None:
        """Those that are gone already are no error; what cannot be deleted is left to
        `delete_strays`. Raises nothing of the place's."""
        ...

    def handles(self) -> Iterator[str]:
        """Every handle that is here, in no order. Raises StoreError."""
        ...

    def delete_strays(self, known: Collection[str], *, older_than: float = 0.0) -> int:
        """Delete what no record knows (left by a crash) and lies here for `older_than` seconds.

        Returns how many; what cannot be deleted is left to the next time. Raises StoreError when
        the place cannot be listed.
        """
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class SealedMedia:
    """A place, and the sealing in front of it. All methods block."""

    def __init__(self, place: MediaPlace) -> None:
        self.place = place
        self._deleting = Deleting(place.delete)

    def open(self) -> None:
        """See `MediaPlace`."""
        self.place.open()

    def write(self, handle: str, data: bytes, key: bytes) -> None:
        """Seal with the file's own 256-bit `key` and store. Raises MediaAway."""
        self.place.write(handle, seal(key, data, handle.encode()))

    def read(self, handle: str, key: bytes) -> bytes:
        """Raises UnreadableMedia when it was deleted, MediaAway, StoreError when it cannot be
        decrypted."""
        return unseal(key, self.place.read(handle), handle.encode())

    def delete(self, handles: Iterable[str]) -> None:
        """Soon, by a thread of its own: it never blocks, and what fails is left to
        `delete_strays`.

        Nobody can read them meanwhile, so that whoever asked may be told that they are erased: the
        key of each file lies, sealed with the person's key, in its record (`bot.stores.sql.media`),
        and the record is gone before this is called.
        """
        self._deleting.add(handles)

    def delete_strays(self, known: Collection[str], *, older_than: float = 0.0) -> int:
        """See `MediaPlace`."""
        return self.place.delete_strays(known, older_than=older_than)

    def close(self) -> None:
        """Delete what is still to be deleted, for `END_SECONDS` at most, then let go."""
        self._deleting.stop()
        self.place.close()
