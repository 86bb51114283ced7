"""What the first process to open the data does: take up what a dead one left."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from pathlib import Path

from bot.errors import StoreError
from bot.patience import LAST_BUT_ONE, YOUNG_SECONDS
from bot.storage.places import SealedMedia


class Ownership:
    """A lock that the kernel lets go when the process dies, however it dies.

    A second process (``porte-voix erase`` beside the running service) is a guest: it must not
    release the claims of the living one.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """False when a living process has it. Raises StoreError."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(f"{self._path}: {error.strerror}") from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def leave(self) -> None:
        """Let others have it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def recover(connection: sqlite3.Connection, files: SealedMedia, now: float) -> None:
    """Claims of the dead process wait again (the attempts stay counted), replies that it was
    sending go again, files that nobody refers to are deleted. `now`: seconds since 1970."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE inbox SET state = 'waiting' WHERE state = 'claimed'")
    connection.execute(
        "UPDATE inbox SET ready = max(ready, ?) WHERE state = 'waiting' AND attempts = ?",
        (now + YOUNG_SECONDS, LAST_BUT_ONE),
    )
    connection.execute("UPDATE outbox SET state = 'queued' WHERE state = 'sending'")
    connection.execute("DELETE FROM media WHERE holder IS NULL")
    known = {row[0] for row in connection.execute("SELECT handle FROM media")}
    connection.execute("COMMIT")
    files.delete_strays(known)
